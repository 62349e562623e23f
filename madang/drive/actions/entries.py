"""Finding entries and reading folders."""

import base64
import binascii
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

import msgspec

from madang.drive.models import Entry, Sorting, Step
from madang.drive.store import entries as store
from madang.ground.access import HOUSE
from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.tx import Tx
from madang.standards.hangul.syllables import nfc

PAGE = 200
MOST = 500
LARGE = 2000

_decode = msgspec.json.Decoder(tuple[bool, str, UUID])


async def need(tx: Tx, act: str, id: UUID, *, trashed: bool = False) -> Entry:
    """An entry on which the actor may do the act. Raises NotFound (also in the trash, unless `trashed`), Forbidden."""
    return (await need_all(tx, act, [id], trashed=trashed))[0]


async def need_all(tx: Tx, act: str, ids: Sequence[UUID], *, trashed: bool = False) -> list[Entry]:
    """Entries on each of which the actor may do the act. Raises NotFound, Forbidden."""
    found = await store.some(tx, tx.actor, ids, everything=tx.who.kind == "system")
    if len(found) < len(set(ids)):
        raise NotFound("ground.not-found")
    for one in found:
        if one.gone and not trashed:
            raise NotFound("ground.not-found")
        if not tx.can(act, one.role, adds=one.adds):
            if not tx.can("drive.view", one.role):
                raise NotFound("ground.not-found")
            raise Forbidden("ground.forbidden")
    if tx.who.scopes is not None and act.partition(".")[0] not in tx.who.scopes:
        raise Forbidden("ground.out-of-scope")
    return found


async def one(tx: Tx, id: UUID) -> Entry:
    """An entry in reach, the root of a drive included. Raises NotFound."""
    found = await need(tx, "drive.view", id)
    if found.state != "clean" and found.created_by != tx.actor and not await administers(tx):
        raise NotFound("ground.not-found")
    return found


async def at(tx: Tx, drive: UUID, names: Sequence[str]) -> Entry:
    """The entry at a path in a drive; the root for no names. Raises NotFound("drive.no-such-path")."""
    id = drive
    for name in names:
        found = await store.child(tx, id, nfc(name))
        if found is None:
            raise NotFound("drive.no-such-path")
        id = found
    try:
        return await one(tx, id)
    except NotFound:
        raise NotFound("drive.no-such-path") from None


async def administers(tx: Tx) -> bool:
    """Whether the actor administers the house."""
    reached = await tx.reached(HOUSE)
    return reached is not None and tx.can("ground.administer", reached.role)


async def path(tx: Tx, id: UUID) -> list[Step]:
    """The steps to an entry as far as they are in reach, the root first."""
    return await store.path(tx, tx.actor, id, everything=tx.who.kind == "system")


async def listing(
    tx: Tx,
    folder: Entry,
    *,
    order: Sorting = Sorting.NAME,
    down: bool = False,
    after: str | None = None,
    limit: int = PAGE,
) -> tuple[list[Entry], str | None]:
    """A page of a folder's entries in reach, folders first, and where the next one begins."""
    files, mark = False, None
    if after is not None:
        try:
            files, key, id = _decode.decode(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))
        except (msgspec.DecodeError, binascii.Error, ValueError):
            raise Invalid("ground.invalid") from None
        mark = (key, id)
        if "\x00" in key:
            raise Invalid("ground.invalid")
    everything = tx.who.kind == "system"
    found: list[tuple[Entry, str]] = []
    for phase in (False, True):
        if phase < files or len(found) > limit:
            continue
        found += await store.inside(
            tx,
            tx.actor,
            folder,
            files=phase,
            order=order,
            down=down,
            after=mark if phase is files else None,
            most=limit + 1 - len(found),
            everything=everything,
        )
    following = None
    if len(found) > limit:
        last, key = found[limit - 1]
        packed = msgspec.json.encode((last.is_file, key, last.id))
        following = base64.urlsafe_b64encode(packed).decode().rstrip("=")
    return [one for one, _ in found[:limit]], following


async def inside(
    tx: Tx, folder: UUID, *, after: str | None = None, limit: int = MOST
) -> tuple[list[Entry], str | None]:
    """A page of a folder's entries by name, and where the next one begins. Raises NotFound."""
    return await listing(tx, await need(tx, "drive.view", folder), after=after, limit=limit)


async def every(tx: Tx, folder: UUID) -> AsyncIterator[list[Entry]]:
    """All entries of a folder by name, some at a time. Raises NotFound."""
    found = await need(tx, "drive.view", folder)
    after: str | None = None
    while True:
        page, after = await listing(tx, found, after=after, limit=LARGE)
        yield page
        if after is None:
            return


async def count(tx: Tx, folder: UUID) -> int:
    """How many entries a folder has."""
    return await store.count(tx, folder)
