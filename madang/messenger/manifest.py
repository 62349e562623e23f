"""What the messenger plugs into the house."""

from madang.ground.manifest import Job, Kind, Manifest
from madang.messenger import jobs
from madang.messenger.access import ACCESS
from madang.messenger.facets import room_card, stretch_card, stretch_cards, stretch_text, stretch_texts
from madang.messenger.facts import FACTS, QUIET
from madang.messenger.models import ROOM, STRETCH
from madang.messenger.routes import ROUTES
from madang.messenger.ws import Messenger

MANIFEST = Manifest(
    name="messenger",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        ROOM: Kind(card=room_card),
        STRETCH: Kind(card=stretch_card, cards=stretch_cards, text=stretch_text, texts=stretch_texts),
    },
    facts=FACTS,
    quiet=QUIET,
    jobs=[
        Job(name="messenger.take-up", run=jobs.take_up, cron="* * * * *", long=True),
        Job(name="messenger.send-due", run=jobs.send_due, cron="* * * * *", long=True),
        Job(name="messenger.forget", run=jobs.forget, cron="51 17 * * *"),
        Job(name="messenger.clear", run=jobs.clear, cron="21 18 * * *", long=True),
        Job(name="messenger.export", run=jobs.export, long=True, slow=True),
    ],
    sockets={"/messenger": Messenger},
)
