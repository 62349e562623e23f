-- One notification centre per person.

create table ground.follow (
  thing uuid not null,
  person uuid not null references ground.person on delete cascade,
  state text not null check (state in ('follow', 'mute')),
  auto boolean not null,
  primary key (thing, person)
);
create index follow_person on ground.follow (person);

create table ground.notice (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  level smallint not null check (level between 1 and 3),
  name text not null,
  actor uuid not null,
  actors uuid[] not null,
  count integer not null default 1,
  first_at timestamptz not null,
  at timestamptz not null,
  read_at timestamptz,
  done_at timestamptz,
  snoozed_until timestamptz,
  mailed_at timestamptz
);
-- merged per thing while unread
create unique index notice_unread on ground.notice (person, thing) where read_at is null;
create index notice_person on ground.notice (person, at desc, id desc);
create index notice_open on ground.notice (person) where read_at is null and done_at is null;
create index notice_snoozed on ground.notice (snoozed_until) where snoozed_until is not null;

-- Nobody is told twice for one cause (the position of a fact).
create table ground.notice_cause (
  person uuid not null references ground.person on delete cascade,
  cause bigint not null,
  primary key (person, cause)
);

-- Who was mentioned in the text of a thing, so that editing the text tells nobody again.
create table ground.mentioned (
  thing uuid not null,
  person uuid not null,
  primary key (thing, person)
);

create table ground.inbox_choice (
  person uuid primary key references ground.person on delete cascade,
  digest_hour smallint check (digest_hour between 0 and 23),
  follow_own boolean not null default true
);
