"""SQL of meetings: whose copy is where, who is asked from outside, what was proposed."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.calendar.models import Clash, Proposal
from madang.ground.db import Queries


async def copies(q: Queries, uid: str, people: Sequence[UUID]) -> dict[UUID, UUID]:
    """The objects with a UID in people's own calendars: by person their id."""
    rows = await q.tuples(
        "select c.owner, e.id from calendar.event e join calendar.calendar c on c.id = e.calendar"
        " where e.uid collate \"C\" = %(uid)s and e.trashed_at is null and c.trashed_at is null and c.sort = 'personal'"
        " and c.owner = any(%(people)s) order by e.created_at desc",
        uid=uid,
        people=list(people),
    )
    return {row[0]: row[1] for row in rows}


async def organized(q: Queries, uid: str, organizer: str, person: UUID) -> UUID | None:
    """The organizer's own object of a meeting: in a calendar of theirs, or in one that many share."""
    found: UUID | None = await q.value(
        'select e.id from calendar.event e join calendar.calendar c on c.id = e.calendar where e.uid collate "C" = %(uid)s'
        " and e.organizer = %(organizer)s and e.trashed_at is null and c.trashed_at is null"
        " and (c.owner = %(person)s or c.sort in ('project', 'unit', 'site'))"
        " order by c.owner <> %(person)s, e.created_at limit 1",
        uid=uid,
        organizer=organizer,
        person=person,
    )
    return found


async def whole(q: Queries, ids: Sequence[UUID]) -> list[tuple[UUID, UUID, str, str]]:
    """Objects without regard to reach: id, calendar, name, contents."""
    rows = await q.tuples("select id, calendar, name, ics from calendar.event where id = any(%(ids)s)", ids=list(ids))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


async def tokens(q: Queries, event: UUID) -> dict[str, str]:
    """Tokens of guests from outside, by address."""
    rows = await q.tuples("select address, token from calendar.guest where event = %(event)s", event=event)
    return {row[0]: row[1] for row in rows}


async def let_in(q: Queries, event: UUID, address: str, token: str) -> str:
    """The token by which a guest answers: a new one, or the one there is."""
    return str(
        await q.value(
            "insert into calendar.guest as g (event, address, token) values (%(event)s, %(address)s, %(token)s)"
            " on conflict (event, address) do update set token = g.token returning token",
            event=event,
            address=address,
            token=token,
        )
    )


async def shut_out(q: Queries, event: UUID, addresses: Sequence[str]) -> None:
    """Guests who are no longer asked: their links end."""
    await q.run(
        "delete from calendar.guest where event = %(event)s and address = any(%(addresses)s)",
        event=event,
        addresses=list(addresses),
    )


async def by_token(q: Queries, token: str) -> tuple[UUID, str] | None:
    """The event a guest's link is about and their address; None for a dead one."""
    rows = await q.tuples(
        "select g.event, g.address from calendar.guest g join calendar.event e on e.id = g.event"
        " join calendar.calendar c on c.id = e.calendar where g.token = %(token)s and c.trashed_at is null",
        token=token,
    )
    return (rows[0][0], rows[0][1]) if rows else None


async def propose(
    q: Queries,
    event: UUID,
    *,
    address: str,
    recurrence_id: str,
    dtstart: datetime,
    dtend: datetime,
    note: str,
    now: datetime,
) -> None:
    """Somebody would rather have another time; their last proposal counts."""
    await q.run(
        "insert into calendar.proposal (event, address, recurrence_id, dtstart, dtend, note, at) values (%(event)s,"
        " %(address)s, %(recurrence_id)s, %(dtstart)s, %(dtend)s, %(note)s, %(now)s) on conflict (event, address)"
        " do update set recurrence_id = excluded.recurrence_id, dtstart = excluded.dtstart, dtend = excluded.dtend,"
        " note = excluded.note, at = excluded.at",
        event=event,
        address=address,
        recurrence_id=recurrence_id,
        dtstart=dtstart,
        dtend=dtend,
        note=note,
        now=now,
    )


