"""What the drive plugs into the house."""

from madang.drive import jobs
from madang.drive.access import ACCESS
from madang.drive.actions import drives, folders, trashing
from madang.drive.actions.holding import HOLDER
from madang.drive.facets import drive_card, folder_card, folder_text
from madang.drive.facts import FACTS
from madang.drive.models import DRIVE, FOLDER
from madang.drive.routes import ROUTES
from madang.drive.webdav.tree import DriveTree
from madang.ground.manifest import Job, Kind, Manifest, Reader
from madang.ground.roles import Role

_ROLES = (Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE)

MANIFEST = Manifest(
    name="drive",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        DRIVE: Kind(card=drive_card, roles=_ROLES, holder=HOLDER, handover=drives.hand_over, link_days=30),
        FOLDER: Kind(
            card=folder_card,
            text=folder_text,
            roles=_ROLES,
            trash=trashing.trash_folder,
            restore=trashing.restore,
            purge=trashing.drop,
            part=folders.part,
            holder=HOLDER,
            link_days=30,
        ),
    },
    facts=FACTS,
    dav={"files": DriveTree()},
    readers=[
        Reader(
            name="drive.heads",
            follows=frozenset({"people.person.posted", "people.person.administrator-changed"}),
            run=jobs.heads_changed,
        )
    ],
    jobs=[
        Job(name="drive.heads", run=jobs.follow_heads, cron="7 15 * * *"),
        Job(name="drive.act", run=jobs.act, long=True),
        Job(name="drive.prune", run=jobs.prune, long=True, cron="41 17 * * *"),
        Job(name="drive.tidy", run=jobs.tidy, cron="23 18 * * *"),
    ],
)
