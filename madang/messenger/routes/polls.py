"""Polls: put, answered, ended."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.messenger.actions import polls
from madang.messenger.models import Message, Votes
from madang.messenger.routes.messages import checked
from madang.messenger.rules.polls import FEWEST, LONGEST_OPTION, LONGEST_QUESTION, MOST

Option = Annotated[str, Meta(min_length=1, max_length=LONGEST_OPTION)]
Moment = Annotated[datetime, Meta(tz=True)]


class PollWish(Input, kw_only=True):
    """A poll to put. `client` is the sender's own id of it; without `ends_at` it ends by hand."""

    client: UUID
    question: Annotated[str, Meta(min_length=1, max_length=LONGEST_QUESTION)]
    options: Annotated[list[Option], Meta(min_length=FEWEST, max_length=MOST)]
    multiple: bool = False
    anonymous: bool = False
    ends_at: Moment | None = None


class Ballot(Input, kw_only=True):
    """What one chooses, by places of options from 0; empty takes the vote back."""

    choices: Annotated[list[Annotated[int, Meta(ge=0, lt=MOST)]], Meta(max_length=MOST)]


@post("/api/messenger/rooms/{room:uuid}/polls", act="messenger.write", status_code=201)
async def put_poll(tx: NamedDependency[Tx], room: FromPath[UUID], data: JSONBody[PollWish]) -> Message:
    """Put a poll to a room."""
    return await polls.put(
        tx,
        room,
        client=data.client,
        question=data.question,
        options=data.options,
        multiple=data.multiple,
        anonymous=data.anonymous,
        ends_at=data.ends_at,
    )


@get("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes", act="messenger.read")
async def read_votes(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Votes:
    """What one chose, and who chose what unless nobody is to know."""
    return await polls.votes(tx, room, checked(seq))


@put("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes", act="messenger.answer")
async def vote(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], data: JSONBody[Ballot]) -> Votes:
    """Choose."""
    return await polls.vote(tx, room, checked(seq), data.choices)


@post("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/close", act="messenger.read", status_code=200)
async def close_poll(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> Message:
    """End a poll: its author, or who manages the room."""
    return await polls.close(tx, room, checked(seq))


ROUTES: list[Any] = [put_poll, read_votes, vote, close_poll]
"""The doors of polls."""
