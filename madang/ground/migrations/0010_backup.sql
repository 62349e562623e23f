-- Backups that were asked for, and what became of them.
create table ground.backup (
  id uuid primary key,
  state text not null check (state in ('asked', 'running', 'done', 'failed', 'cancelled')),
  cause text not null check (cause in ('manual', 'scheduled')),
  file text,
  bytes bigint,
  rows bigint,
  blobs bigint,
  progress smallint not null default 0 check (progress between 0 and 100),
  encrypted boolean not null default false,
  cancel boolean not null default false,
  asked_at timestamptz not null,
  asked_by uuid not null,
  started_at timestamptz,
  ended_at timestamptz,
  verified boolean not null default false,
  error text
);
create index backup_asked on ground.backup (asked_at desc, id desc);
