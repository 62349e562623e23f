"""Work of the messenger outside requests."""

from uuid import UUID

from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.messenger.actions import archiving, dropping, keeping, later, taking
from madang.messenger.store import stretches

BATCH = 500


async def take_up(work: Work) -> None:
    """Each minute: what was left by a process that ended. The door does it for rooms as they become quiet."""
    async with work() as tx:
        behind = await stretches.all_behind(tx, most=BATCH)
    for room in behind:
        more = True
        while more:
            async with work() as tx:
                more = await taking.take_up(tx, room)


async def send_due(work: Work) -> None:
    """Send what is due, remind of what is due, and end the codes of phones whose time is over.

    At its moment, and each minute for what a lost run left.
    """
    more = True
    while more:
        async with work() as tx:
            more = await later.send_next(tx)
    async with work() as tx:
        await later.remind_due(tx)
    more = True
    while more:
        async with work() as tx:
            more = await dropping.end_next(tx)


async def forget(tx: Tx) -> None:
    """Each night: what is left of rooms that went with their projects."""
    await taking.forget(tx)


async def clear(work: Work) -> None:
    """Each night: messages whose time is over."""
    await keeping.clear(work)


async def export(work: Work, *, export: str, language: str = "ko") -> None:
    """Write the archive of an export."""
    await archiving.run(work, UUID(export), language=language)
