"""SQL of bookings as they are shown, and of the search for what is free."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, LiteralString
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.ids import ref
from madang.spaces.models.nouns import BOOKING, Booking, BookingRules, Hours, SpaceKind
from madang.spaces.models.views import NextPlace, SpaceBooking
from madang.spaces.store.bookings import COLUMNS, booking_of
from madang.spaces.store.sites import hours_of, rules_of
from madang.spaces.store.spaces import COLUMNS as SPACE

PAGE = 200
_SHOWN: LiteralString = (
    f"select {COLUMNS}, s.name, s.kind, s.storey, g.name, p.fn, coalesce(o.fn, ''), y.rules,"
    " (select count(*) from spaces.guest u where u.booking = b.id) from spaces.booking b"
    " join spaces.space s on s.id = b.space join ground.site g on g.id = b.site join ground.person p on p.id = b.person"
    " left join ground.person o on o.id = b.organizer left join spaces.policy y on y.site = b.site"
)


def _shown(row: tuple[Any, ...]) -> tuple[Booking, SpaceBooking, BookingRules]:
    found, more = booking_of(row), row[25:]
    rules = rules_of(more[6])
    return (
        found,
        SpaceBooking(
            id=found.id,
            ref=ref(BOOKING, found.id),
            space=found.space,
            space_name=more[0],
            space_kind=SpaceKind(more[1]),
            storey=more[2],
            site=found.site,
            site_name=more[3],
            person=found.person,
            person_fn=more[4],
            organizer=found.organizer,
            organizer_fn=more[5],
            summary=found.summary,
            dtstart=found.dtstart,
            dtend=found.dtend,
            people=found.people,
            outside=found.outside,
            status=found.status,
            reason=found.reason,
            series=found.series,
            source=found.source,
            code=found.code,
            pin=found.pin,
            checked_in_at=found.checked_in_at,
            checked_in_via=found.checked_in_via,
            checked_out_at=found.checked_out_at,
            released_at=None,
            guests=more[7],
            revision=found.revision,
        ),
        rules,
    )


Shown = tuple[Booking, SpaceBooking, BookingRules]


async def some(q: Queries, ids: Sequence[UUID]) -> list[Shown]:
    """Bookings by their ids, in order of time."""
    rows = await q.tuples(f"{_SHOWN} where b.id = any(%(ids)s) order by b.dtstart, b.id", ids=list(ids))
    return [_shown(row) for row in rows]


async def coming(q: Queries, person: UUID, *, now: datetime) -> list[Shown]:
    """What somebody uses or has booked for others and what is not over, the next first."""
    rows = await q.tuples(
        f"{_SHOWN} where b.id in (select id from spaces.booking where person = %(me)s and dtend > %(now)s union"
        " select id from spaces.booking where organizer = %(me)s and organizer <> person and dtend > %(now)s)"
        " and b.status in ('held', 'waiting-approval', 'confirmed', 'refused') order by b.dtstart, b.id limit %(most)s",
        me=person,
        now=now,
        most=PAGE,
    )
    return [_shown(row) for row in rows]


async def past(q: Queries, person: UUID, *, now: datetime, before: datetime | None) -> list[Shown]:
    """What is over or was called off, the latest first; those that began before a moment when one is given."""
    rows = await q.tuples(
        f"{_SHOWN} where b.person = %(me)s and (b.dtend <= %(now)s or b.status in ('released', 'cancelled', 'ended'))"
        " and (%(before)s::timestamptz is null or b.dtstart < %(before)s) order by b.dtstart desc, b.id limit %(most)s",
        me=person,
        now=now,
        before=before,
        most=PAGE,
    )
    return [_shown(row) for row in rows]


async def of_day(q: Queries, site: UUID, *, first: datetime, last: datetime) -> list[Shown]:
    """Everything booked at a site on a day, for the reception."""
    rows = await q.tuples(
        f"{_SHOWN} where b.site = %(site)s and b.dtstart < %(last)s and b.dtstart >= %(first)s - interval '14 days'"
        " and b.dtend > %(first)s and b.status not in ('cancelled', 'refused') order by b.dtstart, s.ordering, b.id"
        " limit 2000",
        site=site,
        first=first,
        last=last,
    )
    return [_shown(row) for row in rows]


async def waiting(q: Queries, site: UUID, *, now: datetime) -> list[Shown]:
    """What waits for approval at a site, the next first."""
    rows = await q.tuples(
        f"{_SHOWN} where b.site = %(site)s and b.status = 'waiting-approval' and b.dtend > %(now)s"
        " order by b.dtstart, b.id limit 500",
        site=site,
        now=now,
    )
    return [_shown(row) for row in rows]


async def suitable(
    q: Queries,
    me: UUID,
    *,
    kinds: Sequence[str] | None,
    people: int,
    features: Sequence[str],
    sites: Sequence[UUID] | None,
    wheelchair: bool,
    everything: bool = False,
) -> list[tuple[Any, ...]]:
    """Spaces in a person's reach that suit, in the order of their sites: rows for `space_of`, and what each takes."""
    return await q.tuples(
        f"select {SPACE}, g.name, s.takes from spaces.space s join ground.site g on g.id = s.site"
        " where s.retired_at is null and (%(kinds)s::text[] is null or s.kind = any(%(kinds)s))"
        " and s.capacity >= %(people)s and s.features @> %(features)s::text[]"
        " and (%(sites)s::uuid[] is null or s.site = any(%(sites)s)) and (s.wheelchair or not %(wheelchair)s)"
        " and s.access <> (case when (select sort = 'staff' from ground.person where id = %(me)s) then 'outside'"
        " else 'staff' end)"
        " and (%(all)s or s.site in (select collection from ground.reach where person = %(me)s and role >= 2))"
        # who needs no wheelchair seat is offered others first
        " order by s.wheelchair and not %(wheelchair)s, g.ordering, g.name, s.ordering, s.name, s.id limit 5000",
        me=me,
        kinds=list(kinds) if kinds is not None else None,
        people=people,
        features=list(features),
        sites=list(sites) if sites is not None else None,
        wheelchair=wheelchair,
        all=everything,
    )


