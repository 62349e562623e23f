"""Bodies of requests: read within limits of size and time. JSON is looked at before anything parses it.

Whoever sends slowly but goes on is waited for, whoever drips is not: in every `SECONDS` a body ends or brings `PACE`.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

from litestar.types import Receive

from madang.ground.errors import SignedOut, TooLarge, TooSlow

SECONDS = 60.0
"""How long a client may take to send a whole body, or `PACE` bytes of a longer one."""
PACE = 64 << 10
"""Bytes: a modem's worth within `SECONDS`, and less than any telephone gives."""
MOST = 2 << 20
"""Bytes of a JSON body."""
MOST_WHOLE = 10 << 20
"""Bytes of any other body that is read whole before its request begins: a sheet, a calendar, not a file."""
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


def paced(receive: Receive) -> Receive:
    """The same body, with TooSlow raised for whoever drips it."""
    loop = asyncio.get_running_loop()
    until, brought, over = loop.time() + SECONDS, 0, False

    async def take() -> Any:
        nonlocal until, brought, over
        if over:
            # what comes after the body is a farewell, for which any handler may wait
            return await receive()
        try:
            async with asyncio.timeout_at(until):
                message: Any = await receive()
        except TimeoutError:
            raise TooSlow("ground.too-slow") from None
        over = not message.get("more_body")
        brought += len(message.get("body", b""))
        if brought >= PACE:
            until, brought = loop.time() + SECONDS, 0
        return message

    return take


async def whole(receive: Receive, *, most: int = MOST) -> bytes:
    """The whole body. Raises TooLarge, TooSlow, and SignedOut when the sender has gone."""
    receive = paced(receive)
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


def given(body: bytes, behind: Receive | None = None) -> Receive:
    """A body that is here already, to be received once; then what comes `behind` it, as when the sender hangs up."""
    messages = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def take() -> Any:
        message = next(messages, None)
        if message is not None:
            return message
        return await behind() if behind is not None else {"type": "http.disconnect"}

    return take
