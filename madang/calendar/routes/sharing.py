"""Calendars by address, and as files; invitations answered by a link."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import Response, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, Meta, UnsetType

from madang.calendar.actions import answers, files, urls
from madang.calendar.actions.answers import MeetingInvitation
from madang.calendar.actions.urls import CalendarUrl, CalendarWindow
from madang.calendar.routes.events import Name, Proposing
from madang.ground.cookies import LINK_COOKIE
from madang.ground.edge import Request as Edge
from madang.ground.files.rules import disposition
from madang.ground.http import Input
from madang.ground.tx import Tx

Word = Annotated[str, Meta(min_length=4, max_length=200)]


class SwitchOn(Input, kw_only=True):
    """What anybody with the address sees: all of it, or only when it is busy; until when, and with what password."""

    busy: bool = False
    expires_at: datetime | None = None
    password: Word | None = None


class UrlChange(Input, kw_only=True):
    """What changes about an address that is on; null takes away, absent fields stay."""

    busy: bool | None = None
    expires_at: datetime | UnsetType | None = UNSET
    password: Word | UnsetType | None = UNSET


class GuestAnswer(Input, kw_only=True):
    """What a guest from outside answers: ACCEPTED, TENTATIVE or DECLINED, on request with another time."""

    partstat: Name
    counter: Proposing | None = None


@get("/api/calendar/calendars/{calendar:uuid}/url", act="calendar.manage")
async def read_calendar_url(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> CalendarUrl:
    """Whether the calendar is shared by address."""
    return await urls.shared(tx, calendar)


@post("/api/calendar/calendars/{calendar:uuid}/url", act="calendar.manage", status_code=200, secret=True)
async def switch_calendar_url_on(
    calendar: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[SwitchOn]
) -> CalendarUrl:
    """Share the calendar by address: always a new one."""
    return await urls.on(tx, calendar, busy=data.busy, expires_at=data.expires_at, password=data.password)


@patch("/api/calendar/calendars/{calendar:uuid}/url", act="calendar.manage", secret=True)
async def change_calendar_url(
    calendar: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[UrlChange]
) -> CalendarUrl:
    """Change what the address shows; it stays the same."""
    return await urls.change(tx, calendar, busy=data.busy, expires_at=data.expires_at, password=data.password)


@delete("/api/calendar/calendars/{calendar:uuid}/url", act="calendar.manage", status_code=204)
async def switch_calendar_url_off(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Kill the address at once."""
    await urls.off(tx, calendar)


@get("/api/calendar/windows/{token:str}", act="public")
async def read_window(token: FromPath[str], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> CalendarWindow:
    """What stands behind an address. Its days are read by `/view` with the token in `X-Madang-Link`."""
    return await urls.window(tx, token, edge.cookies.get(LINK_COOKIE, ""))


@get("/api/calendar/answers/{token:str}", act="public")
async def read_invitation(token: FromPath[str], tx: NamedDependency[Tx]) -> MeetingInvitation:
    """A meeting, as a guest from outside sees it."""
    return await answers.invitation(tx, token)


@post("/api/calendar/answers/{token:str}", act="public", status_code=200)
async def answer_invitation(
    token: FromPath[str], tx: NamedDependency[Tx], data: JSONBody[GuestAnswer]
) -> MeetingInvitation:
    """Answer as a guest from outside."""
    await answers.answer_by_link(tx, token, data.partstat, counter=data.counter.counter if data.counter else None)
    return await answers.invitation(tx, token)


@get("/api/calendar/calendars/{calendar:uuid}/file", act="calendar.busy")
async def read_calendar_file(calendar: FromPath[UUID], tx: NamedDependency[Tx]) -> Response[bytes]:
    """The calendar as a file (iCalendar)."""
    return _file(*await files.given_out(tx, calendar))


@get("/api/calendar/events/{event:uuid}/file", act="calendar.busy")
async def read_event_file(event: FromPath[UUID], tx: NamedDependency[Tx]) -> Response[bytes]:
    """One event as a file (iCalendar)."""
    return _file(*await files.event_out(tx, event))


def _file(name: str, body: bytes) -> Response[bytes]:
    return Response(
        content=body,
        media_type="text/calendar; charset=utf-8",
        headers={"content-disposition": disposition(f"{name or 'calendar'}.ics", inline=False)},
    )


ROUTES: list[Any] = [
    read_calendar_url,
    switch_calendar_url_on,
    change_calendar_url,
    switch_calendar_url_off,
    read_window,
    read_invitation,
    answer_invitation,
    read_calendar_file,
    read_event_file,
]
