"""Identifiers: UUIDv7 for every thing (RFC 9562) and `Ref`, the name one part of the house calls another's thing by."""

import os
import threading
import time
from typing import NewType
from uuid import UUID

Ref = NewType("Ref", str)
"""`kind:id`, for example `tasks.task:0197a3…`. The kind starts with the slice's name."""

NOBODY = UUID(int=0)
"""The actor of a request without a session."""

SYSTEM = UUID(int=1)
"""The actor of jobs and of the command line."""

_lock = threading.Lock()
_last = [0]


def new_id() -> UUID:
    """A UUIDv7, ascending within this process. Ids come from the program because `uuidv7()` is new in PostgreSQL 18."""
    with _lock:
        # 48 bits of milliseconds and 12 bits of the fraction (RFC 9562 section 6.2 method 3), never repeated
        ticks = max(time.time_ns() * 4096 // 1_000_000, _last[0] + 1)
        _last[0] = ticks
    millis, fraction = ticks >> 12, ticks & 0xFFF
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    return UUID(int=(millis << 80) | (7 << 76) | (fraction << 64) | (2 << 62) | tail)


def ref(kind: str, id: UUID) -> Ref:
    """The Ref of the thing `id` of `kind`."""
    return Ref(f"{kind}:{id}")


def id_of(subject: Ref) -> UUID:
    """The id inside a Ref. Raises ValueError when it is not one."""
    return UUID(subject.partition(":")[2])


def kind_of(subject: Ref) -> str:
    """The kind inside a Ref."""
    return subject.partition(":")[0]
