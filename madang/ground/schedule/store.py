"""All SQL of occupied time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Time
from madang.ground.schedule.models import Taken

MOST = 20_000


async def keep(q: Queries, things: Sequence[UUID], times: Mapping[UUID, Sequence[Time]]) -> None:
    """The times of these things, in place of those before."""
    await q.run("delete from ground.schedule where thing = any(%(things)s)", things=list(things))
    rows = [
        (thing, party, time.dtstart, time.dtend, time.all_day, time.busy, time.others.value, time.region)
        for thing, own in times.items()
        for time in own
        for party in time.parties
    ]
    if rows:
        columns = list(zip(*rows, strict=True))
        await q.run(
            "insert into ground.schedule (thing, party, dtstart, dtend, all_day, busy, others, region) select * from"
            " unnest(%(thing)s::uuid[], %(party)s::uuid[], %(dtstart)s::timestamptz[], %(dtend)s::timestamptz[],"
            " %(all_day)s::boolean[], %(busy)s::boolean[], %(others)s::text[], %(region)s::text[])"
            " on conflict (thing, party, dtstart) do update set dtend = greatest(schedule.dtend, excluded.dtend)",
            **{
                name: list(column)
                for name, column in zip(
                    ("thing", "party", "dtstart", "dtend", "all_day", "busy", "others", "region"), columns, strict=True
                )
            },
        )


async def taken(
    q: Queries, me: UUID, parties: Sequence[UUID], *, dtstart: datetime, dtend: datetime, everything: bool = False
) -> list[Taken]:
    """Times of people and places between two moments, as `me` may know them; trashed things take no time."""
    rows = await q.tuples(
        "select s.party, s.dtstart, s.dtend, s.all_day, s.busy, s.others, s.region, s.thing, t.kind, t.title, v.seen"
        " from unnest(%(parties)s::uuid[]) p(id) join lateral ("
        "select * from ground.schedule s where s.party = p.id and not s.long"
        " and s.dtstart >= %(dtstart)s::timestamptz - interval '7 days' and s.dtstart < %(dtend)s"
        " and s.dtend > %(dtstart)s union all select * from ground.schedule s where s.party = p.id and s.long"
        " and s.dtend > %(dtstart)s and s.dtstart < %(dtend)s) s on true"
        " join ground.thing t on t.id = s.thing and t.trashed_at is null cross join lateral (select %(all)s"
        " or t.place = %(me)s or exists (select from ground.reach r where r.person = %(me)s"
        " and r.collection = t.place and (r.role >= 2 or (r.adds and t.created_by = %(me)s))) as seen) v"
        " where v.seen or s.others <> 'nothing' order by s.dtstart limit %(most)s",
        me=me,
        parties=list(parties),
        dtstart=dtstart,
        dtend=dtend,
        all=everything,
        most=MOST,
    )
    return [
        Taken(
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            row[6],
            row[7] if row[10] else None,
            row[8] if row[10] else "",
            row[9] if row[10] else "",
        )
        for row in rows
    ]
