-- Files: contents by their SHA-256, the files that have had them, and the things the files lie on.

create table ground.blob (
  sha256 bytea primary key check (length(sha256) = 32),
  size bigint not null check (size >= 0),
  created_at timestamptz not null
);
create index blob_created on ground.blob (created_at);

create table ground.file (
  id uuid primary key,
  name text not null check (name <> ''),
  version integer not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid
);
create index file_trashed on ground.file (trashed_at) where trashed_at is not null;

-- `original` is the SHA-256 of what was received when something else is kept (location data taken out).
create table ground.file_version (
  file uuid not null references ground.file on delete cascade,
  version integer not null check (version > 0),
  blob bytea not null references ground.blob,
  original bytea check (length(original) = 32),
  media_type text not null,
  size bigint not null,
  state text not null check (state in ('clean', 'held', 'infected')),
  at timestamptz not null,
  by uuid not null,
  why text not null default '',
  primary key (file, version)
);
create index file_version_blob on ground.file_version (blob);
create index file_version_by on ground.file_version (by) include (size);
create index file_version_held on ground.file_version (file) where state <> 'clean';

-- A file lies on one thing; the thing's place rules.
create table ground.attachment (
  file uuid primary key references ground.file on delete cascade,
  thing uuid not null,
  at timestamptz not null,
  by uuid not null
);
create index attachment_thing on ground.attachment (thing, file);

-- Made from a blob and made again when lost. `blob` null: it cannot be made.
create table ground.preview (
  source bytea not null references ground.blob on delete cascade,
  pixels smallint not null,
  blob bytea references ground.blob,
  primary key (source, pixels)
);
create index preview_blob on ground.preview (blob);

create table ground.blob_text (
  blob bytea primary key references ground.blob on delete cascade,
  text text not null
);

-- Uploads on their way. The bytes received so far lie beside the blobs; how many, their file's size says.
create table ground.upload (
  id uuid primary key,
  owner uuid not null,
  thing uuid not null,
  replaces uuid,
  name text not null,
  size bigint not null check (size >= 0),
  why text not null default '',
  created_at timestamptz not null,
  expires_at timestamptz not null,
  file uuid
);
create index upload_owner on ground.upload (owner) include (size);
create index upload_expires on ground.upload (expires_at);

-- A file's Card stands where its thing stands, from the same moment on.
create function ground.files_follow() returns trigger language plpgsql as $$
begin
  update ground.thing set place = new.place, label = new.label
  where within = new.id and kind = 'files.file' and (place, label) is distinct from (new.place, new.label)
    and not exists (select from ground.file_version v where v.file = thing.id and v.version = 1 and v.state <> 'clean');
  return null;
end $$;
create trigger thing_files_follow after update of place, label on ground.thing
  for each row when (new.kind <> 'files.file' and (old.place, old.label) is distinct from (new.place, new.label))
  execute function ground.files_follow();
