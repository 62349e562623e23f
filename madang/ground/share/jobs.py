"""Work of sharing outside requests."""

from madang.ground.share.actions import grants, guests
from madang.ground.tx import Tx


async def expire(tx: Tx) -> None:
    """Each minute: rights whose time is over end."""
    await grants.expire(tx)


async def send_again(tx: Tx, *, email: str) -> None:
    """A guest asked for a new one-time link."""
    await guests.send_again(tx, email)
