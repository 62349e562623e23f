"""Typed questions between slices. One slice answers each in its manifest; without an answer there is no button.

A question is a Struct; `await tx.ask(question)` gives the answer. `tx.can_ask(Question)` tells whether anybody answers.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref


class Todo(Struct, frozen=True, kw_only=True):
    """Make a task out of something: a message, a line of a page. Answered with the task's Ref."""

    summary: str
    text: str = ""
    source: Ref | None = None
    project: UUID | None = None
    assignees: tuple[UUID, ...] = ()
    due_on: date | None = None


class Settle(Struct, frozen=True, kw_only=True):
    """Mark a task done or open again, as its box on a page is ticked. Answered with whether it is done now."""

    thing: Ref
    done: bool


class Heading(Struct, frozen=True, kw_only=True):
    """A heading of a page: the id of its block, its words, its level from 1."""

    id: str
    text: str
    level: int


class Outline(Struct, frozen=True, kw_only=True):
    """The headings of a page, in order. Answered with `list[Heading]`."""

    of: Ref


class Write(Struct, frozen=True, kw_only=True):
    """Write a page: minutes of a meeting, a draft. Answered with the page's Ref.

    `body` are blocks of the document model (docs/decisions/0030). It lies beside `beside` (a page: under it; a project
    or person: in their wiki).
    """

    title: str
    body: Sequence[dict[str, Any]]
    beside: Ref


class Approval(Struct, frozen=True, kw_only=True):
    """Put something up for approval. Answered with the Ref of the draft."""

    about: Ref
    title: str
    text: str = ""


class MeetingRoom(Struct, frozen=True, kw_only=True):
    """A room that can be invited to a meeting. `free` is whether nobody else has it at any of the times asked about.

    `seats` is 0 where nobody counted them; `features` are words for people: a screen, a camera.
    """

    id: UUID
    fn: str
    site: str
    seats: int = 0
    features: tuple[str, ...] = ()
    free: bool = True


class Rooms(Struct, frozen=True, kw_only=True):
    """Which rooms the actor could invite at these half-open times. Answered with `list[MeetingRoom]`, at most 50.

    Free ones first, then those near `people`, then the smallest with `seats`. `text` narrows by name of room or site,
    initial consonants too. What the meeting `uid` itself holds already counts as free.
    """

    times: Sequence[tuple[datetime, datetime]]
    seats: int = 1
    people: tuple[UUID, ...] = ()
    text: str = ""
    uid: str = ""


class Invite(Struct, frozen=True, kw_only=True):
    """Invite a room, a vehicle or another thing that answers by itself. Answered with its PARTSTAT.

    ACCEPTED holds it at all times at which it can be had (`RoomTimes` says which), DECLINED at none, TENTATIVE until
    somebody approves, of which `RoomAnswers` tells. Half-open times, each of a series. `gone` takes an invitation back. Asked again for a `uid` it stands in place of what
    was asked before (RFC 5546).
    """

    room: UUID
    event: Ref
    uid: str
    summary: str
    organizer: UUID
    times: Sequence[tuple[datetime, datetime]]
    gone: bool = False


class RoomTime(Struct, frozen=True, kw_only=True):
    """A half-open time at which a room comes to a meeting, or comes when somebody approves (TENTATIVE)."""

    room: UUID
    dtstart: datetime
    dtend: datetime
    partstat: str


class RoomTimes(Struct, frozen=True, kw_only=True):
    """When the rooms invited to a meeting come, those of the past too. Answered with `list[RoomTime]`."""

    uid: str


class RoomAnswers(Struct, frozen=True, kw_only=True):
    """A room that was invited answers later, or takes its answer back. Answered with whether the meeting is still there."""

    room: UUID
    event: Ref
    partstat: str


class VideoRoom(Struct, frozen=True, kw_only=True):
    """A room to meet in by video. Answered with its address, the same one each time for one thing."""

    about: Ref
    title: str


class Traffic(Struct, frozen=True, kw_only=True):
    """How one kind of space of a site was used and asked for. Figures of people are None below five people.

    `open_minutes` leave out holidays and closures. `missed` are bookings to which nobody came. `minutes` are those of
    stays. `waits` are waits that came to nothing.
    """

    site: UUID
    name: str
    kind: str
    seats: int
    days: int
    open_minutes: int
    booked: int | None
    visits: int | None
    missed: int | None
    minutes: int | None
    waits: int | None


class SiteTraffic(Struct, frozen=True, kw_only=True):
    """The use of all sites from a day to another, both included. Answered with `list[Traffic]`. For those who steer."""

    since: date
    until: date
