"""Events: read, made, changed, answered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import UNSET, Meta, UnsetType

from madang.calendar.actions import answers, details, editing, events
from madang.calendar.actions.answers import Counter
from madang.calendar.actions.details import EventFull
from madang.calendar.actions.editing import Asked
from madang.calendar.rules import colours
from madang.calendar.rules.editing import Scope, Wish
from madang.calendar.rules.lunar import Lunar
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Title = Annotated[str, Meta(max_length=500)]
Note = Annotated[str, Meta(max_length=50_000)]
Moment = Annotated[str, Meta(min_length=10, max_length=40)]
Zone = Annotated[str, Meta(max_length=64)]
Rule = Annotated[str, Meta(max_length=500)]
Address = Annotated[str, Meta(max_length=2000, pattern=r"^(https?://|mailto:|/i/)\S+$")]
Minutes = Annotated[int, Meta(ge=-1440, le=60_480)]
Name = Annotated[str, Meta(max_length=40)]


class GuestWish(Input, kw_only=True):
    """Somebody to invite: a person, unit, site or group by `party`, a room, or anybody by mail."""

    party: UUID | None = None
    email: Annotated[str, Meta(max_length=254)] = ""
    name: Annotated[str, Meta(max_length=200)] = ""
    optional: bool = False
    room: bool = False


class LunarDay(Input, kw_only=True):
    """A day of the Korean lunar calendar that comes back every year; `leap` for the month that is put in."""

    month: Annotated[int, Meta(ge=1, le=12)]
    day: Annotated[int, Meta(ge=1, le=30)]
    leap: bool = False


class EventWish(Input, kw_only=True):
    """What an event is like; absent fields stay, null takes away.

    `dtstart` and `dtend` are days, the second that after the last, or times with an offset or in `tz`.
    `reminders` are minutes before the start, `colour` is one of twelve.
    """

    title: Title | UnsetType = UNSET
    note: Note | UnsetType = UNSET
    place: Title | UnsetType = UNSET
    href: Address | UnsetType | None = UNSET
    conference: Address | UnsetType | None = UNSET
    dtstart: Moment | UnsetType = UNSET
    dtend: Moment | UnsetType = UNSET
    tz: Zone | UnsetType = UNSET
    rrule: Rule | UnsetType | None = UNSET
    lunar: LunarDay | UnsetType | None = UNSET
    busy: bool | UnsetType = UNSET
    colour: Annotated[int, Meta(ge=0, le=11)] | UnsetType | None = UNSET
    private: bool | UnsetType = UNSET
    tentative: bool | UnsetType = UNSET
    reminders: Annotated[list[Minutes], Meta(max_length=10)] | UnsetType = UNSET
    links: Annotated[list[Address], Meta(max_length=50)] | UnsetType = UNSET
    guests: Annotated[list[GuestWish], Meta(max_length=500)] | UnsetType = UNSET

    @property
    def wish(self) -> Wish:
        """What the event is to be like, but for who is invited."""
        lunar = self.lunar
        return Wish(
            summary=self.title,
            note=self.note,
            location=self.place,
            url=self.href,
            conference=self.conference,
            dtstart=self.dtstart,
            dtend=self.dtend,
            tz=self.tz,
            rrule=self.rrule,
            lunar=Lunar(month=lunar.month, day=lunar.day, leap=lunar.leap) if isinstance(lunar, LunarDay) else lunar,
            busy=self.busy,
            color=colours.NAMES[self.colour] if isinstance(self.colour, int) else self.colour,
            private=self.private,
            tentative=self.tentative,
            reminders=self.reminders,
            attachments=self.links,
        )

    @property
    def asked(self) -> Sequence[Asked] | None:
        """Who is to be invited; None for as before."""
        if self.guests is UNSET:
            return None
        return [
            Asked(party=one.party, email=one.email, fn=one.name, optional=one.optional, room=one.room)
            for one in self.guests
        ]


class NewEvent(EventWish, kw_only=True):
    """An event in a calendar."""

    calendar: UUID
    title: Title
    dtstart: Moment


class EventEdit(EventWish, kw_only=True):
    """A change of an event: of one of its times, of it and all that follow, or of all of them."""

    scope: Scope = Scope.ALL
    recurrence_id: Name = ""


class Moving(Input, kw_only=True):
    """Where an event goes."""

    calendar: UUID


class Proposing(Input, kw_only=True):
    """Another time one would rather have."""

    dtstart: datetime
    dtend: datetime
    note: Annotated[str, Meta(max_length=1000)] = ""

    @property
    def counter(self) -> Counter:
        """The proposal."""
        return Counter(dtstart=self.dtstart, dtend=self.dtend, note=self.note)


class EventAnswer(Input, kw_only=True):
    """One's answer: ACCEPTED, TENTATIVE or DECLINED; to one of its times, or to all."""

    partstat: Name
    recurrence_id: Name = ""
    counter: Proposing | None = None


