"""Looking at days, at when people are busy, and for times that suit."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, QueryParameter
from msgspec import Meta, Struct

from madang.calendar.actions import slots, views
from madang.calendar.models import CalendarItem, FreeTimes
from madang.calendar.rules.slots import MeetingSlot
from madang.ground.errors import Invalid
from madang.ground.http import Input
from madang.ground.tx import Tx


class DayView(Struct, frozen=True, kw_only=True):
    """What takes place, in order. `cut` says that there was more than is shown."""

    items: list[CalendarItem]
    cut: bool


class FreeList(Struct, frozen=True, kw_only=True):
    """When each of the people is busy."""

    items: list[FreeTimes]


class SlotList(Struct, frozen=True, kw_only=True):
    """Times for a meeting, the best first."""

    items: list[MeetingSlot]


class Finding(Input, kw_only=True):
    """Who meets for how many minutes, from a day until before another."""

    people: Annotated[list[UUID], Meta(min_length=1, max_length=200)]
    optional: Annotated[list[UUID], Meta(max_length=100)] = []
    minutes: Annotated[int, Meta(ge=5, le=480)]
    first: date
    last: date


def ids(text: str | None) -> list[UUID] | None:
    """Ids apart by commas. Raises Invalid."""
    if text is None:
        return None
    try:
        return [UUID(one) for one in text.split(",") if one][:1000]
    except ValueError:
        raise Invalid("ground.invalid") from None


@get("/api/calendar/view", act="calendar.busy")
async def read_view(
    tx: NamedDependency[Tx],
    first: Annotated[date, QueryParameter(name="from")],
    last: Annotated[date, QueryParameter(name="to")],
    calendars: FromQuery[str | None] = None,
    people: FromQuery[str | None] = None,
) -> DayView:
    """What takes place from a day until before another: in the calendars named, of the people named, or in all shown."""
    items, cut = await views.view(tx, first, last, calendars=ids(calendars), people=ids(people) or [])
    return DayView(items=items, cut=cut)


@get("/api/calendar/freebusy", act="signed-in")
async def read_free_busy(
    tx: NamedDependency[Tx],
    dtstart: Annotated[datetime, QueryParameter(name="from")],
    dtend: Annotated[datetime, QueryParameter(name="to")],
    people: FromQuery[str],
) -> FreeList:
    """When people are busy between two moments, without saying why."""
    if dtstart.tzinfo is None or dtend.tzinfo is None:
        raise Invalid("ground.invalid")
    return FreeList(items=await views.free_busy(tx, ids(people) or [], dtstart=dtstart, dtend=dtend))


@post("/api/calendar/slots", act="signed-in", status_code=200)
async def find_slots(tx: NamedDependency[Tx], data: JSONBody[Finding]) -> SlotList:
    """Times that suit: within working hours, not at lunch, not on days off."""
    found: Sequence[MeetingSlot] = await slots.suggested(
        tx, data.people, optional=data.optional, minutes=data.minutes, first=data.first, last=data.last
    )
    return SlotList(items=list(found))


ROUTES: list[Any] = [read_view, read_free_busy, find_slots]
