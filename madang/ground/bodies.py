"""Bodies of JSON requests: read whole within a limit of size and time, and looked at before anything parses them."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

from litestar.types import Receive

from madang.ground.errors import SignedOut, TooLarge, TooSlow

SECONDS = 60.0
"""How long a client may take to send the body of a JSON request."""
DEEPEST = 200
"""Levels of nesting in a JSON body."""
_SIGNS = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def readable(body: bytes) -> bool:
    """Whether a JSON text is Unicode without NUL, which no text column holds, and not too deep."""
    try:
        return body.decode() is not None and not _NUL.search(body) and not _too_deep(body)
    except UnicodeDecodeError:
        return False


def _too_deep(body: bytes) -> bool:
    """Whether a JSON text nests deeper than any door reads; what stands in strings does not count."""
    if body.count(b"[") + body.count(b"{") <= DEEPEST:
        return False
    depth = 0
    for sign in _SIGNS.findall(body):
        depth += 1 if sign in b"[{" else -1 if sign in b"]}" else 0
        if depth > DEEPEST:
            return True
    return False


async def whole(receive: Receive, *, most: int = 2 << 20) -> bytes:
    """The whole body. Raises TooLarge, TooSlow, and SignedOut when the sender has gone."""
    try:
        async with asyncio.timeout(SECONDS):
            return await _gathered(receive, most)
    except TimeoutError:
        raise TooSlow("ground.too-slow") from None


async def _gathered(receive: Receive, most: int) -> bytes:
    from_client: list[bytes] = []
    size = 0
    async for chunk in _chunks(receive):
        size += len(chunk)
        if size > most:
            raise TooLarge("ground.body-too-large", most=most)
        from_client.append(chunk)
    return b"".join(from_client)


async def _chunks(receive: Receive) -> AsyncIterator[bytes]:
    while True:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise SignedOut("ground.gone")
        yield message.get("body", b"")
        if not message.get("more_body"):
            return
