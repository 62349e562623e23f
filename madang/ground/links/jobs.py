"""The reader of links."""

from collections.abc import Sequence

from madang.ground.facts import Told
from madang.ground.ids import id_of, kind_of
from madang.ground.links import rules, store
from madang.ground.tx import Tx


async def read(tx: Tx, batch: Sequence[Told]) -> None:
    """Keep what the subjects' texts link. Safe to run twice."""
    things = [
        (name, id_of(told.subject))
        for told in batch
        if (kind := tx.house.kinds.get(name := kind_of(told.subject))) is not None and kind.text is not None
    ]
    if not things:
        return
    texts = await tx.house.texts(tx, things)
    linked = {
        id: [*dict.fromkeys([*text.links, *rules.linked(text.text)])] if (text := texts.get(id)) is not None else []
        for _, id in things
    }
    await store.keep(tx, linked)
