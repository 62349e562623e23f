"""Answering invitations: people of the house in their calendar, guests from outside by a link."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.calendar import facts
from madang.calendar.actions import events, keeping, scheduling
from madang.calendar.models import Calendar, Event, Proposal
from madang.calendar.rules import meetings, reading
from madang.calendar.rules.meetings import Answer
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import meetings as store
from madang.calendar.store import objects
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.tx import Tx
from madang.standards.icalendar import series
from madang.standards.icalendar.calendar import Calendar as Parsed
from madang.standards.icalendar.calendar import wrap
from madang.standards.icalendar.editing import person, put_all
from madang.standards.icalendar.people import Attendee, attendees_of, bare

ANSWERS = ("ACCEPTED", "DECLINED", "TENTATIVE")


class Counter(Struct, frozen=True, kw_only=True):
    """Another time that somebody proposes."""

    dtstart: datetime
    dtend: datetime
    note: str = ""


def _checked(partstat: str) -> str:
    if partstat not in ANSWERS:
        raise Invalid("calendar.answer")
    return partstat


async def answer(tx: Tx, id: UUID, partstat: str, *, recurrence_id: str = "", counter: Counter | None = None) -> None:
    """Answer an invitation that stands in one's calendar, or in that of whose delegate one is.

    Raises NotFound, Forbidden, Invalid, Refused when there is nothing to answer.
    """
    home, before, me = await _invited(tx, id)
    made = reading.parsed(before.ics.encode())
    name = recurrence_id or None
    if name is not None:
        reading.need_occurrence(made, name)
        made = made.copy()
        series.single(made, name)
    made = wrap(meetings.answered(made, me, _checked(partstat), name=name).root)
    found = await keeping.read(tx, home, made)
    await keeping.keep(tx, home, before.name, found, before=before)
    await scheduling.deliver(tx, found.parsed, before.organizer, home.owner, me, [Answer(name, partstat)])
    if counter is not None:
        await _propose(tx, before, me, recurrence_id, counter)


async def _invited(tx: Tx, id: UUID) -> tuple[Calendar, Event, frozenset[str]]:
    before = await events.need(tx, "calendar.edit", id)
    home = await keeping.need(tx, "calendar.edit", before.calendar)
    await calendar_store.lock(tx, home.id)
    before = await events.need(tx, "calendar.edit", id)
    me = frozenset((await objects.addresses(tx, home.owner)).split())
    if not before.partstat or before.organizer in me:
        raise Refused("calendar.nothing-to-answer")
    return home, before, me


async def _organizers(tx: Tx, copy: Event) -> UUID | None:
    """The organizer's own object of a meeting in the house."""
    of_house = (await objects.people(tx, [copy.organizer])).get(copy.organizer)
    return None if of_house is None else await store.organized(tx, copy.uid, copy.organizer, of_house)


async def _propose(tx: Tx, copy: Event, me: Collection[str], name: str, counter: Counter) -> None:
    event = await _organizers(tx, copy)
    address = next(
        (one.address for one in attendees_of(reading.parsed(copy.ics.encode()).parts[0]) if one.address in me), ""
    )
    if not address:
        raise Refused("calendar.no-counter")
    if event is None:
        _check(counter)
        await scheduling.counter(
            tx,
            reading.parsed(copy.ics.encode()),
            copy.organizer,
            name=name,
            dtstart=counter.dtstart,
            dtend=counter.dtend,
            note=counter.note.strip(),
        )
        return
    await propose(tx, event, address, name, counter)


def _check(counter: Counter) -> None:
    if counter.dtstart.tzinfo is None or counter.dtend.tzinfo is None or counter.dtend <= counter.dtstart:
        raise Invalid("calendar.order")


async def propose(tx: Tx, event: UUID, address: str, name: str, counter: Counter) -> None:
    """Keep a proposal with the organizer's object, and tell them. Raises Invalid."""
    _check(counter)
    organized = await objects.one(tx, tx.actor, event, everything=True)
    if organized is None:
        raise NotFound("ground.not-found")
    if name:
        reading.need_occurrence(reading.parsed(organized.ics.encode()), name)
    await store.propose(
        tx,
        event,
        address=address,
        recurrence_id=name,
        dtstart=counter.dtstart,
        dtend=counter.dtend,
        note=counter.note.strip(),
        now=tx.now,
    )
    people = await objects.people(tx, [organized.organizer])
    tx.tell(facts.Countered(subject=organized.ref, persons=tuple(people.values())))


async def proposals(tx: Tx, event: Event) -> list[Proposal]:
    """What was proposed, for who may change the meeting."""
    return await store.proposals(tx, event.id)


