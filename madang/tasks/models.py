"""Nouns of tasks."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct, field

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


class TaskDraft(Struct, frozen=True, kw_only=True):
    """What a task template holds, and what it gives once its macros are filled in."""

    title: Annotated[str, Meta(max_length=300)] = ""
    body: Body = ""
    priority: Priority = 0
    starts_in_days: Annotated[int, Meta(ge=-3650, le=3650)] | None = None
    due_in_days: Annotated[int, Meta(ge=-3650, le=3650)] | None = None
    estimate_minutes: Minutes | None = None
    milestone: UUID | None = None
    tags: Annotated[list[UUID], Meta(max_length=50)] = field(default_factory=list)
    assignees: Annotated[list[UUID], Meta(max_length=100)] = field(default_factory=list)


class Template(Struct, frozen=True, kw_only=True):
    """A task template of a project; the preset one fills every new task."""

    id: UUID
    name: str
    preset: bool
    content: TaskDraft
    revision: int


class StarterTask(Struct, frozen=True, kw_only=True):
    """A task a new project begins with; dates count from the project's first day."""

    title: str
    body: str = ""
    starts_in_days: int | None = None
    due_in_days: int | None = None
    priority: int = 0
    milestone: str | None = None
    tags: list[str] = field(default_factory=list)
    tasks: list["StarterTask"] = field(default_factory=list)


class StarterMilestone(Struct, frozen=True, kw_only=True):
    """A milestone a new project begins with."""

    name: str
    starts_in_days: int | None = None
    due_in_days: int | None = None


class StarterState(Struct, frozen=True, kw_only=True):
    """A state a new project begins with."""

    name: str
    category: Category


class StarterTag(Struct, frozen=True, kw_only=True):
    """A tag a new project begins with."""

    name: str
    colour: str = ""


class StarterGroup(Struct, frozen=True, kw_only=True):
    """A tag group a new project begins with; a nameless one holds the tags outside groups."""

    name: str = ""
    mandatory: bool = False
    single: bool = False
    tags: list[StarterTag] = field(default_factory=list)


class ProjectPlan(Struct, frozen=True, kw_only=True):
    """What a project template holds."""

    name: str = ""
    summary: str = ""
    visibility: Visibility = Visibility.PRIVATE
    states: list[StarterState] = field(default_factory=list)
    groups: list[StarterGroup] = field(default_factory=list)
    milestones: list[StarterMilestone] = field(default_factory=list)
    tasks: list[StarterTask] = field(default_factory=list)
    templates: list[tuple[str, TaskDraft]] = field(default_factory=list)


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
