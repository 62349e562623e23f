"""Tasks that come back."""

from uuid import UUID

from msgspec.structs import replace

from madang.ground import access, days
from madang.ground.access import Grant
from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.standards.days import next_working_day
from madang.tasks import facts
from madang.tasks.actions import keep
from madang.tasks.models.nouns import TASK, Assignment, Category, Recurrence, Task
from madang.tasks.rules import recurrence
from madang.tasks.rules.macros import today
from madang.tasks.rules.status import first
from madang.tasks.store import plans
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store


async def put(tx: Tx, id: UUID, rule: Recurrence) -> None:
    """Let a task come back, counted from its due day, its start day or today."""
    task = (await keep.need_all(tx, "tasks.edit", [id]))[0]
    await keep.frame(tx, task.project)
    on = task.due_on or task.starts_on or today(tx.now)
    kept = recurrence.checked(rule, on=on, extra=await days.extras(tx))
    if kept.next_on is None:
        # a rule that never comes back is a slip
        raise Invalid("tasks.rrule")
    await plans.put_recurrence(tx, id, kept)
    tx.tell(facts.TaskChanged(subject=ref(TASK, id), fields=["recurrence"]))


async def end(tx: Tx, id: UUID) -> None:
    """Let it come back no more. Raises NotFound."""
    await keep.need_all(tx, "tasks.edit", [id])
    if not await plans.end_recurrence(tx, id):
        raise NotFound("ground.not-found")
    tx.tell(facts.TaskChanged(subject=ref(TASK, id), fields=["recurrence"]))


async def come_back(tx: Tx, task: Task) -> UUID | None:
    """Make the next one of a repeating task that is done; gives its id. A series by date waits for its day."""
    rule = await plans.recurrence(tx, task.id, lock=True)
    if rule is None or rule.made_by != "done":
        return None
    return await _next(tx, task, rule)


async def come_by_date(tx: Tx, id: UUID) -> UUID | None:
    """Make the next one of a series whose day has come. Safe to run twice."""
    task = await store.task(tx, id)
    if task is None:
        return None
    await project_store.project(tx, task.project, lock=True)
    rule = await plans.recurrence(tx, id, lock=True)
    if rule is None or rule.next_on is None or rule.next_on > today(tx.now):
        return None
    return await _next(tx, task, rule)


async def _next(tx: Tx, task: Task, rule: Recurrence) -> UUID | None:
    await plans.end_recurrence(tx, task.id)
    last = task.due_on or task.starts_on or rule.dtstart or today(tx.now)
    extra = await days.extras(tx)
    day = rule.next_on if rule.next_on and rule.next_on > last else recurrence.upcoming(rule, after=last, extra=extra)
    if day is None:
        return None
    if rule.skip_holidays:
        # a day off may have been entered since the day was chosen
        day = next_working_day(day, extra)
    frame = await keep.frame(tx, task.project)
    open_state = first(frame.states, Category.OPEN).id
    shift = day - last
    id = new_id()
    shared = task.place == task.id
    new = Task(
        id=id,
        project=task.project,
        number=await project_store.next_numbers(tx, task.project, 1),
        place=id if shared else task.project,
        title=task.title,
        body=task.body,
        state=open_state,
        priority=task.priority,
        starts_on=task.starts_on + shift if task.starts_on else None,
        due_on=task.due_on + shift if task.due_on else day,
        estimate_minutes=task.estimate_minutes,
        milestone=task.milestone,
        parent=task.parent,
        position=await store.last_position(tx, task.project) + 1024,
        source=task.source,
        created_at=tx.now,
        created_by=task.created_by,
        changed_at=tx.now,
        assignees=tuple(Assignment(person=person, state=open_state) for person in task.persons),
        followers=task.followers,
        tags=task.tags,
    )
    if shared:
        invited = {person for _, person in await store.invited(tx, [task.id])}
        own = [grant for grant in await access.grants_of(tx, task.id) if grant.party not in invited]
        await access.found(
            tx,
            id,
            parent=task.project,
            grants=[Grant(party=one.party, role=one.role, adds=one.adds) for one in own],
            by=tx.actor,
        )
    await keep.born(tx, [new])
    kept = replace(
        rule,
        remaining=None if rule.remaining is None else rule.remaining - 1,
        next_on=None,
    )
    await plans.put_recurrence(tx, id, replace(kept, next_on=recurrence.upcoming(kept, after=day, extra=extra)))
    return id
