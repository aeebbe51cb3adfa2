-- Somebody on a shared computer: the address of the receipt opens nothing after a while either.
alter table submission add shared boolean default false not null;
