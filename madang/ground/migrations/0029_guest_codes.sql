-- A named guest may type a code instead of following the link of the same mail. `code_until` is short: a code of six
-- digits can be guessed, a link cannot.
alter table ground.invitation add column code_hash bytea, add column code_until timestamptz;
