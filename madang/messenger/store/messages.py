"""Messages: kept in one order for each room, changed, read."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.messenger.models import Forwarded, Kept, Message, NewPoll, Poll, PollOption, Quoted, Sent, Wish

PAGE = 60

_MESSAGE = (
    "select m.room, m.seq, m.change, m.client, m.author, coalesce(p.fn, ''), m.at, m.text, m.files, m.card, m.edited_at,"
    " m.recalled_at, r.seq, r.author, coalesce(rp.fn, ''), left(r.text, 200), jsonb_array_length(r.files),"
    " r.recalled_at is not null, (select jsonb_object_agg(x.emoji, x.people) from (select e.emoji,"
    " jsonb_agg(e.person order by e.at, e.person) as people from messenger.reaction e where e.room = m.room"
    " and e.seq = m.seq group by e.emoji) x), m.forwarded, coalesce(fp.fn, ''), m.pinned_at is not null, m.poll,"
    " case when m.poll is not null then (select jsonb_object_agg(x.option, x.many) from (select v.option, count(*) as many"
    " from messenger.vote v where v.room = m.room and v.seq = m.seq group by v.option) x) end,"
    " case when m.poll is not null then (select count(distinct v.person) from messenger.vote v where v.room = m.room"
    " and v.seq = m.seq) end"
)
_FROM = (
    " left join ground.person p on p.id = m.author left join messenger.message r on r.room = m.room"
    " and r.seq = m.reply_to left join ground.person rp on rp.id = r.author"
    " left join ground.person fp on fp.id = m.forwarded"
)


def _message(row: Sequence[Any]) -> Message:
    recalled = row[11] is not None
    return Message(
        room=row[0],
        seq=row[1],
        change=row[2],
        client=row[3],
        by=row[4],
        name=row[5],
        at=row[6],
        text="" if recalled else row[7],
        files=[] if recalled else msgspec.convert(row[8], list[Sent]),
        card=row[9],
        edited_at=row[10],
        recalled_at=row[11],
        reply=Quoted(
            seq=row[12],
            by=row[13],
            name=row[14],
            text="" if row[17] else row[15],
            files=row[16],
            recalled=row[17],
        )
        if row[12] is not None and not recalled
        else None,
        reactions={} if recalled else msgspec.convert(row[18] or {}, dict[str, list[UUID]]),
        forwarded=Forwarded(by=row[19], name=row[20]) if row[19] is not None and not recalled else None,
        pinned=row[21],
        poll=_poll(row[22], row[23] or {}, row[24]) if row[22] is not None and not recalled else None,
    )


def _poll(kept: Any, counts: dict[str, int], voters: int) -> Poll:
    put = msgspec.convert(kept, NewPoll)
    return Poll(
        options=[PollOption(text=text, count=counts.get(str(at), 0)) for at, text in enumerate(put.options)],
        multiple=put.multiple,
        anonymous=put.anonymous,
        voters=voters,
        ends_at=put.ends_at,
        closed=put.closed,
    )


async def append(q: Queries, wishes: Sequence[Wish], *, now: datetime) -> list[Kept | None]:
    """Keep messages in the order given, each under its number; of None the files do not lie on the room or are others'.

    Needs a transaction. The counters of the rooms are held until it ends, so numbers follow commits and have no gaps. A
    message with the client id of one that is there already is that one.
    """
    await q.run(
        "select from messenger.counter where room = any(%(rooms)s) order by room for update",
        rooms=list({wish.room for wish in wishes}),
    )
    files = await _files(q, wishes)
    sent = [[files.get((wish.room, wish.author, one)) for one in wish.files] for wish in wishes]
    good = [at for at in range(len(wishes)) if None not in sent[at]]
    firsts: dict[tuple[UUID, UUID, UUID], int] = {}
    for at in good:
        firsts.setdefault((wishes[at].room, wishes[at].author, wishes[at].client), at)
    some = list(firsts.values())
    rows = await q.tuples(
        "with wish as (select * from unnest(%(n)s::int[], %(room)s::uuid[], %(author)s::uuid[], %(client)s::uuid[],"
        " %(text)s::text[], %(mentions)s::text[], %(reply)s::bigint[], %(files)s::text[], %(forwarded)s::uuid[],"
        " %(poll)s::text[]) as w (n, room, author, client, text, mentions, reply_to, files, forwarded, poll)),"
        " known as (select w.n, m.seq, m.change from wish w join messenger.message m"
        " on m.room = w.room and m.author = w.author and m.client = w.client),"
        " fresh as (select w.*, row_number() over (partition by w.room order by w.n) as nth from wish w"
        " where w.n not in (select n from known)),"
        " counted as (update messenger.counter c set seq = c.seq + f.many, change = c.change + f.many"
        " from (select room, count(*) as many from fresh group by room) f where c.room = f.room"
        " returning c.room, c.seq - f.many as seq, c.change - f.many as change),"
        " numbered as (select f.*, c.seq + f.nth as seq, c.change + f.nth as change, c.seq as upto from fresh f"
        " join counted c on c.room = f.room),"
        " kept as (insert into messenger.message (room, seq, change, client, author, at, text, mentions, reply_to, files,"
        " forwarded, poll) select room, seq, change, client, author, %(now)s, text, mentions::uuid[],"
        " case when reply_to between 1 and upto then reply_to end, files::jsonb, forwarded, poll::jsonb from numbered"
        " order by room, seq),"
        " sat as (update messenger.seat s set seen = k.seq, seen_at = %(now)s from (select room, author, max(seq) as seq"
        " from numbered group by 1, 2) k where s.room = k.room and s.person = k.author and s.seen < k.seq)"
        " select n, seq, change, true from numbered union all select n, seq, change, false from known",
        n=some,
        room=[wishes[at].room for at in some],
        author=[wishes[at].author for at in some],
        client=[wishes[at].client for at in some],
        text=[wishes[at].text for at in some],
        mentions=[f"{{{','.join(map(str, wishes[at].mentions))}}}" for at in some],
        reply=[wishes[at].reply_to for at in some],
        files=[msgspec.json.encode(sent[at]).decode() for at in some],
        forwarded=[wishes[at].forwarded for at in some],
        poll=[wishes[at].poll and msgspec.json.encode(wishes[at].poll).decode() for at in some],
        now=now,
    )
    by_first = {row[0]: row[1:] for row in rows}
    found: list[Kept | None] = [None] * len(wishes)
    for at in good:
        wish = wishes[at]
        first = firsts[wish.room, wish.author, wish.client]
        if first in by_first:
            seq, change, new = by_first[first]
            own = [one for one in sent[at] if one is not None]
            found[at] = Kept(seq=seq, change=change, new=new and first == at, files=own)
    return found


async def _files(q: Queries, wishes: Sequence[Wish]) -> dict[tuple[UUID, UUID, UUID], Sent]:
    """The files of these messages that lie on their rooms and are their authors' own."""
    if not any(wish.files for wish in wishes):
        return {}
    rows = await q.tuples(
        "select a.thing, f.created_by, f.id, f.name, v.media_type, v.size from ground.file f"
        " join ground.attachment a on a.file = f.id join ground.file_version v on v.file = f.id and v.version = f.version"
        " where f.id = any(%(ids)s) and f.trashed_at is null",
        ids=[one for wish in wishes for one in wish.files],
    )
    return {(row[0], row[1], row[2]): Sent(id=row[2], name=row[3], media_type=row[4], size=row[5]) for row in rows}


