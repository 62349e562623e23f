"""Work of the spaces outside requests."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.facts import Told
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.spaces.actions import clock, closures, tenancies, trips, waiting
from madang.spaces.models.nouns import Span


class Trip(Struct, frozen=True):
    """The part of the trip's fact that holds desks."""

    traveller: UUID
    site: UUID | None
    dtstart: datetime
    dtend: datetime
    companions: list[UUID]


async def follow_trip(tx: Tx, told: Told, trip: Trip) -> None:
    """A trip takes place, or another one, or none: desks at its site follow. Safe to run twice."""
    if told.name == "trips.trip.cancelled":
        await trips.let_go(tx, told.subject)
        return
    journey = trips.Journey(
        traveller=trip.traveller,
        companions=trip.companions,
        site=trip.site,
        dtstart=trip.dtstart,
        dtend=trip.dtend,
    )
    await trips.hold(tx, told.subject, journey)


async def serve(tx: Tx, *, space: str, dtstart: str, dtend: str) -> None:
    """Something became free: those who wait get it."""
    await waiting.serve(tx, UUID(space), Span(datetime.fromisoformat(dtstart), datetime.fromisoformat(dtend)))


async def remind_approvers(tx: Tx, *, booking: str) -> None:
    """A booking waits for approval: whoever runs the site is told."""
    await clock.remind_approvers(tx, UUID(booking))


async def tick(work: Work) -> None:
    """Each minute: spaces to which nobody came go to others, and what is over is ended."""
    await clock.tick(work)
    await tenancies.tick(work)


async def close(work: Work, *, closure: str) -> None:
    """A site is closed: whoever booked there is moved, or told."""
    await closures.carry_out(work, UUID(closure))


async def reopen(work: Work, *, closure: str) -> None:
    """It is open again: what can be undone is."""
    await closures.undo(work, UUID(closure))
