-- Letters by e-mail, and how sure we are of who sends something in.

-- Letters that wait to be sent, encrypted. A row goes once its letter is sent or given up.
create table waiting_letter (
    id          varchar(36) primary key,
    content     ${blob} not null,
    tries       integer not null,
    next_try    timestamp with time zone not null,
    give_up     timestamp with time zone not null
);
create index waiting_letter_next_try on waiting_letter (next_try);

-- That a letter was sent, for a day, so that nobody is sent too many. Neither column can be read back.
create table sent_letter (
    id          varchar(36) primary key,
    subject     varchar(43) not null,
    address     varchar(43) not null,
    sent        timestamp with time zone not null
);
create index sent_letter_subject on sent_letter (subject);
create index sent_letter_address on sent_letter (address);

-- What shows who somebody is, encrypted. It belongs to a draft until that is sent, then to the submission.
create table identity_proof (
    id          varchar(36) primary key,
    draft       varchar(43) unique references draft (id) on delete cascade,
    submission  varchar(36) unique references submission (id) on delete cascade,
    content     ${blob} not null,
    proven      timestamp with time zone not null,
    check ((draft is null and submission is not null) or (draft is not null and submission is null))
);

-- A code that somebody was sent by e-mail. The address is encrypted, the code hashed slowly.
create table email_code (
    draft       varchar(43) primary key references draft (id) on delete cascade,
    address     ${blob} not null,
    hash        varchar(64) not null,
    failures    integer not null,
    expires     timestamp with time zone not null
);

-- Somebody is at the identity provider. The id is the fingerprint of the state that comes back with them;
-- the box, with the draft's secret, is closed with what is in their browser's cookie.
create table identity_hop (
    id          varchar(43) primary key,
    draft       varchar(43) not null references draft (id) on delete cascade,
    service     varchar(80) not null,
    root        varchar(200) not null,
    box         ${blob} not null,
    expires     timestamp with time zone not null
);
create index identity_hop_draft on identity_hop (draft);
create index identity_hop_expires on identity_hop (expires);
