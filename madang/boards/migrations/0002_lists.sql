-- Posts in the order in which a board lists them, all and by category; and the newest of all boards, for the first page.
create index post_listed on boards.post (board, pinned desc, shown_from desc, id desc) include (shown_until)
  where trashed_at is null;
create index post_category on boards.post (board, category, pinned desc, shown_from desc, id desc) where trashed_at is null;
create index post_newest on boards.post (shown_from desc, id desc) where trashed_at is null;
create index post_must_newest on boards.post (shown_from desc, id desc) where must_read and trashed_at is null;
drop index boards.post_board;
