"""Looking through the log and verifying it."""

import csv
import io
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec

from madang.ground import facts, settings
from madang.ground.access import HOUSE
from madang.ground.audit import anchors, store
from madang.ground.audit.facts import AnchorsChanged, AuditRead, AuditVerified
from madang.ground.audit.models import Anchors, AuditState, Entries, Filter, Verified
from madang.ground.db import Queries
from madang.ground.errors import Invalid
from madang.ground.ids import ref
from madang.ground.tx import Tx

PAGE = 100
VERIFIED = "audit.verified"
COLUMNS = ("position", "at", "name", "subject", "title", "actor", "actor_fn", "place", "via", "request", "values")


async def look(tx: Tx, asked: Filter, *, after: str | None, most: int) -> Entries:
    """A page of the trail. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    if after is not None and not (after.isdecimal() and len(after) < 19):
        raise Invalid("ground.cursor")
    found = await store.entries(tx, asked, before=int(after) if after else None, most=min(max(most, 1), 500) + 1)
    items = found[: min(max(most, 1), 500)]
    return Entries(items=items, next=str(items[-1].position) if len(found) > len(items) else None)


async def copied(tx: Tx, asked: Filter) -> None:
    """Tell that somebody takes a copy. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    tx.tell(AuditRead(subject=ref("ground.house", HOUSE), filter=msgspec.json.encode(asked).decode()))


async def lines(q: Queries, asked: Filter) -> AsyncIterator[bytes]:
    """The trail as CSV (RFC 4180), newest first, in pieces; with a mark that spreadsheets know UTF-8 by."""
    yield b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n"
    before: int | None = None
    while found := await store.entries(q, asked, before=before, most=1000):
        piece = io.StringIO()
        csv.writer(piece).writerows([_cells(one) for one in found])
        yield piece.getvalue().encode()
        before = found[-1].position


def _cells(entry: msgspec.Struct) -> list[str]:
    cells = []
    for name in COLUMNS:
        value = getattr(entry, name)
        text = msgspec.json.encode(value).decode() if isinstance(value, dict) else "" if value is None else str(value)
        # a cell that begins like a formula would run in a spreadsheet
        cells.append("'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text)
    return cells


async def verify(tx: Tx, data: Path | None) -> Verified:
    """Recompute the whole log against the anchors. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    files = anchors.paths(data, await anchors.chosen(tx))
    read, broken = await facts.verify(tx, anchors=anchors.gathered(files))
    found = Verified(
        at=tx.now, facts=read, position=broken.position if broken else None, why=broken.why if broken else None
    )
    await settings.write(tx, VERIFIED, found)
    tx.tell(AuditVerified(subject=ref("ground.house", HOUSE), facts=read, why=found.why or ""))
    return found


async def state(q: Queries, data: Path | None) -> AuditState:
    """How far the log reaches and how far it is anchored."""
    position, _ = await facts.head(q)
    chosen = await anchors.chosen(q)
    return AuditState(
        position=position,
        anchored=anchors.last(anchors.paths(data, chosen)),
        second_path=chosen.second_path,
        verified=await settings.read(q, VERIFIED, Verified),
    )


async def choose(tx: Tx, *, second_path: str | None, data: Path | None) -> AuditState:
    """Set or take away the second place of the anchors; it is tried at once. Raises Invalid when it cannot be written."""
    await tx.need("ground.administer", HOUSE)
    path = (second_path or "").strip() or None
    if path is not None:
        if not Path(path).is_absolute():
            raise Invalid("audit.path-not-absolute")
        position, hashed = await facts.head(tx)
        try:
            anchors.append(Path(path), position, hashed, tx.now)
        except OSError:
            raise Invalid("audit.path-unwritable") from None
    await settings.write(tx, anchors.SETTING, Anchors(second_path=path))
    tx.tell(AnchorsChanged(subject=ref("ground.house", HOUSE)))
    return await state(tx, data)
