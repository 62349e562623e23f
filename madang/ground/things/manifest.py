"""What things plug into the house."""

from madang.ground.manifest import Job, Kind, Manifest
from madang.ground.things.access import ACCESS
from madang.ground.things.facets import thing_card
from madang.ground.things.facts import AccessAsked
from madang.ground.things.jobs import mail_managers
from madang.ground.things.routes import ROUTES

MANIFEST = Manifest(
    name="ground.things",
    routes=ROUTES,
    access=ACCESS,
    kinds={"ground.thing": Kind(card=thing_card)},
    facts=[AccessAsked],
    jobs=[Job(name="things.access-asked", run=mail_managers)],
)
