"""Trash, hand-over, and following what a meeting is about to where it lies."""

from collections.abc import Sequence
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import NotFound, Refused
from madang.ground.ids import Ref
from madang.ground.tx import Tx
from madang.meetings import facts
from madang.meetings.actions import keep
from madang.meetings.models import MeetingStage
from madang.meetings.store import meetings as store


async def trash(tx: Tx, id: UUID) -> None:
    """Put a meeting in the trash. Raises Refused while it runs."""
    whole = await keep.hold(tx, "meetings.run", id)
    if whole.meeting.state in (MeetingStage.RUNNING, MeetingStage.PAUSED):
        raise Refused("meetings.runs")
    await store.put_trashed(tx, id, tx.actor)
    tx.tell(facts.MeetingTrashed(subject=keep.subject(id)))


async def restore(tx: Tx, id: UUID) -> None:
    """Take a meeting out of the trash."""
    found = await store.meeting(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("meetings.run", found.place)
    await store.put_trashed(tx, id, None)
    tx.tell(facts.MeetingRestored(subject=keep.subject(id)))


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed meeting for good. Its minutes and tasks stay. Raises Refused for one that is not in the trash."""
    found = await store.meeting(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("meetings.run", found.place)
    if found.trashed_by is None:
        raise Refused("trash.not-trashed")
    await store.purge(tx, id)
    tx.tell(facts.MeetingPurged(subject=keep.subject(id)))


async def hand_over(tx: Tx, person: UUID, to: UUID) -> Sequence[Ref]:
    """Meetings that are not over and that a person leads or writes go to another; gives them."""
    given = []
    for id in await store.all_led(tx, person):
        meeting = (await keep.held(tx, id)).meeting
        after = replace(
            meeting,
            chair=to if meeting.chair == person else meeting.chair,
            secretary=to if meeting.secretary == person else meeting.secretary,
            revision=meeting.revision + 1,
        )
        await store.save(tx, after)
        tx.tell(facts.MeetingTaken(subject=keep.subject(id), chair=after.chair, before=meeting.chair))
        given.append(keep.subject(id))
    return given


async def follow(tx: Tx, about: Sequence[UUID]) -> None:
    """Things were changed: meetings about those that lie elsewhere now lie there too. Safe to repeat."""
    for id in await store.all_strayed(tx, list(about)):
        tx.tell(facts.MeetingMoved(subject=keep.subject(id)))
