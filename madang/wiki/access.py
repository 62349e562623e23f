"""What each act on spaces and pages needs."""

from madang.ground.access import Adding
from madang.ground.roles import Role

ACCESS: dict[str, Role | Adding] = {
    # on the house
    "wiki.open": Role.VIEW,
    # on the place of a page
    "wiki.view": Role.VIEW,
    "wiki.edit": Role.EDIT,
    "wiki.manage": Role.MANAGE,
}

PAGE_ACTS = ("wiki.view", "wiki.edit", "wiki.manage")
