"""The faces a file shows."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.files import store
from madang.ground.files.models import State
from madang.ground.manifest import Card, Text


async def card(q: Queries, id: UUID) -> Card | None:
    """Where its thing stands; a file that was never clean only for who put it there."""
    file = await store.file(q, id)
    if file is None:
        return None
    target = await store.target(q, file.thing)
    return Card(
        title=file.name,
        place=file.place if file.state is State.CLEAN else file.created_by,
        within=file.thing,
        label=target.label if target is not None else "O",
        created_by=file.created_by,
        trashed_by=file.trashed_by,
    )


async def text(q: Queries, id: UUID) -> Text | None:
    """Name and, of a small text file, its words."""
    file = await store.file(q, id)
    if file is None or file.state is not State.CLEAN:
        return None
    words = await store.text(q, id)
    return Text(text=f"{file.name}\n{words}" if words else file.name)
