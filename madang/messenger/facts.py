"""What the messenger tells. Messages are no facts: they have numbers of their own."""

from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class RoomMade(Fact, frozen=True, kw_only=True, tag="messenger.room.made"):
    """A room was opened for the first time."""

    sort: str


class RoomChanged(Fact, frozen=True, kw_only=True, tag="messenger.room.changed"):
    """Its name changed, or who is named in its title."""

    fields: list[str]


class RoomInvited(Fact, frozen=True, kw_only=True, tag="messenger.room.people-invited"):
    """These persons were brought in."""

    persons: list[UUID]


class RoomJoined(Fact, frozen=True, kw_only=True, tag="messenger.room.joined"):
    """Somebody came into an open room by themselves."""


class RoomRemoved(Fact, frozen=True, kw_only=True, tag="messenger.room.person-removed"):
    """Who manages a group took somebody out of it."""

    person: UUID


class RoomLeft(Fact, frozen=True, kw_only=True, tag="messenger.room.left"):
    """Somebody left."""


class RoomRightsChanged(Fact, frozen=True, kw_only=True, tag="messenger.room.rights-changed"):
    """Who reaches a room changed."""


class RoomMentioned(Fact, frozen=True, kw_only=True, tag="messenger.room.mentioned"):
    """These persons were mentioned and have not looked since."""

    persons: list[UUID]


class RoomWaiting(Fact, frozen=True, kw_only=True, tag="messenger.room.waiting"):
    """Somebody was written to directly and has not looked since."""

    persons: list[UUID]


class MessageEdited(Fact, frozen=True, kw_only=True, tag="messenger.room.message-edited"):
    """An author changed a message."""

    seq: int


class MessageRecalled(Fact, frozen=True, kw_only=True, tag="messenger.room.message-recalled"):
    """An author took a message back."""

    seq: int


class MessagePinned(Fact, frozen=True, kw_only=True, tag="messenger.room.message-pinned"):
    """Somebody put a message into the bar of the room, or took it out."""

    seq: int
    on: bool


class PollClosed(Fact, frozen=True, kw_only=True, tag="messenger.room.poll-closed"):
    """A poll was ended by hand."""

    seq: int


class RoomReminded(Fact, frozen=True, kw_only=True, tag="messenger.room.reminded"):
    """The moment came of which somebody wanted to be reminded of a message."""

    seq: int
    persons: list[UUID]


class SendingFailed(Fact, frozen=True, kw_only=True, tag="messenger.room.sending-failed"):
    """What somebody had written for later could not be sent."""

    persons: list[UUID]


class RoomPurged(Fact, frozen=True, kw_only=True, tag="messenger.room.purged"):
    """A room went for good with what it followed."""


class StretchWritten(Fact, frozen=True, kw_only=True, tag="messenger.stretch.written"):
    """What search finds of a stretch of talk changed."""


class PhoneOpened(Fact, frozen=True, kw_only=True, tag="ground.house.phone-opened"):
    """Somebody made a code that lets a phone put files on a thing."""

    thing: Ref


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.messenger-policy-changed"):
    """The institution decides otherwise about messages."""


class MessagesKept(Fact, frozen=True, kw_only=True, tag="ground.house.messages-kept"):
    """An administrator decided how long messages are kept, placed or ended a hold, or took messages out.

    `act` is retention, held, released, exported or fetched.
    """

    act: str
    room: UUID | None = None
    person: UUID | None = None
    reason: str = ""


FACTS: list[type[Fact]] = [
    RoomMade,
    RoomChanged,
    RoomInvited,
    RoomJoined,
    RoomRemoved,
    RoomLeft,
    RoomRightsChanged,
    RoomMentioned,
    RoomWaiting,
    MessageEdited,
    MessageRecalled,
    MessagePinned,
    PollClosed,
    RoomReminded,
    SendingFailed,
    RoomPurged,
    StretchWritten,
    PhoneOpened,
    PolicyChanged,
    MessagesKept,
]

QUIET: list[type[Fact]] = [
    RoomMade,
    RoomChanged,
    RoomJoined,
    RoomRemoved,
    RoomLeft,
    RoomMentioned,
    RoomWaiting,
    MessageEdited,
    MessageRecalled,
    MessagePinned,
    PollClosed,
    RoomReminded,
    SendingFailed,
    RoomPurged,
    StretchWritten,
]
"""Nobody gets notices of these for following a room: the room itself shows what is new in it."""
