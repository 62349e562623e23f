"""Versions of pages."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.wiki.actions import versions
from madang.wiki.routes.views import (
    DocumentView,
    PageVersionList,
    PageVersionView,
    body_now,
    document_view,
    version_views,
)
from madang.wiki.rules.comparing import DiffLine

VersionName = Annotated[str, Meta(max_length=1000)]


class NewVersion(Input, kw_only=True):
    """A name for what the page says now."""

    name: VersionName


class VersionEdit(Input, kw_only=True):
    """A name for a version; an empty one takes it away."""

    name: VersionName


class PageComparison(Struct, frozen=True, kw_only=True):
    """What became of each block from one version to another, in order."""

    lines: list[DiffLine]


@get("/api/wiki/pages/{id:uuid}/versions", act="wiki.view")
async def list_versions(
    id: FromPath[UUID], tx: NamedDependency[Tx], after: FromQuery[UUID | None] = None, named: FromQuery[bool] = False
) -> PageVersionList:
    """Versions of a page, the newest first."""
    found, following = await versions.of(tx, id, before=after, named=named)
    return PageVersionList(items=await version_views(tx, found), next=following)


@post("/api/wiki/pages/{id:uuid}/versions", act="wiki.edit")
async def name_version(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewVersion]) -> PageVersionView:
    """Keep what the page says now under a name."""
    return (await version_views(tx, [await versions.name_now(tx, id, data.name)]))[0]


@get("/api/wiki/pages/{id:uuid}/versions/{version:uuid}", act="wiki.view")
async def read_version(id: FromPath[UUID], version: FromPath[UUID], tx: NamedDependency[Tx]) -> DocumentView:
    """What a version says, and who wrote which block of it."""
    return await document_view(tx, await versions.body(tx, id, version))


@patch("/api/wiki/pages/{id:uuid}/versions/{version:uuid}", act="wiki.edit")
async def rename_version(
    id: FromPath[UUID], version: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[VersionEdit]
) -> PageVersionView:
    """Give a version a name, or take it away."""
    return (await version_views(tx, [await versions.rename(tx, id, version, data.name)]))[0]


@post("/api/wiki/pages/{id:uuid}/versions/{version:uuid}/restore", act="wiki.edit", status_code=200)
async def restore_version(id: FromPath[UUID], version: FromPath[UUID], tx: NamedDependency[Tx]) -> DocumentView:
    """Let the page say again what a version said; open editors see it happen."""
    await versions.restore(tx, id, version)
    return await document_view(tx, await body_now(tx, id))


@get("/api/wiki/pages/{id:uuid}/versions/{version:uuid}/compare", act="wiki.view")
async def compare_versions(
    id: FromPath[UUID], version: FromPath[UUID], tx: NamedDependency[Tx], to: FromQuery[UUID | None] = None
) -> PageComparison:
    """What changed from a version to another one, or to what the page says now."""
    return PageComparison(lines=await versions.compare(tx, id, before=version, after=to))


ROUTES: list[Any] = [
    list_versions,
    name_version,
    read_version,
    rename_version,
    restore_version,
    compare_versions,
]
