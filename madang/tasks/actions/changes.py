"""Changing tasks: one or many, handing over, reporting."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.tasks import facts
from madang.tasks.actions import keep, repeats
from madang.tasks.actions.keep import Frame
from madang.tasks.actions.tasks import check_milestones
from madang.tasks.models.nouns import TASK, Assignment, Category, Dependency, Link, Task
from madang.tasks.rules import graph, tags
from madang.tasks.rules.status import first
from madang.tasks.store import plans, purging, views
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

PLAIN = ("body", "priority", "starts_on", "due_on", "estimate_minutes", "milestone", "position")


async def _peek(tx: Tx, act: str, id: UUID) -> Task:
    """The task as it is before any lock, when the actor may do the act on it."""
    task = await store.task(tx, id)
    if task is None:
        raise NotFound("ground.not-found")
    await tx.need(act, task.place)
    return task


async def _change(
    tx: Tx,
    ids: Sequence[UUID],
    act: str | None,
    to: Callable[[Task, Frame], Task],
    *,
    tree: bool = False,
    trashed: bool = False,
) -> tuple[UUID, list[UUID]]:
    """Apply a pure change to each task under its lock. `tree` locks the projects first: parents and dependencies.

    Without an act nobody's role is asked: somebody else answered for that.
    """
    if tree or await plans.recurring(tx, ids):
        for project in await store.projects_of(tx, ids):
            await project_store.project(tx, project, lock=True)
    before = await keep.need_all(tx, act, ids, trashed=trashed) if act else await keep.all_held(tx, ids)
    frames = await keep.frames(tx, before)
    after = [to(task, frames[task.project]) for task in before]
    done, completed = await keep.apply(tx, before, after, frames)
    for task in completed:
        await repeats.come_back(tx, task)
    return done, [old.id for old, new in zip(before, after, strict=True) if old != new]


async def _one(tx: Tx, id: UUID, act: str, to: Callable[[Task, Frame], Task], *, tree: bool = False) -> UUID | None:
    """Apply a pure change to one task; gives the act by which it is undone, None when nothing differs."""
    done, changed = await _change(tx, [id], act, to, tree=tree)
    return done if changed else None


def _in_state(task: Task, frame: Frame, state: UUID) -> Task:
    frame.category(state)
    return replace(
        task, state=state, assignees=tuple(Assignment(person=person, state=state) for person in task.persons)
    )


def _with_assignees(task: Task, persons: Sequence[UUID]) -> Task:
    states = {one.person: one.state for one in task.assignees}
    return replace(
        task,
        assignees=tuple(
            Assignment(person=person, state=states.get(person, task.state)) for person in dict.fromkeys(persons)
        ),
    )


async def edit(tx: Tx, id: UUID, chosen: Mapping[str, Any], *, revision: int | None) -> UUID | None:
    """Change a task; gives the act, None when nothing differs. Title and body need the revision they were read at: nobody's words are overwritten unseen."""
    seen = await _peek(tx, "tasks.edit", id)
    if revision is None and chosen.keys() & {"title", "body"}:
        raise Invalid("tasks.revision-missing")
    new_people = [*chosen.get("assignees", ()), *chosen.get("followers", ())]
    present = {*seen.persons, *seen.followers}
    await keep.check_people(tx, [person for person in new_people if person not in present], seen.place)
    if chosen.get("milestone"):
        await check_milestones(tx, seen.project, {chosen["milestone"]})
    known, groups = (
        (await project_store.tags(tx, seen.project), await project_store.tag_groups(tx, seen.project))
        if "tags" in chosen
        else ([], [])
    )
    tree = "parent" in chosen
    if tree:
        await _check_parent(tx, seen.project, [id], chosen["parent"])
    title = " ".join(str(chosen.get("title", seen.title)).replace("\x00", "").split())
    if not title:
        raise Invalid("tasks.title", errors=[{"pointer": "#/title", "code": "length"}], most=300)

    def to(task: Task, frame: Frame) -> Task:
        if revision is not None and task.revision != revision:
            raise Stale("ground.stale")
        if task.project != seen.project:
            raise Refused("tasks.changed-since")
        new = replace(task, **{name: chosen[name] for name in PLAIN if name in chosen})
        if "title" in chosen:
            new = replace(new, title=title)
        if "body" in chosen:
            new = replace(new, body=chosen["body"].replace("\x00", ""))
        if tree:
            new = replace(new, parent=chosen["parent"])
        if "tags" in chosen:
            new = replace(new, tags=tuple(sorted(tags.checked(chosen["tags"], known, groups))))
        if "followers" in chosen:
            new = replace(new, followers=tuple(sorted(set(chosen["followers"]))))
        if "assignees" in chosen:
            new = _with_assignees(new, chosen["assignees"])
        if "state" in chosen:
            new = _in_state(new, frame, chosen["state"])
        return new

    return await _one(tx, id, "tasks.edit", to, tree=tree)


