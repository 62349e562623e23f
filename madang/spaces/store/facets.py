"""SQL of the faces of spaces, bookings, tenancies and closures."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.manifest import Card, Others, Text, Time


async def spaces(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """Spaces lie in their site."""
    rows = await q.tuples(
        "select id, name, site, kind, created_by from spaces.space where id = any(%(ids)s)",
        ids=list(ids),
    )
    return {
        row[0]: Card(
            title=row[1],
            place=row[2],
            within=row[2],
            summary=row[3],
            created_by=row[4],
        )
        for row in rows
    }


async def words_of_spaces(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """What search finds a space by."""
    rows = await q.tuples(
        "select id, concat_ws(E'\\n', name, nullif(storey, ''), nullif(note, ''), array_to_string(features, E'\\n'))"
        " from spaces.space where id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row[0]: Text(text=row[1]) for row in rows}


async def bookings(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """A booking lies with whoever uses the space: nobody else finds it."""
    rows = await q.tuples(
        "select b.id, coalesce(nullif(b.summary, ''), s.name), b.person, b.space, b.status"
        " from spaces.booking b join spaces.space s on s.id = b.space where b.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row[0]: Card(title=row[1], place=row[2], within=row[3], summary=row[4], created_by=row[2]) for row in rows}


async def words_of_bookings(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """What its person finds a booking by."""
    rows = await q.tuples(
        "select b.id, concat_ws(E'\\n', nullif(b.summary, ''), s.name, g.name), b.person from spaces.booking b"
        " join spaces.space s on s.id = b.space join ground.site g on g.id = b.site where b.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row[0]: Text(text=row[1], people=(row[2],)) for row in rows}


async def times(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Sequence[Time]]:
    """A booking takes the time of whoever uses the space, and of the space.

    One that belongs to an event of a calendar takes the space's only: the event stands there by itself.
    """
    rows = await q.tuples(
        "select id, case when uid is null then array[person, space] else array[space] end, dtstart,"
        " case when checked_out_at < dtend and checked_out_at > dtstart then checked_out_at else dtend end,"
        " seat from spaces.booking where id = any(%(ids)s)"
        " and status in ('held', 'waiting-approval', 'confirmed', 'ended')",
        ids=list(ids),
    )
    # sitting at a desk keeps nobody from meeting others
    return {
        row[0]: [Time(parties=tuple(row[1]), dtstart=row[2], dtend=row[3], busy=not row[4], others=Others.BUSY)]
        for row in rows
    }


async def tenancies(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """A tenancy lies with whoever has the space: nobody else finds it."""
    rows = await q.tuples(
        "select t.id, s.name, t.person, t.space, t.state, t.created_by from spaces.tenancy t"
        " join spaces.space s on s.id = t.space where t.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row[0]: Card(title=row[1], place=row[2], within=row[3], summary=row[4], created_by=row[5]) for row in rows}


async def words_of_tenancies(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """What its person finds a tenancy by."""
    rows = await q.tuples(
        "select t.id, concat_ws(E'\\n', s.name, g.name, t.purpose), t.person from spaces.tenancy t"
        " join spaces.space s on s.id = t.space join ground.site g on g.id = t.site where t.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {row[0]: Text(text=row[1], people=(row[2],)) for row in rows}


async def closure(q: Queries, id: UUID) -> Card | None:
    """A closure lies in its site, or in the house."""
    rows = await q.tuples(
        "select reason, coalesce(site, %(house)s), created_by from spaces.closure where id = %(id)s",
        id=id,
        house=HOUSE,
    )
    return Card(title=rows[0][0], place=rows[0][1], created_by=rows[0][2]) if rows else None
