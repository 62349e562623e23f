"""Pages that leave the house as files, and files that become pages."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, route
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from litestar.response import Response
from litestar.types import ASGIApp
from msgspec import Meta, Struct

from madang.ground.edge import Request as Edge
from madang.ground.errors import NotFound, Problem
from madang.ground.files import rules as files
from madang.ground.files import store as file_store
from madang.ground.files.routes import desk
from madang.ground.files.routes.content import Served
from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.wiki.actions import archiving, exchanges, exporting, importing
from madang.wiki.models import Exchange, ExchangeState, ExchangeWay, Lost
from madang.wiki.rules.formats.models import Slide


class NewWikiImport(Input, kw_only=True):
    """A file that lies in the house, and where its pages go: at the top of a space, or below a page."""

    file: UUID
    space: UUID | None = None
    parent: UUID | None = None


class NewWikiArchive(Input, kw_only=True):
    """What goes into an archive: a space, or a page and those below it.

    `reason` where a label asks for one; an empty one leaves out what it asks for.
    """

    space: UUID | None = None
    page: UUID | None = None
    reason: Annotated[str, Meta(max_length=500)] | None = None


class NewSlide(Input, kw_only=True):
    """A slide as the browser cut it."""

    layout: Annotated[str, Meta(max_length=20)]
    title: Annotated[str, Meta(max_length=500)]
    continued: bool = False
    section: Annotated[str, Meta(max_length=500)] = ""
    blocks: Annotated[list[dict[str, Any]], Meta(max_length=200)] = []


class NewSlidesFile(Input, kw_only=True):
    """Slides of a page, to be one file. `reason` where a label asks for one."""

    theme: Annotated[str, Meta(max_length=20)]
    slides: Annotated[list[NewSlide], Meta(min_length=1, max_length=400)]
    numbers: bool = True
    reason: Annotated[str, Meta(max_length=500)] | None = None


class PagePrint(Input, kw_only=True):
    """A page that is to be printed. `reason` where a label asks for one."""

    reason: Annotated[str, Meta(max_length=500)] | None = None


class ExchangeView(Struct, frozen=True, kw_only=True):
    """Pages on their way: how far, what came, and what did not. `archive_bytes` when there is an archive to fetch."""

    id: UUID
    way: ExchangeWay
    state: ExchangeState
    space: UUID
    name: str
    total: int
    done: int
    pages: list[UUID]
    losses: list[Lost]
    archive_bytes: int | None
    at: datetime
    ended_at: datetime | None


class ExchangeList(Struct, frozen=True, kw_only=True):
    """One's own, the newest first."""

    items: list[ExchangeView]


def exchange_view(one: Exchange) -> ExchangeView:
    """As the page sees it."""
    return ExchangeView(
        id=one.id,
        way=one.way,
        state=one.state,
        space=one.space,
        name=one.name,
        total=one.total,
        done=one.done,
        pages=one.pages[:100],
        losses=one.losses,
        archive_bytes=one.archive_bytes,
        at=one.at,
        ended_at=one.ended_at,
    )


_PRIVATE = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
}


@get("/api/wiki/pages/{id:uuid}/export", act="wiki.view", media_type="application/octet-stream")
async def export_page(
    id: FromPath[UUID],
    edge: NamedDependency[Edge],
    form: Annotated[FromQuery[str], Meta(max_length=20)] = "pdf",
    reason: FromQuery[str | None] = None,
) -> Response[bytes]:
    """The page as a file: markdown, html, docx, odt, hwpx or pdf. A label may ask for the `reason`."""
    async with desk.opened(edge) as tx:
        sheet = await exporting.gather(tx, id, form=form, reason=reason)
    made = await exporting.write(desk.blobs_of(edge), sheet, form)
    return Response(
        made.data,
        media_type=made.media_type,
        headers={"content-disposition": files.disposition(made.name, inline=False), **_PRIVATE},
    )


