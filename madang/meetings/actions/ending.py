"""The end of a meeting: its minutes as a page, its to-dos as tasks, all in one transaction."""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground.asks import Approval, Todo, Write
from madang.ground.clock import ZONE
from madang.ground.errors import Problem, Refused
from madang.ground.ids import Ref, id_of, kind_of, ref
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.actions import keep
from madang.meetings.models import PAGE, Attendee, MeetingNote, MeetingStage, Sort, Whole
from madang.meetings.rules import minutes, running, voting
from madang.meetings.rules.words import say
from madang.meetings.store import meetings as store
from madang.meetings.store import parts


async def draft_of(tx: Tx, whole: Whole, tasks: dict[UUID, Ref] | None = None) -> tuple[str, list[dict[str, Any]]]:
    """Title and blocks of the minutes."""
    meeting = whole.meeting
    spoken = partial(say, tx.who.language)
    title = await store.title_of(tx, meeting.about_id)
    about = None if title is None else (meeting.about, title)
    day: datetime = (meeting.started_at or tx.now).astimezone(ZONE)
    named = spoken("title", title=meeting.title, day=f"{day:%Y-%m-%d}")
    return named, minutes.body(whole, spoken, made=minutes.Made(tasks=tasks or {}, about=about), now=tx.now)


async def end(tx: Tx, id: UUID) -> None:
    """End a meeting: write its minutes beside what it is about and make its to-dos tasks. Safe to repeat.

    An open vote is closed as it stands. Raises Refused before it began, and for who neither leads nor writes.
    """
    whole = await keep.hold(tx, "meetings.run", id)
    if whole.meeting.state is MeetingStage.ENDED:
        return
    running.need_under_way(whole.meeting)
    running.need_lead(whole.meeting, tx.actor)
    for vote in whole.votes:
        if vote.closed_at is None:
            await parts.close_vote(tx, vote.id, now=tx.now, present=voting.counted(vote, whole.members))
            tx.tell(facts.MeetingVoteClosed(subject=keep.subject(id), vote=vote.id, called_off=False))
    await parts.save_items(tx, running.left(whole.meeting, whole.items, now=tx.now))
    meeting = replace(
        whole.meeting, state=MeetingStage.ENDED, since=None, ended_at=tx.now, revision=whole.meeting.revision + 1
    )
    await store.save(tx, meeting)
    whole = await store.whole(tx, meeting)
    tasks = await _tasks(tx, whole)
    written = await _minutes(tx, whole, tasks)
    await store.save(tx, replace(meeting, minutes=written))
    tx.tell(facts.MeetingEnded(subject=keep.subject(id), minutes=written, tasks=list(tasks.values())))
    # what was made is named in the answer, by its Card
    await tx.flush()


async def _minutes(tx: Tx, whole: Whole, tasks: dict[UUID, Ref]) -> Ref | None:
    """The page; None in a house without pages. It lies under the page the meeting is about, else in the nearest wiki."""
    if not tx.can_ask(Write):
        return None
    title, body = await draft_of(tx, whole, tasks)
    about = whole.meeting.about
    homes = [about] if kind_of(about) == PAGE else await _homes(tx, whole)
    beside = homes[0] if homes else ref("people.person", tx.actor)
    written: Ref = await tx.ask(Write(title=title[:300], body=body, beside=beside))
    return written


async def _tasks(tx: Tx, whole: Whole) -> dict[UUID, Ref]:
    if not tx.can_ask(Todo):
        return {}
    homes = await _homes(tx, whole)
    people = {one.id: one for one in whole.attendees}
    made = {}
    for note in whole.notes:
        if note.sort is Sort.TO_DO:
            owner = people.get(note.attendee) if note.attendee else None
            made[note.id] = await _task(tx, whole, note, owner, id_of(homes[0]) if homes else None)
            await parts.save_note(tx, replace(note, task=made[note.id]))
    return made


async def _homes(tx: Tx, whole: Whole) -> list[Ref]:
    """Where things of several slices may lie, from the nearest up: the project of a page."""
    hosts = [name for name, kind in tx.house.kinds.items() if kind.hosts]
    return await store.all_homes(tx, whole.meeting.about_id, hosts)


async def _task(tx: Tx, whole: Whole, note: MeetingNote, owner: Attendee | None, home: UUID | None) -> Ref:
    """A task with its owner in the project the meeting belongs to; where that may not be, in the actor's own.

    Whoever cannot be given a task (a guest, somebody who sees nothing of the project) is named in its text.
    """
    person = owner.person if owner else None
    named = say(tx.who.language, "task-owner", name=owner.name) if owner else ""
    source = keep.subject(whole.meeting.id)
    text = say(tx.who.language, "task-text", title=whole.meeting.title, link=f"/i/{whole.meeting.id}")
    tries = [(home, (person,) if person else ()), (home, ()), (None, ())]
    for at, (project, assignees) in enumerate(tries):
        todo = Todo(
            summary=note.text[:300],
            text=text if assignees or not named else f"{named}\n{text}",
            source=source,
            project=project,
            assignees=assignees,
            due_on=note.due_on,
        )
        # what was told before must not be undone with a try
        await tx.flush()
        try:
            async with tx.connection.transaction():
                task: Ref = await tx.ask(todo)
                await tx.flush()
                return task
        except Problem:
            tx.told.clear()
            if at == len(tries) - 1:
                raise
    raise Refused("meetings.not-now")


async def submit(tx: Tx, id: UUID) -> None:
    """Put the minutes up for approval. Raises Unavailable in a house where nobody approves, Refused without minutes."""
    whole = await keep.hold(tx, "meetings.run", id)
    if whole.meeting.minutes is None:
        raise Refused("meetings.no-minutes")
    draft: Ref = await tx.ask(Approval(about=whole.meeting.minutes, title=whole.meeting.title))
    tx.tell(facts.MeetingSubmitted(subject=keep.subject(id), draft=draft))
