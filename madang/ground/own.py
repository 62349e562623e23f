"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.identity.manifest import MANIFEST as IDENTITY
from madang.ground.search.manifest import MANIFEST as SEARCH

PARTS = (IDENTITY, SEARCH)
