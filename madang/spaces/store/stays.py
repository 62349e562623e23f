"""SQL of stays: who was where, for whom it concerns; how a site was used, in groups."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.nouns import SpaceKind
from madang.spaces.models.views import Stay


async def of_person(q: Queries, person: UUID, *, first: datetime, last: datetime) -> list[Stay]:
    """Somebody's stays that began between two moments, in order."""
    return await q.rows(
        Stay,
        "select b.id, g.name as site_name, s.name as space_name, s.kind as space_kind, b.dtstart, b.dtend,"
        " b.checked_in_at, b.checked_out_at, (extract(epoch from b.checked_out_at - b.checked_in_at) / 60)::int as minutes"
        " from spaces.booking b join spaces.space s on s.id = b.space join ground.site g on g.id = b.site"
        " where b.person = %(person)s and b.checked_in_at is not null and b.dtstart >= %(first)s and b.dtstart < %(last)s"
        " order by b.dtstart, b.id limit 5000",
        person=person,
        first=first,
        last=last,
    )


async def use(q: Queries, site: UUID, *, first: datetime, last: datetime) -> list[tuple[SpaceKind, int, int, int, int]]:
    """Kind, spaces in use, visits, people, minutes of stays at a site that began between two moments."""
    rows = await q.tuples(
        "select s.kind, count(distinct s.id) filter (where s.retired_at is null), count(b.id), count(distinct b.person),"
        " coalesce(sum(extract(epoch from coalesce(b.checked_out_at, b.dtend) - b.checked_in_at) / 60), 0)::bigint"
        " from spaces.space s left join spaces.booking b on b.space = s.id and b.site = s.site and b.checked_in_at is not null"
        " and b.dtstart >= %(first)s and b.dtstart < %(last)s where s.site = %(site)s group by s.kind order by s.kind",
        site=site,
        first=first,
        last=last,
    )
    return [(SpaceKind(row[0]), row[1], row[2], row[3], row[4]) for row in rows]
