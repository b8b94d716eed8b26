-- Meetings and their record. A meeting's day is its address, so no two share one.
create table meeting (
  id int generated always as identity primary key,
  body_id int not null references body,
  host_id int references body,
  day date not null unique,
  kind text not null
    check (kind in ('ordinary', 'annual', 'extraordinary', 'confirmation hearing', 'briefing', 'visit')),
  status text not null check (status in ('planned', 'published', 'held')),
  provisional_on text,
  starts_at text check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  venue text,
  webcast text check (webcast ~ '^https://'),
  contact text,
  note text,
  source text not null,
  constraint meeting_held_is_no_longer_provisional check (status <> 'held' or provisional_on is null),
  constraint meeting_ends_after_it_begins check (ends_at > starts_at)
);

create table agenda_item (
  id int generated always as identity primary key,
  meeting_id int not null references meeting,
  number int not null check (number > 0),
  kind text not null check (kind in ('standing', 'substantive')),
  title text not null,
  time text check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  purpose text,
  paper_state text not null check (paper_state in ('attached', 'to follow', 'none')),
  pages_from int check (pages_from > 0),
  pages_to int,
  presented_by text,
  note text,
  source text not null,
  unique (meeting_id, number),
  constraint agenda_item_pages_run_forward check (pages_to >= pages_from),
  constraint agenda_item_without_paper_has_no_pages check (paper_state = 'attached' or pages_from is null)
);

-- Public papers only: there is no place here for an exempt or confidential one.
create table paper (
  id int generated always as identity primary key,
  meeting_id int not null references meeting,
  item_number int,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('report', 'appendix', 'letter', 'slides', 'minutes', 'tracker')),
  title text not null,
  author text,
  pages_from int check (pages_from > 0),
  pages_to int,
  minutes_of date,
  note text,
  source text not null,
  unique (meeting_id, slug),
  foreign key (meeting_id, item_number) references agenda_item (meeting_id, number),
  constraint paper_pages_run_forward check (pages_to >= pages_from),
  constraint paper_of_minutes_says_of_which_day check ((kind = 'minutes') = (minutes_of is not null))
);

create table attendance (
  id int generated always as identity primary key,
  meeting_id int not null references meeting,
  person_id int not null references person,
  how text not null check (how in ('present', 'substitute', 'apology', 'also present')),
  arrived_at text check (arrived_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  left_at text check (left_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  note text,
  source text not null,
  unique (meeting_id, person_id),
  constraint attendance_apology_has_no_times check (how <> 'apology' or (arrived_at is null and left_at is null)),
  constraint attendance_leaves_after_arriving check (left_at > arrived_at)
);

create table declaration (
  id int generated always as identity primary key,
  meeting_id int not null references meeting,
  person_id int not null references person,
  kind text not null check (kind in ('pecuniary', 'other registerable', 'non-pecuniary', 'sensitive')),
  interest text not null,
  item_number int,
  consequence text,
  source text not null
);

create table minute (
  id int generated always as identity primary key,
  meeting_id int not null references meeting,
  number text not null check (number ~ '^[0-9]+(/[0-9]+)?$'),
  title text not null,
  summary text not null,
  source text not null,
  unique (meeting_id, number)
);

create table debate_point (
  id int generated always as identity primary key,
  minute_id int not null references minute,
  heading text not null,
  said text not null,
  source text not null
);

-- (id, kind) is unique so that a later table can ask for a resolution of one kind: only a discharge closes an action.
create table resolution (
  id int generated always as identity primary key,
  minute_id int not null references minute,
  clause text check (clause ~ '^[ivx]+$'),
  kind text not null
    check (kind in ('note', 'agree', 'review', 'write to', 'request', 'recommend', 'veto', 'discharge')),
  said text not null,
  confirms_minutes_of date,
  source text not null,
  unique nulls not distinct (minute_id, clause),
  unique (id, kind),
  constraint resolution_confirming_minutes_agrees check (kind = 'agree' or confirms_minutes_of is null)
);
