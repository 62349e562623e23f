"""Doing something to many entries."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, route
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.types import ASGIApp
from msgspec import Meta

from madang.drive.actions import acts, exporting, fetching, importing, moving
from madang.drive.models import Sight, What
from madang.drive.routes.views import ActList, ActView, act_view
from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid
from madang.ground.files import rules as files
from madang.ground.files.routes.content import Served
from madang.ground.http import Input
from madang.ground.tx import Tx

Many = Annotated[list[UUID], Meta(min_length=1, max_length=acts.MOST)]


class NewAct(Input, kw_only=True):
    """What to do to which entries; moving and copying say where."""

    act: Annotated[str, Meta(pattern="^(move|copy|trash|restore|purge)$")]
    ids: Many
    to: UUID | None = None


class Transfer(Input, kw_only=True):
    """A move to look at first."""

    ids: Many
    to: UUID


class NewExport(Input, kw_only=True):
    """What to export: `complete` with versions, names, tags and labels. `reason` where a label asks for one."""

    ids: Annotated[list[UUID], Meta(min_length=1, max_length=exporting.MOST)]
    complete: bool = False
    reason: Annotated[str, Meta(max_length=500)] | None = None


class NewImport(Input, kw_only=True):
    """An archive of the drive, or a folder of a WebDAV server, and the folder its contents go to."""

    to: UUID
    file: UUID | None = None
    url: Annotated[str, Meta(max_length=2000)] | None = None
    username: Annotated[str, Meta(max_length=200)] = ""
    password: Annotated[str, Meta(max_length=500)] = ""


@post("/api/drive/acts/preview", act="drive.edit", status_code=200)
async def preview_move(tx: NamedDependency[Tx], data: JSONBody[Transfer]) -> Sight:
    """Who would gain and who would lose sight of what is moved."""
    return await moving.preview(tx, data.ids, data.to)


@post("/api/drive/acts", act="drive.edit", status_code=200)
async def do_act(tx: NamedDependency[Tx], data: JSONBody[NewAct]) -> ActView:
    """Move, copy, trash, restore or delete entries; many are done in the background."""
    return act_view(await acts.start(tx, What(data.act), data.ids, data.to))


@post("/api/drive/exports", act="drive.view", status_code=200)
async def export_entries(tx: NamedDependency[Tx], data: JSONBody[NewExport]) -> ActView:
    """Make an archive of entries; a complete one comes back equal when it is taken in."""
    return act_view(await exporting.start(tx, data.ids, complete=data.complete, reason=data.reason))


@post("/api/drive/imports", act="drive.edit", status_code=200)
async def import_entries(tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewImport]) -> ActView:
    """Take in a ZIP archive that lies in the drive, or a folder of a WebDAV server."""
    blobs = edge.edge.database.blobs
    if (data.file is None) is (data.url is None):
        raise Invalid("ground.invalid")
    if data.file is not None:
        return act_view(await importing.start(tx, blobs, data.to, data.file))
    return act_view(
        await fetching.start(tx, blobs, data.to, data.url or "", username=data.username, password=data.password)
    )


@route("/api/drive/acts/{act:uuid}/archive", http_method=["GET", "HEAD"], act="signed-in", status_code=200)
async def read_archive(act: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> ASGIApp:
    """The archive an export made, while it is kept: twelve hours at least."""
    sha256, size, name = await exporting.archive(tx, act)
    return Served(
        edge.edge.database.blobs,
        sha256,
        size,
        media_type="application/zip",
        headers={
            "content-disposition": files.disposition(name, inline=False),
            "x-content-type-options": "nosniff",
            "cross-origin-resource-policy": "same-origin",
            "cache-control": "private, no-store",
        },
    )


@get("/api/drive/acts", act="signed-in")
async def list_acts(tx: NamedDependency[Tx]) -> ActList:
    """One's own acts, the newest first."""
    return ActList(items=[act_view(one) for one in await acts.mine(tx)])


@get("/api/drive/acts/{act:uuid}", act="signed-in")
async def read_act(act: FromPath[UUID], tx: NamedDependency[Tx]) -> ActView:
    """How far an act is."""
    return act_view(await acts.one(tx, act))


@post("/api/drive/acts/{act:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_act(act: FromPath[UUID], tx: NamedDependency[Tx]) -> ActView:
    """Stop an act; what is done stays done."""
    return act_view(await acts.cancel(tx, act))


ROUTES: list[Any] = [
    preview_move,
    do_act,
    export_entries,
    import_entries,
    read_archive,
    list_acts,
    read_act,
    cancel_act,
]
