"""Rooms and what is said in them."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

ROOM = "messenger.room"
STRETCH = "messenger.stretch"

MOST_CHARACTERS = 10_000
MOST_FILES = 30
Draft = Annotated[str, Meta(max_length=MOST_CHARACTERS)]
RoomName = Annotated[str, Meta(max_length=100)]


class RoomSort(Enum):
    """What a room is: with oneself, of two, of those invited, or of whoever belongs to a project, a unit or a site."""

    SELF = "self"
    DIRECT = "direct"
    GROUP = "group"
    PROJECT = "project"
    UNIT = "unit"
    SITE = "site"


class Room(Struct, frozen=True, kw_only=True):
    """A room as it is stored."""

    id: UUID
    sort: RoomSort
    owner: UUID | None
    pair: str | None
    name: str
    created_at: datetime
    created_by: UUID
    revision: int
    announces: bool = False
    open: bool = False


class Sent(Struct, frozen=True, kw_only=True):
    """A file in a message, as it was when it was sent. `size` is bytes."""

    id: UUID
    name: str
    media_type: str
    size: int


class Wish(Struct, frozen=True, kw_only=True):
    """A message to be kept. `client` is the sender's own id of it, `reply_to` the number of the one it answers."""

    room: UUID
    author: UUID
    client: UUID
    text: str
    mentions: tuple[UUID, ...] = ()
    reply_to: int | None = None
    files: tuple[UUID, ...] = ()
    forwarded: UUID | None = None
    poll: "NewPoll | None" = None


class Kept(Struct, frozen=True, kw_only=True):
    """What became of a wish: its number, whether it is new or was kept before, and its files."""

    seq: int
    change: int
    new: bool
    files: list[Sent]


class Quoted(Struct, frozen=True, kw_only=True):
    """The message that another one answers: its beginning."""

    seq: int
    by: UUID
    name: str
    text: str
    files: int = 0
    recalled: bool = False


class Forwarded(Struct, frozen=True, kw_only=True):
    """Who said first what was passed on."""

    by: UUID
    name: str


class NewPoll(Struct, frozen=True, kw_only=True):
    """A poll as it is put. `anonymous` ones never tell who chose what; `ends_at` None lets it end by hand only."""

    options: tuple[str, ...]
    multiple: bool = False
    anonymous: bool = False
    ends_at: datetime | None = None
    closed: bool = False


class PollOption(Struct, frozen=True, kw_only=True):
    """What can be chosen, and by how many it was."""

    text: str
    count: int


class Poll(Struct, frozen=True, kw_only=True):
    """A poll as everybody gets it: how many chose what. Whoever wants to know who asks for it."""

    options: list[PollOption]
    multiple: bool
    anonymous: bool
    voters: int
    ends_at: datetime | None
    closed: bool


