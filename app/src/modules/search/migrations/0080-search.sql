-- Everything the public may find, one row an address; made anew from the modules' findings.
create table finding (
  path text primary key,
  kind text not null,
  title text not null,
  text text not null,
  on_day date,
  words tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', text), 'B')
  ) stored
);

create index finding_words on finding using gin (words);
