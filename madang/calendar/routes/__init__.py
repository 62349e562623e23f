"""The JSON doors of the calendar."""

from madang.calendar.routes import calendars, days

ROUTES = [*calendars.ROUTES, *days.ROUTES]
