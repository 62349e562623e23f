"""What those who have pages open may do on them."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries


async def ranks(q: Queries, who: Sequence[tuple[UUID, UUID]]) -> dict[tuple[UUID, UUID], int]:
    """Page and person → rank of the greatest role; pages in the trash and out of reach are left out."""
    rows = await q.tuples(
        "select o.page, o.person, max(r.role) from unnest(%(pages)s::uuid[], %(people)s::uuid[]) as o (page, person)"
        " join wiki.page p on p.id = o.page join ground.thing t on t.id = p.id and t.trashed_at is null"
        " join ground.reach r on r.person = o.person and r.collection = p.place group by o.page, o.person",
        pages=[page for page, _ in who],
        people=[person for _, person in who],
    )
    return {(row[0], row[1]): row[2] or 0 for row in rows}
