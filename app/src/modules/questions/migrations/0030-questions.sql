-- Public questions. There is no column for the person who asked: what is not kept cannot leak.
create table question (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null,
  said text not null,
  meeting_id int not null references meeting,
  minute_number text not null,
  resolution_id int references resolution,
  referred_to_id int references body,
  source text not null
);

create table reply (
  id int generated always as identity primary key,
  question_id int not null unique references question,
  from_whom text not null,
  paper_id int not null references paper,
  source text not null
);

create table reply_point (
  id int generated always as identity primary key,
  reply_id int not null references reply,
  said text not null,
  source text not null
);
