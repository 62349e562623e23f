"""What search plugs into the house."""

from madang.ground.manifest import Manifest, Reader
from madang.ground.search.actions import index
from madang.ground.search.routes import ROUTES

MANIFEST = Manifest(
    name="ground.search",
    routes=ROUTES,
    readers=[Reader(name="index", follows=None, run=index, batch=True)],
)
"""Set the bookmark of the reader `index` to 0 and the index is rebuilt."""
