"""What trips plug into the house."""

from madang.ground.manifest import Kind, Manifest
from madang.ground.roles import Role
from madang.trips.access import ACCESS
from madang.trips.facets import trip_card, trip_text, trip_times
from madang.trips.facts import FACTS
from madang.trips.models import TRIP
from madang.trips.routes import ROUTES

MANIFEST = Manifest(
    name="trips",
    routes=ROUTES,
    access=ACCESS,
    kinds={TRIP: Kind(card=trip_card, text=trip_text, times=trip_times, roles=(Role.VIEW, Role.EDIT, Role.MANAGE))},
    facts=FACTS,
)
