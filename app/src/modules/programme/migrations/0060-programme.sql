-- The work programme: dated items in the record's order, each with what the panel means to find out, and the menu of
-- topics not yet dated. A day that we read where the record prints another keeps the printed one beside it.
create table programme (
  id int generated always as identity primary key,
  year text not null unique check (year ~ '^\d{4}/\d{2}$'),
  title text not null,
  as_at date not null,
  about text not null,
  source text not null
);

create table programme_item (
  id int generated always as identity primary key,
  programme_id int not null references programme,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  on_day date,
  when_words text,
  after_day date,
  time_words text,
  kind text not null check (kind in ('meeting', 'provisional', 'briefing', 'visit')),
  title text not null,
  is_statutory boolean not null,
  chapter_id int references chapter,
  note text,
  remark text,
  printed text,
  is_read_by_us boolean not null,
  source text not null,
  constraint programme_item_is_placed check (on_day is not null or (when_words is not null and after_day is not null)),
  constraint day_read_by_us_keeps_what_is_printed check (not is_read_by_us or printed is not null)
);

create table programme_objective (
  id int generated always as identity primary key,
  item_id int not null references programme_item,
  words text not null
);

create table topic (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  chapter_id int references chapter,
  note text,
  source text not null
);

create table topic_point (
  id int generated always as identity primary key,
  topic_id int not null references topic,
  kind text not null check (kind in ('objective', 'question')),
  words text not null
);
