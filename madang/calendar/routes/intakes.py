"""Files on their way into a calendar."""

from typing import Any
from uuid import UUID

from litestar import Request, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath
from msgspec import Struct

from madang.calendar.actions import intakes
from madang.calendar.models import Intake
from madang.ground.tx import Tx

LARGEST = 20 << 20
"""Bytes of a file."""


class CalendarIntakes(Struct, frozen=True, kw_only=True):
    """One's own files on their way."""

    items: list[Intake]


@post(
    "/api/calendar/calendars/{calendar:uuid}/file",
    act="calendar.edit",
    status_code=202,
    request_max_body_size=LARGEST,
)
async def import_calendar_file(
    calendar: FromPath[UUID], tx: NamedDependency[Tx], request: Request[Any, Any, State]
) -> Intake:
    """Take the events of a file (body `text/calendar`) into the calendar, in the background."""
    return await intakes.start(tx, calendar, await request.body())


@get("/api/calendar/intakes", act="signed-in")
async def list_calendar_intakes(tx: NamedDependency[Tx]) -> CalendarIntakes:
    """One's own files that are on their way."""
    return CalendarIntakes(items=await intakes.running(tx))


@get("/api/calendar/intakes/{id:uuid}", act="signed-in")
async def read_calendar_intake(id: FromPath[UUID], tx: NamedDependency[Tx]) -> Intake:
    """How far it is; in the end, what could not be taken in and why."""
    return await intakes.one(tx, id)


@post("/api/calendar/intakes/{id:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_calendar_intake(id: FromPath[UUID], tx: NamedDependency[Tx]) -> Intake:
    """Stop it; what is in stays."""
    return await intakes.cancel(tx, id)


ROUTES: list[Any] = [import_calendar_file, list_calendar_intakes, read_calendar_intake, cancel_calendar_intake]
