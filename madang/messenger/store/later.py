"""What is sent later, and of what people want to be reminded."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.messenger.models import MessageReminder, ScheduledMessage
from madang.messenger.store import messages

MOST_REMINDED = 500
"""Reminders told at once."""


class Due(Struct, frozen=True, kw_only=True):
    """A message whose moment has come."""

    id: UUID
    room: UUID
    author: UUID
    text: str
    files: tuple[UUID, ...]


async def schedule(
    q: Queries, id: UUID, room: UUID, author: UUID, *, text: str, files: Sequence[UUID], at: datetime
) -> None:
    """Keep it until then."""
    await q.run(
        "insert into messenger.scheduled (id, room, author, text, files, send_at)"
        " values (%(id)s, %(room)s, %(author)s, %(text)s, %(files)s, %(at)s)",
        id=id,
        room=room,
        author=author,
        text=text,
        files=list(files),
        at=at,
    )


async def waiting(q: Queries, author: UUID) -> int:
    """How many messages of a person wait."""
    return int(await q.value("select count(*) from messenger.scheduled where author = %(author)s", author=author))


async def scheduled(q: Queries, author: UUID, *, id: UUID | None = None) -> list[ScheduledMessage]:
    """What a person has waiting, the next first; or one of it."""
    return await q.rows(
        ScheduledMessage,
        "select s.id, s.room, coalesce(t.title, '') as title, s.text, cardinality(s.files) as files, s.send_at, s.problem"
        " from messenger.scheduled s left join ground.thing t on t.id = s.room where s.author = %(author)s"
        " and (%(id)s::uuid is null or s.id = %(id)s) order by s.send_at, s.id",
        author=author,
        id=id,
    )


async def hold(q: Queries, id: UUID) -> None:
    """It is not sent while it is changed."""
    await q.run("select from messenger.scheduled where id = %(id)s for update", id=id)


async def reschedule(q: Queries, id: UUID, *, text: str, at: datetime) -> None:
    """Another text or moment; why it failed before is forgotten."""
    await q.run(
        "update messenger.scheduled set text = %(text)s, send_at = %(at)s, problem = null where id = %(id)s",
        id=id,
        text=text,
        at=at,
    )


async def drop(q: Queries, id: UUID) -> None:
    """It waits no longer."""
    await q.run("delete from messenger.scheduled where id = %(id)s", id=id)


async def failed(q: Queries, id: UUID, problem: str) -> None:
    """It could not be sent."""
    await q.run("update messenger.scheduled set problem = %(problem)s where id = %(id)s", id=id, problem=problem)


async def take_due(q: Queries, *, now: datetime) -> Due | None:
    """The next message that is due, held until the transaction ends; what another one holds is left to it."""
    return await q.row(
        Due,
        "select id, room, author, text, files from messenger.scheduled where problem is null and send_at <= %(now)s"
        " order by send_at, id limit 1 for update skip locked",
        now=now,
    )


async def reminding(q: Queries, person: UUID) -> int:
    """Of how much a person wants to be reminded."""
    return int(await q.value("select count(*) from messenger.reminder where person = %(person)s", person=person))


async def remind(q: Queries, room: UUID, seq: int, person: UUID, *, at: datetime) -> None:
    """Remind the person then, and no longer when they said before."""
    await q.run(
        "insert into messenger.reminder (person, room, seq, remind_at) values (%(person)s, %(room)s, %(seq)s, %(at)s)"
        " on conflict (person, room, seq) do update set remind_at = excluded.remind_at, told = false",
        person=person,
        room=room,
        seq=seq,
        at=at,
    )


async def forget(q: Queries, room: UUID, seq: int, person: UUID) -> None:
    """Remind them no longer."""
    await q.run(
        "delete from messenger.reminder where person = %(person)s and room = %(room)s and seq = %(seq)s",
        person=person,
        room=room,
        seq=seq,
    )


async def reminders(q: Queries, person: UUID) -> list[MessageReminder]:
    """Of what a person wants to be reminded, in rooms in reach, the next first."""
    rows = await q.tuples(
        "select t.title, r.remind_at, r.told, r.room, r.seq from messenger.reminder r join ground.thing t on t.id = r.room"
        " and t.trashed_at is null where r.person = %(person)s and exists (select from ground.reach g"
        " where g.person = r.person and g.collection = r.room and g.role >= 2) order by r.remind_at, r.room, r.seq",
        person=person,
    )
    said = {(one.room, one.seq): one for one in await messages.some(q, [(row[3], row[4]) for row in rows])}
    return [MessageReminder(title=row[0], remind_at=row[1], told=row[2], message=said[row[3], row[4]]) for row in rows]


async def tell_due(q: Queries, *, now: datetime) -> list[tuple[UUID, UUID, int]]:
    """Person, room and number of what is due and in reach, each once."""
    rows = await q.tuples(
        "with due as (select person, room, seq from messenger.reminder where not told and remind_at <= %(now)s"
        f" order by remind_at limit {MOST_REMINDED} for update skip locked),"
        " told as (update messenger.reminder r set told = true from due d where r.person = d.person and r.room = d.room"
        " and r.seq = d.seq returning r.person, r.room, r.seq)"
        " select t.person, t.room, t.seq from told t where exists (select from ground.reach g where g.person = t.person"
        " and g.collection = t.room and g.role >= 2) order by t.room, t.seq, t.person",
        now=now,
    )
    return [(row[0], row[1], row[2]) for row in rows]
