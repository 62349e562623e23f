"""Objects of a calendar as CalDAV answers with them: put together by PostgreSQL, one statement an answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import sql

from madang.calendar.store.objects import REACH, WHOLE
from madang.ground.db import Queries

_PLAIN = "[^A-Za-z0-9._~!$()*+,;=:@-]"
"""What a name has that would have to be escaped in an address."""
_ETAG = f"case when coalesce({WHOLE}, false) then e.etag else e.etag || '-busy' end"
_OWN_ETAG = "'\"' || e.etag || '\"'"
_FIELDS = (
    "e.name",
    f"'\"' || {_ETAG} || '\"'",
    "octet_length(e.ics)::text",
    "to_char(e.changed_at, 'Dy, DD Mon YYYY HH24:MI:SS \"GMT\"')",
    "replace(replace(replace(e.ics, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')",
)
_IN_RANGE = (
    " and e.id in (select o.event from calendar.occurrence o where o.calendar = %(calendar)s and not o.long"
    " and o.dtstart >= %(since)s::timestamptz - interval '7 days' and o.dtstart < %(until)s"
    " and (o.dtend > %(since)s or o.dtstart >= %(since)s) union all"
    " select o.event from calendar.occurrence o where o.calendar = %(calendar)s and o.long"
    " and o.dtend > %(since)s and o.dtstart < %(until)s)"
)


_NOT_READY = (
    "e.recurs and ((e.last_end is null or e.last_end > e.expanded_until) and e.expanded_until < %(until)s"
    " or e.dtstart < e.expanded_from and e.expanded_from > %(since)s and e.dtstart < %(until)s)"
    " and (e.last_end is null or e.last_end > %(since)s)"
)
"""Whether a series has to be looked at by itself: not all of its times between two moments stand ready."""


async def answers(
    q: Queries,
    me: UUID,
    calendar: UUID,
    pieces: Sequence[str | int],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    everything: bool = False,
) -> bytes | None:
    """What stands for all objects, or for those that take place between two moments.

    None when it has to be put together elsewhere: names that need escaping, times of which no more may be known, series
    with times that do not stand ready. `everything`: the person sees all of it, which was asked a moment ago.
    """
    given: dict[str, Any] = {"me": me, "calendar": calendar, "all": False, "since": since, "until": until}
    made = _put_together(pieces, given, everything=everything)
    data = 4 in pieces and not everything
    rows = await q.tuples(
        sql.SQL(
            "select coalesce(string_agg(e.name, '') ~ {plain}, false)"
            + (f" or coalesce(bool_or(not coalesce({WHOLE}, false)), false)" if data else "")
            + (_BEYOND if since is not None else "")
            + ", convert_to(coalesce(string_agg({made}, ''), ''), 'UTF8') from calendar.event e"
            + ("" if everything else REACH)
            + " where e.calendar = %(calendar)s and e.trashed_at is null"
            + (" and e.component = 'VEVENT'" + _IN_RANGE if since is not None else "")
        ).format(plain=sql.Literal(_PLAIN), made=made),
        **given,
    )
    return None if rows[0][0] else rows[0][1]


_BEYOND = (
    " or exists (select from calendar.event e where e.calendar = %(calendar)s and e.trashed_at is null"
    " and e.recurs and (e.last_end is null or e.last_end > e.expanded_until) and e.expanded_until < %(until)s"
    " and (e.last_end is null or e.last_end > %(since)s)) or exists (select from calendar.event e"
    " where e.calendar = %(calendar)s and e.trashed_at is null and e.recurs and e.dtstart < e.expanded_from"
    " and e.expanded_from > %(since)s and e.dtstart < %(until)s"
    " and (e.last_end is null or e.last_end > %(since)s))"
)


async def later(
    q: Queries,
    me: UUID,
    calendar: UUID,
    pieces: Sequence[str | int],
    *,
    after: int,
    upto: int,
    since: datetime,
    until: datetime,
    everything: bool,
) -> dict[str, bytes | None] | None:
    """What stands for the objects that changed after a count and take place between two moments, by their names.

    None for those that are gone or take place at other times, and None at all in the cases of `answers`.
    """
    given: dict[str, Any] = {"me": me, "calendar": calendar, "all": False, "since": since, "until": until}
    given |= {"after": after, "upto": upto}
    made = _put_together(pieces, given, everything=everything)
    data = 4 in pieces and not everything
    rows = await q.tuples(
        sql.SQL(
            "select e.name, e.name ~ {plain} or e.component = 'VEVENT' and ("
            + _NOT_READY
            + (f" or not coalesce({WHOLE}, false)" if data else "")
            + "), case when e.component = 'VEVENT' and exists (select from calendar.occurrence o where o.event = e.id"
            " and o.dtstart < %(until)s and (o.dtend > %(since)s or o.dtstart >= %(since)s))"
            " then convert_to({made}, 'UTF8') end from calendar.event e"
            + ("" if everything else REACH)
            + " where e.calendar = %(calendar)s and e.trashed_at is null and e.changed > %(after)s"
            " and e.changed <= %(upto)s union all select g.name, false, null from calendar.gone g"
            " where g.calendar = %(calendar)s and g.changed > %(after)s and g.changed <= %(upto)s"
        ).format(plain=sql.Literal(_PLAIN), made=made),
        **given,
    )
    return None if any(row[1] for row in rows) else {row[0]: row[2] for row in rows}


def _put_together(pieces: Sequence[str | int], given: dict[str, Any], *, everything: bool) -> sql.Composed:
    """What stands for one object; pieces of text become parameters in `given`."""
    made: list[sql.Composable] = []
    for number, piece in enumerate(pieces):
        if isinstance(piece, int):
            made.append(sql.SQL(_OWN_ETAG if everything and piece == 1 else _FIELDS[piece]))
        else:
            given[f"p{number}"] = piece
            made.append(sql.SQL("{}::text").format(sql.Placeholder(f"p{number}")))
    return sql.SQL("concat({})").format(sql.SQL(", ").join(made))


async def tags(q: Queries, me: UUID, calendar: UUID, names: Sequence[str]) -> dict[str, str]:
    """Entity tags, without quotes, as the person sees the objects."""
    rows = await q.tuples(
        f"select e.name, {_ETAG} from calendar.event e{REACH}"
        ' where e.calendar = %(calendar)s and e.name collate "C" = any(%(names)s) and e.trashed_at is null',
        me=me,
        calendar=calendar,
        names=list(names),
        all=False,
    )
    return {row[0]: row[1] for row in rows}


async def rename(q: Queries, calendar: UUID, name: str, *, to: str, changed: int) -> None:
    """An object has another name in its calendar."""
    await q.run(
        "update calendar.event set name = %(to)s, changed = %(changed)s, revision = revision + 1"
        ' where calendar = %(calendar)s and name collate "C" = %(name)s and trashed_at is null',
        calendar=calendar,
        name=name,
        to=to,
        changed=changed,
    )
    await q.run("delete from calendar.gone where calendar = %(calendar)s and name = %(to)s", calendar=calendar, to=to)


async def login(q: Queries, person: UUID) -> str | None:
    """What a person signs in with."""
    found: str | None = await q.value("select coalesce(number, email) from ground.person where id = %(id)s", id=person)
    return found
