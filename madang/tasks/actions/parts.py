"""What the ground asks of tasks: rights for one task alone, and a task out of something else."""

from uuid import UUID

from madang.ground import access
from madang.ground.asks import Settle, Todo
from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import Ref, id_of, kind_of, ref
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.actions import changes, keep, projects, tasks
from madang.tasks.models.nouns import TASK, Category
from madang.tasks.rules import presets
from madang.tasks.rules.status import first
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store


async def part(tx: Tx, id: UUID) -> UUID:
    """Give one task rights of its own, inside its project's; gives its id. Needs `tasks.share`. Safe to repeat."""
    task = (await keep.need_all(tx, "tasks.share", [id]))[0]
    if task.place != id:
        await access.found(tx, id, parent=task.project, grants=[], by=tx.actor)
        await store.put_place(tx, id, id)
        tx.tell(facts.TaskRightsChanged(subject=ref(TASK, id)))
    return id


async def todo(tx: Tx, question: Todo) -> Ref:
    """A task out of a message or a line, given to the asker; in the asker's own project when none is named."""
    title = " ".join(question.summary.split())[:300]
    if not title:
        raise Invalid("tasks.title", errors=[{"pointer": "#/summary", "code": "length"}], most=300)
    project = question.project or await _own(tx)
    reached = await tx.reached(project)
    if reached is None:
        raise NotFound("ground.not-found")
    own = tx.can("tasks.plan", reached.role) and bool(await store.persons(tx, [tx.actor]))
    id = await tasks.create(
        tx,
        project=project,
        title=title,
        body=question.text[:100_000],
        assignees=[tx.actor] if own else [],
        source=question.source,
        fill_tags=True,
    )
    return ref(TASK, id)


async def settle(tx: Tx, question: Settle) -> bool:
    """Mark a task done, or open again: for all who have it with edit, for oneself with comment. Gives whether it is done.

    Raises NotFound, Forbidden.
    """
    id = id_of(question.thing)
    if kind_of(question.thing) != TASK:
        raise NotFound("ground.not-found")
    task = (await keep.need_all(tx, "tasks.progress", [id]))[0]
    frame = await keep.frame(tx, task.project)
    if (frame.category(task.state) is Category.DONE) is not question.done:
        state = first(frame.states, Category.DONE if question.done else Category.OPEN).id
        reached = await tx.reached(task.place)
        if reached is not None and tx.can("tasks.edit", reached.role):
            await changes.edit(tx, id, {"state": state}, revision=None)
        else:
            await changes.progress(tx, id, state=state, person=None)
    now = await store.task(tx, id)
    return now is not None and frame.category(now.state) is Category.DONE


async def _own(tx: Tx) -> UUID:
    """The project in which a person keeps what belongs nowhere else; founded when first needed."""
    present = await project_store.personal(tx, tx.actor)
    if present is not None:
        return present
    words = presets.words(tx.who.language)
    id = await projects.found(tx, name=words["tasks.own-project"])
    await project_store.make_personal(tx, id, tx.actor)
    return id
