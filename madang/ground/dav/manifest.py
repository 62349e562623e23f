"""What the layer of WebDAV plugs into the house."""

from madang.ground.dav import jobs
from madang.ground.manifest import Job, Manifest

MANIFEST = Manifest(name="ground.dav", jobs=[Job(name="dav.sweep", run=jobs.sweep, cron="41 * * * *")])
