"""Projects: founding, members, workflow, tags."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType, field

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks.actions import copies
from madang.tasks.actions import projects as actions
from madang.tasks.models.nouns import Category, Colour, Key, Label, Name, Summary, Visibility
from madang.tasks.models.views import ProjectHistory, ProjectRow, ProjectView


class MemberInput(Input, kw_only=True):
    """A party and its role; with `adds` and no role it may only put something in."""

    party: UUID
    role: Role | None = None
    adds: bool = False


class RoleInput(Input, kw_only=True):
    """What a party may do."""

    role: Role | None = None
    adds: bool = False


class NewProject(Input, kw_only=True):
    """A project to found. `template` is `plain`, `suggestions`, `it-desk` or the id of a project template."""

    name: Name
    key: Key | None = None
    summary: Summary = ""
    colour: Colour = ""
    visibility: Visibility | None = None
    """None takes the template's."""
    template: str = "plain"
    starts_on: date | None = None
    due_on: date | None = None
    members: Annotated[list[MemberInput], Meta(max_length=200)] = field(default_factory=list)


class ProjectEdit(Input, kw_only=True):
    """What to change about a project; absent fields stay."""

    name: Name | UnsetType = UNSET
    key: Key | UnsetType = UNSET
    summary: Summary | UnsetType = UNSET
    colour: Colour | UnsetType = UNSET
    visibility: Visibility | UnsetType = UNSET
    starts_on: date | UnsetType | None = UNSET
    due_on: date | UnsetType | None = UNSET


class ProjectCopy(Input, kw_only=True):
    """The new project and what it takes over besides workflow, tags, templates and milestones.

    `starts_on` moves all days along; absent they stay.
    """

    name: Name
    starts_on: date | None = None
    tasks: bool = True
    members: bool = False


class StateInput(Input, kw_only=True):
    """A state of the workflow; with `id` an existing one."""

    id: UUID | None = None
    name: Label
    category: Category


class StatesInput(Input, kw_only=True):
    """The whole workflow in order."""

    states: Annotated[list[StateInput], Meta(min_length=2, max_length=30)]


class TagInput(Input, kw_only=True):
    """A tag; with `id` an existing one."""

    id: UUID | None = None
    name: Label
    colour: Colour = ""


class GroupInput(Input, kw_only=True):
    """A tag group with its tags; with `id` an existing one."""

    id: UUID | None = None
    name: Label
    mandatory: bool = False
    single: bool = False
    tags: Annotated[list[TagInput], Meta(max_length=200)] = field(default_factory=list)


class TagsInput(Input, kw_only=True):
    """All tags of the project: in groups, and outside them."""

    groups: Annotated[list[GroupInput], Meta(max_length=50)] = field(default_factory=list)
    tags: Annotated[list[TagInput], Meta(max_length=500)] = field(default_factory=list)


class ProjectList(Struct, frozen=True, kw_only=True):
    """Projects in reach."""

    items: list[ProjectRow]
    may: list[str]
    """`tasks.found` when one may found a project."""


@get("/api/tasks/projects", act="signed-in")
async def list_projects(
    tx: NamedDependency[Tx],
    archived: FromQuery[bool] = False,
    trashed: FromQuery[bool] = False,
    text: FromQuery[str] = "",
) -> ProjectList:
    """Projects in one's reach, by name."""
    items, may = await actions.projects(tx, archived=archived, trashed=trashed, text=text)
    return ProjectList(items=items, may=may)


@post("/api/tasks/projects", act="tasks.found")
async def create_project(tx: NamedDependency[Tx], data: JSONBody[NewProject]) -> ProjectView:
    """Found a project; one manages it."""
    id = await actions.found(
        tx,
        name=data.name,
        key=data.key,
        summary=data.summary,
        colour=data.colour,
        visibility=data.visibility,
        template=data.template,
        starts_on=data.starts_on,
        due_on=data.due_on,
        members=[(one.party, one.role, one.adds) for one in data.members],
    )
    return await actions.view(tx, id)


@get("/api/tasks/projects/{project:uuid}", act="tasks.look")
async def read_project(tx: NamedDependency[Tx], project: FromPath[UUID]) -> ProjectView:
    """One project with its workflow, tags, milestones, templates and members."""
    return await actions.view(tx, project)


