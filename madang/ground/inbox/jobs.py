"""The reader of the inbox, and its clock."""

from madang.ground.facts import Told
from madang.ground.inbox import actions
from madang.ground.tx import Tx


async def read(tx: Tx, told: Told) -> None:
    """A fact becomes notices."""
    await actions.receive(tx, told)


async def wake(tx: Tx) -> None:
    """Each minute: snoozed notices come back."""
    await actions.wake(tx)
