"""Keeping iCalendar objects: what every verb that writes one ends in. Rights were asked before."""

import asyncio
import hashlib
from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct

from madang.calendar import facts
from madang.calendar.models import CALENDAR, EVENT, Calendar, Event, Sort
from madang.calendar.rules import reading
from madang.calendar.rules.reading import Reading
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects as store
from madang.calendar.store.objects import Putting
from madang.ground.access import Reached
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.standards.icalendar.calendar import Calendar as Parsed

MOST = 200_000
"""Objects in one calendar."""


class Wanted(Struct, frozen=True, kw_only=True):
    """An object to be kept in place of what was there; `other` is another one with its UID."""

    name: str
    found: Reading
    before: Event | None
    other: Event | None = None


class Kept(Struct, frozen=True, kw_only=True):
    """An object that was kept."""

    id: UUID
    etag: str
    before: Event | None


def everything(tx: Tx) -> bool:
    """Whether the actor is the house itself."""
    return tx.who.kind == "system"


def etag_of(text: str) -> str:
    """The entity tag of an object, without quotes."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


async def need(tx: Tx, act: str, id: UUID, *, hold: bool = False) -> Calendar:
    """A calendar for an act. Raises NotFound, also for one in the trash, and Forbidden; nobody edits a subscribed one.

    With `hold` other writers of the calendar wait from here on.
    """
    found = await calendar_store.one(tx, tx.actor, id, hold=hold)
    if found is None:
        raise NotFound("ground.not-found")
    tx.check(act, Reached(found.rank, False, found.delegates))
    if found.trashed_at is not None:
        raise NotFound("ground.not-found")
    if act == "calendar.edit" and found.sort is Sort.SUBSCRIBED:
        raise Forbidden("calendar.is-subscribed")
    return found


async def read(tx: Tx, home: Calendar, data: bytes | Parsed) -> Reading:
    """Take an object apart for the calendar it is to stand in. Raises Invalid, TooLarge.

    Away from the event loop: what came from outside may take a while.
    """
    if isinstance(data, Parsed):
        found = await asyncio.to_thread(reading.reading, data, me="", now=tx.now)
    else:
        found = await asyncio.to_thread(reading.read, data, me="", now=tx.now)
    return await _answered(tx, home, found)


async def read_all(tx: Tx, home: Calendar, data: Sequence[bytes]) -> list[Reading]:
    """The same of many, one after the other."""
    found = await asyncio.to_thread(lambda: [reading.read(one, me="", now=tx.now) for one in data])
    return [await _answered(tx, home, one) for one in found]


async def _answered(tx: Tx, home: Calendar, found: Reading) -> Reading:
    if not found.read.guests or home.sort is not Sort.PERSONAL:
        return found
    # whether the time is taken depends on what whose calendar it is answered
    me = await store.addresses(tx, home.owner)
    return await asyncio.to_thread(reading.reading, found.parsed, me=me, now=tx.now)


async def there(tx: Tx, home: Calendar, name: str) -> Event | None:
    """What stands under a name."""
    found = await store.named(tx, tx.actor, home.id, [name], everything=everything(tx))
    return found[0] if found else None


async def keep(
    tx: Tx,
    home: Calendar,
    name: str,
    found: Reading,
    *,
    before: Event | None,
    by: UUID | None = None,
    quietly: bool = False,
) -> Kept:
    """Keep an object in place of what was there. `by` is whose it is when that is not the actor.

    With `quietly` only the calendar tells of it: nothing changed that somebody should hear of.
    Raises Refused("calendar.uid-taken", name=), Refused("calendar.component"), Invalid("calendar.name").
    """
    other = None
    if before is None:
        other = await store.with_uid(tx, tx.actor, home.id, found.read.uid, everything=True)
    wanted = Wanted(name=name, found=found, before=before, other=other)
    return (await keep_all(tx, home, [wanted], by=by, quietly=quietly))[0]


async def keep_all(
    tx: Tx, home: Calendar, wanted: Sequence[Wanted], *, by: UUID | None = None, quietly: bool = False
) -> list[Kept]:
    """Keep objects whose names and UIDs differ, in one turn; raises as `keep`."""
    for one in wanted:
        await check(tx, home, one)
    kept, rows = [], []
    for one in wanted:
        text = one.found.parsed.root.text()
        made = Kept(id=one.before.id if one.before else new_id(), etag=etag_of(text), before=one.before)
        kept.append(made)
        rows.append(
            Putting(
                id=made.id,
                name=one.name,
                ics=text,
                etag=made.etag,
                read=one.found.read,
                window=one.found.window,
                new=one.before is None,
            )
        )
    await store.put_all(tx, rows, calendar=home.id, by=by or tx.actor, now=tx.now)
    for one, made in zip(wanted, kept, strict=True):
        guests = one.found.read.guests
        if guests or (one.before is not None and "ATTENDEE" in one.before.ics):
            await store.invite(tx, made.id, guests, await store.people(tx, [guest.address for guest in guests]))
        subject = ref(EVENT, made.id)
        if not quietly:
            tx.tell(facts.EventChanged(subject=subject) if one.before else facts.EventAdded(subject=subject))
    tell_changed(tx, home.id)
    return kept


async def check(tx: Tx, home: Calendar, one: Wanted) -> None:
    """Whether an object may be kept; raises as `keep`."""
    name, read = one.name, one.found.read
    if not 0 < len(name) <= 255 or "/" in name or name in (".", "..") or not name.isprintable():
        raise Invalid("calendar.name")
    if read.component not in home.components:
        raise Refused("calendar.component", component=read.component)
    if one.before is not None:
        if one.before.uid != read.uid:
            raise Refused("calendar.uid-changed")
        return
    if one.other is not None:
        raise Refused("calendar.uid-taken", name=one.other.name)
    # every object was a change once: few changes, few objects
    if home.changed >= MOST and await store.count(tx, home.id) >= MOST:
        raise Refused("calendar.too-many", most=MOST)


def check_match(etag: str | None, if_match: Sequence[str] | None, *, if_none_match: bool) -> None:
    """Raises Stale when the preconditions of RFC 9110 section 13 are not met."""
    if if_none_match and etag is not None:
        raise Stale("ground.stale")
    if if_match is not None and (etag is None or not ("*" in if_match or etag in if_match)):
        raise Stale("ground.stale")


def tell_changed(tx: Tx, calendar: UUID) -> None:
    """What stands in a calendar changed; told once however much."""
    fact = facts.EventsChanged(subject=ref(CALENDAR, calendar))
    if fact not in tx.told:
        tx.tell(fact)


async def drop(tx: Tx, event: Event) -> None:
    """Put an event in the trash."""
    changed = await store.next_change(tx, event.calendar)
    await store.trash(tx, event.id, calendar=event.calendar, name=event.name, changed=changed, by=tx.actor, now=tx.now)
    tx.tell(facts.EventTrashed(subject=event.ref))
    tell_changed(tx, event.calendar)


async def again(tx: Tx, event: Event) -> None:
    """Keep an event anew as it stands: out of the trash, or for a later window."""
    home = await calendar_store.one(tx, tx.actor, event.calendar)
    if home is None:
        raise NotFound("ground.not-found")
    found = await read(tx, home, event.ics.encode())
    await store.put(
        tx,
        event.id,
        calendar=event.calendar,
        name=event.name,
        ics=event.ics,
        etag=event.etag,
        read=found.read,
        window=found.window,
        new=False,
        by=tx.actor,
        now=tx.now,
    )
    tell_changed(tx, event.calendar)


async def moved(tx: Tx, home: Calendar, to: Calendar, event: Event, found: Reading) -> None:
    """Put an event into another calendar under its name; gone from the first."""
    if await store.with_uid(tx, tx.actor, to.id, event.uid, everything=True) is not None:
        raise Refused("calendar.uid-taken", name=event.name)
    if await store.named(tx, tx.actor, to.id, [event.name], everything=True):
        raise Refused("calendar.uid-taken", name=event.name)
    await store.tombstone(tx, home.id, event.name, changed=await store.next_change(tx, home.id))
    await store.put(
        tx,
        event.id,
        calendar=to.id,
        name=event.name,
        ics=event.ics,
        etag=event.etag,
        read=found.read,
        window=found.window,
        new=False,
        by=tx.actor,
        now=tx.now,
    )
    tx.tell(facts.EventChanged(subject=event.ref))
    tell_changed(tx, home.id)
    tell_changed(tx, to.id)
