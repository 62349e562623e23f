"""Opening spaces, and what they are like."""

from uuid import UUID

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Forbidden, NotFound, Stale
from madang.ground.ids import SYSTEM, Ref, new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.models import SPACE, PossibleSpace, Space, SpaceSort
from madang.wiki.rules import titles
from madang.wiki.store import spaces as store


def _hosts(tx: Tx) -> list[str]:
    return [name for name, kind in tx.house.kinds.items() if kind.hosts]


async def spaces_of(tx: Tx) -> list[Space]:
    """The spaces in the actor's reach, their own first."""
    return await store.mine(tx, tx.actor)


async def possible(tx: Tx) -> list[PossibleSpace]:
    """What the actor could open a space for."""
    return await store.possible(tx, tx.actor, _hosts(tx))


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
    found = await store.of(tx, owner)
    if found is None:
        await store.hold(tx, owner)
        found = await store.of(tx, owner)
    if found is not None:
        await tx.need("wiki.view", found)
        return found
    await tx.need("wiki.open", HOUSE)
    if owner == tx.actor:
        if not await store.staff(tx, tx.actor):
            raise Forbidden("ground.forbidden")
        return await _make(tx, owner, SpaceSort.PERSONAL, parent=None, grants=[Grant(party=owner, role=Role.MANAGE)])
    host = await store.host(tx, owner)
    if host is None or host[0] not in _hosts(tx):
        raise NotFound("ground.not-found")
    kind = host[1]
    if kind in ("unit", "site"):
        if tx.who.kind != "system" and not await store.belongs(tx, tx.actor, owner):
            raise NotFound("ground.not-found")
        heads = await store.heads(tx, owner)
        grants = [Grant(party=owner, role=Role.EDIT)]
        if not heads:
            grants.append(Grant(party=tx.actor, role=Role.MANAGE))
        id = await _make(tx, owner, SpaceSort(kind), parent=None, grants=grants)
        await access.give(tx, id, [Grant(party=one, role=Role.MANAGE) for one in heads], by=SYSTEM)
        return id
    await tx.need("wiki.edit", host[2])
    return await _make(tx, owner, SpaceSort.PROJECT, parent=host[2], grants=[])


async def _make(tx: Tx, owner: UUID, sort: SpaceSort, *, parent: UUID | None, grants: list[Grant]) -> UUID:
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
    """Whoever heads a unit or administers a site today manages its wiki; whoever did no longer does. For jobs.

    Only grants that came this way go: one that somebody gave stays. The last manager stays until another one comes.
    """
    for space, owner, managers in await store.all_headed(tx):
        heads = set(await store.heads(tx, owner))
        if not heads or heads == managers:
            continue
        await access.give(tx, space, [Grant(party=one, role=Role.MANAGE) for one in heads - managers], by=SYSTEM)
        for one in managers - heads:
            await access.take(tx, space, one)
        tx.tell(facts.SpaceRightsChanged(subject=ref(SPACE, space)))


async def hand_over(tx: Tx, person: UUID, to: UUID) -> list[Ref]:
    """A leaver's own space answers to somebody else, who finds it under the leaver's name. Its pages stay as they are."""
    found = await store.hand_over(tx, person, to)
    for id in found:
        await access.give(tx, id, [Grant(party=to, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, id, person)
        tx.tell(facts.SpaceRightsChanged(subject=ref(SPACE, id)))
    return [ref(SPACE, id) for id in found]
