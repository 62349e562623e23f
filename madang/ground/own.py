"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.handover.manifest import MANIFEST as HANDOVER
from madang.ground.identity.manifest import MANIFEST as IDENTITY
from madang.ground.inbox.manifest import MANIFEST as INBOX
from madang.ground.links.manifest import MANIFEST as LINKS
from madang.ground.share.manifest import MANIFEST as SHARE
from madang.ground.talk.manifest import MANIFEST as TALK
from madang.ground.things.manifest import MANIFEST as THINGS
from madang.ground.trash.manifest import MANIFEST as TRASH

PARTS = (IDENTITY, THINGS, SHARE, TALK, LINKS, INBOX, TRASH, HANDOVER)
"""In the order their routes and readers are listed."""
