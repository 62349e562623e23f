"""What happened to an entry."""

from uuid import UUID

from madang.drive.actions import entries
from madang.drive.models import Author, History
from madang.drive.store import history as store
from madang.ground.tx import Tx

PAGE = 50


async def read(tx: Tx, id: UUID, *, after: int | None) -> History:
    """A page of what happened to a folder, a file or a drive. Raises NotFound."""
    entry = await entries.one(tx, id)
    managing = tx.can("drive.manage", entry.role)
    items = await store.happenings(tx, tx.actor, entry.ref, managing=managing, before=after, now=tx.now, most=PAGE + 1)
    return History(items=items[:PAGE], next=items[PAGE - 1].position if len(items) > PAGE else None)


async def authors(tx: Tx, id: UUID) -> list[Author]:
    """Who saved the versions of a file, and who made those that came in with an archive. Raises NotFound."""
    return await store.authors(tx, (await entries.one(tx, id)).id)
