-- A checked document that its sender chose to keep for a link. The link's own words are not kept, only what they hash to.
create table kept_check (
  id bigint generated always as identity primary key,
  reader_hash text not null unique,
  keeper_hash text not null,
  name text not null,
  -- JSON as text: a document may hold characters that the database's own JSON refuses.
  checked text not null,
  kept_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > kept_at)
);

create index kept_check_ends_at on kept_check (ends_at);

-- What the keeper says of a failing figure: known by its content, so that it falls away with a change.
create table kept_answer (
  kept_check_id bigint not null references kept_check on delete cascade,
  stated text not null,
  inputs text not null,
  because text not null,
  primary key (kept_check_id, stated, inputs)
);
