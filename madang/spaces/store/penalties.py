"""SQL of what is said against somebody, and of what became of it."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.nouns import Booking
from madang.spaces.models.views import Penalty

_PENALTY = (
    "select n.id, n.booking, n.site, n.person, p.fn, s.name as space_name, b.dtstart, n.sort, n.state, n.reason,"
    " n.decided_at, n.at from spaces.penalty n join spaces.booking b on b.id = n.booking"
    " join spaces.space s on s.id = b.space join ground.person p on p.id = n.person"
)


async def note(q: Queries, id: UUID, booking: Booking, *, sort: str, now: datetime) -> bool:
    """Note it once; False when it was noted before."""
    return bool(
        await q.run(
            "insert into spaces.penalty (id, booking, site, person, sort, at) values (%(id)s, %(booking)s, %(site)s,"
            " %(person)s, %(sort)s, %(now)s) on conflict (booking, sort) do nothing",
            id=id,
            booking=booking.id,
            site=booking.site,
            person=booking.person,
            sort=sort,
            now=now,
        )
    )


async def of_site(q: Queries, site: UUID, *, state: str | None, most: int = 200) -> list[Penalty]:
    """What was noted at a site, the newest first."""
    return await q.rows(
        Penalty,
        f"{_PENALTY} where n.site = %(site)s and (%(state)s::text is null or n.state = %(state)s)"
        " order by n.at desc, n.id desc limit %(most)s",
        site=site,
        state=state,
        most=most,
    )


async def of_person(q: Queries, person: UUID, *, most: int = 100) -> list[Penalty]:
    """What was noted against somebody, the newest first."""
    return await q.rows(
        Penalty,
        f"{_PENALTY} where n.person = %(person)s order by n.at desc, n.id desc limit %(most)s",
        person=person,
        most=most,
    )


async def one(q: Queries, id: UUID) -> Penalty | None:
    """One of them."""
    return await q.row(Penalty, f"{_PENALTY} where n.id = %(id)s", id=id)


async def decide(q: Queries, id: UUID, *, state: str, reason: str, by: UUID, now: datetime) -> None:
    """Confirmed, or taken back with a reason."""
    await q.run(
        "update spaces.penalty set state = %(state)s, reason = %(reason)s, decided_by = %(by)s, decided_at = %(now)s"
        " where id = %(id)s",
        id=id,
        state=state,
        reason=reason,
        by=by,
        now=now,
    )
