"""Work of identity outside requests."""

from madang.ground import attempts, once
from madang.ground.credentials import devices, sessions
from madang.ground.identity import store
from madang.ground.tx import Tx


async def sweep(tx: Tx) -> None:
    """Forget sessions, challenges, devices and keys that are over, and tries that no longer count."""
    await sessions.sweep(tx, now=tx.now)
    await attempts.sweep(tx, now=tx.now)
    await store.sweep(tx, now=tx.now)
    await devices.sweep(tx, now=tx.now)
    await once.sweep(tx, now=tx.now)
