"""Opening calendars, what they are like, and how each person sees them."""

import re
from collections.abc import Sequence
from uuid import UUID

from madang.calendar import facts
from madang.calendar.models import CALENDAR, Calendar, Possible, Sort
from madang.calendar.rules import colours
from madang.calendar.store import calendars as store
from madang.ground import access, hosts
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.hosts import Kept
from madang.ground.ids import Ref, new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx

MOST = 100
"""Calendars of one person."""
LONGEST_NAME = 200
_SLUG = re.compile(r"[^\x00-\x1f/\x7f]{1,200}")


KEPT = Kept(table="calendar.calendar", sees="calendar.busy", opens="calendar.open", edits="calendar.edit", of=store.of)


async def mine(tx: Tx) -> list[Calendar]:
    """The calendars in the actor's reach, their own first."""
    return await store.mine(tx, tx.actor)


async def possible(tx: Tx) -> list[Possible]:
    """What the actor could open a calendar for."""
    found = await hosts.offers(tx, KEPT)
    return [Possible(sort=Sort(one.sort), owner=one.owner, name=one.name) for one in found if one.owner != tx.actor]


async def one(tx: Tx, id: UUID) -> Calendar:
    """A calendar in reach. Raises NotFound."""
    await tx.need("calendar.busy", id)
    found = await store.one(tx, tx.actor, id)
    if found is None or (found.trashed_at is not None and found.role is not Role.MANAGE):
        raise NotFound("ground.not-found")
    return found


async def begin(tx: Tx) -> UUID:
    """The actor's main calendar; made when they open the calendar for the first time. Raises Forbidden."""
    found = await store.of(tx, tx.actor)
    if found is not None:
        return found
    await tx.need("calendar.open", HOUSE)
    return await main_of(tx, tx.actor)


async def main_of(tx: Tx, person: UUID) -> UUID:
    """A person's main calendar, where invitations come; made when there is none. Raises Forbidden for people from outside."""
    found = await store.of(tx, person)
    if found is not None:
        return found
    await hosts.hold(tx, KEPT, person)
    found = await store.of(tx, person)
    if found is not None:
        return found
    if not await hosts.staff(tx, person):
        raise Forbidden("ground.forbidden")
    return await _make(tx, person, Sort.PERSONAL, main=True)


async def make(tx: Tx, *, name: str, colour: int | None = None, slug: str | None = None) -> UUID:
    """Another calendar of the actor's own. Raises Invalid, Refused."""
    await begin(tx)
    await hosts.hold(tx, KEPT, tx.actor)
    if await store.count(tx, tx.actor) >= MOST:
        raise Refused("calendar.too-many-calendars", most=MOST)
    if slug is not None:
        if not _SLUG.fullmatch(slug):
            raise Invalid("calendar.name")
        if await store.by_slug(tx, tx.actor, slug) is not None:
            raise Refused("calendar.slug-taken")
        await store.free_slug(tx, tx.actor, slug)
    shade = await store.count(tx, tx.actor) if colour is None else colour
    return await _make(tx, tx.actor, Sort.PERSONAL, name=named(name), color=colours.of(shade), slug=slug)


def named(name: str) -> str:
    """A name as it is kept. Raises Invalid."""
    plain = " ".join(name.split())
    if not plain or len(plain) > LONGEST_NAME or not plain.isprintable():
        raise Invalid("calendar.name")
    return plain


