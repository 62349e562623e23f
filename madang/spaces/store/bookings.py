"""SQL of bookings and of what is taken."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from msgspec.structs import asdict

from madang.ground.db import Queries
from madang.ground.errors import Refused
from madang.spaces.models.nouns import Booking, BookingRules, BookingStatus, Check, Span

COLUMNS = (
    "b.id, b.space, b.site, b.person, b.organizer, b.summary, b.dtstart, b.dtend, b.people, b.outside, b.seat, b.status,"
    " b.via, b.reason, b.series, b.quota, b.source, b.uid, b.code, b.pin, b.checked_in_at, b.checked_in_via,"
    " b.checked_out_at, b.created_at, b.revision"
)
GRACE, CHECK_OUT = BookingRules().grace_minutes, BookingRules().check_out_minutes
_OPEN = "('held', 'waiting-approval', 'confirmed')"
_OVERLAP = (
    "exists (select from unnest({takes}) t(n) join spaces.slot x"
    " on int8range(x.space_no, x.space_no, '[]') && int8range(t.n, t.n, '[]')"
    " and tstzrange(x.dtstart, x.dtend) && tstzrange(%(dtstart)s, %(dtend)s)"
    " where x.booking is null or x.booking is distinct from %(but)s::uuid)"
)


FIELDS = tuple(one.removeprefix("b.") for one in COLUMNS.split(", "))


def booking_of(row: Sequence[Any]) -> Booking:
    """A row that begins with COLUMNS."""
    fields = dict(zip(FIELDS, row, strict=False))
    return Booking(**{**fields, "status": BookingStatus(fields["status"])})


async def hold(q: Queries, space: UUID, takes: Sequence[int]) -> None:
    """Whoever books this space, or a part of it, comes one after the other from here on."""
    await q.run(
        "select from spaces.space where no = any(%(takes)s) or id = %(space)s order by no for no key update",
        takes=list(takes),
        space=space,
    )


async def hold_person(q: Queries, person: UUID) -> None:
    """Whoever books for this person comes one after the other from here on."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('spaces' || %(id)s::text, 0))", id=person)


async def check(
    q: Queries,
    space: UUID,
    person: UUID,
    span: Span,
    *,
    day: Span,
    no_shows_since: datetime,
    but: UUID | None = None,
) -> Check:
    """What stands in the way of a booking, read in one statement. `but` a booking that is to be moved."""
    rows = await q.tuples(
        "select " + _OVERLAP.format(takes="s.takes") + ","
        " exists (select from spaces.booking b where b.person = %(person)s and b.seat and b.status in " + _OPEN + ""
        " and ground.uuidrange(b.person, b.person, '[]') = ground.uuidrange(%(person)s, %(person)s, '[]')"
        " and tstzrange(b.dtstart, b.dtend) && tstzrange(%(dtstart)s, %(dtend)s) and b.id is distinct from %(but)s::uuid),"
        " array(select p.at from spaces.penalty p where p.person = %(person)s and p.sort = 'no-show'"
        " and p.state = 'confirmed' and p.at > %(since)s),"
        " array(select b.dtstart from spaces.booking b join spaces.space o on o.id = b.space"
        " where b.person = %(person)s and b.dtstart >= %(day)s and b.dtstart < %(night)s and b.status in " + _OPEN + ""
        " and o.kind in ('room', 'video-room', 'lab') and b.id is distinct from %(but)s::uuid),"
        " array(select k.dtstart from spaces.closure k where k.reopened_at is null and k.dtend > %(dtstart)s"
        " and k.dtstart < %(dtend)s and (k.site is null or k.site = s.site) order by k.dtstart, k.dtend),"
        " array(select k.dtend from spaces.closure k where k.reopened_at is null and k.dtend > %(dtstart)s"
        " and k.dtstart < %(dtend)s and (k.site is null or k.site = s.site) order by k.dtstart, k.dtend)"
        " from spaces.space s where s.id = %(space)s",
        space=space,
        person=person,
        dtstart=span.dtstart,
        dtend=span.dtend,
        day=day.dtstart,
        night=day.dtend,
        since=no_shows_since,
        but=but,
    )
    row = rows[0]
    return Check(
        taken=row[0],
        sits=row[1],
        no_shows=row[2],
        rooms=row[3],
        closed=[Span(*pair) for pair in zip(row[4], row[5], strict=True)],
    )


def _refused(error: psycopg.errors.ExclusionViolation) -> Refused:
    """What the tables would not hold, in words."""
    return Refused("spaces.seat-already" if error.diag.constraint_name == "booking_one_seat" else "spaces.taken")


