"""What the doors show."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.tasks.models.nouns import (
    Category,
    Dependency,
    Link,
    Milestone,
    Recurrence,
    State,
    Tag,
    TagGroup,
    Visibility,
)
from madang.tasks.models.plans import Template
from madang.tasks.models.queries import Filter


class PersonBrief(Struct, frozen=True, kw_only=True):
    """A person's name."""

    id: UUID
    fn: str


class Assignee(Struct, frozen=True, kw_only=True):
    """Who has it to do, and how far that person is."""

    id: UUID
    fn: str
    state: UUID
    category: Category


class ProjectBrief(Struct, frozen=True, kw_only=True):
    """A project's name."""

    id: UUID
    key: str
    name: str


class TaskBrief(Struct, frozen=True, kw_only=True):
    """A task's name: what stands in a path, a dependency, a message."""

    id: UUID
    key: str
    title: str
    category: Category
    due_on: date | None = None


class TaskRow(Struct, frozen=True, kw_only=True):
    """A task as lists, boards, calendars and Gantt charts show it."""

    id: UUID
    key: str
    """`KEY-12`."""
    number: int
    project: ProjectBrief
    title: str
    state: State
    priority: int
    starts_on: date | None
    due_on: date | None
    estimate_minutes: int | None
    milestone: UUID | None
    milestone_name: str | None
    parent: UUID | None
    position: float
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    done_at: datetime | None
    trashed_at: datetime | None
    revision: int
    subtasks: int
    subtasks_done: int
    blocked: bool
    """An unfinished task stands before it."""
    repeats: bool
    shared: bool
    """It carries rights of its own."""
    assignees: list[Assignee]
    tags: list[Tag]
    depends: list[Dependency]
    may: list[str]


class GroupCount(Struct, frozen=True, kw_only=True):
    """How many tasks of a list fall under a value; `key` is an id, a priority, or null."""

    key: str | None
    tasks: int


class TaskPage(Struct, frozen=True, kw_only=True):
    """One page of a list. `groups` counts the whole list and stands on the first page when asked for."""

    items: list[TaskRow]
    next: str | None
    groups: list[GroupCount]


class Predecessor(Struct, frozen=True, kw_only=True):
    """A task on the other end of a dependency."""

    task: TaskBrief
    sort: Link
    lag_days: int


class TaskView(Struct, frozen=True, kw_only=True):
    """A task as its own page shows it."""

    task: TaskRow
    body: str
    author: PersonBrief | None
    followers: list[PersonBrief]
    following: bool
    path: list[TaskBrief]
    """From the top task down to the parent."""
    needs: list[Predecessor]
    needed_by: list[Predecessor]
    recurrence: Recurrence | None
    source: str | None
    spent_minutes: int
    act: UUID | None = None
    """What this request changed, to be undone by this id; null when it changed nothing."""


class Member(Struct, frozen=True, kw_only=True):
    """A grant on a project. `role` is null when the party may only add."""

    party: UUID
    kind: str
    fn: str
    role: str | None
    adds: bool


class ProjectRow(Struct, frozen=True, kw_only=True):
    """A project in the list of projects; counts only when its tasks may be seen."""

    id: UUID
    key: str
    name: str
    summary: str
    colour: str
    visibility: Visibility
    starts_on: date | None
    due_on: date | None
    archived_at: datetime | None
    trashed_at: datetime | None
    created_at: datetime
    revision: int
    open: int
    done: int
    overdue: int
    may: list[str]


class ProjectView(Struct, frozen=True, kw_only=True):
    """A project as its own page shows it. Who may only add gets no members and no counts."""

    project: ProjectRow
    states: list[State]
    tag_groups: list[TagGroup]
    tags: list[Tag]
    milestones: list[Milestone]
    templates: list[Template]
    members: list[Member]


class ChangeRow(Struct, frozen=True, kw_only=True):
    """One line of a task's history."""

    id: UUID
    act: UUID
    field: str
    before: Any
    after: Any
    actor: UUID
    fn: str | None
    at: datetime
    undone: bool
    undoes: UUID | None


class ChangePage(Struct, frozen=True, kw_only=True):
    """A task's history, newest first. `names` explains the ids of people, states, milestones, tags, tasks in it."""

    items: list[ChangeRow]
    names: dict[str, str]
    next: str | None


class ProjectEvent(Struct, frozen=True, kw_only=True):
    """One thing that happened in a project. `fields` names what was changed, where that is known."""

    position: int
    name: str
    subject: str
    title: str
    actor: UUID
    fn: str | None
    at: datetime
    fields: list[str]


class ProjectHistory(Struct, frozen=True, kw_only=True):
    """What happened in a project, newest first; `next` goes into `after`."""

    items: list[ProjectEvent]
    next: int | None


class SavedFilter(Struct, frozen=True, kw_only=True):
    """A list somebody keeps; shared with a project, or one's own."""

    id: UUID
    name: str
    project: UUID | None
    shared: bool
    query: Filter
    mine: bool


class MovePreview(Struct, frozen=True, kw_only=True):
    """What a move to another project does before it is done."""

    tasks: int
    """With everything inside them."""
    gains: list[PersonBrief]
    loses: list[PersonBrief]
    gains_total: int
    loses_total: int
    dependencies_cut: int
    tags_lost: list[str]
    tags_needed: list[str]
    """Mandatory groups of the target that get their first tag."""


class Undone(Struct, frozen=True, kw_only=True):
    """What an undo put back."""

    act: UUID
    tasks: list[UUID]
    fields: list[str]


class MineCounts(Struct, frozen=True, kw_only=True):
    """How many tasks wait in each bucket of one's own work."""

    today: int
    week: int
    overdue: int
    later: int
    by_me: int
    following: int


class TimeEntry(Struct, frozen=True, kw_only=True):
    """Time somebody worked on a task."""

    id: UUID
    task: UUID
    task_key: str
    task_title: str
    person: UUID
    fn: str
    spent_on: date
    minutes: int
    note: str


class RowProblem(Struct, frozen=True, kw_only=True):
    """What is wrong with a row of a table; rows count from 2, below the heading."""

    row: int
    column: str
    code: str
    value: str = ""


class Imported(Struct, frozen=True, kw_only=True):
    """What an import did, or would do. With problems nothing is done."""

    rows: int
    created: int
    changed: int
    problems: list[RowProblem]
    done: bool
