create schema drive;

-- A drive is a collection: its id stands in ground.collection, its rights in ground.grants.
-- `owner` is a person, a project, a unit or a site. `former` was the owner of a drive that was handed over.
create table drive.drive (
  id uuid primary key references ground.collection,
  sort text not null check (sort in ('personal', 'project', 'unit', 'site')),
  owner uuid not null,
  former uuid,
  name text not null default '' check (char_length(name) <= 200),
  quota_bytes bigint check (quota_bytes > 0),
  keep_versions integer check (keep_versions > 0),
  keep_days integer check (keep_days > 0),
  created_at timestamptz not null,
  created_by uuid not null,
  revision integer not null default 1
);
create unique index drive_owner on drive.drive (owner) where former is null;

-- Folders and files in one tree; the root is the drive itself. A file's contents, versions and revision stand in
-- ground.file; what lists sort by stands here. `place` is the collection whose rights rule. `kept_bytes` are those of
-- all versions, trashed files included.
create table drive.entry (
  id uuid primary key,
  kind text not null check (kind in ('drive', 'folder', 'file')),
  drive uuid not null references drive.drive on delete cascade,
  parent uuid references drive.entry,
  place uuid not null,
  name text not null check (kind = 'drive' or char_length(name) between 1 and 255),
  sort_key text not null,
  size bigint not null default 0,
  kept_bytes bigint not null default 0,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1,
  file uuid references ground.file on delete cascade deferrable initially deferred,
  is_file boolean not null generated always as (kind = 'file') stored,
  check ((kind = 'drive') = (parent is null)),
  check ((kind = 'file') = (file is not null)),
  check (file is null or file = id)
);
-- One name once in a folder, over folders and files together, compared as typed (in NFC).
create unique index entry_name on drive.entry (parent, name collate "C") where trashed_at is null;
create index entry_parent on drive.entry (parent);
create index entry_by_name on drive.entry (parent, is_file, sort_key collate "C", id) where trashed_at is null;
create index entry_by_changed on drive.entry (parent, is_file, changed_at, id) where trashed_at is null;
create index entry_by_size on drive.entry (parent, is_file, size, id) where trashed_at is null;
create index entry_bytes on drive.entry (drive) include (kept_bytes);
create index entry_trashed on drive.entry (drive, trashed_at desc, id desc) where trashed_at is not null;
create index entry_file on drive.entry (file) where file is not null;
create index entry_place on drive.entry (place);

create table drive.tag (
  entry uuid not null references drive.entry on delete cascade,
  name text not null check (char_length(name) between 1 and 40),
  primary key (entry, name)
);
create index tag_name on drive.tag (name, entry);

-- Checked out: others' versions lie beside the file until the time is over.
create table drive.checkout (
  entry uuid primary key references drive.entry on delete cascade,
  by uuid not null,
  until timestamptz not null,
  note text not null default '' check (char_length(note) <= 500),
  door text not null default 'check-out' check (door in ('check-out', 'dav')),
  at timestamptz not null
);

-- Acts on many entries, done in the background, and what they have still to do. Steps go as they are done, in the
-- transaction that does them, so an act goes on where it stood.
create table drive.act (
  id uuid primary key,
  by uuid not null,
  act text not null check (act in ('move', 'copy', 'trash', 'restore', 'purge', 'import', 'export')),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  target uuid,
  args jsonb not null default '{}',
  total integer not null default 0,
  done integer not null default 0,
  problems jsonb not null default '[]',
  made uuid[] not null default '{}',
  archive bytea,
  archive_bytes bigint,
  at timestamptz not null,
  ended_at timestamptz
);
create index act_by on drive.act (by, id desc);
create index act_at on drive.act (at);

create table drive.step (
  act uuid not null references drive.act on delete cascade,
  number bigint generated always as identity,
  entry uuid,
  target uuid,
  path text not null default '',
  primary key (act, number)
);
