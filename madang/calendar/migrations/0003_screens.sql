-- The colour of an event of its own (RFC 7986); read out of what was received, so that it is never another one.
set local statement_timeout = '120s';
alter table calendar.event add column color text not null
  generated always as (lower(coalesce(substring(ics from E'\nCOLOR:([A-Za-z]{1,30})'), ''))) stored;

-- Days that come back every year are listed on a page of their own.
create index event_yearly on calendar.event (calendar) where recurs and all_day and trashed_at is null;

-- When somebody works, where that is not when the house does. `days` are weekdays from 0, Monday.
create table calendar.hours (
  person uuid primary key references ground.party on delete cascade,
  days smallint[] not null,
  begins time not null,
  ends time not null check (ends > begins),
  lunch_begins time,
  lunch_ends time check (lunch_ends > lunch_begins)
);

-- A file on its way into a calendar, kept until it is in. `state` is waiting, running, done, cancelled or failed.
create table calendar.intake (
  id uuid primary key,
  calendar uuid not null references calendar.calendar on delete cascade,
  by uuid not null references ground.party on delete cascade,
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  name text not null default '',
  data bytea,
  total integer not null default 0,
  done integer not null default 0,
  added integer not null default 0,
  changed integer not null default 0,
  same integer not null default 0,
  excluded integer not null default 0,
  problems jsonb not null default '[]',
  error text not null default '',
  at timestamptz not null,
  ended_at timestamptz
);
create index intake_by on calendar.intake (by, at desc);
