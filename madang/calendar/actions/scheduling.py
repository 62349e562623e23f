"""Who is asked to a meeting hears of it, and what they answer reaches the organizer (RFC 5546, 6047, 6638).

People of the house get the meeting into their own calendar; others get a mail with a link to answer by.
"""

import secrets
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from madang.calendar import facts
from madang.calendar.actions import calendars, keeping, letters
from madang.calendar.actions.keeping import Kept
from madang.calendar.models import EVENT, Calendar, Event, Sort
from madang.calendar.rules import meetings, reading
from madang.calendar.rules.meetings import Answer
from madang.calendar.rules.reading import Reading
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import meetings as store
from madang.calendar.store import objects
from madang.ground import asks
from madang.ground.errors import Forbidden, Refused
from madang.ground.ids import id_of, ref
from madang.ground.tx import Tx
from madang.standards.icalendar import itip, series
from madang.standards.icalendar.calendar import Calendar as Parsed
from madang.standards.icalendar.calendar import wrap
from madang.standards.icalendar.people import Attendee, organizer_of

ROOMS = ("ROOM", "RESOURCE")
MOST_TIMES = 60
"""Times of a series for which a room is asked at once."""
REFRESH = "calendar.refresh"


async def organizers(tx: Tx, home: Calendar, organizer: str) -> frozenset[str]:
    """The addresses of the organizer, when the meeting is organized from this calendar; none otherwise."""
    if not organizer:
        return frozenset()
    own = frozenset((await objects.addresses(tx, home.owner)).split()) if home.sort is Sort.PERSONAL else frozenset()
    if home.sort is Sort.PERSONAL:
        return own if organizer in own else frozenset()
    return frozenset({organizer})


async def prepared(tx: Tx, home: Calendar, found: Reading, before: Event | None) -> Reading:
    """An object as it is to be kept: with everybody asked anew where the organizer moved it."""
    organizer = await organizers(tx, home, found.read.organizer)
    if before is None or not organizer or not found.read.guests:
        return found
    made = meetings.reset(reading.parsed(before.ics.encode()), found.parsed, organizer)
    return found if made is None else await keeping.read(tx, home, made)


async def follow(tx: Tx, home: Calendar, kept: Kept, found: Reading) -> None:
    """After an object was kept: invitations go out, or an answer goes to the organizer."""
    before = None if kept.before is None else reading.parsed(kept.before.ics.encode())
    if not found.read.organizer or home.sort is Sort.SUBSCRIBED:
        if before is not None and kept.before is not None and kept.before.organizer:
            await _take_back(tx, home, kept.id, before, kept.before.organizer)
        return
    organizer = await organizers(tx, home, found.read.organizer)
    if organizer:
        await _spread(tx, home, kept.id, before, found, organizer)
        return
    if home.sort is Sort.PERSONAL and _answers_here(found.parsed):
        me = frozenset((await objects.addresses(tx, home.owner)).split())
        given = meetings.answers(before, found.parsed, me)
        if given:
            await deliver(tx, found.parsed, found.read.organizer, home.owner, me, given)


def _answers_here(found: Parsed) -> bool:
    """Whether answers leave from here: of what came as a file, or from a program that answers itself, they do not."""
    organizer = organizer_of(found.parts[0])
    return organizer is not None and organizer.schedule_agent == "SERVER"


async def _take_back(tx: Tx, home: Calendar, id: UUID, before: Parsed, organizer: str) -> None:
    own = await organizers(tx, home, organizer)
    gone = meetings.asked(before, own) if own else {}
    if gone:
        await _uninvite(tx, id, before, gone, await objects.people(tx, list(gone)))


