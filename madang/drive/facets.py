"""The faces of drives and folders. Files have their own."""

from uuid import UUID

from madang.drive.store import facets as store
from madang.ground.db import Queries
from madang.ground.manifest import Card, Text


async def drive_card(q: Queries, id: UUID) -> Card | None:
    """A drive: named after whose it is; its own rights rule."""
    found = await store.drive(q, id)
    return None if found is None else Card(title=found[0], place=id, within=found[1], created_by=found[2])


async def folder_card(q: Queries, id: UUID) -> Card | None:
    """A folder, in the folder it lies in."""
    return await store.folder(q, id)


async def folder_text(q: Queries, id: UUID) -> Text | None:
    """Its name and its tags."""
    words = await store.words(q, id)
    return None if words is None else Text(text=words)
