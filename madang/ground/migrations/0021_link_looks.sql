-- Who looks at a file by a link counts once for a visit, however many pieces a page fetches of it.
-- `visitor` is a hash of where somebody comes from; rows go with the visit.

create table ground.link_look (
  link uuid not null references ground.link on delete cascade,
  file uuid not null references ground.file on delete cascade,
  visitor bytea not null,
  at timestamptz not null,
  primary key (link, file, visitor)
);
create index link_look_file on ground.link_look (file);
create index link_look_at on ground.link_look (at);
