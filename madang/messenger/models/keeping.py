"""How long messages are kept, what is held against that, and what was taken out of the house."""

from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from madang.messenger.models import RoomSort

Days = Annotated[int, Meta(ge=1, le=36_500)]
Reason = Annotated[str, Meta(min_length=2, max_length=500)]


class MessageRetention(Struct, frozen=True, kw_only=True):
    """After so many days messages go for good, in rooms of each sort; None keeps them."""

    self: Days | None = None
    direct: Days | None = None
    group: Days | None = None
    project: Days | None = None
    unit: Days | None = None
    site: Days | None = None

    def days(self_, sort: RoomSort) -> int | None:  # noqa: N805  the field of rooms with oneself is called `self`
        """How long messages stay in rooms of a sort."""
        found: int | None = getattr(self_, sort.value)
        return found


class Hold(Struct, frozen=True, kw_only=True):
    """A room or a person whose messages nothing loses while it stands. `name` is what it was called when it was placed."""

    id: UUID
    room: UUID | None
    person: UUID | None
    name: str
    reason: str
    placed_at: datetime
    placed_by: UUID
    placed_name: str
    released_at: datetime | None
    released_name: str | None
    withheld: int
    """Messages that are kept only because of it and other holds."""


class ExportState(Enum):
    """How far an export is."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class MessageExport(Struct, frozen=True, kw_only=True):
    """Messages of a room, or of a person in all rooms, that an administrator took out. `archive_bytes` once it is there."""

    id: UUID
    room: UUID | None
    person: UUID | None
    name: str
    reason: str
    state: ExportState
    messages: int
    archive_bytes: int | None
    at: datetime
    by: UUID
    by_name: str
    kept: bool = False
    """Whether the archive can still be fetched."""


class KeptRoom(Struct, frozen=True, kw_only=True):
    """A room as an administrator chooses it: nothing of what is said there."""

    id: UUID
    sort: RoomSort
    name: str
    messages: int


class KeptRooms(Struct, frozen=True, kw_only=True):
    """Rooms of which the name holds what was typed, up to 50."""

    items: list[KeptRoom]


class Keeping(Struct, frozen=True, kw_only=True):
    """What administrators decided: retention, holds and exports, the newest first."""

    retention: MessageRetention
    holds: list[Hold]
    exports: list[MessageExport]


class Record(Struct, frozen=True, kw_only=True):
    """A message in an archive. `was` is what it said before it was changed, taken back or cleared away."""

    room: UUID
    room_name: str
    seq: int
    author: UUID
    author_name: str
    at: datetime
    text: str
    files: list["RecordFile"]
    edited_at: datetime | None = None
    recalled_at: datetime | None = None
    withheld_at: datetime | None = None


class RecordFile(Struct, frozen=True, kw_only=True):
    """A file of a message in an archive. `path` is where it lies there; None when its contents are gone."""

    id: UUID
    name: str
    media_type: str
    size: int
    path: str | None = None
