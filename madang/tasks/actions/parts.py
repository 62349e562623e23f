"""What the ground asks of tasks: rights for one task alone, and a task out of something else."""

from uuid import UUID

from madang.ground import access
from madang.ground.asks import Todo
from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import Ref, ref
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.actions import keep, projects, tasks
from madang.tasks.models.nouns import TASK
from madang.tasks.rules import presets
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
    """A task out of a message or a line, given to those named, else to the asker.

    It lies in the asker's own project when none is named, or when what is named is something else. Whoever may only add to
    the project gives it to nobody. Raises what making a task raises.
    """
    title = " ".join(question.summary.split())[:300]
    if not title:
        raise Invalid("tasks.title", errors=[{"pointer": "#/summary", "code": "length"}], most=300)
    project = question.project or await _own(tx)
    reached = await tx.reached(project)
    if reached is not None and await project_store.project(tx, project) is None:
        project = await _own(tx)
        reached = await tx.reached(project)
    if reached is None:
        raise NotFound("ground.not-found")
    wanted = list(dict.fromkeys(question.assignees)) or [tx.actor]
    gives = tx.can("tasks.plan", reached.role) and (question.assignees or await store.persons(tx, [tx.actor]))
    id = await tasks.create(
        tx,
        project=project,
        title=title,
        body=question.text[:100_000],
        due_on=question.due_on,
        assignees=wanted if gives else [],
        source=question.source,
        fill_tags=True,
    )
    return ref(TASK, id)


async def _own(tx: Tx) -> UUID:
    """The project in which a person keeps what belongs nowhere else; founded when first needed."""
    present = await project_store.personal(tx, tx.actor)
    if present is not None:
        return present
    words = presets.words(tx.who.language)
    id = await projects.found(tx, name=words["tasks.own-project"])
    await project_store.make_personal(tx, id, tx.actor)
    return id
