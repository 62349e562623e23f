"""Work of sharing outside requests."""

from madang.ground.share.actions import grants
from madang.ground.tx import Tx


async def expire(tx: Tx) -> None:
    """Each minute: rights whose time is over end."""
    await grants.expire(tx)
