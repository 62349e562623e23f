-- Comments on any thing, their earlier texts, reactions, what is attached, and what a person has read.

create table ground.comment (
  id uuid primary key,
  thing uuid not null,
  author uuid not null,
  text text not null,
  reply_to uuid references ground.comment,
  created_at timestamptz not null,
  edited_at timestamptz,
  removed_at timestamptz,
  removed_by uuid,
  revision integer not null default 1
);
create index comment_thing on ground.comment (thing, id);
create index comment_reply on ground.comment (reply_to) where reply_to is not null;

create table ground.comment_version (
  comment uuid not null references ground.comment on delete cascade,
  revision integer not null,
  text text not null,
  at timestamptz not null,
  primary key (comment, revision)
);

create table ground.reaction (
  comment uuid not null references ground.comment on delete cascade,
  party uuid not null references ground.party on delete cascade,
  emoji text not null,
  at timestamptz not null,
  primary key (comment, emoji, party)
);

create table ground.comment_seen (
  person uuid not null references ground.person on delete cascade,
  thing uuid not null,
  upto uuid not null,
  primary key (person, thing)
);

-- A file hangs on a thing (or a comment). `by` attached it: the files part gives out a file only through the
-- attachments of people who may read it themselves.
create table ground.attachment (
  thing uuid not null,
  file uuid not null,
  by uuid not null,
  at timestamptz not null,
  primary key (thing, file)
);
create index attachment_file on ground.attachment (file);
