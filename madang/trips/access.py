"""What each act on trips needs: the permission table of the slice."""

from madang.ground.roles import Role

ACCESS: dict[str, Role] = {
    # on the house
    "trips.make": Role.VIEW,
    # on a trip
    "trips.view": Role.VIEW,
    "trips.edit": Role.EDIT,
}
