"""Work of boards outside requests."""

from madang.boards.actions import posts
from madang.boards.store import boards as store
from madang.ground.work import Work

AT_ONCE = 100


async def show(work: Work) -> None:
    """Each minute: posts whose time has come are announced, each in a transaction of its own."""
    async with work() as tx:
        waiting = await store.all_waiting(tx, now=tx.now, most=AT_ONCE)
    for id in waiting:
        async with work() as tx:
            await posts.announce(tx, id)
