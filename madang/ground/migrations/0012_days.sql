-- Days off that no law of the calendar knows beforehand: temporary holidays by decree, days of the institution itself.
create table ground.special_day (
  id uuid primary key,
  on_date date not null,
  name_ko text not null check (name_ko <> ''),
  name_en text not null check (name_en <> ''),
  kind text not null check (kind in ('temporary', 'institution')),
  revision integer not null default 1,
  unique (on_date, name_ko)
);
