"""What tasks do by themselves: repeat on their day, and say when they are due."""

from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.tasks import facts
from madang.tasks.actions import repeats
from madang.tasks.models.nouns import TASK
from madang.tasks.rules.macros import today
from madang.tasks.store import plans


async def repeat(work: Work) -> None:
    """Make the next task of every series whose day has come, each in a transaction of its own."""
    async with work() as tx:
        waiting = await plans.all_due_again(tx, today(tx.now))
    for task in waiting:
        async with work() as tx:
            await repeats.come_by_date(tx, task)


async def due(tx: Tx) -> None:
    """In the morning: tell those who still have a task to do that its day has come."""
    on = today(tx.now)
    if await plans.told_due(tx, on):
        return
    for task, persons in await plans.all_due(tx, on):
        tx.tell(facts.TaskDue(subject=ref(TASK, task), persons=persons, due_on=on))
