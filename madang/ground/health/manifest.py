"""What the care of the house plugs into it."""

from madang.ground.health import facts
from madang.ground.health.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(
    name="ground.health",
    routes=ROUTES,
    facts=[facts.JobRetried, facts.JobCancelled, facts.FactRetried, facts.FactDiscarded],
)
