"""Tasks: making, changing, handing over, moving, undoing."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType, field
from msgspec.structs import replace

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.tasks.actions import changes, copies, moves, repeats, tasks
from madang.tasks.actions import time as times
from madang.tasks.actions import undo as undoing
from madang.tasks.models.nouns import Body, Link, Minutes, Priority, Recurrence, Title
from madang.tasks.models.views import ChangePage, MovePreview, TaskRow, TaskView, TimeEntry, Undone

People = Annotated[list[UUID], Meta(max_length=100)]
Tags = Annotated[list[UUID], Meta(max_length=100)]
Many = Annotated[list[UUID], Meta(min_length=1, max_length=500)]


class NewTask(Input, kw_only=True):
    """A task to make. `template` fills what is absent."""

    project: UUID
    title: Title
    body: Body = ""
    state: UUID | None = None
    priority: Priority = 0
    starts_on: date | None = None
    due_on: date | None = None
    estimate_minutes: Minutes | None = None
    milestone: UUID | None = None
    parent: UUID | None = None
    tags: Tags = field(default_factory=list)
    assignees: People = field(default_factory=list)
    followers: People = field(default_factory=list)
    source: Annotated[str, Meta(max_length=100)] | None = None
    """The Ref of what it was made from."""


class TaskEdit(Input, kw_only=True):
    """What to change; absent fields stay. Title and body need If-Match."""

    title: Title | UnsetType = UNSET
    body: Body | UnsetType = UNSET
    state: UUID | UnsetType = UNSET
    priority: Priority | UnsetType = UNSET
    starts_on: date | UnsetType | None = UNSET
    due_on: date | UnsetType | None = UNSET
    estimate_minutes: Minutes | UnsetType | None = UNSET
    milestone: UUID | UnsetType | None = UNSET
    parent: UUID | UnsetType | None = UNSET
    position: Annotated[float, Meta(ge=-1e15, le=1e15)] | UnsetType = UNSET
    tags: Tags | UnsetType = UNSET
    assignees: People | UnsetType = UNSET
    followers: People | UnsetType = UNSET


class BulkChoice(Input, kw_only=True):
    """What to do with many tasks; absent fields stay. `category` picks each project's first state of it."""

    state: UUID | UnsetType = UNSET
    category: Annotated[str, Meta(pattern="^(open|doing|done)$")] | UnsetType = UNSET
    priority: Priority | UnsetType = UNSET
    starts_on: date | UnsetType | None = UNSET
    due_on: date | UnsetType | None = UNSET
    shift_days: Annotated[int, Meta(ge=-3650, le=3650)] | UnsetType = UNSET
    """Move start and due days together."""
    milestone: UUID | UnsetType | None = UNSET
    parent: UUID | UnsetType | None = UNSET
    add_tags: Tags | UnsetType = UNSET
    remove_tags: Tags | UnsetType = UNSET
    add_assignees: People | UnsetType = UNSET
    remove_assignees: People | UnsetType = UNSET
    add_followers: People | UnsetType = UNSET
    trashed: bool | UnsetType = UNSET


class Bulk(Input, kw_only=True):
    """Up to 500 tasks and what to change about them: all or none."""

    ids: Many
    set: BulkChoice


class Done(Struct, frozen=True, kw_only=True):
    """The act, to be undone by its id, and the tasks it changed; no act when nothing differs."""

    act: UUID | None
    tasks: list[UUID]


class TaskCopy(Input, kw_only=True):
    """How the copy is called."""

    title: Title


class QuickTasks(Input, kw_only=True):
    """Several tasks at once, one per line; a line indented by two spaces or a tab lies inside the one above."""

    project: UUID
    lines: Annotated[str, Meta(max_length=60_000)]
    parent: UUID | None = None
    milestone: UUID | None = None
    state: UUID | None = None
    tags: Tags = field(default_factory=list)
    assignees: People = field(default_factory=list)


class Rows(Struct, frozen=True, kw_only=True):
    """Tasks that were just made."""

    items: list[TaskRow]


class Move(Input, kw_only=True):
    """Tasks and the project they go to, with everything inside them."""

    ids: Many
    project: UUID


class UndoInput(Input, kw_only=True):
    """What to undo; absent: one's own last act of the last day."""

    act: UUID | None = None


class Handover(Input, kw_only=True):
    """To whom; `add` keeps those who have it now (`->>@name`), otherwise it goes from oneself to them (`->@name`)."""

    persons: Annotated[list[UUID], Meta(min_length=1, max_length=20)]
    add: bool = False


class Progress(Input, kw_only=True):
    """How far an assignee is; `person` absent is oneself."""

    state: UUID
    person: UUID | None = None


class NeedsInput(Input, kw_only=True):
    """How it waits."""

    sort: Link = Link.FINISH_START
    lag_days: Annotated[int, Meta(ge=-3650, le=3650)] = 0


class RecurrenceInput(Input, kw_only=True):
    """How it comes back (RFC 5545, whole days)."""

    rrule: Annotated[str, Meta(min_length=1, max_length=500)]
    made_by: Annotated[str, Meta(pattern="^(done|date)$")] = "done"
    skip_holidays: bool = False


