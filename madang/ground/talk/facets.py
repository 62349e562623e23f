"""The faces of a comment."""

from uuid import UUID

from madang.ground.db import Queries
from madang.ground.manifest import Card, Text
from madang.ground.talk import rules, store


async def comment_card(q: Queries, id: UUID) -> Card | None:
    """A comment lies in the place of its thing, and is gone when it was removed or its thing is."""
    rows = await q.tuples(
        "select c.text, t.place, t.id, t.label, c.author from ground.comment c join ground.thing t on t.id = c.thing"
        " where c.id = %(id)s and c.removed_at is null",
        id=id,
    )
    if not rows:
        return None
    text, place, within, label, author = rows[0]
    return Card(title=rules.title(text), place=place, within=within, label=label, created_by=author)


async def comment_text(q: Queries, id: UUID) -> Text | None:
    """What search and links read. Mentions are told by the comment's own fact."""
    kept = await store.comment(q, id)
    if kept is None or kept.removed_at is not None:
        return None
    return Text(text=rules.plain(kept.text), people=(kept.author,))
