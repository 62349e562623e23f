create schema people;

-- Contacts that somebody keeps in their phone, as received. `changed` counts changes of the person's book: each contact
-- carries the count of its last one. The row of the book is held from counting to commit: none is ever missed.
create table people.book (
  person uuid primary key references ground.party on delete cascade,
  changed bigint not null default 0
);

create table people.contact (
  id uuid primary key,
  person uuid not null references people.book on delete cascade,
  name text not null check (char_length(name) between 1 and 255),
  uid text not null check (char_length(uid) between 1 and 1000),
  fn text not null,
  card text not null,
  etag text not null,
  changed bigint not null,
  changed_at timestamptz not null
);
create unique index contact_name on people.contact (person, name collate "C");
create unique index contact_uid on people.contact (person, uid collate "C");
create index contact_changed on people.contact (person, changed);

-- Names of contacts that are gone, so that whoever keeps a copy hears of it.
create table people.contact_gone (
  person uuid not null references people.book on delete cascade,
  name text not null,
  changed bigint not null,
  primary key (person, name)
);
create index contact_gone_changed on people.contact_gone (person, changed);
