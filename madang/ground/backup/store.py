"""All SQL of the list of backups."""

from datetime import datetime
from uuid import UUID

from madang.ground.backup.models import Backup
from madang.ground.db import Queries

_COLUMNS = (
    "id, state, cause, file, bytes, rows, blobs, progress, encrypted, asked_at, asked_by, started_at, ended_at,"
    " extract(epoch from ended_at - started_at)::float8 as seconds, verified, error"
)


async def newest(q: Queries, *, most: int = 50) -> list[Backup]:
    """The newest backups."""
    return await q.rows(
        Backup, f"select {_COLUMNS} from ground.backup order by asked_at desc, id desc limit %(most)s", most=most
    )


async def one(q: Queries, id: UUID) -> Backup | None:
    """One backup."""
    return await q.row(Backup, f"select {_COLUMNS} from ground.backup where id = %(id)s", id=id)


async def last_done(q: Queries) -> Backup | None:
    """The newest backup that was made and read back."""
    return await q.row(
        Backup, f"select {_COLUMNS} from ground.backup where state = 'done' order by asked_at desc limit 1"
    )


async def insert(q: Queries, id: UUID, *, cause: str, by: UUID, now: datetime) -> None:
    """Ask for a backup."""
    await q.run(
        "insert into ground.backup (id, state, cause, asked_at, asked_by)"
        " values (%(id)s, 'asked', %(cause)s, %(now)s, %(by)s)",
        id=id,
        cause=cause,
        now=now,
        by=by,
    )


async def waiting(q: Queries) -> UUID | None:
    """The oldest that nobody began."""
    found: UUID | None = await q.value("select id from ground.backup where state = 'asked' order by asked_at limit 1")
    return found


async def begin(q: Queries, id: UUID, *, file: str, encrypted: bool, now: datetime) -> bool:
    """Take it on; False when it was cancelled meanwhile."""
    return bool(
        await q.run(
            "update ground.backup set state = 'running', file = %(file)s, encrypted = %(encrypted)s,"
            " started_at = %(now)s where id = %(id)s and state = 'asked'",
            id=id,
            file=file,
            encrypted=encrypted,
            now=now,
        )
    )


async def progressed(q: Queries, id: UUID, percent: int) -> bool:
    """Show how far it is; True when somebody wants it to stop."""
    return bool(
        await q.value(
            "update ground.backup set progress = %(percent)s where id = %(id)s returning cancel",
            id=id,
            percent=percent,
        )
    )


async def end(
    q: Queries,
    id: UUID,
    *,
    state: str,
    now: datetime,
    error: str | None = None,
    size: int | None = None,
    rows: int | None = None,
    blobs: int | None = None,
) -> None:
    """What became of it."""
    await q.run(
        "update ground.backup set state = %(state)s, ended_at = %(now)s, error = %(error)s, bytes = %(size)s,"
        " rows = %(rows)s, blobs = %(blobs)s, verified = %(state)s = 'done',"
        " progress = case when %(state)s = 'done' then 100 else progress end,"
        " file = case when %(state)s = 'done' then file end where id = %(id)s",
        id=id,
        state=state,
        now=now,
        error=error,
        size=size,
        rows=rows,
        blobs=blobs,
    )


async def interrupted(q: Queries, *, now: datetime) -> int:
    """Those whose process died while it wrote them."""
    return await q.run(
        "update ground.backup set state = 'failed', error = 'interrupted', file = null, ended_at = %(now)s"
        " where state = 'running'",
        now=now,
    )


async def cancel(q: Queries, id: UUID, *, now: datetime) -> bool:
    """Ask it to stop; one that has not begun ends at once. False when it is over already."""
    return bool(
        await q.run(
            "update ground.backup set cancel = true,"
            " state = case when state = 'asked' then 'cancelled' else state end,"
            " ended_at = case when state = 'asked' then %(now)s else ended_at end"
            " where id = %(id)s and state in ('asked', 'running')",
            id=id,
            now=now,
        )
    )


async def surplus(q: Queries, keep: int) -> list[tuple[UUID, str]]:
    """Scheduled backups beyond the newest `keep`, with their files."""
    rows = await q.tuples(
        "select id, file from ground.backup where state = 'done' and cause = 'scheduled' and file is not null"
        " order by asked_at desc offset %(keep)s",
        keep=keep,
    )
    return [(row[0], row[1]) for row in rows]


async def removed(q: Queries, id: UUID) -> None:
    """Its file is gone."""
    await q.run("update ground.backup set file = null where id = %(id)s", id=id)
