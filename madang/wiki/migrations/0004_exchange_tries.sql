-- How often an import or an archive was taken up since it last got on: one whose process ends again and again is given up.
alter table wiki.exchange add column tries smallint not null default 0;
