"""What people keep of what was said."""

from uuid import UUID

from madang.ground.db import Queries
from madang.messenger.models import SavedMessage
from madang.messenger.store import messages

PAGE = 50
_REACHED = " exists (select from ground.reach g where g.person = %(person)s and g.collection = {room} and g.role >= 2)"


async def save(q: Queries, id: UUID, room: UUID, seq: int, person: UUID) -> None:
    """Keep a message; what is kept already stays where it is."""
    await q.run(
        "insert into messenger.saved (id, person, room, seq) values (%(id)s, %(person)s, %(room)s, %(seq)s)"
        " on conflict do nothing",
        id=id,
        person=person,
        room=room,
        seq=seq,
    )


async def unsave(q: Queries, room: UUID, seq: int, person: UUID) -> None:
    """Keep it no longer."""
    await q.run(
        "delete from messenger.saved where person = %(person)s and room = %(room)s and seq = %(seq)s",
        person=person,
        room=room,
        seq=seq,
    )


async def count(q: Queries, person: UUID) -> int:
    """How much a person keeps."""
    return int(await q.value("select count(*) from messenger.saved where person = %(person)s", person=person))


async def of(q: Queries, room: UUID, person: UUID) -> list[int]:
    """The numbers of what a person keeps of a room."""
    return await q.values(
        "select seq from messenger.saved where person = %(person)s and room = %(room)s order by seq",
        person=person,
        room=room,
    )


async def listed(q: Queries, person: UUID, *, before: UUID | None) -> list[SavedMessage]:
    """What a person keeps of rooms in reach, the newest first, up to PAGE and one more when there are more."""
    rows = await q.tuples(
        "select s.id, t.title, s.room, s.seq from messenger.saved s join ground.thing t on t.id = s.room"
        " and t.trashed_at is null where s.person = %(person)s and (%(before)s::uuid is null or s.id < %(before)s) and"
        + _REACHED.format(room="s.room")
        + " order by s.id desc limit %(most)s",
        person=person,
        before=before,
        most=PAGE + 1,
    )
    said = {(one.room, one.seq): one for one in await messages.some(q, [(row[2], row[3]) for row in rows])}
    return [SavedMessage(id=row[0], title=row[1], message=said[row[2], row[3]]) for row in rows]
