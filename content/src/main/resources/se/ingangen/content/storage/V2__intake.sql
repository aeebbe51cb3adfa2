-- What people send in, the queue it goes to, and who may read it.

-- Unfinished answers. The id is the fingerprint of the secret in the address; answers are encrypted.
create table draft (
    id          varchar(43) primary key,
    service     varchar(80) not null,
    version     integer not null,
    lang        varchar(35) not null,
    answers     ${blob} not null,
    created     timestamp with time zone not null,
    saved       timestamp with time zone not null,
    expires     timestamp with time zone not null
);
create index draft_expires on draft (expires);

-- The queue. A row without seq is not in the feed yet; one without offer_again has been taken.
create table errand (
    number      varchar(8) primary key,
    seq         bigint unique,
    subject     varchar(36) not null unique,
    service     varchar(80) not null,
    version     integer not null,
    lane        varchar(12) not null,
    area        varchar(40) not null,
    lang        varchar(35) not null,
    channel     varchar(12) not null,
    priority    varchar(12) not null,
    status      varchar(20) not null,
    received    timestamp with time zone not null,
    acknowledged timestamp with time zone,
    offer_again timestamp with time zone
);
create index errand_received on errand (received);
create index errand_offer_again on errand (offer_again);

create table errand_event (
    id          varchar(36) primary key,
    errand      varchar(8) not null references errand (number),
    kind        varchar(20) not null,
    happened    timestamp with time zone not null
);
create index errand_event_errand on errand_event (errand);

create table outbox (
    errand      varchar(8) primary key references errand (number),
    added       timestamp with time zone not null
);
create index outbox_added on outbox (added);

-- What was sent in; never changes. One draft can be sent in once only.
create table submission (
    id          varchar(36) primary key,
    draft_id    varchar(43) not null unique,
    service     varchar(80) not null,
    version     integer not null,
    lang        varchar(35) not null,
    answers     ${blob} not null,
    received    timestamp with time zone not null,
    errand      varchar(8) not null unique references errand (number),
    receipt     varchar(43) not null unique,
    receipt_until timestamp with time zone not null
);

create table account (
    user_name   varchar(80) primary key,
    full_name   varchar(200) not null,
    roles       varchar(100) not null,
    lanes       varchar(40) not null,
    password    varchar(200) not null,
    must_change boolean not null,
    failures    integer not null,
    locked_until timestamp with time zone
);

-- Locked while a node looks whether there are accounts, so that two nodes cannot both create them.
insert into portal_fact (name, fact) values ('first-accounts', 'created when there are none');

create table staff_session (
    id          varchar(43) primary key,
    user_name   varchar(80) not null references account (user_name),
    created     timestamp with time zone not null,
    last_seen   timestamp with time zone not null
);
create index staff_session_user on staff_session (user_name);

create table api_token (
    id          varchar(43) primary key,
    name        varchar(80) not null,
    scopes      varchar(100) not null,
    lanes       varchar(40) not null,
    expires     timestamp with time zone not null
);

create table audit_entry (
    id          varchar(36) primary key,
    happened    timestamp with time zone not null,
    actor       varchar(100) not null,
    action      varchar(40) not null,
    subject     varchar(200) not null
);
create index audit_entry_subject on audit_entry (subject);
