"""Lists across folders: recents, favourites, what is shared, tagged or trashed."""

from datetime import datetime
from uuid import UUID

from madang.drive.models import Entry, TagCount
from madang.drive.store import entries as entry_store
from madang.drive.store import lists as store
from madang.ground.errors import Invalid
from madang.ground.tx import Tx

Found = tuple[list[Entry], str | None]


def _mark(after: str | None) -> tuple[datetime, UUID] | None:
    if after is None:
        return None
    at, _, id = after.partition("_")
    try:
        moment, found = datetime.fromisoformat(at), UUID(id)
    except ValueError:
        raise Invalid("ground.invalid") from None
    if moment.tzinfo is None:
        raise Invalid("ground.invalid")
    return moment, found


async def _page(tx: Tx, rows: store.Page) -> Found:
    more = len(rows) > store.PAGE
    rows = rows[: store.PAGE]
    found = await entry_store.some(tx, tx.actor, [id for id, _ in rows])
    shown = [one for one in found if one.state == "clean" or one.created_by == tx.actor]
    return shown, f"{rows[-1][1].isoformat()}_{rows[-1][0]}" if more else None


async def recents(tx: Tx, after: str | None) -> Found:
    """What the actor opened."""
    return await _page(tx, await store.recents(tx, tx.actor, before=_mark(after)))


async def favourites(tx: Tx) -> list[Entry]:
    """The actor's favourites in their own order."""
    rows = await store.favourites(tx, tx.actor)
    return await entry_store.some(tx, tx.actor, [id for id, _ in rows])


async def with_me(tx: Tx, after: str | None) -> Found:
    """What others shared with the actor."""
    return await _page(tx, await store.with_me(tx, tx.actor, before=_mark(after)))


async def by_me(tx: Tx, after: str | None) -> Found:
    """What the actor shared with others."""
    return await _page(tx, await store.by_me(tx, tx.actor, before=_mark(after)))


async def tagged(tx: Tx, tag: str, drive: UUID | None, after: str | None) -> Found:
    """Entries with a tag."""
    if "\x00" in tag:
        raise Invalid("ground.invalid")
    return await _page(tx, await store.tagged(tx, tx.actor, tag, drive=drive, before=_mark(after)))


async def trashed(tx: Tx, drive: UUID, after: str | None) -> Found:
    """What was trashed in a drive. Raises NotFound, Forbidden."""
    await tx.need("drive.edit", drive)
    return await _page(tx, await store.trashed(tx, tx.actor, drive, before=_mark(after)))


async def tags(tx: Tx, drive: UUID) -> list[TagCount]:
    """The tags of a drive. Raises NotFound."""
    await tx.need("drive.view", drive)
    return await store.tags(tx, tx.actor, drive)
