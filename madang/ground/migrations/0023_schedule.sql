-- When things take place, and whose time they take: the facet Time of every slice but the calendar's own.
-- `others` is what those may read who do not reach the thing: nothing, that the time is taken, or why in one word.
-- Long ones are indexed apart: the others that touch a month begin a week before it at the earliest.
create table ground.schedule (
  thing uuid not null,
  party uuid not null,
  dtstart timestamptz not null,
  dtend timestamptz not null check (dtend >= dtstart),
  all_day boolean not null,
  busy boolean not null,
  others text not null check (others in ('nothing', 'busy', 'absent', 'trip', 'remote')),
  region text not null default '',
  long boolean not null generated always as (dtend - dtstart > make_interval(days => 7)) stored,
  primary key (thing, party, dtstart)
);
create index schedule_short on ground.schedule (party, dtstart) where not long;
create index schedule_long on ground.schedule (party, dtend) where long;
