"""The parts of a meeting: agenda, attendance, notes, votes."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, Meta, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.meetings.actions import agendas, looking, planning, running, voting
from madang.meetings.models import Arrival, Line, MeetingState, Minutes, Needs, Sort, Title, Words

Gist = Annotated[str, Meta(max_length=20_000)]


class NewItem(Input, kw_only=True):
    """A point of the agenda."""

    title: Title
    minutes: Minutes = 10


class ItemChanges(Input, kw_only=True):
    """What is to change of it."""

    title: Title | UnsetType = UNSET
    minutes: Minutes | UnsetType = UNSET
    notes: Gist | UnsetType = UNSET


class ItemOrder(Input, kw_only=True):
    """All items in their new order."""

    items: Annotated[list[UUID], Meta(max_length=200)]


class NewAttendee(Input, kw_only=True):
    """Whom to ask: a person of the house, or a guest by name."""

    person: UUID | None = None
    name: Annotated[str, Meta(max_length=100)] = ""
    affiliation: Line = ""
    observes: bool = False


class AttendeeChanges(Input, kw_only=True):
    """Whether somebody is there, and whether they only sit in."""

    present: bool | UnsetType = UNSET
    observes: bool | UnsetType = UNSET


class Presence(Input, kw_only=True):
    """Whether one is there."""

    present: bool


class ArrivalCode(Input, kw_only=True):
    """The code on the screen in the room."""

    said: Annotated[str, Meta(max_length=100)]


class NewNote(Input, kw_only=True):
    """Something to write down. An item that is not named is the one at hand."""

    sort: Sort
    text: Words
    item: UUID | None = None
    attendee: UUID | None = None
    due_on: date | None = None


class NoteChanges(Input, kw_only=True):
    """What is to change of it; another sort makes something else of it."""

    sort: Sort | UnsetType = UNSET
    text: Words | UnsetType = UNSET
    attendee: UUID | UnsetType | None = UNSET
    due_on: date | UnsetType | None = UNSET


class NewPoint(Input, kw_only=True):
    """What one wants to speak about."""

    text: Words


class NewVote(Input, kw_only=True):
    """A motion, its first choice in favour, or several choices."""

    question: Annotated[str, Meta(min_length=1, max_length=500)]
    choices: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=50)]
    secret: bool = False
    needs: Needs = Needs.MAJORITY
    item: UUID | None = None


class NewBallot(Input, kw_only=True):
    """What one chooses. `salt` is any random text; it is not kept and is needed in secret votes.

    `attendee` is the guest without account whose open vote whoever leads gives.
    """

    choice: UUID
    attendee: UUID | None = None
    salt: Annotated[str, Meta(max_length=100)] = ""


@post("/api/meetings/{meeting:uuid}/items", act="meetings.run", status_code=200)
async def add_item(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NewItem]) -> MeetingState:
    """One more item at the end of the agenda."""
    await agendas.add(tx, meeting, title=data.title, minutes=data.minutes)
    return await looking.state(tx, meeting)


@put("/api/meetings/{meeting:uuid}/items", act="meetings.run")
async def order_items(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[ItemOrder]) -> MeetingState:
    """Order the agenda."""
    await agendas.order(tx, meeting, data.items)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/outline", act="meetings.run", status_code=200)
async def take_outline(tx: NamedDependency[Tx], meeting: FromPath[UUID]) -> MeetingState:
    """Add the headings of the page that are not on the agenda yet."""
    await agendas.take_again(tx, meeting)
    return await looking.state(tx, meeting)


@patch("/api/meetings/{meeting:uuid}/items/{item:uuid}", act="meetings.run")
async def change_item(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    meeting: FromPath[UUID],
    item: FromPath[UUID],
    data: JSONBody[ItemChanges],
) -> MeetingState:
    """Change an item, its time or its notes; `If-Match` carries the revision."""
    await agendas.change(
        tx,
        meeting,
        item,
        revision=expected_revision(edge),
        title=data.title,
        minutes=data.minutes,
        notes=data.notes,
    )
    return await looking.state(tx, meeting)


@delete("/api/meetings/{meeting:uuid}/items/{item:uuid}", act="meetings.run", status_code=200)
async def drop_item(tx: NamedDependency[Tx], meeting: FromPath[UUID], item: FromPath[UUID]) -> MeetingState:
    """Take an item off the agenda."""
    await agendas.drop(tx, meeting, item)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/attendees", act="meetings.run", status_code=200)
async def invite_attendee(
    tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NewAttendee]
) -> MeetingState:
    """Ask a person of the house to come, or note a guest by name."""
    await planning.invite(
        tx, meeting, person=data.person, name=data.name, affiliation=data.affiliation, observes=data.observes
    )
    return await looking.state(tx, meeting)


@patch("/api/meetings/{meeting:uuid}/attendees/{attendee:uuid}", act="meetings.run")
async def mark_attendee(
    tx: NamedDependency[Tx], meeting: FromPath[UUID], attendee: FromPath[UUID], data: JSONBody[AttendeeChanges]
) -> MeetingState:
    """Note whether somebody is there, or only sits in."""
    await running.mark(tx, meeting, attendee, present=data.present, observes=data.observes)
    return await looking.state(tx, meeting)


@delete("/api/meetings/{meeting:uuid}/attendees/{attendee:uuid}", act="meetings.run", status_code=200)
async def drop_attendee(tx: NamedDependency[Tx], meeting: FromPath[UUID], attendee: FromPath[UUID]) -> MeetingState:
    """Take somebody off the list."""
    await planning.uninvite(tx, meeting, attendee)
    return await looking.state(tx, meeting)


@put("/api/meetings/{meeting:uuid}/presence", act="meetings.attend")
async def attend_meeting(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[Presence]) -> MeetingState:
    """Say for oneself that one is there, or leaves."""
    await running.attend(tx, meeting, present=data.present)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/arrivals", act="signed-in", status_code=200)
async def arrive(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[ArrivalCode]) -> Arrival:
    """Say that one is there by the code on the screen."""
    return await running.arrive(tx, meeting, data.said)


@post("/api/meetings/{meeting:uuid}/notes", act="meetings.run", status_code=200)
async def write_note(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NewNote]) -> MeetingState:
    """Write down what was said, decided, given out or put off."""
    await running.note(
        tx, meeting, data.sort, text=data.text, item=data.item, attendee=data.attendee, due_on=data.due_on
    )
    return await looking.state(tx, meeting)


@patch("/api/meetings/{meeting:uuid}/notes/{note:uuid}", act="meetings.run")
async def change_note(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    meeting: FromPath[UUID],
    note: FromPath[UUID],
    data: JSONBody[NoteChanges],
) -> MeetingState:
    """Change a note, or make another sort of it; `If-Match` carries the revision."""
    await running.rewrite(
        tx,
        meeting,
        note,
        revision=expected_revision(edge),
        sort=data.sort,
        text=data.text,
        attendee=data.attendee,
        due_on=data.due_on,
    )
    return await looking.state(tx, meeting)


@delete("/api/meetings/{meeting:uuid}/notes/{note:uuid}", act="meetings.run", status_code=200)
async def strike_note(tx: NamedDependency[Tx], meeting: FromPath[UUID], note: FromPath[UUID]) -> MeetingState:
    """Strike a note."""
    await running.strike(tx, meeting, note)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/points", act="meetings.attend", status_code=200)
async def raise_point(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NewPoint]) -> MeetingState:
    """Ask to speak about something."""
    await running.raise_point(tx, meeting, data.text)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/votes", act="meetings.run", status_code=200)
async def open_vote(tx: NamedDependency[Tx], meeting: FromPath[UUID], data: JSONBody[NewVote]) -> MeetingState:
    """Open a vote."""
    await voting.open_vote(
        tx,
        meeting,
        question=data.question,
        secret=data.secret,
        choices=data.choices,
        needs=data.needs,
        item=data.item,
    )
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/votes/{vote:uuid}/ballots", act="meetings.attend", status_code=200)
async def cast_ballot(
    tx: NamedDependency[Tx], meeting: FromPath[UUID], vote: FromPath[UUID], data: JSONBody[NewBallot]
) -> MeetingState:
    """Vote, once."""
    await voting.cast(tx, meeting, vote, choice=data.choice, attendee=data.attendee, salt=data.salt)
    return await looking.state(tx, meeting)


@post("/api/meetings/{meeting:uuid}/votes/{vote:uuid}/close", act="meetings.run", status_code=200)
async def close_vote(tx: NamedDependency[Tx], meeting: FromPath[UUID], vote: FromPath[UUID]) -> MeetingState:
    """End a vote and show its result."""
    await voting.close_vote(tx, meeting, vote)
    return await looking.state(tx, meeting)


@delete("/api/meetings/{meeting:uuid}/votes/{vote:uuid}", act="meetings.run", status_code=200)
async def call_off_vote(tx: NamedDependency[Tx], meeting: FromPath[UUID], vote: FromPath[UUID]) -> MeetingState:
    """Call an open vote off."""
    await voting.call_off(tx, meeting, vote)
    return await looking.state(tx, meeting)


ROUTES: list[Any] = [
    add_item,
    order_items,
    take_outline,
    change_item,
    drop_item,
    invite_attendee,
    mark_attendee,
    drop_attendee,
    attend_meeting,
    arrive,
    write_note,
    change_note,
    strike_note,
    raise_point,
    open_vote,
    cast_ballot,
    close_vote,
    call_off_vote,
]
