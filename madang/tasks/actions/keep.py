"""What every verb on tasks shares: needing rights on many, saving a change with its history, people and facts."""

from collections.abc import Sequence
from uuid import UUID

import psycopg
from msgspec import Struct
from msgspec.structs import replace

from madang.ground import access
from madang.ground.access import Grant
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.models.nouns import PROJECT, TASK, Category, Project, State, Task
from madang.tasks.rules import changes
from madang.tasks.store import history, views
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

BROKEN = (
    psycopg.errors.ForeignKeyViolation,
    psycopg.errors.CheckViolation,
    psycopg.errors.UniqueViolation,
)
"""What the tables refuse although a rule agreed: somebody changed the surroundings meanwhile."""


class Frame(Struct, frozen=True):
    """A project with its workflow."""

    project: Project
    states: list[State]

    def category(self, state: UUID) -> Category:
        """What a state means. Raises Invalid for one that is not of the workflow."""
        found = next((one.category for one in self.states if one.id == state), None)
        if found is None:
            raise Invalid("tasks.state-unknown")
        return found


async def frame(tx: Tx, id: UUID, *, lock: bool = False) -> Frame:
    """A living project. Raises NotFound for none or a trashed one, Refused for an archived one."""
    project = await project_store.project(tx, id, lock=lock)
    if project is None or project.trashed_at:
        raise NotFound("ground.not-found")
    if project.archived_at:
        raise Refused("tasks.archived")
    return Frame(project, await project_store.states(tx, id))


async def frames(tx: Tx, tasks: Sequence[Task], *, lock: bool = False) -> dict[UUID, Frame]:
    """The projects of these tasks."""
    return {id: await frame(tx, id, lock=lock) for id in sorted({task.project for task in tasks})}


async def need_all(tx: Tx, act: str, ids: Sequence[UUID], *, trashed: bool = False) -> list[Task]:
    """The tasks, locked, when the actor may do the act on every one: raises NotFound or Forbidden for the first that fails.

    Raises Refused for one in the trash, unless `trashed` are asked for.
    """
    wanted = sorted(set(ids))
    tasks = await store.locked(tx, wanted)
    roles = await views.roles_in(tx, sorted({task.place for task in tasks}), me=tx.actor)
    system = tx.who.kind == "system"
    if len(tasks) < len(wanted) or not (system or all(roles.get(task.place, 0) >= Role.VIEW.rank for task in tasks)):
        raise NotFound("ground.not-found")
    if not all(tx.can(act, Role.of(roles.get(task.place, 0))) for task in tasks):
        raise Forbidden("ground.forbidden")
    if tx.who.scopes is not None and "tasks" not in tx.who.scopes:
        raise Forbidden("ground.out-of-scope")
    if not trashed and any(task.trashed_at for task in tasks):
        raise Refused("tasks.trashed")
    return tasks


async def all_held(tx: Tx, ids: Sequence[UUID]) -> list[Task]:
    """The tasks, locked, whoever asks."""
    return await store.locked(tx, sorted(set(ids)))


async def check_people(tx: Tx, persons: Sequence[UUID], place: UUID) -> None:
    """Those who are newly given or copied a task exist; an outsider who sees nothing of it is let in by managers only."""
    sorts = await store.persons(tx, persons)
    if len(sorts) < len(set(persons)):
        raise Invalid("tasks.person-unknown")
    outsiders = [person for person, sort in sorts.items() if sort == "external"]
    if outsiders and await store.out_of_reach(tx, [(person, place) for person in outsiders]):
        reached = await tx.reached(place)
        if not tx.can("tasks.share", reached.role if reached else None):
            raise Refused("tasks.outsider-needs-manager")


async def born(tx: Tx, tasks: Sequence[Task], *, act: UUID | None = None) -> UUID:
    """Store new tasks with their history and tell about them; gives the act."""
    act = act or new_id()
    try:
        await store.insert(tx, tasks, by=tx.actor)
    except BROKEN:
        raise Refused("tasks.changed-since") from None
    await history.record(tx, [one for task in tasks for one in changes.birth(task)], act=act, actor=tx.actor, at=tx.now)
    for task in tasks:
        tx.tell(facts.TaskCreated(subject=ref(TASK, task.id)))
    await _people(tx, [replace(task, assignees=(), followers=()) for task in tasks], tasks)
    return act


