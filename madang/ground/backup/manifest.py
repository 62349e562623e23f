"""What backups plug into the house."""

from madang.ground.backup import facts
from madang.ground.backup.routes import ROUTES
from madang.ground.manifest import Manifest

MANIFEST = Manifest(
    name="ground.backup",
    routes=ROUTES,
    facts=[facts.BackupAsked, facts.BackupEnded, facts.BackupScheduleChanged, facts.Exported],
)
