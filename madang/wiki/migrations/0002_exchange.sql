-- A wiki on its way out or in, and what came of it. `target` is the page it comes below, without one the top of `space`.
-- `pages` are the pages made so far, in the order of what came. `source` is the file it comes from.
create table wiki.exchange (
  id uuid primary key,
  by uuid not null,
  way text not null check (way in ('in', 'out')),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  space uuid not null references wiki.space on delete cascade,
  target uuid,
  source uuid,
  name text not null default '' check (char_length(name) <= 300),
  allowed text[] not null default '{}',
  total integer not null default 0,
  done integer not null default 0,
  pages uuid[] not null default '{}',
  losses jsonb not null default '[]',
  archive bytea,
  archive_bytes bigint,
  at timestamptz not null,
  ended_at timestamptz
);
create index exchange_by on wiki.exchange (by, id desc);
create index exchange_at on wiki.exchange (at);
create index exchange_space on wiki.exchange (space);
