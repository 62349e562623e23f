-- When the pass was sent to the guest by mail; null where whoever invited passes it on.
alter table spaces.guest add column mailed_at timestamptz;