async def edit_each(tx: Tx, project: UUID, wishes: Mapping[UUID, Mapping[str, Any]]) -> list[UUID]:
    """Change each of these tasks of one project in its own way, all or none; gives those that differ now.

    For tables that were read with the project locked: their milestones, tags and states are the project's.
    """
    ids = sorted(wishes)
    seen = {task.id: task for task in await keep.need_all(tx, "tasks.edit", ids)}
    new_people = {
        one for id, wish in wishes.items() for one in wish.get("assignees", ()) if one not in seen[id].persons
    }
    await keep.check_people(tx, sorted(new_people), project)
    parents = await store.parents(tx, project)
    for id, wish in wishes.items():
        if "parent" in wish and wish["parent"] != seen[id].parent:
            graph.check_parent(parents, id, wish["parent"])
            parents[id] = wish["parent"]

    def to(task: Task, frame: Frame) -> Task:
        wish = wishes[task.id]
        if task.project != project:
            raise Refused("tasks.changed-since")
        new = replace(task, **{name: wish[name] for name in (*PLAIN, "title", "parent") if name in wish})
        if "tags" in wish:
            new = replace(new, tags=tuple(sorted(wish["tags"])))
        if "assignees" in wish:
            new = _with_assignees(new, wish["assignees"])
        return _in_state(new, frame, wish["state"]) if wish.get("state", new.state) != new.state else new

    return (await _change(tx, ids, "tasks.edit", to, tree=True))[1]


async def _check_parent(tx: Tx, project: UUID, ids: Sequence[UUID], parent: UUID | None) -> None:
    """Under the project's lock: the parent is of the project and in sight, and no task comes to lie inside itself."""
    await project_store.project(tx, project, lock=True)
    if parent is None:
        return
    above = await store.task(tx, parent)
    if above is None or above.project != project or above.trashed_at or not await tx.reached(above.place):
        raise Invalid("tasks.parent-unknown")
    parents = await store.parents(tx, project)
    for id in ids:
        graph.check_parent(parents, id, parent)


