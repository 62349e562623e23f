-- What a person keeps of things, and what share links and invitations need beside the grants.

create table ground.recent (
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  seen_at timestamptz not null,
  primary key (person, thing)
);
create index recent_seen on ground.recent (person, seen_at desc);

create table ground.favourite (
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  place integer not null,
  primary key (person, thing)
);

-- Which thing links which, read from their texts.
create table ground.thing_link (
  source uuid not null,
  target uuid not null,
  primary key (target, source)
);
create index thing_link_source on ground.thing_link (source);

create index thing_created_by on ground.thing (created_by);

-- Tries that are limited: what was tried, by whom or from where.
create table ground.knock (
  what text not null,
  who text not null,
  at timestamptz not null
);
create index knock_who on ground.knock (what, who, at);
create index knock_at on ground.knock (at);

-- A browser that knew a link's password.
create table ground.link_pass (
  token_hash bytea primary key,
  link uuid not null references ground.link (party) on delete cascade,
  expires_at timestamptz not null
);
create index link_pass_expires on ground.link_pass (expires_at);

-- An outsider invited to one thing: a link that signs in once.
create table ground.invitation (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  token_hash bytea not null unique,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_person on ground.invitation (person, thing);
