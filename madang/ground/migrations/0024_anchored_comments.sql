-- Comments on a place in a text: `anchor` is the thread that the text names, on the first comment and on all replies;
-- `quote` says what stood there. A thread is resolved at its first comment.

alter table ground.comment
  add column anchor uuid,
  add column quote text not null default '' check (char_length(quote) <= 500),
  add column resolved_at timestamptz,
  add column resolved_by uuid;
create index comment_anchor on ground.comment (thing, id) where anchor is not null;
create unique index comment_thread on ground.comment (thing, anchor) where anchor is not null and reply_to is null;
