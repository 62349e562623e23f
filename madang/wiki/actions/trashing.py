"""Into the trash, back, and gone for good: a page with everything below it."""

from uuid import UUID

from madang.ground import access
from madang.ground.errors import Refused
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import moving, pages
from madang.wiki.models import Page
from madang.wiki.store import pages as store
from madang.wiki.store import spaces as space_store


async def trash(tx: Tx, id: UUID) -> None:
    """Put a page in the trash. Raises NotFound, Forbidden."""
    page = await pages.need(tx, "wiki.edit", id)
    await store.lock(tx, [id])
    await store.trash(tx, id, by=tx.actor, now=tx.now)
    tx.tell(facts.PageTrashed(subject=page.ref))
    pages.tree_changed(tx, page.space)


async def _trashed(tx: Tx, act: str, id: UUID) -> Page:
    await store.lock(tx, [id])
    found = await pages.need(tx, act, id, trashed=True)
    if found.trashed_at is None:
        raise Refused("trash.not-trashed")
    return found


async def restore(tx: Tx, id: UUID) -> None:
    """Take a page out of the trash: where it was, or below the nearest page that still stands. Raises NotFound."""
    page = await _trashed(tx, "wiki.edit", id)
    await space_store.lock(tx, page.space)
    parent = await store.living(tx, id)
    await store.trash(tx, id, by=None, now=tx.now)
    if parent != page.parent:
        await moving.settle(tx, page, parent=parent)
    tx.tell(facts.PageRestored(subject=page.ref))
    pages.tree_changed(tx, page.space)


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed page for good, with all that lies below it. Raises NotFound, Forbidden, Refused."""
    page = await _trashed(tx, "wiki.manage", id)
    gone, collections = await store.drop(tx, id)
    for one in collections:
        await access.dissolve(tx, one)
    tx.tell(facts.PagePurged(subject=page.ref, pages=gone))
