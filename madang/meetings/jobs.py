"""What meetings follow: things that move take their meetings along."""

from madang.ground.facts import Told
from madang.ground.ids import id_of
from madang.ground.tx import Tx
from madang.meetings.actions import keeping


async def follow(tx: Tx, told: list[Told]) -> None:
    """Whatever was told of, it may lie elsewhere now. Safe to run twice."""
    await keeping.follow(tx, sorted({id_of(one.subject) for one in told}))
