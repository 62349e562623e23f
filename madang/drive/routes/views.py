"""What the doors of the drive answer with."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.drive import models
from madang.drive.access import ENTRY_ACTS
from madang.drive.actions import entries, locks
from madang.drive.models import Possible, Stage, Step, Trouble, What, Who, Whose
from madang.drive.store import entries as store
from madang.ground.files import rules as files
from madang.ground.ids import Ref
from madang.ground.roles import Role
from madang.ground.tx import Tx


class DriveView(Struct, frozen=True, kw_only=True):
    """A drive. `name` is empty for a drive of one's own: the page has the word."""

    id: UUID
    ref: Ref
    sort: Whose
    owner: UUID
    former: Who | None
    name: str
    quota_bytes: int | None
    keep_versions: int | None
    keep_days: int | None
    role: str | None
    may: list[str]
    revision: int


class DriveList(Struct, frozen=True, kw_only=True):
    """Drives in reach, and what one could be opened for."""

    items: list[DriveView]
    possible: list[Possible]


class DriveFull(Struct, frozen=True, kw_only=True):
    """A drive and what it holds."""

    drive: DriveView
    used_bytes: int
    folders: int
    files: int


class LockView(Struct, frozen=True, kw_only=True):
    """Who works on a file."""

    by: Who
    until: datetime
    note: str
    mine: bool
    door: str


class EntryView(Struct, frozen=True, kw_only=True):
    """A folder or a file, or the root of a drive."""

    id: UUID
    ref: Ref
    kind: models.Kind
    name: str
    parent: UUID | None
    drive: UUID
    place: UUID
    size: int
    media_type: str | None
    version: int | None
    sha256: str | None
    state: str
    picture: bool
    inline: bool
    label: str
    tags: list[str]
    favourite: bool
    shared: bool
    lock: LockView | None
    created_at: datetime
    created_by: Who
    changed_at: datetime
    changed_by: Who
    trashed_at: datetime | None
    revision: int
    may: list[str]


class EntryFull(Struct, frozen=True, kw_only=True):
    """An entry and the way to it."""

    entry: EntryView
    drive: DriveView | None
    path: list[Step]


class EntryPage(Struct, frozen=True, kw_only=True):
    """A page of entries."""

    items: list[EntryView]
    next: str | None


class Listing(Struct, frozen=True, kw_only=True):
    """A page of a folder. `count` is given with pages by number; `drive` when it is in reach itself."""

    folder: EntryView
    drive: DriveView | None
    path: list[Step]
    items: list[EntryView]
    next: str | None
    count: int | None
    may: list[str]


class ActView(Struct, frozen=True, kw_only=True):
    """Something done to many entries, and how far it is."""

    id: UUID
    act: What
    state: Stage
    to: UUID | None
    total: int
    done: int
    problems: list[Trouble]
    made: list[UUID]
    archive: bool
    at: datetime
    ended_at: datetime | None


class ActList(Struct, frozen=True, kw_only=True):
    """One's own acts, the newest first."""

    items: list[ActView]


def drive_view(tx: Tx, drive: models.Drive) -> DriveView:
    """A drive as its reader may see it."""
    role = Role.of(drive.rank)
    mine = drive.sort is Whose.PERSONAL and drive.owner == tx.actor and drive.former is None
    former = None if drive.former is None else Who(id=drive.former, name=drive.former_name)
    return DriveView(
        id=drive.id,
        ref=drive.ref,
        sort=drive.sort,
        owner=drive.owner,
        former=former,
        name="" if mine else drive.name,
        quota_bytes=drive.quota_bytes,
        keep_versions=drive.keep_versions,
        keep_days=drive.keep_days,
        role=role.value if role else None,
        may=tx.may(role, *ENTRY_ACTS, adds=drive.adds),
        revision=drive.revision,
    )


async def entry_views(tx: Tx, found: Sequence[models.Entry]) -> list[EntryView]:
    """Entries with all a list shows, two statements however many."""
    more = await store.more(tx, tx.actor, found)
    out = await locks.on(tx, [one.id for one in found if one.is_file])
    return [_view(tx, one, more[one.id], out.get(one.id)) for one in found if one.id in more]


async def entry_view(tx: Tx, found: models.Entry) -> EntryView:
    """One entry."""
    return (await entry_views(tx, [found]))[0]


async def entry_full(tx: Tx, found: models.Entry, drive: models.Drive | None) -> EntryFull:
    """One entry and the way to it."""
    return EntryFull(
        entry=await entry_view(tx, found),
        drive=None if drive is None else drive_view(tx, drive),
        path=await entries.path(tx, found.id),
    )


def _view(tx: Tx, one: models.Entry, more: models.More, out: models.Checkout | None) -> EntryView:
    may = tx.may(one.role, *ENTRY_ACTS, adds=one.adds)
    if one.is_file:
        may += tx.may(one.role, "files.change", "files.remove")
    lock = None
    if out is not None:
        by = Who(id=out.by, name=out.name)
        lock = LockView(by=by, until=out.until, note=out.note, mine=out.by == tx.actor, door=out.door)
    media_type = one.media_type or ""
    return EntryView(
        id=one.id,
        ref=one.ref,
        kind=one.kind,
        name=one.name,
        parent=one.parent,
        drive=one.drive,
        place=one.place,
        size=one.size,
        media_type=one.media_type,
        version=one.version,
        sha256=None if one.blob is None else one.blob.hex(),
        state=one.state,
        picture=files.has_picture(media_type) and one.state == "clean",
        inline=files.may_show(media_type),
        label=one.label,
        tags=more.tags,
        favourite=more.favourite,
        shared=more.shared,
        lock=lock,
        created_at=one.created_at,
        created_by=Who(id=one.created_by, name=more.created_name),
        changed_at=one.changed_at,
        changed_by=Who(id=one.changed_by, name=more.changed_name),
        trashed_at=one.trashed_at,
        revision=one.revision,
        may=may,
    )


def act_view(act: models.Act) -> ActView:
    """An act as its maker sees it."""
    return ActView(
        id=act.id,
        act=act.act,
        state=act.state,
        to=act.target,
        total=act.total,
        done=act.done,
        problems=act.problems,
        made=act.made,
        archive=act.archive is not None,
        at=act.at,
        ended_at=act.ended_at,
    )
