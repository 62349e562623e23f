"""Meetings: lists, setting up, the running order, the end. Every change answers with the whole state."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.meetings.actions import ending, looking, planning, running
from madang.meetings.models import Draft, EntryCode, Line, MeetingList, MeetingState, Quorum, Step, Title, When


class NewMeeting(Input, kw_only=True):
    """A meeting to set up. Without a title it is called as what it is about."""

    about: UUID
    title: Title | None = None
    location: Line = ""
    starts_at: datetime | None = None
    persons: Annotated[list[UUID], Meta(max_length=500)] = []


class MeetingChanges(Input, kw_only=True):
    """What is to change; fields that are not named stay."""

    title: Title | UnsetType = UNSET
    host: Line | UnsetType = UNSET
    location: Line | UnsetType = UNSET
    starts_at: datetime | UnsetType | None = UNSET
    quorum: Quorum | UnsetType | None = UNSET
    secretary: UUID | UnsetType | None = UNSET


class NextStep(Input, kw_only=True):
    """A step of the running order; `item` for taking one up."""

    step: Step
    item: UUID | None = None


@get("/api/meetings", act="signed-in")
async def read_meetings(
    tx: NamedDependency[Tx],
    when: FromQuery[When | None] = None,
    about: FromQuery[UUID | None] = None,
    after: FromQuery[UUID | None] = None,
) -> MeetingList:
    """A page of the reader's own meetings, or of all about a thing, newest first."""
    return await planning.listing(tx, when=when, about=about, after=after)


@post("/api/meetings", act="meetings.plan", status_code=201)
async def plan_meeting(tx: NamedDependency[Tx], data: JSONBody[NewMeeting]) -> MeetingState:
    """Set up a meeting about a thing, with an agenda out of its headings."""
    id = await planning.plan(
        tx, data.about, title=data.title, location=data.location, starts_at=data.starts_at, persons=data.persons
    )
    return await looking.state(tx, id)


@get("/api/meetings/{meeting:uuid}/state", act="meetings.view")
async def read_state(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> MeetingState:
    """All that a screen shows of a meeting."""
    return await looking.state(tx, meeting)


@patch("/api/meetings/{meeting:uuid}", act="meetings.run")
async def change_meeting(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    meeting: FromPath[UUID],
    data: JSONBody[MeetingChanges],
) -> MeetingState:
    """Change its name, host, place, time, quorum or who writes; `If-Match` carries the revision."""
    await planning.change(
        tx,
        meeting,
        revision=expected_revision(edge),
        title=data.title,
        host=data.host,
        location=data.location,
        starts_at=data.starts_at,
        quorum=data.quorum,
        secretary=data.secretary,
    )
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/steps", act="meetings.run", status_code=200)
async def take_step(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NextStep]) -> MeetingState:
    """Begin, pause, go on, or take up an item."""
    await running.step(tx, meeting, data.step, data.item)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/chair", act="meetings.run", status_code=200)
async def take_chair(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> MeetingState:
    """Lead the meeting from now on."""
    await running.take(tx, meeting)
    return await looking.state(tx, meeting)


@get("/api/meetings/{meeting:uuid}/code", act="meetings.run")
async def read_code(tx: NamedDependency[Tx], meeting: FromPath[UUID], origin: FromQuery[str]) -> EntryCode:
    """The code of this moment, for the screen in the room; `origin` is how the browser calls the house."""
    return await running.code(tx, meeting, origin)


@get("/api/meetings/{meeting:uuid}/minutes", act="meetings.view")
async def read_draft(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> Draft:
    """The minutes as they would be written now, and what they lack."""
    return await looking.draft(tx, meeting)


@post("/api/meetings/{meeting:uuid}/end", act="meetings.run", status_code=200)
async def end_meeting(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> MeetingState:
    """End it: write its minutes, make its tasks. Safe to repeat."""
    await ending.end(tx, meeting)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/approval", act="meetings.run", status_code=200)
async def submit_minutes(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> MeetingState:
    """Put its minutes up for approval, in a house where somebody approves."""
    await ending.submit(tx, meeting)
    return await looking.state(tx, meeting)


ROUTES: list[Any] = [
    read_meetings,
    plan_meeting,
    read_state,
    change_meeting,
    take_step,
    take_chair,
    read_code,
    read_draft,
    end_meeting,
    submit_minutes,
]
