"""What the trash plugs into the house."""

from madang.ground.manifest import Job, Manifest
from madang.ground.trash.access import ACCESS
from madang.ground.trash.jobs import purge
from madang.ground.trash.routes import ROUTES

MANIFEST = Manifest(
    name="ground.trash",
    routes=ROUTES,
    access=ACCESS,
    jobs=[Job(name="trash.purge", run=purge, cron="41 * * * *", long=True)],
)
