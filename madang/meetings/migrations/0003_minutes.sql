-- Whether a page is the minutes of a meeting is asked whenever its page is opened.
create index meeting_minutes on meetings.meeting (minutes) where minutes is not null;
