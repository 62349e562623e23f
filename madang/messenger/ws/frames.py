"""What goes over the socket, in both directions."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import UUID

import msgspec
from msgspec import Meta, Struct

from madang.ground.sockets import frame
from madang.messenger.models import MOST_CHARACTERS, MOST_FILES, Message

Number = Annotated[int, Meta(ge=0, le=1 << 62)]


class Say(Struct, tag="say", tag_field="do", forbid_unknown_fields=True):
    """Say something. `client` is the sender's own id of it: sent twice it is kept once."""

    room: UUID
    client: UUID
    text: Annotated[str, Meta(max_length=MOST_CHARACTERS)] = ""
    reply_to: Number | None = None
    files: Annotated[list[UUID], Meta(max_length=MOST_FILES)] = []


class Since(Struct, tag="since", tag_field="do", forbid_unknown_fields=True):
    """Asks what happened in rooms after a change of each."""

    rooms: Annotated[dict[UUID, Number], Meta(max_length=1000)]


class Seen(Struct, tag="seen", tag_field="do", forbid_unknown_fields=True):
    """A room was read up to a message."""

    room: UUID
    seq: Number


class Typing(Struct, tag="typing", tag_field="do", forbid_unknown_fields=True):
    """Somebody types in a room."""

    room: UUID


Asked = Say | Since | Seen | Typing
read = msgspec.json.Decoder(Asked).decode
"""What a socket sent. Raises msgspec.DecodeError."""

_encode = msgspec.json.Encoder().encode


def _frame(value: Any) -> bytes:
    return frame(_encode(value).decode())


def rooms(found: Mapping[UUID, tuple[int, int, int, int]]) -> bytes:
    """All rooms of a newcomer: newest number, newest change, how far it is read, rank of the role."""
    return _frame({"rooms": {str(room): values for room, values in found.items()}})


def message(said: Message) -> bytes:
    """Something happened to a message."""
    return _frame({"message": said})


def refused(client: UUID, code: str, params: Mapping[str, str | int]) -> bytes:
    """It was not kept, and will not be."""
    return _frame({"refused": {"client": client, "code": code, "params": params}})


def missed(room: UUID, messages: Sequence[Message], *, change: int) -> bytes:
    """What happened in a room up to a change."""
    return _frame({"missed": {"room": room, "messages": messages, "change": change}})


def anew(room: UUID) -> bytes:
    """Too much was missed: read the room anew."""
    return _frame({"anew": room})


def seen(room: UUID, marks: Mapping[UUID, int]) -> bytes:
    """How far people have read a room."""
    return _frame({"seen": {"room": room, "marks": {str(person): seq for person, seq in marks.items()}}})


def typing(room: UUID, person: UUID, name: str) -> bytes:
    """Somebody types."""
    return _frame({"typing": {"room": room, "person": person, "name": name}})


def joined(those: Sequence[UUID]) -> bytes:
    """Rooms that are in reach from now on."""
    return _frame({"joined": those})


def left(those: Sequence[UUID]) -> bytes:
    """Rooms that are out of reach from now on."""
    return _frame({"left": those})
