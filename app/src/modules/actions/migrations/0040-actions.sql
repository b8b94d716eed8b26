-- An action closes only by a resolution that discharges: the pair (discharged_by_id, discharged_by_kind) must be a
-- resolution of kind 'discharge', and an action is 'Discharged' exactly when it has one.
create table action (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  reference text unique,
  born_meeting_id int references meeting,
  born_minute text,
  born_clause text,
  born_resolution_id int references resolution,
  question_id int references question,
  what text not null,
  owner_id int references body,
  waiting_on_id int references body,
  state text not null check (state in ('Ongoing', 'To be discharged', 'Discharged')),
  discharged_by_id int,
  discharged_by_kind text generated always as (case when discharged_by_id is not null then 'discharge' end) stored,
  source text not null,
  foreign key (discharged_by_id, discharged_by_kind) references resolution (id, kind),
  constraint action_closes_only_by_a_resolution check ((state = 'Discharged') = (discharged_by_id is not null)),
  constraint action_reference_is_minute_and_clause
    check (reference is null or (born_minute is not null and reference = born_minute || coalesce(born_clause, ''))),
  constraint action_is_born_of_a_minute_of_a_meeting check ((born_meeting_id is null) = (born_minute is null)),
  constraint action_discharged_waits_for_nobody check (state <> 'Discharged' or waiting_on_id is null)
);

create table action_update (
  id int generated always as identity primary key,
  action_id int not null references action,
  as_at date not null,
  said text not null,
  source text not null
);

-- A promise made in debate: it becomes an action, or a resolution lets it go, or it stands open.
create table undertaking (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  meeting_id int not null references meeting,
  minute_number text not null,
  by_whom text not null,
  said text not null,
  action_id int references action,
  let_go_by_id int references resolution,
  source text not null,
  constraint undertaking_becomes_an_action_or_is_let_go check (action_id is null or let_go_by_id is null)
);