async def opened(tx: Tx, owner: UUID) -> UUID:
    """The calendar of a project, unit or site, or the actor's main one; made at first use.

    Of a project one edits; of a unit or site one belongs to. Raises NotFound, Forbidden.
    """
    if owner == tx.actor:
        return await begin(tx)

    async def make(sort: str, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
        return await _make(tx, owner, Sort(sort), parent=parent, grants=grants)

    return await hosts.opened(tx, KEPT, owner, make)


async def _make(
    tx: Tx,
    owner: UUID,
    sort: Sort,
    *,
    name: str = "",
    color: str = "",
    slug: str | None = None,
    main: bool = False,
    parent: UUID | None = None,
    grants: Sequence[Grant] | None = None,
) -> UUID:
    id = new_id()
    given = [Grant(party=owner, role=Role.MANAGE)] if grants is None else list(grants)
    await access.found(tx, id, parent=parent, grants=given, by=tx.actor, inherits=parent is not None)
    await store.insert(
        tx,
        id,
        sort=sort,
        owner=owner,
        slug=slug or ("main" if main else str(id)),
        name=name,
        color=color,
        main=main,
        by=tx.actor,
        now=tx.now,
    )
    tx.tell(facts.CalendarMade(subject=ref(CALENDAR, id), sort=sort.value))
    tx.tell(facts.CalendarRightsChanged(subject=ref(CALENDAR, id)))
    return id


async def make_subscribed(tx: Tx, *, name: str, colour: int | None) -> UUID:
    """A calendar of elsewhere among the actor's own; what stands in it is fetched. Raises as `make` does."""
    await begin(tx)
    await hosts.hold(tx, KEPT, tx.actor)
    number = await store.count(tx, tx.actor)
    if number >= MOST:
        raise Refused("calendar.too-many-calendars", most=MOST)
    shade = number if colour is None else colour
    return await _make(tx, tx.actor, Sort.SUBSCRIBED, name=named(name), color=colours.of(shade))


async def change(
    tx: Tx,
    id: UUID,
    *,
    name: str | None = None,
    note: str | None = None,
    color: str | None = None,
    components: list[str] | None = None,
    timezone: str | None = None,
    revision: int | None = None,
) -> None:
    """Change a calendar for everybody; what is None stays. Raises NotFound, Forbidden, Stale, Invalid."""
    await tx.need("calendar.manage", id)
    await store.lock(tx, id)
    before = await one(tx, id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    own_name, own_color = await store.own(tx, id)
    after = {
        "name": own_name if name is None else named(name),
        "note": before.note if note is None else note.strip(),
        "color": own_color if color is None else colours.checked(color),
        "components": before.components if components is None else components,
        "timezone": before.timezone if timezone is None else timezone,
    }
    old = {
        "name": own_name,
        "note": before.note,
        "color": own_color,
        "components": before.components,
        "timezone": before.timezone,
    }
    fields = [field for field, value in after.items() if value != old[field]]
    if fields:
        await store.save(
            tx,
            id,
            name=str(after["name"]),
            note=str(after["note"]),
            color=str(after["color"]),
            components=list(after["components"]),
            timezone=str(after["timezone"]),
        )
        tx.tell(facts.CalendarChanged(subject=ref(CALENDAR, id), fields=fields))


async def prefer(
    tx: Tx, id: UUID, *, colour: int | None = None, hidden: bool | None = None, position: int | None = None
) -> None:
    """How the actor sees a calendar; what is None stays. Tells nobody else."""
    before = await one(tx, id)
    await store.prefer(
        tx,
        tx.actor,
        id,
        color=colours.of(colour) if colour is not None else await store.preferred_color(tx, tx.actor, id),
        hidden=before.hidden if hidden is None else hidden,
        position=before.position if position is None else position,
    )
    tx.signal([tx.actor], {"signal": "calendar"})


async def trash(tx: Tx, id: UUID) -> None:
    """Into the trash with everything in it. Raises Refused for a person's main calendar."""
    await tx.need("calendar.manage", id)
    await store.lock(tx, id)
    found = await one(tx, id)
    if found.main:
        raise Refused("calendar.is-main")
    if found.trashed_at is not None:
        raise Refused("trash.trashed")
    await store.trash(tx, id, by=tx.actor, now=tx.now)
    tx.tell(facts.CalendarTrashed(subject=found.ref))


async def restore(tx: Tx, id: UUID) -> None:
    """Take a calendar out of the trash. Raises Refused("trash.not-trashed")."""
    await tx.need("calendar.manage", id)
    await store.lock(tx, id)
    found = await one(tx, id)
    if found.trashed_at is None:
        raise Refused("trash.not-trashed")
    await store.trash(tx, id, by=None, now=tx.now)
    tx.tell(facts.CalendarRestored(subject=found.ref))


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed calendar for good."""
    await tx.need("calendar.manage", id)
    found = await one(tx, id)
    if found.trashed_at is None:
        raise Refused("trash.not-trashed")
    await store.delete(tx, id)
    await access.dissolve(tx, id)
    tx.tell(facts.CalendarPurged(subject=found.ref))


async def follow_heads(tx: Tx) -> None:
    """Whoever heads a unit or administers a site today manages its calendar; whoever did no longer does. For jobs."""
    for id in await hosts.follow_heads(tx, KEPT):
        tx.tell(facts.CalendarRightsChanged(subject=ref(CALENDAR, id)))


async def hand_over(tx: Tx, person: UUID, to: UUID) -> list[Ref]:
    """A leaver's calendars answer to somebody else, who finds them under the leaver's name."""
    found = await store.hand_over(tx, person, to)
    for id in found:
        await access.give(tx, id, [Grant(party=to, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, id, person)
        tx.tell(facts.CalendarRightsChanged(subject=ref(CALENDAR, id)))
    return [ref(CALENDAR, id) for id in found]
