"""The reader of links."""

from madang.ground.facts import Told
from madang.ground.ids import id_of, kind_of
from madang.ground.links import rules, store
from madang.ground.tx import Tx


async def read(tx: Tx, told: Told) -> None:
    """Keep what the subject's text links. Safe to run twice."""
    kind = tx.house.kinds.get(kind_of(told.subject))
    if kind is None or kind.text is None:
        return
    id = id_of(told.subject)
    text = await kind.text(tx, id)
    await store.keep(tx, id, [] if text is None else [*dict.fromkeys([*text.links, *rules.linked(text.text)])])
