"""What links plug into the house."""

from madang.ground.links.jobs import read
from madang.ground.links.routes import ROUTES
from madang.ground.manifest import Manifest, Reader

MANIFEST = Manifest(
    name="ground.links", routes=ROUTES, readers=[Reader(name="links", follows=None, run=read, batch=True)]
)
