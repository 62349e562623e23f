"""What each act changed in tasks: kept for the history, for undoing and for burn-downs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries, json
from madang.ground.ids import new_id
from madang.tasks.models.nouns import Change


async def record(
    q: Queries, changes: Sequence[Change], *, act: UUID, actor: UUID, at: datetime, undoes: UUID | None = None
) -> None:
    """Keep what was changed in one act, in one statement."""
    if not changes:
        return
    await q.run(
        "insert into tasks.change (id, act, task, field, before, after, actor, at, undoes)"
        " select v.id, %(act)s, v.task, v.field, v.before, v.after, %(actor)s, %(at)s, %(undoes)s"
        " from unnest(%(ids)s::uuid[], %(tasks)s::uuid[], %(fields)s::text[], %(befores)s::jsonb[],"
        " %(afters)s::jsonb[]) v (id, task, field, before, after)",
        act=act,
        actor=actor,
        at=at,
        undoes=undoes,
        ids=[new_id() for _ in changes],
        tasks=[change.task for change in changes],
        fields=[change.field for change in changes],
        befores=[_value(change.before) for change in changes],
        afters=[_value(change.after) for change in changes],
    )


def _value(value: Any) -> Any:
    return None if value is None else json(value)


async def last_act(q: Queries, actor: UUID, *, since: datetime) -> UUID | None:
    """The actor's newest act that was neither undone nor an undo."""
    found = await q.value(
        "select act from tasks.change where actor = %(actor)s and not undone and undoes is null and at >= %(since)s"
        " order by id desc limit 1",
        actor=actor,
        since=since,
    )
    return UUID(str(found)) if found else None


class Kept(Change, frozen=True, kw_only=True):
    """A change as it was kept."""

    actor: UUID
    undone: bool
    undoes: UUID | None


async def changes_of(q: Queries, act: UUID) -> list[Kept]:
    """Everything one act changed, in order."""
    return await q.rows(
        Kept,
        "select task, field, before, after, actor, undone, undoes from tasks.change where act = %(act)s order by id",
        act=act,
    )


async def mark_undone(q: Queries, act: UUID) -> None:
    """An act is undone once."""
    await q.run("update tasks.change set undone = true where act = %(act)s", act=act)


async def last_by(q: Queries, task: UUID, fields: Sequence[str]) -> str:
    """The name of whoever changed one of these fields of a task last; empty when nobody is known."""
    found = await q.value(
        "select p.fn from tasks.change c join ground.person p on p.id = c.actor"
        " where c.task = %(task)s and c.field = any(%(fields)s) order by c.id desc limit 1",
        task=task,
        fields=list(fields),
    )
    return str(found or "")
