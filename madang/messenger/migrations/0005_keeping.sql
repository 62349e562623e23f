-- While a hold stands nothing of its room, or of what its person wrote or was told by one other, is lost: what anybody
-- changes, takes back or clears away is set aside first, so that nobody in the room notices (docs/decisions/0056). `room`
-- has no key: a hold outlives its room.
create table messenger.hold (
  id uuid primary key,
  room uuid,
  person uuid references ground.person,
  name text not null,
  reason text not null,
  placed_at timestamptz not null,
  placed_by uuid not null,
  released_at timestamptz,
  released_by uuid,
  check ((room is null) <> (person is null))
);
create unique index hold_room on messenger.hold (room) where released_at is null;
create unique index hold_person on messenger.hold (person) where released_at is null;

-- A message as it was. `at` is when it was said.
create table messenger.withheld (
  id bigint generated always as identity primary key,
  room uuid not null,
  seq bigint not null,
  author uuid not null,
  at timestamptz not null,
  text text not null,
  files jsonb not null,
  withheld_at timestamptz not null
);
create index withheld_room on messenger.withheld (room, seq);
create index withheld_author on messenger.withheld (author);

-- `file` stands for the one that went, with its versions; it lies on no thing, so nobody reaches it.
create table messenger.withheld_file (
  was uuid primary key,
  file uuid not null references ground.file,
  room uuid not null,
  author uuid not null
);
create index withheld_file_file on messenger.withheld_file (file);

create function messenger.is_held(of_room uuid, of_author uuid) returns boolean language sql stable as $$
  select exists (select from messenger.hold h where h.released_at is null and (h.room = of_room or h.person = of_author
    or (h.person is not null and exists (select from messenger.room r where r.id = of_room
      and (r.owner = h.person or h.person::text = any (string_to_array(r.pair, ' ')))))))
$$;

create function messenger.withhold() returns trigger language plpgsql as $$
begin
  if messenger.is_held(old.room, old.author) then
    insert into messenger.withheld (room, seq, author, at, text, files, withheld_at)
      values (old.room, old.seq, old.author, old.at, old.text, old.files, now());
  end if;
  return null;
end $$;
create trigger message_changed after update of text, files on messenger.message for each row
  when (old.text is distinct from new.text or old.files is distinct from new.files) execute function messenger.withhold();
create trigger message_gone after delete on messenger.message for each row
  when (old.recalled_at is null) execute function messenger.withhold();

create function messenger.withhold_file() returns trigger language plpgsql as $$
declare
  its_room uuid;
  stands_in uuid := gen_random_uuid();
begin
  select a.thing into its_room from ground.attachment a where a.file = old.id;
  if its_room is null or not messenger.is_held(its_room, old.created_by)
    or not (exists (select from messenger.room r where r.id = its_room)
      or exists (select from messenger.hold h where h.room = its_room)) then
    return old;
  end if;
  insert into ground.file (id, name, version, created_at, created_by, changed_at, changed_by)
    values (stands_in, old.name, old.version, old.created_at, old.created_by, old.changed_at, old.changed_by);
  -- by nobody: what is set aside does not count against anybody's space
  insert into ground.file_version (file, version, blob, original, media_type, size, state, at, by, why)
    select stands_in, version, blob, original, media_type, size, state, at, '00000000-0000-0000-0000-000000000000', why
    from ground.file_version where file = old.id;
  insert into messenger.withheld_file (was, file, room, author) values (old.id, stands_in, its_room, old.created_by)
    on conflict do nothing;
  return old;
end $$;
create trigger file_gone before delete on ground.file for each row execute function messenger.withhold_file();

-- What administrators took out. The archive itself is kept for some hours.
create table messenger.export (
  id uuid primary key,
  room uuid,
  person uuid,
  name text not null,
  reason text not null,
  state text not null check (state in ('waiting', 'done', 'failed')),
  messages bigint not null default 0,
  archive bytea,
  archive_bytes bigint,
  at timestamptz not null,
  by uuid not null,
  check ((room is null) <> (person is null))
);
