"""What the inbox plugs into the house."""

from madang.ground.inbox.jobs import digest, read, wake
from madang.ground.inbox.routes import ROUTES
from madang.ground.manifest import Job, Manifest, Reader

MANIFEST = Manifest(
    name="ground.inbox",
    routes=ROUTES,
    readers=[Reader(name="inbox", follows=None, run=read, batch=True)],
    jobs=[
        Job(name="inbox.wake", run=wake, cron="* * * * *"),
        Job(name="inbox.digest", run=digest, cron="0 * * * *", long=True),
    ],
)
