"""SQL of handovers."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.things.models import Brief, brief


async def active(q: Queries, person: UUID) -> str | None:
    """The sort of a person who is here; None for nobody."""
    sort: str | None = await q.value(
        "select sort from ground.person where id = %(id)s and suspended_at is null"
        " and (left_on is null or left_on > current_date)",
        id=person,
    )
    return sort


async def known(q: Queries, person: UUID) -> bool:
    """Whether there is such a person, here or gone."""
    return bool(await q.value("select exists (select from ground.person where id = %(id)s)", id=person))


async def all_managed(q: Queries, person: UUID) -> list[UUID]:
    """Collections the person manages by a grant of their own, held until the end, in one order for everybody."""
    return await q.values(
        "select c.id from ground.collection c join ground.grants g on g.collection = c.id"
        " where g.party = %(person)s and g.role = 5 order by c.id for update of c",
        person=person,
    )


async def all_made(q: Queries, person: UUID) -> int:
    """How many things the person made."""
    return int(
        await q.value(
            "select count(*) from ground.thing where created_by = %(person)s and kind <> 'talk.comment'", person=person
        )
    )


async def all_briefs(q: Queries, ids: Sequence[UUID]) -> list[Brief]:
    """Short faces of things by id, by title: for an administrator who moves them without reading them."""
    rows = await q.tuples(
        'select id, kind, title, label from ground.thing where id = any(%(ids)s) order by title collate "C", id',
        ids=list(ids),
    )
    return [brief(*row) for row in rows]
