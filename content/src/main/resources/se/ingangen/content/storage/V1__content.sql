-- Published information: what does not depend on language, its languages, and their texts.

create table article (
    article_key varchar(80) primary key,
    kind        varchar(20) not null,
    parent_key  varchar(80),
    sort_order  integer not null,
    source      varchar(35) not null,
    topics      text not null,
    published   timestamp with time zone,
    archived    date,
    audience    varchar(10) not null,
    fields      text not null
);
create index article_parent on article (parent_key);

create table revision (
    id          varchar(120) primary key,
    article_key varchar(80) not null,
    lang        varchar(35) not null,
    number      integer not null,
    slug        varchar(200) not null,
    title       varchar(500) not null,
    summary     text not null,
    body        text not null,
    translation varchar(10) not null,
    fingerprints text not null,
    saved       timestamp with time zone not null,
    unique (article_key, lang, number)
);

create table edition (
    id          varchar(120) primary key,
    article_key varchar(80) not null references article (article_key),
    lang        varchar(35) not null,
    latest_id   varchar(120) not null references revision (id),
    published_id varchar(120) references revision (id),
    state       varchar(12) not null,
    unique (article_key, lang)
);

-- Every address that a page ever had; an old one redirects for ever.
create table slug (
    id          varchar(240) primary key,
    lang        varchar(35) not null,
    slug        varchar(200) not null,
    article_key varchar(80) not null
);
create index slug_any_language on slug (slug);

create table attachment (
    id          varchar(300) primary key,
    article_key varchar(80) not null references article (article_key),
    name        varchar(200) not null,
    media_type  varchar(100) not null,
    hash        varchar(64) not null,
    bytes       ${blob} not null
);
create index attachment_article on attachment (article_key);

-- Feeds: the last place that was given out. A row without a place is not in the feed yet.
create table feed (
    name varchar(30) primary key,
    last bigint not null
);
insert into feed (name, last) values ('change_log', 0), ('errand', 0);

-- JPA takes a value for the last of a hundred.
create sequence change_log_id start with 100 increment by 100;
create table change_log (
    id      bigint primary key,
    seq     bigint unique,
    subject varchar(200) not null,
    changed timestamp with time zone not null
);

-- Facts about this portal that must survive: its identity, what has been imported or announced.
create table portal_fact (
    name  varchar(40) primary key,
    fact  varchar(200) not null
);
