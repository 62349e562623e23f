create schema spaces;

-- What people need to know of a site beside what the institution says of it: how it is, when it is open.
create table spaces.sheet (
  site uuid primary key references ground.site on delete cascade,
  summary text not null default '',
  hours jsonb not null,
  equipment text[] not null default '{}',
  network text not null default '',
  accessibility text not null default '',
  directions text not null default '',
  east integer check (east between 0 and 1000),
  north integer check (north between 0 and 1000),
  revision integer not null default 1,
  check ((east is null) = (north is null))
);

-- The rules of booking of a site; what is absent is as the house has it.
create table spaces.policy (
  site uuid primary key references ground.site on delete cascade,
  rules jsonb not null,
  revision integer not null default 1
);

create table spaces.space (
  id uuid primary key,
  no bigint generated always as identity unique,
  site uuid not null references ground.site on delete cascade,
  kind text not null check (kind in
    ('desk', 'room', 'video-room', 'visitor-desk', 'lab', 'locker', 'hub', 'vehicle', 'equipment')),
  name text not null check (name <> ''),
  storey text not null default '',
  capacity integer not null check (capacity between 1 and 10000),
  features text[] not null default '{}',
  access text not null default 'all' check (access in ('all', 'staff', 'outside')),
  wheelchair boolean not null default false,
  approval boolean not null default false,
  note text not null default '',
  ordering integer not null default 0,
  -- the numbers of what is taken when this is: itself, or the parts of a merged room
  takes bigint[] not null default '{}',
  retired_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  revision integer not null default 1
);
create index space_site on spaces.space (site, ordering);
create unique index space_name on spaces.space (site, name) where retired_at is null;

create table spaces.part (
  whole uuid not null references spaces.space on delete cascade,
  part uuid not null references spaces.space on delete cascade,
  primary key (whole, part),
  check (whole <> part)
);
create index part_part on spaces.part (part);

create table spaces.plan (
  id uuid primary key,
  site uuid not null references ground.site on delete cascade,
  name text not null check (name <> ''),
  storey text not null default '',
  width integer not null check (width between 1 and 100000),
  height integer not null check (height between 1 and 100000),
  shapes jsonb not null default '[]',
  ordering integer not null default 0,
  revision integer not null default 1
);
create index plan_site on spaces.plan (site, ordering);

-- What a party from outside, or any other, may use of a site.
create table spaces.quota (
  id uuid primary key,
  site uuid not null references ground.site on delete cascade,
  party uuid not null references ground.party on delete cascade,
  kinds text[] not null,
  minutes integer not null check (minutes between 0 and 10000000),
  since date not null,
  until date,
  created_by uuid not null,
  created_at timestamptz not null,
  check (until is null or until >= since)
);
create index quota_site on spaces.quota (site);
create index quota_party on spaces.quota (party);

create table spaces.booking (
  id uuid primary key,
  space uuid not null references spaces.space on delete cascade,
  site uuid not null references ground.site on delete cascade,
  person uuid not null references ground.person on delete cascade,
  organizer uuid not null,
  summary text not null default '',
  dtstart timestamptz not null,
  dtend timestamptz not null check (dtend > dtstart),
  people integer not null default 1 check (people between 1 and 10000),
  outside boolean not null default false,
  seat boolean not null,
  status text not null check (status in
    ('held', 'waiting-approval', 'confirmed', 'refused', 'released', 'cancelled', 'ended')),
  via text not null,
  reason text not null default '',
  series uuid,
  quota uuid references spaces.quota on delete set null,
  source text,
  uid text,
  code text not null,
  pin text not null,
  checked_in_at timestamptz,
  checked_in_via text,
  checked_out_at timestamptz,
  created_at timestamptz not null,
  revision integer not null default 1,
  -- one seat for a person at a time
  constraint booking_one_seat exclude using gist (
    ground.uuidrange(person, person, '[]') with =, tstzrange(dtstart, dtend) with &&
  ) where (seat and status in ('held', 'waiting-approval', 'confirmed'))
);
create index booking_person on spaces.booking (person, dtstart desc);
create index booking_organizer on spaces.booking (organizer, dtstart desc) where organizer <> person;
create index booking_site on spaces.booking (site, dtstart);
create index booking_series on spaces.booking (series) where series is not null;
create index booking_source on spaces.booking (source) where source is not null;
create index booking_quota on spaces.booking (quota, dtstart) where quota is not null;
create index booking_uid on spaces.booking (uid, space) where uid is not null;
create unique index booking_code on spaces.booking (code);
-- what the clock looks at: not over yet
create index booking_open on spaces.booking (dtstart) where status in ('held', 'waiting-approval', 'confirmed');

