"""Drives: opened at first use, named, limited."""

from typing import Annotated, Any
from uuid import UUID

from litestar import get, patch, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, UnsetType

from madang.drive.actions import drives, entries
from madang.drive.routes.views import DriveFull, DriveList, DriveView, EntryFull, drive_view, entry_full
from madang.drive.store import drives as store
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Bytes = Annotated[int, Meta(ge=1, le=1 << 50)]
Count = Annotated[int, Meta(ge=1, le=100_000)]


class DriveEdit(Input, kw_only=True):
    """What to change of a drive; absent fields stay, null takes a limit away. The quota is the administrators'."""

    name: Annotated[str, Meta(max_length=200)] | UnsetType = UNSET
    quota_bytes: Bytes | UnsetType | None = UNSET
    keep_versions: Count | UnsetType | None = UNSET
    keep_days: Count | UnsetType | None = UNSET


@get("/api/drive/drives", act="signed-in")
async def list_drives(tx: NamedDependency[Tx]) -> DriveList:
    """The drives in reach, and what one could be opened for."""
    found = await drives.drives_of(tx)
    return DriveList(items=[drive_view(tx, one) for one in found], possible=await drives.possible(tx))


@put("/api/drive/drives/of/{owner:uuid}", act="signed-in")
async def open_drive(owner: FromPath[UUID], tx: NamedDependency[Tx]) -> DriveView:
    """The drive of a person, project, unit or site; made at first use."""
    return drive_view(tx, await drives.one(tx, await drives.opened(tx, owner)))


@get("/api/drive/drives/{drive:uuid}", act="drive.view")
async def read_drive(drive: FromPath[UUID], tx: NamedDependency[Tx]) -> DriveFull:
    """A drive and what it holds."""
    found = await drives.one(tx, drive)
    used, folders, files = await store.holds(tx, drive)
    return DriveFull(drive=drive_view(tx, found), used_bytes=used, folders=folders, files=files)


@patch("/api/drive/drives/{drive:uuid}", act="drive.manage")
async def change_drive(
    drive: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge], data: JSONBody[DriveEdit]
) -> DriveView:
    """Change a drive; `If-Match` carries the revision."""
    before = await drives.one(tx, drive)
    await drives.change(
        tx,
        drive,
        name=await store.own_name(tx, drive) if data.name is UNSET else data.name,
        quota_bytes=before.quota_bytes if data.quota_bytes is UNSET else data.quota_bytes,
        keep_versions=before.keep_versions if data.keep_versions is UNSET else data.keep_versions,
        keep_days=before.keep_days if data.keep_days is UNSET else data.keep_days,
        revision=expected_revision(edge),
    )
    return drive_view(tx, await drives.one(tx, drive))


@get("/api/drive/drives/{drive:uuid}/at", act="drive.view")
async def read_path(drive: FromPath[UUID], tx: NamedDependency[Tx], path: FromQuery[str] = "") -> EntryFull:
    """The entry at a path in a drive."""
    await tx.need("drive.view", drive)
    found = await entries.at(tx, drive, [step for step in path.split("/") if step])
    return await entry_full(tx, found, await drives.seen(tx, drive))


ROUTES: list[Any] = [list_drives, open_drive, read_drive, change_drive, read_path]
