"""Boards, posts, and what lists show of them."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from madang.ground.things.models import Party

BOARD = "boards.board"
POST = "boards.post"

Name = Annotated[str, Meta(min_length=1, max_length=100)]
Lead = Annotated[str, Meta(max_length=500)]
Category = Annotated[str, Meta(min_length=1, max_length=40)]
Title = Annotated[str, Meta(min_length=1, max_length=200)]
Body = Annotated[str, Meta(max_length=100_000)]


class BoardSort(Enum):
    """What a board is for."""

    NOTICES = "notices"
    """What everyone must know."""
    MAGAZINE = "magazine"
    """Articles, and questions of the staff with the answers of those who know."""
    LIBRARY = "library"
    """Files and links for reference."""
    IDEAS = "ideas"
    """Proposals of the staff, which get an answer."""


class PostState(Enum):
    """Where an idea or a question stands. What needs no answer is always open."""

    OPEN = "open"
    REVIEWING = "reviewing"
    ADOPTED = "adopted"
    DECLINED = "declined"
    DONE = "done"
    ANSWERED = "answered"


class Board(Struct, frozen=True, kw_only=True):
    """A board as it is stored."""

    id: UUID
    sort: BoardSort
    name: str
    lead: str = ""
    categories: Sequence[str] = ()
    position: int = 0
    created_at: datetime
    created_by: UUID
    trashed_at: datetime | None = None
    trashed_by: UUID | None = None
    revision: int = 1


class Posting(Struct, frozen=True, kw_only=True):
    """A post as it is stored. It is shown in [shown_from, shown_until)."""

    id: UUID
    board: UUID
    title: str
    body: str = ""
    category: str = ""
    state: PostState = PostState.OPEN
    answer: str = ""
    answered_by: UUID | None = None
    answered_at: datetime | None = None
    must_read: bool = False
    pinned: bool = False
    targets: Sequence[UUID] = ()
    shown_from: datetime
    shown_until: datetime | None = None
    announced_at: datetime | None = None
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    trashed_at: datetime | None = None
    trashed_by: UUID | None = None
    revision: int = 1


class BoardView(Struct, frozen=True, kw_only=True):
    """A board in a list: `unread` are posts that must be read by the reader and were not."""

    id: UUID
    sort: BoardSort
    name: str
    lead: str
    categories: Sequence[str]
    posts: int
    unread: int
    newest_at: datetime | None
    revision: int
    may: Sequence[str]


class Boards(Struct, frozen=True, kw_only=True):
    """The boards in reach, and what may be done with boards at all."""

    items: Sequence[BoardView]
    may: Sequence[str]


class PostRow(Struct, frozen=True, kw_only=True):
    """A post in a list. `mine`: it concerns the reader; `read`: the reader opened it."""

    id: UUID
    board: UUID
    title: str
    lead: str
    category: str
    state: PostState
    must_read: bool
    pinned: bool
    author: str
    created_by: UUID
    shown_from: datetime
    shown_until: datetime | None
    read: bool
    mine: bool
    comments: int
    files: int
    supports: int


class PostList(Struct, frozen=True, kw_only=True):
    """A page of posts, pinned ones first, then the newest."""

    items: Sequence[PostRow]
    may: Sequence[str]
    next: str | None = None


class PostReaders(Struct, frozen=True, kw_only=True):
    """How many of those a post concerns have opened it."""

    read: int
    people: int


class PostView(Struct, frozen=True, kw_only=True):
    """A post as its page shows it. `readers` only for who may see them."""

    post: Posting
    board: BoardView
    author: Party
    targets: Sequence[Party]
    answerer: Party | None
    supports: int
    supported: bool
    readers: PostReaders | None
    may: Sequence[str]


class PostReader(Struct, frozen=True, kw_only=True):
    """Somebody a post concerns; `at` is when they first opened it."""

    id: UUID
    fn: str
    number: str | None
    unit: str
    at: datetime | None


class PostReaderList(Struct, frozen=True, kw_only=True):
    """Those who have not opened a post first, by unit and name."""

    items: Sequence[PostReader]
    read: int
    people: int
    next: str | None = None


class HomePosts(Struct, frozen=True, kw_only=True):
    """What of the boards belongs on the home page."""

    must_read: Sequence[PostRow]
    newest: Sequence[PostRow]
