-- A wiki goes for good with the project that it lies in, and all pages with it.

alter table wiki.space drop constraint space_id_fkey,
  add foreign key (id) references ground.collection on delete cascade;
