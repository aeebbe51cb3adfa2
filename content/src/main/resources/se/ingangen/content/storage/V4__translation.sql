-- How far each text has followed its source.

-- When the public could first read a revision; null for one that was never published. Of a revision
-- from before we know only when it was saved, and that those after the published one are drafts.
alter table revision add column published timestamp with time zone;
update revision set published = saved where exists (
    select 1 from edition join revision shown on edition.published_id = shown.id
    where shown.article_key = revision.article_key and shown.lang = revision.lang
        and revision.number <= shown.number);

-- The sections that came to be in another way than the rest of the text.
alter table revision add column section_translation text;

-- One row an edition, written anew whenever it or its source is saved: the states of its sections,
-- one a line, and how many there are of each. Counting a portal adds up a few numbers a row and
-- reads no text. pages is 1 if the public reads the page in this language, else 0.
create table edition_state (
    id          varchar(120) primary key,
    article_key varchar(80) not null,
    lang        varchar(35) not null,
    pages       integer not null,
    sections    text not null,
    wanted      integer not null,
    by_people   integer not null,
    by_machine  integer not null,
    outdated    integer not null,
    missing     integer not null
);
create index edition_state_article on edition_state (article_key);
create index edition_state_lang on edition_state (lang);
