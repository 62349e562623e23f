"""Pages: made, read, moved, duplicated, published."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.wiki.actions import asking, copying, moving, pages, publishing, spaces, templates, trashing
from madang.wiki.models import PageSight, PageState
from madang.wiki.routes.spaces import Icon, Title
from madang.wiki.routes.views import (
    BoxView,
    DocumentView,
    PageFull,
    PageReaderList,
    PageTree,
    PageViews,
    TodoMade,
    body_now,
    document_view,
    page_full,
    page_views,
    space_view,
)
from madang.wiki.rules import titles

Block = Annotated[str, Meta(min_length=1, max_length=40)]


class NewPage(Input, kw_only=True):
    """A page to make: at the top of a space, or below a page; `template` is the key of one.

    Without a title it is called as its template is.
    """

    space: UUID | None = None
    parent: UUID | None = None
    title: Title | None = None
    icon: Icon | None = None
    template: Annotated[str, Meta(max_length=100)] | None = None


class PageEdit(Input, kw_only=True):
    """What to change of a page; absent fields stay. `logs_reading` null does as the space does."""

    title: Title | None = None
    icon: Icon | None = None
    logs_reading: bool | UnsetType | None = UNSET


class PageMove(Input, kw_only=True):
    """Where a page goes: at the top of a space, or below a page; behind a sibling, the first, or the last one."""

    space: UUID | None = None
    parent: UUID | None = None
    after: UUID | None = None
    first: bool = False


class PageTarget(Input, kw_only=True):
    """A move to look at first."""

    space: UUID | None = None
    parent: UUID | None = None


class PageCopy(Input, kw_only=True):
    """A duplicate: right behind the page, or the last one of a space or below a page."""

    title: Title | None = None
    space: UUID | None = None
    parent: UUID | None = None
    with_pages: bool = True


class PageStateEdit(Input, kw_only=True):
    """How far a page is; absent fields stay."""

    state: PageState
    reviewer: UUID | UnsetType | None = UNSET
    review_on: date | UnsetType | None = UNSET


class PageRights(Input, kw_only=True):
    """Whether the page's own rights are its alone, or those of the pages below it too."""

    alone: bool


class NewPageTodo(Input, kw_only=True):
    """The line to make a task of; the words of the line are its summary unless told."""

    block: Block
    summary: Title | None = None
    assignees: Annotated[list[UUID], Meta(max_length=50)] = []
    due_on: date | None = None
    project: UUID | None = None


class PageBox(Input, kw_only=True):
    """A box of a page, to be ticked or not."""

    block: Block
    done: bool


class PageAnchor(Input, kw_only=True):
    """The place of a thread of comments: a range of a block's line, in UTF-16 units, one for what is no text."""

    block: Block
    start: Annotated[int, Meta(ge=0, le=1_000_000)]
    end: Annotated[int, Meta(ge=1, le=1_000_000)]
    thread: UUID


@post("/api/wiki/pages", act="wiki.edit")
async def create_page(tx: NamedDependency[Tx], data: JSONBody[NewPage]) -> PageFull:
    """Make a page."""
    title, document, slides = data.title, None, None
    icon = None if data.icon is None else titles.icon(data.icon)
    if data.template is not None:
        name, sign, document, slides = await templates.contents(tx, data.template)
        title, icon = title or name, sign if icon is None else icon
    if title is None:
        raise Invalid("wiki.title", most=300)
    id = await pages.create(
        tx, space=data.space, parent=data.parent, title=title, icon=icon or "", document=document, slides=slides
    )
    # the label that shows is that of the Card
    await tx.flush()
    return await page_full(tx, await pages.need(tx, "wiki.view", id))


@get("/api/wiki/pages/{id:uuid}", act="wiki.view")
async def read_page(id: FromPath[UUID], tx: NamedDependency[Tx]) -> PageFull:
    """A page without what it says."""
    return await page_full(tx, await pages.need(tx, "wiki.view", id))


@get("/api/wiki/pages/{id:uuid}/document", act="wiki.view")
async def read_document(id: FromPath[UUID], tx: NamedDependency[Tx]) -> DocumentView:
    """What a page says, as it was taken up a moment after the last edit."""
    return await document_view(tx, await body_now(tx, id))


@get("/api/wiki/pages/{id:uuid}/tree", act="wiki.view")
async def read_pages_below(id: FromPath[UUID], tx: NamedDependency[Tx]) -> PageTree:
    """A page and all below it in reach."""
    page = await pages.need(tx, "wiki.view", id)
    space = await spaces.seen(tx, page.space)
    return PageTree(items=await pages.below(tx, id), space=None if space is None else space_view(tx, space))


