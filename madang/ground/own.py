"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.audit.manifest import MANIFEST as AUDIT
from madang.ground.files.manifest import MANIFEST as FILES
from madang.ground.identity.manifest import MANIFEST as IDENTITY
from madang.ground.search.manifest import MANIFEST as SEARCH
from madang.ground.share.manifest import MANIFEST as SHARE
from madang.ground.things.manifest import MANIFEST as THINGS

PARTS = (
    AUDIT,
    FILES,
    IDENTITY,
    SEARCH,
    SHARE,
    THINGS,
)
"""In the order their routes and readers are listed."""
