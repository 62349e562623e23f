"""The edge of the JSON door: who is asking, one transaction per request, commit before the answer leaves.

Pure ASGI around the app. A handler that wants a `Tx` gets it from here; for a safe method it reads in autocommit, for an
unsafe one it runs in a transaction that commits when the answer is ready and rolls back on every 4xx and 5xx. The answer
to an unsafe request is held back until its commit succeeded: what a person sees as saved is saved.
"""

import asyncio
import hmac
import logging
import re
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any, TypeVar, cast
from uuid import UUID

import psycopg
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from madang.ground import bodies, once
from madang.ground.cookies import LINK_COOKIE, cookie_name, cookies_of, session_cookies
from madang.ground.credentials import sessions, tokens
from madang.ground.db import AWAY, Connection, Database, Queries
from madang.ground.errors import (
    Forbidden,
    Invalid,
    NotFound,
    Problem,
    SignedOut,
    Unavailable,
    Unsupported,
)
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.problems import dressed, kept_out, refusal
from madang.ground.tx import Actor, Tx
from madang.ground.vault import Vault

log = logging.getLogger("madang.edge")

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
TRIES = 3
"""How often a request runs when PostgreSQL undoes it for the sake of another one."""

PATIENT_AT_ONCE = 1
"""How many reads for which nobody waits run at a time: after a fact that many see, all their pages refetch at once."""
_LESS_URGENT = re.compile(rb"(?:^|[,\s])u=[4-7]\b")

AGAIN = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)

T = TypeVar("T")

BearerDoor = Callable[[Queries, str, datetime], Awaitable[Actor | None]]
LinkDoor = Callable[[Queries, str, str, datetime], Awaitable[Actor | None]]
"""`(q, token, pass, now)`: `pass` is the cookie given for the link's password, or an empty string."""


class _Undo(Exception):
    """Roll back, then send what was captured."""


class _Again(Exception):
    """Nothing was committed and nothing was sent: the request may run once more."""


