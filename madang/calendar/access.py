"""What each act on calendars and what stands in them needs."""

from madang.ground.roles import Role

ACCESS = {
    # on the house
    "calendar.open": Role.VIEW,
    # on the calendar
    "calendar.busy": Role.BUSY,
    "calendar.view": Role.VIEW,
    "calendar.edit": Role.EDIT,
    "calendar.manage": Role.MANAGE,
}

CALENDAR_ACTS = ("calendar.busy", "calendar.view", "calendar.edit", "calendar.manage")
