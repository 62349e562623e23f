"""The JSON doors of the calendar."""

from madang.calendar.routes import appointments, calendars, days, events, sharing, subscriptions

ROUTES = [
    *appointments.ROUTES,
    *calendars.ROUTES,
    *days.ROUTES,
    *events.ROUTES,
    *sharing.ROUTES,
    *subscriptions.ROUTES,
]
