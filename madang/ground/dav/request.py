"""One request at this door: what it asks, and what can be answered."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from litestar.types import Receive, Scope, Send

from madang.ground import bodies
from madang.ground.dav.models import Tree
from madang.ground.dav.shelf import Shelf
from madang.ground.errors import Problem, SignedOut, TooSlow
from madang.ground.ids import new_id
from madang.ground.tx import Actor
from madang.standards.dav import headers, paths, texts

BASE = "/dav/"
XML = b'application/xml; charset="utf-8"'
OFFERED = "OPTIONS, GET, HEAD, PUT, DELETE, MKCOL, COPY, MOVE, PROPFIND, PROPPATCH, LOCK, UNLOCK"
CLASSES: tuple[tuple[bytes, bytes], ...] = (
    (b"dav", b"1, 2, 3"),
    (b"ms-author-via", b"DAV"),
    (b"allow", OFFERED.encode()),
)
CONFINED: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"sandbox; default-src 'none'; frame-ancestors 'none'"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
)
"""Bytes of people on our own origin: no page may come of them."""
SLOWEST = 60.0
"""Seconds between two pieces of a body."""


SendFile = Callable[[int, int, int], Awaitable[bool]]
"""`(handle, start, end)`: has the system send a part of a file; False when it cannot."""


class Wrong(Problem):
    """The request cannot be understood or is against the protocol."""

    title = "Bad request"

    def __init__(
        self, status: int, code: str = "dav.bad-request", *, condition: str = "", hrefs: Sequence[str] = ()
    ) -> None:
        super().__init__(code)
        self.status = status  # type: ignore[misc]
        self.condition = condition
        self.hrefs = tuple(hrefs)


class Asked:
    """A request to one tree, or above the trees with `tree` None. `names` is the path within the tree."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http: Any = scope
        self.id: UUID = new_id()
        self.method: str = http["method"]
        self.headers: dict[bytes, bytes] = dict(http["headers"])
        self.send_file: SendFile | None = http.get("extensions", {}).get("madang.file", {}).get("send")
        self.receive = receive
        self.send = send
        client = http.get("client")
        self.address: str = client[0] if client else ""
        self.who = Actor()
        self.section = ""
        self.tree: Tree | None = None
        self.shelf: Shelf | None = None
        self.names: tuple[str, ...] = ()
        self.answered = False
        path: bytes = http.get("raw_path") or http["path"].encode()
        self.collection = path.endswith(b"/")
        self.path = path

    def find(self, trees: dict[str, Tree], shelves: dict[str, Shelf]) -> None:
        """Take the path apart. Raises Wrong."""
        self.section, self.names = self._within(self.path)
        self.tree = trees.get(self.section)
        self.shelf = shelves.get(self.section)

    @staticmethod
    def _within(path: bytes) -> tuple[str, tuple[str, ...]]:
        try:
            first, *rest = paths.names(path)
        except ValueError:
            raise Wrong(400, "dav.bad-path") from None
        if first != "dav":
            raise Wrong(502, "dav.elsewhere")
        return (rest[0], tuple(rest[1:])) if rest else ("", ())

    def header(self, name: str) -> str:
        """A request header, or an empty string."""
        return self.headers.get(name.encode(), b"").decode("latin-1")

    @property
    def base(self) -> str:
        """The path of the tree's root."""
        return BASE + (paths.segment(self.section) + "/" if self.section else "")

    def href(self, names: Sequence[str], *, collection: bool) -> str:
        """The path of a resource of the tree."""
        return paths.href(self.base, names, collection=collection)

    def depth(self, *, absent: int | None) -> int | None:
        """The Depth header; None is infinity. Raises Wrong."""
        try:
            return headers.depth(self.header("depth"), absent=absent)
        except ValueError:
            raise Wrong(400, "dav.depth") from None

    def overwrite(self) -> bool:
        """The Overwrite header. Raises Wrong."""
        try:
            return headers.overwrite(self.header("overwrite"))
        except ValueError:
            raise Wrong(400) from None

    def named(self, url: str) -> tuple[str, ...] | None:
        """The names of another resource of the same tree; None elsewhere. Raises Wrong for what is no path."""
        try:
            path = paths.target(url, host=self.header("host"))
        except ValueError:
            raise Wrong(400, "dav.bad-path") from None
        if path is None:
            return None
        section, names = self._within(path)
        return names if section == self.section else None

    def destination(self) -> tuple[str, ...]:
        """The names of the Destination header. Raises Wrong: 502 when it lies elsewhere."""
        url = self.header("destination")
        if not url:
            raise Wrong(400, "dav.no-destination")
        names = self.named(url)
        if names is None:
            raise Wrong(502, "dav.elsewhere")
        if not names:
            raise Wrong(403, "dav.root")
        return names

    def clauses(self) -> tuple[headers.Clause, ...]:
        """The If header. Raises Wrong."""
        text = self.header("if")
        if not text:
            return ()
        try:
            return headers.conditions(text)
        except ValueError:
            raise Wrong(400, "dav.if") from None

    @property
    def length(self) -> int | None:
        """The Content-Length, None when it is not said. Raises Wrong."""
        text = self.header("content-length")
        if not text:
            return None
        if not text.isdecimal() or len(text) > 18:
            raise Wrong(400)
        return int(text)

    async def body(self, *, most: int = 1 << 20) -> bytes:
        """The whole of a small body. Raises TooLarge, TooSlow, SignedOut."""
        return await bodies.whole(self.receive, most=most)

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body in pieces. Raises TooSlow, and SignedOut when the sender has gone."""
        while True:
            try:
                async with asyncio.timeout(SLOWEST):
                    message: Any = await self.receive()
            except TimeoutError:
                raise TooSlow("ground.too-slow") from None
            if message["type"] == "http.disconnect":
                raise SignedOut("ground.gone")
            if piece := message.get("body"):
                yield piece
            if not message.get("more_body"):
                return

    async def begin(self, status: int, said: Sequence[tuple[bytes, bytes]] = ()) -> None:
        """Send the head of an answer."""
        self.answered = True
        start: Any = {
            "type": "http.response.start",
            "status": status,
            "headers": [*said, *CONFINED, (b"x-request-id", str(self.id).encode())],
        }
        await self.send(start)

    async def write(self, data: bytes, *, more: bool) -> None:
        """Send a piece of the body."""
        await self.send({"type": "http.response.body", "body": data, "more_body": more})

    async def answer(self, status: int, said: Sequence[tuple[bytes, bytes]] = (), body: bytes = b"") -> None:
        """Send a whole answer."""
        length = () if status in (204, 304) else ((b"content-length", str(len(body)).encode()),)
        await self.begin(status, [*said, *length])
        await self.write(body if self.method != "HEAD" else b"", more=False)

    async def answer_xml(self, status: int, text: str, said: Sequence[tuple[bytes, bytes]] = ()) -> None:
        """Send a document."""
        await self.answer(status, [*said, (b"content-type", XML)], text.encode())

    async def refuse(self, problem: Problem, said: Sequence[tuple[bytes, bytes]]) -> None:
        """Answer with what stands against it."""
        condition = problem.condition if isinstance(problem, Wrong) else CONDITIONS.get(problem.code, "")
        if not condition and self.shelf is not None:
            condition = self.shelf.conditions.get(problem.code, "")
        if not condition and problem.status == 403 and self.shelf is not None:
            condition = "need-privileges"
        # what a page calls invalid is here against a precondition (RFC 4918 section 16)
        status = 403 if condition and problem.status in (413, 422) else problem.status
        hrefs = list(problem.hrefs) if isinstance(problem, Wrong) else []
        if "conflict" in condition and isinstance(name := problem.params.get("name"), str) and self.names:
            hrefs = [self.href([self.names[0], name], collection=False)]
        text = texts.error(condition, hrefs=hrefs, says=f"{problem.code}: {problem.title}")
        await self.answer_xml(status, text, said)


CONDITIONS = {"files.quota": "quota-not-exceeded", "ground.disk-full": "sufficient-disk-space"}
"""Codes of the house that have a name in the protocol (RFC 4331)."""
