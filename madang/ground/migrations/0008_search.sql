-- What search reads: one row per thing and piece of its text, rebuilt by the reader `index` at any time.

create table ground.searchable (
  thing uuid not null,
  chunk integer not null,
  chunks integer not null,
  kind text not null,
  place uuid not null,
  people uuid[] not null,
  at timestamptz not null,
  -- title as search sees it: letters without spaces, and their initial consonants
  name text not null,
  initials text not null,
  -- the piece as search sees it: with single spaces, and without
  seen text not null,
  squeezed text not null,
  -- the piece as written, for the snippet
  text text not null,
  -- hashes of letters, pairs of letters, kind, place and people: candidates for rare words
  grams integer[] not null,
  primary key (thing, chunk)
);
-- Scans by recency read `seen` and `squeezed` of thousands of rows: these stay in the row, the rest moves out first.
alter table ground.searchable alter seen set storage main, alter squeezed set storage main,
  alter text set storage external, alter grams set storage external;
-- With the place in it, rows out of reach are passed over without a look at the row.
create index searchable_at on ground.searchable (at desc, thing desc, chunk desc, place);
create index searchable_grams on ground.searchable using gin (grams);
