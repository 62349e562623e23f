"""What is said in rooms: read, written by programs, changed, found."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from madang.ground.errors import NotFound
from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.messenger.actions import looking, saying
from madang.messenger.models import MOST_CHARACTERS, MOST_FILES, Message, Messages, RoomHits

Number = Annotated[int, Meta(ge=1, le=1 << 62)]
Said = Annotated[str, Meta(max_length=MOST_CHARACTERS)]
MOST_NUMBER = 1 << 62


class NewMessage(Input, kw_only=True):
    """A message. `client` is the sender's own id of it: sent twice it is kept once."""

    client: UUID
    text: Said = ""
    reply_to: Number | None = None
    files: Annotated[list[UUID], Meta(max_length=MOST_FILES)] = []


class MessageEdit(Input, kw_only=True):
    """What it says from now on."""

    text: Said


def checked(seq: int) -> int:
    """A number that a message may have. Raises NotFound."""
    if not 0 < seq < MOST_NUMBER:
        raise NotFound("ground.not-found")
    return seq


@get("/api/messenger/rooms/{room:uuid}/messages", act="messenger.read")
async def read_messages(
    tx: NamedDependency[Tx],
    room: FromPath[UUID],
    before: FromQuery[Number | None] = None,
    after: FromQuery[Number | None] = None,
    around: FromQuery[Number | None] = None,
    on: FromQuery[date | None] = None,
) -> Messages:
    """The newest messages of a room, those before or after a number, around one, or from a day on."""
    return await looking.page(tx, room, before=before, after=after, around=around, on=on)


@post("/api/messenger/rooms/{room:uuid}/messages", act="messenger.write", status_code=201)
async def say_message(tx: NamedDependency[Tx], room: FromPath[UUID], data: JSONBody[NewMessage]) -> Message:
    """Say something."""
    return await saying.say(tx, room, client=data.client, text=data.text, reply_to=data.reply_to, files=data.files)


@patch("/api/messenger/rooms/{room:uuid}/messages/{seq:int}", act="messenger.write")
async def edit_message(
    tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], data: JSONBody[MessageEdit]
) -> Message:
    """Say one's own message otherwise."""
    return await saying.edit(tx, room, checked(seq), data.text)


@delete("/api/messenger/rooms/{room:uuid}/messages/{seq:int}", act="messenger.write", status_code=200)
async def recall_message(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Message:
    """Take one's own message back."""
    return await saying.recall(tx, room, checked(seq))


@put("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/reactions/{emoji:str}", act="messenger.answer")
async def add_message_reaction(
    tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], emoji: FromPath[str]
) -> Message:
    """Answer with an emoji."""
    return await saying.react(tx, room, checked(seq), emoji, on=True)


@delete(
    "/api/messenger/rooms/{room:uuid}/messages/{seq:int}/reactions/{emoji:str}",
    act="messenger.answer",
    status_code=200,
)
async def remove_message_reaction(
    tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], emoji: FromPath[str]
) -> Message:
    """Take the emoji back."""
    return await saying.react(tx, room, checked(seq), emoji, on=False)


@post("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/task", act="messenger.write", status_code=201)
async def make_task(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Message:
    """Make a task of a message."""
    return await saying.todo(tx, room, checked(seq))


@put("/api/messenger/rooms/{room:uuid}/seen/{seq:int}", act="messenger.read", status_code=204)
async def see_messages(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> None:
    """One has read the room up to a message."""
    await saying.see(tx, room, checked(seq))


@get("/api/messenger/search", act="signed-in")
async def search_messages(
    tx: NamedDependency[Tx],
    q: FromQuery[str],
    room: FromQuery[UUID | None] = None,
    after: FromQuery[str | None] = None,
) -> RoomHits:
    """Messages that hold the words, in one room or in all in reach."""
    return await looking.find(tx, q, room=room, after=after)


@get("/api/messenger/stretches/{stretch:uuid}", act="signed-in")
async def read_stretch(tx: NamedDependency[Tx], stretch: FromPath[UUID]) -> Message:
    """The first message of a stretch of talk that search found."""
    found = await looking.stretch(tx, stretch)
    if found is None:
        raise NotFound("ground.not-found")
    return found


ROUTES: list[Any] = [
    read_messages,
    say_message,
    edit_message,
    recall_message,
    add_message_reaction,
    remove_message_reaction,
    make_task,
    see_messages,
    search_messages,
    read_stretch,
]
