"""Milestones, templates and saved filters."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.tasks.actions import plans as actions
from madang.tasks.models.nouns import BurnDay, Milestone, Name, Summary
from madang.tasks.models.plans import TaskDraft, Template
from madang.tasks.models.queries import Filter
from madang.tasks.models.views import SavedFilter


class NewMilestone(Input, kw_only=True):
    """A milestone to add."""

    name: Name
    summary: Summary = ""
    starts_on: date | None = None
    due_on: date | None = None


class MilestoneEdit(Input, kw_only=True):
    """What to change about a milestone; absent fields stay."""

    name: Name | UnsetType = UNSET
    summary: Summary | UnsetType = UNSET
    starts_on: date | UnsetType | None = UNSET
    due_on: date | UnsetType | None = UNSET
    closed: bool | UnsetType = UNSET


class Burndown(Struct, frozen=True, kw_only=True):
    """A milestone's days so far."""

    milestone: Milestone
    days: list[BurnDay]


class TemplateInput(Input, kw_only=True):
    """A task template. The preset one fills every new task of the project."""

    name: Name
    content: TaskDraft
    preset: bool = False


class Filled(Struct, frozen=True, kw_only=True):
    """A template with its macros filled in: the form of a new task."""

    title: str
    body: str
    priority: int
    starts_on: date | None
    due_on: date | None
    estimate_minutes: int | None
    milestone: UUID | None
    tags: list[UUID]
    assignees: list[UUID]


class ProjectTemplateName(Input, kw_only=True):
    """How a project template is called."""

    name: Name


class ProjectTemplate(Struct, frozen=True, kw_only=True):
    """A kind of project one can found: ready-made, or saved from a project."""

    id: str
    name: str
    preset: bool
    mine: bool
    states: list[str]
    milestones: int
    tasks: int


class NewFilter(Input, kw_only=True):
    """A list to keep; shared ones belong to a project."""

    name: Name
    query: Filter
    project: UUID | None = None
    shared: bool = False


class Templates(Struct, frozen=True, kw_only=True):
    """Kinds of projects."""

    items: Annotated[list[ProjectTemplate], Meta()]


class Filters(Struct, frozen=True, kw_only=True):
    """Saved lists."""

    items: list[SavedFilter]


@post("/api/tasks/projects/{project:uuid}/milestones", act="tasks.plan")
async def create_milestone(tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[NewMilestone]) -> Milestone:
    """Add a milestone."""
    return await actions.add_milestone(
        tx, project, name=data.name, summary=data.summary, starts_on=data.starts_on, due_on=data.due_on
    )


@patch("/api/tasks/milestones/{milestone:uuid}", act="tasks.plan")
async def edit_milestone(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], milestone: FromPath[UUID], data: JSONBody[MilestoneEdit]
) -> Milestone:
    """Change a milestone, close it, open it again."""
    chosen = {name: value for name in data.__struct_fields__ if (value := getattr(data, name)) is not UNSET}
    return await actions.edit_milestone(tx, milestone, chosen, revision=expected_revision(edge))


@delete("/api/tasks/milestones/{milestone:uuid}", act="tasks.plan", status_code=204)
async def delete_milestone(tx: NamedDependency[Tx], milestone: FromPath[UUID]) -> None:
    """Remove a milestone that has no tasks."""
    await actions.delete_milestone(tx, milestone)


@get("/api/tasks/milestones/{milestone:uuid}/burndown", act="tasks.view")
async def read_burndown(tx: NamedDependency[Tx], milestone: FromPath[UUID]) -> Burndown:
    """How the milestone's work went down, day by day."""
    found, days = await actions.burndown(tx, milestone)
    return Burndown(milestone=found, days=days)


@post("/api/tasks/projects/{project:uuid}/templates", act="tasks.manage")
async def create_template(tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[TemplateInput]) -> Template:
    """Add a task template."""
    return await actions.put_template(
        tx, project, None, name=data.name, content=data.content, preset=data.preset, revision=None
    )


