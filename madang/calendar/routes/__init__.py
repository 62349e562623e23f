"""The JSON doors of the calendar."""

from madang.calendar.routes import appointments, calendars, days, devices, events, sharing, subscriptions

ROUTES = [
    *appointments.ROUTES,
    *calendars.ROUTES,
    *days.ROUTES,
    *devices.ROUTES,
    *events.ROUTES,
    *sharing.ROUTES,
    *subscriptions.ROUTES,
]
