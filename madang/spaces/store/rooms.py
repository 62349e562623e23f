"""SQL of rooms that could be invited."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.asks import MeetingRoom, RoomTime
from madang.ground.db import Queries
from madang.spaces.models.nouns import Span


async def offered(
    q: Queries,
    me: UUID,
    *,
    times: Sequence[Span],
    seats: int,
    people: Sequence[UUID],
    uid: str,
    everything: bool,
) -> list[MeetingRoom]:
    """Rooms in reach with so many seats: free ones first, then those at the sites of the people, then the smallest.

    What the meeting `uid` holds already counts as free.
    """
    rows = await q.tuples(
        "select s.id, s.name, g.name, s.capacity, s.features, not exists (select from unnest(%(starts)s::timestamptz[],"
        " %(ends)s::timestamptz[]) w(dtstart, dtend) cross join unnest(s.takes) n join spaces.slot x"
        " on int8range(x.space_no, x.space_no, '[]') && int8range(n, n, '[]')"
        " and tstzrange(x.dtstart, x.dtend) && tstzrange(w.dtstart, w.dtend) left join spaces.booking b on b.id = x.booking"
        " where b.uid is null or b.uid <> %(uid)s) as free,"
        " (select count(*) from ground.roster r where r.site = s.site and r.person = any(%(people)s)) as near"
        " from spaces.space s join ground.site g on g.id = s.site where s.kind in ('room', 'video-room')"
        " and s.retired_at is null and s.capacity >= %(seats)s and s.access <> (case when exists"
        " (select from ground.person where id = %(me)s and sort = 'staff') then 'outside' else 'staff' end)"
        " and (%(all)s or s.site in (select collection from ground.reach where person = %(me)s and role >= 2))"
        " order by free desc, near desc, s.capacity, g.ordering, s.ordering, s.name limit 2000",
        me=me,
        starts=[one.dtstart for one in times],
        ends=[one.dtend for one in times],
        seats=seats,
        people=list(people),
        uid=uid,
        all=everything,
    )
    return [
        MeetingRoom(id=row[0], fn=row[1], site=row[2], seats=row[3], features=tuple(row[4]), free=row[5])
        for row in rows
    ]


async def times(q: Queries, uid: str) -> list[RoomTime]:
    """When rooms come to the meeting `uid`, or came."""
    return await q.rows(
        RoomTime,
        "select space as room, dtstart, dtend, case status when 'waiting-approval' then 'TENTATIVE' else 'ACCEPTED' end"
        " as partstat from spaces.booking where uid = %(uid)s"
        " and status in ('held', 'waiting-approval', 'confirmed', 'ended') order by dtstart, space",
        uid=uid,
    )