@post("/api/wiki/pages/{id:uuid}/slides/pdf", act="wiki.view", status_code=200, media_type="application/pdf")
async def export_slides(
    id: FromPath[UUID], edge: NamedDependency[Edge], data: JSONBody[NewSlidesFile]
) -> Response[bytes]:
    """The slides of a page as PDF, one a page."""
    slides = [
        Slide(layout=one.layout, title=one.title, continued=one.continued, section=one.section, blocks=one.blocks)
        for one in data.slides
    ]
    async with desk.opened(edge) as tx:
        sheet = await exporting.gather_slides(
            tx, id, theme=data.theme, numbers=data.numbers, slides=slides, reason=data.reason
        )
    made = await exporting.write(desk.blobs_of(edge), sheet, "slides")
    return Response(
        made.data,
        media_type=made.media_type,
        headers={"content-disposition": files.disposition(made.name, inline=False), **_PRIVATE},
    )


@post("/api/wiki/pages/{id:uuid}/print", act="wiki.view", status_code=204)
async def print_page(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PagePrint]) -> None:
    """The page is about to be printed: its label may refuse that, or ask for the `reason`."""
    await exporting.let_print(tx, id, reason=data.reason)


@post("/api/wiki/imports", act="wiki.edit", status_code=200)
async def import_pages(edge: NamedDependency[Edge], data: JSONBody[NewWikiImport]) -> ExchangeView:
    """Make pages of a file: a small document at once; what is larger, and an archive, in the background."""
    blobs = desk.blobs_of(edge)
    async with desk.opened(edge) as tx:
        begun, sha256, form = await importing.begin(tx, space=data.space, parent=data.parent, file=data.file)
        policy = await file_store.policy(tx)
    try:
        async with blobs.scratch() as folder, blobs.local(sha256) as path:
            came = await importing.soon(blobs, path, form, folder, policy)
            async with desk.opened(edge) as tx:
                if came is None:
                    return exchange_view(await importing.go_on(tx, begun.id))
                return exchange_view(await importing.at_once(tx, blobs, begun.id, *came))
    except (Problem, FileNotFoundError) as error:
        async with desk.opened(edge) as tx:
            await importing.give_up(tx, begun.id)
        if isinstance(error, FileNotFoundError):
            raise NotFound("files.content-missing") from None
        raise


@post("/api/wiki/archives", act="wiki.view", status_code=200)
async def archive_wiki(tx: NamedDependency[Tx], data: JSONBody[NewWikiArchive]) -> ExchangeView:
    """Make an archive of a space, or of a page and those below it, that comes back equal when it is taken in."""
    return exchange_view(await archiving.start(tx, space=data.space, page=data.page, reason=data.reason))


@get("/api/wiki/exchanges", act="signed-in")
async def list_exchanges(tx: NamedDependency[Tx]) -> ExchangeList:
    """One's own imports and archives, the newest first."""
    return ExchangeList(items=[exchange_view(one) for one in await exchanges.mine(tx)])


@get("/api/wiki/exchanges/{id:uuid}", act="signed-in")
async def read_exchange(id: FromPath[UUID], tx: NamedDependency[Tx]) -> ExchangeView:
    """How far it is."""
    return exchange_view(await exchanges.one(tx, id))


@post("/api/wiki/exchanges/{id:uuid}/cancel", act="signed-in", status_code=200)
async def cancel_exchange(id: FromPath[UUID], tx: NamedDependency[Tx]) -> ExchangeView:
    """Stop it; what is there stays."""
    return exchange_view(await exchanges.cancel(tx, id))


@post("/api/wiki/exchanges/{id:uuid}/again", act="signed-in", status_code=200)
async def repeat_exchange(id: FromPath[UUID], tx: NamedDependency[Tx]) -> ExchangeView:
    """Go on with one that failed or was stopped."""
    return exchange_view(await exchanges.again(tx, id))


@route("/api/wiki/exchanges/{id:uuid}/archive", http_method=["GET", "HEAD"], act="signed-in", status_code=200)
async def read_wiki_archive(id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> ASGIApp:
    """The archive that was made, while it is kept."""
    sha256, size, name = await archiving.archive(tx, id)
    return Served(
        desk.blobs_of(edge),
        sha256,
        size,
        media_type="application/zip",
        headers={"content-disposition": files.disposition(name, inline=False), **_PRIVATE},
    )


ROUTES: list[Any] = [
    export_page,
    export_slides,
    print_page,
    import_pages,
    archive_wiki,
    list_exchanges,
    read_exchange,
    cancel_exchange,
    repeat_exchange,
    read_wiki_archive,
]
