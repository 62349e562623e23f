"""Nouns of talk."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref, ref
from madang.ground.things.models import Party


class Kept(Struct, frozen=True, kw_only=True):
    """A comment as the database keeps it."""

    id: UUID
    thing: UUID
    author: UUID
    text: str
    reply_to: UUID | None
    created_at: datetime
    edited_at: datetime | None
    removed_at: datetime | None
    removed_by: UUID | None
    revision: int
    anchor: UUID | None = None
    quote: str = ""
    resolved_at: datetime | None = None
    resolved_by: UUID | None = None

    @property
    def ref(self) -> Ref:
        """Its name between slices."""
        return ref("talk.comment", self.id)


class Reaction(Struct, frozen=True, kw_only=True):
    """How many reacted with one emoji, and whether the reader did."""

    emoji: str
    count: int
    mine: bool


class Comment(Struct, frozen=True, kw_only=True):
    """A comment as the screen shows it; the text of a removed one is empty.

    `anchor` is the thread a place in the thing's text names, `quote` what stood there; the first comment is resolved.
    """

    id: UUID
    thing: UUID
    author: Party
    text: str
    reply_to: UUID | None
    created_at: datetime
    edited_at: datetime | None
    removed: bool
    revision: int
    reactions: Sequence[Reaction]
    files: Sequence[UUID]
    may: Sequence[str]
    anchor: UUID | None = None
    quote: str = ""
    resolved_at: datetime | None = None
    resolved_by: Party | None = None


class Comments(Struct, frozen=True, kw_only=True):
    """A page of comments, newest first; `seen` is the newest one the reader has read."""

    items: list[Comment]
    unread: int
    seen: UUID | None
    may: list[str]
    next: str | None = None


class Made(Struct, frozen=True, kw_only=True):
    """A new comment; `unreached` are people mentioned who do not reach the thing and hear nothing."""

    comment: Comment
    unreached: list[UUID]


class Version(Struct, frozen=True, kw_only=True):
    """An earlier text."""

    revision: int
    text: str
    at: datetime
