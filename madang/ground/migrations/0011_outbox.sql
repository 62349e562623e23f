-- Outgoing mail: stored in the transaction that wants it, sent by a part of the process, kept for the administrator.
create table ground.mail (
  id uuid primary key,
  recipient text not null,
  template text not null,
  language text not null,
  words jsonb not null,
  link text,
  cause text not null unique,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'cancelled')),
  tries integer not null default 0,
  error text,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  sent_at timestamptz
);
create index mail_due on ground.mail (next_try_at) where state = 'waiting';
