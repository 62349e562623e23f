"""Handing over, and looking first at what would move."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from uuid import UUID

from madang.ground import access, settings
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import NotFound, Refused
from madang.ground.handover import store
from madang.ground.handover.facts import HandedOver, PolicyChanged
from madang.ground.handover.models import Handover, HandoverPolicy, Leaver, OfKind
from madang.ground.ids import Ref, id_of, ref
from madang.ground.roles import Role
from madang.ground.share.facts import RightsChanged
from madang.ground.tx import Tx

SHOWN = 50
POLICY = "handover"


async def policy(tx: Tx) -> HandoverPolicy:
    """Whether heads may hand over for their own people."""
    await tx.need("handover.run", HOUSE)
    return await _policy(tx)


async def _policy(tx: Tx) -> HandoverPolicy:
    return await settings.read(tx, POLICY, HandoverPolicy) or HandoverPolicy()


async def set_policy(tx: Tx, new: HandoverPolicy) -> HandoverPolicy:
    """Let heads hand over for their own people, or no longer."""
    await tx.need("handover.run", HOUSE)
    await settings.write(tx, POLICY, new)
    tx.tell(PolicyChanged(subject=ref("ground.house", HOUSE), heads=new.heads))
    return new


async def may_run(tx: Tx, person: UUID) -> bool:
    """Whether the actor may hand over what the person answers for."""
    reached = await tx.reached(HOUSE)
    if reached is not None and tx.can("handover.run", reached.role):
        return True
    return await _as_head(tx) and bool(await store.leavers(tx, on=tx.today, head=tx.actor, only=person, most=1))


async def _as_head(tx: Tx) -> bool:
    """Whether the actor heads a unit and heads may; a token never acts for its owner's post."""
    if tx.who.kind != "person" or tx.who.scopes is not None:
        return False
    return await store.heads_any(tx, tx.actor, on=tx.today) and (await _policy(tx)).heads


async def _need(tx: Tx, person: UUID) -> None:
    if not await may_run(tx, person):
        await tx.need("handover.run", HOUSE)


async def leavers(tx: Tx, *, before: tuple[date, UUID] | None, most: int) -> list[Leaver]:
    """Who has something to hand over: for administrators everybody, for heads their own people. Raises Forbidden."""
    reached = await tx.reached(HOUSE)
    head = None
    if (reached is None or not tx.can("handover.run", reached.role)) and await _as_head(tx):
        head = tx.actor
    else:
        await tx.need("handover.run", HOUSE)
    return await store.leavers(tx, on=tx.today, head=head, before=before, most=most)


async def hand_over(
    tx: Tx, *, leaver: UUID, heir: UUID | None, kinds: Mapping[str, UUID | None] | None = None
) -> Handover:
    """Give what a person answers for to others, in one transaction.

    `heir` takes everything `kinds` does not name; a kind without an heir stays where it is. Each kind hands over its
    own things; management by a grant of the leaver's moves by the kind of the collection, the house's own excepted.
    Raises NotFound for a person who does not exist, Refused for an heir who is gone, from outside or the leaver.
    """
    await _need(tx, leaver)
    if not await store.known(tx, leaver):
        raise NotFound("ground.not-found")
    chosen = {one for one in (heir, *(kinds or {}).values()) if one is not None}
    if not chosen or leaver in chosen:
        raise Refused("handover.no-heir")
    for one in chosen:
        if await store.active(tx, one, on=tx.today) not in ("staff", "board"):
            raise Refused("handover.no-heir")
    return await _move(tx, leaver=leaver, heir=heir, kinds=kinds or {})


async def _move(tx: Tx, *, leaver: UUID, heir: UUID | None, kinds: Mapping[str, UUID | None]) -> Handover:
    moved = []
    for name, kind in tx.house.kinds.items():
        to = kinds.get(name, heir)
        if kind.handover is None or to is None:
            continue
        refs = list(await kind.handover(tx, leaver, to))
        for one in refs:
            tx.tell(HandedOver(subject=one, leaver=leaver, persons=(to,)))
        if refs:
            items = await store.all_briefs(tx, [id_of(one) for one in refs[:SHOWN]])
            moved.append(OfKind(kind=name, count=len(refs), items=items))
    managed = [id for id in await store.all_managed(tx, leaver) if id != HOUSE]
    places = {place.id: place for place in await store.all_briefs(tx, managed)}
    collections = []
    for id in managed:
        place = places.get(id)
        to = kinds.get(place.kind, heir) if place else heir
        if to is None:
            continue
        await access.give(tx, id, [Grant(party=to, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, id, leaver)
        if place is not None:
            collections.append(place)
            subject = Ref(place.ref)
            tx.tell(RightsChanged(subject=subject, party=leaver))
            tx.tell(RightsChanged(subject=subject, party=to, role=Role.MANAGE.value, persons=(to,)))
    collections.sort(key=lambda place: (place.title, place.id))
    return Handover(kinds=moved, collections=collections, made=await store.all_made(tx, leaver))


async def preview(
    tx: Tx, *, leaver: UUID, heir: UUID | None, kinds: Mapping[str, UUID | None] | None = None
) -> Handover:
    """What `hand_over` would move; nothing changes."""
    async with _undone(tx):
        return await hand_over(tx, leaver=leaver, heir=heir, kinds=kinds)


async def owned(tx: Tx, person: UUID) -> Handover:
    """What the person answers for, before an heir is chosen. Raises NotFound, Forbidden."""
    await _need(tx, person)
    if not await store.known(tx, person):
        raise NotFound("ground.not-found")
    # what would move is known by moving it: to the asker, and back
    async with _undone(tx):
        return await _move(tx, leaver=person, heir=tx.actor, kinds={})


@asynccontextmanager
async def _undone(tx: Tx) -> AsyncIterator[None]:
    """Do something only to see what it would do."""
    told, signals, after = list(tx.told), list(tx.signals), list(tx.after)
    async with tx.connection.transaction(force_rollback=True):
        yield
    tx.told, tx.signals, tx.after = told, signals, after
