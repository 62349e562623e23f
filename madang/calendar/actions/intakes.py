"""Files taken into a calendar, some of their events at a time, with how far it is; what is in stays when it is cancelled."""

import asyncio
from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.calendar.actions import keeping
from madang.calendar.actions.keeping import Wanted
from madang.calendar.models import Intake
from madang.calendar.rules import exporting, reading
from madang.calendar.store import intakes as store
from madang.calendar.store import objects
from madang.ground.errors import Invalid, NotFound, Problem, Refused, TooLarge
from madang.ground.ids import new_id
from madang.ground.tx import Actor, Tx
from madang.ground.work import Work
from madang.standards.icalendar.calendar import Calendar as Parsed

JOB = "calendar.take-in"
MOST = 10_000
"""Events of one file."""
SMALL = 512 << 10
"""Bytes of a file that is read at once, so that what is no calendar is refused before anybody waits."""
AT_ONCE = 100
AT_THE_SAME_TIME = 3
"""Files of one person on their way."""
KEPT = timedelta(days=7)


async def start(tx: Tx, calendar: UUID, data: bytes) -> Intake:
    """Begin to take in a file. Nobody is invited by it; what is there already is replaced.

    Raises NotFound, Forbidden; Invalid, TooLarge for what is no calendar or has too many events; Refused for one more
    while others are on their way.
    """
    home = await keeping.need(tx, "calendar.edit", calendar)
    await asyncio.to_thread(_look, data)
    if len(await store.running(tx, tx.actor)) >= AT_THE_SAME_TIME:
        raise Refused("calendar.files-on-their-way", most=AT_THE_SAME_TIME)
    id = new_id()
    await store.insert(tx, id, calendar=home.id, by=tx.actor, data=data, now=tx.now)
    await tx.defer(JOB, intake=id, lock=f"{JOB} {home.id}")
    return await one(tx, id)


def _look(data: bytes) -> None:
    if b"BEGIN:VCALENDAR" not in data[:4096].upper():
        raise Invalid("calendar.malformed", errors=[{"pointer": "#", "code": "no-calendar", "detail": ""}])
    if data.upper().count(b"BEGIN:VEVENT") > 2 * MOST:
        raise TooLarge("calendar.file-too-many", most=MOST)
    if len(data) <= SMALL:
        exporting.apart(data)


async def one(tx: Tx, id: UUID) -> Intake:
    """How far one's own is. Raises NotFound."""
    found = await store.one(tx, id, by=tx.actor)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def running(tx: Tx) -> list[Intake]:
    """One's own that are on their way."""
    return await store.running(tx, tx.actor)


async def cancel(tx: Tx, id: UUID) -> Intake:
    """Stop one's own; what is in stays. Raises NotFound."""
    await one(tx, id)
    await store.end(tx, id, "cancelled", now=tx.now)
    return await one(tx, id)


async def run(work: Work, *, intake: str) -> None:
    """Take a file in. Begins again where it stood: an event that is in already is the same."""
    id = UUID(intake)
    async with work() as tx:
        data = await store.data(tx, id)
    if data is None:
        return
    try:
        found = await asyncio.to_thread(exporting.apart, data)
        if len(found.objects) > MOST:
            raise TooLarge("calendar.file-too-many", most=MOST)
    except Problem as problem:
        async with work() as tx:
            await store.end(
                tx, id, "failed", error=problem.errors[0]["code"] if problem.errors else problem.code, now=tx.now
            )
        return
    async with work() as tx:
        problems = [{"title": one.title, "code": one.code} for one in found.problems]
        before = await store.one(tx, id)
        if before is not None and before.state == "waiting":
            await store.begun(tx, id, total=len(found.objects), excluded=found.excluded, problems=problems)
        done = 0 if before is None else before.done
    for at in range(done, len(found.objects), AT_ONCE):
        async with work() as tx:
            if not await _some(tx, id, at, found.objects[at : at + AT_ONCE]):
                return
    async with work() as tx:
        await store.end(tx, id, "done", now=tx.now)


async def _some(tx: Tx, id: UUID, at: int, some: list[Parsed]) -> bool:
    """Some more events from a place on, in the name of whose file it is; False when it goes on no more."""
    made = await store.hold(tx, id)
    if made is None:
        return False
    if made.done != at:
        # another run of this job was here before
        return made.done > at
    tx.who, tx.actor = Actor(id=made.by, kind="person"), made.by
    try:
        home = await keeping.need(tx, "calendar.edit", made.calendar, hold=True)
    except Problem as problem:
        await store.end(tx, id, "failed", error=problem.code, now=tx.now)
        return False
    problems = list(made.problems)
    counts = {"added": 0, "changed": 0, "same": 0, "excluded": 0}

    def leave(one: Parsed, problem: Problem) -> None:
        counts["excluded"] += 1
        code = problem.errors[0]["code"] if problem.errors else problem.code
        problems.append({"title": reading.words(one.parts[0], "SUMMARY", most=100), "code": code})

    there = {
        one.uid: one
        for one in await objects.named(tx, tx.actor, home.id, [], uids=[one.uid for one in some], everything=True)
    }
    wanted: dict[str, Wanted] = {}
    for one in some:
        try:
            read = await keeping.read(tx, home, exporting.uninvited(one))
            before = there.get(read.read.uid)
            if read.read.uid in wanted:
                raise Refused("calendar.uid-taken")
            if before is not None and before.ics == read.parsed.root.text():
                counts["same"] += 1
                continue
            each = Wanted(name=before.name if before else f"{new_id()}.ics", found=read, before=before)
            await keeping.check(tx, home, each)
            wanted[read.read.uid] = each
            counts["changed" if before else "added"] += 1
        except Problem as problem:
            leave(one, problem)
    if wanted:
        await keeping.keep_all(tx, home, list(wanted.values()))
    await store.step(
        tx,
        replace(
            made,
            done=made.done + len(some),
            problems=problems[: exporting.MOST_PROBLEMS],
            **{name: getattr(made, name) + count for name, count in counts.items()},
        ),
    )
    return True


async def tidy(tx: Tx) -> None:
    """Forget files of long ago."""
    await store.all_over(tx, before=tx.now - KEPT)
