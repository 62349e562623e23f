create schema meetings;

-- A meeting is about a thing and lies where that thing lies: `place` is kept in step with it.
-- `since` is when the item at hand was taken up or taken up again; null while paused.
-- `code_key` signs the codes by which people say that they have come.
create table meetings.meeting (
  id uuid primary key,
  about text not null,
  about_id uuid not null,
  place uuid not null,
  title text not null check (char_length(title) between 1 and 300),
  host text not null default '' check (char_length(host) <= 200),
  location text not null default '' check (char_length(location) <= 200),
  starts_at timestamptz,
  quorum integer check (quorum between 1 and 10000),
  state text not null default 'planned' check (state in ('planned', 'running', 'paused', 'ended')),
  chair uuid not null,
  secretary uuid,
  item uuid,
  since timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  minutes text,
  code_key bytea not null,
  created_at timestamptz not null,
  created_by uuid not null,
  trashed_by uuid,
  revision integer not null default 1,
  check ((state = 'planned') = (started_at is null)),
  check ((state = 'ended') = (ended_at is not null)),
  check (since is null or (state = 'running' and item is not null))
);
create index meeting_about on meetings.meeting (about_id, id desc);
create index meeting_place on meetings.meeting (place, id desc);
create index meeting_chair on meetings.meeting (chair) where state <> 'ended';
create index meeting_secretary on meetings.meeting (secretary) where state <> 'ended';

-- `block` is the heading of the page an item came from.
create table meetings.item (
  id uuid primary key,
  meeting uuid not null references meetings.meeting on delete cascade,
  position integer not null,
  block text check (char_length(block) <= 64),
  title text not null check (char_length(title) between 1 and 300),
  minutes integer not null check (minutes between 0 and 1440),
  notes text not null default '' check (char_length(notes) <= 20000),
  begun_at timestamptz,
  spent_seconds integer not null default 0 check (spent_seconds >= 0),
  revision integer not null default 1
);
create index item_meeting on meetings.item (meeting, position, id);
create unique index item_block on meetings.item (meeting, block) where block is not null;
alter table meetings.meeting add foreign key (item) references meetings.item on delete set null;

-- Somebody invited or present: a person of the house, or a guest by name.
create table meetings.attendee (
  id uuid primary key,
  meeting uuid not null references meetings.meeting on delete cascade,
  person uuid,
  name text not null default '' check (char_length(name) <= 100),
  affiliation text not null default '' check (char_length(affiliation) <= 200),
  observes boolean not null default false,
  present_at timestamptz,
  via text check (via in ('button', 'chair', 'code')),
  check (person is not null or name <> ''),
  check ((present_at is null) = (via is null))
);
create unique index attendee_person on meetings.attendee (meeting, person) where person is not null;
create index attendee_meeting on meetings.attendee (meeting, id);
create index attendee_of on meetings.attendee (person, meeting) where person is not null;

-- What was said, decided, given out or put off, and points somebody wants to raise.
-- `attendee` spoke, or has it to do. `task` is what a to-do became.
create table meetings.note (
  id uuid primary key,
  meeting uuid not null references meetings.meeting on delete cascade,
  sort text not null check (sort in ('remark', 'decision', 'todo', 'parked', 'point')),
  item uuid references meetings.item on delete set null,
  text text not null check (char_length(text) between 1 and 4000),
  attendee uuid references meetings.attendee on delete set null,
  due_on date,
  task text,
  at timestamptz not null,
  by uuid not null,
  revision integer not null default 1,
  check (sort = 'todo' or (due_on is null and task is null))
);
create index note_meeting on meetings.note (meeting, id);
create index note_item on meetings.note (item) where item is not null;
create index note_attendee on meetings.note (attendee) where attendee is not null;

-- `needs` is what carries the motion: more than half, two thirds, or just the most votes.
create table meetings.vote (
  id uuid primary key,
  meeting uuid not null references meetings.meeting on delete cascade,
  item uuid references meetings.item on delete set null,
  question text not null check (char_length(question) between 1 and 500),
  secret boolean not null,
  needs text not null check (needs in ('majority', 'two-thirds', 'most')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  present integer,
  check ((closed_at is null) = (present is null))
);
create index vote_meeting on meetings.vote (meeting, id);
create index vote_item on meetings.vote (item) where item is not null;
create unique index vote_open on meetings.vote (meeting) where closed_at is null;

create table meetings.choice (
  id uuid primary key,
  vote uuid not null references meetings.vote on delete cascade,
  position integer not null,
  text text not null check (char_length(text) between 1 and 200),
  count integer not null default 0 check (count >= 0),
  unique (vote, position),
  unique (vote, id)
);

-- Who has voted: one a person, whatever happens at once. What was chosen stands here in open votes only;
-- of a secret vote only the counts of its choices are kept.
create table meetings.ballot (
  vote uuid not null references meetings.vote on delete cascade,
  attendee uuid not null references meetings.attendee on delete cascade,
  choice uuid,
  primary key (vote, attendee),
  foreign key (vote, choice) references meetings.choice (vote, id)
);
create index ballot_attendee on meetings.ballot (attendee);
create index ballot_choice on meetings.ballot (vote, choice) where choice is not null;