async def insert(q: Queries, booking: Booking) -> None:
    """A booking and what it takes. Raises Refused when somebody else has it: the transaction is over then."""
    fields = asdict(booking) | {"status": booking.status.value}
    try:
        await q.run(
            "with b as (insert into spaces.booking (id, space, site, person, organizer, summary, dtstart, dtend, people,"
            " outside, seat, status, via, series, quota, source, uid, code, pin, created_at) values (%(id)s, %(space)s,"
            " %(site)s, %(person)s, %(organizer)s, %(summary)s, %(dtstart)s, %(dtend)s, %(people)s, %(outside)s,"
            " %(seat)s, %(status)s, %(via)s, %(series)s, %(quota)s, %(source)s, %(uid)s, %(code)s, %(pin)s,"
            " %(created_at)s)) insert into spaces.slot (booking, space_no, dtstart, dtend) select %(id)s, n,"
            " %(dtstart)s, %(dtend)s from spaces.space s, unnest(s.takes) n where s.id = %(space)s",
            **fields,
        )
    except psycopg.errors.ExclusionViolation as error:
        raise _refused(error) from None


async def save(q: Queries, booking: Booking, *, until: datetime | None) -> None:
    """A booking in place of what it was, which takes its space until then; None for no longer.

    Raises Refused like `insert`.
    """
    fields = asdict(booking) | {"status": booking.status.value}
    try:
        await q.run("delete from spaces.slot where booking = %(id)s", id=booking.id)
        await q.run(
            "with b as (update spaces.booking set space = %(space)s, site = %(site)s, person = %(person)s,"
            " summary = %(summary)s, dtstart = %(dtstart)s, dtend = %(dtend)s, people = %(people)s, seat = %(seat)s,"
            " outside = %(outside)s, status = %(status)s, reason = %(reason)s, quota = %(quota)s,"
            " checked_in_at = %(checked_in_at)s, checked_in_via = %(checked_in_via)s,"
            " checked_out_at = %(checked_out_at)s, revision = revision + 1 where id = %(id)s)"
            " insert into spaces.slot (booking, space_no, dtstart, dtend) select %(id)s, n, %(dtstart)s, %(until)s"
            " from spaces.space s, unnest(s.takes) n where s.id = %(space)s and %(until)s::timestamptz > %(dtstart)s",
            until=until,
            **fields,
        )
    except psycopg.errors.ExclusionViolation as error:
        raise _refused(error) from None


async def mark(q: Queries, booking: Booking) -> None:
    """How a booking stands, when it takes what it took."""
    await q.run(
        "update spaces.booking set status = %(status)s, reason = %(reason)s, checked_in_at = %(came)s,"
        " checked_in_via = %(via)s, checked_out_at = %(left)s, revision = revision + 1 where id = %(id)s",
        id=booking.id,
        status=booking.status.value,
        reason=booking.reason,
        came=booking.checked_in_at,
        via=booking.checked_in_via,
        left=booking.checked_out_at,
    )


async def one(q: Queries, id: UUID, *, lock: bool = False) -> Booking | None:
    """A booking; locked until the transaction is over."""
    return await q.row(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.id = %(id)s" + (" for update" if lock else ""),
        id=id,
    )


async def by_code(q: Queries, code: str) -> Booking | None:
    """The booking of a code."""
    return await q.row(Booking, f"select {COLUMNS} from spaces.booking b where b.code = %(code)s", code=code)


async def of_series(q: Queries, series: UUID, *, since: datetime) -> list[Booking]:
    """Bookings of a series that are not over, in order; locked."""
    return await q.rows(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.series = %(series)s and b.dtend > %(since)s and b.status in"
        f" {_OPEN} order by b.dtstart for update",
        series=series,
        since=since,
    )


async def of_source(q: Queries, source: str) -> list[Booking]:
    """Bookings that something else made and that take a space; locked."""
    return await q.rows(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.source = %(source)s and b.status in {_OPEN}"
        " order by b.dtstart for update",
        source=source,
    )


async def of_uid(q: Queries, uid: str, space: UUID) -> list[Booking]:
    """Bookings of a room for an event of a calendar that take it; locked."""
    return await q.rows(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.uid = %(uid)s and b.space = %(space)s and b.status in {_OPEN}"
        " order by b.dtstart for update",
        uid=uid,
        space=space,
    )


async def mine_now(q: Queries, person: UUID, site: UUID, *, first: datetime, last: datetime) -> list[Booking]:
    """Open bookings of a person at a site that take place between two moments, in order."""
    return await q.rows(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.person = %(person)s and b.site = %(site)s"
        " and b.status in ('held', 'confirmed') and b.dtstart < %(last)s and b.dtend > %(first)s order by b.dtstart",
        person=person,
        site=site,
        first=first,
        last=last,
    )


async def by_pin(q: Queries, site: UUID, pin: str, *, first: datetime, last: datetime) -> list[Booking]:
    """Open bookings of a site with a PIN that take place between two moments."""
    return await q.rows(
        Booking,
        f"select {COLUMNS} from spaces.booking b where b.site = %(site)s and b.pin = %(pin)s"
        " and b.status in ('held', 'confirmed') and b.dtstart < %(last)s and b.dtstart > %(first)s order by b.dtstart",
        site=site,
        pin=pin,
        first=first,
        last=last,
    )


