"""Events of which somebody wants to be reminded, and series whose occurrences come to an end."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries


async def all_due(q: Queries, *, now: datetime, most: int) -> list[tuple[UUID, datetime, str, UUID, UUID, str]]:
    """Events with a reminder that is due, held for this transaction: id, when it was due, contents, whose, by whom, sort."""
    rows = await q.tuples(
        "select e.id, e.remind_at, e.ics, c.owner, e.created_by, c.sort from calendar.event e"
        " join calendar.calendar c on c.id = e.calendar where e.remind_at <= %(now)s and e.remind_at is not null"
        " and e.trashed_at is null and c.trashed_at is null and c.sort <> 'subscribed' order by e.remind_at"
        " limit %(most)s for update of e skip locked",
        now=now,
        most=most,
    )
    return [(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]


async def remind(q: Queries, id: UUID, at: datetime | None) -> None:
    """The next reminder of an event, or none."""
    await q.run("update calendar.event set remind_at = %(at)s where id = %(id)s", id=id, at=at)


async def all_ending(q: Queries, *, before: datetime, after: UUID, most: int) -> list[UUID]:
    """Series that go on after the last occurrence that stands ready, by id."""
    return await q.values(
        "select id from calendar.event where recurs and trashed_at is null and expanded_until < %(before)s"
        " and (last_end is null or last_end > expanded_until) and id > %(after)s order by id limit %(most)s",
        before=before,
        after=after,
        most=most,
    )
