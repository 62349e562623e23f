"""What the doors of the wiki answer with."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.wiki.access import PAGE_ACTS
from madang.wiki.actions import pages, spaces, writing
from madang.wiki.models import (
    Body,
    Page,
    PageLeaf,
    PagePerson,
    PageReader,
    PageState,
    PageStep,
    PageVersion,
    PossibleSpace,
    Space,
    SpaceSort,
    Template,
    VersionCause,
)
from madang.wiki.rules.builtin import Builtin
from madang.wiki.store import pages as store


class SpaceView(Struct, frozen=True, kw_only=True):
    """A space. `name` is empty for a space of one's own: the page has the word."""

    id: UUID
    ref: Ref
    sort: SpaceSort
    owner: UUID
    former: PagePerson | None
    name: str
    logs_reading: bool
    role: str | None
    may: list[str]
    revision: int


class SpaceList(Struct, frozen=True, kw_only=True):
    """Spaces in reach, what one could be opened for, and pages in reach whose spaces are not."""

    items: list[SpaceView]
    possible: list[PossibleSpace]
    shared: list[PageLeaf]


class PageTree(Struct, frozen=True, kw_only=True):
    """Pages in reach, parents before those below them, in their order. One whose parent is not here stands at the top."""

    items: list[PageLeaf]
    space: SpaceView | None


class PageView(Struct, frozen=True, kw_only=True):
    """A page without what it says. `logged` tells whether its readers are kept."""

    id: UUID
    ref: Ref
    space: UUID
    parent: UUID | None
    place: UUID
    shared: bool
    alone: bool
    title: str
    icon: str
    state: PageState
    reviewer: PagePerson | None
    review_on: date | None
    reviewed_at: datetime | None
    reviewed_by: PagePerson | None
    logs_reading: bool | None
    logged: bool
    label: str
    words: int
    favourite: bool
    created_at: datetime
    created_by: PagePerson
    changed_at: datetime
    changed_by: PagePerson
    edited_at: datetime
    edited_by: PagePerson
    trashed_at: datetime | None
    revision: int
    role: str | None
    may: list[str]


class PageFull(Struct, frozen=True, kw_only=True):
    """A page, the pages above it as far as they are in reach, and its space when that is in reach."""

    page: PageView
    path: list[PageStep]
    space: SpaceView | None


class PageViews(Struct, frozen=True, kw_only=True):
    """Some pages."""

    items: list[PageView]
    next: str | None


class BlockAuthor(Struct, frozen=True, kw_only=True):
    """Who wrote a block last, and when."""

    by: UUID
    at: datetime


class DocumentView(Struct, frozen=True, kw_only=True):
    """What a page says: JSON of the document model (docs/decisions/0030), and the corrections of its slides.

    `authors` is block → who wrote it last; their names stand in `people`. `revision` counts what was taken up.
    """

    page: UUID
    document: dict[str, Any]
    slides: dict[str, Any]
    authors: dict[str, BlockAuthor]
    people: list[PagePerson]
    words: int
    revision: int
    edited_at: datetime
    edited_by: PagePerson


class PageVersionView(Struct, frozen=True, kw_only=True):
    """A version: who wrote it from when to when."""

    id: UUID
    page: UUID
    cause: VersionCause
    name: str
    title: str
    begun_at: datetime
    at: datetime
    by: PagePerson
    people: list[PagePerson]
    words: int


class PageVersionList(Struct, frozen=True, kw_only=True):
    """A page of versions, the newest first."""

    items: list[PageVersionView]
    next: UUID | None


class TemplateView(Struct, frozen=True, kw_only=True):
    """A template: `key` makes a page of it. Built-in ones have no id; `lead` says what they are for."""

    key: str
    id: UUID | None
    space: UUID | None
    title: str
    icon: str
    lead: str
    may: list[str]


class TemplateList(Struct, frozen=True, kw_only=True):
    """Templates of the space, one's own, and those that come with the house."""

    items: list[TemplateView]


class ReaderList(Struct, frozen=True, kw_only=True):
    """Who read a page."""

    items: list[PageReader]
    next: UUID | None


class TodoMade(Struct, frozen=True, kw_only=True):
    """The task that a line became."""

    task: Ref


class BoxView(Struct, frozen=True, kw_only=True):
    """Whether a box is ticked now."""

    done: bool


async def names(tx: Tx, ids: Sequence[UUID]) -> dict[UUID, PagePerson]:
    """Those people; whoever is unknown came by a link."""
    known = await store.people(tx, ids)
    return {id: PagePerson(id=id, name=known.get(id, "")) for id in ids}


