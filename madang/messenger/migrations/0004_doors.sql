-- In a group that `announces` only those who manage it write; an `open` one is found and joined by anybody of the house.
alter table messenger.room
  add column announces boolean not null default false,
  add column open boolean not null default false,
  add check (sort = 'group' or not (announces or open));
create index room_open on messenger.room (id) where open;

-- A muted room tells of nothing but mentions; a hidden one stands in the list again once something is said after
-- `hidden_upto`.
alter table messenger.seat
  add column muted_at timestamptz,
  add column hidden_upto bigint;