@patch("/api/tasks/projects/{project:uuid}/templates/{template:uuid}", act="tasks.manage")
async def edit_template(
    tx: NamedDependency[Tx],
    edge: NamedDependency[Edge],
    project: FromPath[UUID],
    template: FromPath[UUID],
    data: JSONBody[TemplateInput],
) -> Template:
    """Replace a task template."""
    return await actions.put_template(
        tx,
        project,
        template,
        name=data.name,
        content=data.content,
        preset=data.preset,
        revision=expected_revision(edge),
    )


@delete("/api/tasks/projects/{project:uuid}/templates/{template:uuid}", act="tasks.manage", status_code=204)
async def delete_template(tx: NamedDependency[Tx], project: FromPath[UUID], template: FromPath[UUID]) -> None:
    """Remove a task template."""
    await actions.delete_template(tx, project, template)


@get("/api/tasks/projects/{project:uuid}/templates/{template:uuid}/filled", act="tasks.look")
async def read_filled(tx: NamedDependency[Tx], project: FromPath[UUID], template: FromPath[UUID]) -> Filled:
    """A template with today's dates and one's own name in place of its macros."""
    draft, starts_on, due_on = await actions.fill(tx, project, template)
    return Filled(
        title=draft.title,
        body=draft.body,
        priority=draft.priority,
        starts_on=starts_on,
        due_on=due_on,
        estimate_minutes=draft.estimate_minutes,
        milestone=draft.milestone,
        tags=draft.tags,
        assignees=draft.assignees,
    )


@get("/api/tasks/project-templates", act="signed-in")
async def list_project_templates(tx: NamedDependency[Tx]) -> Templates:
    """Kinds of projects: ready-made ones first, then saved ones."""
    return Templates(
        items=[
            ProjectTemplate(
                id=id,
                name=plan.name,
                preset=preset,
                mine=mine,
                states=[state.name for state in plan.states],
                milestones=len(plan.milestones),
                tasks=len(plan.tasks),
            )
            for id, plan, preset, mine in await actions.project_templates(tx)
        ]
    )


@post("/api/tasks/projects/{project:uuid}/project-template", act="tasks.manage", status_code=204)
async def create_project_template(
    tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[ProjectTemplateName]
) -> None:
    """Save the project's workflow, tags, milestones, templates and open tasks for new projects."""
    await actions.save_as_template(tx, project, name=data.name)


@delete("/api/tasks/project-templates/{template:uuid}", act="signed-in", status_code=204)
async def delete_project_template(tx: NamedDependency[Tx], template: FromPath[UUID]) -> None:
    """Remove a project template one saved."""
    await actions.delete_project_template(tx, template)


@get("/api/tasks/filters", act="signed-in")
async def list_filters(tx: NamedDependency[Tx], project: FromQuery[UUID | None] = None) -> Filters:
    """One's own saved lists, and those shared in a project."""
    return Filters(items=await actions.filters(tx, project))


@post("/api/tasks/filters", act="signed-in")
async def create_filter(tx: NamedDependency[Tx], data: JSONBody[NewFilter]) -> SavedFilter:
    """Keep a list."""
    return await actions.save_filter(tx, name=data.name, query=data.query, project=data.project, shared=data.shared)


@delete("/api/tasks/filters/{filter:uuid}", act="signed-in", status_code=204)
async def delete_filter(tx: NamedDependency[Tx], filter: FromPath[UUID]) -> None:
    """Forget a list; managers may remove those shared in their project."""
    await actions.delete_filter(tx, filter)


ROUTES = [
    create_milestone,
    edit_milestone,
    delete_milestone,
    read_burndown,
    create_template,
    edit_template,
    delete_template,
    read_filled,
    list_project_templates,
    create_project_template,
    delete_project_template,
    list_filters,
    create_filter,
    delete_filter,
]
