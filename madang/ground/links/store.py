"""SQL about links between things."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.links.models import Backlink
from madang.ground.things.models import brief
from madang.ground.things.store import REACHED

PAGE = 50
_LAST = UUID(int=(1 << 128) - 1)


async def keep(q: Queries, linked: Mapping[UUID, Sequence[UUID]]) -> None:
    """What things link now, and nothing else."""
    pairs = [(source, target) for source, targets in linked.items() for target in targets if target != source]
    source, target = [one[0] for one in pairs], [one[1] for one in pairs]
    await q.run(
        "delete from ground.thing_link l where l.source = any(%(sources)s) and not exists (select from"
        " unnest(%(source)s::uuid[], %(target)s::uuid[]) p (source, target) where p.source = l.source"
        " and p.target = l.target)",
        sources=list(linked),
        source=source,
        target=target,
    )
    if pairs:
        await q.run(
            "insert into ground.thing_link (source, target) select * from unnest(%(source)s::uuid[], %(target)s::uuid[])"
            " on conflict do nothing",
            source=source,
            target=target,
        )


async def backlinks(q: Queries, me: UUID, target: UUID, *, before: UUID | None) -> list[Backlink]:
    """The things in reach that link the target, newest first."""
    rows = await q.tuples(
        "select t.id, t.kind, t.title, t.label, w.id, w.kind, w.title, w.label from ground.thing_link l"
        " join ground.thing t on t.id = l.source left join ground.thing w on w.id = t.within"
        " and t.kind = 'talk.comment' where l.target = %(target)s and l.source < %(before)s and t.trashed_at is null"
        f" and {REACHED} order by l.source desc limit %(most)s",
        me=me,
        target=target,
        before=before or _LAST,
        most=PAGE + 1,
    )
    return [Backlink(thing=brief(*row[:4]), within=brief(*row[4:]) if row[4] is not None else None) for row in rows]
