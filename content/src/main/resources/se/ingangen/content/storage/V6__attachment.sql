-- Files that people attach to what they send.

-- A file belongs to a draft until that is sent, then to the submission, and goes when its owner goes.
-- The name is encrypted: it tells what a paper is about. place is the order in which files came.
create table attached_file (
    id          varchar(36) primary key,
    draft       varchar(43) references draft (id) on delete cascade,
    submission  varchar(36) references submission (id) on delete cascade,
    question    varchar(200) not null,
    place       integer not null,
    name        ${blob} not null,
    kind        varchar(12) not null,
    bytes       bigint not null,
    chunks      integer not null,
    state       varchar(12) not null,
    added       timestamp with time zone not null,
    check ((draft is null and submission is not null) or (draft is not null and submission is null))
);
create index attached_file_draft on attached_file (draft);
create index attached_file_submission on attached_file (submission);
create index attached_file_state on attached_file (state);

-- The content, each piece encrypted by itself and bound to its file and place.
create table attached_chunk (
    file        varchar(36) not null references attached_file (id) on delete cascade,
    number      integer not null,
    bytes       ${blob} not null,
    primary key (file, number)
);
