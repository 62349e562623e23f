"""Opening rooms, and who is in them."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.messenger import facts
from madang.messenger.actions import keep
from madang.messenger.models import ROOM, Room, RoomSort
from madang.messenger.store import rooms as store
from madang.messenger.store import seats

MOST_PEOPLE = 500
"""Persons in a group: whoever wants more wants the room of a unit."""


def hosts(tx: Tx) -> list[str]:
    """Kinds of things that rooms follow."""
    return [name for name, kind in tx.house.kinds.items() if kind.hosts]


async def opened(tx: Tx, owner: UUID) -> UUID:
    """The room with a person (oneself included), or of a project, unit or site; made when there is none yet.

    A direct room with any colleague; a project's for who may comment in it; a unit's or site's for who belongs to it.
    Raises NotFound, Forbidden.
    """
    person = (await store.sorts(tx, [owner])).get(owner)
    if person is not None:
        return await _with(tx, owner, external=person == "external")
    found = await store.of(tx, owner)
    if found is None:
        await store.hold(tx, str(owner))
        found = await store.of(tx, owner)
    if found is not None:
        await keep.need(tx, "messenger.read", found)
        return found
    await tx.need("messenger.open", HOUSE)
    host = await store.host(tx, owner)
    if host is None or host[0] not in hosts(tx):
        raise NotFound("ground.not-found")
    if host[1] in ("unit", "site"):
        if tx.who.kind != "system" and not await store.belongs(tx, tx.actor, owner):
            raise NotFound("ground.not-found")
        grants = [Grant(party=owner, role=Role.COMMENT)]
        return await _make(tx, RoomSort(host[1]), owner=owner, grants=grants)
    await tx.need("messenger.write", host[2])
    return await _make(tx, RoomSort.PROJECT, owner=owner, parent=host[2])


async def _with(tx: Tx, person: UUID, *, external: bool) -> UUID:
    """The room of the actor with somebody. Who is from outside, or writes to such a one, has to share something."""
    if person == tx.actor:
        return await _own(tx)
    pair = " ".join(sorted((str(tx.actor), str(person))))
    await store.hold(tx, pair)
    found = await store.of_pair(tx, pair)
    if found is not None:
        return found
    await _may_meet(tx, {person: "external" if external else "staff"})
    both = [tx.actor, person]
    return await _make(
        tx, RoomSort.DIRECT, pair=pair, grants=[Grant(party=one, role=Role.COMMENT) for one in both], people=both
    )


async def _own(tx: Tx) -> UUID:
    await store.hold(tx, str(tx.actor))
    found = await store.of(tx, tx.actor)
    if found is not None:
        return found
    grants = [Grant(party=tx.actor, role=Role.MANAGE)]
    return await _make(tx, RoomSort.SELF, owner=tx.actor, grants=grants, people=[tx.actor])


async def _may_meet(tx: Tx, sorts: dict[UUID, str]) -> None:
    """Staff write to staff; where one side is from outside both must reach something together. Raises NotFound."""
    reached = await tx.reached(HOUSE)
    staff = reached is not None and tx.can("messenger.open", reached.role)
    strangers = [one for one, sort in sorts.items() if one != tx.actor and (not staff or sort == "external")]
    if strangers and len(await store.acquainted(tx, tx.actor, strangers)) < len(strangers):
        raise NotFound("messenger.not-acquainted")


async def found_group(
    tx: Tx, *, name: str, people: Sequence[UUID], announces: bool = False, open: bool = False
) -> UUID:
    """A room of the actor and those named; an open one needs nobody else, and a name. Raises Forbidden, Invalid, NotFound."""
    await tx.need("messenger.open", HOUSE)
    others = [one for one in dict.fromkeys(people) if one != tx.actor]
    if others or not open:
        await _check_people(tx, others)
    _check_name(_name(name), open=open)
    grants = [Grant(party=tx.actor, role=Role.MANAGE), *(Grant(party=one, role=_part(announces)) for one in others)]
    id = await _make(
        tx, RoomSort.GROUP, name=_name(name), announces=announces, open=open, grants=grants, people=[tx.actor, *others]
    )
    if others:
        tx.tell(facts.RoomInvited(subject=ref(ROOM, id), persons=others))
    return id


def _part(announces: bool) -> Role:
    """What those in a group may do who do not manage it."""
    return Role.VIEW if announces else Role.COMMENT


def _check_name(name: str, *, open: bool) -> None:
    if open and not name:
        raise Invalid("messenger.name-needed")


async def _check_people(tx: Tx, people: Sequence[UUID]) -> None:
    if not people:
        raise Invalid("messenger.nobody")
    sorts = await store.sorts(tx, people)
    if len(sorts) < len(people):
        raise NotFound("ground.not-found")
    if len(people) >= MOST_PEOPLE:
        raise Invalid("messenger.too-many-people", most=MOST_PEOPLE)
    await _may_meet(tx, sorts)


def _name(name: str) -> str:
    return " ".join(name.replace("\0", "").split())


async def _make(
    tx: Tx,
    sort: RoomSort,
    *,
    owner: UUID | None = None,
    pair: str | None = None,
    parent: UUID | None = None,
    name: str = "",
    announces: bool = False,
    open: bool = False,
    grants: Sequence[Grant] = (),
    people: Sequence[UUID] = (),
) -> UUID:
    id = new_id()
    await access.found(tx, id, parent=parent, grants=grants, by=tx.actor, inherits=parent is not None)
    await store.insert(
        tx,
        id,
        sort=sort,
        owner=owner,
        pair=pair,
        name=name,
        announces=announces,
        open=open,
        by=tx.actor,
        now=tx.now,
    )
    await seats.take(tx, id, people)
    tx.tell(facts.RoomMade(subject=ref(ROOM, id), sort=sort.value))
    tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))
    return id


async def _group(tx: Tx, act: str, id: UUID) -> Room:
    """A group in which the actor may do the act: only there people come and go one by one."""
    found, _ = await keep.need(tx, act, id)
    if found.sort is not RoomSort.GROUP:
        raise Refused("messenger.not-a-group")
    await store.lock(tx, id)
    return found


async def invite(tx: Tx, id: UUID, people: Sequence[UUID]) -> None:
    """Bring people into a group. Raises NotFound, Forbidden, Refused, Invalid."""
    found = await _group(tx, "messenger.invite", id)
    there = await store.reaching(tx, id, people)
    new = [one for one in dict.fromkeys(people) if one not in there]
    if not new:
        return
    await _check_people(tx, new)
    count, _ = await store.people(tx, id)
    if count + len(new) > MOST_PEOPLE:
        raise Invalid("messenger.too-many-people", most=MOST_PEOPLE)
    await access.give(tx, id, [Grant(party=one, role=_part(found.announces)) for one in new], by=tx.actor)
    await seats.take(tx, id, new)
    tx.tell(facts.RoomInvited(subject=ref(ROOM, id), persons=new))
    tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))


async def leave(tx: Tx, id: UUID) -> None:
    """Leave a group. Who managed it alone hands it to whoever has been in it for longest. Raises NotFound, Refused."""
    await _group(tx, "messenger.read", id)
    heir = await store.eldest(tx, id, but=tx.actor)
    if not await access.take(tx, id, tx.actor):
        raise Refused("messenger.not-a-group")
    if heir is not None and not await store.managers(tx, id):
        await access.give(tx, id, [Grant(party=heir, role=Role.MANAGE)], by=tx.actor)
    tx.tell(facts.RoomLeft(subject=ref(ROOM, id)))
    tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))


async def join(tx: Tx, id: UUID) -> None:
    """Come into an open room by oneself. Raises NotFound, Forbidden, Invalid."""
    await tx.need("messenger.open", HOUSE)
    await store.lock(tx, id)
    found = await store.room(tx, id)
    if found is None or not found.open:
        raise NotFound("ground.not-found")
    if await store.reaching(tx, id, [tx.actor]):
        return
    count, _ = await store.people(tx, id)
    if count >= MOST_PEOPLE:
        raise Invalid("messenger.too-many-people", most=MOST_PEOPLE)
    await access.give(tx, id, [Grant(party=tx.actor, role=_part(found.announces))], by=tx.actor)
    await seats.take(tx, id, [tx.actor])
    tx.tell(facts.RoomJoined(subject=ref(ROOM, id)))
    tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))


async def change(
    tx: Tx, id: UUID, *, name: str | None, announces: bool | None, open: bool | None, revision: int | None
) -> None:
    """Give a group a name, let everybody write in it or only who manages it, let it be found or not.

    Raises NotFound, Forbidden, Refused, Stale, Invalid.
    """
    found = await _group(tx, "messenger.manage", id)
    if revision is not None and revision != found.revision:
        raise Stale("ground.stale")
    wanted = {
        "name": found.name if name is None else _name(name),
        "announces": found.announces if announces is None else announces,
        "open": found.open if open is None else open,
    }
    _check_name(str(wanted["name"]), open=bool(wanted["open"]))
    changed = [field for field, value in wanted.items() if value != getattr(found, field)]
    if not changed:
        return
    await store.change(tx, id, name=str(wanted["name"]), announces=bool(wanted["announces"]), open=bool(wanted["open"]))
    if "announces" in changed:
        part = _part(bool(wanted["announces"]))
        others = [one for one, rank in await store.members(tx, id) if rank < Role.MANAGE.rank]
        await access.give(tx, id, [Grant(party=one, role=part) for one in others], by=tx.actor)
        tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))
    tx.tell(facts.RoomChanged(subject=ref(ROOM, id), fields=changed))


async def entrust(tx: Tx, id: UUID, person: UUID, *, manages: bool) -> None:
    """Let somebody in a group manage it, or no longer. Raises NotFound, Forbidden, Refused for the last who does."""
    found = await _group(tx, "messenger.manage", id)
    rank = dict(await store.members(tx, id)).get(person)
    if rank is None:
        raise NotFound("ground.not-found")
    if not manages and rank == Role.MANAGE.rank and await store.managers(tx, id) == 1:
        raise Refused("messenger.last-manager")
    role = Role.MANAGE if manages else _part(found.announces)
    if role.rank != rank:
        await access.give(tx, id, [Grant(party=person, role=role)], by=tx.actor)
        tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))


async def remove(tx: Tx, id: UUID, person: UUID) -> None:
    """Take somebody out of a group; oneself leaves. Raises NotFound, Forbidden, Refused."""
    await _group(tx, "messenger.manage", id)
    if person == tx.actor:
        raise Refused("messenger.leave-instead")
    if not await access.take(tx, id, person):
        raise NotFound("ground.not-found")
    tx.tell(facts.RoomRemoved(subject=ref(ROOM, id), person=person))
    tx.tell(facts.RoomRightsChanged(subject=ref(ROOM, id)))
