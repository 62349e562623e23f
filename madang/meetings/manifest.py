"""What meetings plug into the house."""

from madang.ground.manifest import Kind, Manifest, Reader
from madang.meetings import jobs
from madang.meetings.access import ACCESS
from madang.meetings.actions import keeping
from madang.meetings.facets import meeting_card, meeting_text
from madang.meetings.facts import FACTS, QUIET
from madang.meetings.models import MEETING
from madang.meetings.routes import ROUTES

MANIFEST = Manifest(
    name="meetings",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        MEETING: Kind(
            card=meeting_card,
            text=meeting_text,
            trash=keeping.trash,
            restore=keeping.restore,
            purge=keeping.purge,
            handover=keeping.hand_over,
        )
    },
    facts=FACTS,
    quiet=QUIET,
    readers=[Reader(name="meetings.places", follows=None, run=jobs.follow, batch=True)],
)
