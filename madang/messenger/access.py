"""What each act on rooms needs."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    # on the house
    "messenger.open": Role.VIEW,
    # on a room
    "messenger.read": Role.VIEW,
    "messenger.answer": Role.VIEW,
    "messenger.write": Role.COMMENT,
    "messenger.invite": Role.COMMENT,
    "messenger.manage": Role.MANAGE,
}

ROOM_ACTS = ("messenger.read", "messenger.answer", "messenger.write", "messenger.manage")
