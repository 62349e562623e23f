"""What files plug into the house."""

from madang.ground.files import actions, facets, facts, jobs
from madang.ground.files.access import ACCESS
from madang.ground.files.routes import ROUTES
from madang.ground.manifest import Job, Kind, Manifest
from madang.ground.roles import Role

MANIFEST = Manifest(
    name="ground.files",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        "files.file": Kind(
            card=facets.card,
            cards=facets.cards,
            text=facets.text,
            texts=facets.texts,
            roles=(Role.VIEW, Role.COMMENT, Role.EDIT),
            trash=actions.remove,
            restore=actions.restore,
            purge=actions.purge,
            part=actions.part,
            link_days=30,
        ),
    },
    facts=[
        facts.Attached,
        facts.Conflicted,
        facts.RightsChanged,
        facts.Replaced,
        facts.Renamed,
        facts.Moved,
        facts.Removed,
        facts.Restored,
        facts.Purged,
        facts.Cleared,
        facts.Infected,
        facts.Read,
        facts.MalwareFound,
        facts.ListChanged,
        facts.PolicyChanged,
    ],
    jobs=[
        Job(name="files.scan", run=jobs.scan, long=True),
        Job(name="files.rescan", run=jobs.rescan, long=True, cron="*/15 * * * *"),
        Job(name="files.collect", run=jobs.collect, long=True, cron="17 * * * *"),
    ],
)
