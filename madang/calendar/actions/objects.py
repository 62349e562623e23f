"""iCalendar objects as clients put and get them: the bytes as received, and everything else beside them.

All raise NotFound out of reach, Forbidden with too small a role.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.calendar.actions import keeping, scheduling
from madang.calendar.actions.keeping import Wanted, check_match, everything, need
from madang.calendar.models import BACK, Calendar, Changes, Event, Listed, Object, Stored
from madang.calendar.rules import masking, reading
from madang.calendar.store import objects as store
from madang.calendar.store.objects import Row
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.tx import Tx

MOST_CHANGES = 1000


class Sent(Struct, frozen=True, kw_only=True):
    """An object to be kept under a name, as received."""

    name: str
    data: bytes
    if_match: Sequence[str] | None = None
    if_none_match: bool = False


async def put(
    tx: Tx,
    calendar: UUID,
    name: str,
    data: bytes,
    *,
    if_match: Sequence[str] | None = None,
    if_none_match: bool = False,
) -> Stored:
    """Keep an object under a name, as received; who is invited hears of it, and answers reach the organizer.

    `if_match` are tags one of which must be that of what is there (`*` fits any); with `if_none_match` nothing may be
    there. Raises Invalid("calendar.malformed"), Refused("calendar.uid-taken", name=), Stale("ground.stale"), TooLarge.
    """
    wish = Sent(name=name, data=data, if_match=if_match, if_none_match=if_none_match)
    return (await put_all(tx, await need(tx, "calendar.edit", calendar, hold=True), [wish]))[0]


async def put_all(tx: Tx, home: Calendar, wishes: Sequence[Sent]) -> list[Stored]:
    """Keep objects under names that differ, in a few statements; raises as `put` does for the first that is refused.

    The calendar is one that the actor may edit, read and held by this transaction.
    """
    given = await keeping.read_all(tx, home, [one.data for one in wishes])
    there = await store.named(
        tx,
        tx.actor,
        home.id,
        [one.name for one in wishes],
        uids=[one.read.uid for one in given],
        everything=everything(tx),
    )
    if len({one.read.uid for one in given}) < len(given):
        raise Refused("calendar.uid-taken", name=wishes[0].name)
    by_name, by_uid = {one.name: one for one in there}, {one.uid: one for one in there}
    wanted, sent = [], []
    for one, found in zip(wishes, given, strict=True):
        before, other = by_name.get(one.name), by_uid.get(found.read.uid)
        check_match(before.etag if before else None, one.if_match, if_none_match=one.if_none_match)
        if before is not None and not before.whole:
            raise Forbidden("ground.forbidden")
        made = await scheduling.prepared(tx, home, found, before)
        sent.append(made)
        wanted.append(Wanted(name=one.name, found=made, before=before, other=None if other is before else other))
    stored = []
    for kept, made, found in zip(await keeping.keep_all(tx, home, wanted), sent, given, strict=True):
        await scheduling.follow(tx, home, kept, made)
        stored.append(Stored(id=kept.id, etag=kept.etag if made is found else None, created=kept.before is None))
    return stored


async def delete(tx: Tx, calendar: UUID, name: str, *, if_match: Sequence[str] | None = None) -> None:
    """Put an object in the trash, where people find it again. Raises NotFound, Forbidden, Stale."""
    home = await need(tx, "calendar.edit", calendar, hold=True)
    before = await keeping.there(tx, home, name)
    if before is None:
        raise NotFound("ground.not-found")
    check_match(before.etag, if_match, if_none_match=False)
    if not before.whole:
        raise Forbidden("ground.forbidden")
    await keeping.drop(tx, before)
    await scheduling.called_off(tx, home, before)


async def get(tx: Tx, calendar: UUID, name: str) -> Object:
    """One object. Raises NotFound."""
    found = await get_many(tx, calendar, [name])
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


async def get_many(tx: Tx, calendar: UUID, names: Sequence[str] | None = None) -> list[Object]:
    """Objects by name, or all there are; those that are not there are left out."""
    return await some(tx, await need(tx, "calendar.busy", calendar), names)


async def some(tx: Tx, home: Calendar, names: Sequence[str] | None = None) -> list[Object]:
    """The same of a calendar that was read with the actor's rights."""
    return shown(tx, await store.seen(tx, tx.actor, home, names, everything=everything(tx)))


async def listing(tx: Tx, calendar: UUID) -> list[Listed]:
    """All objects, without contents, by name."""
    await need(tx, "calendar.busy", calendar)
    return await store.listed(tx, calendar)


async def query(tx: Tx, calendar: UUID, *, dtstart: datetime, dtend: datetime) -> list[Object]:
    """Objects that take place between two moments, each once and whole. Half-open."""
    return await within(tx, await need(tx, "calendar.busy", calendar), dtstart=dtstart, dtend=dtend)


async def within(tx: Tx, home: Calendar, *, dtstart: datetime, dtend: datetime) -> list[Object]:
    """The same of a calendar that was read with the actor's rights."""
    found = await store.within(tx, tx.actor, home, dtstart=dtstart, dtend=dtend, everything=everything(tx))
    further = await store.beyond(
        tx,
        tx.actor,
        [home.id],
        dtstart=dtstart,
        dtend=dtend,
        past=dtstart < tx.now - BACK,
        everything=everything(tx),
    )
    there = {one[0] for one in found}
    late = [one for one in further if one.id not in there]
    if late:
        happens = await asyncio.to_thread(_happening, late, dtstart, dtend)
        names = [one.name for one in late if one.id in happens]
        found += await store.seen(tx, tx.actor, home, names, everything=everything(tx))
    return shown(tx, found)


def _happening(events: Sequence[Event], dtstart: datetime, dtend: datetime) -> set[UUID]:
    return {one.id for one in events if reading.happening(one.ics.encode(), dtstart, dtend, limit=1)}


def shown(tx: Tx, found: Sequence[Row]) -> list[Object]:
    """As the actor may see them: of what is not theirs to read, when it is and nothing else."""
    return [
        Object(
            id=id,
            name=name,
            uid=uid,
            component=component,
            etag=etag if whole else f"{etag}-busy",
            data=(ics if whole else masking.masked(ics, language=tx.who.language)).encode(),
            changed_at=changed_at,
        )
        for id, name, uid, component, etag, ics, changed_at, whole in found
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
    return await changed(tx, calendar, since=since, upto=upto, limit=limit)


async def changed(tx: Tx, calendar: UUID, *, since: int, upto: int, limit: int) -> Changes:
    """The same of a calendar whose count was just read with the actor's rights."""
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
