"""SQL of files on their way into a calendar."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from psycopg.types.json import Jsonb

from madang.calendar.models import Intake
from madang.ground.db import Queries

_INTAKE = (
    "select id, calendar, by, state, total, done, added, changed, same, excluded, problems, error from calendar.intake"
)
RUNS = "state in ('waiting', 'running')"


async def insert(q: Queries, id: UUID, *, calendar: UUID, by: UUID, data: bytes, now: datetime) -> None:
    """A file came."""
    await q.run(
        "insert into calendar.intake (id, calendar, by, state, data, at)"
        " values (%(id)s, %(calendar)s, %(by)s, 'waiting', %(data)s, %(now)s)",
        id=id,
        calendar=calendar,
        by=by,
        data=data,
        now=now,
    )


async def one(q: Queries, id: UUID, *, by: UUID | None = None) -> Intake | None:
    """How far it is; of one person's own when `by` says so."""
    return await q.row(Intake, f"{_INTAKE} where id = %(id)s and (%(by)s::uuid is null or by = %(by)s)", id=id, by=by)


async def running(q: Queries, by: UUID) -> list[Intake]:
    """A person's files that are on their way."""
    return await q.rows(Intake, f"{_INTAKE} where by = %(by)s and {RUNS} order by at", by=by)


async def data(q: Queries, id: UUID) -> bytes | None:
    """What came, while it is on its way."""
    found = await q.value(f"select data from calendar.intake where id = %(id)s and {RUNS}", id=id)
    return None if found is None else bytes(found)


async def begun(q: Queries, id: UUID, *, total: int, excluded: int, problems: Sequence[dict[str, str]]) -> None:
    """It was taken apart."""
    await q.run(
        "update calendar.intake set state = 'running', total = %(total)s, excluded = %(excluded)s,"
        f" problems = %(problems)s where id = %(id)s and {RUNS}",
        id=id,
        total=total,
        excluded=excluded,
        problems=Jsonb(list(problems)),
    )


async def hold(q: Queries, id: UUID) -> Intake | None:
    """How far it is, held for this transaction; None when it goes on no more."""
    return await q.row(Intake, f"{_INTAKE} where id = %(id)s and {RUNS} for update", id=id)


async def step(q: Queries, made: Intake) -> None:
    """Some more of it is in."""
    await q.run(
        "update calendar.intake set done = %(done)s, added = %(added)s, changed = %(changed)s, same = %(same)s,"
        " excluded = %(excluded)s, problems = %(problems)s where id = %(id)s",
        id=made.id,
        done=made.done,
        added=made.added,
        changed=made.changed,
        same=made.same,
        excluded=made.excluded,
        problems=Jsonb(made.problems),
    )


async def end(q: Queries, id: UUID, state: str, *, error: str = "", now: datetime) -> None:
    """It is over; what came is kept no longer."""
    await q.run(
        "update calendar.intake set state = %(state)s, error = %(error)s, data = null, ended_at = %(now)s"
        f" where id = %(id)s and {RUNS}",
        id=id,
        state=state,
        error=error,
        now=now,
    )


async def all_over(q: Queries, *, before: datetime) -> None:
    """Forget those of long ago."""
    await q.run("delete from calendar.intake where ended_at < %(before)s", before=before)
