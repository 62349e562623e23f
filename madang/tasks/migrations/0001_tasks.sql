create schema tasks;

-- A project is a collection: its id stands in ground.collection, its rights in ground.grants.
create table tasks.project (
  id uuid primary key references ground.collection,
  key text not null unique check (key ~ '^[A-Z][A-Z0-9]{0,9}$'),
  name text not null check (char_length(name) between 1 and 200),
  summary text not null default '' check (char_length(summary) <= 10000),
  colour text not null default '' check (char_length(colour) <= 20),
  -- the counter of task numbers: locked by whoever takes the next one, so numbers have no gaps
  last_number integer not null default 0,
  starts_on date,
  due_on date,
  archived_at timestamptz,
  trashed_at timestamptz,
  trashed_by uuid,
  created_at timestamptz not null,
  created_by uuid not null,
  revision integer not null default 1
);

-- Removed states stay, so that the history keeps their names.
create table tasks.state (
  id uuid primary key,
  project uuid not null references tasks.project on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  category text not null check (category in ('open', 'doing', 'done')),
  position integer not null,
  removed_at timestamptz,
  unique (id, project)
);
create index state_project on tasks.state (project, position);

create table tasks.milestone (
  id uuid primary key,
  project uuid not null references tasks.project on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  summary text not null default '' check (char_length(summary) <= 10000),
  starts_on date,
  due_on date,
  closed_at timestamptz,
  created_at timestamptz not null,
  revision integer not null default 1,
  unique (id, project),
  check (starts_on is null or due_on is null or starts_on <= due_on)
);
create index milestone_project on tasks.milestone (project);

create table tasks.tag_group (
  id uuid primary key,
  project uuid not null references tasks.project on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  mandatory boolean not null,
  single boolean not null,
  position integer not null,
  unique (project, name),
  unique (id, project)
);

create table tasks.tag (
  id uuid primary key,
  project uuid not null references tasks.project on delete cascade,
  tag_group uuid,
  name text not null check (char_length(name) between 1 and 60),
  colour text not null default '' check (char_length(colour) <= 20),
  position integer not null,
  unique (project, name),
  unique (id, project),
  foreign key (tag_group, project) references tasks.tag_group (id, project)
);

create table tasks.task (
  id uuid primary key,
  project uuid not null references tasks.project,
  number integer not null check (number > 0),
  -- the collection whose rights rule: the project, or the task itself when it carries rights of its own
  place uuid not null,
  title text not null check (char_length(title) between 1 and 300),
  body text not null default '' check (char_length(body) <= 100000),
  state uuid not null,
  priority smallint not null default 0 check (priority between 0 and 4),
  starts_on date,
  due_on date,
  -- tasks without a date sort after those with one
  due_key date generated always as (coalesce(due_on, date '9999-12-31')) stored,
  estimate_minutes integer check (estimate_minutes between 0 and 1000000),
  milestone uuid,
  parent uuid,
  position double precision not null,
  source text,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  done_at timestamptz,
  trashed_at timestamptz,
  trashed_by uuid,
  revision integer not null default 1,
  unique (project, number),
  unique (id, project),
  check (starts_on is null or due_on is null or starts_on <= due_on),
  check (parent <> id),
  foreign key (state, project) references tasks.state (id, project),
  foreign key (milestone, project) references tasks.milestone (id, project),
  foreign key (parent, project) references tasks.task (id, project)
);
create index task_place on tasks.task (place);
create index task_parent on tasks.task (parent) where parent is not null;
create index task_milestone on tasks.task (milestone) where milestone is not null;
create index task_state on tasks.task (state);
create index task_created_by on tasks.task (created_by, id);
create index task_by_due on tasks.task (due_key, id) where trashed_at is null;
create index task_by_changed on tasks.task (changed_at desc, id desc) where trashed_at is null;
create index task_by_priority on tasks.task (priority desc, id desc) where trashed_at is null;
create index task_by_id on tasks.task (id desc) where trashed_at is null;
create index task_in_project_by_due on tasks.task (project, due_key, id) where trashed_at is null;
create index task_in_project_by_changed on tasks.task (project, changed_at desc, id desc) where trashed_at is null;
create index task_in_project_by_priority on tasks.task (project, priority desc, id desc) where trashed_at is null;
create index task_in_project_by_position on tasks.task (project, position, id) where trashed_at is null;
create index task_in_project_by_id on tasks.task (project, id desc) where trashed_at is null;

create table tasks.assignment (
  task uuid not null references tasks.task on delete cascade,
  person uuid not null references ground.party,
  state uuid not null references tasks.state,
  by uuid not null,
  at timestamptz not null,
  primary key (task, person)
);
create index assignment_person on tasks.assignment (person, task);
create index assignment_state on tasks.assignment (state);

create table tasks.follower (
  task uuid not null references tasks.task on delete cascade,
  person uuid not null references ground.party,
  primary key (task, person)
);
create index follower_person on tasks.follower (person, task);

