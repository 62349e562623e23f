"""The door `/cal/<token>.ics` and `/cal/<token>.ifb`: calendars shared by address, for programs that subscribe.

Whatever else begins with `/cal/` is a page. A dead, wrong or hostile token is answered like every other one.
"""

import base64
import binascii
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

from litestar.types import ASGIApp, Receive, Scope, Send

from madang.calendar.actions import files
from madang.ground import attempts
from madang.ground.credentials import passwords
from madang.ground.db import AWAY, Database
from madang.ground.errors import NotFound, Problem, TooMany, Unavailable
from madang.ground.files.rules import disposition
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.problems import refusal
from madang.ground.share.actions import links
from madang.ground.tx import Actor, transaction

ENDINGS = (".ics", ".ifb")
MOST = 120
"""Fetches from one address in WINDOW."""
WINDOW = 60.0
ADDRESSES = 10_000
TRIES = 20
"""Passwords tried for one calendar from one address in WITHIN."""
WITHIN = timedelta(minutes=15)


class Rate:
    """How often each address came of late, in this process."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[float, int]] = {}

    def take(self, address: str) -> None:
        """One more. Raises TooMany."""
        now = time.monotonic()
        since, count = self._seen.get(address, (now, 0))
        if now - since >= WINDOW:
            since, count = now, 0
        if len(self._seen) >= ADDRESSES and address not in self._seen:
            self._seen = {who: one for who, one in self._seen.items() if now - one[0] < WINDOW}
            if len(self._seen) >= ADDRESSES:
                raise TooMany("calendar.too-many-fetches", retry_after=int(WINDOW))
        self._seen[address] = (since, count + 1)
        if count >= MOST:
            raise TooMany("calendar.too-many-fetches", retry_after=int(WINDOW - (now - since)) + 1)


class Feeds:
    """ASGI app."""

    def __init__(self, database: Database, house: House, page: ASGIApp) -> None:
        self._database = database
        self._house = house
        self._page = page
        self._rate = Rate()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asked: Any = scope
        path = str(asked["path"])
        token, ending = path.removeprefix("/cal/"), path[-4:].lower()
        if ending not in ENDINGS or "/" in token:
            await self._page(scope, receive, send)
            return
        if asked["method"] not in ("GET", "HEAD"):
            await _send(send, 405, b"", [(b"allow", b"GET, HEAD")])
            return
        headers = dict(asked["headers"])
        address = asked["client"][0] if asked.get("client") else ""
        try:
            self._rate.take(address)
            status, body, said = await self._answer(token[:-4], ending, headers, address)
        except Problem as problem:
            if problem.code == "calendar.password":
                await _send(send, 401, b"", [(b"www-authenticate", b'Basic realm="calendar", charset="UTF-8"')])
            else:
                await refusal(send, problem, new_id())
            return
        except AWAY:
            await refusal(send, Unavailable("ground.database-away"), new_id())
            return
        await _send(send, status, b"" if asked["method"] == "HEAD" else body, said, size=len(body))

    async def _answer(
        self, token: str, ending: str, headers: dict[bytes, bytes], address: str
    ) -> tuple[int, bytes, list[tuple[bytes, bytes]]]:
        if not 0 < len(token) <= 100 or not token.isascii() or not token.isprintable():
            raise NotFound("share.link-dead")
        async with transaction(self._database, self._house, Actor(), via="feed") as tx:
            kept, wanted = await links.look(tx, token, "")
            if wanted:
                await self._pass(str(kept.party), kept.password_hash, headers.get(b"authorization", b""), address)
            tx.who, tx.actor = Actor(id=kept.party, kind="link"), kept.party
            version, at = await files.version(tx, kept.collection)
            etag = f'"{version}-{kept.role}{ending}"'
            # free-busy moves with the clock: its version is that of the hour
            if ending == ".ifb":
                etag = f'"{version}-{kept.role}-{tx.now:%Y%m%d%H}"'
            said = [
                (b"etag", etag.encode()),
                (b"last-modified", format_datetime(at.astimezone(UTC), usegmt=True).encode()),
                (b"cache-control", b"private, max-age=300"),
            ]
            if _same(headers, etag, at, whole=ending == ".ics"):
                return 304, b"", said
            if ending == ".ics":
                name, body = await files.given_out(tx, kept.collection)
                said.append((b"content-disposition", disposition(f"{name}.ics", inline=True).encode()))
            else:
                body = await files.free_busy_out(tx, kept.collection, now=tx.now)
        return 200, body, [*said, (b"content-type", b"text/calendar; charset=utf-8")]

    async def _pass(self, link: str, hashed: str | None, given: bytes, address: str) -> None:
        """The password, as programs send it. Tries are counted on a connection of their own. Raises TooMany."""
        if not given:
            raise Problem("calendar.password")
        now = datetime.now(UTC)
        async with self._database.queries() as q:
            if await attempts.count(q, "feed", f"{link} {address}", within=WITHIN, now=now) > TRIES:
                raise TooMany("share.too-many-tries", retry_after=int(WITHIN.total_seconds()))
        scheme, _, coded = given.partition(b" ")
        try:
            _, _, password = base64.b64decode(coded.strip(), validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise Problem("calendar.password") from None
        if scheme.lower() != b"basic" or not await passwords.matches(hashed, password):
            raise Problem("calendar.password")


def _same(headers: dict[bytes, bytes], etag: str, at: datetime, *, whole: bool) -> bool:
    """Whether whoever asks has it already (RFC 9110 section 13)."""
    tags = headers.get(b"if-none-match")
    if tags is not None:
        given = [one.strip().removeprefix("W/") for one in tags.decode("latin-1").split(",")]
        return "*" in given or etag in given
    since = headers.get(b"if-modified-since")
    if since is None or not whole:
        return False
    try:
        return at.replace(microsecond=0) <= parsedate_to_datetime(since.decode("latin-1")).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return False


async def _send(
    send: Send, status: int, body: bytes, headers: list[tuple[bytes, bytes]], *, size: int | None = None
) -> None:
    start: Any = {
        "type": "http.response.start",
        "status": status,
        "headers": [
            *headers,
            *([] if status == 304 else [(b"content-length", str(len(body) if size is None else size).encode())]),
            (b"content-security-policy", b"sandbox; default-src 'none'; frame-ancestors 'none'"),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"no-referrer"),
            (b"x-robots-tag", b"noindex"),
        ],
    }
    await send(start)
    await send({"type": "http.response.body", "body": body, "more_body": False})
