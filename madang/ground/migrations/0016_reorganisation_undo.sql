-- What a reorganisation changed, so that a planned one can be taken back; null for those entered before this column.
alter table ground.reorganisation add column undo jsonb;