class NewTime(Input, kw_only=True):
    """Time worked on a task."""

    spent_on: date
    minutes: Annotated[int, Meta(ge=1, le=1440)]
    note: Annotated[str, Meta(max_length=1000)] = ""


class TimePage(Struct, frozen=True, kw_only=True):
    """Work log, newest first."""

    items: list[TimeEntry]
    minutes: int


@post("/api/tasks", act="tasks.add")
async def create_task(tx: NamedDependency[Tx], data: JSONBody[NewTask]) -> TaskView:
    """Make a task."""
    id = await tasks.create(
        tx,
        project=data.project,
        title=data.title,
        body=data.body,
        state=data.state,
        priority=data.priority,
        starts_on=data.starts_on,
        due_on=data.due_on,
        estimate_minutes=data.estimate_minutes,
        milestone=data.milestone,
        parent=data.parent,
        tags=data.tags,
        assignees=data.assignees,
        followers=data.followers,
        source=data.source,
    )
    return await tasks.view(tx, id)


@post("/api/tasks/quick", act="tasks.add")
async def create_tasks(tx: NamedDependency[Tx], data: JSONBody[QuickTasks]) -> Rows:
    """Make several tasks from lines of text."""
    ids = await tasks.quick(
        tx,
        project=data.project,
        lines=data.lines,
        parent=data.parent,
        milestone=data.milestone,
        state=data.state,
        tags=data.tags,
        assignees=data.assignees,
    )
    return Rows(items=await tasks.rows(tx, ids))


@get("/api/tasks/by-key/{key:str}", act="tasks.view")
async def read_by_key(tx: NamedDependency[Tx], key: FromPath[str]) -> TaskView:
    """The task `KEY-12`, by a number it had before it moved as well."""
    return await tasks.view(tx, await tasks.by_key(tx, key))


@get("/api/tasks/{task:uuid}", act="tasks.view")
async def read_task(tx: NamedDependency[Tx], task: FromPath[UUID]) -> TaskView:
    """One task."""
    return await tasks.view(tx, task)


@patch("/api/tasks/{task:uuid}", act="tasks.edit")
async def edit_task(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], task: FromPath[UUID], data: JSONBody[TaskEdit]
) -> TaskView:
    """Change a task. With If-Match a stale edit is refused."""
    chosen = {name: value for name in data.__struct_fields__ if (value := getattr(data, name)) is not UNSET}
    act = await changes.edit(tx, task, chosen, revision=expected_revision(edge))
    return replace(await tasks.view(tx, task), act=act)


@post("/api/tasks/bulk", act="tasks.edit", status_code=200)
async def edit_tasks(tx: NamedDependency[Tx], data: JSONBody[Bulk]) -> Done:
    """Change many tasks at once: all or none."""
    chosen = {name: value for name in data.set.__struct_fields__ if (value := getattr(data.set, name)) is not UNSET}
    act, ids = await changes.bulk(tx, data.ids, chosen)
    return Done(act=act, tasks=ids)


@post("/api/tasks/move/preview", act="tasks.edit", status_code=200)
async def preview_move(tx: NamedDependency[Tx], data: JSONBody[Move]) -> MovePreview:
    """Who would gain and who would lose sight of the tasks, and what would be lost."""
    return await moves.preview(tx, data.ids, data.project)


@post("/api/tasks/move", act="tasks.edit", status_code=200)
async def move_tasks(tx: NamedDependency[Tx], data: JSONBody[Move]) -> Done:
    """Move tasks to another project with everything inside them."""
    act, ids = await moves.move(tx, data.ids, data.project)
    return Done(act=act, tasks=ids)


@post("/api/tasks/undo", act="signed-in", status_code=200)
async def undo(tx: NamedDependency[Tx], data: JSONBody[UndoInput]) -> Undone:
    """Put back what one act of one's own changed, and nothing else."""
    return await undoing.undo(tx, data.act)


@post("/api/tasks/{task:uuid}/copy", act="tasks.plan")
async def copy_task(tx: NamedDependency[Tx], task: FromPath[UUID], data: JSONBody[TaskCopy]) -> Done:
    """Make a copy with everything inside, not yet begun; the copy itself is the first of the tasks."""
    act, ids = await copies.copy_task(tx, task, title=data.title)
    return Done(act=act, tasks=ids)


@post("/api/tasks/{task:uuid}/mine", act="tasks.edit", status_code=200)
async def be_mine(tx: NamedDependency[Tx], task: FromPath[UUID]) -> TaskView:
    """Take a task on."""
    act = await changes.be_mine(tx, task)
    return replace(await tasks.view(tx, task), act=act)


@post("/api/tasks/{task:uuid}/handover", act="tasks.progress", status_code=200)
async def hand_over(tx: NamedDependency[Tx], task: FromPath[UUID], data: JSONBody[Handover]) -> Done:
    """Give a task on to others, or add others to it. Who gave away their part may see it no longer."""
    act = await changes.hand_over(tx, task, data.persons, add=data.add)
    return Done(act=act, tasks=[task] if act else [])


