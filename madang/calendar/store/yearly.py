"""SQL of days that come back every year."""

from datetime import datetime
from uuid import UUID

from madang.calendar.models import Anniversary
from madang.ground.db import Queries

MOST = 1000


async def anniversaries(q: Queries, me: UUID, *, since: datetime) -> list[Anniversary]:
    """Whole days that come back every year in calendars in reach, by the calendar of the sun or of the moon; the next first."""
    return await q.rows(
        Anniversary,
        "with mine as (select r.collection, max(r.role) as role, bool_or(r.delegates) as delegates from ground.reach r"
        " where r.person = %(me)s group by r.collection)"
        " select e.id, e.calendar, e.summary as title, e.ics, (n.dtstart at time zone 'Asia/Seoul')::date as next_on,"
        " m.role >= 4 or m.delegates as editable from mine m join calendar.calendar c on c.id = m.collection"
        " and c.trashed_at is null and c.sort <> 'subscribed' and (m.role >= 2 or m.delegates)"
        " join calendar.event e on e.calendar = c.id and e.recurs and e.all_day and e.trashed_at is null"
        " and e.organizer = '' and (e.ics ~ E'\\nRRULE[^\\r\\n]*FREQ=YEARLY' or e.ics like E'%%\\nX-MADANG-LUNAR:%%')"
        " and (not e.private or m.role >= 5 or m.delegates or e.created_by = %(me)s)"
        " left join lateral (select o.dtstart from calendar.occurrence o where o.event = e.id and o.dtend > %(since)s"
        ' order by o.dtstart limit 1) n on true order by n.dtstart nulls last, e.summary collate "C", e.id'
        " limit %(most)s",
        me=me,
        since=since,
        most=MOST,
    )
