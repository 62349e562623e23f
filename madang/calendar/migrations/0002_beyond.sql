-- Whether a series has times beyond those that stand ready is asked with every query: only those that have are indexed.
drop index calendar.event_beyond;
create index event_after on calendar.event (calendar, expanded_until)
  where recurs and trashed_at is null and (last_end is null or last_end > expanded_until);
create index event_before on calendar.event (calendar, expanded_from)
  where recurs and trashed_at is null and dtstart < expanded_from;
