"""The reader of occupied time."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.facts import Told
from madang.ground.ids import id_of, kind_of
from madang.ground.schedule import store
from madang.ground.tx import Tx


async def read(tx: Tx, batch: Sequence[Told]) -> None:
    """Keep when the subjects take place. Safe to run twice."""
    by_kind: dict[str, list[UUID]] = {}
    for told in batch:
        by_kind.setdefault(kind_of(told.subject), []).append(id_of(told.subject))
    for name, ids in by_kind.items():
        kind = tx.house.kinds.get(name)
        if kind is not None and kind.times is not None:
            wanted = list(dict.fromkeys(ids))
            await store.keep(tx, wanted, await kind.times(tx, wanted))