async def apply(
    tx: Tx,
    before: Sequence[Task],
    after: Sequence[Task],
    frames: dict[UUID, Frame],
    *,
    undoes: UUID | None = None,
    act: UUID | None = None,
) -> tuple[UUID, list[Task]]:
    """Save what differs, keep the changes, tell the facts; gives the act and the tasks that are done now and were not.

    States follow from the assignees; a task is done at the moment its state becomes a done one.
    """
    act = act or new_id()
    settled: list[Task] = []
    for old, new in zip(before, after, strict=True):
        known = frames[new.project]
        task = changes.settled(new, known.states) if new != old else new
        done = known.category(task.state) is Category.DONE if task != old else bool(old.done_at)
        task = replace(task, done_at=(old.done_at or tx.now) if done else None)
        if task.trashed_by != old.trashed_by:
            task = replace(task, trashed_at=tx.now if task.trashed_by else None)
        settled.append(replace(task, changed_at=tx.now) if task != old else old)
    try:
        await store.save(tx, before, settled, by=tx.actor)
    except BROKEN:
        raise Refused("tasks.changed-since") from None
    different = changes.differences(before, settled)
    await history.record(tx, different, act=act, actor=tx.actor, at=tx.now, undoes=undoes)
    fields: dict[UUID, list[str]] = {}
    for change in different:
        fields.setdefault(change.task, []).append(change.field)
    completed = []
    for old, new in zip(before, settled, strict=True):
        if new.id not in fields and old.place == new.place:
            continue
        _tell(tx, old, new, fields.get(new.id, []))
        if new.done_at and not old.done_at:
            completed.append(new)
    await _people(tx, before, settled)
    return act, completed


def _tell(tx: Tx, old: Task, new: Task, fields: list[str]) -> None:
    subject = ref(TASK, new.id)
    if old.trashed_by is None and new.trashed_by is not None:
        tx.tell(facts.TaskTrashed(subject=subject))
    elif old.trashed_by is not None and new.trashed_by is None:
        tx.tell(facts.TaskRestored(subject=subject))
    if old.project != new.project:
        tx.tell(facts.TaskMoved(subject=subject, project=new.project))
    plain = sorted(set(fields) - {"trashed_by", "project", "number"})
    if plain:
        tx.tell(facts.TaskChanged(subject=subject, fields=plain))
    if new.done_at and not old.done_at:
        tx.tell(facts.TaskCompleted(subject=subject))
    elif old.done_at and not new.done_at:
        tx.tell(facts.TaskReopened(subject=subject))


async def _people(tx: Tx, before: Sequence[Task], after: Sequence[Task]) -> None:
    """Tell who got and lost a task, and let in those who do not see it otherwise."""
    new: list[tuple[UUID, UUID]] = []
    gone: list[tuple[Task, UUID]] = []
    for old, task in zip(before, after, strict=True):
        assigned = [one for one in task.persons if one not in old.persons]
        taken = [one for one in old.persons if one not in task.persons]
        copied = [one for one in task.followers if one not in old.followers and one != tx.actor]
        if assigned:
            tx.tell(facts.TaskAssigned(subject=ref(TASK, task.id), persons=assigned))
        if taken:
            tx.tell(facts.TaskUnassigned(subject=ref(TASK, task.id), persons=taken))
        if copied:
            tx.tell(facts.TaskMentioned(subject=ref(TASK, task.id), persons=copied))
        left = {*old.persons, *old.followers} - {*task.persons, *task.followers}
        new += [(person, task.place) for person in {*assigned, *copied}]
        gone += [(task, person) for person in left]
    if new:
        by_place = {task.place: [one for one in after if one.place == task.place] for task in after}
        for person, place in await store.out_of_reach(tx, new):
            for task in by_place[place]:
                if person in task.persons or person in task.followers:
                    await _let_in(tx, task, person)
    if gone:
        invited = await store.invited(tx, [task.id for task, _ in gone])
        for task, person in gone:
            if (task.id, person) in invited:
                await store.uninvite(tx, task.id, person)
                await access.take(tx, task.id, person)
                tx.tell(facts.TaskRightsChanged(subject=ref(TASK, task.id)))


async def _let_in(tx: Tx, task: Task, person: UUID) -> None:
    if not await access.is_collection(tx, task.id):
        await access.found(tx, task.id, parent=task.project, grants=[], by=tx.actor)
        await store.put_place(tx, task.id, task.id)
    await access.give(tx, task.id, [Grant(party=person, role=Role.COMMENT)], by=tx.actor)
    await store.invite(tx, task.id, person)
    tx.tell(facts.TaskRightsChanged(subject=ref(TASK, task.id)))


def tell_project(tx: Tx, project: UUID, *fields: str) -> None:
    """Something about the project's frame was changed."""
    tx.tell(facts.ProjectChanged(subject=ref(PROJECT, project), fields=sorted(fields)))
