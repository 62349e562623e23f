"""Codes for phones: shown on one screen, used by a phone without an account.

What a phone sends goes by the protocol of uploads (tus 1.0.0), below the address of the code.
"""

from typing import Any
from uuid import UUID

from litestar import Response, delete, get, post, route
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Struct

from madang.ground.edge import Request as Edge
from madang.ground.files import rules, uploads
from madang.ground.files.models import Upload
from madang.ground.files.routes import desk
from madang.ground.files.routes import uploads as tus
from madang.ground.files.routes.views import FileView
from madang.ground.http import Input
from madang.ground.tx import Actor, Tx
from madang.messenger.actions import dropping
from madang.messenger.models import Drop, DropPlace, DropState, OpenedDrop
from madang.messenger.store import rooms

AT = "/api/messenger/drops/at/{token:str}"


class DropWish(Input, kw_only=True):
    """The thing that takes what the phone sends."""

    thing: UUID


class DropTold(Struct, frozen=True, kw_only=True):
    """How many files arrived by the code so far."""

    files: int


@post("/api/messenger/drops", act="signed-in", status_code=201, secret=True)
async def open_drop(tx: NamedDependency[Tx], data: JSONBody[DropWish]) -> OpenedDrop:
    """Make a code that lets a phone put files on a thing one may put files on."""
    return await dropping.open_one(tx, data.thing)


@get("/api/messenger/drops/{drop:uuid}", act="signed-in")
async def read_drop(tx: NamedDependency[Tx], drop: FromPath[UUID]) -> DropState:
    """What came by one's code."""
    return await dropping.state(tx, drop)


@delete("/api/messenger/drops/{drop:uuid}", act="signed-in", status_code=204)
async def end_drop(tx: NamedDependency[Tx], drop: FromPath[UUID]) -> None:
    """Let nothing come by it any more."""
    await dropping.let_go(tx, drop)


async def _enter(edge: Edge, token: str) -> Drop:
    """From here on the request is done for whoever made the code; the log says that it came by a phone."""
    async with desk.opened(edge) as tx:
        drop = await dropping.enter(tx, token)
    desk.act_as(edge, Actor(id=drop.person, kind="person"), via="phone")
    return drop


@get(AT, act="public")
async def read_drop_place(edge: NamedDependency[Edge], token: FromPath[str]) -> DropPlace:
    """Where the files of a phone go."""
    drop = await _enter(edge, token)
    async with desk.opened(edge) as tx:
        return await dropping.look(tx, drop)


@post(f"{AT}/uploads", act="public", status_code=201)
async def create_drop_upload(edge: NamedDependency[Edge], token: FromPath[str]) -> Response[None]:
    """Announce a file: `Upload-Length`, and `Upload-Metadata` with filename."""
    tus.check_version(edge)
    drop = await _enter(edge, token)
    said = rules.upload_metadata(edge.header("upload-metadata"))
    async with desk.opened(edge) as tx:
        upload = await uploads.announce(
            tx,
            desk.blobs_of(edge),
            name=said.get("filename", ""),
            size=tus.length(edge.header("upload-length")),
            why="",
            thing=drop.thing,
            replaces=None,
        )
        await dropping.coming(tx, drop, upload.id)
    where = f"/api/messenger/drops/at/{token}/uploads/{upload.id}"
    return Response(None, status_code=201, headers={**tus.headers_of(upload, 0, None), "Location": where})


async def _its_own(edge: Edge, token: str, id: UUID) -> tuple[Drop, desk.Check]:
    drop = await _enter(edge, token)
    async with desk.opened(edge) as tx:
        await dropping.check_upload(tx, drop, id)
        policy = await rooms.policy(tx)
    return drop, desk.anything if policy.drop_any else dropping.check_picture


async def _answer(
    edge: Edge, drop: Drop, upload: Upload, size: int, file: FileView | None, *, status: int
) -> Response[None]:
    if file is not None:
        async with desk.opened(edge) as tx:
            await dropping.arrived(tx, drop, upload.id, file.id)
    return Response(None, status_code=status, headers=tus.headers_of(upload, size, file))


@route(f"{AT}/uploads/{{id:uuid}}", http_method=["HEAD"], act="public", status_code=200)
async def head_drop_upload(edge: NamedDependency[Edge], token: FromPath[str], id: FromPath[UUID]) -> Response[None]:
    """How many bytes are there."""
    drop, check = await _its_own(edge, token, id)
    return await _answer(edge, drop, *await tus.resumed(edge, id, check=check), status=200)


@route(f"{AT}/uploads/{{id:uuid}}", http_method=["PATCH"], act="public", status_code=204, request_max_body_size=None)
async def append_drop_upload(
    edge: NamedDependency[Edge], token: FromPath[str], id: FromPath[UUID], request: desk.AnyRequest
) -> Response[None]:
    """The next bytes. The last ones make the file."""
    drop, check = await _its_own(edge, token, id)
    return await _answer(edge, drop, *await tus.append(edge, request, id, check=check), status=204)


@route(f"{AT}/uploads/{{id:uuid}}", http_method=["DELETE"], act="public", status_code=204)
async def delete_drop_upload(edge: NamedDependency[Edge], token: FromPath[str], id: FromPath[UUID]) -> Response[None]:
    """Give the upload up; a file it has become stays."""
    drop, _ = await _its_own(edge, token, id)
    async with desk.opened(edge) as tx:
        await tus.give_up(tx, edge, id)
        await dropping.given_up(tx, drop, id)
    return Response(None, status_code=204, headers=tus.TUS)


@post(f"{AT}/told", act="public", status_code=200)
async def tell_dropped(edge: NamedDependency[Edge], token: FromPath[str]) -> DropTold:
    """All that was chosen has arrived: a room hears of it now, in one message."""
    drop = await _enter(edge, token)
    async with desk.opened(edge) as tx:
        await dropping.tell(tx, drop)
        return DropTold(files=len((await dropping.state(tx, drop.id)).files))


ROUTES: list[Any] = [
    open_drop,
    read_drop,
    end_drop,
    read_drop_place,
    create_drop_upload,
    head_drop_upload,
    append_drop_upload,
    delete_drop_upload,
    tell_dropped,
]
