"""Answers to GET of small files and to PROPFIND, remembered until anything happens in the house.

Every change is told; the first fact told by this process, or heard of from another one, empties the memory, and what is
older than two seconds does not count in any case. So rights end as fast here as where sessions are remembered.
"""

from collections import OrderedDict
from time import monotonic
from uuid import UUID

SECONDS = 2.0
MOST_BYTES = 16 << 20

Key = tuple[UUID, bytes]
"""Who asks for what: a path as sent, and for a PROPFIND what else decides about its answer."""


class Lately:
    """The memory. `mark` changes whenever it is emptied."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, tuple[float, bytes]] = OrderedDict()
        self._bytes = 0
        self.mark = 0

    def get(self, key: Key) -> bytes | None:
        """The whole answer."""
        kept = self._kept.get(key)
        if kept is None or monotonic() - kept[0] > SECONDS:
            return None
        return kept[1]

    def put(self, key: Key, answer: bytes, *, mark: int) -> None:
        """Remember an answer that was read when the memory had this mark: not when it was emptied since."""
        if mark != self.mark:
            return
        before = self._kept.pop(key, None)
        self._bytes += len(answer) - (len(before[1]) if before is not None else 0)
        self._kept[key] = (monotonic(), answer)
        while self._bytes > MOST_BYTES:
            self._bytes -= len(self._kept.popitem(last=False)[1][1])

    def forget(self) -> None:
        """Something happened."""
        self.mark += 1
        if self._kept:
            self._kept.clear()
            self._bytes = 0
