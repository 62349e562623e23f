"""Making tasks and looking at them."""

import re
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.access import TASK_ACTS
from madang.tasks.actions import keep
from madang.tasks.models.nouns import TASK, Assignment, Category, Task
from madang.tasks.models.views import ChangePage, TaskRow, TaskView
from madang.tasks.rules import changes, graph, tags
from madang.tasks.rules.status import first
from madang.tasks.store import lists, plans, views
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

STEP = 1024.0
"""Distance between two neighbours on a new board, so that a card fits between them many times."""

MOST_LINES = 200
PAGE = 100
_KEY = re.compile(r"^([A-Za-z][A-Za-z0-9]{0,9})-([0-9]{1,9})$")


async def create(
    tx: Tx,
    *,
    project: UUID,
    title: str,
    body: str = "",
    state: UUID | None = None,
    priority: int = 0,
    starts_on: date | None = None,
    due_on: date | None = None,
    estimate_minutes: int | None = None,
    milestone: UUID | None = None,
    parent: UUID | None = None,
    tags: Sequence[UUID] = (),
    assignees: Sequence[UUID] = (),
    followers: Sequence[UUID] = (),
    source: str | None = None,
    fill_tags: bool = False,
) -> UUID:
    """Make a task; gives its id. Whoever may only add keeps comment on it and chooses neither state nor people.

    `fill_tags` sets the first tag of mandatory groups, where nobody is there to choose.
    """
    draft = Draft(
        title=title,
        body=body,
        state=state,
        priority=priority,
        starts_on=starts_on,
        due_on=due_on,
        estimate_minutes=estimate_minutes,
        milestone=milestone,
        parent=parent,
        source=source,
    )
    return (
        await make(
            tx,
            project=project,
            drafts=[draft],
            chosen=tags,
            assignees=assignees,
            followers=followers,
            fill_tags=fill_tags,
        )
    )[0]


class Draft:
    """A task to be; `inside` is the place in the same list of the draft it lies in.

    Tags and assignees of its own stand in place of those all the drafts share.
    """

    def __init__(
        self,
        *,
        title: str,
        body: str = "",
        state: UUID | None = None,
        priority: int = 0,
        starts_on: date | None = None,
        due_on: date | None = None,
        estimate_minutes: int | None = None,
        milestone: UUID | None = None,
        parent: UUID | None = None,
        source: str | None = None,
        inside: int | None = None,
        tags: Sequence[UUID] | None = None,
        assignees: Sequence[UUID] | None = None,
    ) -> None:
        self.title = _title(title)
        self.body = body.replace("\x00", "")
        self.state = state
        self.priority = priority
        self.starts_on = starts_on
        self.due_on = due_on
        self.estimate_minutes = estimate_minutes
        self.milestone = milestone
        self.parent = parent
        self.source = source
        self.inside = inside
        self.tags = tags
        self.assignees = assignees


def _title(text: str) -> str:
    title = " ".join(text.replace("\x00", "").split())
    if not 1 <= len(title) <= 300:
        raise Invalid("tasks.title", errors=[{"pointer": "#/title", "code": "length"}], most=300)
    return title


async def make(
    tx: Tx,
    *,
    project: UUID,
    drafts: Sequence[Draft],
    chosen: Sequence[UUID] = (),
    assignees: Sequence[UUID] = (),
    followers: Sequence[UUID] = (),
    fill_tags: bool = False,
    act: UUID | None = None,
) -> list[UUID]:
    """Make several tasks with the same tags and people, as part of `act` when one is given; gives their ids."""
    reached = await tx.need("tasks.add", project)
    adds_only = not tx.can("tasks.plan", reached.role)
    frame = await keep.frame(tx, project)
    if adds_only and (
        assignees or followers or any(one.state or one.milestone or one.parent or one.inside for one in drafts)
    ):
        raise Forbidden("ground.forbidden")
    known, groups = await project_store.tags(tx, project), await project_store.tag_groups(tx, project)
    check_tags = tags.filled if fill_tags else tags.checked
    labels = [check_tags(chosen if one.tags is None else one.tags, known, groups) for one in drafts]
    given = [list(dict.fromkeys(assignees if one.assignees is None else one.assignees)) for one in drafts]
    await check_milestones(tx, project, {one.milestone for one in drafts if one.milestone})
    await _check_parents(tx, project, {one.parent for one in drafts if one.parent})
    await keep.check_people(tx, sorted({*followers, *(person for persons in given for person in persons)}), project)
    number = await project_store.next_numbers(tx, project, len(drafts))
    position = await store.last_position(tx, project)
    tasks: list[Task] = []
    for at, draft in enumerate(drafts):
        id = new_id()
        state = draft.state or first(frame.states, Category.OPEN).id
        done = frame.category(state) is Category.DONE
        task = Task(
            id=id,
            project=project,
            number=number + at,
            place=id if adds_only else project,
            title=draft.title,
            body=draft.body,
            state=state,
            priority=draft.priority,
            starts_on=draft.starts_on,
            due_on=draft.due_on,
            estimate_minutes=draft.estimate_minutes,
            milestone=draft.milestone,
            parent=draft.parent if draft.inside is None else tasks[draft.inside].id,
            position=position + STEP * (at + 1),
            source=draft.source,
            created_at=tx.now,
            created_by=tx.actor,
            changed_at=tx.now,
            done_at=tx.now if done else None,
            assignees=tuple(Assignment(person=person, state=state) for person in given[at]),
            followers=tuple(dict.fromkeys(followers)),
            tags=labels[at],
        )
        tasks.append(changes.settled(task, frame.states))
    if adds_only:
        for task in tasks:
            await access.found(
                tx, task.id, parent=project, grants=[Grant(party=tx.actor, role=Role.COMMENT)], by=tx.actor
            )
    await keep.born(tx, tasks, act=act)
    if adds_only:
        for task in tasks:
            tx.tell(facts.TaskRightsChanged(subject=ref(TASK, task.id)))
    return [task.id for task in tasks]


