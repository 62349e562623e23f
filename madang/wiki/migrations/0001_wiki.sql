create schema wiki;

-- A space is a collection: its id stands in ground.collection, its rights in ground.grants.
-- `owner` is a person, a project, a unit or a site. `former` was the owner of a space that was handed over.
create table wiki.space (
  id uuid primary key references ground.collection,
  sort text not null check (sort in ('personal', 'project', 'unit', 'site')),
  owner uuid not null,
  former uuid,
  name text not null default '' check (char_length(name) <= 200),
  logs_reading boolean not null default false,
  created_at timestamptz not null,
  created_by uuid not null,
  revision integer not null default 1
);
create unique index space_owner on wiki.space (owner) where former is null;

-- Pages in one tree per space. `place` is the collection whose rights rule; with `alone` a page's own rights are not those
-- of the pages below it. `state` is what its readers may rely on; `review_on` is when somebody has to look at it again.
create table wiki.page (
  id uuid primary key,
  space uuid not null references wiki.space on delete cascade,
  parent uuid references wiki.page,
  place uuid not null,
  alone boolean not null default false,
  number integer not null,
  title text not null check (char_length(title) <= 300),
  icon text not null default '' check (char_length(icon) <= 40),
  state text not null default 'draft' check (state in ('draft', 'review', 'published')),
  reviewer uuid,
  review_on date,
  reviewed_at timestamptz,
  reviewed_by uuid,
  logs_reading boolean,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1
);
create index page_tree on wiki.page (space, parent, number, id) where trashed_at is null;
create index page_parent on wiki.page (parent);
create index page_place on wiki.page (place);
create index page_review on wiki.page (review_on, id) where trashed_at is null and review_on is not null;
create index page_trashed on wiki.page (space, trashed_at desc, id desc) where trashed_at is not null;

-- What a page says. `state` is the Yjs document up to the change `number`; what came later stands in wiki.change.
-- `document`, `slides` and what is read from them are those of the newest snapshot. `authors` is block → who and when.
create table wiki.body (
  page uuid primary key references wiki.page on delete cascade,
  state bytea not null,
  number bigint not null default 0,
  document text not null,
  slides text not null default '{}',
  plain text not null default '',
  words integer not null default 0,
  mentions uuid[] not null default '{}',
  links uuid[] not null default '{}',
  people uuid[] not null default '{}',
  authors text not null default '{}',
  revision integer not null default 1,
  edited_at timestamptz not null,
  edited_by uuid not null
);

-- Each update as it came from an editor. `number` follows the order of commits, because writers take turns.
-- `source` is the process that holds it already. There is no foreign key: one page that is deleted for good must not
-- refuse the updates of the others that are stored with it.
create table wiki.change (
  page uuid not null,
  number bigint generated always as identity,
  source integer not null,
  author uuid not null,
  at timestamptz not null,
  data bytea not null,
  primary key (page, number)
);

create table wiki.version (
  id uuid primary key,
  page uuid not null references wiki.page on delete cascade,
  cause text not null check (cause in ('automatic', 'named', 'restored', 'imported')),
  name text not null default '' check (char_length(name) <= 200),
  title text not null,
  begun_at timestamptz not null,
  at timestamptz not null,
  by uuid not null,
  people uuid[] not null,
  document text not null,
  slides text not null,
  authors text not null,
  words integer not null
);
create index version_page on wiki.version (page, id desc);

create table wiki.template (
  id uuid primary key,
  space uuid references wiki.space on delete cascade,
  owner uuid,
  title text not null check (char_length(title) <= 300),
  icon text not null default '' check (char_length(icon) <= 40),
  document text not null,
  slides text not null default '{}',
  created_at timestamptz not null,
  created_by uuid not null,
  revision integer not null default 1,
  check ((space is null) <> (owner is null))
);
create index template_space on wiki.template (space, id);
create index template_owner on wiki.template (owner, id);

-- Who read a page, where that is kept.
create table wiki.reading (
  page uuid not null references wiki.page on delete cascade,
  person uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null default 1,
  primary key (page, person)
);
