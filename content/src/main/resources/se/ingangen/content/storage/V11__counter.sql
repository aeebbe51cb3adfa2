-- Staff fill in together with a person: how the person reached us, and which account helps.

-- Both empty: somebody fills in alone, online.
alter table draft add channel varchar(12);
alter table draft add helper varchar(80);

-- Who sent it for the person; empty: they did themselves. The channel is the errand's.
alter table submission add helper varchar(80);
