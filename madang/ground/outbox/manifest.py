"""What outgoing mail plugs into the house."""

from madang.ground.manifest import Manifest
from madang.ground.outbox import facts
from madang.ground.outbox.routes import ROUTES

MANIFEST = Manifest(name="ground.outbox", routes=ROUTES, facts=[facts.RelayChanged, facts.RelayTried])