@post("/api/tasks/projects/{project:uuid}/copy", act="tasks.view")
async def copy_project(tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[ProjectCopy]) -> ProjectView:
    """Found a project after this one; one manages it. Needs the right to found as well."""
    id = await copies.copy_project(
        tx, project, name=data.name, starts_on=data.starts_on, tasks=data.tasks, members=data.members
    )
    return await actions.view(tx, id)


@get("/api/tasks/projects/{project:uuid}/history", act="tasks.view")
async def read_project_history(
    tx: NamedDependency[Tx], project: FromPath[UUID], after: FromQuery[int | None] = None
) -> ProjectHistory:
    """What happened in the project, newest first: the project itself and the tasks under its rights."""
    return await actions.history(tx, project, after=after)


@patch("/api/tasks/projects/{project:uuid}", act="tasks.manage")
async def edit_project(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], project: FromPath[UUID], data: JSONBody[ProjectEdit]
) -> ProjectView:
    """Change a project. With If-Match a stale edit is refused."""
    chosen = {name: value for name in data.__struct_fields__ if (value := getattr(data, name)) is not UNSET}
    await actions.edit(tx, project, chosen, revision=expected_revision(edge))
    return await actions.view(tx, project)


@post("/api/tasks/projects/{project:uuid}/archive", act="tasks.manage", status_code=204)
async def archive_project(tx: NamedDependency[Tx], project: FromPath[UUID]) -> None:
    """Put it aside: readable, unchangeable."""
    await actions.archive(tx, project, archived=True)


@post("/api/tasks/projects/{project:uuid}/unarchive", act="tasks.manage", status_code=204)
async def unarchive_project(tx: NamedDependency[Tx], project: FromPath[UUID]) -> None:
    """Take it back."""
    await actions.archive(tx, project, archived=False)


@post("/api/tasks/projects/{project:uuid}/trash", act="tasks.manage", status_code=204)
async def trash_project(tx: NamedDependency[Tx], project: FromPath[UUID]) -> None:
    """Put it in the trash with everything inside."""
    await actions.trash(tx, project)


@post("/api/tasks/projects/{project:uuid}/restore", act="tasks.manage", status_code=204)
async def restore_project(tx: NamedDependency[Tx], project: FromPath[UUID]) -> None:
    """Take it out of the trash."""
    await actions.restore(tx, project)


@put("/api/tasks/projects/{project:uuid}/members/{party:uuid}", act="tasks.share", status_code=204)
async def put_member(
    tx: NamedDependency[Tx], project: FromPath[UUID], party: FromPath[UUID], data: JSONBody[RoleInput]
) -> None:
    """Give a party a role, or change it."""
    await actions.give(tx, project, party, data.role, adds=data.adds)


@delete("/api/tasks/projects/{project:uuid}/members/{party:uuid}", act="tasks.share", status_code=204)
async def delete_member(tx: NamedDependency[Tx], project: FromPath[UUID], party: FromPath[UUID]) -> None:
    """Take a party's role; members may take their own."""
    await actions.take(tx, project, party)


@put("/api/tasks/projects/{project:uuid}/states", act="tasks.manage")
async def put_states(tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[StatesInput]) -> ProjectView:
    """Set the whole workflow, in order."""
    await actions.put_states(tx, project, [(one.id, one.name, one.category) for one in data.states])
    return await actions.view(tx, project)


@put("/api/tasks/projects/{project:uuid}/tags", act="tasks.manage")
async def put_tags(tx: NamedDependency[Tx], project: FromPath[UUID], data: JSONBody[TagsInput]) -> ProjectView:
    """Set all tags and tag groups, in order."""
    await actions.put_tags(
        tx,
        project,
        groups=[
            (one.id, one.name, one.mandatory, one.single, [(tag.id, tag.name, tag.colour) for tag in one.tags])
            for one in data.groups
        ],
        free=[(tag.id, tag.name, tag.colour) for tag in data.tags],
    )
    return await actions.view(tx, project)


ROUTES = [
    list_projects,
    create_project,
    read_project,
    copy_project,
    read_project_history,
    edit_project,
    archive_project,
    unarchive_project,
    trash_project,
    restore_project,
    put_member,
    delete_member,
    put_states,
    put_tags,
]
