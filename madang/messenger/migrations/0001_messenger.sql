create schema messenger;

-- A room is a collection: its id stands in ground.collection, its rights in ground.grants. Who is in a room is who
-- reaches it; nobody is listed here. `owner` is the person of a room with oneself, or the project, unit or site that a
-- room follows. `pair` are the two persons of a direct room, so that there is one room for them.
create table messenger.room (
  id uuid primary key references ground.collection on delete cascade,
  sort text not null check (sort in ('self', 'direct', 'group', 'project', 'unit', 'site')),
  owner uuid,
  pair text unique,
  name text not null default '' check (char_length(name) <= 100),
  created_at timestamptz not null,
  created_by uuid not null,
  revision integer not null default 1,
  check ((sort = 'direct') = (pair is not null)),
  check ((sort in ('direct', 'group')) = (owner is null))
);
create unique index room_owner on messenger.room (owner);

-- Numbers without gaps, from a row that whoever writes holds: `seq` numbers the messages of a room, `change` whatever
-- happened to one of them. `taken` is the change up to which search and notices have read.
create table messenger.counter (
  room uuid primary key references messenger.room on delete cascade,
  seq bigint not null default 0,
  change bigint not null default 0,
  taken bigint not null default 0
) with (fillfactor = 50);
create index counter_behind on messenger.counter (room) where taken < change;

-- `client` is the sender's own id of a message: sent twice it is kept once. `files` is a list of
-- {id, name, media_type, size}; `card` the Ref of what was made of the message.
create table messenger.message (
  room uuid not null references messenger.room on delete cascade,
  seq bigint not null,
  change bigint not null,
  client uuid not null,
  author uuid not null,
  at timestamptz not null,
  text text not null,
  mentions uuid[] not null default '{}',
  reply_to bigint,
  files jsonb not null default '[]',
  card text,
  edited_at timestamptz,
  recalled_at timestamptz,
  primary key (room, seq),
  unique (room, author, client)
);
create unique index message_change on messenger.message (room, change);
create index message_at on messenger.message (room, at);

create table messenger.reaction (
  room uuid not null,
  seq bigint not null,
  emoji text not null,
  person uuid not null references ground.person on delete cascade,
  at timestamptz not null,
  primary key (room, seq, emoji, person),
  foreign key (room, seq) references messenger.message on delete cascade
);

-- What a person keeps of a room: how far it was read, whether it is pinned, what was typed and not sent.
create table messenger.seat (
  room uuid not null references messenger.room on delete cascade,
  person uuid not null references ground.person on delete cascade,
  seen bigint not null default 0,
  seen_at timestamptz,
  pinned_at timestamptz,
  draft text not null default '' check (char_length(draft) <= 10000),
  primary key (room, person)
);
create index seat_person on messenger.seat (person);

-- Messages in a row of one day, as search finds them.
create table messenger.stretch (
  id uuid primary key,
  room uuid not null references messenger.room on delete cascade,
  first bigint not null,
  last bigint not null,
  said_on date not null,
  unique (room, first)
);
