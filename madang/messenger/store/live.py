"""What the socket door asks for many connections at once."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.db import Queries


async def rooms(q: Queries, people: Sequence[UUID]) -> list[tuple[UUID, UUID, int]]:
    """Person, room and rank of the role, for every room that the people see."""
    rows = await q.tuples(
        "select b.person, r.id, max(g.role) from ground.belongs b join ground.granted g on g.party = b.party"
        " join messenger.room r on r.id = g.collection where b.person = any(%(people)s) and g.role >= 2 group by 1, 2",
        people=list(people),
    )
    return [(row[0], row[1], row[2]) for row in rows]


async def seats(q: Queries, person: UUID, rooms: Sequence[UUID]) -> list[tuple[UUID, int, int, int]]:
    """Of each room its newest number and change and how far the person has read it."""
    rows = await q.tuples(
        "select c.room, c.seq, c.change, coalesce(s.seen, c.seq) from messenger.counter c left join messenger.seat s"
        " on s.room = c.room and s.person = %(person)s where c.room = any(%(rooms)s)",
        person=person,
        rooms=list(rooms),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


async def sit(q: Queries, pairs: Sequence[tuple[UUID, UUID]]) -> None:
    """Persons come to rooms (room, person) for the first time: what was said before is there, and not new."""
    await q.run(
        "insert into messenger.seat (room, person, seen) select c.room, w.person, c.seq"
        " from unnest(%(rooms)s::uuid[], %(people)s::uuid[]) w (room, person) join messenger.counter c on c.room = w.room"
        " where not exists (select from messenger.seat s where s.room = w.room and s.person = w.person)"
        " on conflict do nothing",
        rooms=[room for room, _ in pairs],
        people=[person for _, person in pairs],
    )


async def counts(q: Queries, rooms: Sequence[UUID]) -> dict[UUID, int]:
    """The newest change of each room."""
    rows = await q.tuples("select room, change from messenger.counter where room = any(%(rooms)s)", rooms=list(rooms))
    return {row[0]: row[1] for row in rows}
