"""Listings of collections, kept as text and brought up to date by what changed since: as a phone keeps its copy.

A kept one is never trusted by its age: the count of the collection, read with the rights of who asks, says whether it
still stands; otherwise the changes after its own count are asked for.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from madang.ground.dav.shelf import Collection, Delta, Shelf
from madang.ground.tx import Tx
from madang.standards.dav import multistatus, paths
from madang.standards.dav.texts import HREF, Template

MOST_BYTES = 64 << 20
EVERY = 1_000_000
_OVERHEAD = 200
"""Bytes of memory that an answer takes beside its text."""

Key = tuple[Any, ...]


class _Kept:
    def __init__(self, rows: dict[str, bytes], upto: int) -> None:
        self.rows = rows
        self.upto = upto
        self.body: bytes | None = None
        self.size = 0


class Ready:
    """The memory; what was asked for longest ago goes first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._bytes = 0

    async def listing(self, tx: Tx, shelf: Shelf, one: Collection, template: Template) -> bytes:
        """The answers for all texts of a collection, none of which holds the text itself."""
        if not one.syncs or template.needs_data or template.pieces[1] != HREF:
            return await shelf.listing(tx, one, template)
        key = (tx.actor, one.id, one.lens, *template.pieces)
        kept = self._kept.get(key)
        if kept is None or kept.upto > one.count:
            found = await shelf.listing(tx, one, template)
            rows = await asyncio.to_thread(_apart, found, str(template.pieces[0]).encode())
            kept = _Kept(rows, one.count)
            kept.body = found
        elif kept.upto < one.count:
            _follow(kept, await shelf.changes(tx, one, since=kept.upto, limit=EVERY), template)
        if kept.body is None:
            kept.body = b"".join(kept.rows.values())
        self._keep(key, kept)
        return kept.body

    def _keep(self, key: Key, kept: _Kept) -> None:
        before = self._kept.pop(key, None)
        self._bytes -= 0 if before is None else before.size
        kept.size = 2 * len(kept.body or b"") + _OVERHEAD * len(kept.rows)
        if kept.size > MOST_BYTES // 2:
            return
        self._kept[key] = kept
        self._bytes += kept.size
        while self._bytes > MOST_BYTES:
            self._bytes -= self._kept.popitem(last=False)[1].size


def _apart(found: bytes, opening: bytes) -> dict[str, bytes]:
    """Answers by the last part of their addresses."""
    return {row[: row.index(b"<")].decode(): opening + row for row in found.split(opening)[1:]}


def _follow(kept: _Kept, delta: Delta, template: Template) -> None:
    if delta.upto < kept.upto:
        # another request has brought it further meanwhile
        return
    for name in delta.gone:
        kept.rows.pop(paths.segment(name), None)
    kept.rows |= _rows(delta.there, template)
    kept.upto = delta.upto
    kept.body = None


def _rows(there: Sequence[tuple[str, str, int, str]], template: Template) -> dict[str, bytes]:
    return {
        (segment := paths.segment(name)): template.row(
            (segment, multistatus.shown(etag), str(size), changed, "")
        ).encode()
        for name, etag, size, changed in there
    }
