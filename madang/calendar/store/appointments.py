"""Pages of appointments, and what was booked there."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import psycopg

from madang.calendar.models import Appointment, BookedSlot
from madang.ground.db import Queries, json

_PAGE = (
    "select a.id, a.calendar, a.person, p.fn, a.token, a.title, a.note, a.location, a.minutes, a.before, a.after,"
    " a.notice, a.days, a.per_day, a.hours, a.active, a.revision from calendar.appointment a"
    " join ground.person p on p.id = a.person join calendar.calendar c on c.id = a.calendar and c.trashed_at is null"
)
_SLOT = (
    "select id, appointment, event, lower(during) as dtstart, upper(during) as dtend, fn, email, note, token,"
    " cancelled_at from calendar.slot"
)


async def of(q: Queries, person: UUID) -> list[Appointment]:
    """Somebody's pages, the oldest first."""
    return await q.rows(Appointment, _PAGE + " where a.person = %(id)s order by a.created_at, a.id", id=person)


async def one(q: Queries, id: UUID) -> Appointment | None:
    """A page."""
    return await q.row(Appointment, _PAGE + " where a.id = %(id)s", id=id)


async def by_token(q: Queries, token: str) -> Appointment | None:
    """The page of an address, while it takes bookings and whose it is works here."""
    return await q.row(
        Appointment,
        _PAGE + " where a.token = %(token)s and a.active and p.suspended_at is null"
        " and (p.left_on is null or p.left_on > current_date)",
        token=token,
    )


async def save(q: Queries, id: UUID, *, now: datetime, **fields: Any) -> None:
    """A new page, or one in place of what it was."""
    fields["hours"] = json(fields["hours"])
    await q.run(
        "insert into calendar.appointment as a (id, calendar, person, token, title, note, location, minutes, before,"
        " after, notice, days, per_day, hours, active, created_at) values (%(id)s, %(calendar)s, %(person)s,"
        " %(token)s, %(title)s, %(note)s, %(location)s, %(minutes)s, %(before)s, %(after)s, %(notice)s, %(days)s,"
        " %(per_day)s, %(hours)s, %(active)s, %(now)s) on conflict (id) do update set calendar = excluded.calendar,"
        " title = excluded.title, note = excluded.note, location = excluded.location, minutes = excluded.minutes,"
        " before = excluded.before, after = excluded.after, notice = excluded.notice, days = excluded.days,"
        " per_day = excluded.per_day, hours = excluded.hours, active = excluded.active, revision = a.revision + 1",
        id=id,
        now=now,
        **fields,
    )


async def delete(q: Queries, id: UUID) -> None:
    """The page is gone; meetings that were booked stay."""
    await q.run("delete from calendar.appointment where id = %(id)s", id=id)


async def hold(q: Queries, person: UUID) -> None:
    """One booking with a person at a time."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('calendar.slot' || %(id)s::text, 0))", id=person)


async def booked(q: Queries, page: UUID, *, dtstart: datetime, dtend: datetime) -> dict[date, int]:
    """How many bookings of a page each day has, in Seoul."""
    rows = await q.tuples(
        "select (lower(during) at time zone 'Asia/Seoul')::date, count(*) from calendar.slot"
        " where appointment = %(page)s and cancelled_at is null and during && tstzrange(%(dtstart)s, %(dtend)s)"
        " group by 1",
        page=page,
        dtstart=dtstart,
        dtend=dtend,
    )
    return {row[0]: row[1] for row in rows}


async def book(
    q: Queries,
    id: UUID,
    *,
    page: UUID,
    person: UUID,
    dtstart: datetime,
    dtend: datetime,
    fn: str,
    email: str,
    note: str,
    token: str,
    now: datetime,
) -> bool:
    """Book a time; False when somebody else has it."""
    try:
        async with q.connection.transaction():
            await q.run(
                "insert into calendar.slot (id, appointment, person, during, fn, email, note, token, at) values"
                " (%(id)s, %(page)s, %(person)s, tstzrange(%(dtstart)s, %(dtend)s), %(fn)s, %(email)s, %(note)s,"
                " %(token)s, %(now)s)",
                id=id,
                page=page,
                person=person,
                dtstart=dtstart,
                dtend=dtend,
                fn=fn,
                email=email,
                note=note,
                token=token,
                now=now,
            )
    except psycopg.errors.ExclusionViolation:
        return False
    return True


async def put_event(q: Queries, id: UUID, event: UUID) -> None:
    """The event that a booking made."""
    await q.run("update calendar.slot set event = %(event)s where id = %(id)s", id=id, event=event)


async def slot(q: Queries, token: str) -> BookedSlot | None:
    """A booking by what whoever booked was given."""
    return await q.row(BookedSlot, _SLOT + " where token = %(token)s", token=token)


async def cancel(q: Queries, id: UUID, *, now: datetime) -> None:
    """The time is free again."""
    await q.run("update calendar.slot set cancelled_at = %(now)s where id = %(id)s", id=id, now=now)


async def upcoming(q: Queries, page: UUID, *, now: datetime) -> list[BookedSlot]:
    """What was booked on a page and is still to come."""
    return await q.rows(
        BookedSlot,
        _SLOT + " where appointment = %(page)s and cancelled_at is null and upper(during) > %(now)s"
        " order by lower(during) limit 500",
        page=page,
        now=now,
    )
