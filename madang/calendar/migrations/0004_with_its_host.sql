-- A calendar goes for good with the project that it lies in, and all that stands in it.

alter table calendar.calendar drop constraint calendar_id_fkey,
  add foreign key (id) references ground.collection on delete cascade;
