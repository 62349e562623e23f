"""A meeting that runs: its order, its lead, who is there, what is written down."""

import re
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from madang.ground.errors import Invalid, Refused
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.actions import keep
from madang.meetings.models import Arrival, Attendee, EntryCode, MeetingNote, MeetingStage, Sort, Step, Whole
from madang.meetings.rules import codes, running
from madang.meetings.store import meetings as store
from madang.meetings.store import parts
from madang.standards import qr

MOST_NOTES = 2000
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]{1,255}")


async def step(tx: Tx, id: UUID, step: Step, item: UUID | None) -> None:
    """Begin, pause, go on, or take up an item. Whoever begins leads from then on.

    Raises Refused for a step that does not follow, and for who neither leads nor writes.
    """
    whole = await keep.hold(tx, "meetings.run", id)
    meeting = whole.meeting
    running.need_open(meeting)
    if step is Step.START:
        meeting = replace(meeting, chair=meeting.chair if meeting.secretary == tx.actor else tx.actor)
    else:
        running.need_lead(meeting, tx.actor)
    after = running.stepped(meeting, whole.items, step, item, now=tx.now)
    items = running.left(whole.meeting, whole.items, now=tx.now)
    await parts.save_items(tx, running.begun(items, after.item, now=tx.now))
    await store.save(tx, replace(after, revision=meeting.revision + 1))
    if step is Step.START:
        tx.tell(facts.MeetingStarted(subject=keep.subject(id)))
        if after.chair != whole.meeting.chair:
            tx.tell(facts.MeetingTaken(subject=keep.subject(id), chair=after.chair, before=whole.meeting.chair))
        await _here(tx, whole, person=tx.actor, present=True, via="button")
    else:
        paused = after.state is MeetingStage.PAUSED
        tx.tell(facts.MeetingStepped(subject=keep.subject(id), item=after.item, paused=paused))


async def take(tx: Tx, id: UUID) -> None:
    """Lead the meeting from now on, as when the browser of whoever led it is gone. Safe to repeat."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    before = whole.meeting.chair
    if before == tx.actor:
        return
    await store.save(tx, replace(whole.meeting, chair=tx.actor, revision=whole.meeting.revision + 1))
    tx.tell(facts.MeetingTaken(subject=keep.subject(id), chair=tx.actor, before=before))
    if whole.meeting.state is not MeetingStage.PLANNED:
        await _here(tx, whole, person=tx.actor, present=True, via="button")


async def _here(tx: Tx, whole: Whole, *, person: UUID, present: bool, via: str, invites: bool = True) -> None:
    known = next((one for one in whole.attendees if one.person == person), None)
    if known is None and not invites:
        raise Refused("meetings.not-invited")
    if known is None:
        known = Attendee(id=new_id(), person=person, name="")
        await parts.add_attendees(tx, whole.meeting.id, [known])
    await _put(tx, whole.meeting.id, known, observes=known.observes, present=present, via=via)


async def _put(tx: Tx, id: UUID, one: Attendee, *, observes: bool, present: bool, via: str) -> None:
    """Whether somebody has a vote and is there; who is there already came when they came."""
    at = (one.present_at or tx.now) if present else None
    how = (one.via or via) if present else None
    if (observes, at) != (one.observes, one.present_at):
        await parts.put_attendee(tx, one.id, observes=observes, present_at=at, via=how)
        tx.tell(facts.MeetingAttended(subject=keep.subject(id), attendee=one.id, present=present, via=via))


async def attend(tx: Tx, id: UUID, *, present: bool) -> None:
    """Say for oneself that one is there, or leaves. Raises Refused for who is not invited."""
    whole = await keep.hold(tx, "meetings.attend", id)
    running.need_open(whole.meeting)
    await _here(tx, whole, person=tx.actor, present=present, via="button", invites=False)


async def mark(tx: Tx, id: UUID, attendee: UUID, *, present: bool | UnsetType, observes: bool | UnsetType) -> None:
    """Note for somebody else that they are there, or only sit in."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    one = keep.part(whole.attendees, attendee)
    await _put(
        tx,
        id,
        one,
        observes=one.observes if isinstance(observes, UnsetType) else observes,
        present=one.present_at is not None if isinstance(present, UnsetType) else present,
        via="chair",
    )


async def code(tx: Tx, id: UUID, origin: str) -> EntryCode:
    """The code of this moment, for the screen in the room. Needs `meetings.run`.

    `origin` is how the asker's browser calls the house, which a phone in the room then does too. Raises Invalid.
    """
    meeting = await keep.need(tx, "meetings.run", id)
    running.need_open(meeting)
    if not _ORIGIN.fullmatch(origin):
        raise Invalid("ground.invalid")
    found = codes.code(meeting.code_key, id, now=tx.now)
    address = f"{origin}/meetings/{id}/here?code={found}"
    return EntryCode(code=found, picture=qr.picture(address), ends_at=codes.ends_at(tx.now))


