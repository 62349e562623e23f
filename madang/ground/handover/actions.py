"""Handing over, and looking first at what would move."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from madang.ground import access
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import NotFound, Refused
from madang.ground.handover import store
from madang.ground.handover.facts import HandedOver
from madang.ground.handover.models import Handover, OfKind
from madang.ground.ids import Ref, id_of
from madang.ground.roles import Role
from madang.ground.share.facts import RightsChanged
from madang.ground.tx import Tx

SHOWN = 50


async def hand_over(tx: Tx, *, leaver: UUID, heir: UUID) -> Handover:
    """Give everything a person answers for to another, in one transaction.

    Each kind hands over its own things; management by a grant of the leaver's moves, the house's own excepted. Raises
    NotFound for a person who does not exist, Refused for an heir who is gone, from outside or the leaver.
    """
    await tx.need("handover.run", HOUSE)
    if not await store.known(tx, leaver):
        raise NotFound("ground.not-found")
    if heir == leaver or await store.active(tx, heir) not in ("staff", "board"):
        raise Refused("handover.no-heir")
    return await _move(tx, leaver=leaver, heir=heir)


async def _move(tx: Tx, *, leaver: UUID, heir: UUID) -> Handover:
    kinds = []
    for name, kind in tx.house.kinds.items():
        if kind.handover is None:
            continue
        refs = list(await kind.handover(tx, leaver, heir))
        for one in refs:
            tx.tell(HandedOver(subject=one, leaver=leaver, persons=(heir,)))
        if refs:
            items = await store.all_briefs(tx, [id_of(one) for one in refs[:SHOWN]])
            kinds.append(OfKind(kind=name, count=len(refs), items=items))
    managed = [id for id in await store.all_managed(tx, leaver) if id != HOUSE]
    collections = await store.all_briefs(tx, managed)
    for collection in managed:
        await access.give(tx, collection, [Grant(party=heir, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, collection, leaver)
    for place in collections:
        subject = Ref(place.ref)
        tx.tell(RightsChanged(subject=subject, party=leaver))
        tx.tell(RightsChanged(subject=subject, party=heir, role=Role.MANAGE.value, persons=(heir,)))
    return Handover(kinds=kinds, collections=collections, made=await store.all_made(tx, leaver))


async def preview(tx: Tx, *, leaver: UUID, heir: UUID) -> Handover:
    """What `hand_over` would move; nothing changes."""
    async with _undone(tx):
        return await hand_over(tx, leaver=leaver, heir=heir)


async def owned(tx: Tx, person: UUID) -> Handover:
    """What the person answers for, before an heir is chosen. Raises NotFound, Forbidden."""
    await tx.need("handover.run", HOUSE)
    if not await store.known(tx, person):
        raise NotFound("ground.not-found")
    # what would move is known by moving it: to the asker, and back
    async with _undone(tx):
        return await _move(tx, leaver=person, heir=tx.actor)


@asynccontextmanager
async def _undone(tx: Tx) -> AsyncIterator[None]:
    """Do something only to see what it would do."""
    told, signals, after = list(tx.told), list(tx.signals), list(tx.after)
    async with tx.connection.transaction(force_rollback=True):
        yield
    tx.told, tx.signals, tx.after = told, signals, after
