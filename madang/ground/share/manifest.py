"""What sharing plugs into the house."""

from madang.ground.manifest import Job, Manifest
from madang.ground.share.access import ACCESS
from madang.ground.share.facts import GuestCame, Invited, RightsChanged
from madang.ground.share.jobs import expire, send_again
from madang.ground.share.routes import ROUTES

MANIFEST = Manifest(
    name="ground.share",
    routes=ROUTES,
    access=ACCESS,
    facts=[RightsChanged, Invited, GuestCame],
    jobs=[
        Job(name="share.expire", run=expire, cron="* * * * *"),
        Job(name="share.again", run=send_again, retries=2),
    ],
)
