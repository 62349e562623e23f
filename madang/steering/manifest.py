"""What steering plugs into the house."""

from madang.ground.manifest import Manifest
from madang.steering.access import ACCESS
from madang.steering.routes import ROUTES

MANIFEST = Manifest(name="steering", routes=ROUTES, access=ACCESS)
