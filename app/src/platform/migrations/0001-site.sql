-- One row: whose record this is, and how often it has changed.
create table site_record (
  id int primary key check (id = 1),
  name text not null,
  notice text,
  shown_as_at date,
  revision int not null default 0
);

insert into site_record (id, name) values (1, 'Scrutable');
