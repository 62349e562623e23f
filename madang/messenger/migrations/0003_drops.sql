-- A phone puts pictures where somebody stands on another screen: whoever has the token may add, and nothing else, until
-- the time is over or the screen lets go. `token` is its SHA-256.
create table messenger.drop (
  id uuid primary key,
  token bytea not null unique,
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  came_at timestamptz
);
create index drop_expires on messenger.drop (expires_at);
create index drop_person on messenger.drop (person);

-- What came by it. `file` once it is whole, `said` once the room heard of it.
create table messenger.dropped (
  upload uuid primary key,
  drop uuid not null references messenger.drop on delete cascade,
  at timestamptz not null,
  file uuid,
  said boolean not null default false
);
create index dropped_drop on messenger.dropped (drop);
