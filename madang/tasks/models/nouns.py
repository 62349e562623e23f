"""Projects, tasks and what belongs to them."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct

PROJECT = "tasks.project"
TASK = "tasks.task"

Title = Annotated[str, Meta(min_length=1, max_length=300)]
Body = Annotated[str, Meta(max_length=100_000)]
Name = Annotated[str, Meta(min_length=1, max_length=200)]
Label = Annotated[str, Meta(min_length=1, max_length=60)]
Summary = Annotated[str, Meta(max_length=10_000)]
Colour = Annotated[str, Meta(max_length=20)]
Key = Annotated[str, Meta(pattern="^[A-Z][A-Z0-9]{0,9}$")]
Priority = Annotated[int, Meta(ge=0, le=4)]
"""0 none, 1 low, 2 normal, 3 high, 4 urgent."""
Minutes = Annotated[int, Meta(ge=0, le=1_000_000)]


class Category(Enum):
    """What a state means to every project."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"


class Visibility(Enum):
    """What all staff may do in a project: nothing, view, comment, edit, or only put something in."""

    PRIVATE = "private"
    VIEW = "view"
    COMMENT = "comment"
    EDIT = "edit"
    ADD = "add"


class Link(Enum):
    """How a task waits for another: which end of the other one frees which end of this one."""

    FINISH_START = "finish-start"
    START_START = "start-start"
    FINISH_FINISH = "finish-finish"
    START_FINISH = "start-finish"


class State(Struct, frozen=True, kw_only=True):
    """A step of a project's workflow."""

    id: UUID
    name: str
    category: Category


class TagGroup(Struct, frozen=True, kw_only=True):
    """Tags that belong together: at least one must be set when `mandatory`, at most one when `single`."""

    id: UUID
    name: str
    mandatory: bool = False
    single: bool = False


class Tag(Struct, frozen=True, kw_only=True):
    """A tag of a project."""

    id: UUID
    name: str
    tag_group: UUID | None = None
    colour: str = ""


class Project(Struct, frozen=True, kw_only=True):
    """A project as it is stored."""

    id: UUID
    key: str
    name: str
    summary: str = ""
    colour: str = ""
    starts_on: date | None = None
    due_on: date | None = None
    archived_at: datetime | None = None
    trashed_at: datetime | None = None
    created_at: datetime
    created_by: UUID
    revision: int = 1


class Assignment(Struct, frozen=True, kw_only=True, order=True):
    """Who has a task to do, and how far that person is."""

    person: UUID
    state: UUID


class Dependency(Struct, frozen=True, kw_only=True):
    """The task waits for `needs`; `lag_days` calendar days lie between the two ends."""

    needs: UUID
    sort: Link = Link.FINISH_START
    lag_days: Annotated[int, Meta(ge=-3650, le=3650)] = 0


class Task(Struct, frozen=True, kw_only=True):
    """A task with everything about it that can be changed and undone."""

    id: UUID
    project: UUID
    number: int
    place: UUID
    title: str
    body: str = ""
    state: UUID
    priority: int = 0
    starts_on: date | None = None
    due_on: date | None = None
    estimate_minutes: int | None = None
    milestone: UUID | None = None
    parent: UUID | None = None
    position: float
    source: str | None = None
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    done_at: datetime | None = None
    trashed_at: datetime | None = None
    trashed_by: UUID | None = None
    revision: int = 1
    assignees: tuple[Assignment, ...] = ()
    followers: tuple[UUID, ...] = ()
    tags: tuple[UUID, ...] = ()
    depends: tuple[Dependency, ...] = ()

    @property
    def persons(self) -> tuple[UUID, ...]:
        """Those who have it to do."""
        return tuple(one.person for one in self.assignees)


class Change(Struct, frozen=True, kw_only=True):
    """One field of one task, as JSON values."""

    task: UUID
    field: str
    before: Any
    after: Any


class Milestone(Struct, frozen=True, kw_only=True):
    """A goal of a project, with its counts."""

    id: UUID
    project: UUID
    name: str
    summary: str
    starts_on: date | None
    due_on: date | None
    closed_at: datetime | None
    revision: int
    tasks: int = 0
    done: int = 0


class BurnDay(Struct, frozen=True, kw_only=True):
    """How much of a milestone there was at the end of a day, in Seoul."""

    on: date
    tasks: int
    open: int
    estimate_minutes: int
    """Of the open ones."""


class Recurrence(Struct, frozen=True, kw_only=True):
    """How a task comes back. `rrule` is RFC 5545 without DTSTART; `remaining` counts what COUNT still allows."""

    rrule: Annotated[str, Meta(min_length=1, max_length=500)]
    made_by: Annotated[str, Meta(pattern="^(done|date)$")] = "done"
    """The next one is made when this one is done, or on its date."""
    skip_holidays: bool = False
    """A date on a day off moves to the next working day."""
    dtstart: date | None = None
    remaining: int | None = None
    next_on: date | None = None
