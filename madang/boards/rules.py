"""Decisions about boards."""

from collections.abc import Sequence
from datetime import datetime

from madang.boards.models import Board, BoardSort, Posting, PostState
from madang.ground.errors import Invalid, Refused

ASKED = (BoardSort.IDEAS, BoardSort.MAGAZINE)
"""Boards on which posts get an answer."""
STATES = {
    BoardSort.IDEAS: (
        PostState.OPEN,
        PostState.REVIEWING,
        PostState.ADOPTED,
        PostState.DECLINED,
        PostState.DONE,
    ),
    BoardSort.MAGAZINE: (PostState.OPEN, PostState.ANSWERED),
}


def check(board: Board, post: Posting) -> None:
    """Whether the post can stand on the board. Raises Invalid."""
    if not post.title.strip():
        raise Invalid("boards.no-title")
    if post.category and post.category not in board.categories:
        raise Invalid("boards.category-unknown")
    if post.shown_until is not None and post.shown_until <= post.shown_from:
        raise Invalid("boards.shown-backwards")
    if board.sort is not BoardSort.NOTICES and (post.must_read or post.targets):
        raise Invalid("boards.only-notices")


def answered(board: Board, post: Posting, *, text: str, state: PostState, now: datetime) -> None:
    """Whether a post may get this answer. Raises Refused, Invalid."""
    if board.sort not in ASKED:
        raise Refused("boards.no-answers-here")
    if state not in STATES[board.sort]:
        raise Invalid("boards.state-unknown")
    if state in (PostState.ADOPTED, PostState.DECLINED, PostState.ANSWERED) and not text.strip():
        raise Invalid("boards.answer-missing")
    if not shown(post, now=now):
        raise Refused("boards.not-shown")


def shown(post: Posting, *, now: datetime) -> bool:
    """Whether everybody in reach sees the post."""
    return post.shown_from <= now and (post.shown_until is None or post.shown_until > now)


def tidy(categories: Sequence[str]) -> list[str]:
    """Categories as typed, each once, without empty ones."""
    return list(dict.fromkeys(name.strip() for name in categories if name.strip()))
