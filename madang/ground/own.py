"""The parts of the ground, each with a manifest of its own like a slice."""

from madang.ground.audit.manifest import MANIFEST as AUDIT
from madang.ground.backup.manifest import MANIFEST as BACKUP
from madang.ground.days.manifest import MANIFEST as DAYS
from madang.ground.health.manifest import MANIFEST as HEALTH
from madang.ground.identity.manifest import MANIFEST as IDENTITY
from madang.ground.institution.manifest import MANIFEST as INSTITUTION
from madang.ground.labels.manifest import MANIFEST as LABELS
from madang.ground.outbox.manifest import MANIFEST as OUTBOX

PARTS = (IDENTITY, AUDIT, BACKUP, OUTBOX, INSTITUTION, DAYS, LABELS, HEALTH)