async def said_before(q: Queries, room: UUID, author: UUID, client: UUID) -> bool:
    """Whether a message with the sender's own id is there."""
    return bool(
        await q.value(
            "select exists (select from messenger.message where room = %(room)s and author = %(author)s"
            " and client = %(client)s)",
            room=room,
            author=author,
            client=client,
        )
    )


async def some(q: Queries, which: Sequence[tuple[UUID, int]]) -> list[Message]:
    """Messages by room and number."""
    rows = await q.tuples(
        _MESSAGE + " from unnest(%(rooms)s::uuid[], %(seqs)s::bigint[]) w (room, seq) join messenger.message m"
        " on m.room = w.room and m.seq = w.seq" + _FROM + " order by m.room, m.change",
        rooms=[room for room, _ in which],
        seqs=[seq for _, seq in which],
    )
    return [_message(row) for row in rows]


async def changed(q: Queries, since: dict[UUID, int], *, most: int) -> list[Message]:
    """What happened in rooms after a change of each, in order; up to `most` in each room."""
    rows = await q.tuples(
        _MESSAGE + " from unnest(%(rooms)s::uuid[], %(changes)s::bigint[]) w (room, change) cross join lateral"
        " (select * from messenger.message o where o.room = w.room and o.change > w.change order by o.change"
        " limit %(most)s) m" + _FROM + " order by m.room, m.change",
        rooms=list(since),
        changes=list(since.values()),
        most=most,
    )
    return [_message(row) for row in rows]


