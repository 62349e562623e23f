"""Work of the wiki outside requests."""

from datetime import timedelta
from uuid import UUID

from madang.ground.facts import Told
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.wiki.actions import archiving, exchanges, importing, publishing, spaces, writing
from madang.wiki.rules.history import THIN_AFTER
from madang.wiki.store import bodies, versions
from madang.wiki.store import exchanges as exchange_store

LEFT = timedelta(minutes=1)
"""What was written longer ago and not taken up was left by a process that ended."""
BATCH = 200
REMEMBERED = timedelta(days=14)
"""How long an import or an archive is remembered."""


async def take_up(work: Work) -> None:
    """Take up what was left, each page in a transaction of its own. The door does it for pages that are open."""
    async with work() as tx:
        waiting = await bodies.all_waiting(tx, before=tx.now - LEFT, most=BATCH)
    for page in waiting:
        async with work() as tx:
            await writing.take_up(tx, page)
    async with work() as tx:
        await bodies.all_taken_up(tx, now=tx.now)


async def remind(tx: Tx) -> None:
    """Each morning: who is to look at a page again today."""
    await publishing.remind(tx)


async def tidy(tx: Tx) -> None:
    """Each night: old automatic versions get fewer."""
    await versions.all_thin(tx, before=tx.now - THIN_AFTER)
    await exchange_store.all_over(tx, before=tx.now - REMEMBERED)


async def exchange(work: Work, *, exchange: str) -> None:
    """Go on with an import or an archive. The queue repeats what ends in an error, until it counts as failed."""
    id = UUID(exchange)
    try:
        await importing.run(work, id)
        await archiving.run(work, id)
    except Exception:
        await exchanges.broke_off(work, id)
        raise


async def exchange_left(tx: Tx, *, exchange: str) -> None:
    """A while after an import began: go on with it if its process ended before it answered."""
    await exchanges.left(tx, UUID(exchange))


async def follow_heads(tx: Tx) -> None:
    """Each night, when dates of posts have passed."""
    await spaces.follow_heads(tx)


async def heads_changed(tx: Tx, told: Told) -> None:
    """Somebody was posted: who heads a unit or administers a site may have changed. Safe to run twice."""
    await spaces.follow_heads(tx)
