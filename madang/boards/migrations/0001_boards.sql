create schema boards;

-- A board is a collection: its id stands in ground.collection, its rights in ground.grants.
create table boards.board (
  id uuid primary key references ground.collection,
  sort text not null check (sort in ('notices', 'magazine', 'library', 'ideas')),
  name text not null check (char_length(name) between 1 and 100),
  lead text not null default '' check (char_length(lead) <= 500),
  categories text[] not null default '{}' check (cardinality(categories) <= 30),
  position integer not null,
  created_at timestamptz not null,
  created_by uuid not null,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1
);

create table boards.post (
  id uuid primary key,
  board uuid not null references boards.board,
  title text not null check (char_length(title) between 1 and 200),
  body text not null default '' check (char_length(body) <= 100000),
  category text not null default '' check (char_length(category) <= 40),
  -- where ideas and questions stand; others are always 'open'
  state text not null default 'open' check (state in ('open', 'reviewing', 'adopted', 'declined', 'done', 'answered')),
  answer text not null default '' check (char_length(answer) <= 100000),
  answered_by uuid,
  answered_at timestamptz,
  must_read boolean not null default false,
  pinned boolean not null default false,
  -- parties it concerns; none is everybody who reaches the board
  targets uuid[] not null default '{}' check (cardinality(targets) <= 200),
  shown_from timestamptz not null,
  shown_until timestamptz,
  announced_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1,
  check (shown_until is null or shown_until > shown_from)
);
create index post_board on boards.post (board, shown_from desc, id desc) where trashed_at is null;
create index post_waits on boards.post (shown_from) where announced_at is null and trashed_at is null;
create index post_must on boards.post (board, shown_from desc) where must_read and trashed_at is null;

-- Who opened a post, first and last.
create table boards.reading (
  post uuid not null references boards.post on delete cascade,
  person uuid not null,
  at timestamptz not null,
  primary key (post, person)
);
create index reading_person on boards.reading (person, post);

-- Who stands behind an idea or asks the same question.
create table boards.support (
  post uuid not null references boards.post on delete cascade,
  person uuid not null,
  at timestamptz not null,
  primary key (post, person)
);
