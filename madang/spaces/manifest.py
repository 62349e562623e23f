"""What spaces plug into the house."""

from madang.ground import asks
from madang.ground.manifest import Job, Kind, Manifest, Reader
from madang.spaces import facets, jobs
from madang.spaces.access import ACCESS
from madang.spaces.actions import rooms, using
from madang.spaces.facts import FACTS, QUIET
from madang.spaces.models.nouns import BOOKING, CLOSURE, SPACE, TENANCY
from madang.spaces.routes import ROUTES

MANIFEST = Manifest(
    name="spaces",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        SPACE: Kind(card=facets.space_card, cards=facets.space_cards, text=facets.space_text, texts=facets.space_texts),
        BOOKING: Kind(
            card=facets.booking_card,
            cards=facets.booking_cards,
            text=facets.booking_text,
            texts=facets.booking_texts,
            times=facets.booking_times,
        ),
        TENANCY: Kind(
            card=facets.tenancy_card,
            cards=facets.tenancy_cards,
            text=facets.tenancy_text,
            texts=facets.tenancy_texts,
        ),
        CLOSURE: Kind(card=facets.closure_card),
    },
    facts=FACTS,
    quiet=QUIET,
    answers={
        asks.Rooms: rooms.offered,
        asks.Invite: rooms.invited,
        asks.RoomTimes: rooms.times,
        asks.SiteTraffic: using.traffic,
    },
    readers=[
        Reader(
            name="spaces.trips",
            follows=frozenset({"trips.trip.confirmed", "trips.trip.changed", "trips.trip.cancelled"}),
            run=jobs.follow_trip,
            reads=jobs.Trip,
        )
    ],
    jobs=[
        Job(name="spaces.serve", run=jobs.serve),
        Job(name="spaces.remind-approvers", run=jobs.remind_approvers),
        Job(name="spaces.close", run=jobs.close, long=True),
        Job(name="spaces.reopen", run=jobs.reopen, long=True),
        Job(name="spaces.tick", run=jobs.tick, cron="* * * * *", long=True),
    ],
)
