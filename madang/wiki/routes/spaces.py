"""Spaces: opened at first use, named; their trees and templates."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.wiki.actions import pages, spaces, templates
from madang.wiki.routes.views import (
    PageTree,
    SpaceList,
    SpaceView,
    TemplateList,
    TemplateView,
    builtin_view,
    space_view,
    template_view,
)
from madang.wiki.rules import builtin

Title = Annotated[str, Meta(max_length=1000)]
Icon = Annotated[str, Meta(max_length=100)]


class SpaceEdit(Input, kw_only=True):
    """What to change of a space; absent fields stay, an empty name calls it after its owner."""

    name: Annotated[str, Meta(max_length=200)] | None = None
    logs_reading: bool | None = None


class NewTemplate(Input, kw_only=True):
    """The page to make a template of: for everybody in its space, or for oneself."""

    page: UUID
    title: Title | None = None
    shared: bool = False


class TemplateEdit(Input, kw_only=True):
    """Another title and icon of a template."""

    title: Title
    icon: Icon | None = None


@get("/api/wiki/spaces", act="signed-in")
async def list_spaces(tx: NamedDependency[Tx]) -> SpaceList:
    """The spaces in reach, what one could be opened for, and pages shared from other spaces."""
    found = await spaces.spaces_of(tx)
    return SpaceList(
        items=[space_view(tx, one) for one in found],
        possible=await spaces.possible(tx),
        shared=await pages.shared(tx),
    )


@put("/api/wiki/spaces/of/{owner:uuid}", act="signed-in")
async def open_space(owner: FromPath[UUID], tx: NamedDependency[Tx]) -> SpaceView:
    """The space of a person, project, unit or site; made at first use."""
    return space_view(tx, await spaces.one(tx, await spaces.opened(tx, owner)))


@get("/api/wiki/spaces/{space:uuid}", act="wiki.view")
async def read_space(space: FromPath[UUID], tx: NamedDependency[Tx]) -> SpaceView:
    """A space."""
    return space_view(tx, await spaces.one(tx, space))


@patch("/api/wiki/spaces/{space:uuid}", act="wiki.manage")
async def change_space(
    space: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[SpaceEdit]
) -> SpaceView:
    """Change a space; `If-Match` carries the revision."""
    found = await spaces.change(
        tx, space, name=data.name, logs_reading=data.logs_reading, revision=expected_revision(edge)
    )
    return space_view(tx, found)


@get("/api/wiki/spaces/{space:uuid}/tree", act="wiki.view")
async def read_tree(space: FromPath[UUID], tx: NamedDependency[Tx]) -> PageTree:
    """All pages of a space in reach."""
    found = await spaces.one(tx, space)
    return PageTree(items=await pages.tree(tx, space), space=space_view(tx, found))


@get("/api/wiki/templates", act="signed-in")
async def list_templates(tx: NamedDependency[Tx], space: FromQuery[UUID | None] = None) -> TemplateList:
    """What a page may begin with: templates of the space, one's own, and those that come with the house."""
    found = await templates.of(tx, space)
    reached = None if space is None else await tx.reached(space)
    edits = tx.may(reached.role if reached else None, "wiki.edit")
    own = [template_view(one, may=edits if one.space is not None else ["wiki.edit"]) for one in found]
    return TemplateList(items=[*own, *(builtin_view(one) for one in builtin.templates(tx.who.language))])


@post("/api/wiki/templates", act="wiki.view")
async def create_template(tx: NamedDependency[Tx], data: JSONBody[NewTemplate]) -> TemplateView:
    """Make a template of a page."""
    made = await templates.make(tx, data.page, title=data.title, shared=data.shared)
    return template_view(made, may=["wiki.edit"])


@patch("/api/wiki/templates/{id:uuid}", act="signed-in")
async def change_template(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[TemplateEdit]) -> TemplateView:
    """Another title and icon of a template."""
    return template_view(await templates.rename(tx, id, title=data.title, icon=data.icon), may=["wiki.edit"])


@delete("/api/wiki/templates/{id:uuid}", act="signed-in", status_code=204)
async def delete_template(id: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """A template is no longer offered."""
    await templates.remove(tx, id)


ROUTES: list[Any] = [
    list_spaces,
    open_space,
    read_space,
    change_space,
    read_tree,
    list_templates,
    create_template,
    change_template,
    delete_template,
]
