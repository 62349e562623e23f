"""Templates of tasks and projects."""

from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct, field

from madang.tasks.models.nouns import Body, Category, Minutes, Priority, Visibility


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
