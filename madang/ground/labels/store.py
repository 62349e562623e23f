"""All SQL of labels."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries


async def thing(q: Queries, id: UUID) -> tuple[str, UUID, str] | None:
    """Kind, place and label of a thing; None when there is none."""
    rows = await q.tuples("select kind, place, label from ground.thing where id = %(id)s", id=id)
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else None


async def save(q: Queries, id: UUID, label: str, *, reason: str, by: UUID, now: datetime) -> None:
    """Set a label over what the thing's kind says."""
    await q.run(
        "insert into ground.label (thing, label, reason, set_by, set_at)"
        " values (%(id)s, %(label)s, %(reason)s, %(by)s, %(now)s) on conflict (thing) do update"
        " set label = excluded.label, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at",
        id=id,
        label=label,
        reason=reason,
        by=by,
        now=now,
    )


async def inside(q: Queries, id: UUID) -> list[str]:
    """The labels that occur on a thing, on what lies in it and in the collections inside it."""
    return await q.values(
        "with recursive inside as (select id from ground.collection where id = %(id)s union"
        " select c.id from ground.collection c join inside i on c.parent = i.id and c.inherits)"
        " select distinct label from ground.thing where (id = %(id)s or within = %(id)s"
        " or place in (select id from inside)) and trashed_at is null",
        id=id,
    )


async def carry(q: Queries, ids: Mapping[UUID, UUID], *, by: UUID, now: datetime) -> None:
    """The labels somebody set go with copies of the things."""
    await q.run(
        "insert into ground.label (thing, label, reason, set_by, set_at) select w.id, l.label, l.reason, %(by)s, %(now)s"
        " from unnest(%(sources)s::uuid[], %(ids)s::uuid[]) as w (source, id) join ground.label l on l.thing = w.source",
        sources=list(ids),
        ids=list(ids.values()),
        by=by,
        now=now,
    )
