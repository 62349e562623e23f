"""What working days plug into the house."""

from madang.ground.days import facts
from madang.ground.days.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(name="ground.days", routes=ROUTES, facts=facts.FACTS)
