-- More than a password: back-off, known devices, second factors, tokens.

alter table ground.password add column expires_at timestamptz;

alter table ground.session drop constraint session_state_check;
alter table ground.session
  add constraint session_state_check
    check (state in ('second-factor', 'enrol-factor', 'change-password', 'signed-in')),
  add column idle interval not null default '2 hours',
  add column strong boolean not null default false;

-- Tries at all doors. `account` is a hash of what was typed, so that unknown names look like known ones.
create table ground.attempt (
  id uuid primary key,
  account bytea not null,
  address text not null,
  known boolean not null,
  at timestamptz not null
);
create index attempt_account on ground.attempt (account, at);
create index attempt_address on ground.attempt (address, at);
create index attempt_at on ground.attempt (at);

-- Browsers somebody signed in with before: they keep an allowance of their own when strangers try the account.
create table ground.device (
  token_hash bytea not null,
  person uuid not null references ground.person on delete cascade,
  device text not null default '',
  created_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (token_hash, person)
);
create index device_person on ground.device (person);

create table ground.totp (
  person uuid primary key references ground.person on delete cascade,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table ground.recovery_code (
  person uuid not null references ground.person on delete cascade,
  hash bytea not null,
  used_at timestamptz,
  primary key (person, hash)
);

create table ground.passkey (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  credential_id bytea not null unique,
  public_key bytea not null,
  sign_count bigint not null,
  name text not null,
  transports text[] not null default '{}',
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on ground.passkey (person);

create table ground.challenge (
  id uuid primary key,
  person uuid references ground.person on delete cascade,
  challenge bytea not null,
  expires_at timestamptz not null
);
create index challenge_expires on ground.challenge (expires_at);

create table ground.token (
  id uuid primary key,
  person uuid not null references ground.person on delete cascade,
  kind text not null check (kind in ('token', 'app-password')),
  name text not null check (name <> ''),
  hash bytea not null unique,
  hint text not null,
  scopes text[],
  expires_at timestamptz not null,
  created_at timestamptz not null,
  used_at timestamptz,
  used_from text not null default ''
);
create index token_person on ground.token (person);

-- What happens to somebody's account is nobody else's business: its facts are told about a thing of its own.
alter table ground.person add column account uuid not null default gen_random_uuid();
create unique index person_account on ground.person (account);
