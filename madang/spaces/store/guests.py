"""SQL of guests and their passes."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.views import BookingGuest, GuestAt

_AT = (
    "select u.id, u.booking, u.name, u.org, u.code, u.arrived_at, b.site, g.name as site_name, s.name as space_name,"
    " b.person as host, p.fn as host_fn, b.organizer, b.status, b.dtstart, b.dtend from spaces.guest u"
    " join spaces.booking b on b.id = u.booking join spaces.space s on s.id = b.space join ground.site g on g.id = b.site"
    " join ground.person p on p.id = b.person"
)


async def of_booking(q: Queries, booking: UUID) -> list[BookingGuest]:
    """Who comes to a booking."""
    return await q.rows(
        BookingGuest,
        "select id, booking, name, org, email, code, arrived_at, mailed_at from spaces.guest where booking = %(booking)s"
        " order by created_at, id",
        booking=booking,
    )


async def of_day(q: Queries, site: UUID, *, first: datetime, last: datetime) -> list[GuestAt]:
    """Who comes to a site on a day, in order of time."""
    return await q.rows(
        GuestAt,
        f"{_AT} where b.site = %(site)s and b.dtstart < %(last)s and b.dtstart >= %(first)s"
        " and b.status in ('confirmed', 'ended') order by b.dtstart, u.name, u.id limit 2000",
        site=site,
        first=first,
        last=last,
    )


async def by_code(q: Queries, code: str) -> GuestAt | None:
    """The guest of a pass, held until the transaction is over."""
    await q.run("select from spaces.guest where code = %(code)s for update", code=code)
    return await q.row(GuestAt, f"{_AT} where u.code = %(code)s", code=code)


async def one(q: Queries, id: UUID) -> GuestAt | None:
    """A guest."""
    return await q.row(GuestAt, f"{_AT} where u.id = %(id)s", id=id)


async def insert(q: Queries, guest: BookingGuest, *, now: datetime) -> None:
    """A guest is to come."""
    await q.run(
        "insert into spaces.guest (id, booking, name, org, email, code, mailed_at, created_at) values (%(id)s, %(booking)s,"
        " %(name)s, %(org)s, %(email)s, %(code)s, %(mailed)s, %(now)s)",
        id=guest.id,
        booking=guest.booking,
        name=guest.name,
        org=guest.org,
        email=guest.email,
        code=guest.code,
        mailed=guest.mailed_at,
        now=now,
    )


async def arrived(q: Queries, id: UUID, *, now: datetime) -> None:
    """The guest is there."""
    await q.run("update spaces.guest set arrived_at = %(now)s where id = %(id)s", id=id, now=now)


async def delete(q: Queries, id: UUID) -> None:
    """The guest does not come."""
    await q.run("delete from spaces.guest where id = %(id)s", id=id)