async def _spread(
    tx: Tx,
    home: Calendar,
    id: UUID,
    before: Parsed | None,
    found: Reading,
    organizer: Collection[str],
    *,
    again: bool = False,
) -> None:
    over = found.read.last_end is not None and found.read.last_end < tx.now
    wanted = meetings.asked(found.parsed, organizer)
    old = {} if before is None else meetings.asked(before, organizer)
    people = await objects.people(tx, list({*wanted, *old}))
    moved = before is not None and meetings.moved(before, found.parsed)
    told = before is None or meetings.said(before, found.parsed)
    own = await store.copies(tx, found.read.uid, [people[one] for one in wanted if one in people])
    kept = {row[0]: row for row in await store.whole(tx, list(own.values()))}
    for address, asked in wanted.items():
        person = people.get(address)
        if person is not None and not (home.sort is Sort.PERSONAL and person == home.owner):
            copy = kept.get(own[person]) if person in own else None
            await into_calendar(tx, person, found.parsed, copy, again=(moved or again) and not over)
        elif asked.cutype in ROOMS and address.startswith("urn:uuid:"):
            await _ask_room(tx, id, found, address, gone=False)
        elif person is None and not over and (address not in old or moved or told):
            await _mail(tx, id, found.parsed, asked, etag=keeping.etag_of(found.parsed.root.text()))
    gone = {address: one for address, one in old.items() if address not in wanted}
    if gone:
        await _uninvite(tx, id, found.parsed, gone, people)


async def into_calendar(
    tx: Tx,
    person: UUID,
    whole: Parsed,
    copy: tuple[UUID, UUID, str, str] | None,
    *,
    again: bool,
    quietly: bool = False,
) -> None:
    """A meeting in the calendar of who is asked; told when it is new to them or they are asked again."""
    me = frozenset((await objects.addresses(tx, person)).split())
    made = meetings.copy_for(whole, me, None if copy is None else reading.parsed(copy[3].encode()))
    if made is None:
        return
    place = copy[1] if copy is not None else await calendars.main_of(tx, person)
    home = await calendar_store.one(tx, person, place)
    if home is None:
        return
    if copy is not None and copy[3] == made.root.text():
        return
    found = await keeping.read(tx, home, wrap(made.root))
    before = await objects.one(tx, tx.actor, copy[0], everything=True) if copy is not None else None
    name = copy[2] if copy is not None else f"{keeping.etag_of(found.read.uid)}.ics"
    kept = await keeping.keep(tx, home, name, found, before=before, by=person, quietly=quietly)
    if copy is None or again:
        tx.tell(facts.Invited(subject=ref(EVENT, kept.id), persons=(person,), dtstart=found.read.dtstart))


async def _ask_room(tx: Tx, id: UUID, found: Reading, address: str, *, gone: bool) -> None:
    """A room answers by itself, where somebody answers for rooms. Its answer stands in the meeting."""
    if not tx.can_ask(asks.Invite):
        return
    answer = await tx.ask(
        asks.Invite(
            room=UUID(address.removeprefix("urn:uuid:")),
            event=ref(EVENT, id),
            uid=found.read.uid,
            summary=found.read.summary,
            organizer=tx.actor,
            times=[(one.dtstart, one.dtend) for one in found.read.spans if one.dtend > tx.now][:MOST_TIMES],
            gone=gone,
        )
    )
    if not gone:
        await record(tx, id, {address}, [Answer(None, str(answer))])


async def room_answers(tx: Tx, question: asks.RoomAnswers) -> bool:
    """A room answers later, or takes its answer back. Gives whether the meeting is still there and asks it."""
    address = f"urn:uuid:{question.room}"
    event = await objects.one(tx, tx.actor, id_of(question.event), everything=True)
    if (
        event is None
        or event.trashed_at is not None
        or address not in meetings.asked(reading.parsed(event.ics.encode()), ())
    ):
        return False
    await record(tx, event.id, {address}, [Answer(None, question.partstat)])
    return True


async def _mail(tx: Tx, id: UUID, found: Parsed, guest: Attendee, *, etag: str) -> None:
    """An invitation for somebody from outside, with a link to answer by."""
    if "@" not in guest.address:
        return
    token = await store.let_in(tx, id, guest.address, secrets.token_urlsafe(24))
    await letters.send(
        tx, "meeting-request", guest, itip.request(found), link=f"/cal/answer/{token}", cause=f"meeting {id} {etag}"
    )


