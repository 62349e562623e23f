"""What the doors of files answer with."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.files import actions, rules
from madang.ground.files.models import File, State, Upload, Version
from madang.ground.ids import Ref
from madang.ground.roles import Role
from madang.ground.tx import Tx


class FileView(Struct, frozen=True, kw_only=True):
    """A file. `inline`: a browser may show it; `picture`: a thumbnail can be asked for."""

    id: UUID
    ref: Ref
    thing: UUID
    name: str
    media_type: str
    size: int
    version: int
    sha256: str
    state: State
    picture: bool
    inline: bool
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    changed_by: UUID
    revision: int
    may: list[str]


class FileList(Struct, frozen=True, kw_only=True):
    """Files, newest first; `may` is what the actor may do with the list."""

    items: list[FileView]
    next: UUID | None
    may: list[str]


class VersionView(Struct, frozen=True, kw_only=True):
    """A version. `original` is the SHA-256 of what was received when something else is kept."""

    version: int
    media_type: str
    size: int
    sha256: str
    original: str | None
    state: State
    at: datetime
    by: UUID
    why: str
    current: bool


class UploadView(Struct, frozen=True, kw_only=True):
    """An upload on its way; `file` once it is finished."""

    id: UUID
    url: str
    name: str
    size: int
    offset: int
    expires_at: datetime
    thing: UUID
    file: FileView | None


class Trouble(Struct, frozen=True, kw_only=True):
    """Why one of several files was not taken: the words are `problem.<code>`."""

    code: str
    params: dict[str, str | int]


class Taken(Struct, frozen=True, kw_only=True):
    """What became of one of several files."""

    name: str
    file: FileView | None
    problem: Trouble | None


class TakenList(Struct, frozen=True, kw_only=True):
    """What became of several files, in the order they came."""

    items: list[Taken]


async def file_view(tx: Tx, file: File) -> FileView:
    """One file."""
    reached = await tx.reached(file.place)
    return file_of(tx, file, reached.role if reached else None)


def file_of(tx: Tx, file: File, role: Role | None) -> FileView:
    """One file, for a role on its place."""
    return FileView(
        id=file.id,
        ref=file.ref,
        thing=file.thing,
        name=file.name,
        media_type=file.media_type,
        size=file.size,
        version=file.version,
        sha256=file.blob.hex(),
        state=file.state,
        picture=rules.has_picture(file.media_type) and file.state is State.CLEAN,
        inline=rules.may_show(file.media_type),
        created_at=file.created_at,
        created_by=file.created_by,
        changed_at=file.changed_at,
        changed_by=file.changed_by,
        revision=file.revision,
        may=actions.may(tx, file, role),
    )


def version_of(version: Version, *, current: int) -> VersionView:
    """One version of a file whose `current` one is served."""
    return VersionView(
        version=version.version,
        media_type=version.media_type,
        size=version.size,
        sha256=version.blob.hex(),
        original=version.original.hex() if version.original is not None else None,
        state=version.state,
        at=version.at,
        by=version.by,
        why=version.why,
        current=version.version == current,
    )


def upload_of(upload: Upload, *, offset: int, file: FileView | None) -> UploadView:
    """One upload."""
    return UploadView(
        id=upload.id,
        url=f"/api/uploads/{upload.id}",
        name=upload.name,
        size=upload.size,
        offset=offset,
        expires_at=upload.expires_at,
        thing=upload.thing,
        file=file,
    )
