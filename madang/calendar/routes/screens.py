"""What the screens ask besides: days that come back every year, working hours, rooms and the page of a meeting."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from madang.calendar.actions import anniversaries, details, hours, meeting
from madang.calendar.actions.anniversaries import YearlyDay
from madang.calendar.actions.details import EventFull
from madang.calendar.models import WorkHours
from madang.calendar.routes.days import ids
from madang.calendar.routes.events import LunarDay, Moment, Rule, Zone
from madang.calendar.rules.editing import Wish
from madang.calendar.rules.lunar import Lunar
from madang.ground import asks
from madang.ground.http import Input
from madang.ground.tx import Tx

Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class YearlyDays(Struct, frozen=True, kw_only=True):
    """Days that come back every year, the next first."""

    items: Sequence[YearlyDay]


class PersonHours(Struct, frozen=True, kw_only=True):
    """When somebody works."""

    person: UUID
    hours: WorkHours


class HoursList(Struct, frozen=True, kw_only=True):
    """When the people work."""

    items: list[PersonHours]


class HoursWish(Input, kw_only=True):
    """When one works: weekdays from 0, Monday; lunch is null for none."""

    days: Annotated[list[int], Meta(max_length=7)]
    begin: Clock
    end: Clock
    lunch_begin: Clock | None = None
    lunch_end: Clock | None = None


class RoomsWanted(Input, kw_only=True):
    """When one wants to meet, as an event says it, with whom, for how many; `event` when it is there already."""

    dtstart: Moment
    dtend: Moment
    tz: Zone = "Asia/Seoul"
    rrule: Rule = ""
    lunar: LunarDay | None = None
    seats: Annotated[int, Meta(ge=1, le=1000)] = 1
    people: Annotated[list[UUID], Meta(max_length=500)] = []
    text: Annotated[str, Meta(max_length=100)] = ""
    event: UUID | None = None


class FreeRooms(Struct, frozen=True, kw_only=True):
    """Rooms one can invite, the free ones first. `answered` is false in a house without rooms."""

    answered: bool
    items: list[asks.MeetingRoom]


@get("/api/calendar/anniversaries", act="signed-in")
async def list_anniversaries(tx: NamedDependency[Tx]) -> YearlyDays:
    """Days that come back every year in calendars in reach."""
    return YearlyDays(items=await anniversaries.listed(tx))


@get("/api/calendar/hours", act="signed-in")
async def read_hours(tx: NamedDependency[Tx], people: FromQuery[str]) -> HoursList:
    """When people work."""
    found = await hours.of(tx, ids(people) or [])
    return HoursList(items=[PersonHours(person=person, hours=one) for person, one in found.items()])


@put("/api/calendar/hours", act="signed-in")
async def save_hours(tx: NamedDependency[Tx], data: JSONBody[HoursWish]) -> WorkHours:
    """Say when one works oneself."""
    wish = WorkHours(
        days=tuple(data.days),
        begin=data.begin,
        end=data.end,
        lunch_begin=data.lunch_begin,
        lunch_end=data.lunch_end,
    )
    return await hours.keep(tx, wish)


@post("/api/calendar/rooms", act="signed-in", status_code=200)
async def find_rooms(tx: NamedDependency[Tx], data: JSONBody[RoomsWanted]) -> FreeRooms:
    """Rooms that are free for a meeting, all times of a series considered."""
    day = data.lunar
    lunar = Lunar(month=day.month, day=day.day, leap=day.leap) if day else None
    wish = Wish(dtstart=data.dtstart, dtend=data.dtend, tz=data.tz, rrule=data.rrule or None, lunar=lunar)
    found = await meeting.rooms(tx, wish, seats=data.seats, people=tuple(data.people), text=data.text, event=data.event)
    return FreeRooms(answered=tx.can_ask(asks.Rooms), items=found)


@post("/api/calendar/events/{event:uuid}/page", act="calendar.edit", status_code=200)
async def write_meeting_page(event: FromPath[UUID], tx: NamedDependency[Tx]) -> EventFull:
    """Give a meeting a page of the wiki, where pages are written (`writes`); it is among its `links` then."""
    return await details.read(tx, await meeting.page(tx, event))


ROUTES: list[Any] = [list_anniversaries, read_hours, save_hours, find_rooms, write_meeting_page]