async def arrive(tx: Tx, id: UUID, given: str) -> Arrival:
    """Say that one is there by the code on the screen. It proves that one is in the room, so nobody need be invited.

    Raises Refused for a wrong or old code, also for a meeting that is not there: the two look the same.
    """
    meeting = await store.meeting(tx, id, lock=True)
    if meeting is None or meeting.trashed_by or not codes.fits(meeting.code_key, id, given, now=tx.now):
        raise Refused("meetings.code-wrong")
    running.need_open(meeting)
    if not await store.known_persons(tx, [tx.actor]):
        raise Refused("meetings.not-invited")
    await _here(tx, await store.whole(tx, meeting), person=tx.actor, present=True, via="code")
    return Arrival(id=id, title=meeting.title, sees=await tx.reached(meeting.place) is not None)


async def note(
    tx: Tx, id: UUID, sort: Sort, *, text: str, item: UUID | None, attendee: UUID | None, due_on: date | None
) -> None:
    """Write down what was said, decided, given out or put off. An item that is not named is the one at hand."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_under_way(whole.meeting)
    await _note(tx, whole, sort, text=text, item=item or whole.meeting.item, attendee=attendee, due_on=due_on)


async def raise_point(tx: Tx, id: UUID, text: str) -> None:
    """Ask to speak about something. Raises Refused for who is not there."""
    whole = await keep.hold(tx, "meetings.attend", id)
    running.need_under_way(whole.meeting)
    me = next((one for one in whole.attendees if one.person == tx.actor and one.present_at), None)
    if me is None:
        raise Refused("meetings.not-there")
    await _note(tx, whole, Sort.POINT, text=text, item=whole.meeting.item, attendee=me.id, due_on=None)


async def _note(
    tx: Tx, whole: Whole, sort: Sort, *, text: str, item: UUID | None, attendee: UUID | None, due_on: date | None
) -> None:
    if len(whole.notes) >= MOST_NOTES:
        raise Refused("meetings.too-many", most=MOST_NOTES)
    new = MeetingNote(
        id=new_id(), sort=sort, item=item, text=text, attendee=attendee, due_on=due_on, at=tx.now, by=tx.actor
    )
    _check(whole, new)
    await parts.add_note(tx, whole.meeting.id, new)
    _told(tx, whole.meeting.id, new)


def _check(whole: Whole, note: MeetingNote) -> None:
    if not note.text.strip():
        raise Invalid("meetings.text", errors=[{"pointer": "#/text", "code": "length"}])
    if note.item is not None and all(one.id != note.item for one in whole.items):
        raise Invalid("meetings.item-unknown")
    if note.attendee is not None and all(one.id != note.attendee for one in whole.attendees):
        raise Invalid("meetings.person-unknown")
    if note.due_on is not None and note.sort is not Sort.TO_DO:
        raise Invalid("meetings.due-of-what")


def _told(tx: Tx, id: UUID, note: MeetingNote) -> None:
    if note.sort is Sort.DECISION:
        tx.tell(facts.MeetingDecided(subject=keep.subject(id), note=note.id))
    else:
        tx.tell(facts.MeetingNoted(subject=keep.subject(id), sort=note.sort.value))


async def rewrite(
    tx: Tx,
    id: UUID,
    note: UUID,
    *,
    revision: int | None,
    sort: Sort | UnsetType = UNSET,
    text: str | UnsetType = UNSET,
    attendee: UUID | UnsetType | None = UNSET,
    due_on: date | UnsetType | None = UNSET,
) -> None:
    """Change a note, or make another sort of it: a point that was raised becomes the gist. Raises Stale."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    old = keep.part(whole.notes, note)
    kind = old.sort if isinstance(sort, UnsetType) else sort
    due = old.due_on if isinstance(due_on, UnsetType) else due_on
    new = replace(
        old,
        sort=kind,
        text=old.text if isinstance(text, UnsetType) else text,
        attendee=old.attendee if isinstance(attendee, UnsetType) else attendee,
        due_on=due if kind is Sort.TO_DO or not isinstance(due_on, UnsetType) else None,
        revision=keep.fresh(old.revision, revision),
    )
    _check(whole, new)
    await parts.save_note(tx, new)
    _told(tx, id, old if old.sort is Sort.DECISION else new)


async def strike(tx: Tx, id: UUID, note: UUID) -> None:
    """A note goes."""
    whole = await keep.hold(tx, "meetings.run", id)
    running.need_open(whole.meeting)
    old = keep.part(whole.notes, note)
    await parts.drop_note(tx, note)
    _told(tx, id, old)
