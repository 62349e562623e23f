"""Contents on their way out: whole or in ranges, never shown where a script of theirs could run."""

import asyncio
from contextlib import aclosing, suppress
from typing import Any
from uuid import UUID

from litestar import route
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.types import ASGIApp, Receive, Scope, Send

from madang.ground import labels
from madang.ground.blobs import BlobStore
from madang.ground.edge import Request as Edge
from madang.ground.errors import NotFound
from madang.ground.files import actions, rules, store
from madang.ground.files.models import File
from madang.ground.files.routes import desk
from madang.ground.share.store import visits
from madang.ground.tx import Tx
from madang.standards.labels import Act

CONFINED = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'"


class Served:
    """An answer with the bytes of a blob (RFC 9110 sections 13 and 14)."""

    def __init__(
        self,
        blobs: BlobStore,
        sha256: bytes,
        size: int,
        *,
        media_type: str,
        headers: dict[str, str],
        whole: bool = False,
    ) -> None:
        self._blobs = blobs
        self._whole = whole
        self._sha256 = sha256
        self._size = size
        self._headers = {"content-type": media_type, "accept-ranges": "bytes", **headers}
        self._etag = f'"{sha256.hex()}"'

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request."""
        asked = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        status, start, end = self._part(asked)
        headers = {**self._headers, "etag": self._etag}
        if status == 206:
            headers["content-range"] = f"bytes {start}-{end - 1}/{self._size}"
        if status == 416:
            headers["content-range"] = f"bytes */{self._size}"
        if status != 304:
            headers["content-length"] = str(end - start)
        if scope["method"] != "HEAD" and end > start and not await self._blobs.has(self._sha256):  # type: ignore[typeddict-item]
            raise NotFound("files.content-missing")
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        begin: Any = {"type": "http.response.start", "status": status, "headers": raw}
        await send(begin)
        if scope["method"] != "HEAD" and end > start:  # type: ignore[typeddict-item]
            await self._send(receive, send, start, end)
        else:
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    def _part(self, asked: dict[str, str]) -> tuple[int, int, int]:
        if "if-none-match" in asked and rules.matches(asked["if-none-match"], self._etag):
            return 304, 0, 0
        if not self._whole and "range" in asked and asked.get("if-range", self._etag) == self._etag:
            try:
                part = rules.asked_range(asked["range"], self._size)
            except ValueError:
                return 416, 0, 0
            if part is not None:
                return 206, *part
        return 200, 0, self._size

    async def _send(self, receive: Receive, send: Send, start: int, end: int) -> None:
        gone = asyncio.create_task(_disconnected(receive))
        try:
            async with aclosing(self._blobs.read(self._sha256, start, end)) as chunks:
                async for chunk in chunks:
                    start += len(chunk)
                    await send({"type": "http.response.body", "body": chunk, "more_body": start < end})
                    if gone.done():
                        return
        finally:
            gone.cancel()
            with suppress(asyncio.CancelledError):
                await gone


async def _disconnected(receive: Receive) -> None:
    while True:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            return


async def let_out(tx: Tx, edge: Edge, file: File, *, looked_at: bool, reason: str | None) -> bool:
    """Let a file out, or refuse; True when it is to be given whole or not at all.

    People of the house look at labelled files in the page; whoever came by a link takes them out, and the link counts:
    every download, and a file that is looked at once for a visit.
    Raises Forbidden, Refused.
    """
    if not looked_at or tx.who.kind != "person":
        await labels.check(tx, file.thing, Act.DOWNLOAD, reason=reason)
        await labels.check(tx, file.id, Act.DOWNLOAD, reason=reason)
    if tx.who.kind != "link" or edge.scope.get("method") != "GET":
        return False
    if looked_at:
        agent = edge.header("user-agent")
        await visits.look(tx, tx.actor, file=file.id, address=edge.address, agent=agent, name=file.name, now=tx.now)
        return False
    asked = edge.header("range").replace(" ", "")
    later = asked.startswith("bytes=") and not asked.startswith("bytes=0-")
    return await visits.download(tx, tx.actor, address=edge.address, name=file.name, later=later)


async def _content(tx: Tx, edge: Edge, id: UUID, version: int | None, *, inline: bool, reason: str | None) -> ASGIApp:
    file, found = await actions.version(tx, id, version)
    shown = inline and rules.may_show(found.media_type)
    looked_at = inline and rules.looked_at(found.media_type)
    whole = await let_out(tx, edge, file, looked_at=looked_at, reason=reason)
    media_type = found.media_type if found.media_type != "text/plain" else "text/plain; charset=utf-8"
    return Served(
        desk.blobs_of(edge),
        found.blob,
        found.size,
        media_type=media_type,
        whole=whole,
        headers={
            "content-disposition": rules.disposition(file.name, inline=shown),
            "content-security-policy": CONFINED,
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            # kept by the browser, but asked about each time: rights end at once
            "cache-control": "private, no-cache",
        },
    )


@route("/api/files/{id:uuid}/content", http_method=["GET", "HEAD"], act="files.read", status_code=200)
async def read_content(
    id: FromPath[UUID],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    inline: FromQuery[bool] = False,
    reason: FromQuery[str | None] = None,
) -> ASGIApp:
    """The bytes of the file; `inline` shows types a browser may show by itself. A label may ask for the `reason`."""
    return await _content(tx, edge, id, None, inline=inline, reason=reason)


@route(
    "/api/files/{id:uuid}/versions/{version:int}/content",
    http_method=["GET", "HEAD"],
    act="files.read",
    status_code=200,
)
async def read_version_content(
    id: FromPath[UUID],
    version: FromPath[int],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    inline: FromQuery[bool] = False,
    reason: FromQuery[str | None] = None,
) -> ASGIApp:
    """The bytes of one version."""
    if not 0 < version < 1 << 31:
        raise NotFound("ground.not-found")
    return await _content(tx, edge, id, version, inline=inline, reason=reason)


@route("/api/files/{id:uuid}/thumbnail", http_method=["GET", "HEAD"], act="files.read", status_code=200)
async def read_thumbnail(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], size: FromQuery[int] = rules.PIXELS[0]
) -> ASGIApp:
    """A small picture of the file, at most `size` (256 or 1024) pixels wide and high."""
    _, found = await actions.version(tx, id)
    if size not in rules.PIXELS or not rules.has_picture(found.media_type):
        raise NotFound("files.no-thumbnail")
    tried, blob, length = await store.preview(tx, found.blob, size)
    if blob is None and not tried:
        raise NotFound("files.thumbnail-pending", retry_after=2)
    if blob is None:
        raise NotFound("files.no-thumbnail")
    return Served(
        desk.blobs_of(edge),
        blob,
        length,
        media_type="image/webp",
        headers={
            "content-security-policy": CONFINED,
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            "cache-control": "private, max-age=300",
        },
    )


ROUTES: list[Any] = [read_content, read_version_content, read_thumbnail]
