"""The faces of boards and posts."""

from uuid import UUID

from madang.boards import store
from madang.boards.store import boards as board_store
from madang.ground.db import Queries
from madang.ground.manifest import Card, Text


async def board_card(q: Queries, id: UUID) -> Card | None:
    """A board: its name; its own rights rule."""
    found = await board_store.board(q, id)
    if found is None:
        return None
    return Card(title=found.name, place=id, created_by=found.created_by, trashed_by=found.trashed_by)


async def board_text(q: Queries, id: UUID) -> Text | None:
    """A board: its name and what it is for."""
    found = await board_store.board(q, id)
    return None if found is None else Text(text=f"{found.name}\n{found.lead}")


async def post_card(q: Queries, id: UUID) -> Card | None:
    """A post: its title, on its board. Until it is announced it is its author's, so that nobody finds it before."""
    found = await store.post(q, id)
    if found is None:
        return None
    return Card(
        title=found.title,
        place=found.created_by if found.announced_at is None else found.board,
        within=found.board,
        summary=found.state.value,
        created_by=found.created_by,
        trashed_by=found.trashed_by,
    )


async def post_text(q: Queries, id: UUID) -> Text | None:
    """A post: title, category, text and answer. One that is not shown yet is not found."""
    found = await store.post(q, id)
    if found is None or found.announced_at is None:
        return None
    return Text(text=f"{found.title}\n{found.category}\n{found.body}\n{found.answer}")
