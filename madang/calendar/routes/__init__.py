"""The JSON doors of the calendar."""

from madang.calendar.routes import calendars

ROUTES = [*calendars.ROUTES]
