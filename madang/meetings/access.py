"""What each act on meetings needs, on the place of the thing the meeting is about."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    "meetings.view": Role.VIEW,
    # besides, only those who are invited or have come
    "meetings.attend": Role.VIEW,
    "meetings.plan": Role.EDIT,
    "meetings.run": Role.EDIT,
}

MEETING_ACTS = ("meetings.view", "meetings.attend", "meetings.plan", "meetings.run")
