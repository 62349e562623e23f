-- Who presents a page to others right now: the slide that everybody's browser follows. One a page; `alive_at` is when the
-- presenter's browser last said so, after which for two minutes late comers find it.
create table wiki.presentation (
  page uuid primary key references wiki.page on delete cascade,
  presenter uuid not null references ground.person,
  slide text not null check (char_length(slide) <= 100),
  black boolean not null default false,
  began_at timestamptz not null,
  alive_at timestamptz not null
);
