"""SQL about principals."""

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
