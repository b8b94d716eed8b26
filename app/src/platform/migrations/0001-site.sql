-- One row: whose record this is, and how often it has changed.
create table site_record (
  id int primary key check (id = 1),
  name text not null,
  notice text,
  shown_as_at date,
  -- Where the site lives, for print and for links sent elsewhere: https://panel.example
  address text,
  -- One of the colours of platform/accents.ts.
  accent text not null default 'ink',
  revision int not null default 0
);

insert into site_record (id, name) values (1, 'Scrutable');