-- Who sees one task only because it was given to them or copied to them.
create table tasks.invited (
  task uuid not null references tasks.task on delete cascade,
  person uuid not null references ground.party,
  primary key (task, person)
);

create table tasks.task_tag (
  task uuid not null references tasks.task on delete cascade,
  tag uuid not null references tasks.tag,
  tag_group uuid,
  single boolean not null,
  primary key (task, tag)
);
create index task_tag_tag on tasks.task_tag (tag, task);
create unique index task_tag_single on tasks.task_tag (task, tag_group) where single;

create table tasks.dependency (
  task uuid not null,
  needs uuid not null,
  project uuid not null,
  sort text not null check (sort in ('finish-start', 'start-start', 'finish-finish', 'start-finish')),
  lag_days integer not null default 0 check (lag_days between -3650 and 3650),
  primary key (task, needs),
  check (task <> needs),
  foreign key (task, project) references tasks.task (id, project) on update cascade on delete cascade,
  foreign key (needs, project) references tasks.task (id, project) on update cascade on delete cascade
);
create index dependency_needs on tasks.dependency (needs);

-- Actions refuse circles in words; these triggers guard them under the project's lock.
create function tasks.refuse_parent_circle() returns trigger language plpgsql as $$
begin
  perform from tasks.project where id = new.project for no key update;
  if exists (
    with recursive above as (
      select new.parent as id
      union
      select t.parent from tasks.task t join above a on t.id = a.id where t.parent is not null
    ) select from above where id = new.id
  ) then
    raise exception 'a task cannot lie inside itself' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger task_parent_circle after update of parent on tasks.task
  for each row when (new.parent is not null and new.parent is distinct from old.parent)
  execute function tasks.refuse_parent_circle();

create function tasks.refuse_dependency_circle() returns trigger language plpgsql as $$
begin
  perform from tasks.project where id = new.project for no key update;
  if exists (
    with recursive before as (
      select new.needs as id
      union
      select d.needs from tasks.dependency d join before b on d.task = b.id
    ) select from before where id = new.task
  ) then
    raise exception 'a task cannot wait for itself' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger dependency_circle after insert or update of task, needs on tasks.dependency
  for each row execute function tasks.refuse_dependency_circle();

-- What was changed, with the value before: the history people read and what an undo puts back.
create table tasks.change (
  id uuid primary key,
  act uuid not null,
  task uuid not null references tasks.task on delete cascade,
  field text not null,
  before jsonb,
  after jsonb,
  actor uuid not null,
  at timestamptz not null,
  undoes uuid,
  undone boolean not null default false
);
create index change_task on tasks.change (task, id);
create index change_act on tasks.change (act);
create index change_actor on tasks.change (actor, id desc) where not undone and undoes is null;

-- A task that moved keeps its old numbers: old links find it, and it takes its number again when it comes back.
create table tasks.former_number (
  project uuid not null references tasks.project,
  number integer not null,
  task uuid not null references tasks.task on delete cascade,
  primary key (project, number)
);
create index former_number_task on tasks.former_number (task);

create table tasks.template (
  id uuid primary key,
  project uuid not null references tasks.project on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  preset boolean not null default false,
  content jsonb not null,
  created_at timestamptz not null,
  revision integer not null default 1
);
create unique index template_preset on tasks.template (project) where preset;
create index template_project on tasks.template (project);

create table tasks.project_template (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  content jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null
);

create table tasks.filter (
  id uuid primary key,
  owner uuid not null,
  project uuid references tasks.project on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  query jsonb not null,
  shared boolean not null default false,
  created_at timestamptz not null,
  check (not shared or project is not null)
);
create index filter_owner on tasks.filter (owner);
create index filter_project on tasks.filter (project) where shared;

-- The newest task of a series carries its rule; the next one takes it over when it is made.
create table tasks.recurrence (
  task uuid primary key references tasks.task on delete cascade,
  rrule text not null check (char_length(rrule) <= 500),
  dtstart date not null,
  made_by text not null check (made_by in ('done', 'date')),
  skip_holidays boolean not null,
  remaining integer check (remaining >= 0),
  next_on date
);
create index recurrence_next on tasks.recurrence (next_on) where made_by = 'date';

create table tasks.time_entry (
  id uuid primary key,
  task uuid not null references tasks.task on delete cascade,
  person uuid not null,
  spent_on date not null,
  minutes integer not null check (minutes between 1 and 1440),
  note text not null default '' check (char_length(note) <= 1000),
  created_at timestamptz not null
);
create index time_entry_task on tasks.time_entry (task, spent_on);
create index time_entry_person on tasks.time_entry (person, spent_on);

-- Days on which people were told what is due: once a day, however often the job runs.
create table tasks.told_due (
  on_day date primary key
);

-- Where a person keeps what belongs to no project.
create table tasks.own_project (
  person uuid primary key,
  project uuid not null references tasks.project on delete cascade
);