-- What is taken: one row for each space, and for each part of a merged one. Nothing else decides who comes second.
create table spaces.slot (
  booking uuid not null references spaces.booking on delete cascade,
  space_no bigint not null,
  dtstart timestamptz not null,
  dtend timestamptz not null check (dtend > dtstart),
  primary key (booking, space_no),
  constraint slot_once exclude using gist (
    int8range(space_no, space_no, '[]') with &&, tstzrange(dtstart, dtend) with &&
  )
);
-- what is still to come ends after now: a handful beside the millions that are past
create index slot_dtend on spaces.slot (dtend) include (space_no, dtstart);

create table spaces.wait (
  id uuid primary key,
  space uuid not null references spaces.space on delete cascade,
  person uuid not null references ground.person on delete cascade,
  summary text not null default '',
  dtstart timestamptz not null,
  dtend timestamptz not null check (dtend > dtstart),
  people integer not null default 1,
  source text,
  booking uuid references spaces.booking on delete set null,
  created_at timestamptz not null
);
create index wait_space on spaces.wait (space, dtstart) where booking is null;
create index wait_source on spaces.wait (source) where source is not null;
create index wait_person on spaces.wait (person, dtstart desc);

-- Said against somebody: a no-show or a late cancellation. A person confirms it or takes it back, with a reason.
create table spaces.penalty (
  id uuid primary key,
  booking uuid not null references spaces.booking on delete cascade,
  site uuid not null references ground.site on delete cascade,
  person uuid not null references ground.person on delete cascade,
  sort text not null check (sort in ('no-show', 'late-cancel')),
  state text not null default 'noted' check (state in ('noted', 'confirmed', 'voided')),
  reason text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  at timestamptz not null,
  unique (booking, sort)
);
create index penalty_person on spaces.penalty (person, at desc);
create index penalty_site on spaces.penalty (site, at desc);

-- Doors: a code on the wall that people scan, or a tablet that scans theirs.
create table spaces.door (
  id uuid primary key,
  site uuid not null references ground.site on delete cascade,
  sort text not null check (sort in ('wall', 'kiosk')),
  name text not null check (name <> ''),
  token_hash bytea not null unique,
  created_by uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz
);
create index door_site on spaces.door (site);

-- What a tablet sent, once each, however often it sends it.
create table spaces.scan (
  door uuid not null references spaces.door on delete cascade,
  id uuid not null,
  answer text not null,
  at timestamptz not null,
  primary key (door, id)
);
create index scan_at on spaces.scan (at);

create table spaces.guest (
  id uuid primary key,
  booking uuid not null references spaces.booking on delete cascade,
  name text not null check (name <> ''),
  org text not null default '',
  email text not null default '',
  code text not null unique,
  arrived_at timestamptz,
  created_at timestamptz not null
);
create index guest_booking on spaces.guest (booking);

-- Who looked at somebody's stays, or tried to.
create table spaces.look (
  id uuid primary key,
  viewer uuid not null,
  person uuid not null references ground.person on delete cascade,
  what text not null check (what in ('booking', 'stays', 'proof', 'reception')),
  allowed boolean not null,
  at timestamptz not null
);
create index look_person on spaces.look (person, at desc);

-- A site is closed for a time, or all are.
create table spaces.closure (
  id uuid primary key,
  site uuid references ground.site on delete cascade,
  dtstart timestamptz not null,
  dtend timestamptz not null check (dtend > dtstart),
  reason text not null,
  moves_to uuid references ground.site on delete set null,
  created_by uuid not null,
  created_at timestamptz not null,
  announced_at timestamptz,
  reopened_at timestamptz
);
create index closure_open on spaces.closure (dtend) where reopened_at is null;

create table spaces.affected (
  closure uuid not null references spaces.closure on delete cascade,
  booking uuid not null references spaces.booking on delete cascade,
  person uuid not null references ground.person on delete cascade,
  outcome text not null check (outcome in ('moved', 'remote')),
  moved_to uuid references spaces.booking on delete set null,
  reacted_at timestamptz,
  primary key (closure, booking)
);
create index affected_person on spaces.affected (person);

-- Help that goes with a booking, and what is broken.
create table spaces.request (
  id uuid primary key,
  site uuid not null references ground.site on delete cascade,
  space uuid references spaces.space on delete cascade,
  booking uuid references spaces.booking on delete cascade,
  sort text not null check (sort in ('it-help', 'printing', 'set-up', 'administration', 'commercialisation', 'defect')),
  text text not null check (text <> ''),
  state text not null default 'open' check (state in ('open', 'doing', 'done', 'declined')),
  owner uuid,
  answer text not null default '',
  created_by uuid not null,
  created_at timestamptz not null,
  revision integer not null default 1
);
create index request_site on spaces.request (site, created_at desc);
create index request_booking on spaces.request (booking) where booking is not null;
create index request_by on spaces.request (created_by, created_at desc);
