"""SQL of how all sites are used and asked for: counts, never who."""

from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.db import Queries


async def all_traffic(q: Queries, *, first: datetime, last: datetime) -> list[tuple[Any, ...]]:
    """Site, its name, kind, spaces, bookings, visits, missed, people, minutes of what began between two moments."""
    return await q.tuples(
        "with used as (select site, space, count(*) as booked, count(checked_in_at) as visits,"
        " count(*) filter (where status = 'released') as missed,"
        " coalesce(sum(extract(epoch from coalesce(checked_out_at, dtend) - checked_in_at) / 60), 0) as minutes,"
        " array_agg(distinct person) as people from spaces.booking"
        " where dtstart >= %(first)s and dtstart < %(last)s and status in ('confirmed', 'ended', 'released')"
        " group by site, space)"
        " select g.id, g.name, s.kind, count(*) filter (where s.retired_at is null), coalesce(sum(u.booked), 0)::bigint,"
        " coalesce(sum(u.visits), 0)::bigint, coalesce(sum(u.missed), 0)::bigint,"
        " (select count(distinct one) from used v join spaces.space w on w.id = v.space cross join unnest(v.people) as one"
        "  where v.site = g.id and w.kind = s.kind), coalesce(sum(u.minutes), 0)::bigint"
        " from spaces.space s join ground.site g on g.id = s.site left join used u on u.space = s.id and u.site = s.site"
        " group by g.id, g.name, s.kind order by g.name, g.id, s.kind",
        first=first,
        last=last,
    )


async def all_waits(q: Queries, *, first: datetime, last: datetime) -> dict[tuple[UUID, str], tuple[int, int]]:
    """By site and kind: waits that came to nothing, and how many people waited."""
    rows = await q.tuples(
        "select s.site, s.kind, count(*), count(distinct w.person) from spaces.wait w join spaces.space s on s.id = w.space"
        " where w.booking is null and w.dtstart >= %(first)s and w.dtstart < %(last)s group by s.site, s.kind",
        first=first,
        last=last,
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}
