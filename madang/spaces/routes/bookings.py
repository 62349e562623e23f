"""Bookings, and what becomes of them."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.spaces.actions import booking, changing, finding, waiting
from madang.spaces.actions.booking import Wish
from madang.spaces.models.nouns import WaitEntry
from madang.spaces.models.views import SpaceBooking
from madang.spaces.routes.shared import Line, People, given


class BookSpace(Input, kw_only=True):
    """What to book. `person` uses it, the asker when absent; `outside` when people from outside come."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    summary: Line = ""
    people: People = 1
    outside: bool = False
    person: UUID | None = None

    @property
    def wish(self) -> Wish:
        """The wish."""
        return Wish(
            space=self.space,
            dtstart=self.dtstart,
            dtend=self.dtend,
            summary=self.summary,
            people=self.people,
            outside=self.outside,
            person=self.person,
        )


class BookWeekly(BookSpace, kw_only=True):
    """The same, `count` times, each so many weeks after the one before."""

    count: Annotated[int, Meta(ge=2, le=52)]
    every: Annotated[int, Meta(ge=1, le=4)] = 1


class BookingChange(Input, kw_only=True):
    """What changes; absent fields stay."""

    space: UUID | UnsetType = UNSET
    dtstart: datetime | UnsetType = UNSET
    dtend: datetime | UnsetType = UNSET
    summary: Line | UnsetType = UNSET
    people: People | UnsetType = UNSET
    outside: bool | UnsetType = UNSET


class ToPerson(Input, kw_only=True):
    """Who uses it instead."""

    person: UUID


class WhyNot(Input, kw_only=True):
    """Why it is refused."""

    reason: Line


class SeriesRange(Input, kw_only=True):
    """Those that begin between two moments; all that are to come when absent."""

    dtstart: datetime | None = None
    dtend: datetime | None = None


class WaitFor(Input, kw_only=True):
    """What to wait for."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    summary: Line = ""
    people: People = 1


class SpaceBookings(Struct, frozen=True, kw_only=True):
    """Bookings."""

    items: list[SpaceBooking]


class WeeklyTime(Struct, frozen=True, kw_only=True):
    """One of a series: booked, or the code of why not, for the words `problem.<code>`."""

    dtstart: datetime
    dtend: datetime
    booking: SpaceBooking | None = None
    code: str | None = None


class SpaceSeries(Struct, frozen=True, kw_only=True):
    """A series and what became of each time."""

    series: UUID
    items: list[WeeklyTime]


class WaitList(Struct, frozen=True, kw_only=True):
    """What one waits for."""

    items: list[WaitEntry]


async def _shown(tx: Tx, id: UUID) -> SpaceBooking:
    return (await finding.made(tx, [id]))[0]


@post("/api/spaces/bookings", act="spaces.book")
async def book_space(tx: NamedDependency[Tx], data: JSONBody[BookSpace]) -> SpaceBooking:
    """Book a space."""
    return await _shown(tx, (await booking.book(tx, data.wish)).id)


@post("/api/spaces/series", act="spaces.book")
async def book_weekly(tx: NamedDependency[Tx], data: JSONBody[BookWeekly]) -> SpaceSeries:
    """Book a space weekly; holidays are left out."""
    series, items = await booking.repeat(tx, data.wish, count=data.count, every=data.every)
    made = await finding.made(tx, [one.booking.id for one in items if one.booking])
    known = {one.id: one for one in made}
    return SpaceSeries(
        series=series,
        items=[
            WeeklyTime(
                dtstart=one.dtstart,
                dtend=one.dtend,
                booking=known[one.booking.id] if one.booking else None,
                code=one.code,
            )
            for one in items
        ],
    )


@post("/api/spaces/series/{series:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_weekly(series: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[SeriesRange]) -> SpaceBookings:
    """Call off those of a series that begin between two moments and are to come."""
    gone = await changing.cancel_series(tx, series, first=data.dtstart, last=data.dtend)
    return SpaceBookings(items=await finding.made(tx, [one.id for one in gone]))


@get("/api/spaces/bookings", act="signed-in")
async def list_space_bookings(
    tx: NamedDependency[Tx], past: FromQuery[bool] = False, before: FromQuery[datetime | None] = None
) -> SpaceBookings:
    """One's bookings: what is to come, or what is over, the latest first, 200 at most."""
    return SpaceBookings(items=await finding.mine(tx, past=past, before=before))


