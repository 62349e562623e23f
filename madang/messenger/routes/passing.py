"""Passing on what was said, pinning it for everybody, keeping it for oneself."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.messenger.actions import looking, passing, saying
from madang.messenger.models import Message, Pins, SavedMessages
from madang.messenger.routes.messages import checked


class ForwardWish(Input, kw_only=True):
    """Which rooms get it. `client` is the sender's own id of the act: done twice it is done once."""

    client: UUID
    rooms: Annotated[list[UUID], Meta(min_length=1, max_length=passing.MOST_ROOMS)]


@post("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/forward", act="messenger.read", status_code=204)
async def forward_message(
    tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], data: JSONBody[ForwardWish]
) -> None:
    """Pass a message on to other rooms."""
    await passing.forward(tx, room, checked(seq), to=data.rooms, client=data.client)


@get("/api/messenger/rooms/{room:uuid}/pins", act="messenger.read")
async def read_pins(tx: NamedDependency[Tx], room: FromPath[UUID]) -> Pins:
    """What is pinned in a room."""
    return await looking.pins(tx, room)


@put("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/pin", act="messenger.write")
async def pin_message(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Message:
    """Pin a message for everybody in the room."""
    return await saying.pin_message(tx, room, checked(seq), on=True)


@delete("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/pin", act="messenger.write", status_code=200)
async def unpin_message(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Message:
    """Take the pin off."""
    return await saying.pin_message(tx, room, checked(seq), on=False)


@put("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/saved", act="messenger.read", status_code=204)
async def save_message(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> None:
    """Keep a message for oneself."""
    await passing.save(tx, room, checked(seq))


@delete("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/saved", act="messenger.read", status_code=204)
async def unsave_message(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> None:
    """Keep it no longer."""
    await passing.unsave(tx, room, checked(seq))


@get("/api/messenger/saved", act="signed-in")
async def read_saved(tx: NamedDependency[Tx], before: FromQuery[UUID | None] = None) -> SavedMessages:
    """What one keeps."""
    return await looking.kept(tx, before=before)


ROUTES: list[Any] = [
    forward_message,
    read_pins,
    pin_message,
    unpin_message,
    save_message,
    unsave_message,
    read_saved,
]
