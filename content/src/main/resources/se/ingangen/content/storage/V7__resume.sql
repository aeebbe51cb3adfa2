-- Coming back to a draft, from another device or another day.

-- Somebody on a shared computer: what is in the address opens nothing after a while.
alter table draft add shared boolean default false not null;

-- A link and a code together open a draft. The box has the draft's secret, closed with the code, so
-- that neither the link nor this row opens anything.
create table resume (
    id          varchar(43) primary key,
    draft       varchar(43) not null unique references draft (id) on delete cascade,
    box         ${blob} not null,
    failures    integer not null,
    locked_until timestamp with time zone
);
