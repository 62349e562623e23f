"""What each act on spaces needs, on the site where they stand.

Bookings are their people's own: who booked and for whom decides, not a role (docs/decisions/0046).
"""

from madang.ground.roles import Role

ACCESS = {
    "spaces.view": Role.VIEW,
    "spaces.book": Role.VIEW,
    # reception: who comes today, approvals, penalties, requests
    "spaces.run": Role.EDIT,
    "spaces.manage": Role.MANAGE,
    # on the house: closing all sites
    "spaces.close-all": Role.MANAGE,
}

SITE_ACTS = ("spaces.view", "spaces.book", "spaces.run", "spaces.manage")
