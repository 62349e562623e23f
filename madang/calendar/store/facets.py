"""What the faces of calendars and events are made of; read without regard to reach, for the ground."""

from collections.abc import Sequence
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.manifest import Card


async def calendar(q: Queries, id: UUID) -> Card | None:
    """The Card of a calendar, named after whose it is where nobody gave it a name."""
    return await q.row(
        Card,
        "select coalesce(nullif(c.name, ''), t.title, p.fn, '') as title, c.id as place, t.id as within,"
        " '' as summary, 'O' as label, c.created_by, c.trashed_by from calendar.calendar c"
        " left join ground.thing t on t.id = c.owner and c.sort not in ('personal', 'subscribed')"
        " left join ground.person p on p.id = coalesce(c.former, c.owner) where c.id = %(id)s",
        id=id,
    )


async def events(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The Cards of events, each in its calendar. A private one is found by its owner alone."""
    rows = await q.tuples(
        "select e.id, e.summary, case when not e.private then e.calendar when c.sort = 'personal' then c.owner"
        " else e.created_by end, e.calendar, e.created_by, coalesce(e.trashed_by, c.trashed_by) from calendar.event e"
        " join calendar.calendar c on c.id = e.calendar where e.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {
        id: Card(title=title, place=place, within=within, summary="", label="O", created_by=by, trashed_by=trashed_by)
        for id, title, place, within, by, trashed_by in rows
    }


class Face(Struct, frozen=True, kw_only=True):
    """What search reads of an event."""

    id: UUID
    ics: str
    people: list[UUID]


async def texts(q: Queries, ids: Sequence[UUID]) -> list[Face]:
    """The words of events, and who of the house is invited."""
    return await q.rows(
        Face,
        "select e.id, e.ics, array(select a.person from calendar.attendee a where a.event = e.id"
        " and a.person is not null order by a.person) as people from calendar.event e where e.id = any(%(ids)s)",
        ids=list(ids),
    )


async def note(q: Queries, id: UUID) -> str | None:
    """Name and description of a calendar."""
    found = await q.value("select name || E'\\n' || note from calendar.calendar where id = %(id)s", id=id)
    return None if found is None else str(found)
