"""Copying: a task with everything inside it, a project with its frame and, when wished, its tasks and members."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks.access import TASK_ACTS
from madang.tasks.actions import keep, plans, projects
from madang.tasks.actions.tasks import Draft, make
from madang.tasks.models.nouns import Dependency
from madang.tasks.models.queries import Sort, Wanted
from madang.tasks.models.views import TaskRow
from madang.tasks.rules import macros
from madang.tasks.store import lists
from madang.tasks.store import plans as plan_store
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

MOST_COPIED = 500


async def copy_task(tx: Tx, id: UUID, *, title: str) -> tuple[UUID, list[UUID]]:
    """Copy a task with what lies inside it and in sight, beside the original and not yet begun.

    Gives the act and the new tasks, the copy itself first. Raises Refused for too many.
    """
    task = await store.task(tx, id)
    if task is None or task.trashed_at:
        raise NotFound("ground.not-found")
    await tx.need("tasks.view", task.place)
    await tx.need("tasks.plan", task.project)
    inside = [one for one in await store.with_inside(tx, [id]) if one != id]
    rows = [row for row in await lists.rows(tx, [id, *inside], acts=TASK_ACTS) if row.trashed_at is None]
    first = replace(rows[0], title=title)
    act = new_id()
    same = {row.milestone: row.milestone for row in rows if row.milestone}
    made = await _copies(tx, [first, *rows[1:]], into=task.project, act=act, milestones=same, above=task.parent)
    return act, made


async def copy_project(tx: Tx, id: UUID, *, name: str, starts_on: date | None, tasks: bool, members: bool) -> UUID:
    """Found a project after another one; gives its id. `starts_on` moves all days along. Raises Refused for too many."""
    await tx.need("tasks.view", id)
    frame = await keep.frame(tx, id)
    wanted = Wanted(projects=(id,), sort=Sort.POSITION)
    rows = await lists.page(tx, wanted, today=macros.today(tx.now), at=None, most=MOST_COPIED + 1, acts=TASK_ACTS)
    first = await plans.first_day(tx, id, rows)
    shift = (starts_on - first) if starts_on else timedelta()
    plan = await plans.plan_of(tx, id, name=name, start=first, closed=True)
    found = await projects.found(
        tx,
        name=name,
        summary=frame.project.summary,
        colour=frame.project.colour,
        template=plan,
        starts_on=_later(frame.project.starts_on or first, shift),
        due_on=_later(frame.project.due_on, shift),
        members=[
            (one.party, Role(one.role) if one.role else None, one.adds)
            for one in (await project_store.members(tx, id) if members else [])
            if one.party != tx.actor and one.role != Role.BUSY.value
        ],
    )
    if tasks and rows:
        old = {one.id: one.name for one in await plan_store.milestones(tx, id)}
        new = {one.name: one.id for one in await plan_store.milestones(tx, found)}
        await _copies(
            tx,
            rows if members else [replace(row, assignees=[]) for row in rows],
            into=found,
            act=new_id(),
            milestones={id: new[name] for id, name in old.items() if name in new},
            shift=shift,
        )
    return found


async def _copies(
    tx: Tx,
    rows: Sequence[TaskRow],
    *,
    into: UUID,
    act: UUID,
    milestones: Mapping[UUID, UUID],
    above: UUID | None = None,
    shift: timedelta = timedelta(),
) -> list[UUID]:
    """New tasks like these, each inside the copy of what it lies in and waiting for the copies of what it waits for."""
    if len(rows) > MOST_COPIED:
        raise Refused("tasks.too-many-to-copy", most=MOST_COPIED)
    bodies = await store.bodies(tx, [row.id for row in rows])
    tags = {tag.name: tag.id for tag in await project_store.tags(tx, into)}
    ordered = _outer_first(rows)
    at = {row.id: index for index, row in enumerate(ordered)}
    made = await make(
        tx,
        project=into,
        drafts=[
            Draft(
                title=row.title,
                body=bodies[row.id],
                priority=row.priority,
                starts_on=_later(row.starts_on, shift),
                due_on=_later(row.due_on, shift),
                estimate_minutes=row.estimate_minutes,
                milestone=milestones.get(row.milestone) if row.milestone else None,
                parent=None if row.parent in at else above,
                inside=at.get(row.parent) if row.parent else None,
                tags=[tags[tag.name] for tag in row.tags if tag.name in tags],
                assignees=[one.id for one in row.assignees],
            )
            for row in ordered
        ],
        fill_tags=True,
        act=act,
    )
    new = {row.id: id for row, id in zip(ordered, made, strict=True)}
    waits = {
        new[row.id]: tuple(
            Dependency(needs=new[one.needs], sort=one.sort, lag_days=one.lag_days)
            for one in row.depends
            if one.needs in new
        )
        for row in ordered
    }
    before = await store.locked(tx, sorted(id for id, depends in waits.items() if depends))
    if before:
        after = [replace(task, depends=waits[task.id]) for task in before]
        await keep.apply(tx, before, after, await keep.frames(tx, before), act=act)
    return made


def _outer_first(rows: Sequence[TaskRow]) -> list[TaskRow]:
    """The rows in the order of their places, each one after what it lies in."""
    known = {row.id for row in rows}
    inside: dict[UUID | None, list[TaskRow]] = {}
    for row in sorted(rows, key=lambda row: row.position):
        inside.setdefault(row.parent if row.parent in known else None, []).append(row)
    ordered = list(inside.get(None, []))
    for row in ordered:
        ordered += inside.get(row.id, [])
    return ordered


def _later(day: date | None, shift: timedelta) -> date | None:
    try:
        return day + shift if day else None
    except OverflowError:
        raise Invalid("ground.invalid") from None
