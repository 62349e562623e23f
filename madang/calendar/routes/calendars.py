"""Calendars: made, named, ordered, shared by address."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from madang.calendar.actions import calendars
from madang.calendar.routes.views import CalendarList, CalendarOwner, CalendarView, PossibleCalendar, calendar_view
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Colour = Annotated[int, Meta(ge=0, le=11)]
Name = Annotated[str, Meta(min_length=1, max_length=200)]


class NewCalendar(Input, kw_only=True):
    """A calendar of one's own."""

    name: Name
    colour: Colour | None = None


class CalendarEdit(Input, kw_only=True):
    """What to change of a calendar for everybody; absent fields stay."""

    name: Name | None = None
    note: Annotated[str, Meta(max_length=2000)] | None = None


class CalendarLook(Input, kw_only=True):
    """How one sees a calendar oneself; absent fields stay."""

    colour: Colour | None = None
    hidden: bool | None = None
    position: Annotated[int, Meta(ge=-10_000, le=10_000)] | None = None


@get("/api/calendar/calendars", act="signed-in")
async def list_calendars(tx: NamedDependency[Tx]) -> CalendarList:
    """The calendars in reach, one's own first."""
    found = await calendars.mine(tx)
    return CalendarList(
        items=[calendar_view(tx, one) for one in found],
        possible=[
            PossibleCalendar(sort=one.sort.value, owner=CalendarOwner(id=one.owner, name=one.name))
            for one in await calendars.possible(tx)
        ],
    )


@post("/api/calendar/calendars", act="signed-in")
async def create_calendar(tx: NamedDependency[Tx], data: JSONBody[NewCalendar]) -> CalendarView:
    """Another calendar of one's own."""
    return calendar_view(tx, await calendars.one(tx, await calendars.make(tx, name=data.name, colour=data.colour)))


@put("/api/calendar/calendars/of/{owner:uuid}", act="signed-in")
async def open_calendar(owner: FromPath[UUID], tx: NamedDependency[Tx]) -> CalendarView:
    """One's main calendar, or that of a project, unit or site; made at first use."""
    return calendar_view(tx, await calendars.one(tx, await calendars.opened(tx, owner)))


@get("/api/calendar/calendars/{calendar:uuid}", act="calendar.busy")
async def read_calendar(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> CalendarView:
    """A calendar."""
    return calendar_view(tx, await calendars.one(tx, calendar))


@patch("/api/calendar/calendars/{calendar:uuid}", act="calendar.manage")
async def change_calendar(
    calendar: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[CalendarEdit]
) -> CalendarView:
    """Change a calendar for everybody; `If-Match` carries the revision."""
    await calendars.change(tx, calendar, name=data.name, note=data.note, revision=expected_revision(edge))
    return calendar_view(tx, await calendars.one(tx, calendar))


@put("/api/calendar/calendars/{calendar:uuid}/look", act="signed-in")
async def look_of_calendar(
    calendar: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[CalendarLook]
) -> CalendarView:
    """Choose colour, order and whether the calendar is shown, for oneself."""
    await calendars.prefer(tx, calendar, colour=data.colour, hidden=data.hidden, position=data.position)
    return calendar_view(tx, await calendars.one(tx, calendar))


@delete("/api/calendar/calendars/{calendar:uuid}", act="calendar.manage", status_code=204)
async def delete_calendar(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Put a calendar in the trash with everything in it."""
    await calendars.trash(tx, calendar)


ROUTES: list[Any] = [
    list_calendars,
    create_calendar,
    open_calendar,
    read_calendar,
    change_calendar,
    look_of_calendar,
    delete_calendar,
]
