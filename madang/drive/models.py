"""Nouns of the drive. Sizes are bytes."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct, field

from madang.ground.ids import Ref, ref
from madang.ground.roles import Role

DRIVE, FOLDER, FILE = "drive.drive", "drive.folder", "files.file"


class Whose(Enum):
    """Whose drive it is."""

    PERSONAL = "personal"
    PROJECT = "project"
    UNIT = "unit"
    SITE = "site"


class Kind(Enum):
    """What an entry of the tree is; a drive is the root."""

    DRIVE = "drive"
    FOLDER = "folder"
    FILE = "file"


class Sorting(Enum):
    """What a listing is sorted by; folders come first in each."""

    NAME = "name"
    CHANGED = "changed"
    SIZE = "size"


class What(Enum):
    """What an act on many entries does."""

    MOVE = "move"
    COPY = "copy"
    TRASH = "trash"
    RESTORE = "restore"
    PURGE = "purge"
    IMPORT = "import"
    EXPORT = "export"


class Stage(Enum):
    """How far an act is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Who(Struct, frozen=True, kw_only=True):
    """Somebody; without a name whoever came by a link."""

    id: UUID
    name: str = ""


class Drive(Struct, frozen=True, kw_only=True):
    """A drive, its root folder and its collection: all one id. `rank` is the actor's greatest role there."""

    id: UUID
    sort: Whose
    owner: UUID
    former: UUID | None
    former_name: str
    name: str
    quota_bytes: int | None
    keep_versions: int | None
    keep_days: int | None
    rank: int
    adds: bool
    revision: int

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref(DRIVE, self.id)


class Entry(Struct, frozen=True, kw_only=True):
    """A folder or a file, or the root. `rank` and `adds` are what the actor may do in its place.

    `trashed_at` is its own; `gone` also when it lies in something trashed.
    """

    id: UUID
    kind: Kind
    drive: UUID
    parent: UUID | None
    place: UUID
    name: str
    size: int
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    changed_by: UUID
    trashed_at: datetime | None
    revision: int
    media_type: str | None = None
    version: int | None = None
    blob: bytes | None = None
    state: str = "clean"
    label: str = "O"
    rank: int = 0
    adds: bool = False
    gone: bool = False

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref({Kind.DRIVE: DRIVE, Kind.FOLDER: FOLDER, Kind.FILE: FILE}[self.kind], self.id)

    @property
    def role(self) -> Role | None:
        """The actor's role in its place."""
        return Role.of(self.rank)

    @property
    def is_file(self) -> bool:
        """Whether it has contents."""
        return self.kind is Kind.FILE


class Checkout(Struct, frozen=True, kw_only=True):
    """Who works on a file until when. `door` is `dav` when a program on a desktop holds it."""

    entry: UUID
    by: UUID
    name: str
    until: datetime
    note: str
    door: str


class More(Struct, frozen=True, kw_only=True):
    """What a list shows beside the entry itself."""

    tags: list[str] = field(default_factory=list)
    favourite: bool = False
    shared: bool = False
    created_name: str = ""
    changed_name: str = ""


class Step(Struct, frozen=True, kw_only=True):
    """A step of the path to an entry, the root first."""

    id: UUID
    name: str


class Possible(Struct, frozen=True, kw_only=True):
    """A drive that could be made: whose it would be."""

    sort: Whose
    owner: UUID
    name: str


class TagCount(Struct, frozen=True, kw_only=True):
    """A tag and how many entries carry it."""

    name: str
    count: int


class Trouble(Struct, frozen=True, kw_only=True):
    """Why one entry of many was left as it was: the words are `problem.<code>`."""

    name: str
    code: str
    params: dict[str, str | int] = field(default_factory=dict)


class Act(Struct, frozen=True, kw_only=True):
    """Something done to many entries. `made` are the first of what came of it; `archive` tells whether there is one."""

    id: UUID
    by: UUID
    act: What
    state: Stage
    target: UUID | None
    total: int
    done: int
    problems: list[Trouble]
    made: list[UUID]
    archive: bytes | None
    archive_bytes: int | None
    at: datetime
    ended_at: datetime | None


class Sight(Struct, frozen=True, kw_only=True):
    """What a move would mean: who gains and who loses sight."""

    count: int
    bytes: int
    gains: list[Who]
    loses: list[Who]
    gains_total: int
    loses_total: int


class Policy(Struct, frozen=True, kw_only=True):
    """What the institution decides about drives. Kept as the setting `drive`.

    `personal_bytes` and `shared_bytes` hold for drives without a quota of their own; `keep_versions` and `keep_days`
    for drives that say nothing themselves. `import_networks` are networks inside the house, like `10.1.0.0/16`, whose
    WebDAV servers may be taken from; public ones may always.
    """

    personal_bytes: int | None = None
    shared_bytes: int | None = None
    keep_versions: int | None = None
    keep_days: int | None = None
    import_networks: tuple[str, ...] = ()


class Neighbours(Struct, frozen=True, kw_only=True):
    """Where a file stands among the files of its folder: its number, of how many, and those beside it."""

    number: int
    of: int
    before: UUID | None
    after: UUID | None


class Author(Struct, frozen=True, kw_only=True):
    """Who saved a version, and who made one that was taken in, as it was said where it comes from.

    `by` is empty for visitors. `made_by` is a name, `person` where the house knows them; both None where nobody else is told.
    """

    version: int
    by: str
    person: UUID | None
    made_by: str | None


class Happening(Struct, frozen=True, kw_only=True):
    """A line of what happened to a folder or a file. `by` is None for visitors and programs.

    `who` is whom a right was given to, taken from, or who was invited; without `role` or `adds` it was taken.
    """

    position: int
    name: str
    at: datetime
    by: Who | None
    who: str | None
    role: str | None
    adds: bool
    to: str | None
    version: int | None
    reason: str | None
    label: str | None
    """The security label it was given, or that asked for the reason."""


class History(Struct, frozen=True, kw_only=True):
    """What happened, the newest first; `next` goes into `after`."""

    items: list[Happening]
    next: int | None
