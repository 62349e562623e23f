"""The parts of a meeting, written one at a time: items, attendees, notes, votes."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.meetings.models import Attendee, Choice, Item, MeetingNote, Vote


async def add_items(q: Queries, meeting: UUID, items: Sequence[Item]) -> None:
    """Items to be; those of a heading that stands there already are left out."""
    await q.run_many(
        "insert into meetings.item (id, meeting, position, block, title, minutes)"
        " values (%(id)s, %(meeting)s, %(position)s, %(block)s, %(title)s, %(minutes)s) on conflict do nothing",
        [
            {
                "id": one.id,
                "meeting": meeting,
                "position": one.position,
                "block": one.block,
                "title": one.title,
                "minutes": one.minutes,
            }
            for one in items
        ],
    )


async def save_items(q: Queries, items: Sequence[Item]) -> None:
    """What can change of these items."""
    await q.run_many(
        "update meetings.item set position = %(position)s, title = %(title)s, minutes = %(minutes)s, notes = %(notes)s,"
        " begun_at = %(begun_at)s, spent_seconds = %(spent)s, revision = %(revision)s where id = %(id)s",
        [
            {
                "id": one.id,
                "position": one.position,
                "title": one.title,
                "minutes": one.minutes,
                "notes": one.notes,
                "begun_at": one.begun_at,
                "spent": one.spent_seconds,
                "revision": one.revision,
            }
            for one in items
        ],
    )


async def drop_item(q: Queries, id: UUID) -> None:
    """An item goes; notes and votes of it stay with the meeting."""
    await q.run("delete from meetings.item where id = %(id)s", id=id)


async def add_attendees(q: Queries, meeting: UUID, attendees: Sequence[Attendee]) -> None:
    """Invite; who is invited already stays as they are."""
    await q.run_many(
        "insert into meetings.attendee (id, meeting, person, name, affiliation, observes, present_at, via)"
        " values (%(id)s, %(meeting)s, %(person)s, %(name)s, %(affiliation)s, %(observes)s, %(present_at)s, %(via)s)"
        " on conflict do nothing",
        [
            {
                "id": one.id,
                "meeting": meeting,
                "person": one.person,
                "name": one.name,
                "affiliation": one.affiliation,
                "observes": one.observes,
                "present_at": one.present_at,
                "via": one.via,
            }
            for one in attendees
        ],
    )


async def put_attendee(q: Queries, id: UUID, *, observes: bool, present_at: datetime | None, via: str | None) -> None:
    """Whether somebody has a vote, and since when they are there."""
    await q.run(
        "update meetings.attendee set observes = %(observes)s, present_at = %(present_at)s, via = %(via)s"
        " where id = %(id)s",
        id=id,
        observes=observes,
        present_at=present_at,
        via=via,
    )


async def drop_attendee(q: Queries, id: UUID) -> None:
    """No longer invited."""
    await q.run("delete from meetings.attendee where id = %(id)s", id=id)


async def add_note(q: Queries, meeting: UUID, note: MeetingNote) -> None:
    """Write something down."""
    await q.run(
        "insert into meetings.note (id, meeting, sort, item, text, attendee, due_on, at, by)"
        " values (%(id)s, %(meeting)s, %(sort)s, %(item)s, %(text)s, %(attendee)s, %(due_on)s, %(at)s, %(by)s)",
        id=note.id,
        meeting=meeting,
        sort=note.sort.value,
        item=note.item,
        text=note.text,
        attendee=note.attendee,
        due_on=note.due_on,
        at=note.at,
        by=note.by,
    )


async def save_note(q: Queries, note: MeetingNote) -> None:
    """What can change of a note."""
    await q.run(
        "update meetings.note set sort = %(sort)s, item = %(item)s, text = %(text)s, attendee = %(attendee)s,"
        " due_on = %(due_on)s, task = %(task)s, revision = %(revision)s where id = %(id)s",
        id=note.id,
        sort=note.sort.value,
        item=note.item,
        text=note.text,
        attendee=note.attendee,
        due_on=note.due_on,
        task=note.task,
        revision=note.revision,
    )


async def drop_note(q: Queries, id: UUID) -> None:
    """A note goes."""
    await q.run("delete from meetings.note where id = %(id)s", id=id)


async def add_vote(q: Queries, meeting: UUID, vote: Vote) -> None:
    """Open a vote. Raises UniqueViolation while another is open."""
    await q.run(
        "insert into meetings.vote (id, meeting, item, question, secret, needs, opened_at)"
        " values (%(id)s, %(meeting)s, %(item)s, %(question)s, %(secret)s, %(needs)s, %(opened_at)s)",
        id=vote.id,
        meeting=meeting,
        item=vote.item,
        question=vote.question,
        secret=vote.secret,
        needs=vote.needs.value,
        opened_at=vote.opened_at,
    )
    await q.run_many(
        "insert into meetings.choice (id, vote, position, text) values (%(id)s, %(vote)s, %(position)s, %(text)s)",
        [_choice(vote.id, at, one) for at, one in enumerate(vote.choices)],
    )


def _choice(vote: UUID, at: int, choice: Choice) -> dict[str, object]:
    return {"id": choice.id, "vote": vote, "position": at, "text": choice.text}


async def close_vote(q: Queries, id: UUID, *, now: datetime, present: int) -> None:
    """A vote is over."""
    await q.run(
        "update meetings.vote set closed_at = %(now)s, present = %(present)s where id = %(id)s",
        id=id,
        now=now,
        present=present,
    )


async def drop_vote(q: Queries, id: UUID) -> None:
    """A vote is called off."""
    await q.run("delete from meetings.vote where id = %(id)s", id=id)


async def cast(q: Queries, vote: UUID, *, attendee: UUID, choice: UUID, secret: bool) -> bool:
    """Somebody votes; False when they have. Of a secret vote only the count of the choice grows."""
    taken = await q.run(
        "insert into meetings.ballot (vote, attendee, choice) values (%(vote)s, %(attendee)s, %(choice)s)"
        " on conflict do nothing",
        vote=vote,
        attendee=attendee,
        choice=None if secret else choice,
    )
    if taken and secret:
        await q.run("update meetings.choice set count = count + 1 where id = %(choice)s", choice=choice)
    return bool(taken)
