-- A drive goes for good with the project that it lies in, and all entries with it.

alter table drive.drive drop constraint drive_id_fkey,
  add foreign key (id) references ground.collection on delete cascade;
