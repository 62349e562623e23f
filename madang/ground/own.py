"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.files.manifest import MANIFEST as FILES
from madang.ground.identity.manifest import MANIFEST as IDENTITY

PARTS = (IDENTITY, FILES)
