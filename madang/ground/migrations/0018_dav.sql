-- WebDAV: write locks, and properties that clients keep with a resource.

create table ground.dav_lock (
  token uuid primary key,
  resource uuid not null,
  deep boolean not null,
  exclusive boolean not null,
  person uuid not null,
  owner text not null default '',
  seconds integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index dav_lock_resource on ground.dav_lock (resource);
create index dav_lock_person on ground.dav_lock (person);
create index dav_lock_expires on ground.dav_lock (expires_at);

create table ground.dav_property (
  resource uuid not null,
  namespace text not null,
  name text not null,
  value text not null,
  primary key (resource, namespace, name)
);