async def bulk(tx: Tx, ids: Sequence[UUID], chosen: Mapping[str, Any]) -> tuple[UUID, list[UUID]]:
    """Change many tasks at once, all or none; gives the act and the tasks that differ now."""
    ids = sorted(set(ids))
    seen = await keep.need_all(tx, "tasks.edit", ids, trashed=chosen.get("trashed") is False)
    projects = {task.project for task in seen}
    of_one = {"state", "milestone", "parent", "add_tags"} & {name for name, value in chosen.items() if value}
    if of_one and len(projects) > 1:
        raise Refused("tasks.several-projects")
    project = next(iter(projects))
    if chosen.get("milestone"):
        await check_milestones(tx, project, {chosen["milestone"]})
    if chosen.get("parent"):
        await _check_parent(tx, project, ids, chosen["parent"])
    people = [*chosen.get("add_assignees", ()), *chosen.get("add_followers", ())]
    if people:
        for place in {task.place for task in seen}:
            await keep.check_people(tx, people, place)
    labels = {
        id: (await project_store.tags(tx, id), await project_store.tag_groups(tx, id))
        for id in (projects if chosen.keys() & {"add_tags", "remove_tags"} else ())
    }
    plain = {
        name: chosen[name] for name in ("priority", "starts_on", "due_on", "milestone", "parent") if name in chosen
    }
    shift = timedelta(days=chosen.get("shift_days", 0))

    def to(task: Task, frame: Frame) -> Task:
        new = replace(task, **plain)
        try:
            new = replace(
                new,
                starts_on=new.starts_on + shift if new.starts_on else None,
                due_on=new.due_on + shift if new.due_on else None,
            )
        except OverflowError:
            raise Invalid("ground.invalid") from None
        if labels:
            wanted = [one for one in task.tags if one not in chosen.get("remove_tags", ())]
            wanted += chosen.get("add_tags", ())
            new = replace(new, tags=tuple(sorted(tags.checked(wanted, *labels[task.project]))))
        persons = [one for one in task.persons if one not in chosen.get("remove_assignees", ())]
        persons += chosen.get("add_assignees", ())
        if tuple(persons) != task.persons:
            new = _with_assignees(new, persons)
        if chosen.get("add_followers"):
            new = replace(new, followers=tuple(sorted({*task.followers, *chosen["add_followers"]})))
        if "category" in chosen:
            new = _in_state(new, frame, first(frame.states, Category(chosen["category"])).id)
        if "state" in chosen:
            new = _in_state(new, frame, chosen["state"])
        if "trashed" in chosen:
            new = replace(new, trashed_by=(task.trashed_by or tx.actor) if chosen["trashed"] else None)
        return new

    return await _change(
        tx,
        ids,
        "tasks.edit",
        to,
        tree="parent" in chosen,
        trashed=chosen.get("trashed") is False,
    )


async def be_mine(tx: Tx, id: UUID) -> UUID | None:
    """Take a task on: the actor has it to do, beside those who have it already. Gives the act."""
    await _peek(tx, "tasks.edit", id)
    if not await store.persons(tx, [tx.actor]):
        raise Forbidden("ground.forbidden")
    return await _one(tx, id, "tasks.edit", lambda task, _: _with_assignees(task, [*task.persons, tx.actor]))


async def hand_over(tx: Tx, id: UUID, persons: Sequence[UUID], *, add: bool) -> UUID | None:
    """Give a task on; gives the act. With `add` those who have it keep it; otherwise the actor, who must have it, gives up the own part.

    Editors who do not have it hand over the whole task. Raises Forbidden.
    """
    seen = await _peek(tx, "tasks.progress", id)
    reached = await tx.reached(seen.place)
    editor = tx.can("tasks.edit", reached.role if reached else None)
    if not editor and tx.actor not in seen.persons:
        raise Forbidden("ground.forbidden")
    await keep.check_people(tx, [person for person in persons if person not in seen.persons], seen.place)

    def to(task: Task, _: Frame) -> Task:
        if add:
            kept = list(task.persons)
        elif tx.actor in task.persons:
            kept = [person for person in task.persons if person != tx.actor]
        else:
            kept = []
        return _with_assignees(task, [*kept, *persons])

    return await _one(tx, id, "tasks.progress", to)


async def progress(tx: Tx, id: UUID, *, state: UUID, person: UUID | None) -> UUID | None:
    """Say how far an assignee is: oneself with comment, another one with edit; gives the act. Raises NotFound for who does not have it."""
    who = person or tx.actor
    act = "tasks.progress" if who == tx.actor else "tasks.edit"
    await _peek(tx, act, id)

    def to(task: Task, frame: Frame) -> Task:
        frame.category(state)
        if who not in task.persons:
            raise NotFound("tasks.not-assigned")
        return replace(
            task,
            assignees=tuple(replace(one, state=state) if one.person == who else one for one in task.assignees),
        )

    return await _one(tx, id, act, to)