async def proposals(q: Queries, event: UUID) -> list[Proposal]:
    """What was proposed, the oldest first."""
    return await q.rows(
        Proposal,
        "select address, recurrence_id, dtstart, dtend, note, at from calendar.proposal where event = %(event)s"
        " order by at, address",
        event=event,
    )


async def settle(q: Queries, event: UUID, address: str | None = None) -> int:
    """Proposals are done with: one, or all."""
    return await q.run(
        "delete from calendar.proposal where event = %(event)s and (%(address)s::text is null or address = %(address)s)",
        event=event,
        address=address,
    )


async def clashes(
    q: Queries, me: UUID, event: UUID, owner: UUID, *, recurrence_id: str, since: datetime, until: datetime
) -> list[Clash]:
    """What else takes the time of an invitation in its owner's calendars, or elsewhere in the house; the nearest first.

    Words only of what `me` may read. Of a series the times between the two moments count, or the one named.
    """
    return await q.rows(
        Clash,
        "with mine as (select o.dtstart, o.dtend from calendar.occurrence o where o.event = %(event)s and o.busy > 0"
        " and o.dtend > %(since)s and o.dtstart < %(until)s and (%(one)s = '' or o.recurrence_id = %(one)s)"
        " order by o.dtstart limit 60) select * from (select distinct on (t.dtstart, t.title) t.title, t.dtstart,"
        " t.dtend, t.all_day from mine m cross join lateral ("
        "select case when r.role >= 5 or r.delegates or (r.role >= 2 and (not e.private or e.created_by = %(me)s))"
        " then coalesce(o.summary, e.summary) else '' end as title, o.dtstart, o.dtend, o.all_day"
        " from calendar.calendar c left join lateral (select max(x.role) as role, bool_or(x.delegates) as delegates"
        " from ground.reach x where x.person = %(me)s and x.collection = c.id) r on true"
        " join calendar.occurrence o on o.calendar = c.id and o.busy > 0 and o.event <> %(event)s"
        " and o.dtstart < m.dtend and o.dtend > m.dtstart"
        " and (o.long or o.dtstart >= m.dtstart - interval '7 days')"
        " join calendar.event e on e.id = o.event where c.owner = %(owner)s and c.sort = 'personal'"
        " and c.trashed_at is null union all"
        " select case when %(owner)s = %(me)s then t.title else '' end, s.dtstart, s.dtend, s.all_day"
        " from ground.schedule s join ground.thing t on t.id = s.thing and t.trashed_at is null"
        " where s.party = %(owner)s and s.busy and s.dtstart < m.dtend and s.dtend > m.dtstart) t) t"
        " order by dtstart, title limit 5",
        me=me,
        event=event,
        owner=owner,
        one=recurrence_id,
        since=since,
        until=until,
    )


class Named(Struct, frozen=True, kw_only=True):
    """Somebody who is asked."""

    address: str
    person: UUID | None
    fn: str
    role: str
    partstat: str
    cutype: str


async def guests(q: Queries, event: UUID) -> list[Named]:
    """Who is asked to a meeting, by the names the house knows, in the order of who must come."""
    return await q.rows(
        Named,
        "select a.address, a.person, coalesce(p.fn, nullif(a.fn, ''), a.address) as fn, a.role, a.partstat, a.cutype"
        " from calendar.attendee a left join ground.person p on p.id = a.person where a.event = %(event)s"
        " order by a.role <> 'CHAIR', a.role <> 'REQ-PARTICIPANT', coalesce(p.fn, a.fn) collate \"C\", a.address",
        event=event,
    )


async def persons(q: Queries, ids: Sequence[UUID]) -> list[tuple[UUID, str, str]]:
    """People of the house: id, name, and the address they have in meetings."""
    rows = await q.tuples(
        "select id, fn, coalesce(lower(email), 'urn:uuid:' || id) from ground.person where id = any(%(ids)s)"
        " and sort <> 'external' and suspended_at is null",
        ids=list(ids),
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def members(q: Queries, party: UUID) -> list[UUID]:
    """The people of a unit, site or group."""
    return await q.values(
        "select b.person from ground.belongs b join ground.person p on p.id = b.person and p.suspended_at is null"
        " and p.sort <> 'external' where b.party = %(party)s and b.person <> %(party)s order by b.person limit 1000",
        party=party,
    )
