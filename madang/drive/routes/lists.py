"""Lists across folders, and comparing versions."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from litestar import get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct, field

from madang.drive.actions import lists, policy, versions
from madang.drive.models import Entry, Policy, TagCount
from madang.drive.routes.views import EntryPage, entry_views
from madang.drive.rules.comparing import TextLine
from madang.ground.http import Input
from madang.ground.tx import Tx

Bytes = Annotated[int, Meta(ge=1, le=1 << 50)]
Count = Annotated[int, Meta(ge=1, le=100_000)]
Version = Annotated[int, Meta(ge=1, le=(1 << 31) - 1)]


class Comparison(Struct, frozen=True, kw_only=True):
    """Two versions line by line; `cut` when they are too long to be shown whole."""

    lines: list[TextLine]
    cut: bool


class NewPolicy(Input, kw_only=True):
    """What the institution decides about drives; null for no limit."""

    personal_bytes: Bytes | None
    shared_bytes: Bytes | None
    keep_versions: Count | None
    keep_days: Count | None
    import_networks: Annotated[list[Annotated[str, Meta(max_length=50)]], Meta(max_length=50)] = field(
        default_factory=list
    )


async def _page(tx: Tx, found: Sequence[Entry], following: str | None) -> EntryPage:
    return EntryPage(items=await entry_views(tx, found), next=following)


@get("/api/drive/recents", act="signed-in")
async def list_recent(tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> EntryPage:
    """Folders and files one opened, the latest first."""
    return await _page(tx, *await lists.recents(tx, after))


@get("/api/drive/favourites", act="signed-in")
async def list_favourite(tx: NamedDependency[Tx]) -> EntryPage:
    """Folders and files among one's favourites."""
    return await _page(tx, await lists.favourites(tx), None)


@get("/api/drive/shared-with-me", act="signed-in")
async def list_shared_with_me(tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> EntryPage:
    """What others shared with one, the latest first."""
    return await _page(tx, *await lists.with_me(tx, after))


@get("/api/drive/shared-by-me", act="signed-in")
async def list_shared_by_me(tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> EntryPage:
    """What one shared with others, by links too, the latest first."""
    return await _page(tx, *await lists.by_me(tx, after))


@get("/api/drive/tagged", act="signed-in")
async def list_tagged(
    tx: NamedDependency[Tx],
    tag: FromQuery[str],
    drive: FromQuery[UUID | None] = None,
    after: FromQuery[str | None] = None,
) -> EntryPage:
    """Entries with a tag, the latest changed first."""
    return await _page(tx, *await lists.tagged(tx, tag, drive, after))


@get("/api/drive/drives/{drive:uuid}/trash", act="drive.edit")
async def list_trash(drive: FromPath[UUID], tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> EntryPage:
    """What was trashed in a drive, the latest first."""
    return await _page(tx, *await lists.trashed(tx, drive, after))


@get("/api/drive/drives/{drive:uuid}/tags", act="drive.view")
async def list_tags(drive: FromPath[UUID], tx: NamedDependency[Tx]) -> list[TagCount]:
    """The tags of a drive, the most used first."""
    return await lists.tags(tx, drive)


@get("/api/drive/files/{id:uuid}/comparison", act="files.read")
async def compare_versions(
    id: FromPath[UUID], tx: NamedDependency[Tx], before: FromQuery[Version], after: FromQuery[Version]
) -> Comparison:
    """The texts of two versions, line by line."""
    lines, cut = await versions.comparison(tx, id, before, after)
    return Comparison(lines=lines, cut=cut)


@get("/api/drive/policy", act="ground.administer")
async def read_drive_policy(tx: NamedDependency[Tx]) -> Policy:
    """What the institution decides about drives."""
    return await policy.read(tx)


@put("/api/drive/policy", act="ground.administer")
async def save_drive_policy(tx: NamedDependency[Tx], data: JSONBody[NewPolicy]) -> Policy:
    """Decide otherwise about drives."""
    return await policy.save(
        tx,
        Policy(
            personal_bytes=data.personal_bytes,
            shared_bytes=data.shared_bytes,
            keep_versions=data.keep_versions,
            keep_days=data.keep_days,
            import_networks=tuple(data.import_networks),
        ),
    )


ROUTES: list[Any] = [
    list_recent,
    list_favourite,
    list_shared_with_me,
    list_shared_by_me,
    list_tagged,
    list_trash,
    list_tags,
    compare_versions,
    read_drive_policy,
    save_drive_policy,
]
