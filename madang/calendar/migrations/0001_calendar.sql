create schema calendar;

-- A calendar is a collection: its id stands in ground.collection, its rights in ground.grants.
-- `owner` is a person, a project, a unit or a site; `former` was the owner of one that was handed over. `slug` is its
-- name in addresses of CalDAV. `changed` counts changes of its objects: each object carries the count of its last one,
-- so whoever knows a count asks for what came after. The row is held from counting to commit: none is ever missed.
-- `link` is the share link by which anybody sees it while that is on.
create table calendar.calendar (
  id uuid primary key references ground.collection,
  sort text not null check (sort in ('personal', 'project', 'unit', 'site', 'subscribed')),
  owner uuid not null,
  former uuid,
  slug text not null check (char_length(slug) between 1 and 200),
  name text not null default '' check (char_length(name) <= 200),
  note text not null default '' check (char_length(note) <= 2000),
  color text not null default '' check (color ~ '^(#[0-9A-F]{6})?$'),
  main boolean not null default false,
  components text[] not null default '{VEVENT,VTODO}',
  timezone text not null default '',
  changed bigint not null default 0,
  changed_at timestamptz not null default now(),
  link uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1
);
create unique index calendar_hosted on calendar.calendar (owner)
  where former is null and sort in ('project', 'unit', 'site');
create unique index calendar_main on calendar.calendar (owner) where main;
create unique index calendar_slug on calendar.calendar (owner, slug collate "C");

-- How one person sees a calendar.
create table calendar.preference (
  person uuid not null references ground.party on delete cascade,
  calendar uuid not null references calendar.calendar on delete cascade,
  color text not null default '' check (color ~ '^(#[0-9A-F]{6})?$'),
  hidden boolean not null default false,
  position integer not null default 0,
  primary key (person, calendar)
);

-- One iCalendar object as it was received, and what lists and queries need of it. `last_end` is null when it never ends.
-- `organizer` and addresses of guests are bare: without mailto:, in small letters. `partstat` is what whose calendar it
-- is answered, empty for who was not asked. Occurrences stand in their table from `expanded_from` to `expanded_until`.
create table calendar.event (
  id uuid primary key,
  calendar uuid not null references calendar.calendar on delete cascade,
  name text not null check (char_length(name) between 1 and 255),
  uid text not null check (char_length(uid) between 1 and 1000),
  component text not null,
  ics text not null,
  etag text not null,
  summary text not null,
  location text not null,
  dtstart timestamptz,
  dtend timestamptz,
  last_end timestamptz,
  all_day boolean not null,
  recurs boolean not null,
  busy smallint not null check (busy between 0 and 2),
  private boolean not null,
  status text not null,
  sequence integer not null,
  organizer text not null,
  partstat text not null,
  remind_at timestamptz,
  expanded_from timestamptz not null,
  expanded_until timestamptz not null,
  changed bigint not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid
);
create unique index event_name on calendar.event (calendar, name collate "C") where trashed_at is null;
create unique index event_uid on calendar.event (calendar, uid collate "C") where trashed_at is null;
create index event_same on calendar.event (uid collate "C");
create index event_changed on calendar.event (calendar, changed) where trashed_at is null;
create index event_extends on calendar.event (expanded_until) where recurs and trashed_at is null;
create index event_beyond on calendar.event (calendar, expanded_until) where recurs and trashed_at is null;
create index event_reminds on calendar.event (remind_at) where remind_at is not null and trashed_at is null;
create index event_trashed on calendar.event (calendar, trashed_at) where trashed_at is not null;

