"""SQL about principals."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries


async def name_of(q: Queries, me: UUID, person: UUID) -> str | None:
    """The name of a person: one's own, or for staff a colleague's."""
    found: str | None = await q.value(
        "select p.fn from ground.person p where p.id = %(person)s and p.suspended_at is null and (p.id = %(me)s or"
        " (p.sort <> 'external' and exists (select from ground.person m where m.id = %(me)s and m.sort <> 'external')))",
        me=me,
        person=person,
    )
    return found


async def named(q: Queries, me: UUID, words: Sequence[str], *, every: bool, most: int) -> list[tuple[UUID, str]]:
    """People whose names hold words, `every` one of them or any: oneself, and for staff colleagues."""
    rows = await q.tuples(
        "select p.id, p.fn from ground.person p where p.suspended_at is null and (p.id = %(me)s or"
        " (p.sort <> 'external' and exists (select from ground.person m where m.id = %(me)s and m.sort <> 'external')))"
        " and (select case when %(every)s then bool_and(h.holds) else bool_or(h.holds) end from (select"
        " strpos(lower(p.fn), lower(w)) > 0 as holds from unnest(%(words)s::text[]) w) h)"
        ' order by p.fn collate "C", p.id limit %(most)s',
        me=me,
        words=list(words),
        every=every,
        most=most,
    )
    return [(row[0], row[1]) for row in rows]
