"""The running order and its clock. Time is counted from moments that are kept: nothing ticks on the server."""

from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import Invalid, Refused
from madang.meetings.models import Item, Meeting, MeetingStage, Step


def elapsed_seconds(meeting: Meeting, item: Item, *, now: datetime) -> int:
    """Whole seconds an item has taken so far; never less than 0, whatever the clock did."""
    running = meeting.since if meeting.item == item.id else None
    return item.spent_seconds + (0 if running is None else max(0, int((now - running).total_seconds())))


def left(meeting: Meeting, items: list[Item], *, now: datetime) -> list[Item]:
    """The items with the time of the one at hand added up, as when it is left or the meeting is paused."""
    return [replace(one, spent_seconds=elapsed_seconds(meeting, one, now=now)) for one in items]


def begun(items: list[Item], item: UUID | None, *, now: datetime) -> list[Item]:
    """The items, of which one is taken up now."""
    return [replace(one, begun_at=now) if one.id == item and one.begun_at is None else one for one in items]


def stepped(meeting: Meeting, items: list[Item], step: Step, item: UUID | None, *, now: datetime) -> Meeting:
    """The meeting after a step of the running order.

    Raises Refused("meetings.not-now") for a step that does not follow, Invalid for an item of another meeting.
    """
    if item is not None and all(one.id != item for one in items):
        raise Invalid("meetings.item-unknown")
    match step, meeting.state:
        case Step.START, MeetingStage.PLANNED:
            first = item or (items[0].id if items else None)
            return replace(
                meeting,
                state=MeetingStage.RUNNING,
                started_at=now,
                item=first,
                since=now if first is not None else None,
            )
        case Step.PAUSE, MeetingStage.RUNNING:
            return replace(meeting, state=MeetingStage.PAUSED, since=None)
        case Step.RESUME, MeetingStage.PAUSED:
            return replace(meeting, state=MeetingStage.RUNNING, since=now if meeting.item is not None else None)
        case Step.GO, (MeetingStage.RUNNING | MeetingStage.PAUSED) if item is not None:
            return replace(meeting, item=item, since=now if meeting.state is MeetingStage.RUNNING else None)
    raise Refused("meetings.not-now")


def need_open(meeting: Meeting) -> None:
    """Raises Refused when it is over: what was written down then stays."""
    if meeting.state is MeetingStage.ENDED:
        raise Refused("meetings.ended")


def need_under_way(meeting: Meeting) -> None:
    """Raises Refused before it began and after it ended."""
    need_open(meeting)
    if meeting.state is MeetingStage.PLANNED:
        raise Refused("meetings.not-started")


def need_lead(meeting: Meeting, actor: UUID) -> None:
    """Raises Refused for whoever neither leads the meeting nor writes its minutes."""
    if actor not in (meeting.chair, meeting.secretary):
        raise Refused("meetings.not-leading")
