"""Milestones, templates and saved filters."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground import days
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.tasks.access import TASK_ACTS
from madang.tasks.actions import keep
from madang.tasks.models.nouns import BurnDay, Category, Milestone, Visibility
from madang.tasks.models.plans import (
    ProjectPlan,
    StarterGroup,
    StarterMilestone,
    StarterState,
    StarterTag,
    StarterTask,
    TaskDraft,
    Template,
)
from madang.tasks.models.queries import Filter, Sort, Wanted
from madang.tasks.models.views import SavedFilter, TaskRow
from madang.tasks.rules import macros, presets, query
from madang.tasks.store import lists
from madang.tasks.store import plans as store
from madang.tasks.store import projects as project_store

MOST_DAYS = 400
MOST_EACH = 200


async def add_milestone(
    tx: Tx, project: UUID, *, name: str, summary: str, starts_on: date | None, due_on: date | None
) -> Milestone:
    """Add a milestone."""
    await tx.need("tasks.plan", project)
    await keep.frame(tx, project, lock=True)
    if len(await store.milestones(tx, project)) >= MOST_EACH:
        raise Refused("tasks.too-many", most=MOST_EACH)
    milestone = _checked(
        Milestone(
            id=new_id(),
            project=project,
            name=name.strip(),
            summary=summary,
            starts_on=starts_on,
            due_on=due_on,
            closed_at=None,
            revision=1,
        )
    )
    await store.insert_milestone(tx, milestone, now=tx.now)
    keep.tell_project(tx, project, "milestones")
    return milestone


def _checked(milestone: Milestone) -> Milestone:
    if not milestone.name:
        raise Invalid("tasks.name", errors=[{"pointer": "#/name", "code": "length"}])
    if milestone.starts_on and milestone.due_on and milestone.due_on < milestone.starts_on:
        raise Invalid("tasks.due-before-start", errors=[{"pointer": "#/due_on", "code": "before-start"}])
    return milestone


async def _milestone(tx: Tx, act: str, id: UUID) -> Milestone:
    milestone = await store.milestone(tx, id)
    if milestone is None:
        raise NotFound("ground.not-found")
    await tx.need(act, milestone.project)
    return milestone


async def edit_milestone(tx: Tx, id: UUID, chosen: Mapping[str, Any], *, revision: int | None) -> Milestone:
    """Change a milestone; `closed` closes and opens it. Raises Stale."""
    await store.lock_milestone(tx, id)
    milestone = await _milestone(tx, "tasks.plan", id)
    await keep.frame(tx, milestone.project)
    if revision is not None and milestone.revision != revision:
        raise Stale("ground.stale")
    plain = {name: value for name, value in chosen.items() if name != "closed"}
    new = _checked(replace(milestone, **plain))
    if "closed" in chosen:
        new = replace(new, closed_at=(milestone.closed_at or tx.now) if chosen["closed"] else None)
    await store.save_milestone(tx, new)
    keep.tell_project(tx, milestone.project, "milestones")
    return replace(new, revision=milestone.revision + 1)


async def delete_milestone(tx: Tx, id: UUID) -> None:
    """Remove a milestone without tasks. Raises Refused when it has some."""
    await store.lock_milestone(tx, id)
    milestone = await _milestone(tx, "tasks.plan", id)
    await keep.frame(tx, milestone.project)
    if await store.milestone_in_use(tx, id):
        raise Refused("tasks.milestone-in-use")
    await store.delete_milestone(tx, id)
    keep.tell_project(tx, milestone.project, "milestones")


async def burndown(tx: Tx, id: UUID) -> tuple[Milestone, list[BurnDay]]:
    """A milestone's days from its start to its end, or to today while something is left; the last 400 at most."""
    milestone = await _milestone(tx, "tasks.view", id)
    now = macros.today(tx.now)
    end = max(milestone.due_on, milestone.starts_on or milestone.due_on) if milestone.due_on else now
    over = milestone.closed_at is not None or milestone.done == milestone.tasks
    last = min(now, end) if over else now
    first = milestone.starts_on or last - timedelta(days=30)
    first = max(min(first, last), last - timedelta(days=MOST_DAYS))
    return milestone, await store.burndown(tx, id, since=first, until=last)


