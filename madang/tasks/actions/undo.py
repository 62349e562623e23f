"""Undoing an act: what it changed is put back, and nothing else."""

from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.ground import access
from madang.ground.errors import NotFound, Refused
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.tasks.actions import keep, repeats
from madang.tasks.models.views import Undone
from madang.tasks.rules import changes
from madang.tasks.store import history
from madang.tasks.store import projects as project_store
from madang.tasks.store import tasks as store

UNDO_WITHIN = timedelta(days=1)


async def undo(tx: Tx, act: UUID | None) -> Undone:
    """Put back what one act of the actor changed: the last one of the last day when none is named.

    Raises NotFound when there is none, Refused when it is undone already or somebody changed one of its fields since.
    """
    act = act or await history.last_act(tx, tx.actor, since=tx.now - UNDO_WITHIN)
    kept = await history.changes_of(tx, act) if act else []
    if act is None or not kept or any(one.actor != tx.actor or one.undoes for one in kept):
        raise NotFound("tasks.nothing-to-undo")
    if any(one.undone for one in kept):
        raise Refused("tasks.undone-already")
    ids = sorted({one.task for one in kept})
    created = {one.task for one in kept if one.field == "created"}
    fields = sorted({one.field for one in kept})
    if {"parent", "depends", "project"} & set(fields):
        for project in await store.projects_of(tx, ids):
            await project_store.project(tx, project, lock=True)
    own_copy = fields == ["followers"]
    before = await keep.need_all(tx, "tasks.view" if own_copy else "tasks.progress", ids, trashed=True)
    after = []
    for task in before:
        if task.id in created:
            after.append(replace(task, trashed_by=task.trashed_by or tx.actor))
            continue
        own = [one for one in kept if one.task == task.id]
        try:
            after.append(changes.reverted(task, own))
        except Refused:
            who = await history.last_by(tx, task.id, [one.field for one in own])
            raise Refused("tasks.undo-overtaken", title=task.title, who=who) from None
    moved = [(old, new) for old, new in zip(before, after, strict=True) if old.project != new.project]
    for project in {new.project for _, new in moved}:
        await tx.need("tasks.add", project)
    frames = await keep.frames(tx, [*before, *after])
    placed = {new.id: new if new.place == new.id else replace(new, place=new.project) for _, new in moved}
    after = [placed.get(task.id, task) for task in after]
    if moved:
        await store.cut_across(tx, [task.id for task, _ in moved])
    undone = new_id()
    _, completed = await keep.apply(tx, before, after, frames, undoes=act, act=undone)
    for old, new in moved:
        await store.keep_number(tx, old)
        if new.place == new.id:
            await access.place_in(tx, new.id, parent=new.project, inherits=True)
    await history.mark_undone(tx, act)
    for task in completed:
        await repeats.come_back(tx, task)
    return Undone(act=undone, tasks=ids, fields=fields)
