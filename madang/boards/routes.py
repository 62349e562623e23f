"""The JSON door of boards."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import UNSET, Meta, Struct, UnsetType, field

from madang.boards import actions
from madang.boards.actions import posts
from madang.boards.models import (
    Boards,
    BoardSort,
    BoardView,
    Body,
    Category,
    HomePosts,
    Lead,
    Name,
    PostList,
    PostReaderList,
    PostState,
    PostView,
    Title,
)
from madang.ground.edge import Request as Edge
from madang.ground.http import Input, expected_revision
from madang.ground.tx import Tx

Categories = Annotated[list[Category], Meta(max_length=30)]
Targets = Annotated[list[UUID], Meta(max_length=200)]


class NewBoard(Input, kw_only=True):
    """A board to open."""

    sort: BoardSort
    name: Name
    lead: Lead = ""
    categories: Categories = field(default_factory=list)


class BoardEdit(Input, kw_only=True):
    """What to change of a board; absent fields stay."""

    name: Name | UnsetType = UNSET
    lead: Lead | UnsetType = UNSET
    categories: Categories | UnsetType = UNSET


class BoardOrder(Input, kw_only=True):
    """Boards in the order they are wanted in."""

    boards: Annotated[list[UUID], Meta(max_length=200)]


class BoardPost(Input, kw_only=True):
    """A post to write. Without `targets` it is for everybody who reaches the board."""

    title: Title
    body: Body = ""
    category: Annotated[str, Meta(max_length=40)] = ""
    must_read: bool = False
    pinned: bool = False
    targets: Targets = field(default_factory=list)
    shown_from: datetime | None = None
    shown_until: datetime | None = None


class PostEdit(Input, kw_only=True):
    """What to change of a post; absent fields stay."""

    title: Title | UnsetType = UNSET
    body: Body | UnsetType = UNSET
    category: Annotated[str, Meta(max_length=40)] | UnsetType = UNSET
    must_read: bool | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    targets: Targets | UnsetType = UNSET
    shown_from: datetime | UnsetType = UNSET
    shown_until: datetime | UnsetType | None = UNSET


class NewAnswer(Input, kw_only=True):
    """An answer to an idea or a question, and where it stands."""

    text: Body = ""
    state: PostState


class PostMade(Struct, frozen=True, kw_only=True):
    """A new post: who may only add one sees no more of it."""

    id: UUID


class Reminded(Struct, frozen=True, kw_only=True):
    """How many were reminded."""

    people: int


def _chosen(data: Struct) -> dict[str, Any]:
    return {name: value for name in data.__struct_fields__ if (value := getattr(data, name)) is not UNSET}


@get("/api/boards", act="signed-in")
async def list_boards(tx: NamedDependency[Tx]) -> Boards:
    """The boards in reach."""
    return await actions.boards(tx)


@get("/api/boards/home", act="signed-in")
async def read_home_posts(tx: NamedDependency[Tx]) -> HomePosts:
    """What must still be read, and what is new."""
    return await posts.home(tx)


@post("/api/boards", act="boards.found")
async def create_board(tx: NamedDependency[Tx], data: JSONBody[NewBoard]) -> BoardView:
    """Open a board."""
    id = await actions.found(tx, sort=data.sort, name=data.name, lead=data.lead, categories=data.categories)
    return await actions.view(tx, id)


@put("/api/boards/order", act="boards.found", status_code=204)
async def order_boards(tx: NamedDependency[Tx], data: JSONBody[BoardOrder]) -> None:
    """Put boards into another order."""
    await actions.order(tx, data.boards)


@get("/api/boards/{board:uuid}", act="boards.view")
async def read_board(tx: NamedDependency[Tx], board: FromPath[UUID]) -> BoardView:
    """One board."""
    return await actions.view(tx, board)


@patch("/api/boards/{board:uuid}", act="boards.manage")
async def change_board(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], board: FromPath[UUID], data: JSONBody[BoardEdit]
) -> BoardView:
    """Change a board; `If-Match` carries the revision."""
    await actions.edit(tx, board, _chosen(data), revision=expected_revision(edge))
    return await actions.view(tx, board)


@delete("/api/boards/{board:uuid}", act="boards.manage")
async def delete_board(tx: NamedDependency[Tx], board: FromPath[UUID]) -> None:
    """Put a board in the trash."""
    await actions.trash(tx, board)


@get("/api/boards/{board:uuid}/posts", act="boards.view")
async def list_posts(
    tx: NamedDependency[Tx],
    board: FromPath[UUID],
    category: FromQuery[str] = "",
    standing: FromQuery[PostState | None] = None,
    mine: FromQuery[bool] = False,
    hidden: FromQuery[bool] = False,
    after: FromQuery[str | None] = None,
) -> PostList:
    """A page of a board: pinned ones first, then the newest."""
    return await posts.posts(tx, board, category=category, state=standing, mine=mine, hidden=hidden, after=after)


@post("/api/boards/{board:uuid}/posts", act="boards.post")
async def create_post(tx: NamedDependency[Tx], board: FromPath[UUID], data: JSONBody[BoardPost]) -> PostMade:
    """Write a post."""
    return PostMade(id=await posts.write(tx, board, **_chosen(data)))


@get("/api/boards/posts/{post_id:uuid}", act="boards.view")
async def read_post(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> PostView:
    """One post."""
    return await posts.view(tx, post_id)


@patch("/api/boards/posts/{post_id:uuid}", act="boards.view")
async def change_post(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], post_id: FromPath[UUID], data: JSONBody[PostEdit]
) -> PostView:
    """Change a post; its author may as long as it has no answer. `If-Match` carries the revision."""
    await posts.edit(tx, post_id, _chosen(data), revision=expected_revision(edge))
    return await posts.view(tx, post_id)


@delete("/api/boards/posts/{post_id:uuid}", act="boards.view")
async def delete_post(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> None:
    """Put a post in the trash; its author may as long as it has no answer."""
    await posts.trash(tx, post_id)


@put("/api/boards/posts/{post_id:uuid}/read", act="boards.view", status_code=204)
async def open_post(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> None:
    """Note that the actor opened a post."""
    await posts.opened(tx, post_id)


@get("/api/boards/posts/{post_id:uuid}/readers", act="boards.edit")
async def list_post_readers(
    tx: NamedDependency[Tx],
    post_id: FromPath[UUID],
    read: FromQuery[bool | None] = None,
    after: FromQuery[str | None] = None,
) -> PostReaderList:
    """Those a post concerns, and who of them has opened it."""
    return await posts.who_read(tx, post_id, read=read, after=after)


@post("/api/boards/posts/{post_id:uuid}/reminders", act="boards.edit")
async def remind_readers(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> Reminded:
    """Tell those who have not opened a post again; once an hour."""
    return Reminded(people=await posts.remind(tx, post_id))


@put("/api/boards/posts/{post_id:uuid}/support", act="boards.view", status_code=204)
async def support_post(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> None:
    """Stand behind an idea, or ask the same question."""
    await posts.support(tx, post_id, stand=True)


@delete("/api/boards/posts/{post_id:uuid}/support", act="boards.view")
async def withdraw_support(tx: NamedDependency[Tx], post_id: FromPath[UUID]) -> None:
    """No longer stand behind it."""
    await posts.support(tx, post_id, stand=False)


@put("/api/boards/posts/{post_id:uuid}/answer", act="boards.edit")
async def answer_post(
    tx: NamedDependency[Tx], edge: NamedDependency[Edge], post_id: FromPath[UUID], data: JSONBody[NewAnswer]
) -> PostView:
    """Answer an idea or a question; `If-Match` carries the revision."""
    await posts.answer(tx, post_id, text=data.text, state=data.state, revision=expected_revision(edge))
    return await posts.view(tx, post_id)


ROUTES: list[Any] = [
    list_boards,
    read_home_posts,
    create_board,
    order_boards,
    read_board,
    change_board,
    delete_board,
    list_posts,
    create_post,
    read_post,
    change_post,
    delete_post,
    open_post,
    list_post_readers,
    remind_readers,
    support_post,
    withdraw_support,
    answer_post,
]