@patch("/api/wiki/pages/{id:uuid}", act="wiki.edit")
async def change_page(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[PageEdit]
) -> PageFull:
    """Change title, icon or whether readers are kept; `If-Match` carries the revision."""
    changed = await pages.change(
        tx,
        id,
        title=data.title,
        icon=data.icon,
        logs_reading=data.logs_reading,
        revision=expected_revision(edge),
    )
    return await page_full(tx, changed)


@post("/api/wiki/pages/{id:uuid}/move/preview", act="wiki.edit", status_code=200)
async def preview_page_move(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageTarget]) -> PageSight:
    """Who would gain and who would lose sight of a page that moves."""
    return await moving.preview(tx, id, space=data.space, parent=data.parent)


@post("/api/wiki/pages/{id:uuid}/move", act="wiki.edit", status_code=200)
async def move_page(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageMove]) -> PageFull:
    """Move a page with all below it."""
    moved = await moving.move(tx, id, space=data.space, parent=data.parent, after=data.after, first=data.first)
    return await page_full(tx, moved)


@post("/api/wiki/pages/{id:uuid}/duplicate", act="wiki.view")
async def duplicate_page(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageCopy]) -> PageFull:
    """Duplicate a page, with those below it unless told otherwise."""
    made = await copying.duplicate(
        tx, id, title=data.title, space=data.space, parent=data.parent, with_pages=data.with_pages
    )
    await tx.flush()
    return await page_full(tx, await pages.need(tx, "wiki.view", made))


@delete("/api/wiki/pages/{id:uuid}", act="wiki.edit", status_code=204)
async def trash_page(id: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Put a page in the trash with all below it; the trash gives it back."""
    await trashing.trash(tx, id)


@put("/api/wiki/pages/{id:uuid}/state", act="wiki.edit")
async def change_page_state(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[PageStateEdit]
) -> PageFull:
    """Ask for a review, publish, or take back to a draft."""
    changed = await publishing.stand(
        tx,
        id,
        state=data.state,
        reviewer=data.reviewer,
        review_on=data.review_on,
        revision=expected_revision(edge),
    )
    return await page_full(tx, changed)


@put("/api/wiki/pages/{id:uuid}/rights", act="wiki.manage")
async def change_page_rights(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageRights]) -> PageFull:
    """Give a page rights of its own, for it alone or with the pages below it; the share dialog grants them."""
    return await page_full(tx, await moving.stand_alone(tx, id, alone=data.alone))


@post("/api/wiki/pages/{id:uuid}/todos", act="wiki.edit")
async def create_page_todo(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewPageTodo]) -> TodoMade:
    """Make a task out of a line of a page."""
    task = await asking.todo(
        tx,
        id,
        block=data.block,
        summary=data.summary,
        assignees=data.assignees,
        due_on=data.due_on,
        project=data.project,
    )
    return TodoMade(task=task)


@put("/api/wiki/pages/{id:uuid}/box", act="wiki.edit")
async def tick_box(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageBox]) -> BoxView:
    """Tick a box of a page, or untick it; the task it became follows."""
    return BoxView(done=await asking.settle(tx, id, block=data.block, done=data.done))


@post("/api/wiki/pages/{id:uuid}/anchors", act="talk.comment", status_code=204)
async def anchor_comment(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[PageAnchor]) -> None:
    """Mark the place of a thread that one began; for those who may comment and not write."""
    await asking.anchor(tx, id, block=data.block, start=data.start, end=data.end, thread=data.thread)


@post("/api/wiki/pages/{id:uuid}/readers", act="wiki.view", status_code=204)
async def note_reading(id: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Somebody opened the page: kept where its readers are."""
    await publishing.note_reading(tx, id)


@get("/api/wiki/pages/{id:uuid}/readers", act="wiki.edit")
async def list_readers(
    id: FromPath[UUID], tx: NamedDependency[Tx], after: FromQuery[UUID | None] = None
) -> PageReaderList:
    """Who read a page."""
    found, following = await publishing.readers(tx, id, after=after)
    return PageReaderList(items=found, next=following)


@get("/api/wiki/stale", act="signed-in")
async def list_stale(
    tx: NamedDependency[Tx],
    space: FromQuery[UUID | None] = None,
    days: FromQuery[int] = 0,
    after: FromQuery[str | None] = None,
) -> PageViews:
    """Pages whose review is due today or within so many days, the longest overdue first."""
    if not 0 <= days <= 3660:
        raise Invalid("ground.invalid")
    found, following = await publishing.stale(tx, space=space, days=days, after=after)
    return PageViews(items=await page_views(tx, found), next=following)


ROUTES: list[Any] = [
    create_page,
    read_page,
    read_document,
    read_pages_below,
    change_page,
    preview_page_move,
    move_page,
    duplicate_page,
    trash_page,
    change_page_state,
    change_page_rights,
    create_page_todo,
    tick_box,
    anchor_comment,
    note_reading,
    list_readers,
    list_stale,
]
