"""SQL of those who wait."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.nouns import Span, WaitEntry

_WAIT = (
    "select w.id, w.space, s.name as space_name, w.person, w.summary, w.dtstart, w.dtend, w.people, w.source, w.booking,"
    " w.created_at from spaces.wait w join spaces.space s on s.id = w.space"
)


async def insert(q: Queries, one: WaitEntry) -> None:
    """Somebody waits."""
    await q.run(
        "insert into spaces.wait (id, space, person, summary, dtstart, dtend, people, source, created_at)"
        " values (%(id)s, %(space)s, %(person)s, %(summary)s, %(dtstart)s, %(dtend)s, %(people)s, %(source)s,"
        " %(created_at)s)",
        id=one.id,
        space=one.space,
        person=one.person,
        summary=one.summary,
        dtstart=one.dtstart,
        dtend=one.dtend,
        people=one.people,
        source=one.source,
        created_at=one.created_at,
    )


async def of_person(q: Queries, person: UUID, *, now: datetime) -> list[WaitEntry]:
    """What somebody waits for, and what they got, while it is to come."""
    return await q.rows(
        WaitEntry,
        f"{_WAIT} where w.person = %(person)s and w.dtend > %(now)s order by w.dtstart, w.id limit 200",
        person=person,
        now=now,
    )


async def one(q: Queries, id: UUID) -> WaitEntry | None:
    """One who waits."""
    return await q.row(WaitEntry, f"{_WAIT} where w.id = %(id)s", id=id)


async def delete(q: Queries, id: UUID) -> None:
    """They wait no longer."""
    await q.run("delete from spaces.wait where id = %(id)s", id=id)


async def got(q: Queries, id: UUID, booking: UUID) -> None:
    """They have it."""
    await q.run("update spaces.wait set booking = %(booking)s where id = %(id)s", id=id, booking=booking)


_NEXT = (
    " from spaces.wait w join spaces.space s on s.id = w.space where w.booking is null and w.dtend > %(now)s"
    " and s.takes && (select takes from spaces.space where id = %(space)s)"
    " and w.dtstart < %(dtend)s and w.dtend > %(dtstart)s"
)


async def any_for(q: Queries, space: UUID, span: Span, *, now: datetime) -> bool:
    """Whether somebody waits for what a space takes, at a time."""
    return bool(
        await q.value(
            "select exists (select" + _NEXT + ")", space=space, dtstart=span.dtstart, dtend=span.dtend, now=now
        )
    )


async def all_for(q: Queries, space: UUID, span: Span, *, now: datetime) -> list[UUID]:
    """Those who wait for what a space takes at a time: travellers first, then whoever came first."""
    return await q.values(
        "select w.id" + _NEXT + " order by w.source is null, w.created_at, w.id limit 200",
        space=space,
        dtstart=span.dtstart,
        dtend=span.dtend,
        now=now,
    )


async def delete_of(q: Queries, source: str) -> None:
    """What waited for something that needs nothing any more, or something else."""
    await q.run("delete from spaces.wait where source = %(source)s and booking is null", source=source)