async def _uninvite(tx: Tx, id: UUID, found: Parsed, gone: dict[str, Attendee], people: dict[str, UUID]) -> None:
    """These are no longer asked: their copies stay, crossed out; those from outside are written to."""
    own = await store.copies(tx, found.uid, [people[one] for one in gone if one in people])
    rows = {row[0]: row for row in await store.whole(tx, list(own.values()))}
    for address, guest in gone.items():
        person = people.get(address)
        if person is not None:
            if person in own:
                await _cross_out(tx, person, rows[own[person]])
        elif guest.cutype in ROOMS and address.startswith("urn:uuid:"):
            home_reading = reading.reading(found, me="", now=tx.now)
            await _ask_room(tx, id, home_reading, address, gone=True)
        elif "@" in address:
            message = itip.cancel(found, now=tx.now, gone=(address,))
            await letters.send(
                tx, "meeting-cancel", guest, message, link=None, cause=f"meeting {id} off {tx.now.isoformat()}"
            )
    await store.shut_out(tx, id, list(gone))


async def _cross_out(tx: Tx, person: UUID, copy: tuple[UUID, UUID, str, str]) -> None:
    home = await calendar_store.one(tx, person, copy[1])
    before = await objects.one(tx, tx.actor, copy[0], everything=True)
    if home is None or before is None:
        return
    made = meetings.cancelled(reading.parsed(copy[3].encode()))
    found = await keeping.read(tx, home, wrap(made.root))
    kept = await keeping.keep(tx, home, copy[2], found, before=before, by=person)
    tx.tell(facts.CalledOff(subject=ref(EVENT, kept.id), persons=(person,)))


async def called_off(tx: Tx, home: Calendar, event: Event) -> None:
    """After an event went into the trash: a meeting is off for everybody, or somebody does not come."""
    if not event.organizer or home.sort is Sort.SUBSCRIBED:
        return
    found = reading.parsed(event.ics.encode())
    over = event.last_end is not None and event.last_end < tx.now
    own = await organizers(tx, home, event.organizer)
    if own:
        gone = {} if over else meetings.asked(found, own)
        if gone:
            await _uninvite(tx, event.id, found, gone, await objects.people(tx, list(gone)))
        return
    me = frozenset((await objects.addresses(tx, home.owner)).split())
    asked = home.sort is Sort.PERSONAL and event.partstat and event.status != "CANCELLED"
    if asked and not over and _answers_here(found):
        await deliver(tx, found, event.organizer, home.owner, me, [Answer(None, "DECLINED")])


async def called_again(tx: Tx, home: Calendar, event: Event) -> None:
    """After an event came back from the trash: a meeting takes place after all, or somebody's answer counts again."""
    if not event.organizer or home.sort is Sort.SUBSCRIBED:
        return
    found = reading.parsed(event.ics.encode())
    own = await organizers(tx, home, event.organizer)
    if own:
        if not meetings.asked(found, own):
            return
        before = await objects.one(tx, tx.actor, event.id, everything=True)
        sent = await keeping.read(tx, home, meetings.once_more(found))
        await keeping.keep(tx, home, event.name, sent, before=before)
        await _spread(tx, home, event.id, None, sent, own, again=True)
        return
    me = frozenset((await objects.addresses(tx, home.owner)).split())
    given = meetings.answers(None, found, me)
    if given and home.sort is Sort.PERSONAL and _answers_here(found):
        await deliver(tx, found, event.organizer, home.owner, me, given)


async def deliver(tx: Tx, copy: Parsed, organizer: str, person: UUID, me: Collection[str], given: list[Answer]) -> None:
    """Take a person's answers to the organizer: into their calendar, or by mail to one outside."""
    of_house = (await objects.people(tx, [organizer])).get(organizer)
    if of_house is not None:
        event = await store.organized(tx, copy.uid, organizer, of_house)
        if event is not None:
            await record(tx, event, me, given)
        return
    for one in given:
        mail = next((address for address in me if "@" in address), None)
        if mail is not None and "@" in organizer:
            message = itip.reply(copy, mail, one.partstat, now=tx.now, name=one.name)
            to = Attendee(organizer)
            cause = f"reply {person} {copy.uid[:100]} {one.name} {one.partstat} {tx.now.isoformat()}"
            await letters.send(tx, "meeting-reply", to, message, link=None, cause=cause)


