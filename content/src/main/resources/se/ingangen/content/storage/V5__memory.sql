-- Sentences that somebody has translated and somebody else has read. loose is the source without its
-- numbers and white space, hashed: what differs in nothing else is proposed too.
create table memory_entry (
    id          varchar(43) primary key,
    source_lang varchar(35) not null,
    target_lang varchar(35) not null,
    loose       varchar(43) not null,
    source      text not null,
    target      text not null,
    article_key varchar(80) not null,
    reviewed    timestamp with time zone not null
);
create index memory_entry_loose on memory_entry (source_lang, target_lang, loose);
