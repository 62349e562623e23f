"""Nouns of the wiki."""

from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from msgspec import Struct, field

from madang.ground.ids import Ref, ref
from madang.ground.roles import Role

SPACE, PAGE = "wiki.space", "wiki.page"


class SpaceSort(Enum):
    """SpaceSort space it is."""

    PERSONAL = "personal"
    PROJECT = "project"
    UNIT = "unit"
    SITE = "site"


class PageState(Enum):
    """How far a page is that others are to rely on."""

    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"


class VersionCause(Enum):
    """Why a version was kept."""

    AUTOMATIC = "automatic"
    NAMED = "named"
    RESTORED = "restored"
    IMPORTED = "imported"


class PagePerson(Struct, frozen=True, kw_only=True):
    """Somebody who wrote or read; without a name whoever came by a link."""

    id: UUID
    name: str = ""


class Space(Struct, frozen=True, kw_only=True):
    """A space: the wiki of a project, a unit, a site or a person. `rank` is the actor's greatest role there."""

    id: UUID
    sort: SpaceSort
    owner: UUID
    former: UUID | None
    former_name: str
    name: str
    logs_reading: bool
    rank: int
    revision: int

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref(SPACE, self.id)


class PossibleSpace(Struct, frozen=True, kw_only=True):
    """A space that could be opened: whose it would be."""

    sort: SpaceSort
    owner: UUID
    name: str


class Page(Struct, frozen=True, kw_only=True):
    """A page without what it says. `rank` is what the actor may do in its place.

    `trashed_at` is its own; `gone` also when it lies in something trashed.
    """

    id: UUID
    space: UUID
    parent: UUID | None
    place: UUID
    alone: bool
    number: int
    title: str
    icon: str
    state: PageState
    reviewer: UUID | None
    review_on: date | None
    reviewed_at: datetime | None
    reviewed_by: UUID | None
    logs_reading: bool | None
    logged: bool
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    changed_by: UUID
    edited_at: datetime
    edited_by: UUID
    trashed_at: datetime | None
    revision: int
    label: str = "O"
    words: int = 0
    rank: int = 0
    gone: bool = False

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref(PAGE, self.id)

    @property
    def role(self) -> Role | None:
        """The actor's role in its place."""
        return Role.of(self.rank)


class PageStep(Struct, frozen=True, kw_only=True):
    """A step of the path to a page, the outermost first."""

    id: UUID
    title: str
    icon: str


class PageLeaf(Struct, frozen=True, kw_only=True):
    """A page in a tree. `shared` when it has rights of its own."""

    id: UUID
    parent: UUID | None
    title: str
    icon: str
    number: int
    state: PageState
    shared: bool
    may: list[str] = field(default_factory=list)
    rank: int = 0


class Body(Struct, frozen=True, kw_only=True):
    """What a page says as its newest snapshot has it. `authors` is block → who wrote it last, and when."""

    page: UUID
    document: dict[str, Any]
    slides: dict[str, Any]
    authors: dict[str, tuple[UUID, datetime]]
    people: list[UUID]
    words: int
    revision: int
    edited_at: datetime
    edited_by: UUID


class Kept(Struct, frozen=True, kw_only=True):
    """A page as Yjs: everything up to the change `number`, and the numbers and contents of those after it."""

    state: bytes
    number: int
    changes: list[tuple[int, UUID, datetime, bytes]]


class PageVersion(Struct, frozen=True, kw_only=True):
    """A version without what it says: who wrote it from when to when."""

    id: UUID
    page: UUID
    cause: VersionCause
    name: str
    title: str
    begun_at: datetime
    at: datetime
    by: UUID
    people: list[UUID]
    words: int


class Template(Struct, frozen=True, kw_only=True):
    """A page to begin with: of a space, or somebody's own."""

    id: UUID
    space: UUID | None
    owner: UUID | None
    title: str
    icon: str
    created_by: UUID
    revision: int


class PageReader(Struct, frozen=True, kw_only=True):
    """Who read a page, from when to when and how often."""

    id: UUID
    name: str
    first_at: datetime
    last_at: datetime
    times: int


class PageSight(Struct, frozen=True, kw_only=True):
    """What a move would mean: who gains and who loses sight of how many pages."""

    count: int
    gains: list[PagePerson]
    loses: list[PagePerson]
    gains_total: int
    loses_total: int


class Presentation(Struct, frozen=True, kw_only=True):
    """A page that somebody presents: the anchor of the slide all see, and whether the screen is dark."""

    page: UUID
    presenter: UUID
    name: str
    slide: str
    black: bool
    began_at: datetime
    alive_at: datetime


class ExchangeWay(Enum):
    """Where a wiki goes."""

    IN = "in"
    OUT = "out"


class ExchangeState(Enum):
    """How far it is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Lost(Struct, frozen=True, kw_only=True):
    """What did not come or go, and why: the words are `problem.<code>`."""

    name: str
    code: str


class Exchange(Struct, frozen=True, kw_only=True):
    """Pages on their way out of the house or into it. `pages` are those made, in the order of what came.

    `tries` counts how often it was taken up since it last got on.
    """

    id: UUID
    by: UUID
    way: ExchangeWay
    state: ExchangeState
    space: UUID
    target: UUID | None
    source: UUID | None
    name: str
    total: int
    done: int
    pages: list[UUID]
    losses: list[Lost]
    tries: int
    archive: bytes | None
    archive_bytes: int | None
    at: datetime
    ended_at: datetime | None
