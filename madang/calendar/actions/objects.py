"""iCalendar objects as clients put and get them: the bytes as received, and everything else beside them.

Every door ends here: a page of the web, a phone, an import. All raise NotFound out of reach, Forbidden with too small a role.
"""

import asyncio
import hashlib
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.calendar import facts
from madang.calendar.models import BACK, CALENDAR, Calendar, Changes, Event, Listed, Object, Stored
from madang.calendar.rules import masking, reading
from madang.calendar.rules.reading import Reading
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects as store
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import Ref, new_id, ref
from madang.ground.tx import Tx

MOST = 200_000
"""Objects in one calendar."""
MOST_CHANGES = 1000


def everything(tx: Tx) -> bool:
    """Whether the actor is the house itself."""
    return tx.who.kind == "system"


def etag_of(text: str) -> str:
    """The entity tag of an object, without quotes."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


async def need(tx: Tx, act: str, id: UUID) -> Calendar:
    """A calendar for an act. Raises NotFound, also for one in the trash, and Forbidden."""
    await tx.need(act, id)
    found = await calendar_store.one(tx, tx.actor, id)
    if found is None or found.trashed_at is not None:
        raise NotFound("ground.not-found")
    return found


async def addresses_of(tx: Tx, person: UUID) -> str:
    """The calendar user addresses of a person, apart by spaces."""
    return await store.addresses(tx, person)


async def put(
    tx: Tx,
    calendar: UUID,
    name: str,
    data: bytes,
    *,
    if_match: Sequence[str] | None = None,
    if_none_match: bool = False,
) -> Stored:
    """Keep an object under a name, as received.

    `if_match` are tags one of which must be that of what is there (`*` fits any); with `if_none_match` nothing may be
    there. Raises Invalid("calendar.malformed"), Refused("calendar.uid-taken", name=), Stale("ground.stale"), TooLarge, Full.
    """
    home = await need(tx, "calendar.edit", calendar)
    if home.sort.value == "subscribed":
        raise Forbidden("calendar.is-subscribed")
    me = await store.addresses(tx, home.owner)
    # away from the event loop: what came from outside may take a while to take apart
    found = await asyncio.to_thread(reading.read, data, me=me, now=tx.now)
    return await keep(tx, home, name, found, if_match=if_match, if_none_match=if_none_match)


async def keep(
    tx: Tx,
    home: Calendar,
    name: str,
    found: Reading,
    *,
    id: UUID | None = None,
    if_match: Sequence[str] | None = None,
    if_none_match: bool = False,
) -> Stored:
    """Keep an object that was taken apart already; rights were asked. `id` is that of a new event."""
    _check_name(name)
    if found.read.component not in home.components:
        raise Refused("calendar.component", component=found.read.component)
    # from here on other writers of the calendar wait
    changed = await store.next_change(tx, home.id)
    before = next(iter(await store.named(tx, tx.actor, home.id, [name], everything=everything(tx))), None)
    check_match(before.etag if before else None, if_match, if_none_match=if_none_match)
    if before is not None and not before.whole:
        raise Forbidden("ground.forbidden")
    same = await store.with_uid(tx, tx.actor, home.id, found.read.uid, everything=everything(tx))
    if same is not None and (before is None or same.id != before.id):
        raise Refused("calendar.uid-taken", name=same.name)
    if before is not None and before.uid != found.read.uid:
        raise Refused("calendar.uid-changed")
    if before is None and await store.count(tx, home.id) >= MOST:
        raise Refused("calendar.too-many", most=MOST)
    new = before.id if before else id or new_id()
    text = found.parsed.root.text()
    etag = etag_of(text)
    await store.put(
        tx,
        new,
        calendar=home.id,
        name=name,
        ics=text,
        etag=etag,
        read=found.read,
        window=found.window,
        changed=changed,
        by=tx.actor,
        now=tx.now,
    )
    await store.invite(tx, new, found.read.guests, await store.people(tx, [one.address for one in found.read.guests]))
    subject = ref("calendar.event", new)
    tx.tell(facts.EventChanged(subject=subject) if before else facts.EventAdded(subject=subject))
    tell_changed(tx, home.id)
    return Stored(id=new, etag=etag, created=before is None)


def check_match(etag: str | None, if_match: Sequence[str] | None, *, if_none_match: bool) -> None:
    """Raises Stale when the preconditions of RFC 9110 section 13 are not met."""
    if if_none_match and etag is not None:
        raise Stale("ground.stale")
    if if_match is not None and (etag is None or not ("*" in if_match or etag in if_match)):
        raise Stale("ground.stale")


def _check_name(name: str) -> None:
    if not 0 < len(name) <= 255 or "/" in name or name in (".", "..") or not name.isprintable():
        raise Invalid("calendar.name")


def tell_changed(tx: Tx, calendar: UUID) -> None:
    """What stands in a calendar changed; told once however much."""
    fact = facts.EventsChanged(subject=ref(CALENDAR, calendar))
    if fact not in tx.told:
        tx.tell(fact)


async def delete(tx: Tx, calendar: UUID, name: str, *, if_match: Sequence[str] | None = None) -> None:
    """Put an object in the trash, where people find it again. Raises NotFound, Forbidden, Stale."""
    home = await need(tx, "calendar.edit", calendar)
    await calendar_store.lock(tx, calendar)
    there = await store.named(tx, tx.actor, calendar, [name], everything=everything(tx))
    if not there:
        raise NotFound("ground.not-found")
    check_match(there[0].etag, if_match, if_none_match=False)
    if home.sort.value == "subscribed" or not there[0].whole:
        raise Forbidden("ground.forbidden")
    await drop(tx, there[0])


async def drop(tx: Tx, event: Event) -> None:
    """Put an event in the trash; rights were asked."""
    changed = await store.next_change(tx, event.calendar)
    await store.trash(tx, event.id, calendar=event.calendar, name=event.name, changed=changed, by=tx.actor, now=tx.now)
    tx.tell(facts.EventTrashed(subject=event.ref))
    tell_changed(tx, event.calendar)


async def get(tx: Tx, calendar: UUID, name: str) -> Object:
    """One object. Raises NotFound."""
    found = await get_many(tx, calendar, [name])
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


async def get_many(tx: Tx, calendar: UUID, names: Sequence[str] | None = None) -> list[Object]:
    """Objects by name, or all there are; those that are not there are left out."""
    await need(tx, "calendar.busy", calendar)
    if names is None:
        return shown(tx, await store.all_of(tx, tx.actor, calendar, everything=everything(tx)))
    return shown(tx, await store.named(tx, tx.actor, calendar, names, everything=everything(tx)))


async def listing(tx: Tx, calendar: UUID) -> list[Listed]:
    """All objects, without contents, by name."""
    await need(tx, "calendar.busy", calendar)
    return await store.listed(tx, calendar)


async def query(tx: Tx, calendar: UUID, *, dtstart: datetime, dtend: datetime) -> list[Object]:
    """Objects that take place between two moments, each once and whole. Half-open."""
    await need(tx, "calendar.busy", calendar)
    found = await store.within(tx, tx.actor, calendar, dtstart=dtstart, dtend=dtend, everything=everything(tx))
    further = await store.beyond(
        tx,
        tx.actor,
        [calendar],
        dtstart=dtstart,
        dtend=dtend,
        past=dtstart < tx.now - BACK,
        everything=everything(tx),
    )
    there = {one.id for one in found}
    late = [one for one in further if one.id not in there]
    if late:
        happens = await asyncio.to_thread(_happening, late, dtstart, dtend)
        found += [one for one in late if one.id in happens]
    return shown(tx, found)


def _happening(events: Sequence[Event], dtstart: datetime, dtend: datetime) -> set[UUID]:
    return {one.id for one in events if reading.happening(one.ics.encode(), dtstart, dtend, limit=1)}


def shown(tx: Tx, found: Sequence[Event]) -> list[Object]:
    """As the actor may see them: of what is not theirs to read, when it is and nothing else."""
    return [
        Object(
            id=one.id,
            name=one.name,
            uid=one.uid,
            component=one.component,
            etag=one.etag if one.whole else f"{one.etag}-busy",
            data=(one.ics if one.whole else masking.masked(one.ics, language=tx.who.language)).encode(),
            changed_at=one.changed_at,
        )
        for one in found
    ]


async def count(tx: Tx, calendar: UUID) -> int:
    """The count of changes: the token of a synchronisation, and the ctag."""
    return (await need(tx, "calendar.busy", calendar)).changed


async def changes(tx: Tx, calendar: UUID, *, since: int, limit: int = MOST_CHANGES) -> Changes:
    """What changed after a count, oldest first, at most `limit` of it; never leaves a change out.

    Raises Invalid("calendar.sync-token") for a count that has not been reached.
    """
    upto = (await need(tx, "calendar.busy", calendar)).changed
    if not 0 <= since <= upto:
        raise Invalid("calendar.sync-token")
    rows = await store.changes(tx, calendar, since=since, upto=upto, most=max(1, limit) + 1)
    more = len(rows) > max(1, limit)
    rows = rows[: max(1, limit)]
    return Changes(
        there=[one for _, _, one in rows if one is not None],
        # whoever begins has nothing that could be gone
        gone=[name for _, name, one in rows if one is None and since > 0],
        upto=rows[-1][0] if more else upto,
        more=more,
    )


def subject_of(event: UUID) -> Ref:
    """The name of an event between slices."""
    return ref("calendar.event", event)


async def again(tx: Tx, event: Event) -> None:
    """Keep an event anew as it stands: out of the trash, or for a later window. Rights were asked."""
    home = await calendar_store.one(tx, tx.actor, event.calendar)
    me = await store.addresses(tx, home.owner) if home else ""
    found = await asyncio.to_thread(reading.read, event.ics.encode(), me=me, now=tx.now)
    await store.put(
        tx,
        event.id,
        calendar=event.calendar,
        name=event.name,
        ics=event.ics,
        etag=event.etag,
        read=found.read,
        window=found.window,
        changed=await store.next_change(tx, event.calendar),
        by=tx.actor,
        now=tx.now,
    )
    tell_changed(tx, event.calendar)
