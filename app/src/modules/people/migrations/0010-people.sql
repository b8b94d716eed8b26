-- Who holds whom to account, and who sits where. A membership is added to, never overwritten: it says on which day's
-- record it was read, and what the record does not say stays null.
create table body (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  kind text not null check (kind in ('panel', 'office', 'council', 'force')),
  mailbox text,
  source text not null
);

create table office (
  id int generated always as identity primary key,
  body_id int not null references body,
  scrutinised_by_id int not null references body,
  title text not null,
  from_day date,
  to_day date,
  source text not null,
  constraint office_is_held_to_account_by_another check (body_id <> scrutinised_by_id),
  constraint office_ends_after_it_begins check (to_day >= from_day)
);

create table person (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  style text,
  name text not null,
  letters text
);

create table membership (
  id int generated always as identity primary key,
  person_id int not null references person,
  body_id int not null references body,
  role text not null check (role in ('member', 'substitute', 'independent', 'officer', 'holder')),
  post text,
  authority_id int references body,
  party text,
  has_vote boolean,
  from_day date,
  to_day date,
  recorded_on date not null,
  source text not null,
  constraint membership_ends_after_it_begins check (to_day >= from_day),
  constraint membership_is_recorded_once unique nulls not distinct (person_id, body_id, role, post, recorded_on)
);

create index membership_by_person on membership (person_id);