@get("/api/spaces/bookings/{booking_id:uuid}", act="signed-in")
async def read_space_booking(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]
) -> SpaceBooking:
    """One booking of one's own, of one's site, or of whom one heads."""
    return await finding.one(tx, booking_id, database=edge.edge.database)


@patch("/api/spaces/bookings/{booking_id:uuid}", act="signed-in")
async def change_space_booking(
    booking_id: FromPath[UUID],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    data: JSONBody[BookingChange],
) -> SpaceBooking:
    """Move, extend or shorten a booking; `If-Match` carries its revision."""
    await changing.change(
        tx, booking_id, revision=expected_revision(edge), fields=given(data), database=edge.edge.database
    )
    return await _shown(tx, booking_id)


@post("/api/spaces/bookings/{booking_id:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_space_booking(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]
) -> SpaceBooking:
    """Call a booking off before it begins."""
    await changing.cancel(tx, booking_id, database=edge.edge.database)
    return await _shown(tx, booking_id)


@post("/api/spaces/bookings/{booking_id:uuid}/take", act="signed-in", status_code=200)
async def take_space_booking(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]
) -> SpaceBooking:
    """Take what is held."""
    await changing.take(tx, booking_id, database=edge.edge.database)
    return await _shown(tx, booking_id)


@post("/api/spaces/bookings/{booking_id:uuid}/handover", act="signed-in", status_code=200)
async def hand_space_booking_over(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[ToPerson]
) -> SpaceBooking:
    """Somebody else uses the space instead."""
    after = await changing.hand_over(tx, booking_id, person=data.person, database=edge.edge.database)
    return await _shown(tx, after.id)


@post("/api/spaces/bookings/{booking_id:uuid}/approve", act="signed-in", status_code=200)
async def approve_space_booking(booking_id: FromPath[UUID], tx: NamedDependency[Tx]) -> SpaceBooking:
    """Approve a booking; who runs the site."""
    await changing.decide(tx, booking_id, approved=True, reason="")
    return await _shown(tx, booking_id)


@post("/api/spaces/bookings/{booking_id:uuid}/refuse", act="signed-in", status_code=200)
async def refuse_space_booking(
    booking_id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[WhyNot]
) -> SpaceBooking:
    """Refuse a booking with a reason; who runs the site."""
    await changing.decide(tx, booking_id, approved=False, reason=data.reason)
    return await _shown(tx, booking_id)


@get("/api/spaces/sites/{site:uuid}/bookings", act="spaces.run")
async def list_bookings_of_site(
    site: FromPath[UUID], tx: NamedDependency[Tx], on: FromQuery[date | None] = None
) -> SpaceBookings:
    """Who comes on a day, or without one what waits for approval; for the reception."""
    return SpaceBookings(items=await finding.of_day(tx, site, on=on))


@get("/api/spaces/waits", act="signed-in")
async def list_waits(tx: NamedDependency[Tx]) -> WaitList:
    """What one waits for, and what one got."""
    return WaitList(items=await waiting.mine(tx))


@post("/api/spaces/waits", act="spaces.book")
async def wait_for_space(tx: NamedDependency[Tx], data: JSONBody[WaitFor]) -> WaitEntry:
    """Wait for a space that is taken."""
    return await waiting.wait(
        tx, data.space, dtstart=data.dtstart, dtend=data.dtend, summary=data.summary, people=data.people
    )


@delete("/api/spaces/waits/{wait:uuid}", act="signed-in", status_code=204)
async def leave_wait(wait: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Wait no longer."""
    await waiting.leave(tx, wait)


ROUTES: list[Any] = [
    book_space,
    book_weekly,
    cancel_weekly,
    list_space_bookings,
    read_space_booking,
    change_space_booking,
    cancel_space_booking,
    take_space_booking,
    hand_space_booking_over,
    approve_space_booking,
    refuse_space_booking,
    list_bookings_of_site,
    list_waits,
    wait_for_space,
    leave_wait,
]
