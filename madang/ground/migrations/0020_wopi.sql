-- Editors that open files by WOPI: what opens one file for one person for some hours, and their locks.

create table ground.wopi_token (
  hash bytea primary key,
  file uuid not null references ground.file on delete cascade,
  person uuid not null references ground.person on delete cascade,
  writes boolean not null,
  expires_at timestamptz not null
);
create index wopi_token_file on ground.wopi_token (file);
create index wopi_token_person on ground.wopi_token (person);
create index wopi_token_expires on ground.wopi_token (expires_at);

-- The lock itself stands among the locks of WebDAV, so that each door sees what the other one holds.
create table ground.wopi_lock (
  file uuid primary key references ground.file on delete cascade,
  token uuid not null unique references ground.dav_lock on delete cascade,
  name text not null
);
