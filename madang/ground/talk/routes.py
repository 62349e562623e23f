"""The JSON door of talk."""

from typing import Annotated
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, field

from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.talk import actions
from madang.ground.talk.models import Comment, Comments, Made, Version
from madang.ground.tx import Tx


class NewComment(Input, kw_only=True):
    """A comment to make; mentions are written `@[name](person:id)`."""

    text: str
    reply_to: UUID | None = None
    files: Annotated[list[UUID], Meta(max_length=20)] = field(default_factory=list)
    anchor: UUID | None = None
    """The thread that a place in the thing's text names; `quote` is what stands there."""
    quote: Annotated[str, Meta(max_length=2000)] = ""


class Rewording(Input, kw_only=True):
    """A comment's new text."""

    text: str


class Upto(Input, kw_only=True):
    """The newest comment that was read."""

    upto: UUID


@get("/api/things/{id:uuid}/comments", act="talk.read")
async def read_comments(
    tx: NamedDependency[Tx],
    id: FromPath[UUID],
    after: FromQuery[UUID | None] = None,
    anchored: FromQuery[bool | None] = None,
) -> Comments:
    """A thing's comments, newest first; those on places in its text, or the others, where asked."""
    return await actions.comments(tx, id, before=after, anchored=anchored)


@post("/api/things/{id:uuid}/comments", act="talk.comment")
async def create_comment(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[NewComment]) -> Made:
    """Comment on a thing."""
    return await actions.comment(
        tx,
        id,
        text=data.text,
        reply_to=data.reply_to,
        files=data.files,
        anchor=data.anchor,
        quote=data.quote,
    )


@post("/api/things/{id:uuid}/comments/seen", act="signed-in", status_code=204)
async def see_comments(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[Upto]) -> None:
    """The comments up to one were read."""
    await actions.see(tx, id, data.upto)


@patch("/api/comments/{id:uuid}", act="talk.comment")
async def edit_comment(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], id: FromPath[UUID], data: JSONBody[Rewording]
) -> Comment:
    """Change one's own comment; `If-Match` carries its revision."""
    return await actions.edit(tx, id, text=data.text, revision=expected_revision(edge))


@delete("/api/comments/{id:uuid}", act="talk.comment", status_code=204)
async def remove_comment(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Remove a comment."""
    await actions.remove(tx, id)


@post("/api/comments/{id:uuid}/restore", act="talk.comment", status_code=200)
async def restore_comment(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Comment:
    """Bring back a comment that one removed."""
    return await actions.restore(tx, id)


@post("/api/comments/{id:uuid}/resolve", act="talk.comment", status_code=200)
async def resolve_comment(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Comment:
    """Resolve the thread that a comment on a text began."""
    return await actions.resolve(tx, id, on=True)


@post("/api/comments/{id:uuid}/reopen", act="talk.comment", status_code=200)
async def reopen_comment(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Comment:
    """Open a resolved thread again."""
    return await actions.resolve(tx, id, on=False)


@get("/api/comments/{id:uuid}/history", act="talk.read")
async def read_history(tx: NamedDependency[Tx], id: FromPath[UUID]) -> list[Version]:
    """A comment's earlier texts."""
    return await actions.history(tx, id)


@put("/api/comments/{id:uuid}/reactions/{emoji:str}", act="talk.comment", status_code=204)
async def give_reaction(tx: NamedDependency[Tx], id: FromPath[UUID], emoji: FromPath[str]) -> None:
    """React with one emoji."""
    await actions.react(tx, id, emoji, on=True)


@delete("/api/comments/{id:uuid}/reactions/{emoji:str}", act="talk.comment", status_code=204)
async def take_reaction(tx: NamedDependency[Tx], id: FromPath[UUID], emoji: FromPath[str]) -> None:
    """Take a reaction back."""
    await actions.react(tx, id, emoji, on=False)


ROUTES = [
    read_comments,
    create_comment,
    see_comments,
    edit_comment,
    remove_comment,
    restore_comment,
    resolve_comment,
    reopen_comment,
    read_history,
    give_reaction,
    take_reaction,
]
