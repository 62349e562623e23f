"""What boards plugs into the house."""

from madang.boards import actions, jobs
from madang.boards.access import ACCESS
from madang.boards.actions import posts
from madang.boards.facets import board_card, board_text, post_card, post_text
from madang.boards.facts import FACTS
from madang.boards.models import BOARD, POST
from madang.boards.routes import ROUTES
from madang.ground.manifest import Job, Kind, Manifest
from madang.ground.roles import Role

MANIFEST = Manifest(
    name="boards",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        BOARD: Kind(
            card=board_card,
            text=board_text,
            roles=(Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE),
            trash=actions.trash,
            restore=actions.restore,
            purge=actions.purge,
        ),
        POST: Kind(card=post_card, text=post_text, trash=posts.trash, restore=posts.restore, purge=posts.purge),
    },
    facts=FACTS,
    jobs=[Job(name="boards.show", run=jobs.show, cron="* * * * *", long=True)],
)
