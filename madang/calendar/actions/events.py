"""Events as things: trash, restore, purge."""

from uuid import UUID

from madang.calendar import facts
from madang.calendar.actions import keeping, scheduling
from madang.calendar.models import Event
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects as store
from madang.ground.errors import Forbidden, NotFound, Refused
from madang.ground.roles import Role
from madang.ground.tx import Tx


async def need(tx: Tx, act: str, id: UUID, *, trashed: bool = False, hold: bool = False) -> Event:
    """An event for an act. Raises NotFound out of reach or for one that is (not) in the trash, Forbidden."""
    found = await store.one(tx, tx.actor, id, everything=keeping.everything(tx), hold=hold)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need(act, found.calendar)
    if (found.trashed_at is not None) is not trashed:
        raise NotFound("ground.not-found")
    if act != "calendar.busy" and not found.whole:
        # who may only know when it is finds no event
        raise NotFound("ground.not-found") if Role.of(found.rank) is Role.BUSY else Forbidden("ground.forbidden")
    return found


async def trash(tx: Tx, id: UUID) -> None:
    """Put an event in the trash. Raises NotFound, Forbidden."""
    found = await need(tx, "calendar.edit", id)
    home = await keeping.need(tx, "calendar.edit", found.calendar)
    await calendar_store.lock(tx, found.calendar)
    found = await need(tx, "calendar.edit", id, hold=True)
    await keeping.drop(tx, found)
    await scheduling.called_off(tx, home, found)


async def restore(tx: Tx, id: UUID) -> None:
    """Take an event out of the trash. Raises Refused when another one with its UID or name has come since."""
    found = await need(tx, "calendar.edit", id, trashed=True)
    await calendar_store.lock(tx, found.calendar)
    found = await need(tx, "calendar.edit", id, trashed=True, hold=True)
    same = await store.with_uid(tx, tx.actor, found.calendar, found.uid, everything=True)
    if same is not None or await store.named(tx, tx.actor, found.calendar, [found.name], everything=True):
        raise Refused("calendar.uid-taken", name=found.name)
    await keeping.again(tx, found)
    tx.tell(facts.EventRestored(subject=found.ref))
    await scheduling.called_again(tx, await keeping.need(tx, "calendar.edit", found.calendar), found)


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed event for good. Raises NotFound, Forbidden."""
    found = await need(tx, "calendar.edit", id, trashed=True)
    await store.delete(tx, id)
    tx.tell(facts.EventPurged(subject=found.ref))
