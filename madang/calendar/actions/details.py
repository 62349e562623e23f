"""One event with everything about it."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from madang.calendar.actions import events
from madang.calendar.actions.scheduling import MOST_TIMES, ROOMS
from madang.calendar.models import EVENT, Clash, Event, Proposal
from madang.calendar.rules import colours, editing, lunar, reading
from madang.calendar.rules.lunar import Lunar
from madang.calendar.store import meetings as store
from madang.calendar.store import objects
from madang.ground import asks, clock
from madang.ground.ids import Ref, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.standards.icalendar import calendar, values
from madang.standards.icalendar.calendar import Calendar as Parsed
from madang.standards.icalendar.editing import alarm_of
from madang.standards.icalendar.tree import Component

LOOKING = timedelta(days=92)
"""How far ahead times of a series are looked at for what they collide with."""


class MeetingGuest(Struct, frozen=True, kw_only=True):
    """Somebody who is asked. `link` is the page of one from outside, for the organizer to pass on.

    `misses` are the next times of a series at which a room that comes otherwise does not: instants in UTC.
    """

    address: str
    person: UUID | None
    name: str
    optional: bool
    partstat: str
    cutype: str
    link: str | None = None
    misses: list[str] = []


class EventSeries(Struct, frozen=True, kw_only=True):
    """When a series begins, as its first time is written."""

    dtstart: str
    dtend: str
    rrule: str
    exdates: list[str]


class EventFull(Struct, frozen=True, kw_only=True):
    """An event, or one of its times. Times are instants in UTC, or days when it takes whole ones (the end excluded).

    `clashes` is what else takes the time of an invitation. `mine` is what whose calendar it is answered, empty for who was not asked; `organizes` whether the meeting is theirs.
    """

    id: UUID
    ref: Ref
    calendar: UUID
    revision: int
    uid: str
    kind: str
    recurrence_id: str
    title: str
    note: str
    place: str
    href: str
    conference: str
    dtstart: str
    dtend: str
    all_day: bool
    tz: str
    rrule: str
    lunar: Lunar | None
    recurs: bool
    series: EventSeries | None
    busy: bool
    private: bool
    status: str
    organizer: MeetingGuest | None
    organizes: bool
    guests: list[MeetingGuest]
    mine: str
    reminders: list[int]
    links: list[str]
    proposals: list[Proposal]
    clashes: list[Clash]
    colour: int | None
    created_by: UUID
    changed_at: datetime
    trashed: bool
    video: bool
    writes: bool
    may: list[str]


async def read(tx: Tx, id: UUID, *, recurrence_id: str = "") -> EventFull:
    """An event in reach, or one of its times. Raises NotFound."""
    event = await events.need(tx, "calendar.view", id)
    found = reading.parsed(event.ics.encode())
    own = await objects.own_of(tx, event.calendar)
    # what others answered stands with the organizer
    kept = event.id
    me = frozenset((await objects.addresses(tx, own)).split())
    organizes = bool(event.organizer) and (event.organizer in me or not event.partstat)
    if event.organizer and not organizes:
        of_house = (await objects.people(tx, [event.organizer])).get(event.organizer)
        there = None if of_house is None else await store.organized(tx, event.uid, event.organizer, of_house)
        kept = there or event.id
    role = Role.of(event.rank) if tx.who.kind != "system" else Role.MANAGE
    may = tx.may(role, "calendar.view", "calendar.edit", "calendar.manage", "talk.comment")
    edits = "calendar.edit" in may
    guests = await store.guests(tx, kept)
    shown = _shown(
        tx,
        event,
        found,
        recurrence_id,
        guests=guests,
        tokens=await store.tokens(tx, event.id) if organizes and edits else {},
        proposals=await store.proposals(tx, event.id) if organizes and edits else [],
        clashes=await _clashes(tx, event, own, recurrence_id) if edits and not organizes else [],
        organizes=organizes,
        may=may,
    )
    if not event.recurs or not tx.can_ask(asks.RoomTimes) or not any(one.cutype in ROOMS for one in guests):
        return shown
    come = await tx.ask(asks.RoomTimes(uid=event.uid))
    read = await asyncio.to_thread(reading.reading, found, me="", now=tx.now)
    ahead = [(one.dtstart, one.dtend) for one in read.read.spans if one.dtend > tx.now][:MOST_TIMES]
    return replace(shown, guests=[_at_times(one, shown, come, ahead) for one in shown.guests])


def _at_times(
    guest: MeetingGuest, shown: EventFull, come: Sequence[asks.RoomTime], ahead: Sequence[tuple[datetime, datetime]]
) -> MeetingGuest:
    """A room of a series: what it answers to the time that is looked at, and at which others it does not come."""
    if guest.cutype not in ROOMS or guest.partstat not in ("ACCEPTED", "TENTATIVE"):
        return guest
    own = [one for one in come if guest.address == f"urn:uuid:{one.room}"]

    def at(dtstart: datetime, dtend: datetime) -> str:
        held = (one.partstat for one in own if one.dtstart <= dtstart and one.dtend >= dtend)
        return next(held, reading.DECLINED)

    misses = [_text(start, all_day=False) for start, end in ahead if at(start, end) == reading.DECLINED]
    if not shown.recurrence_id or not shown.dtstart:
        return replace(guest, misses=misses)
    return replace(guest, misses=misses, partstat=at(_instant(shown.dtstart), _instant(shown.dtend)))


def _instant(text: str) -> datetime:
    """What `_text` wrote; a day begins at midnight in Seoul."""
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=clock.ZONE)


async def _clashes(tx: Tx, event: Event, owner: UUID, name: str) -> list[Clash]:
    """What an invitation that is not declined collides with, from now on and a quarter of a year ahead."""
    if event.partstat in ("", reading.DECLINED) or event.trashed_at is not None:
        return []
    return await store.clashes(tx, tx.actor, event.id, owner, recurrence_id=name, since=tx.now, until=tx.now + LOOKING)


def _shown(
    tx: Tx,
    event: Event,
    found: Parsed,
    name: str,
    *,
    guests: Sequence[store.Named],
    tokens: dict[str, str],
    proposals: list[Proposal],
    clashes: list[Clash],
    organizes: bool,
    may: list[str],
) -> EventFull:
    main = found.parts[0]
    part = editing.occurrence_of(found, name) if name else main
    start, length = calendar.span(main, found.zones)
    if name:
        reading.need_occurrence(found, name)
        seen = reading.occurrence(found, name)
        begin, end, all_day = (seen.dtstart, seen.dtend, seen.all_day) if seen else (None, None, False)
    else:
        all_day = event.all_day
        begin, end = event.dtstart, event.dtend
    shown = [_guest(one, tokens) for one in guests]
    zone = start.tzinfo if isinstance(start, datetime) else None
    return EventFull(
        id=event.id,
        ref=ref(EVENT, event.id),
        calendar=event.calendar,
        revision=event.revision,
        uid=event.uid,
        kind=event.component,
        recurrence_id=name,
        title=reading.words(part, "SUMMARY"),
        note=reading.long_text(part, "DESCRIPTION"),
        place=reading.words(part, "LOCATION"),
        href=(part.value("URL") or "").strip(),
        conference=(part.value("CONFERENCE") or "").strip(),
        dtstart=_text(begin, all_day=all_day),
        dtend=_text(end, all_day=all_day),
        all_day=all_day,
        tz=zone.key if isinstance(zone, ZoneInfo) else clock.ZONE.key,
        rrule=main.value("RRULE") or "",
        lunar=lunar.read(main),
        recurs=event.recurs,
        series=_series(found, main, start, length) if event.recurs else None,
        busy=reading.busy_of(part, frozenset()) > 0,
        private=event.private,
        status=(part.value("STATUS") or "").strip().upper(),
        organizer=next((one for one in shown if one.address == event.organizer), None) or _organizer(event),
        organizes=organizes,
        guests=[one for one in shown if one.address != event.organizer],
        mine=event.partstat,
        reminders=[
            int(alarm.before.total_seconds() // 60)
            for one in part.components
            if one.name == "VALARM" and (alarm := alarm_of(one)) is not None
        ],
        links=[line.value.strip() for line in part.every("ATTACH") if line.params.get("VALUE", "URI").upper() == "URI"],
        proposals=proposals,
        clashes=clashes,
        colour=colours.named((part.value("COLOR") or main.value("COLOR") or "").strip().lower()),
        created_by=event.created_by,
        changed_at=event.changed_at,
        trashed=event.trashed_at is not None,
        video=tx.can_ask(asks.VideoRoom),
        writes=tx.can_ask(asks.Write),
        may=may,
    )


def _organizer(event: Event) -> MeetingGuest | None:
    if not event.organizer:
        return None
    return MeetingGuest(
        address=event.organizer,
        person=None,
        name=event.organizer,
        optional=False,
        partstat="ACCEPTED",
        cutype="INDIVIDUAL",
    )


def _guest(one: store.Named, tokens: dict[str, str]) -> MeetingGuest:
    token = tokens.get(one.address)
    return MeetingGuest(
        address=one.address,
        person=one.person,
        name=one.fn,
        optional=one.role == "OPT-PARTICIPANT",
        partstat=one.partstat,
        cutype=one.cutype,
        link=f"/cal/answer/{token}" if token else None,
    )


def _text(at: datetime | None, *, all_day: bool) -> str:
    if at is None:
        return ""
    return f"{at.astimezone(clock.ZONE):%Y-%m-%d}" if all_day else f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _series(found: Parsed, main: Component, start: values.Moment | None, length: timedelta) -> EventSeries:
    begin = None if start is None else values.utc(start)
    whole = start is not None and not isinstance(start, datetime)
    return EventSeries(
        dtstart=_text(begin, all_day=whole),
        dtend=_text(begin + length if begin else None, all_day=whole),
        rrule=main.value("RRULE") or "",
        exdates=[values.key(at) for line in main.every("EXDATE") for at, _ in calendar.dates(line, found.zones)],
    )
