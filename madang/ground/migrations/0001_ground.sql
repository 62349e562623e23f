create schema ground;

-- Parties: whoever can hold a right.

create table ground.party (
  id uuid primary key,
  kind text not null check (kind in ('person', 'unit', 'site', 'group', 'everyone', 'link')),
  created_at timestamptz not null default now()
);

-- Which parties a person belongs to today: itself, its units with their ancestors, its sites, its groups, everyone.
-- Derived from the dated organisation; rewritten when that changes or a date passes.
create table ground.belongs (
  person uuid not null references ground.party on delete cascade,
  party uuid not null references ground.party on delete cascade,
  primary key (person, party)
);
create index belongs_party on ground.belongs (party);

-- Things and rights.

create table ground.thing (
  id uuid primary key,
  kind text not null,
  title text not null,
  place uuid not null,
  within uuid,
  summary text not null default '',
  label text not null default 'O' check (label in ('O', 'S', 'C')),
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  created_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid
);
create index thing_place on ground.thing (place);
create index thing_within on ground.thing (within);
create index thing_trashed on ground.thing (trashed_at) where trashed_at is not null;

create table ground.collection (
  id uuid primary key,
  parent uuid references ground.collection,
  inherits boolean not null default true,
  created_at timestamptz not null default now()
);
create index collection_parent on ground.collection (parent);

create table ground.grants (
  collection uuid not null references ground.collection on delete cascade,
  party uuid not null references ground.party on delete cascade,
  role smallint not null check (role between 0 and 5),
  adds boolean not null default false,
  delegates boolean not null default false,
  expires_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (collection, party)
);
create index grants_party on ground.grants (party);
create index grants_expires on ground.grants (expires_at) where expires_at is not null;

-- Grants with inheritance flattened: one row per collection and party.
create table ground.granted (
  collection uuid not null references ground.collection on delete cascade,
  party uuid not null,
  role smallint not null,
  adds boolean not null,
  delegates boolean not null,
  primary key (collection, party)
);
create index granted_party on ground.granted (party, collection) include (role);

-- What a person reaches. May hold several rows per collection: join with `exists`, or take the greatest role.
create view ground.reach as
  select b.person, g.collection, g.role, g.adds, g.delegates
  from ground.belongs b join ground.granted g on g.party = b.party;

create table ground.link (
  party uuid primary key references ground.party on delete cascade,
  collection uuid not null references ground.collection on delete cascade,
  token text not null unique,
  password_hash text,
  expires_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null default now()
);
create index link_collection on ground.link (collection);

-- Facts. Told in the transaction of the change; numbered and chained after commit, in commit order.

create table ground.told (
  id uuid primary key,
  name text not null,
  subject text not null,
  place uuid not null,
  actor uuid not null,
  at timestamptz not null,
  body text not null
);

create table ground.fact (
  position bigint primary key,
  id uuid not null,
  name text not null,
  subject text not null,
  place uuid not null,
  actor uuid not null,
  at timestamptz not null,
  body text not null,
  hash bytea not null
);
create index fact_subject on ground.fact (subject, position);
create index fact_place on ground.fact (place, position);
create index fact_actor on ground.fact (actor, position);

-- The log is append-only: by a revoked right for the program's own role, and by a trigger that says why.
create function ground.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger fact_append_only before update or delete on ground.fact
  for each row execute function ground.refuse_rewriting();
create trigger fact_never_truncated before truncate on ground.fact
  for each statement execute function ground.refuse_rewriting();
do $$ begin
  execute format('revoke update, delete, truncate on ground.fact from %I', current_user);
end $$;

create table ground.reader (
  name text primary key,
  position bigint not null default 0,
  tries integer not null default 0,
  failing_since timestamptz,
  error text
);

create table ground.parked (
  reader text not null,
  position bigint not null,
  error text not null,
  at timestamptz not null default now(),
  primary key (reader, position)
);

-- Unsafe requests are done once per key.
create table ground.idempotency (
  actor uuid not null,
  key uuid not null,
  request bytea not null,
  status smallint,
  body bytea,
  at timestamptz not null default now(),
  primary key (actor, key)
);
create index idempotency_at on ground.idempotency (at);

create table ground.setting (
  name text primary key,
  value jsonb not null
);
