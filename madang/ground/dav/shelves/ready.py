"""Answers about many texts of a collection, kept as text and brought up to date by what changed since: as a phone does it.

A kept one is never trusted by its age: the count of the collection, read with the rights of who asks, says whether it
still stands; otherwise the changes after its own count are asked for.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from madang.ground.dav.shelf import Collection, Shelf
from madang.ground.tx import Tx
from madang.standards.dav import multistatus, paths
from madang.standards.dav.texts import HREF, Template

MOST_BYTES = 64 << 20
EVERY = 1_000_000
_OVERHEAD = 200
"""Bytes of memory that an answer takes beside its text."""

Key = tuple[Any, ...]
Rows = Mapping[str, bytes | None]
"""What stands in an answer for texts, by the last part of their addresses; None where nothing does any more."""


class _Kept:
    def __init__(self, rows: dict[str, bytes], upto: int, body: bytes) -> None:
        self.rows = rows
        self.upto = upto
        self.body: bytes | None = body
        self.size = 0


class Ready:
    """The memory; what was asked for longest ago goes first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._bytes = 0

    async def listing(self, tx: Tx, shelf: Shelf, one: Collection, template: Template) -> bytes:
        """The answers for all texts of a collection, none of which holds the text itself."""
        if not one.syncs or template.needs_data:
            return await shelf.listing(tx, one, template)

        async def make() -> bytes:
            return await shelf.listing(tx, one, template)

        async def later(since: int) -> Rows:
            delta = await shelf.changes(tx, one, since=since, limit=EVERY)
            rows: dict[str, bytes | None] = dict.fromkeys(map(paths.segment, delta.gone))
            for name, etag, size, changed in delta.there:
                fields = (segment := paths.segment(name), multistatus.shown(etag), str(size), changed, "")
                rows[segment] = template.row(fields).encode()
            return rows

        return await self.answer(tx, one, template, (), make=make, later=later) or b""

    async def answer(
        self,
        tx: Tx,
        one: Collection,
        template: Template,
        asked: Key,
        *,
        make: Callable[[], Awaitable[bytes | None]],
        later: Callable[[int], Awaitable[Rows | None]],
    ) -> bytes | None:
        """The answers that `make` gives for what was `asked`, brought up to date by `later`, the rows changed since a count.

        None, and nothing is kept, when either gives None.
        """
        if template.pieces[1] != HREF:
            return await make()
        key = (tx.actor, one.id, one.lens, *asked, *template.pieces)
        kept = self._kept.get(key)
        if kept is not None and kept.upto < one.count:
            rows = await later(kept.upto)
            if rows is None:
                kept = None
            elif kept.upto < one.count:
                # unless another request has brought it further meanwhile
                _follow(kept, rows, one.count)
        if kept is None or kept.upto > one.count:
            found = await make()
            if found is None:
                self._drop(key)
                return None
            kept = _Kept(await asyncio.to_thread(_apart, found, str(template.pieces[0]).encode()), one.count, found)
        if kept.body is None:
            kept.body = b"".join(kept.rows.values())
        self._keep(key, kept)
        return kept.body

    def _drop(self, key: Key) -> None:
        before = self._kept.pop(key, None)
        self._bytes -= 0 if before is None else before.size

    def _keep(self, key: Key, kept: _Kept) -> None:
        self._drop(key)
        kept.size = 2 * len(kept.body or b"") + _OVERHEAD * len(kept.rows)
        if kept.size > MOST_BYTES // 2:
            return
        self._kept[key] = kept
        self._bytes += kept.size
        while self._bytes > MOST_BYTES:
            self._bytes -= self._kept.popitem(last=False)[1].size


READY = Ready()
"""That of this process."""


def _apart(found: bytes, opening: bytes) -> dict[str, bytes]:
    """Answers by the last part of their addresses."""
    return {row[: row.index(b"<")].decode(): opening + row for row in found.split(opening)[1:]}


def _follow(kept: _Kept, rows: Rows, count: int) -> None:
    for segment, row in rows.items():
        if row is None:
            kept.rows.pop(segment, None)
        else:
            kept.rows[segment] = row
    kept.upto = count
    kept.body = None
