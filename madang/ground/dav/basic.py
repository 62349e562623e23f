"""Who asks at this door: an app password by Basic authentication, or a personal access token as a bearer.

The password of the account opens nothing here: programs keep what they are given, and it would go round the second
factor. Source: RFC 7617, RFC 6750.
"""

import asyncio
import base64
import binascii
import hashlib
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from time import monotonic

from madang.ground import attempts
from madang.ground.credentials import tokens
from madang.ground.db import Database
from madang.ground.errors import SignedOut
from madang.ground.tx import Actor

MEMORY = 3.0
"""Seconds for which a credential that was right is not looked up again."""
KNOWN = 900.0
"""Seconds for which one that was right is looked up without being counted as a try."""
LONGEST = 2048
CHALLENGE = b'Basic realm="Madang", charset="UTF-8"'


class Proofs:
    """Credentials that were right a moment ago, by the hash of what was sent."""

    def __init__(self, *, most: int = 20_000) -> None:
        self._kept: OrderedDict[bytes, tuple[float, Actor]] = OrderedDict()
        self._most = most
        self._since = monotonic()
        self._looked: dict[bytes, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def turn(self, key: bytes) -> AsyncIterator[None]:
        """One look at a time: a program opens several connections at once with what it was given, and that is one try."""
        lock, waiting = self._looked.get(key, (asyncio.Lock(), 0))
        self._looked[key] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._looked.pop(key)
            if waiting > 1:
                self._looked[key] = (lock, waiting - 1)

    def get(self, key: bytes) -> Actor | None:
        """Who it was, when that was less than MEMORY ago and nobody's access has changed since."""
        kept = self._kept.get(key)
        if kept is None or kept[0] < self._since or monotonic() - kept[0] > MEMORY:
            return None
        return kept[1]

    def known(self, key: bytes) -> bool:
        """Whether it was right at all lately."""
        kept = self._kept.get(key)
        return kept is not None and monotonic() - kept[0] < KNOWN

    def put(self, key: bytes, who: Actor) -> None:
        """Remember it."""
        self._kept[key] = (monotonic(), who)
        self._kept.move_to_end(key)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def drop(self, key: bytes) -> None:
        """It is right no more."""
        self._kept.pop(key, None)

    def forget(self) -> None:
        """Somebody's access changed: look everything up anew."""
        self._since = monotonic()


async def known(database: Database, proofs: Proofs, header: bytes, *, address: str) -> Actor:
    """Who sent this Authorization header. Raises SignedOut, TooMany."""
    key = hashlib.sha256(header).digest()
    who = proofs.get(key)
    if who is not None:
        return who
    async with proofs.turn(key):
        return proofs.get(key) or await _looked_up(database, proofs, key, header, address=address)


async def _looked_up(database: Database, proofs: Proofs, key: bytes, header: bytes, *, address: str) -> Actor:
    login, secret = _read(header)
    now = datetime.now(UTC)
    attempt = None
    if not proofs.known(key):
        attempt = await attempts.take(
            database, account=attempts.account_of(login or secret[:12]), address=address, known=False, now=now
        )
    async with database.queries() as q:
        who = await tokens.actor_of(
            q, secret, now, kind="token" if login is None else "app-password", login=login, address=address
        )
        if who is not None and attempt is not None:
            await attempts.succeeded(q, attempt)
    if who is None:
        proofs.drop(key)
        raise SignedOut("ground.token-refused")
    proofs.put(key, who)
    return who


def _read(header: bytes) -> tuple[str | None, str]:
    """Login and secret; the login is None for a bearer's. Raises SignedOut for anything else."""
    scheme, _, value = header.partition(b" ")
    if not header or len(header) > LONGEST:
        raise SignedOut("ground.signed-out")
    if scheme.lower() == b"bearer":
        return None, value.strip().decode("latin-1")
    if scheme.lower() != b"basic":
        raise SignedOut("ground.signed-out")
    try:
        pair = base64.b64decode(value.strip(), validate=True)
    except binascii.Error:
        raise SignedOut("ground.token-refused") from None
    try:
        text = pair.decode()
    except UnicodeDecodeError:
        text = pair.decode("latin-1")
    login, colon, secret = text.partition(":")
    if not colon or "\0" in text:
        raise SignedOut("ground.token-refused")
    return login, secret
