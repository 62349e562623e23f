"""The JSON doors of the calendar."""

from madang.calendar.routes import calendars, days, events

ROUTES = [*calendars.ROUTES, *days.ROUTES, *events.ROUTES]
