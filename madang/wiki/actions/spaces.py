"""Opening spaces, and what they are like."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground import access, hosts
from madang.ground.access import Grant
from madang.ground.errors import NotFound, Stale
from madang.ground.hosts import Kept
from madang.ground.ids import Ref, new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.models import SPACE, PossibleSpace, Space, SpaceSort
from madang.wiki.rules import titles
from madang.wiki.store import spaces as store

KEPT = Kept(table="wiki.space", sees="wiki.view", opens="wiki.open", edits="wiki.edit", of=store.of)


async def spaces_of(tx: Tx) -> list[Space]:
    """The spaces in the actor's reach, their own first."""
    return await store.mine(tx, tx.actor)


async def possible(tx: Tx) -> list[PossibleSpace]:
    """What the actor could open a space for."""
    found = await hosts.offers(tx, KEPT)
    return [PossibleSpace(sort=SpaceSort(one.sort), owner=one.owner, name=one.name) for one in found]


async def one(tx: Tx, id: UUID, *, act: str = "wiki.view") -> Space:
    """A space on which the actor may do the act. Raises NotFound, Forbidden."""
    await tx.need(act, id)
    found = await store.one(tx, tx.actor, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def seen(tx: Tx, id: UUID) -> Space | None:
    """A space when it is in reach: somebody may reach a page of it and not the space."""
    found = await store.one(tx, tx.actor, id)
    if found is None or not (tx.who.kind == "system" or tx.can("wiki.view", Role.of(found.rank))):
        return None
    return found


async def opened(tx: Tx, owner: UUID) -> UUID:
    """The space of a person, project, unit or site; made when there is none yet.

    One's own; of a project one edits; of a unit or site one belongs to. Raises NotFound, Forbidden.
    """

    async def make(sort: str, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
        return await _make(tx, owner, SpaceSort(sort), parent=parent, grants=grants)

    return await hosts.opened(tx, KEPT, owner, make)


async def _make(tx: Tx, owner: UUID, sort: SpaceSort, *, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
    id = new_id()
    await access.found(tx, id, parent=parent, grants=grants, by=tx.actor, inherits=parent is not None)
    await store.insert(tx, id, sort=sort, owner=owner, by=tx.actor, now=tx.now)
    tx.tell(facts.SpaceMade(subject=ref(SPACE, id), sort=sort.value))
    tx.tell(facts.SpaceRightsChanged(subject=ref(SPACE, id)))
    return id


async def change(tx: Tx, id: UUID, *, name: str | None, logs_reading: bool | None, revision: int | None) -> Space:
    """Change a space; what is None stays. Raises NotFound, Forbidden, Stale, Invalid."""
    await tx.need("wiki.manage", id)
    await store.lock(tx, id)
    before = await one(tx, id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    old = await store.own_name(tx, id)
    given = old if name is None else titles.clean(name) if name.strip() else ""
    logs = before.logs_reading if logs_reading is None else logs_reading
    fields = [
        field
        for field, was, is_now in (("name", old, given), ("logs_reading", before.logs_reading, logs))
        if was != is_now
    ]
    if fields:
        await store.save(tx, id, name=given, logs_reading=logs)
        tx.tell(facts.SpaceChanged(subject=ref(SPACE, id), fields=fields))
    return await one(tx, id)


async def follow_heads(tx: Tx) -> None:
    """Whoever heads a unit or administers a site today manages its wiki; whoever did no longer does. For jobs."""
    for id in await hosts.follow_heads(tx, KEPT):
        tx.tell(facts.SpaceRightsChanged(subject=ref(SPACE, id)))


async def hand_over(tx: Tx, person: UUID, to: UUID) -> list[Ref]:
    """A leaver's own space answers to somebody else, who finds it under the leaver's name. Its pages stay as they are."""
    found = await store.hand_over(tx, person, to)
    for id in found:
        await access.give(tx, id, [Grant(party=to, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, id, person)
        tx.tell(facts.SpaceRightsChanged(subject=ref(SPACE, id)))
    return [ref(SPACE, id) for id in found]
