"""Folders and files in one listing, and changing them one at a time."""

from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from madang.drive.actions import drives, entries, folders, history, locks, tags
from madang.drive.models import Author, History, Neighbours, Sorting
from madang.drive.routes.views import (
    EntryFull,
    EntryView,
    Listing,
    drive_view,
    entry_full,
    entry_view,
    entry_views,
)
from madang.ground.edge import Request as Edge
from madang.ground.errors import Invalid, Refused
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Name = Annotated[str, Meta(max_length=1000)]


class NewFolder(Input, kw_only=True):
    """A folder to make."""

    parent: UUID
    name: Name


class NewEntryName(Input, kw_only=True):
    """Another name."""

    name: Name


class NewTags(Input, kw_only=True):
    """All tags of an entry."""

    tags: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=100)]


class NewLock(Input, kw_only=True):
    """How long one works on a file, and what on."""

    minutes: Annotated[int, Meta(ge=1, le=60 * 24 * 30)] = 480
    note: Annotated[str, Meta(max_length=500)] = ""


@get("/api/drive/folders/{id:uuid}", act="drive.view")
async def read_folder(
    id: FromPath[UUID],
    tx: NamedDependency[Tx],
    sort: FromQuery[Sorting] = Sorting.NAME,
    order: FromQuery[str] = "asc",
    after: FromQuery[str | None] = None,
    at: FromQuery[int] = 0,
    q: FromQuery[str] = "",
    limit: FromQuery[int] = entries.PAGE,
) -> Listing:
    """Some of what lies in a folder or at the root of a drive, folders first: from a number on, or after a page.

    `q` narrows it to names and tags one is typing.
    """
    if order not in ("asc", "desc") or not 1 <= limit <= entries.MOST or not 0 <= at <= entries.FAR:
        raise Invalid("ground.invalid")
    folder = await entries.need(tx, "drive.view", id)
    if folder.is_file:
        raise Refused("drive.not-a-folder")
    down, count = order == "desc", None
    if after is None:
        found, following, count = await entries.window(tx, folder, order=sort, down=down, at=at, limit=limit, typed=q)
    else:
        found, following = await entries.listing(tx, folder, order=sort, down=down, after=after, limit=limit)
    drive = await drives.seen(tx, folder.drive)
    view = await entry_view(tx, folder)
    return Listing(
        folder=view,
        drive=None if drive is None else drive_view(tx, drive),
        path=await entries.path(tx, id),
        items=await entry_views(tx, found),
        next=following,
        count=count,
        may=view.may,
    )


@get("/api/drive/entries/{id:uuid}/standing", act="drive.view")
async def read_standing(
    id: FromPath[UUID], tx: NamedDependency[Tx], sort: FromQuery[Sorting] = Sorting.NAME, order: FromQuery[str] = "asc"
) -> Neighbours:
    """Where a file stands among the files of its folder."""
    if order not in ("asc", "desc"):
        raise Invalid("ground.invalid")
    return await entries.standing(tx, id, order=sort, down=order == "desc")


@get("/api/drive/entries/{id:uuid}", act="drive.view")
async def read_entry(id: FromPath[UUID], tx: NamedDependency[Tx]) -> EntryFull:
    """One entry and the way to it."""
    found = await entries.one(tx, id)
    return await entry_full(tx, found, await drives.seen(tx, found.drive))


@get("/api/drive/entries/{id:uuid}/history", act="drive.view")
async def read_history(id: FromPath[UUID], tx: NamedDependency[Tx], after: FromQuery[int | None] = None) -> History:
    """What happened to a folder, a file or a drive, the newest first."""
    return await history.read(tx, id, after=after)


@get("/api/drive/entries/{id:uuid}/authors", act="drive.view")
async def read_authors(id: FromPath[UUID], tx: NamedDependency[Tx]) -> list[Author]:
    """Who saved the versions of a file, and who made those that came in with an archive."""
    return await history.authors(tx, id)


@post("/api/drive/folders", act="drive.add", status_code=201)
async def make_folder(tx: NamedDependency[Tx], data: JSONBody[NewFolder]) -> EntryView:
    """Make a folder."""
    return await entry_view(tx, await folders.make(tx, data.parent, data.name))


@patch("/api/drive/entries/{id:uuid}", act="drive.edit")
async def rename_entry(
    id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[NewEntryName]
) -> EntryView:
    """Another name; `If-Match` carries the revision."""
    return await entry_view(tx, await folders.rename(tx, id, data.name, revision=expected_revision(edge)))


@put("/api/drive/entries/{id:uuid}/tags", act="drive.edit")
async def put_tags(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewTags]) -> EntryView:
    """Set all tags of an entry."""
    return await entry_view(tx, await tags.put(tx, id, data.tags))


@put("/api/drive/entries/{id:uuid}/lock", act="drive.edit")
async def check_out(id: FromPath[UUID], tx: NamedDependency[Tx], data: JSONBody[NewLock]) -> EntryView:
    """Check a file out: what others save meanwhile lies beside it."""
    await locks.take(tx, id, until=tx.now + timedelta(minutes=data.minutes), note=data.note)
    return await entry_view(tx, await entries.one(tx, id))


@delete("/api/drive/entries/{id:uuid}/lock", act="drive.view", status_code=204)
async def check_in(id: FromPath[UUID], tx: NamedDependency[Tx]) -> None:
    """Check a file in; a manager does it for others too."""
    await locks.free(tx, id)


ROUTES: list[Any] = [
    read_folder,
    read_entry,
    read_standing,
    read_history,
    read_authors,
    make_folder,
    rename_entry,
    put_tags,
    check_out,
    check_in,
]
