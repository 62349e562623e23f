-- Whether somebody may have the space for months.
alter table spaces.space add column lets boolean not null default false;

-- Somebody has a space for months, from one day through another: applied for, admitted, renewed, ended.
create table spaces.tenancy (
  id uuid primary key,
  site uuid not null references ground.site on delete cascade,
  space uuid not null references spaces.space on delete cascade,
  person uuid not null references ground.person on delete cascade,
  purpose text not null check (purpose <> ''),
  since date not null,
  until date not null check (until >= since),
  state text not null check (state in ('applied', 'admitted', 'refused', 'withdrawn', 'ended')),
  -- the last day that is asked for instead
  renew_until date check (renew_until > until),
  renewals integer not null default 0,
  reason text not null default '',
  created_by uuid not null,
  created_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reminded_at timestamptz,
  revision integer not null default 1
);
create index tenancy_site on spaces.tenancy (site, since desc);
create index tenancy_person on spaces.tenancy (person, since desc);
create index tenancy_space on spaces.tenancy (space);
-- what the clock looks at
create index tenancy_until on spaces.tenancy (until) where state = 'admitted';

-- A space is taken by a booking or by a tenancy: one constraint keeps them apart.
alter table spaces.slot drop constraint slot_pkey;
alter table spaces.slot alter column booking drop not null;
alter table spaces.slot add column tenancy uuid references spaces.tenancy on delete cascade;
alter table spaces.slot add constraint slot_of_one check (num_nonnulls(booking, tenancy) = 1);
create unique index slot_booking on spaces.slot (booking, space_no);
create unique index slot_tenancy on spaces.slot (tenancy, space_no) where tenancy is not null;