async def counter(
    tx: Tx, copy: Parsed, organizer: str, *, name: str, dtstart: datetime, dtend: datetime, note: str
) -> None:
    """Tell an organizer outside of another time that would suit better (COUNTER). Raises Refused for one without mail."""
    if "@" not in organizer:
        raise Refused("calendar.no-counter")
    wish = meetings.wished(copy, name, dtstart, dtend, now=tx.now)
    message = itip.counter(copy, wish, now=tx.now, comment=note)
    cause = f"counter {tx.actor} {copy.uid[:100]} {name} {tx.now.isoformat()}"
    await letters.send(tx, "meeting-counter", Attendee(organizer), message, link=None, cause=cause)


async def keep_time(tx: Tx, event: Event, address: str) -> None:
    """Tell a guest from outside that the time they proposed does not suit (DECLINECOUNTER)."""
    found = reading.parsed(event.ics.encode())
    guest = meetings.asked(found, ()).get(address)
    if guest is None or "@" not in address or await objects.people(tx, [address]):
        return
    message = meetings.kept_time(itip.counter(found, found.parts[0], now=tx.now))
    cause = f"meeting {event.id} keeps {address} {tx.now.isoformat()}"
    await letters.send(tx, "meeting-declinecounter", guest, message, link=None, cause=cause)


async def delegated(
    tx: Tx, home: Calendar, copy: Event, made: Parsed, me: Collection[str], to: UUID, address: str
) -> None:
    """Somebody goes instead to a meeting organized outside: they have it now, and the organizer hears of it by mail."""
    found = await keeping.read(tx, home, made)
    await keeping.keep(tx, home, copy.name, found, before=copy)
    there = (await store.copies(tx, copy.uid, [to])).get(to)
    rows = await store.whole(tx, [there] if there else [])
    await into_calendar(tx, to, made, rows[0] if rows else None, again=True)
    mail = next((one for one in me if "@" in one), None)
    if mail is None or "@" not in copy.organizer:
        raise Refused("calendar.no-counter")
    message = itip.reply(made, mail, "DELEGATED", now=tx.now, delegated_to=address)
    cause = f"delegate {home.owner} {copy.uid[:100]} {address} {tx.now.isoformat()}"
    await letters.send(tx, "meeting-reply", Attendee(copy.organizer), message, link=None, cause=cause)


async def record(tx: Tx, event: UUID, me: Collection[str], given: list[Answer]) -> None:
    """Put answers into the organizer's object, and tell them. Raises Forbidden for who is not asked."""
    before = await objects.one(tx, tx.actor, event, everything=True)
    if before is None:
        return
    await calendar_store.lock(tx, before.calendar)
    before = await objects.one(tx, tx.actor, event, everything=True) or before
    home = await calendar_store.one(tx, tx.actor, before.calendar)
    made = reading.parsed(before.ics.encode())
    if home is None or not any(one.address in me for one in meetings.asked(made, ()).values()):
        raise Forbidden("calendar.not-asked")
    for one in given:
        if one.name is not None:
            series.single(made, one.name)
        made = meetings.answered(made, me, one.partstat, name=one.name)
    if made.root.text() == before.ics:
        return
    found = await keeping.read(tx, home, made)
    await keeping.keep(tx, home, before.name, found, before=before, by=before.created_by)
    await tx.defer(REFRESH, event=before.id, lock=f"{REFRESH} {before.id}")
    organizer = (await objects.people(tx, [before.organizer])).get(before.organizer)
    if organizer is not None and organizer != tx.actor:
        tx.tell(facts.Answered(subject=before.ref, persons=(organizer,), partstat=given[0].partstat))


async def refresh(tx: Tx, event: UUID) -> None:
    """What one answered stands in the copies of all the others too (RFC 6638 section 3.2.6). Safe to repeat."""
    found = await objects.one(tx, tx.actor, event, everything=True)
    home = (
        None
        if found is None or found.trashed_at is not None
        else await calendar_store.one(tx, tx.actor, found.calendar)
    )
    if found is None or home is None:
        return
    whole = reading.parsed(found.ics.encode())
    asked = meetings.asked(whole, await organizers(tx, home, found.organizer))
    people = await objects.people(tx, list(asked))
    own = await store.copies(tx, found.uid, list(people.values()))
    kept = {row[0]: row for row in await store.whole(tx, list(own.values()))}
    for person, copy in own.items():
        if not (home.sort is Sort.PERSONAL and person == home.owner):
            await into_calendar(tx, person, whole, kept[copy], again=False, quietly=True)
