"""Verbs on any thing."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from madang.ground import attempts
from madang.ground.errors import TooMany
from madang.ground.ids import Ref
from madang.ground.things import store
from madang.ground.things.facts import AccessAsked
from madang.ground.tx import Tx

ASKS = 10
"""Requests for access within an hour."""


async def see(tx: Tx, id: UUID) -> None:
    """Remember that the actor opened the thing. Raises NotFound."""
    await store.need(tx, id)
    await store.see(tx, tx.actor, id, now=tx.now)


async def favour(tx: Tx, id: UUID) -> None:
    """Make the thing a favourite of the actor. Raises NotFound."""
    await store.need(tx, id)
    await store.favour(tx, tx.actor, id)


async def unfavour(tx: Tx, id: UUID) -> None:
    """No longer a favourite, also when it is out of reach by now."""
    await store.unfavour(tx, tx.actor, id)


async def order_favourites(tx: Tx, ids: Sequence[UUID]) -> None:
    """The actor's own order."""
    await store.order_favourites(tx, tx.actor, ids)


async def ask_for_access(tx: Tx, id: UUID, *, note: str) -> None:
    """Tell the thing's managers, by inbox and mail, when it exists. The asker learns nothing. Raises TooMany."""
    if await attempts.count(tx, "access", str(tx.actor), within=timedelta(hours=1), now=tx.now) > ASKS:
        raise TooMany("things.too-many-requests", retry_after=3600)
    exists = await store.all_managers(tx, id)
    reached = await store.found(tx, tx.actor, [id])
    if exists is None or reached:
        return
    kind, managers = exists
    said = note.strip()[:500]
    tx.tell(AccessAsked(subject=Ref(f"{kind}:{id}"), asker=tx.actor, note=said, persons=tuple(managers)))
    await tx.defer("things.access-asked", thing=str(id), asker=str(tx.actor), note=said)
