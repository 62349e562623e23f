"""Unsafe requests are done once per key: the answer is kept beside the change, in its transaction.

Of an answer that holds a secret (a route declared with `secret=True`) nothing is kept but that it was given.

Source: the Idempotency-Key header field (IETF draft httpapi-idempotency-key-header).
"""

import hashlib
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.errors import Refused

REPLAYED = (b"idempotency-replayed", b"true")
KEYS_LAST = timedelta(days=1)
"""How long the answer to an Idempotency-Key is kept; it may hold what only its asker should see."""


def key_of(header: str) -> UUID | None:
    """The key a client sent, None when it sent none. Raises Refused when it is no UUID."""
    if not header:
        return None
    try:
        return UUID(header)
    except ValueError:
        raise Refused("ground.key-not-uuid") from None


async def claim(q: Queries, *, actor: UUID, key: UUID, method: str, path: str, body: bytes) -> tuple[int, bytes] | None:
    """Take the key in this transaction; gives status and body of the answer when it was taken before.

    A concurrent request with the same key waits here for the first one's commit. Raises Refused when the key stood for
    another request, and when the answer held a secret: the work is done, and its answer was for the first to ask.
    """
    asked = hashlib.sha256(f"{method} {path}\n".encode() + body).digest()
    claimed = await q.run(
        "insert into ground.idempotency (actor, key, request) values (%(actor)s, %(key)s, %(asked)s)"
        " on conflict do nothing",
        actor=actor,
        key=key,
        asked=asked,
    )
    if claimed:
        return None
    rows: list[tuple[Any, ...]] = await q.tuples(
        "select request, status, body from ground.idempotency where actor = %(actor)s and key = %(key)s",
        actor=actor,
        key=key,
    )
    if not rows or bytes(rows[0][0]) != asked:
        raise Refused("ground.key-used-otherwise")
    if rows[0][2] is None:
        raise Refused("ground.already-done")
    return rows[0][1], bytes(rows[0][2])


async def keep(q: Queries, *, actor: UUID, key: UUID, status: int, body: bytes | None) -> None:
    """Keep the answer of a request that did its work; no body when it held a secret."""
    await q.run(
        "update ground.idempotency set status = %(status)s, body = %(body)s where actor = %(actor)s and key = %(key)s",
        status=status,
        body=body,
        actor=actor,
        key=key,
    )


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget keys that nobody sends again."""
    await q.run("delete from ground.idempotency where at < %(old)s", old=now - KEYS_LAST)
