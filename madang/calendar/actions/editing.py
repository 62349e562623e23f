"""Events as people write them: made, changed, taken out, this time or all of them."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

from msgspec import UNSET, Struct
from msgspec.structs import replace

from madang.calendar.actions import events, keeping, scheduling
from madang.calendar.models import Calendar, Event, Sort
from madang.calendar.rules import editing as rules
from madang.calendar.rules import reading
from madang.calendar.rules.editing import Scope, Wish
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import meetings as store
from madang.ground import asks
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.standards.icalendar.people import Attendee, attendees_of, bare

MOST_GUESTS = 500


class Asked(Struct, frozen=True, kw_only=True):
    """Somebody to invite: a person, the people of a unit, site or group, a room, or somebody by mail."""

    party: UUID | None = None
    email: str = ""
    fn: str = ""
    optional: bool = False
    room: bool = False


async def create(tx: Tx, calendar: UUID, wish: Wish, *, asked: Sequence[Asked] = ()) -> UUID:
    """An event in a calendar; whoever is invited hears of it. Raises NotFound, Forbidden, Invalid."""
    home = await keeping.need(tx, "calendar.edit", calendar)
    if asked:
        wish = await _with_guests(tx, home, wish, asked, None)
    found = await keeping.read(tx, home, rules.made(str(new_id()), wish, now=tx.now))
    await calendar_store.lock(tx, home.id)
    kept = await keeping.keep(tx, home, f"{found.read.uid}.ics", found, before=None)
    await scheduling.follow(tx, home, kept, found)
    return kept.id


async def change(
    tx: Tx,
    id: UUID,
    wish: Wish,
    *,
    asked: Sequence[Asked] | None = None,
    scope: Scope = Scope.ALL,
    recurrence_id: str = "",
    revision: int | None = None,
) -> UUID:
    """Change an event; gives the event that holds what was changed: the same, or a series split off.

    Raises NotFound, Forbidden, Invalid, Refused, Stale when somebody else changed it first.
    """
    home, before = await _held(tx, id, revision)
    old = reading.parsed(before.ics.encode())
    organizer = await scheduling.organizers(tx, home, before.organizer)
    if before.organizer and not organizer and _meeting_words(wish, asked):
        raise Refused("calendar.not-organizer")
    if asked is not None:
        wish = await _with_guests(tx, home, wish, asked, before)
    done = await asyncio.to_thread(
        rules.changed,
        old,
        wish,
        scope=scope,
        name=recurrence_id,
        uid=str(new_id()),
        now=tx.now,
        bump=bool(before.organizer and organizer),
    )
    sent = await scheduling.prepared(tx, home, await keeping.read(tx, home, done.whole), before)
    kept = await keeping.keep(tx, home, before.name, sent, before=before)
    await scheduling.follow(tx, home, kept, sent)
    if done.rest is None:
        return kept.id
    rest = await keeping.read(tx, home, done.rest)
    new = await keeping.keep(tx, home, f"{rest.read.uid}.ics", rest, before=None)
    await scheduling.follow(tx, home, new, rest)
    return new.id


def _meeting_words(wish: Wish, asked: Sequence[Asked] | None) -> bool:
    """Whether a wish changes what is the organizer's to say; whether one is busy and reminded, and the colour, is one's own."""
    own = ("busy", "reminders", "color")
    return asked is not None or any(
        getattr(wish, name) is not UNSET for name in Wish.__struct_fields__ if name not in own
    )


async def _held(tx: Tx, id: UUID, revision: int | None) -> tuple[Calendar, Event]:
    before = await events.need(tx, "calendar.edit", id)
    home = await keeping.need(tx, "calendar.edit", before.calendar)
    await calendar_store.lock(tx, home.id)
    before = await events.need(tx, "calendar.edit", id)
    if before.calendar != home.id:
        raise NotFound("ground.not-found")
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    return home, before


async def remove(
    tx: Tx, id: UUID, *, scope: Scope = Scope.ALL, recurrence_id: str = "", revision: int | None = None
) -> None:
    """Take an event out, or one of its times, or all from one on. Raises NotFound, Forbidden, Stale."""
    home, before = await _held(tx, id, revision)
    old = reading.parsed(before.ics.encode())
    left = await asyncio.to_thread(rules.without, old, scope=scope, name=recurrence_id, now=tx.now)
    if left is None:
        await keeping.drop(tx, before)
        await scheduling.called_off(tx, home, before)
        return
    found = await keeping.read(tx, home, left)
    kept = await keeping.keep(tx, home, before.name, found, before=before)
    await scheduling.follow(tx, home, kept, found)


async def give_video(tx: Tx, id: UUID) -> UUID:
    """Give a meeting a room to meet in by video. Raises Refused where nobody answers for such rooms."""
    found = await events.need(tx, "calendar.edit", id)
    if not tx.can_ask(asks.VideoRoom):
        raise Refused("calendar.no-video")
    address = await tx.ask(asks.VideoRoom(about=found.ref, title=found.summary))
    return await change(tx, id, Wish(conference=str(address)))


async def move(tx: Tx, id: UUID, calendar: UUID) -> None:
    """Put an event into another calendar. Raises NotFound, Forbidden, Refused when it stands there already."""
    home, before = await _held(tx, id, None)
    there = await keeping.need(tx, "calendar.edit", calendar)
    if there.id == home.id:
        return
    if before.organizer and home.sort is Sort.PERSONAL and there.owner != home.owner:
        raise Refused("calendar.meeting-stays")
    found = await keeping.read(tx, there, before.ics.encode())
    await calendar_store.lock(tx, there.id)
    await keeping.moved(tx, home, there, before, found)


async def _with_guests(tx: Tx, home: Calendar, wish: Wish, asked: Sequence[Asked], before: Event | None) -> Wish:
    """The wish with who is invited, and by whom. Answers given stay."""
    old: dict[str, Attendee] = {}
    if before is not None:
        for part in reading.parsed(before.ics.encode()).parts:
            for one in attendees_of(part):
                old.setdefault(one.address, one)
    inviter = home.owner if home.sort is Sort.PERSONAL else tx.actor
    if not asked:
        return replace(wish, guests=(), organizer=None)
    people = {row[0]: row for row in await store.persons(tx, [inviter])}
    if inviter not in people:
        raise Invalid("calendar.no-organizer")
    _, name, address = people[inviter]
    if before is not None and before.organizer:
        address = before.organizer
    organizer = Attendee(address, cn=name, role="CHAIR", partstat="ACCEPTED")
    wanted: dict[str, Attendee] = {address: old.get(address, organizer)}
    for one in await _each(tx, asked):
        kept = old.get(one.address)
        if one.address != address:
            wanted.setdefault(one.address, one if kept is None else replace(kept, role=one.role, cn=one.cn or kept.cn))
    if len(wanted) > MOST_GUESTS:
        raise Refused("calendar.too-many-guests", most=MOST_GUESTS)
    return replace(wish, guests=tuple(wanted.values()), organizer=Attendee(address, cn=name))


async def _each(tx: Tx, asked: Sequence[Asked]) -> list[Attendee]:
    """Everybody asked, units and groups as their people."""
    ids = [one.party for one in asked if one.party is not None and not one.room]
    people = {row[0]: row for row in await store.persons(tx, ids)}
    found = []
    for one in asked:
        role = "OPT-PARTICIPANT" if one.optional else "REQ-PARTICIPANT"
        if one.party is None:
            mail = bare(one.email)
            if not _is_mail(mail):
                raise Invalid("calendar.address")
            found.append(Attendee(mail, cn=one.fn.strip(), role=role, rsvp=True))
        elif one.room:
            found.append(Attendee(f"urn:uuid:{one.party}", cn=one.fn.strip(), role=role, rsvp=True, cutype="ROOM"))
        elif one.party in people:
            _, name, address = people[one.party]
            found.append(Attendee(address, cn=name, role=role, rsvp=True))
        else:
            members = await store.persons(tx, await store.members(tx, one.party))
            if not members:
                raise Invalid("calendar.nobody")
            found += [Attendee(address, cn=name, role=role, rsvp=True) for _, name, address in members]
    return found


def _is_mail(text: str) -> bool:
    name, at, host = text.partition("@")
    return bool(
        name and at and "." in host and "@" not in host and text.isprintable() and len(text) <= 254
    ) and not any(sign in text for sign in " ,;<>\"'")
