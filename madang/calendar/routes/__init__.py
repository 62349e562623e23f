"""The JSON doors of the calendar."""

from madang.calendar.routes import (
    appointments,
    calendars,
    days,
    devices,
    events,
    intakes,
    screens,
    sharing,
    subscriptions,
)

ROUTES = [
    *appointments.ROUTES,
    *calendars.ROUTES,
    *days.ROUTES,
    *devices.ROUTES,
    *events.ROUTES,
    *intakes.ROUTES,
    *screens.ROUTES,
    *sharing.ROUTES,
    *subscriptions.ROUTES,
]
