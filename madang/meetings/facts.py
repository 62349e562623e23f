"""What meetings tell. Ids and small values travel, words do not."""

from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class MeetingPlanned(Fact, frozen=True, kw_only=True, tag="meetings.meeting.planned"):
    """A meeting about `about` was set up."""

    about: Ref


class MeetingChanged(Fact, frozen=True, kw_only=True, tag="meetings.meeting.changed"):
    """Its name, host, place, time or officers were changed; `fields` says which."""

    fields: list[str]


class MeetingMoved(Fact, frozen=True, kw_only=True, tag="meetings.meeting.moved"):
    """What it is about lies elsewhere now, and the meeting with it."""


class MeetingInvited(Fact, frozen=True, kw_only=True, tag="meetings.meeting.invited"):
    """These persons were asked to come."""

    persons: list[UUID]


class MeetingAttended(Fact, frozen=True, kw_only=True, tag="meetings.meeting.attended"):
    """Somebody came or left; `via` says how that became known."""

    attendee: UUID
    present: bool
    via: str


class MeetingStarted(Fact, frozen=True, kw_only=True, tag="meetings.meeting.started"):
    """It began."""


class MeetingStepped(Fact, frozen=True, kw_only=True, tag="meetings.meeting.stepped"):
    """It was paused, went on, or took up an item."""

    item: UUID | None
    paused: bool


class MeetingNoted(Fact, frozen=True, kw_only=True, tag="meetings.meeting.noted"):
    """Agenda or notes were written; `sort` says what was."""

    sort: str


class MeetingDecided(Fact, frozen=True, kw_only=True, tag="meetings.meeting.decided"):
    """A decision was written down, changed or taken back."""

    note: UUID


class MeetingVoteOpened(Fact, frozen=True, kw_only=True, tag="meetings.meeting.vote-opened"):
    """A vote began."""

    vote: UUID
    secret: bool


class MeetingVoted(Fact, frozen=True, kw_only=True, tag="meetings.meeting.voted"):
    """Somebody voted; what, nobody is told."""

    vote: UUID


class MeetingVoteClosed(Fact, frozen=True, kw_only=True, tag="meetings.meeting.vote-closed"):
    """A vote is over, or was called off."""

    vote: UUID
    called_off: bool


class MeetingTaken(Fact, frozen=True, kw_only=True, tag="meetings.meeting.taken"):
    """Somebody else leads it from now on. `before` led it until then."""

    chair: UUID
    before: UUID


class MeetingEnded(Fact, frozen=True, kw_only=True, tag="meetings.meeting.ended"):
    """It is over: its minutes are written and its tasks are made."""

    minutes: Ref | None
    tasks: list[Ref]


class MeetingSubmitted(Fact, frozen=True, kw_only=True, tag="meetings.meeting.submitted"):
    """Its minutes were put up for approval."""

    draft: Ref


class MeetingTrashed(Fact, frozen=True, kw_only=True, tag="meetings.meeting.trashed"):
    """It was put in the trash."""


class MeetingRestored(Fact, frozen=True, kw_only=True, tag="meetings.meeting.restored"):
    """It came back from the trash."""


class MeetingPurged(Fact, frozen=True, kw_only=True, tag="meetings.meeting.purged"):
    """It was deleted for good."""


FACTS: list[type[Fact]] = [
    MeetingPlanned,
    MeetingChanged,
    MeetingMoved,
    MeetingInvited,
    MeetingAttended,
    MeetingStarted,
    MeetingStepped,
    MeetingNoted,
    MeetingDecided,
    MeetingVoteOpened,
    MeetingVoted,
    MeetingVoteClosed,
    MeetingTaken,
    MeetingEnded,
    MeetingSubmitted,
    MeetingTrashed,
    MeetingRestored,
    MeetingPurged,
]

QUIET: list[type[Fact]] = [
    MeetingChanged,
    MeetingAttended,
    MeetingStepped,
    MeetingNoted,
    MeetingVoteOpened,
    MeetingVoted,
    MeetingVoteClosed,
]
"""What everybody in the room sees as it happens, and everybody else reads in the minutes."""
