-- The dated organisation: units, sites, groups, posts, assignments, employment, standing, headcount.

-- A range over ids lets an exclusion constraint compare an id inside a GiST index without any extension.
create type ground.uuidrange as range (subtype = uuid);

alter table ground.person
  add column org text not null default '',
  add column invited_by uuid,
  add column changed_at timestamptz not null default now();

create table ground.unit (
  id uuid primary key references ground.party on delete cascade,
  code text unique,
  demo boolean not null default false,
  revision integer not null default 1
);

-- What a unit is called and where it lies, by date; the tree of a day are the versions valid on it.
create table ground.unit_version (
  id uuid primary key,
  unit uuid not null references ground.unit on delete cascade,
  parent uuid references ground.unit,
  name text not null check (name <> ''),
  name_en text not null default '',
  unit_kind text not null default '',
  duties text[] not null default '{}',
  ordering integer not null default 0,
  valid daterange not null check (not isempty(valid)),
  constraint unit_version_once exclude using gist (ground.uuidrange(unit, unit, '[]') with =, valid with &&)
);
create index unit_version_unit on ground.unit_version (unit);
create index unit_version_parent on ground.unit_version (parent);

create table ground.reorganisation (
  id uuid primary key,
  takes_effect_on date not null,
  title text not null,
  note text not null default '',
  created_by uuid not null,
  created_at timestamptz not null
);

create table ground.unit_change (
  id uuid primary key,
  reorganisation uuid not null references ground.reorganisation on delete cascade,
  step integer not null,
  op text not null check (op in ('found', 'abolish', 'rename', 'merge', 'split', 'move')),
  predecessors uuid[] not null,
  successors uuid[] not null,
  unique (reorganisation, step)
);
create index unit_change_predecessors on ground.unit_change using gin (predecessors);
create index unit_change_successors on ground.unit_change using gin (successors);

create table ground.site (
  id uuid primary key references ground.party on delete cascade,
  code text unique,
  name text not null check (name <> ''),
  name_en text not null default '',
  site_kind text not null default '',
  parent uuid references ground.site,
  operator text not null default '',
  affiliates text[] not null default '{}',
  unit uuid references ground.unit,
  address text not null default '',
  postcode text not null default '',
  tel text not null default '',
  ordering integer not null default 0,
  opened_on date,
  closed_on date,
  demo boolean not null default false,
  revision integer not null default 1
);

create table ground.site_member (
  site uuid not null references ground.site on delete cascade,
  person uuid not null references ground.person on delete cascade,
  note text not null default '',
  valid daterange not null check (not isempty(valid)),
  exclude using gist (
    ground.uuidrange(site, site, '[]') with =, ground.uuidrange(person, person, '[]') with =, valid with &&
  )
);
create index site_member_person on ground.site_member (person);
create index site_member_site on ground.site_member (site);

create table ground.people_group (
  id uuid primary key references ground.party on delete cascade,
  name text not null check (name <> ''),
  note text not null default '',
  created_by uuid not null,
  demo boolean not null default false,
  revision integer not null default 1
);

-- Members are persons, or units and sites with everybody in them; a group is never a member of a group.
create table ground.group_member (
  people_group uuid not null references ground.people_group on delete cascade,
  member uuid not null references ground.party on delete cascade,
  primary key (people_group, member)
);
create index group_member_member on ground.group_member (member);

create table ground.post (
  id uuid primary key,
  unit uuid not null references ground.unit on delete cascade,
  name text not null check (name <> ''),
  heads boolean not null default false,
  ordering integer not null default 0,
  valid daterange not null check (not isempty(valid)),
  revision integer not null default 1
);
create index post_unit on ground.post (unit);

create table ground.assignment (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  unit uuid not null references ground.unit,
  site uuid references ground.site,
  post uuid references ground.post on delete set null,
  main boolean not null,
  rank text not null default '',
  duty text not null default '',
  heads boolean not null default false,
  acting text not null default '' check (acting in ('', 'absence', 'vacancy')),
  duties text not null default '',
  valid daterange not null check (not isempty(valid)),
  revision integer not null default 1,
  constraint assignment_one_main exclude using gist (ground.uuidrange(person, person, '[]') with =, valid with &&)
    where (main),
  constraint assignment_once exclude using gist (
    ground.uuidrange(person, person, '[]') with =, ground.uuidrange(unit, unit, '[]') with =, valid with &&
  )
);
create index assignment_person on ground.assignment (person);
create index assignment_unit on ground.assignment (unit);
create index assignment_site on ground.assignment (site);

create table ground.employment (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  kind text not null
    check (kind in ('officer', 'regular', 'indefinite', 'fixed-term', 'intern', 'dispatched')),
  grade text not null default '',
  family text not null default '',
  extra boolean not null default false,
  valid daterange not null check (not isempty(valid)),
  revision integer not null default 1,
  constraint employment_once exclude using gist (ground.uuidrange(person, person, '[]') with =, valid with &&)
);
create index employment_person on ground.employment (person);

-- Where a person stands when it is not simply at work: absent, lent out, lent in, suspended from duty.
create table ground.standing (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  status text not null check (status in ('leave', 'seconded-out', 'seconded-in', 'suspended', 'relieved')),
  reason text not null default '',
  counterpart text not null default '',
  valid daterange not null check (not isempty(valid)),
  revision integer not null default 1,
  constraint standing_once exclude using gist (ground.uuidrange(person, person, '[]') with =, valid with &&)
);
create index standing_person on ground.standing (person);

create table ground.board_term (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  office text not null check (office <> ''),
  career text not null default '',
  ordering integer not null default 0,
  valid daterange not null check (not isempty(valid)),
  revision integer not null default 1
);
create index board_term_person on ground.board_term (person);

-- The quota as decided, by grade; and the figure the institution publishes, which is a statement and no sum.
create table ground.quota (
  id uuid primary key,
  grade text not null,
  number integer not null check (number >= 0),
  ordering integer not null default 0,
  valid daterange not null check (not isempty(valid))
);
create index quota_grade on ground.quota (grade);

create table ground.headline (
  published_on date primary key,
  number integer not null check (number >= 0),
  note text not null default ''
);

-- Today's organisation seen from each person, and the words a person is found by. Derived like `belongs`.
create table ground.roster (
  person uuid primary key references ground.person on delete cascade,
  unit uuid,
  unit_name text not null default '',
  path text not null default '',
  site uuid,
  site_name text not null default '',
  rank text not null default '',
  duty text not null default '',
  grade text not null default '',
  kind text not null default '',
  status text not null default '',
  heads boolean not null default false,
  concurrent integer not null default 0,
  present boolean not null,
  ordering text collate "C" not null
);
create index roster_ordering on ground.roster (ordering, person);
create index roster_unit on ground.roster (unit);
create index roster_site on ground.roster (site);

create table ground.person_word (
  word text collate "C" not null,
  person uuid not null references ground.person on delete cascade,
  primary key (word, person)
);
create index person_word_person on ground.person_word (person);

-- Who looked at somebody's personal data, and why.
create table ground.viewing (
  id uuid primary key,
  viewer uuid not null,
  person uuid not null references ground.person on delete cascade,
  fields text[] not null,
  reason text not null,
  address text not null default '',
  at timestamptz not null
);
create index viewing_person on ground.viewing (person, at desc);
create index viewing_at on ground.viewing (at desc);
