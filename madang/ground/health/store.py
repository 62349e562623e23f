"""All SQL of health: the queue, the readers, what they could not digest."""

from datetime import UTC, datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.health.models import JobCounts, JobView, ParkedFact, ReaderHealth

_STATES = {"todo": "waiting", "doing": "running", "failed": "failed"}


async def database(q: Queries) -> tuple[str, int, float]:
    """Version, bytes, and how many seconds its clock is ahead of ours."""
    before = datetime.now(UTC)
    rows = await q.tuples(
        "select current_setting('server_version'), pg_database_size(current_database()), clock_timestamp()"
    )
    middle = before + (datetime.now(UTC) - before) / 2
    return rows[0][0], rows[0][1], (rows[0][2] - middle).total_seconds()


async def job_counts(q: Queries) -> JobCounts:
    """The queue by state."""
    rows = {
        row[0]: row[1]
        for row in await q.tuples(
            "select status::text, count(*) from public.procrastinate_jobs"
            " where status in ('todo', 'doing', 'failed') group by 1"
        )
    }
    return JobCounts(waiting=rows.get("todo", 0), running=rows.get("doing", 0), failed=rows.get("failed", 0))


async def jobs(q: Queries, *, state: str | None, before: int | None, most: int) -> list[JobView]:
    """A page of jobs, newest first; of one state when given."""
    wanted = [theirs for theirs, ours in _STATES.items() if state in (None, ours)]
    rows = await q.tuples(
        "select id, task_name, status::text, attempts, scheduled_at, lock from public.procrastinate_jobs"
        " where status::text = any(%(states)s) and (%(before)s::bigint is null or id < %(before)s)"
        " order by id desc limit %(most)s",
        states=wanted,
        before=before,
        most=most,
    )
    return [
        JobView(id=row[0], name=row[1], state=_STATES[row[2]], tries=row[3], scheduled_at=row[4], lock=row[5])
        for row in rows
    ]


async def retry_job(q: Queries, id: int) -> str | None:
    """Put a failed job back; gives its name, None when it did not fail."""
    name: str | None = await q.value(
        "update public.procrastinate_jobs set status = 'todo', attempts = 0, scheduled_at = null, worker_id = null"
        " where id = %(id)s and status = 'failed' returning task_name",
        id=id,
    )
    return name


async def cancel_job(q: Queries, id: int) -> str | None:
    """Take a waiting or failed job out; gives its name, None when it runs or is over."""
    name: str | None = await q.value(
        "update public.procrastinate_jobs set status = 'cancelled'"
        " where id = %(id)s and status in ('todo', 'failed') returning task_name",
        id=id,
    )
    return name


async def readers(q: Queries, names: list[str], head: int) -> list[ReaderHealth]:
    """The readers of the house with their bookmarks."""
    rows = {
        row[0]: row
        for row in await q.tuples(
            "select r.name, r.position, r.failing_since, r.error,"
            " (select count(*) from ground.parked p where p.reader = r.name) from ground.reader r"
        )
    }
    found = []
    for name in names:
        _, position, failing_since, error, parked = rows.get(name, (name, 0, None, None, 0))
        found.append(
            ReaderHealth(
                name=name,
                position=position,
                lag=max(head - position, 0),
                failing_since=failing_since,
                error=error,
                parked=parked,
            )
        )
    return found


async def parked(q: Queries, *, before: int | None, most: int) -> list[ParkedFact]:
    """Facts that readers could not digest, newest first."""
    return await q.rows(
        ParkedFact,
        "select p.reader, p.position, f.name, f.subject, f.actor, p.error, p.at from ground.parked p"
        " join ground.fact f on f.position = p.position where %(before)s::bigint is null or p.position < %(before)s"
        ' order by p.position desc, p.reader collate "C" limit %(most)s',
        before=before,
        most=most,
    )


async def unpark(q: Queries, reader: str, position: int) -> bool:
    """Forget that a fact was parked."""
    return bool(
        await q.run(
            "delete from ground.parked where reader = %(reader)s and position = %(position)s",
            reader=reader,
            position=position,
        )
    )


async def sessions(q: Queries, *, now: datetime) -> int:
    """Sessions that are open."""
    return int(
        await q.value("select count(*) from ground.session where expires_at > %(now)s and state = 'signed-in'", now=now)
    )


async def ran(q: Queries) -> set[tuple[str, str]]:
    """Migrations that have run."""
    return {(row[0], row[1]) for row in await q.tuples("select slice, name from public.madang_migration")}


async def lived_in(q: Queries) -> UUID | None:
    """Some person of the house, None before the first set-up."""
    found: UUID | None = await q.value("select id from ground.person limit 1")
    return found
