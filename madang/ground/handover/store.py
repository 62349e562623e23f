"""SQL of handovers."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.handover.models import Leaver
from madang.ground.things.models import Brief, brief

MOVED_DAYS = 90
"""So long somebody who moved stands among those who have something to hand over."""


async def active(q: Queries, person: UUID, *, on: date) -> str | None:
    """The sort of a person who is here on a day; None for nobody."""
    sort: str | None = await q.value(
        "select sort from ground.person where id = %(id)s and suspended_at is null"
        " and (left_on is null or left_on > %(on)s)",
        id=person,
        on=on,
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


async def heads_any(q: Queries, person: UUID, *, on: date) -> bool:
    """Whether the person heads a unit on a day."""
    return bool(
        await q.value(
            "select exists (select from ground.assignment a where a.person = %(person)s and a.heads"
            " and a.valid @> %(on)s)",
            person=person,
            on=on,
        )
    )


async def leavers(
    q: Queries,
    *,
    on: date,
    head: UUID | None = None,
    only: UUID | None = None,
    before: tuple[date, UUID] | None = None,
    most: int = 50,
) -> list[Leaver]:
    """Who leaves, left, moves or is suspended, the latest day first; with `head` those of the units headed on the day.

    A whole unit that goes on under another name moves nobody.
    """
    return await q.rows(
        Leaver,
        "with recursive headed as ("
        " select a.unit from ground.assignment a where a.person = %(head)s and a.heads and a.valid @> %(on)s"
        " union select v.unit from ground.unit_version v join headed h on v.parent = h.unit where v.valid @> %(on)s),"
        " due as ("
        " select p.id, p.left_on as day, case when p.left_on <= %(on)s then 'left' else 'leaves' end as why"
        " from ground.person p where p.left_on is not null"
        " union all select p.id, (p.suspended_at at time zone 'Asia/Seoul')::date, 'suspended' from ground.person p"
        " where p.suspended_at is not null and p.left_on is null"
        " union all select p.id, lower(a.valid), 'moves' from ground.assignment a"
        " join ground.assignment b on b.person = a.person and b.main and upper(b.valid) = lower(a.valid)"
        " and b.unit <> a.unit join ground.person p on p.id = a.person and p.left_on is null and p.suspended_at is null"
        " where a.main and lower(a.valid) > %(on)s - %(moved)s and not exists (select from ground.unit_change c"
        " join ground.reorganisation r on r.id = c.reorganisation where b.unit = any(c.predecessors)"
        " and r.takes_effect_on = lower(a.valid)))"
        " select p.id as person, p.fn, p.number, coalesce(u.name, p.org) as unit, d.why, d.day as on,"
        " (select count(*) from ground.grants g where g.party = p.id and g.role = 5 and g.collection <> %(house)s)"
        " as managed from due d join ground.person p on p.id = d.id"
        " left join lateral (select a.unit, v.name from ground.assignment a join ground.unit_version v"
        " on v.unit = a.unit and v.valid @> greatest(lower(a.valid), d.day - 1)"
        " where a.person = p.id and a.main and lower(a.valid) < d.day order by lower(a.valid) desc limit 1) u on true"
        " where (%(only)s::uuid is null or p.id = %(only)s)"
        " and (%(head)s::uuid is null or (p.id <> %(head)s and u.unit in (select unit from headed)))"
        " and (%(day)s::date is null or (d.day, p.id) < (%(day)s, %(last)s))"
        " order by d.day desc, p.id desc limit %(most)s",
        on=on,
        head=head,
        only=only,
        house=HOUSE,
        moved=MOVED_DAYS,
        day=before[0] if before else None,
        last=before[1] if before else None,
        most=most,
    )