class Delegating(Input, kw_only=True):
    """Who goes instead."""

    person: UUID


@post("/api/calendar/events", act="calendar.edit")
async def create_event(tx: NamedDependency[Tx], data: JSONBody[NewEvent]) -> EventFull:
    """Put an event into a calendar; whoever is invited hears of it."""
    return await details.read(tx, await editing.create(tx, data.calendar, data.wish, asked=data.asked or ()))


@get("/api/calendar/events/{event:uuid}", act="calendar.view")
async def read_event(event: FromPath[UUID], tx: NamedDependency[Tx], recurrence_id: FromQuery[str] = "") -> EventFull:
    """An event, or one of its times."""
    return await details.read(tx, event, recurrence_id=recurrence_id)


@patch("/api/calendar/events/{event:uuid}", act="calendar.edit")
async def change_event(
    event: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[EventEdit]
) -> EventFull:
    """Change an event; `If-Match` carries the revision. Gives the event that holds what was changed."""
    changed = await editing.change(
        tx,
        event,
        data.wish,
        asked=data.asked,
        scope=data.scope,
        recurrence_id=data.recurrence_id,
        revision=expected_revision(edge),
    )
    return await details.read(tx, changed, recurrence_id=data.recurrence_id if data.scope is Scope.THIS else "")


@delete("/api/calendar/events/{event:uuid}", act="calendar.edit", status_code=204)
async def delete_event(
    event: FromPath[UUID],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    which: Annotated[Scope, QueryParameter(name="scope")] = Scope.ALL,
    recurrence_id: FromQuery[str] = "",
) -> None:
    """Take an event out, or one of its times, or all from one on."""
    await editing.remove(tx, event, scope=which, recurrence_id=recurrence_id, revision=expected_revision(edge))


@post("/api/calendar/events/{event:uuid}/restore", act="calendar.edit", status_code=200)
async def restore_event(event: FromPath[UUID], tx: NamedDependency[Tx]) -> EventFull:
    """Take an event out of the trash."""
    await events.restore(tx, event)
    return await details.read(tx, event)


@post("/api/calendar/events/{event:uuid}/move", act="calendar.edit", status_code=200)
async def move_event(event: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[Moving]) -> EventFull:
    """Put an event into another calendar."""
    await editing.move(tx, event, data.calendar)
    return await details.read(tx, event)


@post("/api/calendar/events/{event:uuid}/video", act="calendar.edit", status_code=200)
async def give_video_room(event: FromPath[UUID], tx: NamedDependency[Tx]) -> EventFull:
    """Give a meeting a room to meet in by video, where there are such rooms (`video`)."""
    return await details.read(tx, await editing.give_video(tx, event))


@post("/api/calendar/events/{event:uuid}/answer", act="calendar.edit", status_code=200)
async def answer_event(event: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[EventAnswer]) -> EventFull:
    """Answer an invitation, on request with another time."""
    counter = data.counter.counter if data.counter else None
    await answers.answer(tx, event, data.partstat, recurrence_id=data.recurrence_id, counter=counter)
    return await details.read(tx, event, recurrence_id=data.recurrence_id)


@post("/api/calendar/events/{event:uuid}/delegate", act="calendar.edit", status_code=200)
async def delegate_event(event: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[Delegating]) -> EventFull:
    """Send somebody else, who is asked instead."""
    await answers.delegate(tx, event, data.person)
    return await details.read(tx, event)


@delete("/api/calendar/events/{event:uuid}/proposals/{address:str}", act="calendar.edit", status_code=204)
async def delete_proposal(event: FromPath[UUID], address: FromPath[str], tx: NamedDependency[Tx]) -> None:
    """Keep the time that stands: a proposal is done with."""
    await answers.drop_proposal(tx, event, address)


ROUTES: list[Any] = [
    create_event,
    read_event,
    change_event,
    delete_event,
    restore_event,
    move_event,
    give_video_room,
    answer_event,
    delegate_event,
    delete_proposal,
]
