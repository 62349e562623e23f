"""What each person keeps of a room, and how far it has been read."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.messenger.models import RoomMark

MOST_MARKS = 300


async def take(q: Queries, room: UUID, people: Sequence[UUID]) -> None:
    """From here on the people have something to read in a room."""
    await q.run(
        "insert into messenger.seat (room, person, seen) select c.room, p.id, c.seq from messenger.counter c"
        " join ground.person p on p.id = any(%(people)s) where c.room = %(room)s on conflict do nothing",
        room=room,
        people=list(people),
    )


async def seat(q: Queries, room: UUID, person: UUID) -> tuple[int | None, bool, str, bool]:
    """How far the person has read (None without a seat), whether the room is pinned, the draft, whether it is muted."""
    rows = await q.tuples(
        "select seen, pinned_at is not null, draft, muted_at is not null from messenger.seat where room = %(room)s and person = %(person)s",
        room=room,
        person=person,
    )
    return (rows[0][0], rows[0][1], rows[0][2], rows[0][3]) if rows else (None, False, "", False)


async def pin(q: Queries, room: UUID, person: UUID, *, on: bool, now: datetime) -> None:
    """Keep the room at the top of the person's list, or no longer."""
    await q.run(
        "insert into messenger.seat (room, person, seen, pinned_at) select c.room, %(person)s, c.seq, %(at)s"
        " from messenger.counter c where c.room = %(room)s on conflict (room, person) do update set pinned_at = excluded.pinned_at",
        room=room,
        person=person,
        at=now if on else None,
    )


async def mute(q: Queries, room: UUID, person: UUID, *, on: bool, now: datetime) -> None:
    """Tell the person of nothing but mentions, or of everything again."""
    await q.run(
        "insert into messenger.seat (room, person, seen, muted_at) select c.room, %(person)s, c.seq, %(at)s"
        " from messenger.counter c where c.room = %(room)s on conflict (room, person) do update set muted_at = excluded.muted_at",
        room=room,
        person=person,
        at=now if on else None,
    )


async def hide(q: Queries, room: UUID, person: UUID, *, on: bool) -> None:
    """Take the room out of the person's list until something is said, or bring it back."""
    await q.run(
        "insert into messenger.seat (room, person, seen, hidden_upto) select c.room, %(person)s, c.seq,"
        " case when %(on)s then c.seq end from messenger.counter c where c.room = %(room)s on conflict (room, person)"
        " do update set hidden_upto = excluded.hidden_upto, pinned_at = case when %(on)s then null else messenger.seat.pinned_at end",
        room=room,
        person=person,
        on=on,
    )


async def draft(q: Queries, room: UUID, person: UUID, text: str) -> None:
    """Keep what was typed and not sent."""
    await q.run(
        "insert into messenger.seat (room, person, seen, draft) select c.room, %(person)s, c.seq, %(text)s"
        " from messenger.counter c where c.room = %(room)s on conflict (room, person) do update set draft = excluded.draft",
        room=room,
        person=person,
        text=text,
    )


async def see(q: Queries, seen: Mapping[tuple[UUID, UUID], int], *, now: datetime) -> list[tuple[UUID, UUID, int]]:
    """Persons have read rooms up to a number; gives room, person and number of those who came further.

    Ordered, so that two that write at once do not wait for each other in a circle.
    """
    rows = await q.tuples(
        "insert into messenger.seat as s (room, person, seen, seen_at) select w.room, w.person, least(w.seen, c.seq),"
        " %(now)s from unnest(%(rooms)s::uuid[], %(people)s::uuid[], %(seen)s::bigint[]) w (room, person, seen)"
        " join messenger.counter c on c.room = w.room order by w.room, w.person"
        " on conflict (room, person) do update set seen = excluded.seen, seen_at = excluded.seen_at"
        " where s.seen < excluded.seen returning room, person, seen",
        rooms=[room for room, _ in seen],
        people=[person for _, person in seen],
        seen=list(seen.values()),
        now=now,
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def marks(q: Queries, room: UUID) -> list[RoomMark]:
    """Those in the room by name, and how far they have read."""
    return await q.rows(
        RoomMark,
        "select p.id as person, p.fn as name, p.sort = 'external' as external, coalesce(s.seen, 0) as seen, s.seen_at,"
        " case when exists (select from ground.reach r where r.person = p.id and r.collection = %(room)s and r.role >= 5)"
        " then 'manage' when exists (select from ground.reach r where r.person = p.id and r.collection = %(room)s"
        " and r.role >= 3) then 'comment' else 'view' end as role from ground.person p left join messenger.seat s on s.room = %(room)s and s.person = p.id"
        " where p.suspended_at is null and exists (select from ground.reach r where r.person = p.id"
        f' and r.collection = %(room)s and r.role >= 2) order by p.fn collate "C", p.id limit {MOST_MARKS}',
        room=room,
    )


async def unseen(q: Queries, room: UUID, seqs: Mapping[UUID, int], *, even_muted: bool) -> list[UUID]:
    """Those in the room who have not seen the message that is for them."""
    return await q.values(
        "select w.person from unnest(%(people)s::uuid[], %(seqs)s::bigint[]) w (person, seq)"
        " left join messenger.seat s on s.room = %(room)s and s.person = w.person"
        " where coalesce(s.seen, 0) < w.seq and (%(even)s or s.muted_at is null) and exists (select from ground.reach r where r.person = w.person"
        " and r.collection = %(room)s and r.role >= 2) order by w.person",
        room=room,
        people=list(seqs),
        seqs=list(seqs.values()),
        even=even_muted,
    )


async def name(q: Queries, person: UUID) -> str:
    """What the person is called."""
    return str(await q.value("select fn from ground.person where id = %(person)s", person=person) or "")
