-- A mail may carry an invitation that programs read (RFC 6047): an iCalendar object and its method.
alter table ground.mail
  add column calendar text,
  add column method text;