async def drop_proposal(tx: Tx, id: UUID, address: str) -> None:
    """The organizer keeps the time (DECLINECOUNTER). Raises NotFound."""
    event = await events.need(tx, "calendar.edit", id)
    if not await store.settle(tx, id, address):
        raise NotFound("ground.not-found")
    await scheduling.keep_time(tx, event, address)


async def delegate(tx: Tx, id: UUID, to: UUID) -> None:
    """Send somebody else: they are asked instead. Raises Refused where the organizer cannot be told."""
    home, before, me = await _invited(tx, id)
    found = {row[0]: row for row in await store.persons(tx, [to])}
    event = await _organizers(tx, before)
    if to not in found or to == home.owner:
        raise Invalid("calendar.nobody")
    _, name, address = found[to]
    if event is None:
        made = _sent_instead(reading.parsed(before.ics.encode()), me, address, name)
        await scheduling.delegated(tx, home, before, made, me, to, address)
        return
    organized = await objects.one(tx, tx.actor, event, everything=True)
    if organized is None or organized.organizer == address:
        raise Invalid("calendar.nobody")
    await calendar_store.lock(tx, organized.calendar)
    organized = await objects.one(tx, tx.actor, event, everything=True) or organized
    place = await calendar_store.one(tx, tx.actor, organized.calendar)
    if place is None:
        raise NotFound("ground.not-found")
    made = _sent_instead(reading.parsed(organized.ics.encode()), me, address, name)
    reread = await keeping.read(tx, place, made)
    kept = await keeping.keep(tx, place, organized.name, reread, before=organized, by=organized.created_by)
    await scheduling.follow(tx, place, kept, reread)


def _sent_instead(whole: Parsed, me: Collection[str], address: str, name: str) -> Parsed:
    made = whole.copy()
    for part in made.parts:
        lines = []
        for line in part.every("ATTENDEE"):
            one = attendee = next(who for who in attendees_of(part) if who.address == bare(line.value))
            if one.address in me:
                attendee = Attendee(
                    one.address,
                    cn=one.cn,
                    role=one.role,
                    partstat="DELEGATED",
                    cutype=one.cutype,
                    delegated_to=address,
                )
                lines.append(person("ATTENDEE", attendee, line))
                if all(who.address != address for who in attendees_of(part)):
                    new = Attendee(address, cn=name, role=one.role, rsvp=True, delegated_from=one.address)
                    lines.append(person("ATTENDEE", new))
            else:
                lines.append(line)
        put_all(part, "ATTENDEE", lines)
    return wrap(made.root)


# Guests from outside, who come by the link of their invitation


class MeetingInvitation(Struct, frozen=True, kw_only=True):
    """A meeting as a guest from outside sees it, and what they answered."""

    title: str
    note: str
    place: str
    organizer: str
    dtstart: datetime | None
    dtend: datetime | None
    all_day: bool
    rrule: str
    partstat: str
    off: bool
    over: bool
    sequence: int


async def invitation(tx: Tx, token: str) -> MeetingInvitation:
    """What a guest's link is about. Raises NotFound for a dead one."""
    _, event, address = await _by_token(tx, token)
    part = reading.parsed(event.ics.encode()).parts[0]
    names = [one.fn for one in await store.guests(tx, event.id) if one.address == event.organizer]
    mine = next((one.partstat for one in attendees_of(part) if one.address == address), "")
    return MeetingInvitation(
        title=event.summary,
        note=reading.long_text(part, "DESCRIPTION"),
        place=event.location,
        organizer=names[0] if names else event.organizer,
        dtstart=event.dtstart,
        dtend=event.dtend,
        all_day=event.all_day,
        rrule=part.value("RRULE") or "",
        partstat=mine,
        off=event.trashed_at is not None or event.status == "CANCELLED" or not mine,
        over=event.last_end is not None and event.last_end < tx.now,
        sequence=event.sequence,
    )


async def _by_token(tx: Tx, token: str) -> tuple[UUID, Event, str]:
    found = await store.by_token(tx, token) if len(token) <= 100 else None
    event = None if found is None else await objects.one(tx, tx.actor, found[0], everything=True)
    if found is None or event is None:
        raise NotFound("calendar.link-dead")
    return found[0], event, found[1]


async def answer_by_link(tx: Tx, token: str, partstat: str, *, counter: Counter | None = None) -> None:
    """A guest answers. Raises NotFound, Invalid, Refused for a meeting that is off or over."""
    id, event, address = await _by_token(tx, token)
    shown = await invitation(tx, token)
    if shown.off or shown.over:
        raise Refused("calendar.nothing-to-answer")
    try:
        await scheduling.record(tx, id, {address}, [Answer(None, _checked(partstat))])
    except Forbidden:
        raise Refused("calendar.nothing-to-answer") from None
    if counter is not None:
        await propose(tx, event.id, address, "", counter)
