-- Who made a version that came in with an archive, as the archive says: one of the house where number or address tell.
-- Who took it in stands in ground.file_version, answers for it and is charged its bytes.
create table drive.origin (
  file uuid not null,
  version integer not null,
  person uuid,
  name text not null check (char_length(name) between 1 and 200),
  primary key (file, version),
  foreign key (file, version) references ground.file_version on delete cascade
);
