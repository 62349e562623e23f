"""Rooms: listed, opened, named, left."""

from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx
from madang.messenger.actions import looking, rooms, saying
from madang.messenger.models import Draft, MessengerPolicy, OpenRooms, RoomHead, RoomList, RoomMarks, RoomName
from madang.messenger.store import rooms as store

People = Annotated[list[UUID], Meta(min_length=1, max_length=rooms.MOST_PEOPLE)]
Perhaps = Annotated[list[UUID], Meta(max_length=rooms.MOST_PEOPLE)]


class NewRoom(Input, kw_only=True):
    """A group to open. Without a name it is called after those in it.

    In one that `announces` only those who manage it write; an `open` one is found and joined by anybody of the house.
    """

    name: RoomName = ""
    people: Perhaps = []
    announces: bool = False
    open: bool = False


class RoomEdit(Input, kw_only=True):
    """Another name for a group (the empty one takes it away), who writes in it, and whether it is found."""

    name: RoomName | None = None
    announces: bool | None = None
    open: bool | None = None


class Entrusted(Input, kw_only=True):
    """Whether somebody manages the group."""

    manages: bool


class Newcomers(Input, kw_only=True):
    """Who is to come into a group."""

    people: People


class DraftText(Input, kw_only=True):
    """What was typed and not sent."""

    text: Draft


class MessengerPolicyEdit(Input, kw_only=True):
    """What the institution decides. A message can be recalled for so many minutes; 0 lets nobody.

    A code for a phone lasts for `drop_minutes`, 0 lets nobody make one; it takes `drop_files` files, pictures only unless
    `drop_any`.
    """

    recall_minutes: Annotated[int, Meta(ge=0, le=525_600)]
    drop_minutes: Annotated[int, Meta(ge=0, le=120)] = 10
    drop_files: Annotated[int, Meta(ge=1, le=500)] = 50
    drop_any: bool = False


@get("/api/messenger/rooms", act="signed-in")
async def list_rooms(tx: NamedDependency[Tx]) -> RoomList:
    """The rooms in reach, and what one could be opened for."""
    return await looking.listing(tx)


@post("/api/messenger/rooms", act="messenger.open", status_code=201)
async def open_group(tx: NamedDependency[Tx], data: JSONBody[NewRoom]) -> RoomHead:
    """A room of the reader and those named."""
    return await looking.head(
        tx, await rooms.found_group(tx, name=data.name, people=data.people, announces=data.announces, open=data.open)
    )


@put("/api/messenger/rooms/of/{owner:uuid}", act="signed-in")
async def open_room(tx: NamedDependency[Tx], owner: FromPath[UUID]) -> RoomHead:
    """The room with a person (oneself included), or of a project, unit or site; made at first use."""
    return await looking.head(tx, await rooms.opened(tx, owner))


@get("/api/messenger/rooms/{room:uuid}", act="messenger.read")
async def read_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> RoomHead:
    """A room, what one may do there, how far one has read it, and what one typed elsewhere."""
    return await looking.head(tx, room)


@patch("/api/messenger/rooms/{room:uuid}", act="messenger.manage")
async def change_room(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], room: FromPath[UUID], data: JSONBody[RoomEdit]
) -> RoomHead:
    """Give a group a name, say who writes in it and who finds it; `If-Match` carries the revision."""
    await rooms.change(
        tx, room, name=data.name, announces=data.announces, open=data.open, revision=expected_revision(edge)
    )
    return await looking.head(tx, room)


@post("/api/messenger/rooms/{room:uuid}/people", act="messenger.invite", status_code=200)
async def invite_people(tx: NamedDependency[Tx], room: FromPath[UUID], data: JSONBody[Newcomers]) -> RoomHead:
    """Bring people into a group."""
    await rooms.invite(tx, room, data.people)
    return await looking.head(tx, room)


@get("/api/messenger/rooms/{room:uuid}/people", act="messenger.read")
async def read_people(tx: NamedDependency[Tx], room: FromPath[UUID]) -> RoomMarks:
    """Who is in a room and how far they have read it."""
    return await looking.marks(tx, room)


