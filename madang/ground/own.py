"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.audit.manifest import MANIFEST as AUDIT
from madang.ground.backup.manifest import MANIFEST as BACKUP
from madang.ground.convert.manifest import MANIFEST as CONVERT
from madang.ground.dav.manifest import MANIFEST as DAV
from madang.ground.days.manifest import MANIFEST as DAYS
from madang.ground.files.manifest import MANIFEST as FILES
from madang.ground.handover.manifest import MANIFEST as HANDOVER
from madang.ground.health.manifest import MANIFEST as HEALTH
from madang.ground.identity.manifest import MANIFEST as IDENTITY
from madang.ground.inbox.manifest import MANIFEST as INBOX
from madang.ground.institution.manifest import MANIFEST as INSTITUTION
from madang.ground.labels.manifest import MANIFEST as LABELS
from madang.ground.links.manifest import MANIFEST as LINKS
from madang.ground.outbox.manifest import MANIFEST as OUTBOX
from madang.ground.schedule.manifest import MANIFEST as SCHEDULE
from madang.ground.search.manifest import MANIFEST as SEARCH
from madang.ground.share.manifest import MANIFEST as SHARE
from madang.ground.talk.manifest import MANIFEST as TALK
from madang.ground.things.manifest import MANIFEST as THINGS
from madang.ground.trash.manifest import MANIFEST as TRASH
from madang.ground.wopi.manifest import MANIFEST as WOPI

PARTS = (
    AUDIT,
    BACKUP,
    CONVERT,
    DAV,
    DAYS,
    FILES,
    HANDOVER,
    HEALTH,
    IDENTITY,
    INBOX,
    INSTITUTION,
    LABELS,
    LINKS,
    OUTBOX,
    SCHEDULE,
    SEARCH,
    SHARE,
    TALK,
    THINGS,
    TRASH,
    WOPI,
)
"""In the order their routes and readers are listed."""
