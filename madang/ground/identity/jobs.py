"""Work of identity outside requests."""

from madang.ground.credentials import sessions
from madang.ground.identity import attempts
from madang.ground.tx import Tx


async def sweep(tx: Tx) -> None:
    """Forget sessions that are over and tries that no longer count."""
    await sessions.sweep(tx, now=tx.now)
    await attempts.sweep(tx, now=tx.now)
