"""Calendars of elsewhere that are fetched."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries


class Subscription(Struct, frozen=True, kw_only=True):
    """What is fetched into a calendar, and how that goes. `error` is a code, empty when the last time went well."""

    calendar: UUID
    url: str
    minutes: int
    next_at: datetime
    fetched_at: datetime | None
    etag: str
    error: str
    failed: int


_SUBSCRIPTION = "select calendar, url, minutes, next_at, fetched_at, etag, error, failed from calendar.subscription"


async def insert(q: Queries, calendar: UUID, url: str, *, now: datetime) -> None:
    """A calendar that is fetched from an address, for the first time now."""
    await q.run(
        "insert into calendar.subscription (calendar, url, next_at) values (%(calendar)s, %(url)s, %(now)s)",
        calendar=calendar,
        url=url,
        now=now,
    )


async def one(q: Queries, calendar: UUID) -> Subscription | None:
    """What is fetched into a calendar."""
    return await q.row(Subscription, _SUBSCRIPTION + " where calendar = %(id)s", id=calendar)


async def of_many(q: Queries, calendars: list[UUID]) -> dict[UUID, Subscription]:
    """What is fetched into calendars."""
    rows = await q.rows(Subscription, _SUBSCRIPTION + " where calendar = any(%(ids)s)", ids=calendars)
    return {row.calendar: row for row in rows}


async def due(q: Queries, *, now: datetime, most: int) -> list[UUID]:
    """Calendars to be fetched now, those that wait longest first; the trash and leavers wait."""
    return await q.values(
        "select s.calendar from calendar.subscription s join calendar.calendar c on c.id = s.calendar"
        " where s.next_at <= %(now)s and c.trashed_at is null order by s.next_at limit %(most)s",
        now=now,
        most=most,
    )


async def save(
    q: Queries, calendar: UUID, *, next_at: datetime, fetched_at: datetime | None, etag: str, error: str, failed: int
) -> None:
    """How it went, and when it is fetched again."""
    await q.run(
        "update calendar.subscription set next_at = %(next_at)s, fetched_at = %(fetched_at)s, etag = %(etag)s,"
        " error = %(error)s, failed = %(failed)s where calendar = %(calendar)s",
        calendar=calendar,
        next_at=next_at,
        fetched_at=fetched_at,
        etag=etag,
        error=error,
        failed=failed,
    )


async def kept(q: Queries, calendar: UUID) -> dict[str, tuple[UUID, str, str]]:
    """What stands in a fetched calendar, by UID: id, name, tag."""
    rows = await q.tuples(
        "select uid, id, name, etag from calendar.event where calendar = %(id)s and trashed_at is null", id=calendar
    )
    return {row[0]: (row[1], row[2], row[3]) for row in rows}