-- One row for each time an event takes place; `recurrence_id` tells which of a series. Words only where this time has others than the event.
-- `busy` is 0 for free, 1 for tentative, 2 for busy. An all-day one begins and ends at midnight in Seoul.
-- Long ones are indexed apart: the others that touch a month begin a week before it at the earliest.
create table calendar.occurrence (
  event uuid not null references calendar.event on delete cascade,
  calendar uuid not null,
  recurrence_id text not null,
  dtstart timestamptz not null,
  dtend timestamptz not null,
  all_day boolean not null,
  busy smallint not null,
  summary text,
  location text,
  status text,
  partstat text,
  long boolean not null generated always as (dtend - dtstart > make_interval(days => 7)) stored
);
create index occurrence_event on calendar.occurrence (event, dtstart);
create index occurrence_short on calendar.occurrence (calendar, dtstart) include (dtend, event, busy) where not long;
create index occurrence_long on calendar.occurrence (calendar, dtend) where long;

create table calendar.attendee (
  event uuid not null references calendar.event on delete cascade,
  address text not null,
  person uuid,
  fn text not null,
  role text not null,
  partstat text not null,
  cutype text not null,
  primary key (event, address)
);
create index attendee_person on calendar.attendee (person) where person is not null;

-- Names of objects that are gone, so that whoever keeps a copy hears of it.
create table calendar.gone (
  calendar uuid not null references calendar.calendar on delete cascade,
  name text not null,
  changed bigint not null,
  primary key (calendar, name)
);
create index gone_changed on calendar.gone (calendar, changed);

-- People from outside who were invited answer by a link; its token stays readable, to be passed on where no mail goes.
create table calendar.guest (
  event uuid not null references calendar.event on delete cascade,
  address text not null,
  token text not null unique,
  primary key (event, address)
);

-- Times that guests of a meeting proposed instead (COUNTER of iTIP).
create table calendar.proposal (
  event uuid not null references calendar.event on delete cascade,
  address text not null,
  recurrence_id text not null default '',
  dtstart timestamptz not null,
  dtend timestamptz not null,
  note text not null default '' check (char_length(note) <= 1000),
  at timestamptz not null,
  primary key (event, address)
);

-- Calendars of elsewhere that are fetched.
create table calendar.subscription (
  calendar uuid primary key references calendar.calendar on delete cascade,
  url text not null check (char_length(url) <= 2000),
  minutes integer not null default 720 check (minutes between 60 and 20160),
  next_at timestamptz not null,
  fetched_at timestamptz,
  etag text not null default '',
  error text not null default '',
  failed integer not null default 0
);
create index subscription_next on calendar.subscription (next_at);

-- Pages on which anybody with the address books a time with their owner.
create table calendar.appointment (
  id uuid primary key,
  calendar uuid not null references calendar.calendar on delete cascade,
  person uuid not null references ground.party on delete cascade,
  token text not null unique,
  title text not null check (char_length(title) between 1 and 200),
  note text not null default '' check (char_length(note) <= 2000),
  location text not null default '' check (char_length(location) <= 500),
  minutes integer not null check (minutes between 5 and 480),
  before integer not null default 0 check (before between 0 and 240),
  after integer not null default 0 check (after between 0 and 240),
  notice integer not null default 60 check (notice between 0 and 43200),
  days integer not null default 30 check (days between 1 and 180),
  per_day integer check (per_day between 1 and 100),
  hours jsonb not null,
  active boolean not null default true,
  created_at timestamptz not null,
  revision integer not null default 1
);
create index appointment_person on calendar.appointment (person);

-- One winner for each slot: no two bookings of one person overlap.
create table calendar.slot (
  id uuid primary key,
  appointment uuid not null references calendar.appointment on delete cascade,
  person uuid not null,
  event uuid references calendar.event on delete set null,
  during tstzrange not null,
  fn text not null check (char_length(fn) between 1 and 100),
  email text not null check (char_length(email) <= 254),
  note text not null default '' check (char_length(note) <= 1000),
  token text not null unique,
  at timestamptz not null,
  cancelled_at timestamptz,
  exclude using gist (ground.uuidrange(person, person, '[]') with &&, during with &&) where (cancelled_at is null)
);
create index slot_appointment on calendar.slot (appointment);
create index slot_event on calendar.slot (event);