@put("/api/tasks/{task:uuid}/progress", act="tasks.progress")
async def put_progress(tx: NamedDependency[Tx], task: FromPath[UUID], data: JSONBody[Progress]) -> TaskView:
    """Say how far an assignee is; the task's state follows from all of them."""
    act = await changes.progress(tx, task, state=data.state, person=data.person)
    return replace(await tasks.view(tx, task), act=act)


@put("/api/tasks/{task:uuid}/follow", act="tasks.view", status_code=204)
async def follow(tx: NamedDependency[Tx], task: FromPath[UUID]) -> None:
    """Put oneself in copy."""
    await changes.follow(tx, task, following=True)


@delete("/api/tasks/{task:uuid}/follow", act="tasks.view", status_code=204)
async def unfollow(tx: NamedDependency[Tx], task: FromPath[UUID]) -> None:
    """Take oneself out of copy."""
    await changes.follow(tx, task, following=False)


@put("/api/tasks/{task:uuid}/needs/{other:uuid}", act="tasks.edit")
async def put_needs(
    tx: NamedDependency[Tx], task: FromPath[UUID], other: FromPath[UUID], data: JSONBody[NeedsInput]
) -> TaskView:
    """Let the task wait for another of its project."""
    act = await changes.needs(tx, task, other, sort=data.sort, lag_days=data.lag_days)
    return replace(await tasks.view(tx, task), act=act)


@delete("/api/tasks/{task:uuid}/needs/{other:uuid}", act="tasks.edit", status_code=204)
async def delete_needs(tx: NamedDependency[Tx], task: FromPath[UUID], other: FromPath[UUID]) -> None:
    """Let it wait no longer."""
    await changes.needs_not(tx, task, other)


@put("/api/tasks/{task:uuid}/recurrence", act="tasks.edit")
async def put_recurrence(tx: NamedDependency[Tx], task: FromPath[UUID], data: JSONBody[RecurrenceInput]) -> TaskView:
    """Let the task come back."""
    await repeats.put(tx, task, Recurrence(rrule=data.rrule, made_by=data.made_by, skip_holidays=data.skip_holidays))
    return await tasks.view(tx, task)


@delete("/api/tasks/{task:uuid}/recurrence", act="tasks.edit", status_code=204)
async def delete_recurrence(tx: NamedDependency[Tx], task: FromPath[UUID]) -> None:
    """Let it come back no more."""
    await repeats.end(tx, task)


@post("/api/tasks/{task:uuid}/trash", act="tasks.edit", status_code=204)
async def trash_task(tx: NamedDependency[Tx], task: FromPath[UUID]) -> None:
    """Put a task in the trash with everything inside."""
    await changes.trash(tx, task)


@post("/api/tasks/{task:uuid}/restore", act="tasks.edit", status_code=204)
async def restore_task(tx: NamedDependency[Tx], task: FromPath[UUID]) -> None:
    """Take a task out of the trash with what was put there together with it."""
    await changes.restore(tx, task)


@get("/api/tasks/{task:uuid}/history", act="tasks.view")
async def read_history(
    tx: NamedDependency[Tx], task: FromPath[UUID], after: FromQuery[UUID | None] = None
) -> ChangePage:
    """Who changed what and when, newest first."""
    return await tasks.history(tx, task, after=after)


@post("/api/tasks/{task:uuid}/time", act="tasks.progress")
async def create_time(tx: NamedDependency[Tx], task: FromPath[UUID], data: JSONBody[NewTime]) -> TimeEntry:
    """Note time worked on a task."""
    return await times.spend(tx, task, spent_on=data.spent_on, minutes=data.minutes, note=data.note)


@delete("/api/tasks/time/{entry:uuid}", act="signed-in", status_code=204)
async def delete_time(tx: NamedDependency[Tx], entry: FromPath[UUID]) -> None:
    """Remove one's own entry."""
    await times.remove(tx, entry)


@get("/api/tasks/time", act="signed-in")
async def list_time(
    tx: NamedDependency[Tx],
    *,
    project: FromQuery[UUID | None] = None,
    task: FromQuery[UUID | None] = None,
    person: FromQuery[str | None] = None,
    since: FromQuery[date | None] = None,
    until: FromQuery[date | None] = None,
) -> TimePage:
    """The work log of tasks in reach; up to 1,000 entries."""
    items = await times.entries(tx, project=project, task=task, person=person, since=since, until=until)
    return TimePage(items=items, minutes=sum(item.minutes for item in items))


ROUTES = [
    create_task,
    create_tasks,
    read_by_key,
    read_task,
    edit_task,
    edit_tasks,
    preview_move,
    move_tasks,
    undo,
    copy_task,
    be_mine,
    hand_over,
    put_progress,
    follow,
    unfollow,
    put_needs,
    delete_needs,
    put_recurrence,
    delete_recurrence,
    trash_task,
    restore_task,
    read_history,
    create_time,
    delete_time,
    list_time,
]
