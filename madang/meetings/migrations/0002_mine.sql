-- The meetings of somebody, over or not, in the order in which they are listed.
create index meeting_led on meetings.meeting (chair, id desc);
create index meeting_written on meetings.meeting (secretary, id desc) where secretary is not null;
create index meeting_made on meetings.meeting (created_by, id desc);
drop index meetings.meeting_chair;
drop index meetings.meeting_secretary;
