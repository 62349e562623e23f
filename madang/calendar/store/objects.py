"""iCalendar objects: kept as received, with what lists need of them beside."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from msgspec import Struct

from madang.calendar.models import Calendar, Event, Listed, Read, Span
from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.standards.icalendar.people import Attendee

WHOLE = (
    "(%(all)s or x.role >= 5 or x.delegates or (x.role >= 2 and (not e.private or e.created_by = %(me)s"
    " or exists (select from calendar.attendee a where a.event = e.id and a.person = %(me)s))))"
)
"""Whether the person sees more of `calendar.event e` than that its time is taken; `x` is their reach."""

REACH = (
    " join calendar.calendar c on c.id = e.calendar and (c.trashed_at is null or %(all)s) left join lateral"
    " (select max(r.role) as role, coalesce(bool_or(r.delegates), false) as delegates from ground.reach r"
    " where r.person = %(me)s and r.collection = e.calendar) x on true"
)

_EVENT = (
    "select e.id, e.calendar, e.name, e.uid, e.component, e.ics, e.etag, e.summary, e.location, e.dtstart, e.dtend,"
    " e.last_end, e.all_day, e.recurs, e.busy, e.private, e.status, e.sequence, e.organizer, e.partstat, e.expanded_from,"
    " e.expanded_until, e.changed, e.revision, e.created_at, e.created_by, e.changed_at, e.trashed_at,"
    " case when %(all)s then 5 else coalesce(x.role, 0) end::int as rank,"
    f" coalesce(x.delegates, false) as delegates, coalesce({WHOLE}, false) as whole from calendar.event e" + REACH
)


async def one(q: Queries, me: UUID, id: UUID, *, everything: bool = False, hold: bool = False) -> Event | None:
    """An event by id, in the trash or not; the caller looks at `rank`. With `hold` other writers wait."""
    if hold:
        await q.run("select from calendar.event where id = %(id)s for update", id=id)
    return await q.row(Event, _EVENT + " where e.id = %(id)s", me=me, id=id, all=everything)


async def named(
    q: Queries, me: UUID, calendar: UUID, names: Sequence[str], *, uids: Sequence[str] = (), everything: bool = False
) -> list[Event]:
    """Objects of a calendar by name, and those with a UID."""
    return await q.rows(
        Event,
        _EVENT + " where e.calendar = %(calendar)s and e.trashed_at is null"
        ' and (e.name collate "C" = any(%(names)s) or e.uid collate "C" = any(%(uids)s))',
        me=me,
        calendar=calendar,
        names=list(names),
        uids=list(uids),
        all=everything,
    )


async def with_uid(
    q: Queries, me: UUID, calendar: UUID, uid: str, *, everything: bool = False, trashed: bool = False
) -> Event | None:
    """The object of a calendar with a UID."""
    return await q.row(
        Event,
        _EVENT
        + ' where e.calendar = %(calendar)s and e.uid collate "C" = %(uid)s and (e.trashed_at is null or %(trashed)s)'
        " order by e.trashed_at desc nulls first limit 1",
        me=me,
        calendar=calendar,
        uid=uid,
        all=everything,
        trashed=trashed,
    )


async def listed(q: Queries, calendar: UUID) -> list[Listed]:
    """All objects of a calendar, without contents."""
    return await q.rows(
        Listed,
        "select id, name, component, etag, octet_length(ics) as size, changed_at from calendar.event"
        ' where calendar = %(calendar)s and trashed_at is null order by name collate "C"',
        calendar=calendar,
    )


_SEEN = (
    "select e.id, e.name, e.uid, e.component, e.etag, e.ics, e.changed_at, %(whole)s or (%(reads)s and (not e.private"
    " or e.created_by = %(me)s or exists (select from calendar.attendee a where a.event = e.id"
    " and a.person = %(me)s))) from calendar.event e where e.calendar = %(calendar)s and e.trashed_at is null"
)
"""Objects of one calendar as clients get them; the reach of who asks was read before."""
_WITHIN = (
    " and e.id in (select o.event from calendar.occurrence o where o.calendar = %(calendar)s and not o.long"
    " and o.dtstart >= %(dtstart)s::timestamptz - interval '7 days' and o.dtstart < %(dtend)s"
    " and (o.dtend > %(dtstart)s or o.dtstart >= %(dtstart)s) union all"
    " select o.event from calendar.occurrence o where o.calendar = %(calendar)s and o.long"
    " and o.dtend > %(dtstart)s and o.dtstart < %(dtend)s)"
)
Row = tuple[UUID, str, str, str, str, str, datetime, bool]
"""Id, name, UID, component, tag, contents, when it changed, and whether who asks may read it."""


async def seen(
    q: Queries, me: UUID, calendar: Calendar, names: Sequence[str] | None = None, *, everything: bool = False
) -> list[Row]:
    """Objects of a calendar by name, or all of them."""
    return cast(
        list[Row],
        await q.tuples(
            _SEEN + ' and (%(names)s::text[] is null or e.name collate "C" = any(%(names)s)) order by e.dtstart, e.id',
            **_reach(me, calendar, everything=everything),
            names=None if names is None else list(names),
        ),
    )


async def within(
    q: Queries, me: UUID, calendar: Calendar, *, dtstart: datetime, dtend: datetime, everything: bool = False
) -> list[Row]:
    """Objects that take place between two moments as far as occurrences stand ready."""
    return cast(
        list[Row],
        await q.tuples(_SEEN + _WITHIN, **_reach(me, calendar, everything=everything), dtstart=dtstart, dtend=dtend),
    )


def _reach(me: UUID, calendar: Calendar, *, everything: bool) -> dict[str, Any]:
    return {
        "me": me,
        "calendar": calendar.id,
        "whole": everything or calendar.rank >= Role.MANAGE.rank or calendar.delegates,
        "reads": calendar.rank >= Role.VIEW.rank,
    }


async def beyond(
    q: Queries,
    me: UUID,
    calendars: Sequence[UUID],
    *,
    dtstart: datetime,
    dtend: datetime,
    past: bool,
    everything: bool = False,
    most: int = 500,
) -> list[Event]:
    """Series of which not all occurrences between two moments stand ready; with `past` also those that began before."""
    return await q.rows(
        Event,
        _EVENT + " where e.id in (select b.id from calendar.event b where b.calendar = any(%(calendars)s) and b.recurs"
        " and b.trashed_at is null and b.expanded_until < %(dtend)s and (b.last_end is null"
        " or b.last_end > b.expanded_until) and (b.last_end is null or b.last_end > %(dtstart)s)"
        " union select b.id from calendar.event b"
        " where %(past)s and b.calendar = any(%(calendars)s) and b.recurs and b.trashed_at is null"
        " and b.expanded_from > %(dtstart)s and b.dtstart < b.expanded_from and b.dtstart < %(dtend)s)"
        " order by e.id limit %(most)s",
        me=me,
        calendars=list(calendars),
        dtstart=dtstart,
        dtend=dtend,
        past=past,
        all=everything,
        most=most,
    )


async def count(q: Queries, calendar: UUID) -> int:
    """How many objects stand in a calendar, the trash included."""
    return int(await q.value("select count(*) from calendar.event where calendar = %(id)s", id=calendar))


async def next_change(q: Queries, calendar: UUID) -> int:
    """Count one change more; other writers of the calendar wait until this one has committed."""
    return int(
        await q.value(
            "update calendar.calendar set changed = changed + 1, changed_at = now() where id = %(id)s"
            " returning changed",
            id=calendar,
        )
    )


class Putting(Struct, frozen=True, kw_only=True):
    """An object to be kept, a new one or in place of the one of that id, with what was read of it."""

    id: UUID
    name: str
    ics: str
    etag: str
    read: Read
    window: tuple[datetime, datetime]
    new: bool


_COLUMNS = {
    "name": "text", "uid": "text", "component": "text", "ics": "text", "etag": "text", "summary": "text",
    "location": "text", "dtstart": "timestamptz", "dtend": "timestamptz", "last_end": "timestamptz",
    "all_day": "boolean", "recurs": "boolean", "busy": "smallint", "private": "boolean", "status": "text",
    "sequence": "integer", "organizer": "text", "partstat": "text", "remind_at": "timestamptz",
    "expanded_from": "timestamptz", "expanded_until": "timestamptz",
}  # fmt: skip
"""Columns of an event that are written anew each time, with their types."""

_SPANS = (
    " insert into calendar.occurrence (event, calendar, recurrence_id, dtstart, dtend, all_day, busy, summary,"
    " location, status, partstat) select s.event, %(calendar)s, s.recurrence_id, s.dtstart, s.dtend, s.all_day, s.busy,"
    " s.summary, s.location, s.status, s.partstat from unnest(%(span_event)s::uuid[], %(span_recurrence_id)s::text[],"
    " %(span_dtstart)s::timestamptz[], %(span_dtend)s::timestamptz[], %(span_all_day)s::boolean[],"
    " %(span_busy)s::smallint[], %(span_summary)s::text[], %(span_location)s::text[], %(span_status)s::text[],"
    " %(span_partstat)s::text[]) as s (event, recurrence_id, dtstart, dtend, all_day, busy, summary, location, status,"
    " partstat)"
)
_COUNTED = (
    "with counted as (update calendar.calendar set changed = changed + %(count)s, changed_at = now()"
    " where id = %(calendar)s returning changed - %(count)s as before),"
    " back as (delete from calendar.gone where calendar = %(calendar)s and name = any(%(name)s)),"
    " given as (select g.*, counted.before + g.place as changed from counted, unnest(%(id)s::uuid[], "
    + ", ".join(f"%({name})s::{kind}[]" for name, kind in _COLUMNS.items())
    + ") with ordinality as g (id, "
    + ", ".join(_COLUMNS)
    + ", place)), "
)
"""Counts one change for each object; `given` are the objects with their counts."""
_INSERT = (
    _COUNTED
    + "kept as (insert into calendar.event (id, calendar, "
    + ", ".join(_COLUMNS)
    + ", changed, created_at, created_by, changed_at, changed_by) select g.id, %(calendar)s, "
    + ", ".join(f"g.{one}" for one in _COLUMNS)
    + ", g.changed, %(now)s, %(by)s, %(now)s, %(by)s from given g)"
    + _SPANS
)
_UPDATE = (
    _COUNTED
    + "kept as (update calendar.event e set calendar = %(calendar)s, "
    + ", ".join(f"{one} = g.{one}" for one in _COLUMNS)
    + ", changed = g.changed, revision = e.revision + 1, changed_at = %(now)s, changed_by = %(by)s,"
    " trashed_at = null, trashed_by = null from given g where e.id = g.id)" + _SPANS
)


async def put(
    q: Queries,
    id: UUID,
    *,
    new: bool,
    calendar: UUID,
    name: str,
    ics: str,
    etag: str,
    read: Read,
    window: tuple[datetime, datetime],
    by: UUID,
    now: datetime,
) -> None:
    """Keep an object, a new one or in place of the one of that id, with its occurrences; counts one change more.

    Other writers of the calendar wait until this one has committed.
    """
    one = Putting(id=id, name=name, ics=ics, etag=etag, read=read, window=window, new=new)
    await put_all(q, [one], calendar=calendar, by=by, now=now)


async def put_all(q: Queries, putting: Sequence[Putting], *, calendar: UUID, by: UUID, now: datetime) -> None:
    """The same of many, in a statement or two."""
    new, again = [one for one in putting if one.new], [one for one in putting if not one.new]
    if again:
        await q.run("delete from calendar.occurrence where event = any(%(ids)s)", ids=[one.id for one in again])
    for statement, some in ((_UPDATE, again), (_INSERT, new)):
        if some:
            sets: dict[str, list[Any]] = {
                field: [getattr(one.read, field) for one in some]
                for field in _COLUMNS
                if field in Read.__struct_fields__
            }
            sets |= {field: [getattr(one, field) for one in some] for field in ("id", "name", "ics", "etag")}
            sets["expanded_from"] = [one.window[0] for one in some]
            sets["expanded_until"] = [one.window[1] for one in some]
            spans = _spans([(one.id, span) for one in some for span in one.read.spans])
            await q.run(statement, calendar=calendar, by=by, now=now, count=len(some), **sets, **spans)


def _spans(spans: Sequence[tuple[UUID, Span]]) -> dict[str, list[Any]]:
    return {
        "span_event": [event for event, _ in spans],
        **{f"span_{field}": [getattr(span, field) for _, span in spans] for field in Span.__struct_fields__},
    }


async def spread(q: Queries, id: UUID, *, calendar: UUID, spans: Sequence[Span]) -> None:
    """The occurrences of an event, in place of those before."""
    await q.run("delete from calendar.occurrence where event = %(id)s", id=id)
    await q.run(_SPANS, calendar=calendar, **_spans([(id, span) for span in spans]))


async def expanded(q: Queries, id: UUID, *, window: tuple[datetime, datetime]) -> None:
    """Occurrences stand ready for another window from now on."""
    await q.run(
        "update calendar.event set expanded_from = %(from)s, expanded_until = %(until)s where id = %(id)s",
        **{"id": id, "from": window[0], "until": window[1]},
    )


async def invite(q: Queries, id: UUID, guests: Sequence[Attendee], people: dict[str, UUID]) -> None:
    """Who is invited, in place of those before."""
    await q.run("delete from calendar.attendee where event = %(id)s", id=id)
    if guests:
        await q.run(
            "insert into calendar.attendee (event, address, person, fn, role, partstat, cutype) select %(event)s, *"
            " from unnest(%(address)s::text[], %(person)s::uuid[], %(fn)s::text[], %(role)s::text[],"
            " %(partstat)s::text[], %(cutype)s::text[]) on conflict do nothing",
            event=id,
            person=[people.get(guest.address) for guest in guests],
            fn=[guest.cn for guest in guests],
            **{
                field: [getattr(guest, field) for guest in guests]
                for field in ("address", "role", "partstat", "cutype")
            },
        )


async def trash(q: Queries, id: UUID, *, calendar: UUID, name: str, changed: int, by: UUID, now: datetime) -> None:
    """Into the trash: gone for clients and from every list of times."""
    await q.run(
        "update calendar.event set trashed_at = %(now)s, trashed_by = %(by)s, revision = revision + 1"
        " where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )
    await q.run("delete from calendar.occurrence where event = %(id)s", id=id)
    await q.run(
        "update calendar.slot set cancelled_at = %(now)s where event = %(id)s and cancelled_at is null", id=id, now=now
    )
    await tombstone(q, calendar, name, changed=changed)


async def tombstone(q: Queries, calendar: UUID, name: str, *, changed: int) -> None:
    """A name under which there was something is gone."""
    await q.run(
        "insert into calendar.gone (calendar, name, changed) values (%(calendar)s, %(name)s, %(changed)s)"
        " on conflict (calendar, name) do update set changed = excluded.changed",
        calendar=calendar,
        name=name,
        changed=changed,
    )


async def delete(q: Queries, id: UUID) -> None:
    """For good."""
    await q.run("delete from calendar.event where id = %(id)s", id=id)


async def count_of(q: Queries, calendar: UUID) -> int:
    """The count of changes of a calendar."""
    return int(await q.value("select changed from calendar.calendar where id = %(id)s", id=calendar) or 0)


async def changes(
    q: Queries, calendar: UUID, *, since: int, upto: int, most: int
) -> list[tuple[int, str, Listed | None]]:
    """Changes after a count, oldest first: the count, the name, and the object or None when it is gone."""
    rows = await q.tuples(
        "(select changed, name, id, component, etag, octet_length(ics), changed_at from calendar.event"
        " where calendar = %(calendar)s and trashed_at is null and changed > %(since)s and changed <= %(upto)s"
        " order by changed limit %(most)s)"
        " union all (select changed, name, null, null, null, null, null from calendar.gone"
        " where calendar = %(calendar)s and changed > %(since)s and changed <= %(upto)s"
        " order by changed limit %(most)s) order by 1, 2 limit %(most)s",
        calendar=calendar,
        since=since,
        upto=upto,
        most=most,
    )
    return [
        (
            row[0],
            row[1],
            None
            if row[2] is None
            else Listed(id=row[2], name=row[1], component=row[3], etag=row[4], size=row[5], changed_at=row[6]),
        )
        for row in rows
    ]


async def people(q: Queries, addresses: Sequence[str]) -> dict[str, UUID]:
    """Who of the house has these addresses: of mail, or `urn:uuid:…`, all in small letters."""
    ids: dict[str, UUID] = {}
    for one in addresses:
        if one.startswith("urn:uuid:"):
            with suppress(ValueError):
                ids[one] = UUID(one.removeprefix("urn:uuid:"))
    mails = [one for one in addresses if "@" in one]
    if not mails and not ids:
        return {}
    rows = await q.tuples(
        "select id, lower(email) from ground.person where sort <> 'external' and suspended_at is null"
        " and (lower(email) = any(%(mails)s) or id = any(%(ids)s))",
        mails=mails,
        ids=list(ids.values()),
    )
    known = {row[0] for row in rows}
    found = {row[1]: row[0] for row in rows if row[1] in set(mails)}
    return found | {one: id for one, id in ids.items() if id in known}


async def addresses(q: Queries, person: UUID) -> str:
    """The calendar user addresses of a person, apart by spaces; nothing for who is no person."""
    return str(
        await q.value(
            "select concat_ws(' ', 'urn:uuid:' || id, lower(email)) from ground.person where id = %(person)s",
            person=person,
        )
        or ""
    )


async def some(q: Queries, me: UUID, ids: Sequence[UUID]) -> list[Event]:
    """Events as a person reaches them; the caller looks at `rank`."""
    return await q.rows(Event, _EVENT + " where e.id = any(%(ids)s)", me=me, ids=list(ids), all=False)


async def personal(q: Queries, people: Sequence[UUID]) -> dict[UUID, UUID]:
    """The calendars of people that tell when they are busy, and whose each is."""
    rows = await q.tuples(
        "select id, owner from calendar.calendar where owner = any(%(people)s) and sort = 'personal'"
        " and trashed_at is null",
        people=list(people),
    )
    return {row[0]: row[1] for row in rows}


async def own_of(q: Queries, calendar: UUID) -> UUID:
    """Whose a calendar is."""
    found: UUID = await q.value("select owner from calendar.calendar where id = %(id)s", id=calendar)
    return found
