"""Calendars behind the door of CalDAV."""