async def put_template(
    tx: Tx, project: UUID, id: UUID | None, *, name: str, content: TaskDraft, preset: bool, revision: int | None
) -> Template:
    """A new task template, or another content for one. Raises NotFound, Stale."""
    await tx.need("tasks.manage", project)
    await keep.frame(tx, project, lock=True)
    present = {one.id: one for one in await store.templates(tx, project)}
    if id is not None and id not in present:
        raise NotFound("ground.not-found")
    if id is not None and revision is not None and present[id].revision != revision:
        raise Stale("ground.stale")
    if id is None and len(present) >= MOST_EACH:
        raise Refused("tasks.too-many", most=MOST_EACH)
    template = Template(
        id=id or new_id(),
        name=name.strip() or "-",
        preset=preset,
        content=content,
        revision=present[id].revision + 1 if id else 1,
    )
    await store.put_template(tx, project, template, now=tx.now)
    keep.tell_project(tx, project, "templates")
    return template


async def delete_template(tx: Tx, project: UUID, id: UUID) -> None:
    """Remove a task template. Raises NotFound."""
    await tx.need("tasks.manage", project)
    if not await store.delete_template(tx, project, id):
        raise NotFound("ground.not-found")
    keep.tell_project(tx, project, "templates")


async def fill(tx: Tx, project: UUID, id: UUID) -> tuple[TaskDraft, date | None, date | None]:
    """A template with its macros filled in, and its days. Raises NotFound."""
    await tx.need("tasks.look", project)
    frame = await keep.frame(tx, project)
    template = next((one for one in await store.templates(tx, project) if one.id == id), None)
    if template is None:
        raise NotFound("ground.not-found")
    on = macros.today(tx.now)
    title, body = macros.drafted(
        template.content,
        on=on,
        me=await project_store.name_of(tx, tx.actor),
        project=frame.project.name,
        key=frame.project.key,
        extra=await days.extras(tx),
    )
    return (
        replace(template.content, title=title, body=body),
        macros.later(on, template.content.starts_in_days),
        macros.later(on, template.content.due_in_days),
    )


async def project_templates(tx: Tx) -> list[tuple[str, ProjectPlan, bool, bool]]:
    """Kinds of projects: (id, plan, ready-made, one's own)."""
    ready = [(name, presets.preset(name, tx.who.language), True, False) for name in presets.PRESETS]
    if tx.who.kind != "person" or not await project_store.is_staff(tx, tx.actor):
        return []
    kept = await store.plans(tx)
    return ready + [
        (str(one.id), replace(one.content, name=one.name), False, one.created_by == tx.actor) for one in kept
    ]


async def save_as_template(tx: Tx, project: UUID, *, name: str) -> None:
    """Save a project's frame and its unfinished tasks for new projects; days count from its first day."""
    await tx.need("tasks.manage", project)
    wanted = Wanted(projects=(project,), categories=(Category.OPEN.value, Category.DOING.value), sort=Sort.POSITION)
    rows = await lists.page(tx, wanted, today=macros.today(tx.now), at=None, most=500, acts=TASK_ACTS)
    start = await first_day(tx, project, rows)
    plan = await plan_of(tx, project, name=name, start=start, closed=False)
    inside: dict[UUID | None, list[TaskRow]] = {}
    ids = {row.id for row in rows}
    for row in rows:
        inside.setdefault(row.parent if row.parent in ids else None, []).append(row)

    def starters(parent: UUID | None) -> list[StarterTask]:
        return [
            StarterTask(
                title=row.title,
                starts_in_days=_in_days(row.starts_on, start),
                due_in_days=_in_days(row.due_on, start),
                priority=row.priority,
                milestone=row.milestone_name,
                tags=[tag.name for tag in row.tags],
                tasks=starters(row.id),
            )
            for row in inside.get(parent, [])
        ]

    plan = replace(plan, tasks=starters(None))
    await store.insert_plan(tx, new_id(), name.strip() or "-", plan, by=tx.actor, now=tx.now)


