"""The JSON door of meetings."""

from madang.meetings.routes import meetings, parts

ROUTES = [*meetings.ROUTES, *parts.ROUTES]
