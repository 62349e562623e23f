"""What can be asked of lists."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct, field

from madang.tasks.models.nouns import Priority


class Sort(Enum):
    """Orders a list can have."""

    DUE = "due"
    CHANGED = "changed"
    CREATED = "created"
    PRIORITY = "priority"
    POSITION = "position"


class Grouping(Enum):
    """What a list can be counted by."""

    STATE = "state"
    ASSIGNEE = "assignee"
    MILESTONE = "milestone"
    PRIORITY = "priority"
    PROJECT = "project"
    TAG = "tag"


class Filter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which tasks: the one query language of lists, boards, calendars and Gantt charts. Everything given must hold."""

    project: list[UUID] = field(default_factory=list)
    assignee: list[str] = field(default_factory=list)
    """Person ids, `me` or `none`."""
    author: list[str] = field(default_factory=list)
    follower: list[str] = field(default_factory=list)
    status: list[str] = field(default_factory=list)
    """State ids or categories `open`, `doing`, `done`; `todo` is open and doing."""
    tag: list[UUID] = field(default_factory=list)
    """All of them."""
    milestone: list[str] = field(default_factory=list)
    """Ids or `none`."""
    parent: str | None = None
    """An id, or `none` for those at the top."""
    within: UUID | None = None
    """This task and everything inside it, at any depth."""
    priority: list[Priority] = field(default_factory=list)
    due_before: date | None = None
    due_after: date | None = None
    overlaps_from: date | None = None
    overlaps_until: date | None = None
    """Tasks whose days touch the span: what a calendar or Gantt chart shows."""
    changed_after: datetime | None = None
    overdue: bool | None = None
    blocked: bool | None = None
    assigned_by: str | None = None
    """Given by this person to somebody else."""
    text: Annotated[str, Meta(max_length=200)] = ""
    trashed: bool = False
    sort: Sort = Sort.CREATED


class Wanted(Struct, frozen=True, kw_only=True):
    """A Filter with its words resolved: ids are ids, `me` is somebody, `none` is a flag."""

    projects: tuple[UUID, ...] = ()
    assignees: tuple[UUID, ...] = ()
    nobody: bool = False
    later_than: date | None = None
    """Due after this day, or on no day."""
    commented_by: UUID | None = None
    waiting_for: UUID | None = None
    """Tasks in which this person's own part is not done."""
    authors: tuple[UUID, ...] = ()
    followers: tuple[UUID, ...] = ()
    states: tuple[UUID, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[UUID, ...] = ()
    milestones: tuple[UUID, ...] = ()
    no_milestone: bool = False
    parent: UUID | None = None
    top: bool = False
    within: UUID | None = None
    priorities: tuple[int, ...] = ()
    due_before: date | None = None
    due_after: date | None = None
    overlaps_from: date | None = None
    overlaps_until: date | None = None
    changed_after: datetime | None = None
    overdue: bool | None = None
    blocked: bool | None = None
    assigned_by: UUID | None = None
    text: str = ""
    key: tuple[str, int] | None = None
    trashed: bool = False
    sort: Sort = Sort.CREATED
