"""What handovers plug into the house."""

from madang.ground.handover.access import ACCESS
from madang.ground.handover.facts import HandedOver, PolicyChanged
from madang.ground.handover.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(name="ground.handover", routes=ROUTES, access=ACCESS, facts=[HandedOver, PolicyChanged])
