"""SQL of the people who use spaces."""

from datetime import date
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.db import Queries


async def staff(q: Queries, person: UUID) -> bool:
    """Whether somebody belongs to the staff."""
    return bool(
        await q.value("select exists (select from ground.person where id = %(id)s and sort = 'staff')", id=person)
    )


async def active(q: Queries, person: UUID, *, on: date) -> bool:
    """Whether somebody works here and is not suspended."""
    return bool(
        await q.value(
            "select exists (select from ground.person where id = %(id)s and suspended_at is null"
            " and (left_on is null or left_on > %(on)s))",
            id=person,
            on=on,
        )
    )


async def names(q: Queries, people: list[UUID]) -> dict[UUID, str]:
    """What people are called."""
    rows = await q.tuples("select id, fn from ground.person where id = any(%(ids)s)", ids=people)
    return {row[0]: row[1] for row in rows}


async def who_run(q: Queries, site: UUID) -> list[UUID]:
    """Whoever runs a site: by a grant of its own, or else whoever administers the institution."""
    return await q.values(
        "select distinct b.person from ground.grants g join ground.belongs b on b.party = g.party"
        " join ground.person p on p.id = b.person and p.suspended_at is null"
        " where g.role >= 4 and g.collection = coalesce((select collection from ground.grants"
        " where collection = %(site)s and role >= 4 limit 1), %(house)s) order by b.person limit 100",
        site=site,
        house=HOUSE,
    )


async def labels(q: Queries, person: UUID) -> tuple[str, str, str]:
    """Name, unit and number, which tell people of one name apart."""
    rows = await q.tuples(
        "select p.fn, coalesce(nullif(r.unit_name, ''), p.org, ''), coalesce(p.number, p.email, '')"
        " from ground.person p left join ground.roster r on r.person = p.id where p.id = %(id)s",
        id=person,
    )
    return (rows[0][0], rows[0][1], rows[0][2]) if rows else ("", "", "")
