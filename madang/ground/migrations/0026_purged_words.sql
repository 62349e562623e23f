-- The words of what is gone for good are gone with it, by whatever way it went.

delete from ground.searchable s where not exists (select from ground.thing t where t.id = s.thing);
alter table ground.searchable add foreign key (thing) references ground.thing on delete cascade;
