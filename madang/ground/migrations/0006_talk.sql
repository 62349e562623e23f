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