async def next_places(q: Queries, me: UUID, *, first: datetime, last: datetime, most: int) -> list[NextPlace]:
    """Sites in reach where somebody is expected between two moments, the next first.

    What is held for a trip or booked for a meeting says its site; of other occupied time, words that name one do.
    """
    return await q.rows(
        NextPlace,
        "select distinct on (x.dtstart, x.title, g.ordering, g.name, g.id) g.id as site, g.name as site_name, x.kind,"
        " x.title, x.dtstart, x.dtend from (select b.site, coalesce(t.kind, 'spaces.booking') as kind,"
        " coalesce(nullif(t.title, ''), nullif(b.summary, ''), s.name) as title, b.dtstart, b.dtend from spaces.booking b"
        " join spaces.space s on s.id = b.space left join ground.thing t on t.id = split_part(b.source, ':', 2)::uuid"
        " where (b.person = %(me)s or b.organizer = %(me)s) and (b.source is not null or not b.seat)"
        " and b.status in ('held', 'waiting-approval', 'confirmed') and b.dtend > %(first)s and b.dtstart < %(last)s"
        " union all select g.id, t.kind, t.title, o.dtstart, o.dtend from ground.schedule o join ground.thing t"
        " on t.id = o.thing and t.trashed_at is null and t.kind <> 'spaces.booking' join ground.searchable w"
        " on w.thing = o.thing join ground.site g on length(g.name) > 1 and position(lower(g.name) in w.seen) > 0"
        " where o.party = %(me)s and o.dtstart >= %(first)s - interval '7 days' and o.dtstart < %(last)s"
        " and o.dtend > %(first)s) x join ground.site g on g.id = x.site join ground.reach r"
        " on r.collection = g.id and r.person = %(me)s and r.role >= 2"
        " order by x.dtstart, x.title, g.ordering, g.name, g.id limit %(most)s",
        me=me,
        first=first,
        last=last,
        most=most,
    )


async def settings_of(q: Queries, sites: Sequence[UUID]) -> dict[UUID, tuple[BookingRules, Hours, date | None]]:
    """Rules, hours and the day of closing down of sites."""
    rows = await q.tuples(
        "select g.id, p.rules, h.hours, g.closed_on from ground.site g left join spaces.policy p on p.site = g.id"
        " left join spaces.sheet h on h.site = g.id where g.id = any(%(sites)s)",
        sites=list(sites),
    )
    return {row[0]: (rules_of(row[1]), hours_of(row[2]), row[3]) for row in rows}


async def closures(q: Queries, *, first: datetime, last: datetime) -> list[tuple[UUID | None, datetime, datetime]]:
    """When which site, or all (None), is closed between two moments."""
    rows = await q.tuples(
        "select site, dtstart, dtend from spaces.closure where reopened_at is null and dtend > %(first)s"
        " and dtstart < %(last)s order by dtstart",
        first=first,
        last=last,
    )
    return [(row[0], row[1], row[2]) for row in rows]
