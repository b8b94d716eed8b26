-- Values that a public body has published: what was printed, what it amounts to, of which days, and where it stands. A
-- change that the record prints is kept as its own words; the change that the pages show is worked out from the values.
create table performance_theme (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  place int not null,
  title text not null,
  area text not null,
  about text not null
);

create table theme_missing (
  id int generated always as identity primary key,
  theme_id int not null references performance_theme,
  words text not null
);

create table measure (
  id int generated always as identity primary key,
  theme_id int not null references performance_theme,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  unit text not null check (unit in ('count', 'percentage', 'duration', 'rate', 'money')),
  per int check (per > 0),
  noun text,
  good text not null check (good in ('up', 'down', 'neither')),
  about text,
  target_words text,
  target_source text,
  constraint rate_says_per_how_many check ((unit = 'rate') = (per is not null)),
  constraint target_has_a_source check ((target_words is null) = (target_source is null))
);

create table measure_commitment (
  measure_id int not null references measure,
  commitment_id int not null references commitment,
  primary key (measure_id, commitment_id)
);

create table published_table (
  id int generated always as identity primary key,
  theme_id int not null references performance_theme,
  slug text not null,
  title text not null,
  shape text not null check (shape in ('compared', 'listed', 'single')),
  note text,
  weighed_share text,
  weighed_by text,
  constraint published_table_is_named_once unique (theme_id, slug)
);

create table figure (
  id int generated always as identity primary key,
  table_id int not null references published_table,
  measure_id int not null references measure,
  row_place int not null,
  column_place int not null,
  row_head text,
  area text not null,
  category text,
  period_from date,
  period_to date not null,
  printed text,
  amount double precision,
  decimals int,
  bound text not null check (bound in ('exact', 'about', 'over', 'nearly', 'at least')),
  compared_from date,
  compared_to date,
  says text,
  headline text check (headline in ('theme', 'home')),
  source text not null,
  constraint figure_ends_after_it_begins check (period_to >= period_from),
  constraint amount_has_decimals check ((amount is null) = (decimals is null)),
  constraint figure_is_published_once unique nulls not distinct (measure_id, area, category, period_from, period_to)
);

create index figure_by_table on figure (table_id);

create table published_statement (
  id int generated always as identity primary key,
  theme_id int not null references performance_theme,
  words text not null,
  printed text[] not null,
  source text not null
);
