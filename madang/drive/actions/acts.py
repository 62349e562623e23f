"""Acts on many entries: done at once when they are few, otherwise in the background, where they can be stopped.

What is still to do stands in the database and goes in the transaction that does it, so that an act whose process was
killed goes on where it stood.
"""

from collections.abc import Sequence
from uuid import UUID

from madang.drive.actions import copying, entries, moving, trashing
from madang.drive.models import Act, Entry, Stage, Trouble, What
from madang.drive.store import acts as store
from madang.drive.store import entries as entry_store
from madang.drive.store import trees
from madang.ground.errors import Invalid, NotFound, Problem
from madang.ground.ids import new_id
from madang.ground.tx import Actor, Tx

AT_ONCE = 200
"""Entries, with all in them, that are done in the answer."""
TREE = 50
"""Entries in a tree that count as one where the tree goes as a whole."""
BATCH = 25
"""Steps between two looks at whether to go on."""
MOST = 5000
SHOWN = 50
JOB = "drive.act"

_NEEDS = {
    What.MOVE: "drive.edit",
    What.COPY: "drive.view",
    What.TRASH: "drive.edit",
    What.RESTORE: "drive.edit",
    What.PURGE: "drive.manage",
}


async def start(tx: Tx, what: What, ids: Sequence[UUID], to: UUID | None) -> Act:
    """Do something to entries. Raises NotFound and Forbidden before anything is done; later trouble is reported.

    One entry alone raises what is wrong with it.
    """
    ids = list(dict.fromkeys(ids))
    if not 1 <= len(ids) <= MOST or what not in _NEEDS or (to is None) is (what in (What.MOVE, What.COPY)):
        raise Invalid("ground.invalid")
    trashed = what in (What.RESTORE, What.PURGE)
    found = await entries.need_all(tx, _NEEDS[what], ids, trashed=trashed)
    if to is not None:
        await entries.need(tx, "drive.add", to)
    count, _ = await trees.size(tx, ids, living=not trashed)
    total = count if what is What.COPY else len(ids)
    id = new_id()
    if (count if what in (What.COPY, What.PURGE) else max(len(ids), count // TREE)) > AT_ONCE:
        await store.insert(tx, id, by=tx.actor, act=what, state=Stage.WAITING, target=to, total=total, now=tx.now)
        await store.add_steps(tx, id, [(one, to) for one in ids])
        await tx.defer(JOB, act=id, lock=f"drive.act {id}")
        return await one(tx, id)
    await store.insert(tx, id, by=tx.actor, act=what, state=Stage.DONE, target=to, total=total, now=tx.now)
    done, problems, made = await _at_once(tx, what, found, to)
    await store.advance(tx, id, done=done, problems=problems, made=made)
    return await one(tx, id)


async def _at_once(
    tx: Tx, what: What, found: Sequence[Entry], to: UUID | None
) -> tuple[int, list[Trouble], list[UUID]]:
    waiting: list[tuple[UUID, UUID | None, bool]] = [(one.id, to, True) for one in reversed(found)]
    done, problems, made = 0, list[Trouble](), list[UUID]()
    while waiting:
        id, target, first = waiting.pop()
        if len(found) == 1 and first:
            result, more = await perform(tx, what, id, target)
        else:
            trouble, result, more = await tried(tx, what, id, target)
            problems += trouble
        done += 1
        if first and result is not None:
            made.append(result)
        waiting += [(one, result, False) for one in reversed(more)]
    return done, problems, made


async def perform(tx: Tx, what: What, id: UUID, to: UUID | None) -> tuple[UUID | None, list[UUID]]:
    """Do one step; gives what was made and what is to be done with what lies in it."""
    if what is What.COPY and to is not None:
        return await copying.step(tx, id, to)
    if what is What.MOVE and to is not None:
        await moving.move(tx, [id], to)
    elif what is What.TRASH:
        await trashing.trash(tx, [id])
    elif what is What.RESTORE:
        await trashing.restore(tx, id)
    elif what is What.PURGE:
        await trashing.purge(tx, id)
    return id, []


async def tried(tx: Tx, what: What, id: UUID, to: UUID | None) -> tuple[list[Trouble], UUID | None, list[UUID]]:
    """One step by itself: what goes wrong there leaves no trace and stops nothing else."""
    # what was told before must not be undone with this step
    await tx.flush()
    after = len(tx.after)
    try:
        async with tx.connection.transaction():
            made, more = await perform(tx, what, id, to)
    except Problem as problem:
        del tx.told[:], tx.after[after:]
        if what is What.COPY and isinstance(problem, NotFound):
            # what lies in a folder and is out of reach stays behind, unnamed
            return [], None, []
        known = await entry_store.some(tx, tx.actor, [id], everything=True)
        name = known[0].name if known and not isinstance(problem, NotFound) else ""
        return [trouble_of(name, problem)], None, []
    return [], made, more


def trouble_of(name: str, problem: Problem) -> Trouble:
    """What went wrong with one of many."""
    return Trouble(name=name, code=problem.code, params=dict(problem.params))


async def go_on(tx: Tx, id: UUID) -> bool:
    """Do the next steps of an act as the one who began it. False when there is nothing left to do. For jobs."""
    act = await store.lock(tx, id)
    if act is None or act.state not in (Stage.WAITING, Stage.RUNNING):
        return False
    tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
    steps = await store.steps(tx, id, most=BATCH)
    if not steps:
        await store.turn(tx, id, Stage.DONE, now=tx.now)
        show(tx, act)
        return False
    if act.state is Stage.WAITING:
        await store.turn(tx, id, Stage.RUNNING, now=tx.now)
    problems, made, following = list[Trouble](), list[UUID](), list[tuple[UUID | None, UUID | None]]()
    for step in steps:
        if step.entry is None:
            continue
        trouble, result, more = await tried(tx, act.act, step.entry, step.target)
        problems += trouble
        if result is not None and step.target == act.target:
            made.append(result)
        following += [(one, result) for one in more]
    if following:
        await store.add_steps(tx, id, following)
    await store.drop_steps(tx, id, until=steps[-1].number)
    await store.advance(tx, id, done=len(steps), problems=problems, made=made)
    show(tx, act)
    return True


async def stepped(tx: Tx, id: UUID, number: int, problems: Sequence[Trouble] = ()) -> bool:
    """A step is over, in the transaction that does it. False when it was before or the act was stopped. For jobs."""
    act = await store.lock(tx, id)
    if act is None or act.state is not Stage.RUNNING or not await store.drop_steps(tx, id, until=number):
        return False
    await store.advance(tx, id, done=1, problems=problems, made=[])
    return True


def show(tx: Tx, act: Act) -> None:
    """Have the pages of whoever began the act look at it again."""
    tx.signal([act.by], {"signal": "drive.act", "act": str(act.id)})


async def one(tx: Tx, id: UUID) -> Act:
    """The actor's own act. Raises NotFound."""
    found = await store.one(tx, id, by=tx.actor)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def mine(tx: Tx) -> list[Act]:
    """The actor's acts, the newest first."""
    return await store.of(tx, tx.actor, most=SHOWN)


async def cancel(tx: Tx, id: UUID) -> Act:
    """Stop an act: what is done stays. Raises NotFound."""
    await one(tx, id)
    act = await store.lock(tx, id)
    if act is not None and act.state in (Stage.WAITING, Stage.RUNNING):
        await store.drop_steps(tx, id)
        await store.turn(tx, id, Stage.CANCELLED, now=tx.now)
        show(tx, act)
    return await one(tx, id)
