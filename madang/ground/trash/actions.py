"""Verbs of the trash. The kind's own actions do the work and need their own acts."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from madang.ground import settings
from madang.ground.errors import Problem, Refused
from madang.ground.roles import Role
from madang.ground.things import store as things
from madang.ground.things.models import brief
from madang.ground.trash import store
from madang.ground.trash.models import Trash, Trashed
from madang.ground.tx import Tx
from madang.ground.work import Work

log = logging.getLogger(__name__)

BATCH = 500

Hook = Callable[[Any, UUID], Awaitable[None]]


async def trash_of(tx: Tx, *, collection: UUID | None, before: tuple[datetime, UUID] | None) -> Trash:
    """A page of what the actor may restore or has trashed."""
    if collection is not None:
        await tx.need("things.open", collection)
    days = timedelta(days=(await settings.retention(tx)).trash_days)
    rows = await store.trashed(tx, tx.actor, collection=collection, before=before)
    more = len(rows) > store.PAGE
    rows = rows[: store.PAGE]
    people = await things.parties(tx, [row[5] for row in rows if row[5] is not None])
    items = [
        Trashed(
            thing=brief(row[0], row[1], row[2], row[3]),
            trashed_at=row[4],
            trashed_by=people.get(row[5]),
            purge_at=row[4] + days,
            may=_may(tx, row[1], Role.of(row[6])),
        )
        for row in rows
    ]
    return Trash(items=items, next=f"{items[-1].trashed_at.isoformat()}_{items[-1].thing.id}" if more else None)


def _may(tx: Tx, kind: str, role: Role | None) -> list[str]:
    hooks = tx.house.kinds.get(kind)
    offered = {"trash.restore": hooks and hooks.restore, "trash.purge": hooks and hooks.purge}
    return [act for act in tx.may(role, *offered) if offered[act]]


def _hook(found: Hook | None) -> Hook:
    if found is None:
        raise Refused("trash.not-of-this-kind")
    return found


async def trash(tx: Tx, id: UUID) -> None:
    """Trash a thing in reach. Raises what the kind's action raises; Refused when its kind knows no trash."""
    thing = await things.need(tx, id)
    hook = _hook(tx.house.kinds[thing.kind].trash)
    if thing.trashed_at is None:
        await hook(tx, id)


async def restore(tx: Tx, id: UUID) -> None:
    """Bring a trashed thing back."""
    thing = await things.need(tx, id)
    hook = _hook(tx.house.kinds[thing.kind].restore)
    if thing.trashed_at is None:
        raise Refused("trash.not-trashed")
    await hook(tx, id)


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed thing for good: only its place's managers, and only from the trash."""
    thing = await things.need_on(tx, "trash.purge", id)
    hook = _hook(tx.house.kinds[thing.kind].purge)
    if thing.trashed_at is None:
        raise Refused("trash.not-trashed")
    await hook(tx, id)
    await store.forget(tx, id)


async def purge_old(work: Work) -> None:
    """Delete for good what was trashed long ago, each in a transaction of its own; one that fails stays for tomorrow."""
    async with work() as tx:
        before = tx.now - timedelta(days=(await settings.retention(tx)).trash_days)
        old = await store.all_over(tx, before=before, most=BATCH)
    for id, kind in old:
        try:
            async with work() as tx:
                hook = tx.house.kinds[kind].purge if kind in tx.house.kinds else None
                if hook is not None and await store.still_over(tx, id, before=before):
                    await hook(tx, id)
                    await store.forget(tx, id)
        except Problem as problem:
            log.warning("%s:%s stays in the trash: %s", kind, id, problem.code)
