-- `forwarded` is who said first what was passed on; what is pinned stands in the bar of the room for everybody.
alter table messenger.message
  add column forwarded uuid,
  add column pinned_at timestamptz,
  add column poll jsonb;
create index message_pinned on messenger.message (room, pinned_at) where pinned_at is not null;

-- What a person keeps for themselves; `id` ascends.
create table messenger.saved (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  room uuid not null,
  seq bigint not null,
  unique (person, room, seq),
  foreign key (room, seq) references messenger.message on delete cascade
);
create index saved_person on messenger.saved (person, id);
create index saved_message on messenger.saved (room, seq);

-- A poll is a message: `poll` there is {options, multiple, anonymous, ends_at, closed}. A vote names an option by its place.
create table messenger.vote (
  room uuid not null,
  seq bigint not null,
  option smallint not null,
  person uuid not null references ground.person on delete cascade,
  at timestamptz not null,
  primary key (room, seq, person, option),
  foreign key (room, seq) references messenger.message on delete cascade
);

-- What goes out later. `problem` is why it could not.
create table messenger.scheduled (
  id uuid primary key,
  room uuid not null references messenger.room on delete cascade,
  author uuid not null references ground.person on delete cascade,
  text text not null,
  files uuid[] not null default '{}',
  send_at timestamptz not null,
  problem text
);
create index scheduled_due on messenger.scheduled (send_at) where problem is null;
create index scheduled_author on messenger.scheduled (author, send_at);

-- Of what a person wants to be reminded, and when; once `told` it stays until they put it aside.
create table messenger.reminder (
  person uuid not null references ground.person on delete cascade,
  room uuid not null,
  seq bigint not null,
  remind_at timestamptz not null,
  told boolean not null default false,
  primary key (person, room, seq),
  foreign key (room, seq) references messenger.message on delete cascade
);
create index reminder_due on messenger.reminder (remind_at) where not told;
create index reminder_message on messenger.reminder (room, seq);
