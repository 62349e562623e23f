"""What looking into files plugs into the house."""

from madang.ground.convert import jobs
from madang.ground.convert.routes import ROUTES
from madang.ground.manifest import Job, Manifest

MANIFEST = Manifest(
    name="ground.convert",
    routes=ROUTES,
    jobs=[
        Job(name="convert.make", run=jobs.make, long=True, slow=True, retries=4),
        Job(name="convert.pages", run=jobs.make_pages, long=True, slow=True, retries=4),
        Job(name="convert.poster", run=jobs.make_poster, long=True, slow=True, retries=4),
        Job(name="convert.letters", run=jobs.make_letters, long=True, slow=True, retries=4),
        Job(name="convert.again", run=jobs.again, long=True, cron="41 * * * *"),
    ],
)
