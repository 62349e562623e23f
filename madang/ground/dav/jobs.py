"""Work outside requests."""

from madang.ground.dav import store
from madang.ground.tx import Tx


async def sweep(tx: Tx) -> None:
    """Forget locks whose time is over and properties of what is gone."""
    await store.sweep(tx, now=tx.now)
