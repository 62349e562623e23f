"""What each act on boards and posts needs: the permission table of the slice."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    # on the house
    "boards.found": Role.MANAGE,
    # on a board; ideas and questions come from those who may otherwise only look
    "boards.view": Role.VIEW,
    "boards.post": Adding(Role.EDIT),
    "boards.edit": Role.EDIT,
    "boards.manage": Role.MANAGE,
}

BOARD_ACTS = ("boards.post", "boards.edit", "boards.manage")
