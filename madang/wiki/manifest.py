"""What the wiki plugs into the house."""

from madang.ground.asks import Outline, Write
from madang.ground.manifest import Job, Kind, Manifest, Reader
from madang.ground.roles import Role
from madang.wiki import jobs
from madang.wiki.access import ACCESS
from madang.wiki.actions import asking, moving, spaces, trashing
from madang.wiki.collab import Collab
from madang.wiki.facets import page_card, page_text, page_texts, space_card
from madang.wiki.facts import FACTS
from madang.wiki.models import PAGE, SPACE
from madang.wiki.routes import ROUTES

_ROLES = (Role.VIEW, Role.COMMENT, Role.EDIT, Role.MANAGE)

MANIFEST = Manifest(
    name="wiki",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        SPACE: Kind(card=space_card, roles=_ROLES, handover=spaces.hand_over, link_days=30),
        PAGE: Kind(
            card=page_card,
            text=page_text,
            texts=page_texts,
            roles=_ROLES,
            trash=trashing.trash,
            restore=trashing.restore,
            purge=trashing.purge,
            part=moving.part,
            link_days=30,
        ),
    },
    facts=FACTS,
    readers=[
        Reader(
            name="wiki.heads",
            follows=frozenset({"people.person.posted", "people.person.administrator-changed"}),
            run=jobs.heads_changed,
        )
    ],
    jobs=[
        Job(name="wiki.heads", run=jobs.follow_heads, cron="9 15 * * *"),
        Job(name="wiki.take-up", run=jobs.take_up, cron="* * * * *", long=True),
        Job(name="wiki.exchange", run=jobs.exchange, long=True),
        Job(name="wiki.exchange-left", run=jobs.exchange_left),
        Job(name="wiki.review", run=jobs.remind, cron="10 23 * * *"),
        Job(name="wiki.tidy", run=jobs.tidy, cron="37 18 * * *"),
    ],
    sockets={"/collab": Collab},
    answers={Outline: asking.outline, Write: asking.write},
)
