"""Looking at files."""

from typing import Any
from uuid import UUID

from litestar import get, route
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response.base import ASGIResponse
from litestar.types import ASGIApp, Receive, Scope, Send

from madang.ground.convert import actions, rules
from madang.ground.convert.models import Look, Tools
from madang.ground.edge import Request as Edge
from madang.ground.errors import NotFound
from madang.ground.files.routes import desk
from madang.ground.files.routes.content import CONFINED, Served, let_out
from madang.ground.tx import Tx

TYPES = {
    rules.PAGES: "application/pdf",
    rules.PICTURE: "image/webp",
    rules.TABLE: "application/json",
    rules.LISTING: "application/json",
}
HEADERS = {
    "content-security-policy": CONFINED,
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    # kept by the browser, but asked about each time: rights end at once
    "cache-control": "private, no-cache",
}


def _said(text: str) -> ASGIApp:
    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        head = scope["method"] == "HEAD"  # type: ignore[typeddict-item]
        body = ASGIResponse(body=text, media_type="text/plain; charset=utf-8", headers=HEADERS, is_head_response=head)
        await body(scope, receive, send)

    return answer


def _number(version: int | None) -> int | None:
    if version is not None and not 0 < version < 1 << 31:
        raise NotFound("ground.not-found")
    return version


@get("/api/files/{id:uuid}/look", act="files.read")
async def read_look(id: FromPath[UUID], tx: NamedDependency[Tx], version: FromQuery[int | None] = None) -> Look:
    """How a file is shown."""
    return await actions.look(tx, id, _number(version))


@route("/api/files/{id:uuid}/made/{form:str}", http_method=["GET", "HEAD"], act="files.read", status_code=200)
async def read_made(
    id: FromPath[UUID],
    form: FromPath[str],
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    version: FromQuery[int | None] = None,
    reason: FromQuery[str | None] = None,
) -> ASGIApp:
    """What was made of a file so that a browser can show it: `pages`, `picture`, `table`, `listing`, `text`."""
    file, found, made = await actions.piece(tx, id, _number(version), form)
    await let_out(tx, edge, file, looked_at=True, reason=reason)
    if form == rules.TEXT:
        return _said(await actions.text(tx, found.blob))
    if made.blob is None or form not in TYPES:
        raise NotFound("convert.none")
    return Served(desk.blobs_of(edge), made.blob, made.size, media_type=TYPES[form], headers=HEADERS)


@get("/api/convert/tools", act="ground.administer")
async def read_tools(tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> Tools:
    """What this machine has for converting, and how much waits."""
    return await actions.machine(tx, desk.blobs_of(edge))


ROUTES: list[Any] = [read_look, read_made, read_tools]
