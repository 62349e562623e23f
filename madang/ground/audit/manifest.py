"""What the audit trail plugs into the house."""

from madang.ground.audit import facts
from madang.ground.audit.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(
    name="ground.audit",
    routes=ROUTES,
    facts=[facts.AuditRead, facts.AuditVerified, facts.AnchorsChanged],
)
