"""Stretches of talk, and what was not yet taken up by search and notices."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.manifest import Card, Text
from madang.messenger.models import ROOM, STRETCH, RoomHit, Stretch

_STRETCH = "select id, room, first, last, said_on from messenger.stretch"
MOST_TAKEN = 2000
"""Changes taken up at once."""


class Untaken(Struct, frozen=True, kw_only=True):
    """A change that search and notices have not read."""

    seq: int
    change: int
    author: UUID
    at: datetime
    mentions: tuple[UUID, ...]
    recalled: bool


async def all_behind(q: Queries, *, most: int) -> list[UUID]:
    """Rooms in which something was not taken up."""
    return await q.values(
        "select room from messenger.counter where taken < change order by room limit %(most)s", most=most
    )


async def untaken(q: Queries, room: UUID) -> list[Untaken]:
    """What happened since the room was taken up, in order. One at a time takes it up: the others find nothing."""
    taken = await q.value(
        "select taken from messenger.counter where room = %(room)s and taken < change for no key update skip locked",
        room=room,
    )
    if taken is None:
        return []
    return await q.rows(
        Untaken,
        "select seq, change, author, at, mentions, recalled_at is not null as recalled from messenger.message"
        f" where room = %(room)s and change > %(taken)s order by change limit {MOST_TAKEN}",
        room=room,
        taken=taken,
    )


async def taken(q: Queries, room: UUID, change: int) -> None:
    """Everything up to a change was taken up."""
    await q.run("update messenger.counter set taken = %(change)s where room = %(room)s", room=room, change=change)


async def newest(q: Queries, room: UUID) -> Stretch | None:
    """The last stretch of a room."""
    return await q.row(Stretch, _STRETCH + " where room = %(room)s order by first desc limit 1", room=room)


async def holding(q: Queries, room: UUID, seqs: Sequence[int]) -> list[UUID]:
    """The stretches in which these messages stand."""
    return await q.values(
        "select distinct s.id from unnest(%(seqs)s::bigint[]) w (seq) join messenger.stretch s on s.room = %(room)s"
        " and w.seq between s.first and s.last",
        room=room,
        seqs=list(seqs),
    )


async def put(q: Queries, made: Sequence[Stretch]) -> None:
    """Keep new stretches, and those that went on."""
    await q.run(
        "insert into messenger.stretch as s (id, room, first, last, said_on) select * from unnest(%(id)s::uuid[],"
        " %(room)s::uuid[], %(first)s::bigint[], %(last)s::bigint[], %(said_on)s::date[])"
        " on conflict (id) do update set last = greatest(s.last, excluded.last)",
        **{column: [getattr(one, column) for one in made] for column in ("id", "room", "first", "last", "said_on")},
    )


async def cards(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Card]:
    """The Cards of stretches: they are called like their room and day, and lie in the room."""
    rows = await q.tuples(
        "select s.id, t.title, s.said_on, s.room, t.label, r.created_by, t.trashed_by from messenger.stretch s"
        " join messenger.room r on r.id = s.room join ground.thing t on t.id = s.room where s.id = any(%(ids)s)",
        ids=list(ids),
    )
    return {
        row[0]: Card(
            title=f"{row[1]} {row[2]:%Y-%m-%d}",
            place=row[3],
            within=row[3],
            label=row[4],
            created_by=row[5],
            trashed_by=row[6],
        )
        for row in rows
    }


async def texts(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Text]:
    """What was said in stretches, the names of files with it, and by whom."""
    rows = await q.tuples(
        "select s.id, string_agg(concat_ws(E'\\n', nullif(m.text, ''), (select string_agg(f ->> 'name', E'\\n')"
        " from jsonb_array_elements(m.files) f)), E'\\n\\n' order by m.seq), array_agg(distinct m.author)"
        " from messenger.stretch s join messenger.message m on m.room = s.room and m.seq between s.first and s.last"
        " where s.id = any(%(ids)s) and m.recalled_at is null group by s.id",
        ids=list(ids),
    )
    return {row[0]: Text(text=row[1] or "", people=tuple(row[2])) for row in rows}


async def said(q: Queries, ids: Sequence[UUID], *, tail_of: UUID | None) -> list[RoomHit]:
    """The messages of stretches, and those of one room after its last stretch, newest first."""
    rows = await q.tuples(
        "select m.room, t.title, m.seq, m.author, coalesce(p.fn, ''), m.at, concat_ws(E'\\n', nullif(m.text, ''),"
        " (select string_agg(f ->> 'name', E'\\n') from jsonb_array_elements(m.files) f)) from (select m.*"
        " from messenger.stretch s join messenger.message m on m.room = s.room and m.seq between s.first and s.last"
        " where s.id = any(%(ids)s) union all (select m.* from messenger.message m where m.room = %(tail)s"
        " and m.seq > coalesce((select max(s.last) from messenger.stretch s where s.room = %(tail)s), 0)"
        " order by m.seq desc limit 500)) m join ground.thing t on t.id = m.room left join ground.person p"
        " on p.id = m.author where m.recalled_at is null order by m.at desc, m.seq desc",
        ids=list(ids),
        tail=tail_of,
    )
    return [
        RoomHit(room=row[0], title=row[1], seq=row[2], by=row[3], name=row[4], at=row[5], text=row[6]) for row in rows
    ]


async def stretch(q: Queries, id: UUID) -> Stretch | None:
    """A stretch."""
    return await q.row(Stretch, _STRETCH + " where id = %(id)s", id=id)


async def all_gone(q: Queries) -> list[tuple[UUID, str]]:
    """Things of the messenger that the ground still keeps although their rooms are gone, and their kinds."""
    rows = await q.tuples(
        "select t.id, t.kind from ground.thing t where (t.kind = %(room)s and not exists (select from messenger.room r"
        " where r.id = t.id)) or (t.kind = %(stretch)s and not exists (select from messenger.stretch s where s.id = t.id))",
        room=ROOM,
        stretch=STRETCH,
    )
    return [(row[0], row[1]) for row in rows]
