"""Wikis on their way in and out, whichever way: taken up by a job, gone on with after its process ended, ended, begun again.

What has to outlive a process is a job in the queue, stored with the exchange itself. A run that ends in an error or with
its process counts as a try; when several in a row did not get on, it has failed, and whoever began it is told so.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from madang.ground.errors import NotFound, Problem, Refused
from madang.ground.files import actions as file_actions
from madang.ground.ids import ref
from madang.ground.tx import Actor, Tx
from madang.ground.work import Work
from madang.wiki import facts
from madang.wiki.models import SPACE, Exchange, ExchangeState, ExchangeWay, Lost
from madang.wiki.store import exchanges as store

JOB, LEFT_JOB = "wiki.exchange", "wiki.exchange-left"
LEFT = timedelta(seconds=30)
"""After this time what still waits was left by a process that ended before it answered."""
TRIES = 4
SHOWN = 50
_TOLD: dict[tuple[ExchangeWay, bool], type[facts.Exchanged]] = {
    (ExchangeWay.IN, True): facts.SpaceImported,
    (ExchangeWay.IN, False): facts.SpaceImportFailed,
    (ExchangeWay.OUT, True): facts.SpaceExported,
    (ExchangeWay.OUT, False): facts.SpaceExportFailed,
}
OPEN = (ExchangeState.WAITING, ExchangeState.RUNNING)


async def one(tx: Tx, id: UUID) -> Exchange:
    """The actor's own. Raises NotFound."""
    found = await store.one(tx, id, by=tx.actor)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def mine(tx: Tx) -> list[Exchange]:
    """The actor's, the newest first."""
    return await store.of(tx, tx.actor, most=SHOWN)


async def later(tx: Tx, found: Exchange) -> None:
    """Have a job go on with it. Those of one person run one after another."""
    await tx.defer(JOB, exchange=found.id, lock=f"{JOB} {found.by}")


async def remember(tx: Tx, id: UUID) -> None:
    """Whatever becomes of this process, a job looks after it in a while."""
    # without a lock: jobs that share one run in the order in which they were stored, however late the first is due
    await tx.defer(LEFT_JOB, exchange=id, at=tx.now + LEFT)


async def left(tx: Tx, id: UUID) -> None:
    """For a job: go on with it if nobody has begun to."""
    found = await store.lock(tx, id)
    if found is not None and found.state is ExchangeState.WAITING:
        await later(tx, found)


async def cancel(tx: Tx, id: UUID) -> Exchange:
    """Stop it: pages that are there stay. Raises NotFound."""
    await one(tx, id)
    found = await store.lock(tx, id)
    if found is not None and found.state in OPEN:
        await store.turn(tx, id, ExchangeState.CANCELLED, now=tx.now)
        show(tx, found)
    return await one(tx, id)


async def again(tx: Tx, id: UUID) -> Exchange:
    """Go on with one that failed or was stopped, where it stood. Raises NotFound, Refused."""
    await one(tx, id)
    found = await store.lock(tx, id)
    if found is None or found.state not in (ExchangeState.FAILED, ExchangeState.CANCELLED):
        raise Refused("wiki.exchange-not-over")
    await store.anew(tx, id)
    await later(tx, found)
    show(tx, found)
    return await one(tx, id)


async def taken_up(work: Work, id: UUID, way: ExchangeWay) -> Exchange | None:
    """For a job: this one, if it is of the way and not over; one that was tried in vain too often ends here."""
    async with work() as tx:
        found = await store.lock(tx, id)
        if found is None or found.way is not way or found.state not in OPEN:
            return None
        if found.tries < TRIES:
            await store.take_up(tx, id)
            return found
    await broke_off(work, id)
    return None


async def broke_off(work: Work, id: UUID) -> None:
    """For a job that ends in an error: after the last try it has failed."""
    async with work() as tx:
        found = await store.lock(tx, id)
        if found is not None and found.tries >= TRIES:
            await end(tx, found, ExchangeState.FAILED, [Lost(name=found.name, code="wiki.exchange-broke-off")])


async def end(tx: Tx, found: Exchange, state: ExchangeState, losses: Sequence[Lost] = ()) -> None:
    """It is over, if it was not before. In a job the house tells it: nobody gets a notice of what they did themselves."""
    now = await store.lock(tx, found.id)
    if now is None or now.state not in OPEN:
        return
    await store.advance(tx, found.id, done=0, losses=losses)
    await store.turn(tx, found.id, state, now=tx.now)
    if found.source is not None and state is ExchangeState.DONE:
        await _drop_source(tx, found, found.source)
    told = _TOLD[found.way, state is ExchangeState.DONE]
    tx.tell(told(subject=ref(SPACE, found.space), exchange=found.id, persons=[found.by]))
    show(tx, found)


async def _drop_source(tx: Tx, found: Exchange, file: UUID) -> None:
    """What was taken in lies in the trash from now on, put there by whoever began it: its pages are there."""
    who = tx.who
    become(tx, found)
    with suppress(Problem):
        # whoever may not remove it leaves it where it is
        await file_actions.remove(tx, file)
    await tx.flush()
    tx.who, tx.actor = who, who.id


def show(tx: Tx, found: Exchange) -> None:
    """Have the pages of whoever began it look at it again."""
    tx.signal([found.by], {"signal": "wiki.exchange", "exchange": str(found.id)})


def become(tx: Tx, found: Exchange) -> None:
    """Act as whoever began it."""
    tx.who, tx.actor = Actor(id=found.by, kind="person"), found.by
