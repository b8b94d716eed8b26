-- The plan, its chapters and commitments, and how each commitment was rated in each quarter. A rating is added, never
-- overwritten; one that the record does not let us read stays null and says why.
create table plan (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  first_year int not null,
  last_year int not null,
  launched_on date,
  about text not null,
  remark text,
  source text not null,
  constraint plan_ends_after_it_begins check (last_year >= first_year)
);

create table chapter (
  id int generated always as identity primary key,
  plan_id int not null references plan,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  remark text,
  source text not null
);

create table rating_meaning (
  id int generated always as identity primary key,
  plan_id int not null references plan,
  rating text not null check (rating in ('green', 'amber', 'red')),
  meaning text not null,
  who text not null,
  source text not null,
  constraint rating_means_one_thing unique (plan_id, rating)
);

create table commitment (
  id int generated always as identity primary key,
  plan_id int not null references plan,
  chapter_id int references chapter,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number int,
  report text not null,
  title text not null,
  about text not null,
  remark text,
  source text not null,
  constraint commitment_number_is_its_own unique (plan_id, number)
);

create table commitment_rating (
  id int generated always as identity primary key,
  commitment_id int not null references commitment,
  quarter_from date not null,
  quarter_to date not null,
  entered text not null check (entered ~ '^\d{4}-\d{2}$'),
  rating text check (rating in ('green', 'amber', 'red')),
  because text,
  source text not null,
  constraint commitment_is_rated_once_a_quarter unique (commitment_id, quarter_from),
  constraint unread_rating_says_why check (rating is not null or because is not null)
);