async def follow(tx: Tx, id: UUID, *, following: bool) -> None:
    """Put the actor in copy, or out of it."""
    await _peek(tx, "tasks.view", id)
    if not await store.persons(tx, [tx.actor]):
        raise Forbidden("ground.forbidden")

    def to(task: Task, _: Frame) -> Task:
        others = {person for person in task.followers if person != tx.actor}
        return replace(task, followers=tuple(sorted(others | ({tx.actor} if following else set()))))

    await _change(tx, [id], "tasks.view", to)


async def needs(tx: Tx, id: UUID, other: UUID, *, sort: Link, lag_days: int) -> UUID | None:
    """Let a task wait for another of its project; gives the act. Raises Refused for a circle."""
    seen = await _peek(tx, "tasks.edit", id)
    target = await store.task(tx, other)
    if target is None or target.project != seen.project or target.trashed_at or not await tx.reached(target.place):
        raise Invalid("tasks.needs-unknown")
    await project_store.project(tx, seen.project, lock=True)
    graph.check_needs(await store.edges(tx, seen.project), id, other)

    def to(task: Task, _: Frame) -> Task:
        others = [one for one in task.depends if one.needs != other]
        if len(others) >= graph.MOST_NEEDS:
            raise Refused("tasks.too-many-needs", most=graph.MOST_NEEDS)
        return replace(task, depends=(*others, Dependency(needs=other, sort=sort, lag_days=lag_days)))

    return await _one(tx, id, "tasks.edit", to, tree=True)


async def needs_not(tx: Tx, id: UUID, other: UUID) -> None:
    """Let it wait no longer."""
    await _peek(tx, "tasks.edit", id)
    await _change(
        tx,
        [id],
        "tasks.edit",
        lambda task, _: replace(task, depends=tuple(one for one in task.depends if one.needs != other)),
        tree=True,
    )


async def trash(tx: Tx, id: UUID) -> None:
    """Put a task in the trash with everything inside it."""
    await _peek(tx, "tasks.edit", id)
    inside = await store.with_inside(tx, [id])
    await _change(
        tx,
        inside,
        "tasks.edit",
        lambda task, _: task if task.trashed_by else replace(task, trashed_by=tx.actor),
        trashed=True,
    )


async def restore(tx: Tx, id: UUID) -> None:
    """Take a task out of the trash with what went there together with it; at the top when its parent stays there."""
    seen = await _peek(tx, "tasks.edit", id)
    if seen.trashed_at is None:
        return
    inside = await store.with_inside(tx, [id])
    parent = await store.task(tx, seen.parent) if seen.parent else None
    orphan = parent is None or parent.trashed_at is not None

    def to(task: Task, _: Frame) -> Task:
        if task.trashed_at != seen.trashed_at:
            return task
        return replace(task, trashed_by=None, parent=None if task.id == id and orphan else task.parent)

    await _change(tx, inside, "tasks.edit", to, trashed=True)


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed task for good with what is in the trash inside it. Raises NotFound, Forbidden, Refused."""
    found = await purging.trash_of(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    place, trashed = found
    await tx.need("tasks.manage", place)
    if not trashed:
        raise Refused("trash.not-trashed")
    for one in await purging.purge(tx, id):
        tx.tell(facts.TaskPurged(subject=ref(TASK, one)))


async def take_over(tx: Tx, person: UUID, to: UUID) -> list[UUID]:
    """Give every unfinished task of a person to another; for those who leave or move. Gives the tasks.

    Whoever hands over need not reach them: the ground asked whether they may.
    """
    ids = await views.all_open_of(tx, person)
    for at in range(0, len(ids), 500):
        await _change(
            tx,
            ids[at : at + 500],
            None,
            lambda task, _: _with_assignees(task, [to if one == person else one for one in task.persons]),
        )
    return ids
