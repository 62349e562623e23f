"""Moving tasks between projects, with everything inside them."""

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from madang.ground import access
from madang.ground.errors import Refused
from madang.ground.tx import Tx
from madang.tasks.actions import keep
from madang.tasks.models.nouns import Assignment, State, Task
from madang.tasks.models.views import MovePreview, PersonBrief
from madang.tasks.rules import tags
from madang.tasks.rules.status import counterpart
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store
from madang.tasks.store import views

MOST = 2000
SHOWN = 50


async def _subtrees(tx: Tx, ids: Sequence[UUID]) -> list[UUID]:
    inside = await store.with_inside(tx, ids)
    if len(inside) > MOST:
        raise Refused("tasks.too-many", most=MOST)
    return inside


async def preview(tx: Tx, ids: Sequence[UUID], project: UUID) -> MovePreview:
    """What a move would do: who gains and who loses sight, which dependencies and tags are lost."""
    await tx.need("tasks.plan", project)
    inside = await _subtrees(tx, ids)
    tasks = await keep.need_all(tx, "tasks.edit", inside, trashed=True)
    places = sorted({task.project for task in tasks if task.place == task.project and task.project != project})
    sight = await views.differing_sight(tx, places, project) if places else []
    known, groups = await project_store.tags(tx, project), await project_store.tag_groups(tx, project)
    names = {tag.name for tag in known}
    own: dict[UUID, str] = {}
    for source in {task.project for task in tasks}:
        own |= {tag.id: tag.name for tag in await project_store.tags(tx, source)}
    carried = {own[tag] for task in tasks for tag in task.tags if tag in own}
    by_group = {group.id: {tag.name for tag in known if tag.tag_group == group.id} for group in groups}
    return MovePreview(
        tasks=len(tasks),
        gains=[PersonBrief(id=one.id, fn=one.fn) for one in sight if one.gains][:SHOWN],
        loses=[PersonBrief(id=one.id, fn=one.fn) for one in sight if not one.gains][:SHOWN],
        gains_total=sum(one.gains for one in sight),
        loses_total=sum(not one.gains for one in sight),
        dependencies_cut=await store.count_across(tx, inside),
        tags_lost=sorted(carried - names),
        tags_needed=[
            group.name
            for group in groups
            if group.mandatory
            and by_group[group.id]
            and any(not {own.get(tag) for tag in task.tags} & by_group[group.id] for task in tasks)
        ],
    )


async def move(tx: Tx, ids: Sequence[UUID], project: UUID) -> tuple[UUID, list[UUID]]:
    """Move the tasks: new numbers (or the ones they had there before), states and tags of the same names.

    Milestones and dependencies that lead outside are left behind; rights of a single task go with it.
    """
    await tx.need("tasks.plan", project)
    inside = await _subtrees(tx, ids)
    for id in sorted({project, *await store.projects_of(tx, inside)}):
        await project_store.project(tx, id, lock=True)
    before = await keep.need_all(tx, "tasks.edit", inside, trashed=True)
    frames = await keep.frames(tx, before)
    frames[project] = await keep.frame(tx, project, lock=True)
    target = frames[project]
    moving = [task for task in before if task.project != project]
    if not moving:
        raise Refused("tasks.already-there")
    known, groups = await project_store.tags(tx, project), await project_store.tag_groups(tx, project)
    own = {id: await project_store.tags(tx, id) for id in {task.project for task in moving}}
    former = await store.former_numbers(tx, project, [task.id for task in moving])
    fresh = [task.id for task in moving if task.id not in former]
    start = await project_store.next_numbers(tx, project, len(fresh)) if fresh else 0
    numbers = former | {id: start + at for at, id in enumerate(fresh)}
    going = {task.id for task in moving}
    position = await store.last_position(tx, project)

    def there(at: int, task: Task) -> Task:
        source = frames[task.project].states

        def of(state: UUID) -> UUID:
            return counterpart(_state(source, state), target.states).id

        return replace(
            task,
            project=project,
            number=numbers[task.id],
            place=task.id if task.place == task.id else project,
            state=of(task.state),
            assignees=tuple(Assignment(person=one.person, state=of(one.state)) for one in task.assignees),
            milestone=None,
            parent=task.parent if task.parent in going else None,
            position=position + 1024 * (at + 1),
            tags=tuple(sorted(tags.carried(task.tags, own[task.project], known, groups))),
            depends=tuple(one for one in task.depends if one.needs in going),
        )

    after = [there(at, task) for at, task in enumerate(moving)]
    await store.cut_across(tx, sorted(going))
    act, _ = await keep.apply(tx, moving, after, frames)
    for task in moving:
        await store.keep_number(tx, task)
        if task.place == task.id:
            await access.place_in(tx, task.id, parent=project, inherits=True)
    return act, [task.id for task in after]


def _state(states: Sequence[State], id: UUID) -> State:
    return next(state for state in states if state.id == id)
