-- People as parties, and how they prove who they are.

create table ground.person (
  id uuid primary key references ground.party on delete cascade,
  number text unique,
  sort text not null check (sort in ('staff', 'board', 'external')),
  fn text not null check (fn <> ''),
  fn_en text not null default '',
  choseong text not null,
  email text,
  tel text not null default '',
  mobile text not null default '',
  extension text not null default '',
  duties text not null default '',
  language text not null default 'ko',
  settings jsonb not null default '{}',
  portrait uuid,
  joined_on date,
  left_on date,
  suspended_at timestamptz,
  demo boolean not null default false,
  revision integer not null default 1
);
create unique index person_email on ground.person (lower(email)) where email is not null;
create index person_choseong on ground.person (choseong text_pattern_ops);

create table ground.password (
  person uuid primary key references ground.person on delete cascade,
  hash text not null,
  must_change boolean not null default false,
  changed_at timestamptz not null
);

create table ground.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person uuid not null references ground.person on delete cascade,
  state text not null check (state in ('second-factor', 'change-password', 'signed-in')),
  device text not null default '',
  address text not null default '',
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on ground.session (person);
create index session_expires on ground.session (expires_at);
