"""What each act on drives and their entries needs."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    # on the house
    "drive.open": Role.VIEW,
    # on the place of an entry; whoever may only add puts something in and sees nothing
    "drive.add": Adding(Role.EDIT),
    "drive.view": Role.VIEW,
    "drive.edit": Role.EDIT,
    "drive.manage": Role.MANAGE,
}

ENTRY_ACTS = ("drive.view", "drive.add", "drive.edit", "drive.manage")
