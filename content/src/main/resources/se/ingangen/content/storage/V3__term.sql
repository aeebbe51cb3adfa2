-- The words of the field: concepts, and what each is called in a language.

create table concept (
    id          varchar(80) primary key,
    subject     varchar(80) not null,
    explained   boolean not null
);

-- Forms and forbidden words are lists, one a line.
create table term (
    id          varchar(120) primary key,
    concept_id  varchar(80) not null references concept (id),
    lang        varchar(35) not null,
    preferred   varchar(200) not null,
    forms       text not null,
    forbidden   text not null,
    explanation varchar(1000) not null,
    unique (concept_id, lang)
);
create index term_lang on term (lang);
