"""What takes place between two moments: of many calendars and of many people in one statement each."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.calendar.models import CalendarItem
from madang.ground.db import Queries

MOST = 20_000
"""Items of one answer."""

_SEEN = (
    "with mine as (select r.collection, max(r.role) as role, bool_or(r.delegates) as delegates from ground.reach r"
    " where r.person = %(me)s group by r.collection), cal as ("
    " select c.id, c.owner, m.role, m.delegates, null::uuid as person from calendar.calendar c"
    " join mine m on m.collection = c.id left join calendar.preference p on p.person = %(me)s and p.calendar = c.id"
    " where c.trashed_at is null and m.role >= 1 and case when %(calendars)s::uuid[] is null"
    " then %(own)s and not coalesce(p.hidden, false) else c.id = any(%(calendars)s) end union all"
    # colleagues know when somebody is busy, also where nothing was shared with them
    " select c.id, c.owner, coalesce(m.role, 1), coalesce(m.delegates, false), c.owner from calendar.calendar c"
    " left join mine m on m.collection = c.id where %(staff)s and c.owner = any(%(people)s)"
    " and c.sort = 'personal' and c.trashed_at is null)"
)

_TEXT = (
    "case when o.all_day then to_char(o.{0} at time zone 'Asia/Seoul', 'YYYY-MM-DD')"
    """ else to_char(o.{0} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') end"""
)


async def view(
    q: Queries,
    me: UUID,
    *,
    calendars: Sequence[UUID] | None,
    people: Sequence[UUID],
    own: bool,
    staff: bool,
    dtstart: datetime,
    dtend: datetime,
) -> list[tuple[CalendarItem, str]]:
    """What takes place in calendars in reach, and when the people are busy, each with the name of its own colour.

    Without `calendars` all that are not hidden are looked at when `own` says so. Words of what is private, or of a
    calendar of which one may only know when it is busy, stay out; so does what takes no time there.
    """
    rows = await q.tuples(
        _SEEN + " select e.id, o.event is null, x.id, x.person, o.recurrence_id,"
        " case when v.whole then coalesce(o.summary, e.summary) else '' end, "
        + _TEXT.format("dtstart")
        + ", "
        + _TEXT.format("dtend")
        + ", o.all_day, o.busy, e.private, case when v.whole then coalesce(o.location, e.location) else '' end,"
        " coalesce(o.status, e.status), e.recurs, coalesce(o.partstat, e.partstat), v.whole,"
        " v.whole and (x.role >= 4 or x.delegates), e.uid, e.revision, e.component,"
        " case when v.whole then e.color else '' end from cal x cross join lateral ("
        "select * from calendar.occurrence o where o.calendar = x.id and not o.long"
        " and o.dtstart >= %(dtstart)s::timestamptz - interval '7 days' and o.dtstart < %(dtend)s"
        " and (o.dtend > %(dtstart)s or o.dtstart >= %(dtstart)s) union all"
        " select * from calendar.occurrence o where o.calendar = x.id and o.long"
        " and o.dtend > %(dtstart)s and o.dtstart < %(dtend)s) o join calendar.event e on e.id = o.event"
        " cross join lateral (select x.role >= 5 or x.delegates or (x.role >= 2 and (not e.private"
        " or e.created_by = %(me)s)) as whole) v"
        " where v.whole or (o.busy > 0 and coalesce(o.status, e.status) <> 'CANCELLED') limit %(most)s",
        me=me,
        calendars=None if calendars is None else list(calendars),
        people=list(people),
        own=own,
        staff=staff,
        dtstart=dtstart,
        dtend=dtend,
        most=MOST,
    )
    return [(CalendarItem(*row[:-1]), row[-1]) for row in rows]


async def seen(
    q: Queries, me: UUID, *, calendars: Sequence[UUID] | None, people: Sequence[UUID], own: bool, staff: bool
) -> list[UUID]:
    """The calendars that `view` looks at."""
    return await q.values(
        _SEEN + " select id from cal",
        me=me,
        calendars=None if calendars is None else list(calendars),
        people=list(people),
        own=own,
        staff=staff,
    )


async def free_busy(
    q: Queries, people: Sequence[UUID], *, dtstart: datetime, dtend: datetime
) -> list[tuple[UUID, int, list[int]]]:
    """When people are busy, in one statement: who, how, and begins and ends by turns, in seconds since 1970.

    How is 1 for perhaps, 2 for busy, 3 for absent. Gives times and no things: whoever asks need not reach the calendars.
    """
    return [
        (row[0], row[1], row[2])
        for row in await q.tuples(
            "with taken as (select c.owner as person, o.busy::int as kind, o.dtstart, o.dtend"
            " from calendar.calendar c cross join lateral (select dtstart, dtend, busy from calendar.occurrence o"
            " where o.calendar = c.id and not o.long and o.busy > 0"
            " and o.dtstart >= %(dtstart)s::timestamptz - interval '7 days' and o.dtstart < %(dtend)s"
            " and o.dtend > %(dtstart)s union all select dtstart, dtend, busy from calendar.occurrence o"
            " where o.calendar = c.id and o.long and o.busy > 0 and o.dtend > %(dtstart)s and o.dtstart < %(dtend)s) o"
            " where c.owner = any(%(people)s) and c.sort = 'personal' and c.trashed_at is null union all"
            " select s.party, case when s.others in ('absent', 'trip') then 3 else 2 end, s.dtstart, s.dtend"
            " from ground.schedule s join ground.thing t on t.id = s.thing and t.trashed_at is null"
            " where s.party = any(%(people)s) and s.busy and s.dtend > %(dtstart)s and s.dtstart < %(dtend)s),"
            " merged as (select person, kind, unnest(range_agg(tstzrange(greatest(dtstart, %(dtstart)s),"
            " least(dtend, %(dtend)s)))) as during from taken group by person, kind)"
            " select person, kind, array_agg(b order by lower(during), n) from merged cross join lateral"
            " (values (1, extract(epoch from lower(during))::bigint), (2, extract(epoch from upper(during))::bigint))"
            " v (n, b) group by person, kind order by person, kind",
            people=list(people),
            dtstart=dtstart,
            dtend=dtend,
        )
    ]


async def busy_of(
    q: Queries, calendar: UUID, *, dtstart: datetime, dtend: datetime
) -> list[tuple[datetime, datetime, str]]:
    """When one calendar is busy: begin, end, and how, in the words of iCalendar."""
    rows = await q.tuples(
        "select o.dtstart, o.dtend, case o.busy when 1 then 'BUSY-TENTATIVE' else 'BUSY' end"
        " from calendar.occurrence o where o.calendar = %(calendar)s and o.busy > 0 and o.dtend > %(dtstart)s"
        " and o.dtstart < %(dtend)s order by o.dtstart limit 20000",
        calendar=calendar,
        dtstart=dtstart,
        dtend=dtend,
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def places(q: Queries, me: UUID, things: Sequence[UUID]) -> dict[UUID, str]:
    """Where things take place, in words: what they lie within and what that lies within, as far as it is in reach."""
    rows = await q.tuples(
        "select t.id, concat_ws(' ', nullif(o.title, w.title), w.title) from ground.thing t"
        " join ground.thing w on w.id = t.within and w.trashed_at is null"
        " and exists (select from ground.reach r where r.person = %(me)s and r.collection = w.place and r.role >= 2)"
        " left join ground.thing o on o.id = w.within where t.id = any(%(things)s)",
        me=me,
        things=list(things),
    )
    return {row[0]: row[1] for row in rows}
