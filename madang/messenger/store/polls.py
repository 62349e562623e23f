"""Votes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.messenger.models import Voter

MOST_NAMED = 1000
"""Voters of a poll who are named."""


async def vote(q: Queries, room: UUID, seq: int, person: UUID, options: Sequence[int], *, now: datetime) -> None:
    """The person's vote is this and nothing else."""
    await q.run(
        "with gone as (delete from messenger.vote where room = %(room)s and seq = %(seq)s and person = %(person)s"
        " and option <> all(%(options)s::smallint[]))"
        " insert into messenger.vote (room, seq, option, person, at) select %(room)s, %(seq)s, o, %(person)s, %(now)s"
        " from unnest(%(options)s::smallint[]) o on conflict do nothing",
        room=room,
        seq=seq,
        person=person,
        options=list(options),
        now=now,
    )


async def mine(q: Queries, room: UUID, seq: int, person: UUID) -> list[int]:
    """The places of the options that the person chose."""
    return await q.values(
        "select option from messenger.vote where room = %(room)s and seq = %(seq)s and person = %(person)s order by option",
        room=room,
        seq=seq,
        person=person,
    )


async def people(q: Queries, room: UUID, seq: int, *, options: int) -> list[list[Voter]]:
    """Who chose each option, the first to choose first."""
    rows = await q.tuples(
        "select v.option, v.person, p.fn from messenger.vote v join ground.person p on p.id = v.person"
        f" where v.room = %(room)s and v.seq = %(seq)s order by v.option, v.at, v.person limit {MOST_NAMED}",
        room=room,
        seq=seq,
    )
    found: list[list[Voter]] = [[] for _ in range(options)]
    for option, person, name in rows:
        found[option].append(Voter(id=person, name=name))
    return found


async def close(q: Queries, room: UUID, seq: int, *, change: int) -> None:
    """Nobody chooses any more."""
    await q.run(
        "update messenger.message set poll = jsonb_set(poll, '{closed}', 'true'), change = %(change)s"
        " where room = %(room)s and seq = %(seq)s",
        room=room,
        seq=seq,
        change=change,
    )