async def first_day(tx: Tx, project: UUID, rows: Sequence[TaskRow]) -> date:
    """The day a project's other days are counted from: its own first day, or the first of these tasks."""
    frame = await keep.frame(tx, project)
    days = [day for one in rows if (day := one.starts_on or one.due_on)]
    return frame.project.starts_on or min(days, default=macros.today(tx.now))


def _in_days(day: date | None, start: date) -> int | None:
    return None if day is None else max(-3650, min(3650, (day - start).days))


async def plan_of(tx: Tx, project: UUID, *, name: str, start: date, closed: bool) -> ProjectPlan:
    """A project's frame as a plan without tasks: workflow, tags, templates, milestones, the closed ones when asked for."""
    frame = await keep.frame(tx, project)
    tags = await project_store.tags(tx, project)

    def starter_tags(group: UUID | None) -> list[StarterTag]:
        return [StarterTag(name=tag.name, colour=tag.colour) for tag in tags if tag.tag_group == group]

    return ProjectPlan(
        name=name,
        summary=frame.project.summary,
        visibility=Visibility.PRIVATE,
        states=[StarterState(name=one.name, category=one.category) for one in frame.states],
        groups=[
            *(
                StarterGroup(name=one.name, mandatory=one.mandatory, single=one.single, tags=starter_tags(one.id))
                for one in await project_store.tag_groups(tx, project)
            ),
            StarterGroup(tags=starter_tags(None)),
        ],
        milestones=[
            StarterMilestone(
                name=one.name,
                starts_in_days=_in_days(one.starts_on, start),
                due_in_days=_in_days(one.due_on, start),
            )
            for one in await store.milestones(tx, project)
            if closed or one.closed_at is None
        ],
        templates=[
            (one.name, replace(one.content, milestone=None, tags=[], assignees=[]))
            for one in await store.templates(tx, project)
        ],
    )


async def delete_project_template(tx: Tx, id: UUID) -> None:
    """Remove a project template of one's own. Raises NotFound."""
    if not await store.delete_plan(tx, id, by=tx.actor):
        raise NotFound("ground.not-found")


async def filters(tx: Tx, project: UUID | None) -> list[SavedFilter]:
    """One's own saved lists; with a project in reach, those shared in it as well."""
    if project is not None:
        await tx.need("tasks.view", project)
    return await store.filters(tx, me=tx.actor, project=project)


async def save_filter(tx: Tx, *, name: str, query: Filter, project: UUID | None, shared: bool) -> SavedFilter:
    """Keep a list. Sharing it in a project needs edit there. Raises Invalid for one that cannot be asked."""
    if shared and project is None:
        raise Invalid("tasks.filter-project")
    if project is not None:
        await tx.need("tasks.plan" if shared else "tasks.view", project)
    _check(query, tx.actor)
    if len(await store.filters(tx, me=tx.actor, project=None)) >= MOST_EACH:
        raise Refused("tasks.too-many", most=MOST_EACH)
    id = new_id()
    await store.insert_filter(
        tx, id, owner=tx.actor, project=project, name=name, query=query, shared=shared, now=tx.now
    )
    if shared and project is not None:
        keep.tell_project(tx, project, "filters")
    return SavedFilter(id=id, name=name, project=project, shared=shared, query=query, mine=True)


def _check(asked: Filter, me: UUID) -> None:
    query.resolved(asked, me=me)


async def delete_filter(tx: Tx, id: UUID) -> None:
    """Forget a list of one's own, or one shared in a project one manages. Raises NotFound."""
    found = await store.filter_of(tx, id, me=tx.actor)
    if found is None or not (found.mine or (found.shared and found.project)):
        raise NotFound("ground.not-found")
    if not found.mine and found.project:
        await tx.need("tasks.manage", found.project)
    await store.delete_filter(tx, id)
    if found.shared and found.project:
        keep.tell_project(tx, found.project, "filters")
