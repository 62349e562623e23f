"""Meetings and what belongs to them."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct

from madang.ground.ids import Ref
from madang.ground.things.models import Brief

MEETING = "meetings.meeting"

PAGE = "wiki.page"
"""The kind whose headings make an agenda; without it a meeting is about a project or whatever else."""

Title = Annotated[str, Meta(min_length=1, max_length=300)]
Words = Annotated[str, Meta(min_length=1, max_length=4000)]
Line = Annotated[str, Meta(max_length=200)]
Minutes = Annotated[int, Meta(ge=0, le=1440)]
Quorum = Annotated[int, Meta(ge=1, le=10_000)]


class MeetingStage(Enum):
    """How far a meeting is."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class Step(Enum):
    """What whoever leads does with the running order."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    GO = "go"


class Sort(Enum):
    """What a note holds: the gist of what was said, a decision, something to do, something put off, a point to raise."""

    REMARK = "remark"
    DECISION = "decision"
    TO_DO = "todo"
    PARKED = "parked"
    POINT = "point"


class Needs(Enum):
    """What carries a motion."""

    MAJORITY = "majority"
    TWO_THIRDS = "two-thirds"
    MOST = "most"


class Outcome(Enum):
    """How a vote ended."""

    CARRIED = "carried"
    REJECTED = "rejected"
    CHOSEN = "chosen"
    TIED = "tied"
    NO_QUORUM = "no-quorum"


class When(Enum):
    """Which meetings a list shows."""

    RUNNING = "running"
    UPCOMING = "upcoming"
    PAST = "past"


class Meeting(Struct, frozen=True, kw_only=True):
    """A meeting as it is stored. `since` is when the item at hand was last taken up; None while paused."""

    id: UUID
    about: Ref
    about_id: UUID
    place: UUID
    title: str
    host: str = ""
    location: str = ""
    starts_at: datetime | None = None
    quorum: int | None = None
    state: MeetingStage = MeetingStage.PLANNED
    chair: UUID
    secretary: UUID | None = None
    item: UUID | None = None
    since: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    minutes: Ref | None = None
    code_key: bytes
    created_at: datetime
    created_by: UUID
    trashed_by: UUID | None = None
    revision: int = 1


class Item(Struct, frozen=True, kw_only=True):
    """A point of the agenda. `spent_seconds` is its time until it was last left."""

    id: UUID
    position: int
    block: str | None = None
    title: str
    minutes: int
    notes: str = ""
    begun_at: datetime | None = None
    spent_seconds: int = 0
    revision: int = 1


class Attendee(Struct, frozen=True, kw_only=True):
    """Somebody invited or present. `affiliation` is the unit of a person of the house, or what was typed for a guest."""

    id: UUID
    person: UUID | None = None
    name: str
    affiliation: str = ""
    observes: bool = False
    present_at: datetime | None = None
    via: str | None = None


class MeetingNote(Struct, frozen=True, kw_only=True):
    """Something written down. `attendee` said it, or has it to do."""

    id: UUID
    sort: Sort
    item: UUID | None = None
    text: str
    attendee: UUID | None = None
    due_on: date | None = None
    task: Ref | None = None
    at: datetime
    by: UUID
    revision: int = 1


class Choice(Struct, frozen=True, kw_only=True):
    """Something one may vote for. `voters` are attendees, in open votes."""

    id: UUID
    text: str
    count: int
    voters: list[UUID] = []


class Vote(Struct, frozen=True, kw_only=True):
    """A vote. `voted` are the attendees who have; `present` those with a vote when it was closed."""

    id: UUID
    item: UUID | None = None
    question: str
    secret: bool
    needs: Needs
    opened_at: datetime
    closed_at: datetime | None = None
    present: int | None = None
    choices: list[Choice]
    voted: list[UUID] = []


class Whole(Struct, frozen=True, kw_only=True):
    """A meeting with everything in it."""

    meeting: Meeting
    items: list[Item]
    attendees: list[Attendee]
    notes: list[MeetingNote]
    votes: list[Vote]
    names: dict[UUID, str]
    """Of chair and secretary."""

    @property
    def members(self) -> list[Attendee]:
        """Those who are there with a vote."""
        return [one for one in self.attendees if one.present_at and not one.observes]


class MeetingRow(Struct, frozen=True, kw_only=True):
    """A meeting in a list."""

    id: UUID
    title: str
    state: MeetingStage
    starts_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    location: str
    about: Brief | None
    chair: UUID
    chair_name: str
    mine: bool
    """Whether the reader is invited, leads it or writes its minutes."""
    minutes: Brief | None = None


class Check(Struct, frozen=True, kw_only=True):
    """One of the nine elements of minutes, and whether anything stands there."""

    element: str
    filled: bool


class ItemView(Struct, frozen=True, kw_only=True):
    """A point of the agenda as screens show it; its time is as of `now` of the state."""

    id: UUID
    title: str
    minutes: int
    notes: str
    begun_at: datetime | None
    elapsed_seconds: int
    block: str | None
    revision: int


class AttendeeView(Struct, frozen=True, kw_only=True):
    """Somebody invited or present. `sees` tells whether they reach what the meeting is about."""

    id: UUID
    person: UUID | None
    name: str
    affiliation: str
    observes: bool
    present_at: datetime | None
    via: str | None
    sees: bool


class ChoiceView(Struct, frozen=True, kw_only=True):
    """Something one may vote for. `count` and `voters` are told once the vote is closed."""

    id: UUID
    text: str
    count: int | None
    voters: list[UUID]


class VoteView(Struct, frozen=True, kw_only=True):
    """A vote as screens show it. `voted` are the attendees who have, never what."""

    id: UUID
    item: UUID | None
    question: str
    secret: bool
    needs: Needs
    opened_at: datetime
    closed_at: datetime | None
    present: int
    choices: list[ChoiceView]
    voted: list[UUID]
    outcome: Outcome | None


class MeetingState(Struct, frozen=True, kw_only=True):
    """All that a screen shows of a meeting. `now` is the server's clock, by which times go on counting."""

    id: UUID
    now: datetime
    title: str
    host: str
    location: str
    starts_at: datetime | None
    quorum: int | None
    state: MeetingStage
    about: Brief | None
    chair: UUID
    chair_name: str
    secretary: UUID | None
    secretary_name: str
    item: UUID | None
    started_at: datetime | None
    ended_at: datetime | None
    minutes: Brief | None
    tasks: list[Brief]
    items: list[ItemView]
    attendees: list[AttendeeView]
    notes: list[MeetingNote]
    votes: list[VoteView]
    checks: list[Check]
    me: UUID | None
    """The attendee the reader is; None for who is not invited."""
    leads: bool
    may: list[str]
    offers_approval: bool
    has_outline: bool
    revision: int


class Draft(Struct, frozen=True, kw_only=True):
    """The minutes as they would be written now: the title of the page and its blocks."""

    title: str
    body: list[dict[str, Any]]
    checks: list[Check]
    todos: int
    writes_page: bool
    makes_tasks: bool


class EntryCode(Struct, frozen=True, kw_only=True):
    """A code by which those in the room say that they have come, as letters and as a picture of its address (SVG)."""

    code: str
    picture: str
    ends_at: datetime


class Arrival(Struct, frozen=True, kw_only=True):
    """That somebody has come. `sees` tells whether the meeting opens for them."""

    id: UUID
    title: str
    sees: bool


class MeetingList(Struct, frozen=True, kw_only=True):
    """A page of meetings, newest first. `may` is what the reader may do on the thing asked about."""

    items: list[MeetingRow]
    next: UUID | None
    may: list[str]
