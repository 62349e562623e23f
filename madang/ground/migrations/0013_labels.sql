-- Security labels that somebody set; they rule over what the thing's own kind says.
create table ground.label (
  thing uuid primary key,
  label text not null check (label in ('O', 'S', 'C')),
  reason text not null default '',
  set_by uuid not null,
  set_at timestamptz not null
);
