-- Two people who apply together each sign, and the second by a link and a code.

-- Who has signed, when and in which language. seal stands for exactly the answers that they were shown,
-- and tells nothing of them. A signature belongs to a draft until that is sent, then to the submission,
-- and goes when its owner goes.
create table signature (
    id          varchar(36) primary key,
    draft       varchar(43) references draft (id) on delete cascade,
    submission  varchar(36) references submission (id) on delete cascade,
    who         varchar(12) not null,
    lang        varchar(35) not null,
    signed      timestamp with time zone not null,
    seal        varchar(43) not null,
    unique (draft, who),
    unique (submission, who),
    check ((draft is null and submission is not null) or (draft is not null and submission is null))
);

-- The way in of the second one. shown has link and code, encrypted, for the first one to pass on; they
-- are deleted when it is sent, and the rest then only tells that it is signed.
create table invitation (
    id          varchar(43) primary key,
    draft       varchar(43) unique references draft (id) on delete cascade,
    submission  varchar(36) unique references submission (id) on delete cascade,
    shown       ${blob},
    box         ${blob} not null,
    failures    integer not null,
    locked_until timestamp with time zone,
    check ((draft is null and submission is not null) or (draft is not null and submission is null))
);
