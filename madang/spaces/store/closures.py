"""SQL of closures and of whom they concern."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.sites import ClosedOut, SiteClosure

_CLOSURE = (
    "select k.id, k.site, coalesce(g.name, '') as site_name, k.dtstart, k.dtend, k.reason, k.moves_to,"
    " coalesce(m.name, '') as moves_to_name, k.created_at, k.announced_at, k.reopened_at, n.moved, n.remote, n.reacted"
    " from spaces.closure k left join ground.site g on g.id = k.site left join ground.site m on m.id = k.moves_to"
    " cross join lateral (select count(*) filter (where outcome = 'moved') as moved,"
    " count(*) filter (where outcome = 'remote') as remote, count(reacted_at) as reacted"
    " from spaces.affected a where a.closure = k.id) n"
)
_AFFECTED = (
    "select a.closure, k.reason, g.name as site_name, a.booking, a.person, p.fn as person_fn, b.dtstart, b.dtend,"
    " a.outcome, a.moved_to, coalesce(concat_ws(' · ', mg.name, ms.name), '') as moved_to_name, a.reacted_at"
    " from spaces.affected a join spaces.closure k on k.id = a.closure join spaces.booking b on b.id = a.booking"
    " join ground.site g on g.id = b.site join ground.person p on p.id = a.person"
    " left join spaces.booking mb on mb.id = a.moved_to left join spaces.space ms on ms.id = mb.space"
    " left join ground.site mg on mg.id = mb.site"
)


async def insert(
    q: Queries,
    id: UUID,
    *,
    site: UUID | None,
    dtstart: datetime,
    dtend: datetime,
    reason: str,
    moves_to: UUID | None,
    by: UUID,
    now: datetime,
) -> None:
    """A site is closed."""
    await q.run(
        "insert into spaces.closure (id, site, dtstart, dtend, reason, moves_to, created_by, created_at) values"
        " (%(id)s, %(site)s, %(dtstart)s, %(dtend)s, %(reason)s, %(moves_to)s, %(by)s, %(now)s)",
        id=id,
        site=site,
        dtstart=dtstart,
        dtend=dtend,
        reason=reason,
        moves_to=moves_to,
        by=by,
        now=now,
    )


async def listed(q: Queries, me: UUID, *, site: UUID | None, everything: bool) -> list[SiteClosure]:
    """Closures of sites in reach and of all, the latest first; of one site when it is given."""
    return await q.rows(
        SiteClosure,
        f"{_CLOSURE} where (%(site)s::uuid is null or k.site is null or k.site = %(site)s) and (k.site is null"
        " or %(all)s or k.site in (select collection from ground.reach where person = %(me)s and role >= 2))"
        " order by k.dtstart desc, k.id limit 200",
        me=me,
        site=site,
        all=everything,
    )


async def one(q: Queries, id: UUID, *, lock: bool = False) -> SiteClosure | None:
    """A closure, held until the transaction is over."""
    if lock:
        await q.run("select from spaces.closure where id = %(id)s for update", id=id)
    return await q.row(SiteClosure, f"{_CLOSURE} where k.id = %(id)s", id=id)


async def all_inside(q: Queries, closure: UUID, *, now: datetime) -> list[UUID]:
    """Open bookings that a closure shuts out and that were not looked at yet, in order."""
    return await q.values(
        "select b.id from spaces.booking b join spaces.closure k on k.id = %(closure)s"
        " and (k.site is null or k.site = b.site) where b.status in ('held', 'waiting-approval', 'confirmed')"
        " and b.dtstart < k.dtend and b.dtend > greatest(k.dtstart, %(now)s)"
        " and not exists (select from spaces.affected a where a.closure = k.id and a.booking = b.id)"
        " order by b.dtstart, b.created_at, b.id",
        closure=closure,
        now=now,
    )


async def concern(
    q: Queries, closure: UUID, *, booking: UUID, person: UUID, outcome: str, moved_to: UUID | None
) -> None:
    """What became of a booking."""
    await q.run(
        "insert into spaces.affected (closure, booking, person, outcome, moved_to) values (%(closure)s, %(booking)s,"
        " %(person)s, %(outcome)s, %(moved_to)s) on conflict do nothing",
        closure=closure,
        booking=booking,
        person=person,
        outcome=outcome,
        moved_to=moved_to,
    )


async def affected(q: Queries, closure: UUID) -> list[ClosedOut]:
    """Whom a closure concerns: those who have not reacted first."""
    return await q.rows(
        ClosedOut,
        f"{_AFFECTED} where a.closure = %(closure)s order by a.reacted_at nulls first, p.fn, b.dtstart, b.id limit 5000",
        closure=closure,
    )


async def of_person(q: Queries, person: UUID, *, now: datetime) -> list[ClosedOut]:
    """What closures that are not over mean to somebody."""
    return await q.rows(
        ClosedOut,
        f"{_AFFECTED} where a.person = %(person)s and k.dtend > %(now)s and k.reopened_at is null"
        " order by b.dtstart, b.id limit 200",
        person=person,
        now=now,
    )


async def announced(q: Queries, closure: UUID, *, now: datetime) -> bool:
    """Everybody is told; False when they were before."""
    return bool(
        await q.run(
            "update spaces.closure set announced_at = %(now)s where id = %(id)s and announced_at is null",
            id=closure,
            now=now,
        )
    )


async def reopened(q: Queries, closure: UUID, *, now: datetime) -> None:
    """It is open again."""
    await q.run("update spaces.closure set reopened_at = %(now)s where id = %(id)s", id=closure, now=now)


async def react(q: Queries, closure: UUID, person: UUID, *, now: datetime) -> int:
    """Somebody says that they know; gives how many of their bookings it is about."""
    return await q.run(
        "update spaces.affected set reacted_at = coalesce(reacted_at, %(now)s) where closure = %(closure)s"
        " and person = %(person)s",
        closure=closure,
        person=person,
        now=now,
    )