async def all_unseen(q: Queries, *, now: datetime, most: int = 200) -> list[UUID]:
    """Bookings whose people did not come in time, where the site wants them to check in."""
    return await q.values(
        "select b.id from spaces.booking b left join spaces.policy p on p.site = b.site"
        " where b.status in ('held', 'confirmed') and b.checked_in_at is null"
        " and coalesce((p.rules->>'check_in')::boolean, true) and b.dtstart < %(now)s and least(b.dtend, b.dtstart"
        " + make_interval(mins => coalesce((p.rules->>'grace_minutes')::int, %(grace)s))) < %(now)s"
        " order by b.dtstart limit %(most)s",
        now=now,
        grace=GRACE,
        most=most,
    )


async def all_over(q: Queries, *, now: datetime, most: int = 500) -> list[UUID]:
    """Bookings whose time is over and that nobody ended."""
    return await q.values(
        "select b.id from spaces.booking b left join spaces.policy p on p.site = b.site"
        f" where b.status in {_OPEN} and b.dtstart < %(now)s and b.dtend"
        " + make_interval(mins => coalesce((p.rules->>'check_out_minutes')::int, %(after)s)) < %(now)s"
        " order by b.dtend limit %(most)s",
        now=now,
        after=CHECK_OUT,
        most=most,
    )


async def taken_seconds(
    q: Queries, nos: Collection[int], *, first: datetime, last: datetime
) -> dict[int, tuple[list[int], list[int]]]:
    """When spaces are taken between two moments, by their numbers: where it starts and where it ends, in order.

    In whole seconds since 1970.
    """
    rows = await q.tuples(
        # what is to come is found first and whose it is looked at afterwards, or the past would be read as well
        "with coming as materialized (select space_no, dtstart, dtend from spaces.slot where dtend > %(first)s"
        " and dtstart < %(last)s) select x.no, array_agg(x.a), array_agg(x.b) from (select space_no as no,"
        " date_part('epoch', dtstart)::bigint as a, date_part('epoch', dtend)::bigint as b from coming"
        " join unnest(%(nos)s::bigint[]) n on n = space_no order by space_no, dtstart) x group by x.no",
        nos=list(nos),
        first=first,
        last=last,
    )
    return {row[0]: (row[1], row[2]) for row in rows}


async def taken(q: Queries, site: UUID, *, first: datetime, last: datetime) -> list[tuple[Any, ...]]:
    """What is taken at a site between two moments.

    Space, begin, end, booking, person, organizer, summary, status, what was booked, when they came, tenancy.

    It is taken too by a booking of what it is part of, or of a part of it.
    """
    return await q.tuples(
        "select s.id, x.dtstart, x.dtend, b.id, coalesce(b.person, y.person), coalesce(b.organizer, y.created_by),"
        " coalesce(b.summary, y.purpose), coalesce(b.status, 'confirmed'), coalesce(b.space, y.space), b.checked_in_at,"
        " y.id"
        " from spaces.space s cross join lateral unnest(s.takes) n join spaces.slot x"
        " on int8range(x.space_no, x.space_no, '[]') && int8range(n, n, '[]')"
        " and tstzrange(x.dtstart, x.dtend) && tstzrange(%(first)s, %(last)s)"
        " left join spaces.booking b on b.id = x.booking left join spaces.tenancy y on y.id = x.tenancy"
        " where s.site = %(site)s and s.retired_at is null"
        " order by s.ordering, s.id, x.dtstart",
        site=site,
        first=first,
        last=last,
    )


async def free_beside(
    q: Queries, site: UUID, span: Span, *, kinds: Sequence[str], people: int, staff: bool, most: int
) -> list[UUID]:
    """Spaces of a site that are free at a time: seats for wheelchairs last, the smallest that suffice first."""
    return await q.values(
        "select s.id from spaces.space s where s.site = %(site)s and s.retired_at is null and s.kind = any(%(kinds)s)"
        " and s.capacity >= %(people)s and s.access <> (case when %(staff)s then 'outside' else 'staff' end)"
        " and not "
        + _OVERLAP.format(takes="s.takes")
        + " order by s.wheelchair, s.capacity, s.ordering, s.name limit %(most)s",
        site=site,
        dtstart=span.dtstart,
        dtend=span.dtend,
        kinds=list(kinds),
        people=people,
        staff=staff,
        but=None,
        most=most,
    )


async def forget_quota(q: Queries, id: UUID) -> None:
    """A booking that is counted anew does not count meanwhile."""
    await q.run("update spaces.booking set quota = null where id = %(id)s and quota is not null", id=id)


async def sit_aside(q: Queries, id: UUID) -> None:
    """A booking that is about to end keeps nobody from sitting elsewhere."""
    await q.run("update spaces.booking set seat = false where id = %(id)s and seat", id=id)