async def check_milestones(tx: Tx, project: UUID, ids: set[UUID]) -> None:
    """Raises Invalid for a milestone of another project."""
    if ids and not ids <= {one.id for one in await plans.milestones(tx, project)}:
        raise Invalid("tasks.milestone-unknown")


async def _check_parents(tx: Tx, project: UUID, ids: set[UUID]) -> None:
    if not ids:
        return
    await project_store.project(tx, project, lock=True)
    if not await store.same_project(tx, sorted(ids), project):
        raise Invalid("tasks.parent-unknown")
    above = await store.parents(tx, project)
    for id in ids:
        graph.check_parent(above, new_id(), id)


async def quick(
    tx: Tx,
    *,
    project: UUID,
    lines: str,
    parent: UUID | None = None,
    milestone: UUID | None = None,
    state: UUID | None = None,
    tags: Sequence[UUID] = (),
    assignees: Sequence[UUID] = (),
) -> list[UUID]:
    """One task per line; a line indented further than the one above lies inside it. Raises Invalid without any line."""
    drafts: list[Draft] = []
    open_at: list[tuple[int, int]] = []
    for line in lines.splitlines():
        if not line.strip():
            continue
        if len(drafts) == MOST_LINES:
            raise Invalid("tasks.too-many-lines", most=MOST_LINES)
        text = line.expandtabs(2).rstrip()
        indent = len(text) - len(text.lstrip())
        while open_at and open_at[-1][0] >= indent:
            open_at.pop()
        if len(open_at) >= graph.DEEPEST:
            raise Invalid("tasks.too-deep", most=graph.DEEPEST)
        drafts.append(
            Draft(
                title=re.sub(r"^[-*\u2022]\s+", "", text.strip()),
                parent=parent if not open_at else None,
                inside=open_at[-1][1] if open_at else None,
                milestone=milestone,
                state=state,
            )
        )
        open_at.append((indent, len(drafts) - 1))
    if not drafts:
        raise Invalid("tasks.no-lines")
    return await make(tx, project=project, drafts=drafts, chosen=tags, assignees=assignees)


async def by_key(tx: Tx, key: str) -> UUID:
    """The task of a key like `KEY-12`. Raises NotFound."""
    found = _KEY.match(key)
    id = await store.by_number(tx, found[1].upper(), int(found[2])) if found else None
    if id is None:
        raise NotFound("ground.not-found")
    return id


async def rows(tx: Tx, ids: Sequence[UUID]) -> list[TaskRow]:
    """These tasks as lists show them, as far as the actor sees them."""
    return await lists.rows(tx, ids, acts=TASK_ACTS)


async def view(tx: Tx, id: UUID) -> TaskView:
    """A task as its own page shows it. Raises NotFound."""
    task = await store.task(tx, id)
    if task is None:
        raise NotFound("ground.not-found")
    await tx.need("tasks.view", task.place)
    row = (await rows(tx, [id]))[0]
    needs, needed_by = await views.neighbours(tx, id, me=tx.actor)
    people = {one.id: one for one in await views.people(tx, [task.created_by, *task.followers])}
    return TaskView(
        task=row,
        body=task.body,
        author=people.get(task.created_by),
        followers=[people[person] for person in task.followers if person in people],
        following=tx.actor in task.followers,
        path=await views.path(tx, id, me=tx.actor),
        needs=needs,
        needed_by=needed_by,
        recurrence=await plans.recurrence(tx, id),
        source=task.source,
        spent_minutes=await views.spent(tx, id),
    )


async def history(tx: Tx, id: UUID, *, after: UUID | None = None) -> ChangePage:
    """A page of a task's history with the names of what it speaks of."""
    task = await store.task(tx, id)
    if task is None:
        raise NotFound("ground.not-found")
    await tx.need("tasks.view", task.place)
    found = await views.history(tx, id, after=after, most=PAGE + 1)
    items = found[:PAGE]
    ids: set[UUID] = set()
    for row in items:
        for value in (row.before, row.after):
            ids |= _ids_in(value)
    return ChangePage(
        items=items,
        names=await views.names(tx, sorted(ids), me=tx.actor),
        next=str(items[-1].id) if len(found) > PAGE else None,
    )


def _ids_in(value: object) -> set[UUID]:
    if isinstance(value, str):
        try:
            return {UUID(value)} if len(value) == 36 else set()
        except ValueError:
            return set()
    if isinstance(value, list):
        return {id for one in value for id in _ids_in(one)}
    if isinstance(value, dict):
        return {id for one in value.values() for id in _ids_in(one)}
    return set()
