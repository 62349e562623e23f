"""The door `/dav/` and the well-known addresses that lead to it, in front of the JSON door.

Unsafe methods run in one transaction that is committed before the answer leaves; what PostgreSQL undid for another
request's sake runs again. Whatever a client sends is answered below 500, unless the house itself is broken or away.
"""

import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg
from litestar.types import Receive, Scope, Send

from madang.ground.dav import basic, locking, reading, writing
from madang.ground.dav.basic import Proofs
from madang.ground.dav.desk import Desk
from madang.ground.dav.lately import Lately
from madang.ground.dav.models import Tree
from madang.ground.dav.request import BASE, CLASSES, Asked
from madang.ground.dav.shelf import Shelf
from madang.ground.dav.shelves import door as shelving
from madang.ground.dav.shelves import principals
from madang.ground.db import AWAY, Database
from madang.ground.errors import Forbidden, NotOffered, Problem, Unavailable
from madang.ground.manifest import House
from madang.ground.problems import headers_of, kept_out

log = logging.getLogger("madang.dav")

WELL_KNOWN = "/.well-known/"
Method = Callable[[Desk, Asked], Awaitable[None]]

METHODS: dict[str, Method] = {
    "GET": reading.get,
    "HEAD": reading.get,
    "PROPFIND": reading.propfind,
    "REPORT": reading.report,
    "PUT": writing.put,
    "DELETE": writing.delete,
    "MKCOL": writing.mkcol,
    "COPY": writing.copy,
    "MOVE": writing.move,
    "PROPPATCH": writing.proppatch,
    "LOCK": locking.lock,
    "UNLOCK": locking.unlock,
}
SAFE = frozenset({"GET", "HEAD", "PROPFIND", "REPORT"})


_SPECIAL = frozenset(
    {
        b"range", b"if", b"if-match", b"if-none-match", b"if-range", b"if-modified-since", b"if-unmodified-since",
        b"connection", b"expect", b"content-length", b"transfer-encoding", b"upgrade",
    }
)  # fmt: skip
"""Headers that may change the answer to a GET, or what comes after it."""


class Dav:
    """ASGI: `/dav/<section>/…` goes to the tree of that section."""

    def __init__(self, database: Database, house: House) -> None:
        self.proofs = Proofs()
        self._desk = Desk(database, house)
        self._trees: dict[str, Tree] = dict(house.dav)
        self._shelves: dict[str, Shelf] = dict(house.shelves)
        self._shelf_classes = (
            (b"dav", shelving.classes(self._shelves)),
            (b"allow", shelving.OFFERED.encode()),
        )

    @property
    def lately(self) -> Lately:
        """What is remembered of answers."""
        return self._desk.lately

    def at_hand(self, url: bytes, headers: list[tuple[bytes, bytes]]) -> bytes | None:
        """The whole answer to a GET that was answered a moment ago, without asking anybody; None for all others."""
        if not url.startswith(b"/dav/"):
            return None
        authorization = b""
        for name, value in headers:
            if name == b"authorization":
                authorization = value
            elif name in _SPECIAL:
                return None
        who = self.proofs.get(hashlib.sha256(authorization).digest()) if authorization else None
        return None if who is None else self._desk.lately.get((who.id, url))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        http: Any = scope
        if http["path"].startswith(WELL_KNOWN):
            await self._well_known(http, send)
            return
        asked = Asked(scope, receive, send)
        try:
            await self._serve(asked)
        except Problem as problem:
            await self._refuse(asked, problem)
        except AWAY as error:
            log.warning("database away: %s", type(error).__name__)
            await self._refuse(asked, Unavailable("ground.database-away"))
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            await self._refuse(asked, kept_out(error))
        except ConnectionError:
            raise
        except Exception as error:
            log.exception("request %s %s failed", asked.id, asked.method, exc_info=error)
            await self._refuse(asked, Problem("ground.broken"))

    async def _serve(self, asked: Asked) -> None:
        asked.find(self._trees, self._shelves)
        shelved = asked.shelf is not None or asked.section == principals.SECTION
        if asked.method == "OPTIONS":
            # asked without credentials, to learn which protocol is spoken
            await asked.answer(200, self._shelf_classes if shelved else CLASSES)
            return
        method = METHODS.get(asked.method)
        if method is None and not shelved:
            raise NotOffered("ground.not-offered")
        if asked.method not in SAFE and asked.header("sec-fetch-site") in ("cross-site", "same-site"):
            # a browser that kept the password must not be made to write by another site
            raise Forbidden("ground.csrf")
        who = await basic.known(
            self._desk.database, self.proofs, asked.headers.get(b"authorization", b""), address=asked.address
        )
        asked.who = who
        if asked.shelf is not None:
            await shelving.serve(self._desk, asked, asked.shelf)
            return
        if shelved:
            await shelving.serve_principal(self._desk, asked, self._shelves)
            return
        if asked.tree is None or method is None:
            await shelving.above(self._desk, asked, [*self._trees, *self._shelves], self._shelves)
            return
        if who.scopes is not None and asked.tree.scope not in who.scopes:
            raise Forbidden("ground.out-of-scope")
        await method(self._desk, asked)

    async def _refuse(self, asked: Asked, problem: Problem) -> None:
        if asked.answered:
            # half an answer is out: cut the connection, so that nobody takes it for a whole one
            raise ConnectionError(problem.code)
        said = [one for one in headers_of(problem) if one[0] != b"content-type"]
        if problem.status == 401:
            said.append((b"www-authenticate", basic.CHALLENGE))
        if problem.status == 405:
            said += CLASSES if asked.shelf is None else self._shelf_classes
        await asked.refuse(problem, said)

    async def _well_known(self, http: dict[str, Any], send: Send) -> None:
        start: Any = {"type": "http.response.start", "status": 301, "headers": [(b"location", BASE.encode())]}
        await send(start)
        await send({"type": "http.response.body", "body": b"", "more_body": False})