class Request:
    """What the edge knows about one request; kept in `scope["state"]["edge"]`."""

    def __init__(self, edge: "Edge", scope: Scope) -> None:
        self.id = new_id()
        self.edge = edge
        self.scope = scope
        self.headers = dict(scope["headers"])
        self.cookies = cookies_of(self.headers.get(b"cookie"))
        self.session: sessions.Session | None = None
        self.who = Actor()
        self.via = "http"
        self.set_cookies: list[bytes] = []
        self.has_turn = False
        self._stack: AsyncExitStack | None = None
        self._connection: Connection | None = None
        self._tx: Tx | None = None

    @property
    def writes(self) -> bool:
        """Whether the method is unsafe."""
        return self.scope["method"] not in SAFE  # type: ignore[typeddict-item]

    @property
    def extends(self) -> bool:
        """Whether the request shows that somebody is there: asking how long the session lasts does not."""
        return self.writes or self.scope["path"] != "/api/session"

    @property
    def patient(self) -> bool:
        """Whether nobody waits for the answer: a page that refetches says so (`Priority: u=6`; RFC 9218)."""
        given = self.headers.get(b"priority")
        return given is not None and _LESS_URGENT.search(given) is not None

    @property
    def address(self) -> str:
        """The peer's address."""
        client = self.scope.get("client")
        return client[0] if client else ""

    @property
    def secure(self) -> bool:
        """Whether the browser speaks HTTPS: with us, or with a trusted proxy in front of us."""
        return self.edge.secure or self.scope.get("scheme") == "https"

    def header(self, name: str) -> str:
        """A request header, or an empty string."""
        return self.headers.get(name.encode(), b"").decode("latin-1")

    @property
    def media(self) -> str:
        """The type of the body, or an empty string."""
        return self.header("content-type").partition(";")[0].strip().lower()

    async def tx(self) -> Tx:
        """The request's transaction, opened at first use."""
        if self._tx is None:
            connection = self._connection = await self.edge.database.acquire()
            if self.writes:
                self._stack = AsyncExitStack()
                await self._stack.enter_async_context(connection.transaction())
            self._tx = Tx(
                connection,
                house=self.edge.house,
                who=self.who,
                via=self.via,
                now=datetime.now(UTC),
                request=self.id,
                writes=self.writes,
            )
        return self._tx

    async def finish(self, error: BaseException | None) -> None:
        """Commit, or roll back when there is an error."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            await self._end(error)
        finally:
            await self.edge.database.release(connection)

    async def _end(self, error: BaseException | None) -> None:
        tx, self._tx = self._tx, None
        stack, self._stack = self._stack, None
        if tx is None or stack is None:
            # a download or export is told, though nothing else is written
            if tx is not None and error is None:
                await tx.flush_apart(self.edge.database)
            return
        if error is None:
            try:
                await tx.flush()
            except BaseException as problem:
                await stack.__aexit__(type(problem), problem, problem.__traceback__)
                raise
            await stack.aclose()
            tx.committed(self.edge.database)
            if tx.renewed is not None:
                self.set_session(tx.renewed)
                self.edge.memory.forget()
            return
        try:
            await stack.__aexit__(type(error), error, error.__traceback__)
        except type(error):
            return

    def set_session(self, token: str | None) -> None:
        """Send the browser a new session token, or take it away."""
        csrf = sessions.csrf_of(token) if token else ""
        self.set_cookies = session_cookies(token, csrf=csrf, secure=self.secure)


class Edge:
    """ASGI middleware in front of the app."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        database: Database,
        house: House,
        secure: bool,
        public: re.Pattern[str],
        reads_json: re.Pattern[str],
        streams: re.Pattern[str],
    ) -> None:
        self.app = app
        self.database = database
        self.house = house
        self.secure = secure
        self.public = public
        self.reads_json = reads_json
        self.streams = streams
        self.cookie_name = cookie_name(secure=secure)
        self.memory = sessions.Memory()
        self._turns = asyncio.Semaphore(PATIENT_AT_ONCE)
        self.bearer: BearerDoor | None = tokens.actor_of
        self.link: LinkDoor | None = None
        self.vault: Vault | None = None  # without a data directory

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if str(scope["type"]) != "http" or not scope["path"].startswith("/api/"):
            await self.app(scope, receive, send)
            return
        request = Request(self, scope)
        if request.patient and not request.writes:
            await self._turns.acquire()
            request.has_turn = True
        try:
            if not self._known(request):
                await self._retry(lambda: self._know_once(request))
            self._guard(request)
            if request.writes:
                await self._write(request, receive, send)
            else:
                await self._read(request, receive, send)
        except Problem as problem:
            await refusal(send, problem, request.id, extra=request.set_cookies)
        except AWAY as error:
            log.warning("database away: %s", type(error).__name__)
            await refusal(send, Unavailable("ground.database-away"), request.id)
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            await refusal(send, kept_out(error), request.id)
        finally:
            self._end_turn(request)

    def _end_turn(self, request: Request) -> None:
        if request.has_turn:
            request.has_turn = False
            self._turns.release()

    def _known(self, request: Request) -> bool:
        """Whether the session cookie alone was read a moment ago: no statement is needed then."""
        headers = request.headers
        if b"x-madang-link" in headers:
            return False
        session = self.memory.get(request.cookies.get(self.cookie_name, ""))
        if session is None:
            return False
        self._enter(request, session)
        return True

    def _enter(self, request: Request, session: sessions.Session) -> None:
        request.session = session
        if session.signed_in:
            request.who = Actor(id=session.person, kind="person", session=session.id, language=session.language)

    async def _know_once(self, request: Request) -> None:
        try:
            await self._know(request)
        except AWAY as error:
            raise _Again from error

    async def _know(self, request: Request) -> None:
        """Who asks: a share link's token when the page sends one, else a session cookie or a bearer token."""
        shared = request.header("x-madang-link")
        if self.link and shared:
            # a header no other site can send, so a page opened by a link needs no second cookie
            passed = request.cookies.get(LINK_COOKIE, "")
            async with self.database.queries() as q:
                request.who = await self.link(q, shared, passed, datetime.now(UTC)) or Actor()
            return
        token = request.cookies.get(cookie_name(secure=request.secure))
        if token:
            async with self.database.queries() as q:
                session = await sessions.find(q, token, now=datetime.now(UTC), extends=request.extends)
            if session is not None:
                if request.extends:
                    self.memory.put(token, session)
                self._enter(request, session)
                return
        authorization = request.header("authorization")
        if self.bearer and authorization.lower().startswith("bearer "):
            async with self.database.queries() as q:
                who = await self.bearer(q, authorization[7:].strip(), datetime.now(UTC))
            if who is None:
                raise SignedOut("ground.token-refused")
            request.who = who

    def _guard(self, request: Request) -> None:
        """Public routes are open to all; a session by cookie must echo its second cookie in a header.

        Turns away early and by the path alone; what a link or a token may open is decided on the route (`http.guard`).
        """
        scope = cast(dict[str, Any], request.scope)
        if "\0" in scope["path"]:
            raise NotFound("ground.not-found")
        if b"%00" in scope["query_string"]:
            raise Invalid("ground.invalid")
        asked = f"{scope['method']} {scope['path']}"
        if request.who.kind == "nobody" and not self.public.fullmatch(asked):
            raise SignedOut("ground.signed-out")
        if not request.writes:
            return
        session = request.session
        if session is not None and not hmac.compare_digest(
            request.header("x-csrftoken").encode(), session.csrf.encode()
        ):
            raise Forbidden("ground.csrf")
        # signing somebody in unasked is forgery too, and needs no session yet
        if request.header("sec-fetch-site") in ("cross-site", "same-site"):
            raise Forbidden("ground.csrf")
        if request.media not in ("", "application/json") and self.reads_json.fullmatch(asked):
            raise Unsupported("ground.unsupported")

    async def _retry(self, once: Callable[[], Awaitable[T]]) -> T:
        """Run a request again that PostgreSQL undid for another one's sake, or that met a connection of the past."""
        for attempt in range(1, TRIES + 1):
            try:
                return await once()
            except _Again as again:
                if isinstance(again.__cause__, AGAIN):
                    await asyncio.sleep(0.02 * attempt)
                else:
                    await self.database.renew()
        raise Unavailable("ground.database-away")

    async def _read(self, request: Request, receive: Receive, send: Send) -> None:
        await self._retry(lambda: self._read_once(request, receive, send))

    async def _read_once(self, request: Request, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                undone = request.scope["state"].get("undo")
                if undone is not None:
                    raise _Again from undone
                await request.finish(None)
                # not while the answer travels: a slow reader must not hold up the others
                self._end_turn(request)
                message["headers"] = dressed(message["headers"], request.set_cookies, request.id)
            await send(message)

        cast(dict[str, Any], request.scope)["state"] = {"edge": request}
        try:
            await self.app(request.scope, receive, sending)
        finally:
            await request.finish(_Undo())

    async def _write(self, request: Request, receive: Receive, send: Send) -> None:
        if request.media not in ("", "application/json"):
            await self._stream(request, receive, send)
            return
        body = await bodies.whole(receive)
        if not bodies.readable(body):
            raise Invalid("ground.invalid")
        # an answer of before would lack its cookies, and strangers would share their keys: signing in is simply repeated
        key = once.key_of(request.header("idempotency-key")) if request.who.kind != "nobody" else None
        start, payload = await self._retry(lambda: self._write_once(request, body, key))
        start["headers"] = dressed(start["headers"], request.set_cookies, request.id)
        await send(start)
        await send({"type": "http.response.body", "body": payload, "more_body": False})

    async def _write_once(self, request: Request, body: bytes, key: UUID | None) -> tuple[Any, bytes]:
        """Run the app once; commit on success, roll back otherwise. The answer is captured, not sent.

        Whatever fails before the commit may run again. A commit that fails is not repeated: whether it happened is
        unknown, and the client finds out with its key.
        """
        if key is not None:
            try:
                replay = await self._claim(request, key, body)
            except AWAY as error:
                await request.finish(error)
                raise _Again from error
            except Problem as error:
                await request.finish(error)
                raise
            if replay is not None:
                return replay
        captured: list[Message] = []

        async def capture(message: Message) -> None:
            captured.append(message)

        cast(dict[str, Any], request.scope)["state"] = {"edge": request}
        try:
            await self.app(request.scope, bodies.given(body), capture)
        except BaseException as error:
            await request.finish(error)
            raise
        start: Any = captured[0]
        payload = b"".join(cast(bytes, cast(Any, message).get("body", b"")) for message in captured[1:])
        if start["status"] >= 400:
            cause = request.scope["state"].get("undo")
            await request.finish(_Undo())
            if cause is not None:
                raise _Again from cause
            return start, payload
        if key is not None:
            # asked of the route that was found, however its path was spelled
            kept = None if cast(Any, request.scope)["route_handler"].opt.get("secret") else payload
            await once.keep(await request.tx(), actor=request.who.id, key=key, status=start["status"], body=kept)
        await request.finish(None)
        return start, payload

    async def _claim(self, request: Request, key: UUID, body: bytes) -> tuple[Any, bytes] | None:
        """Take the key in this request's transaction, or give the answer it already had."""
        scope = cast(dict[str, Any], request.scope)
        replay = await once.claim(
            await request.tx(),
            actor=request.who.id,
            key=key,
            method=scope["method"],
            path=scope["path"],
            body=body,
        )
        if replay is None:
            return None
        await request.finish(_Undo())
        headers = [(b"content-type", b"application/json"), once.REPLAYED]
        return {"type": "http.response.start", "status": replay[0], "headers": headers}, replay[1]

    async def _stream(self, request: Request, receive: Receive, send: Send) -> None:
        """Bodies that are not JSON; the answer still leaves after the commit.

        A file goes to the handler as it arrives. Any other body is here before the request begins: while it travels
        it holds no connection to the database.
        """
        scope = cast(dict[str, Any], request.scope)
        if self.streams.fullmatch(f"{scope['method']} {scope['path']}"):
            receive = bodies.paced(receive)
        else:
            receive = bodies.given(await bodies.whole(receive, most=bodies.MOST_WHOLE), receive)
        held: list[Message] = []

        async def capture(message: Message) -> None:
            held.append(message)

        cast(dict[str, Any], request.scope)["state"] = {"edge": request}
        try:
            await self.app(request.scope, receive, capture)
        except BaseException as error:
            await request.finish(error)
            raise
        start: Any = held[0]
        await request.finish(None if start["status"] < 400 else _Undo())
        start["headers"] = dressed(start["headers"], request.set_cookies, request.id)
        for message in held:
            await send(message)
