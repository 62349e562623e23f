create schema trips;

-- A trip is a collection: its id stands in ground.collection; the traveller manages it, companions and the deputy see it.
-- `region` is what everybody may read of it. Half-open; whole days begin and end at midnight in Seoul.
-- A confirmed trip of somebody overlaps no other one of theirs.
create table trips.trip (
  id uuid primary key references ground.collection,
  traveller uuid not null references ground.person,
  state text not null default 'draft' check (state in ('draft', 'confirmed', 'cancelled')),
  site uuid references ground.site,
  place text not null default '' check (char_length(place) <= 200),
  region text not null check (char_length(region) between 1 and 40),
  dtstart timestamptz not null,
  dtend timestamptz not null,
  all_day boolean not null,
  purpose text not null default '' check (char_length(purpose) <= 4000),
  deputy uuid references ground.person,
  draft text,
  reason text not null default '' check (char_length(reason) <= 500),
  confirmed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  revision integer not null default 1,
  check (dtend > dtstart),
  check (site is not null or place <> ''),
  check ((state = 'draft') = (confirmed_at is null)),
  constraint trip_one_at_a_time exclude using gist (
    ground.uuidrange(traveller, traveller, '[]') with =, tstzrange(dtstart, dtend) with &&
  ) where (state = 'confirmed')
);
create index trip_listed on trips.trip (traveller, dtstart desc, id desc);

create table trips.companion (
  trip uuid not null references trips.trip on delete cascade,
  person uuid not null references ground.person,
  position integer not null,
  primary key (trip, person)
);
create index companion_person on trips.companion (person, trip);
create index trip_deputy on trips.trip (deputy) where deputy is not null;
