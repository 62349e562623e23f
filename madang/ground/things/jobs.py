"""Work of the things outside requests."""

from datetime import timedelta

from madang.ground.things import store
from madang.ground.tx import Tx


async def tidy(tx: Tx) -> None:
    """Forget tries that no limit looks at any more."""
    await store.forget_tries(tx, before=tx.now - timedelta(days=1))
