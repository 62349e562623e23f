"""Retention, holds and exports."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from madang.ground import settings
from madang.ground.db import Queries
from madang.messenger.models import RoomSort, Sent
from madang.messenger.models.keeping import (
    ExportState,
    Hold,
    KeptRoom,
    MessageExport,
    MessageRetention,
    Record,
    RecordFile,
)

SETTING = "messenger.retention"
MOST_SHOWN = 200
MOST_ROOMS = 50
ARCHIVE_HOURS = 12
"""An archive can be fetched for so long; nothing points to its contents, so they go some time afterwards."""


async def retention(q: Queries) -> MessageRetention:
    """How long messages are kept."""
    return await settings.read(q, SETTING, MessageRetention) or MessageRetention()


async def holds(q: Queries) -> list[Hold]:
    """Holds, those that stand first, the newest first."""
    return await q.rows(
        Hold,
        "select h.id, h.room, h.person, h.name, h.reason, h.placed_at, h.placed_by, coalesce(p.fn, '') as placed_name,"
        " h.released_at, r.fn as released_name, case when h.released_at is null then (select count(*)"
        " from messenger.withheld w where w.room = h.room or w.author = h.person) else 0 end as withheld"
        " from messenger.hold h left join ground.person p on p.id = h.placed_by left join ground.person r"
        f" on r.id = h.released_by order by h.released_at is not null, h.placed_at desc, h.id limit {MOST_SHOWN}",
    )


async def hold(q: Queries, id: UUID) -> Hold | None:
    """A hold, against others who release it."""
    await q.run("select from messenger.hold where id = %(id)s for update", id=id)
    return next((one for one in await holds(q) if one.id == id), None)


async def holding(q: Queries, *, room: UUID | None, person: UUID | None) -> bool:
    """Whether a hold of a room or person stands."""
    return bool(
        await q.value(
            "select exists (select from messenger.hold where released_at is null"
            " and (room = %(room)s or person = %(person)s))",
            room=room,
            person=person,
        )
    )


async def place(
    q: Queries, id: UUID, *, room: UUID | None, person: UUID | None, name: str, reason: str, by: UUID, now: datetime
) -> None:
    """A new hold."""
    await q.run(
        "insert into messenger.hold (id, room, person, name, reason, placed_at, placed_by) values (%(id)s, %(room)s,"
        " %(person)s, %(name)s, %(reason)s, %(now)s, %(by)s)",
        id=id,
        room=room,
        person=person,
        name=name,
        reason=reason,
        by=by,
        now=now,
    )


async def release(q: Queries, id: UUID, *, by: UUID, now: datetime) -> None:
    """It stands no longer."""
    await q.run(
        "update messenger.hold set released_at = %(now)s, released_by = %(by)s where id = %(id)s", id=id, by=by, now=now
    )


async def let_go(q: Queries, *, most: int) -> int:
    """Forget some of what was set aside and no hold covers any longer. For jobs."""
    gone = await q.run(
        "delete from messenger.withheld where id in (select id from messenger.withheld w"
        " where not messenger.is_held(w.room, w.author) limit %(most)s)",
        most=most,
    )
    files = await q.values(
        "delete from messenger.withheld_file where was in (select was from messenger.withheld_file w"
        " where not messenger.is_held(w.room, w.author) limit %(most)s) returning file",
        most=most,
    )
    await q.run("delete from ground.file where id = any(%(files)s)", files=files)
    return gone + len(files)


async def name_of_room(q: Queries, id: UUID) -> str | None:
    """What a room is called."""
    found: str | None = await q.value(
        "select coalesce(t.title, r.name) from messenger.room r left join ground.thing t on t.id = r.id"
        " where r.id = %(id)s",
        id=id,
    )
    return found


async def name_of_person(q: Queries, id: UUID) -> str | None:
    """What a person is called."""
    found: str | None = await q.value("select fn from ground.person where id = %(id)s", id=id)
    return found


async def all_rooms(q: Queries, text: str) -> list[KeptRoom]:
    """Rooms of which the name holds the text, those with the most messages first. For administrators."""
    return await q.rows(
        KeptRoom,
        "select r.id, r.sort, t.title as name, c.seq as messages from ground.thing t join messenger.room r"
        " on r.id = t.id join messenger.counter c on c.room = r.id where t.kind = 'messenger.room'"
        f" and strpos(lower(t.title), lower(%(text)s)) > 0 order by c.seq desc, r.id limit {MOST_ROOMS}",
        text=text,
    )


async def all_old(q: Queries, sort: RoomSort, *, before: datetime, most: int) -> list[tuple[UUID, int]]:
    """Messages of before a moment in rooms of a sort, of which search and notices know. For jobs."""
    rows = await q.tuples(
        "select m.room, m.seq from messenger.room r join messenger.counter c on c.room = r.id cross join lateral"
        " (select o.room, o.seq from messenger.message o where o.room = r.id and o.at < %(before)s"
        " and o.change <= c.taken order by o.at limit %(most)s) m where r.sort = %(sort)s limit %(most)s",
        sort=sort.value,
        before=before,
        most=most,
    )
    return [(row[0], row[1]) for row in rows]


async def clear(q: Queries, which: Sequence[tuple[UUID, int]]) -> tuple[list[UUID], list[UUID]]:
    """Messages go, with what belongs to them. Gives their files, and the stretches in which they stood."""
    named: dict[str, Any] = {"rooms": [room for room, _ in which], "seqs": [seq for _, seq in which]}
    picked = "unnest(%(rooms)s::uuid[], %(seqs)s::bigint[]) w (room, seq)"
    stretches = await q.values(
        f"select distinct s.id from {picked} join messenger.stretch s on s.room = w.room"
        " and w.seq between s.first and s.last",
        **named,
    )
    files = await q.values(
        f"with gone as (delete from messenger.message m using {picked} where m.room = w.room and m.seq = w.seq"
        " returning m.room, m.seq, m.files), sat as (update messenger.seat s set seen = greatest(s.seen, g.seq)"
        " from (select room, max(seq) as seq from gone group by room) g where s.room = g.room and s.seen < g.seq)"
        " select a.file from gone g cross join lateral jsonb_array_elements(g.files) f join ground.attachment a"
        " on a.file = (f ->> 'id')::uuid and a.thing = g.room",
        **named,
    )
    await q.run(
        "delete from messenger.stretch s where s.id = any(%(ids)s) and not exists (select from messenger.message m"
        " where m.room = s.room and m.seq between s.first and s.last)",
        ids=stretches,
    )
    return list(dict.fromkeys(files)), stretches


_EXPORT = (
    "select e.id, e.room, e.person, e.name, e.reason, e.state, e.messages, e.archive_bytes, e.at, e.by,"
    " coalesce(p.fn, '') as by_name, e.state = 'done' and e.at > %(since)s as kept from messenger.export e"
    " left join ground.person p on p.id = e.by"
)


async def exports(q: Queries, *, now: datetime) -> list[MessageExport]:
    """Exports, the newest first."""
    return await q.rows(
        MessageExport,
        _EXPORT + f" order by e.at desc, e.id desc limit {MOST_SHOWN}",
        since=now - timedelta(hours=ARCHIVE_HOURS),
    )


async def export(q: Queries, id: UUID, *, now: datetime, lock: bool = False) -> MessageExport | None:
    """An export."""
    if lock:
        await q.run("select from messenger.export where id = %(id)s for update", id=id)
    return await q.row(
        MessageExport, _EXPORT + " where e.id = %(id)s", id=id, since=now - timedelta(hours=ARCHIVE_HOURS)
    )


async def insert_export(
    q: Queries, id: UUID, *, room: UUID | None, person: UUID | None, name: str, reason: str, by: UUID, now: datetime
) -> None:
    """A new export."""
    await q.run(
        "insert into messenger.export (id, room, person, name, reason, state, at, by) values (%(id)s, %(room)s,"
        " %(person)s, %(name)s, %(reason)s, 'waiting', %(now)s, %(by)s)",
        id=id,
        room=room,
        person=person,
        name=name,
        reason=reason,
        by=by,
        now=now,
    )


async def end_export(
    q: Queries, id: UUID, state: ExportState, *, messages: int = 0, sha256: bytes | None = None, size: int | None = None
) -> None:
    """It is there, or it failed."""
    await q.run(
        "update messenger.export set state = %(state)s, messages = %(messages)s, archive = %(sha256)s,"
        " archive_bytes = %(size)s where id = %(id)s",
        id=id,
        state=state.value,
        messages=messages,
        sha256=sha256,
        size=size,
    )


async def archive(q: Queries, id: UUID) -> bytes | None:
    """The contents of an archive."""
    found = await q.value("select archive from messenger.export where id = %(id)s", id=id)
    return None if found is None else bytes(found)


async def rooms_of(q: Queries, *, room: UUID | None, person: UUID | None) -> list[UUID]:
    """Rooms of which an export holds something, also those that are gone and of which something was set aside."""
    if room is not None:
        return [room]
    return await q.values(
        "select r.id from messenger.room r where exists (select from messenger.message m where m.room = r.id"
        " and m.author = %(person)s) union select room from messenger.withheld where author = %(person)s order by 1",
        person=person,
    )


async def records(q: Queries, room: UUID, *, author: UUID | None, after: int, most: int) -> list[Record]:
    """Messages of a room after a number, with what was set aside of them in front: as they were, in order."""
    rows = await q.tuples(
        "with picked as materialized (select * from (select seq from messenger.message where room = %(room)s"
        " and seq > %(after)s and (%(author)s::uuid is null or author = %(author)s) union select seq"
        " from messenger.withheld where room = %(room)s and seq > %(after)s"
        " and (%(author)s::uuid is null or author = %(author)s)) u order by seq limit %(most)s)"
        " select x.seq, x.author, coalesce(p.fn, ''), x.at, x.text, x.files, x.edited_at, x.recalled_at, x.withheld_at,"
        " coalesce(t.title, '') from (select m.seq, m.author, m.at, m.text, m.files, m.edited_at, m.recalled_at,"
        " null::timestamptz as withheld_at from picked s join messenger.message m on m.room = %(room)s and m.seq = s.seq"
        " union all select w.seq, w.author, w.at, w.text, w.files, null, null, w.withheld_at from picked s"
        " join messenger.withheld w on w.room = %(room)s and w.seq = s.seq) x left join ground.person p on p.id = x.author"
        " left join ground.thing t on t.id = %(room)s order by x.seq, x.withheld_at nulls last",
        room=room,
        author=author,
        after=after,
        most=most,
    )
    return [
        Record(
            room=room,
            room_name=row[9],
            seq=row[0],
            author=row[1],
            author_name=row[2],
            at=row[3],
            text=row[4],
            files=[
                RecordFile(id=one.id, name=one.name, media_type=one.media_type, size=one.size)
                for one in msgspec.convert(row[5], list[Sent])
            ],
            edited_at=row[6],
            recalled_at=row[7],
            withheld_at=row[8],
        )
        for row in rows
    ]


async def contents(q: Queries, files: Sequence[UUID]) -> dict[UUID, bytes]:
    """Contents of files of messages that no scanner holds back, also of those that were set aside."""
    rows = await q.tuples(
        "select w.id, v.blob from unnest(%(files)s::uuid[]) w (id) left join messenger.withheld_file h on h.was = w.id"
        " join ground.file f on f.id = coalesce(h.file, w.id) join ground.file_version v on v.file = f.id"
        " and v.version = f.version where v.state = 'clean'",
        files=list(files),
    )
    return {row[0]: bytes(row[1]) for row in rows}
