"""Finding entries and reading folders."""

import base64
import binascii
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

import msgspec

from madang.drive.models import Entry, Neighbours, Sorting, Step
from madang.drive.store import entries as store
from madang.ground.access import HOUSE
from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.tx import Tx
from madang.standards.hangul import nfc, typing_pattern

PAGE = 200
MOST = 1000
LARGE = 2000
FAR = 10_000_000
"""Entries beyond which nobody looks into a folder."""
TYPED = 50
"""Letters of what is typed to narrow a folder that count."""

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
            everything=tx.who.kind == "system",
        )
    return [one for one, _ in found[:limit]], _following(found, limit)


def _following(found: Sequence[tuple[Entry, str]], limit: int) -> str | None:
    """Where the page after the first `limit` of what was found begins; None when there is no more."""
    if len(found) <= limit:
        return None
    last, key = found[limit - 1]
    packed = msgspec.json.encode((last.is_file, key, last.id))
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


async def window(
    tx: Tx,
    folder: Entry,
    *,
    order: Sorting = Sorting.NAME,
    down: bool = False,
    at: int = 0,
    limit: int = PAGE,
    typed: str = "",
) -> tuple[list[Entry], str | None, int]:
    """The entries of a folder from number `at` on, folders first, where the next page begins, and how many there are.

    `typed` narrows it to names and tags that fit what somebody is typing, initial consonants included.
    """
    everything = tx.who.kind == "system"
    pattern = typing_pattern("".join(nfc(typed).split())[:TYPED])
    folders, files = await store.sizes(tx, tx.actor, folder, typed=pattern, everything=everything)
    found: list[tuple[Entry, str]] = []
    for phase, before, there in ((False, 0, folders), (True, folders, files)):
        skip = max(0, at - before)
        most = min(limit + 1 - len(found), there - skip)
        if most <= 0:
            continue
        # from the end that is nearer: what stands before is walked over
        turned = skip > there // 2
        page = await store.inside(
            tx,
            tx.actor,
            folder,
            files=phase,
            order=order,
            down=down is not turned,
            most=most,
            skip=there - skip - most if turned else skip,
            typed=pattern,
            everything=everything,
        )
        found += reversed(page) if turned else page
    return [one for one, _ in found[:limit]], _following(found, limit), folders + files


async def standing(tx: Tx, id: UUID, *, order: Sorting = Sorting.NAME, down: bool = False) -> Neighbours:
    """Where a file stands among the files of its folder. Raises NotFound."""
    file = await one(tx, id)
    if file.parent is None or not file.is_file:
        raise NotFound("ground.not-found")
    everything = tx.who.kind == "system"
    folder = await need(tx, "drive.view", file.parent)
    _, files = await store.sizes(tx, tx.actor, folder, everything=everything)
    before, last, first = await store.standing(
        tx, tx.actor, folder, file, order=order, down=down, everything=everything
    )
    return Neighbours(number=before + 1, of=files, before=last, after=first)


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
