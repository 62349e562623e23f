"""What the institution's settings plug into the house."""

from madang.ground.institution import facts
from madang.ground.institution.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(name="ground.institution", routes=ROUTES, facts=[facts.InstitutionChanged])