@delete("/api/messenger/rooms/{room:uuid}/people/me", act="messenger.read", status_code=204)
async def leave_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Leave a group."""
    await rooms.leave(tx, room)


@get("/api/messenger/open-rooms", act="signed-in")
async def list_open_rooms(tx: NamedDependency[Tx]) -> OpenRooms:
    """Rooms that one may join."""
    return await looking.joinable(tx)


@put("/api/messenger/open-rooms/{room:uuid}", act="signed-in")
async def join_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> RoomHead:
    """Come into an open room."""
    await rooms.join(tx, room)
    return await looking.head(tx, room)


@put("/api/messenger/rooms/{room:uuid}/people/{person:uuid}", act="messenger.manage", status_code=204)
async def entrust_person(
    tx: NamedDependency[Tx], room: FromPath[UUID], person: FromPath[UUID], data: JSONBody[Entrusted]
) -> None:
    """Let somebody in a group manage it, or no longer."""
    await rooms.entrust(tx, room, person, manages=data.manages)


@delete("/api/messenger/rooms/{room:uuid}/people/{person:uuid}", act="messenger.manage", status_code=204)
async def remove_person(tx: NamedDependency[Tx], room: FromPath[UUID], person: FromPath[UUID]) -> None:
    """Take somebody out of a group."""
    await rooms.remove(tx, room, person)


@put("/api/messenger/rooms/{room:uuid}/mute", act="messenger.read", status_code=204)
async def mute_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Be told of nothing but mentions."""
    await saying.mute(tx, room, on=True)


@delete("/api/messenger/rooms/{room:uuid}/mute", act="messenger.read", status_code=204)
async def unmute_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Be told of everything again."""
    await saying.mute(tx, room, on=False)


@put("/api/messenger/rooms/{room:uuid}/hidden", act="messenger.read", status_code=204)
async def hide_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Take a room out of one's own list until something is said there."""
    await saying.hide(tx, room, on=True)


@delete("/api/messenger/rooms/{room:uuid}/hidden", act="messenger.read", status_code=204)
async def show_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Bring a room back into one's own list."""
    await saying.hide(tx, room, on=False)


@put("/api/messenger/rooms/{room:uuid}/pin", act="messenger.read", status_code=204)
async def pin_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Keep a room at the top of one's own list."""
    await saying.pin(tx, room, on=True)


@delete("/api/messenger/rooms/{room:uuid}/pin", act="messenger.read", status_code=204)
async def unpin_room(tx: NamedDependency[Tx], room: FromPath[UUID]) -> None:
    """Let a room stand where it was written in last."""
    await saying.pin(tx, room, on=False)


@put("/api/messenger/rooms/{room:uuid}/draft", act="messenger.write", status_code=204)
async def keep_draft(tx: NamedDependency[Tx], room: FromPath[UUID], data: JSONBody[DraftText]) -> None:
    """Keep what was typed and not sent, for one's other devices."""
    await saying.draft(tx, room, data.text)


@get("/api/messenger/policy", act="signed-in")
async def read_messenger_policy(tx: NamedDependency[Tx]) -> MessengerPolicy:
    """What the institution decides about messages."""
    return await store.policy(tx)


@put("/api/messenger/policy", act="ground.administer")
async def save_messenger_policy(tx: NamedDependency[Tx], data: JSONBody[MessengerPolicyEdit]) -> MessengerPolicy:
    """Decide about messages."""
    return await saying.save_policy(
        tx,
        MessengerPolicy(
            recall_minutes=data.recall_minutes,
            drop_minutes=data.drop_minutes,
            drop_files=data.drop_files,
            drop_any=data.drop_any,
        ),
    )


ROUTES: list[Any] = [
    list_rooms,
    open_group,
    open_room,
    read_room,
    list_open_rooms,
    join_room,
    change_room,
    entrust_person,
    remove_person,
    mute_room,
    unmute_room,
    hide_room,
    show_room,
    invite_people,
    read_people,
    leave_room,
    pin_room,
    unpin_room,
    keep_draft,
    read_messenger_policy,
    save_messenger_policy,
]