async def page(q: Queries, room: UUID, *, before: int | None = None, after: int | None = None) -> list[Message]:
    """Up to PAGE messages, oldest first: the newest, those before a number, or those after one."""
    up = after is not None
    rows = await q.tuples(
        _MESSAGE
        + " from (select * from messenger.message where room = %(room)s and (%(before)s::bigint is null or seq < %(before)s)"
        + (
            " and seq > %(after)s order by seq limit %(most)s"
            if up
            else " and %(after)s::bigint is null order by seq desc limit %(most)s"
        )
        + ") m"
        + _FROM
        + " order by m.seq",
        room=room,
        before=before,
        after=after,
        most=PAGE,
    )
    return [_message(row) for row in rows]


async def any_before(q: Queries, room: UUID, seq: int) -> bool:
    """Whether there is a message before a number: old ones may be gone."""
    return seq > 1 and bool(
        await q.value(
            "select exists (select from messenger.message where room = %(room)s and seq < %(seq)s)", room=room, seq=seq
        )
    )


async def first_since(q: Queries, room: UUID, at: datetime) -> int | None:
    """The number of the first message from a moment on."""
    found: int | None = await q.value(
        "select seq from messenger.message where room = %(room)s and at >= %(at)s order by at, seq limit 1",
        room=room,
        at=at,
    )
    return found


async def counted(q: Queries, room: UUID) -> tuple[int, int]:
    """The newest number and the newest change of a room."""
    rows = await q.tuples("select seq, change from messenger.counter where room = %(room)s", room=room)
    return (rows[0][0], rows[0][1]) if rows else (0, 0)


async def bump(q: Queries, room: UUID) -> int:
    """The number of a change that is about to happen. The room's counter is held until the transaction ends."""
    return int(
        await q.value(
            "update messenger.counter set change = change + 1 where room = %(room)s returning change", room=room
        )
    )


async def edit(
    q: Queries, room: UUID, seq: int, *, text: str, mentions: Sequence[UUID], change: int, now: datetime
) -> None:
    """Say it otherwise."""
    await q.run(
        "update messenger.message set text = %(text)s, mentions = %(mentions)s, edited_at = %(now)s, change = %(change)s"
        " where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        text=text,
        mentions=list(mentions),
        change=change,
        now=now,
    )


async def recall(q: Queries, room: UUID, seq: int, *, change: int, now: datetime) -> None:
    """Take it back: what it said is gone, that it was said stays."""
    await q.run(
        "with gone as (delete from messenger.reaction where room = %(room)s and seq = %(seq)s),"
        " unsaved as (delete from messenger.saved where room = %(room)s and seq = %(seq)s),"
        " unasked as (delete from messenger.reminder where room = %(room)s and seq = %(seq)s),"
        " unvoted as (delete from messenger.vote where room = %(room)s and seq = %(seq)s)"
        " update messenger.message set text = '', mentions = '{}', files = '[]', recalled_at = %(now)s,"
        " forwarded = null, pinned_at = null, poll = null, change = %(change)s where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        change=change,
        now=now,
    )


async def touch(q: Queries, room: UUID, seq: int, *, change: int) -> None:
    """Something about it changed."""
    await q.run(
        "update messenger.message set change = %(change)s where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        change=change,
    )


async def pin(q: Queries, room: UUID, seq: int, *, at: datetime | None, change: int) -> None:
    """Put it into the bar of the room, or take it out with None."""
    await q.run(
        "update messenger.message set pinned_at = %(at)s, change = %(change)s where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        at=at,
        change=change,
    )


async def pinned(q: Queries, room: UUID) -> list[Message]:
    """What stands in the bar of the room, the newest pin first."""
    rows = await q.tuples(
        _MESSAGE + " from messenger.message m" + _FROM + " where m.room = %(room)s and m.pinned_at is not null"
        " order by m.pinned_at desc, m.seq desc",
        room=room,
    )
    return [_message(row) for row in rows]


async def put_card(q: Queries, room: UUID, seq: int, card: str, *, change: int) -> None:
    """What was made of it."""
    await q.run(
        "update messenger.message set card = %(card)s, change = %(change)s where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        card=card,
        change=change,
    )


async def react(q: Queries, room: UUID, seq: int, person: UUID, emoji: str, *, on: bool, now: datetime) -> bool:
    """Set or take back a reaction; False when nothing changed."""
    if not on:
        return bool(
            await q.run(
                "delete from messenger.reaction where room = %(room)s and seq = %(seq)s and emoji = %(emoji)s"
                " and person = %(person)s",
                room=room,
                seq=seq,
                emoji=emoji,
                person=person,
            )
        )
    return bool(
        await q.run(
            "insert into messenger.reaction (room, seq, emoji, person, at) values (%(room)s, %(seq)s, %(emoji)s,"
            " %(person)s, %(now)s) on conflict do nothing",
            room=room,
            seq=seq,
            emoji=emoji,
            person=person,
            now=now,
        )
    )
