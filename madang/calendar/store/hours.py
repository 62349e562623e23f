"""SQL of working hours."""

from collections.abc import Sequence
from uuid import UUID

from madang.calendar.models import WorkHours
from madang.ground.db import Queries


async def some(q: Queries, people: Sequence[UUID]) -> dict[UUID, WorkHours]:
    """The hours of those of the people who keep their own."""
    rows = await q.tuples(
        "select person, days, to_char(begins, 'HH24:MI'), to_char(ends, 'HH24:MI'), to_char(lunch_begins, 'HH24:MI'),"
        " to_char(lunch_ends, 'HH24:MI') from calendar.hours where person = any(%(people)s)",
        people=list(people),
    )
    return {
        row[0]: WorkHours(days=tuple(row[1]), begin=row[2], end=row[3], lunch_begin=row[4], lunch_end=row[5])
        for row in rows
    }


async def keep(q: Queries, person: UUID, hours: WorkHours) -> None:
    """A person's own hours."""
    await q.run(
        "insert into calendar.hours (person, days, begins, ends, lunch_begins, lunch_ends) values (%(person)s, %(days)s,"
        " %(begin)s, %(end)s, %(lunch_begin)s, %(lunch_end)s) on conflict (person) do update set days = excluded.days,"
        " begins = excluded.begins, ends = excluded.ends, lunch_begins = excluded.lunch_begins,"
        " lunch_ends = excluded.lunch_ends",
        person=person,
        days=list(hours.days),
        begin=hours.begin,
        end=hours.end,
        lunch_begin=hours.lunch_begin,
        lunch_end=hours.lunch_end,
    )


async def drop(q: Queries, person: UUID) -> None:
    """Back to the hours of the house."""
    await q.run("delete from calendar.hours where person = %(person)s", person=person)