class Message(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A message as everybody in the room gets it. `change` tells of two which is the later; a recalled one says nothing."""

    room: UUID
    seq: int
    change: int
    client: UUID
    by: UUID
    name: str
    at: datetime
    text: str
    reply: Quoted | None = None
    files: list[Sent] = []
    reactions: dict[str, list[UUID]] = {}
    card: str | None = None
    edited_at: datetime | None = None
    recalled_at: datetime | None = None
    forwarded: Forwarded | None = None
    pinned: bool = False
    poll: Poll | None = None


class LastLine(Struct, frozen=True, kw_only=True):
    """The newest message of a room, for the list."""

    by: UUID
    name: str
    at: datetime
    text: str
    files: int
    recalled: bool


class RoomRow(Struct, frozen=True, kw_only=True):
    """A room in the list. `other` is the other person of a direct room, `people` the number of those in a group."""

    id: UUID
    sort: RoomSort
    title: str
    other: UUID | None
    people: int | None
    seq: int
    seen: int
    unread: int
    pinned: bool
    muted: bool
    hidden: bool
    drafted: bool
    guests: bool
    announces: bool
    last: LastLine | None


class OpenRoom(Struct, frozen=True, kw_only=True):
    """A room that the reader may join."""

    id: UUID
    name: str
    people: int
    announces: bool


class OpenRooms(Struct, frozen=True, kw_only=True):
    """Rooms that the reader may join, by name, up to 200."""

    items: list[OpenRoom]


class PossibleRoom(Struct, frozen=True, kw_only=True):
    """What the person could open a room for: themselves, or a project, unit or site of theirs."""

    sort: RoomSort
    owner: UUID
    name: str


class RoomList(Struct, frozen=True, kw_only=True):
    """The rooms in reach, pinned ones first, then by what was said last."""

    items: list[RoomRow]
    possible: list[PossibleRoom]
    may: list[str]


class RoomHead(Struct, frozen=True, kw_only=True):
    """A room that is open. `may` are the acts, `draft` what was typed elsewhere and not sent.

    `saved` are the numbers of what the reader keeps of it.
    """

    id: UUID
    sort: RoomSort
    title: str
    name: str
    owner: UUID | None
    other: UUID | None
    people: int
    guests: bool
    announces: bool
    open: bool
    seq: int
    change: int
    seen: int
    pinned: bool
    muted: bool
    draft: str
    may: list[str]
    leaves: bool
    makes_tasks: bool
    saved: list[int]
    recall_minutes: int
    revision: int


class RoomMark(Struct, frozen=True, kw_only=True):
    """Somebody in the room and how far they have read it."""

    person: UUID
    name: str
    external: bool
    role: str
    seen: int
    seen_at: datetime | None


class RoomMarks(Struct, frozen=True, kw_only=True):
    """Those in the room by name, up to 300; `people` counts all."""

    items: list[RoomMark]
    people: int


class RoomHit(Struct, frozen=True, kw_only=True):
    """A message that holds the words looked for."""

    room: UUID
    title: str
    seq: int
    by: UUID
    name: str
    at: datetime
    text: str


class RoomHits(Struct, frozen=True, kw_only=True):
    """What was found, newest first. `alternative` is what was looked for instead, when the query found nothing."""

    items: list[RoomHit]
    alternative: str | None
    next: str | None


class Messages(Struct, frozen=True, kw_only=True):
    """Messages in a row, oldest first; whether there are others before and after them. `change` is the room's newest."""

    items: list[Message]
    change: int
    before: bool
    after: bool


class Pins(Struct, frozen=True, kw_only=True):
    """What is pinned in a room, the newest pin first."""

    items: list[Message]


class SavedMessage(Struct, frozen=True, kw_only=True):
    """A message that the reader keeps, and what its room is called."""

    id: UUID
    title: str
    message: Message


class SavedMessages(Struct, frozen=True, kw_only=True):
    """What the reader keeps, the newest first; `next` goes into `before`."""

    items: list[SavedMessage]
    next: UUID | None


class Voter(Struct, frozen=True, kw_only=True):
    """Somebody who chose."""

    id: UUID
    name: str


class Votes(Struct, frozen=True, kw_only=True):
    """What the reader chose, by places of options, and who chose each; of anonymous polls nobody is named."""

    mine: list[int]
    people: list[list[Voter]]


class ScheduledMessage(Struct, frozen=True, kw_only=True):
    """What goes out later. `problem` is why it could not."""

    id: UUID
    room: UUID
    title: str
    text: str
    files: int
    send_at: datetime
    problem: str | None


class MessageReminder(Struct, frozen=True, kw_only=True):
    """Of what the reader wants to be reminded, and when."""

    title: str
    remind_at: datetime
    told: bool
    message: Message


class Later(Struct, frozen=True, kw_only=True):
    """What the reader has sent for later and wants to be reminded of, the next first."""

    scheduled: list[ScheduledMessage]
    reminders: list[MessageReminder]


class MessengerPolicy(Struct, frozen=True, kw_only=True):
    """What the institution decides. A message can be recalled for so many minutes; 0 lets nobody.

    A code for a phone lasts for `drop_minutes` after what came last, 0 lets nobody make one; it takes `drop_files` files,
    pictures only unless `drop_any`.
    """

    recall_minutes: Annotated[int, Meta(ge=0, le=525_600)] = 1440
    drop_minutes: Annotated[int, Meta(ge=0, le=120)] = 10
    drop_files: Annotated[int, Meta(ge=1, le=500)] = 50
    drop_any: bool = False


class Drop(Struct, frozen=True, kw_only=True):
    """A code that lets a phone put files on a thing for a person."""

    id: UUID
    person: UUID
    thing: UUID
    expires_at: datetime


class OpenedDrop(Struct, frozen=True, kw_only=True):
    """A new code: the token is told once."""

    id: UUID
    token: str
    expires_at: datetime


class Arrived(Struct, frozen=True, kw_only=True):
    """A file that came from the phone. `size` is bytes."""

    id: UUID
    name: str
    media_type: str
    size: int


class DropState(Struct, frozen=True, kw_only=True):
    """What the screen that shows the code knows: whether a phone came, what arrived, how many are on their way."""

    expires_at: datetime
    came: bool
    arriving: int
    files: list[Arrived]


class DropPlace(Struct, frozen=True, kw_only=True):
    """What the phone is told: where its files go, how many more may, and whether only pictures are taken."""

    title: str
    person: str
    expires_at: datetime
    left: int
    pictures_only: bool


class Stretch(Struct, frozen=True, kw_only=True):
    """Messages `first` to `last` of a room, all of one day."""

    id: UUID
    room: UUID
    first: int
    last: int
    said_on: date
