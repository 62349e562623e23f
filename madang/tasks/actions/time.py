"""The work log."""

from datetime import date
from uuid import UUID

from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.actions import keep, lists
from madang.tasks.models.nouns import TASK
from madang.tasks.models.views import TimeEntry
from madang.tasks.store import plans
from madang.tasks.store import tasks as store


async def spend(tx: Tx, task: UUID, *, spent_on: date, minutes: int, note: str) -> TimeEntry:
    """Note time worked on a task."""
    found = await store.task(tx, task)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("tasks.progress", found.place)
    await keep.frame(tx, found.project)
    if not await store.persons(tx, [tx.actor]):
        raise Forbidden("ground.forbidden")
    if not date(2000, 1, 1) <= spent_on <= date(2100, 1, 1):
        raise Invalid("ground.invalid", errors=[{"pointer": "#/spent_on", "code": "range"}])
    id = new_id()
    await plans.insert_time(
        tx,
        id,
        task=task,
        person=tx.actor,
        spent_on=spent_on,
        minutes=minutes,
        note=note.replace("\x00", ""),
        now=tx.now,
    )
    tx.tell(facts.TaskChanged(subject=ref(TASK, task), fields=["time"]))
    return (
        await plans.time_entries(tx, me=tx.actor, project=None, task=task, person=None, since=None, until=None, id=id)
    )[0]


async def remove(tx: Tx, entry: UUID) -> None:
    """Remove one's own entry. Raises NotFound."""
    task = await plans.delete_time(tx, entry, person=tx.actor)
    if task is None:
        raise NotFound("ground.not-found")
    tx.tell(facts.TaskChanged(subject=ref(TASK, task), fields=["time"]))


async def entries(
    tx: Tx, *, project: UUID | None, task: UUID | None, person: str | None, since: date | None, until: date | None
) -> list[TimeEntry]:
    """The work log of tasks in reach."""
    return await plans.time_entries(
        tx, me=tx.actor, project=project, task=task, person=lists.me_of(tx, person), since=since, until=until
    )