def space_view(tx: Tx, one: Space) -> SpaceView:
    """A space as the actor sees it."""
    role = Role.MANAGE if tx.who.kind == "system" else Role.of(one.rank)
    return SpaceView(
        id=one.id,
        ref=one.ref,
        sort=one.sort,
        owner=one.owner,
        former=None if one.former is None else PagePerson(id=one.former, name=one.former_name),
        name="" if one.sort is SpaceSort.PERSONAL and one.owner == tx.actor and one.former is None else one.name,
        logs_reading=one.logs_reading,
        role=role.value if role else None,
        may=tx.may(role, *PAGE_ACTS),
        revision=one.revision,
    )


async def page_views(tx: Tx, found: Sequence[Page]) -> list[PageView]:
    """Pages as the actor sees them, three statements however many."""
    wanted = {
        id
        for one in found
        for id in (one.reviewer, one.reviewed_by, one.created_by, one.changed_by, one.edited_by)
        if id is not None
    }
    who = await names(tx, list(wanted))
    favourites = await store.favourites(tx, tx.actor, [one.id for one in found])
    return [
        PageView(
            id=one.id,
            ref=one.ref,
            space=one.space,
            parent=one.parent,
            place=one.place,
            shared=one.place == one.id,
            alone=one.alone,
            title=one.title,
            icon=one.icon,
            state=one.state,
            reviewer=None if one.reviewer is None else who[one.reviewer],
            review_on=one.review_on,
            reviewed_at=one.reviewed_at,
            reviewed_by=None if one.reviewed_by is None else who[one.reviewed_by],
            logs_reading=one.logs_reading,
            logged=one.logged,
            label=one.label,
            words=one.words,
            favourite=one.id in favourites,
            created_at=one.created_at,
            created_by=who[one.created_by],
            changed_at=one.changed_at,
            changed_by=who[one.changed_by],
            edited_at=one.edited_at,
            edited_by=who[one.edited_by],
            trashed_at=one.trashed_at,
            revision=one.revision,
            role=one.role.value if one.role else None,
            may=tx.may(one.role, *PAGE_ACTS, "talk.comment", "share.grant", "ground.label"),
        )
        for one in found
    ]


async def page_view(tx: Tx, one: Page) -> PageView:
    """One page as the actor sees it."""
    return (await page_views(tx, [one]))[0]


async def page_full(tx: Tx, one: Page) -> PageFull:
    """A page and the way to it."""
    space = await spaces.seen(tx, one.space)
    return PageFull(
        page=await page_view(tx, one),
        path=await pages.path(tx, one.id),
        space=None if space is None else space_view(tx, space),
    )


async def document_view(tx: Tx, body: Body) -> DocumentView:
    """What a page or a version of it says."""
    wanted = {body.edited_by, *body.people, *(by for by, _ in body.authors.values())}
    who = await names(tx, list(wanted))
    return DocumentView(
        page=body.page,
        document=body.document,
        slides=body.slides,
        authors={block: BlockAuthor(by=by, at=at) for block, (by, at) in body.authors.items()},
        people=sorted(who.values(), key=lambda one: (one.name, one.id)),
        words=body.words,
        revision=body.revision,
        edited_at=body.edited_at,
        edited_by=who[body.edited_by],
    )


async def version_views(tx: Tx, found: Sequence[PageVersion]) -> list[PageVersionView]:
    """Versions with the names of those who wrote them."""
    who = await names(tx, list({id for one in found for id in (one.by, *one.people)}))
    return [
        PageVersionView(
            id=one.id,
            page=one.page,
            cause=one.cause,
            name=one.name,
            title=one.title,
            begun_at=one.begun_at,
            at=one.at,
            by=who[one.by],
            people=[who[id] for id in one.people],
            words=one.words,
        )
        for one in found
    ]


def template_view(one: Template, *, may: Sequence[str]) -> TemplateView:
    """A template of a space or of one's own."""
    return TemplateView(
        key=str(one.id), id=one.id, space=one.space, title=one.title, icon=one.icon, lead="", may=list(may)
    )


def builtin_view(one: Builtin) -> TemplateView:
    """A template that comes with the house."""
    return TemplateView(key=one.name, id=None, space=None, title=one.title, icon=one.icon, lead=one.lead, may=[])


async def body_now(tx: Tx, id: UUID) -> Body:
    """What a page in reach says. Raises NotFound."""
    await pages.need(tx, "wiki.view", id)
    return await writing.body(tx, id)
