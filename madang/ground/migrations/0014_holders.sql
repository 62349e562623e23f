-- Files that lie in folders, and links that count, end and remember.

-- The version somebody started from, when an upload is to replace a file.
alter table ground.upload add column base integer;

-- `note` is what a link that only takes files says to whoever opens it.
alter table ground.link
  add column downloads_most integer check (downloads_most > 0),
  add column downloads integer not null default 0,
  add column note text not null default '';

-- Who came by a link: outlives the link. `address` is shortened: enough to tell visitors apart, not to find one.
create table ground.link_visit (
  id uuid primary key,
  link uuid not null,
  collection uuid not null,
  what text not null check (what in ('opened', 'downloaded', 'uploaded')),
  name text not null default '',
  address text not null default '',
  at timestamptz not null
);
create index link_visit_link on ground.link_visit (link, id);
create index link_visit_at on ground.link_visit (at);

-- A file with rights of its own keeps its place when its folder moves; its label follows all the same.
create or replace function ground.files_follow() returns trigger language plpgsql as $$
begin
  update ground.thing set label = new.label,
    place = case when exists (select from ground.collection c where c.id = thing.id) then place else new.place end
  where within = new.id and kind = 'files.file' and (place, label) is distinct from (new.place, new.label)
    and not exists (select from ground.file_version v where v.file = thing.id and v.version = 1 and v.state <> 'clean');
  return null;
end $$;
