"""Acts on many entries, and the steps they have still to do."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.drive.models import Act, Stage, Trouble, What
from madang.ground.db import Queries, json

MOST_PROBLEMS = 200
MOST_MADE = 100

_ACT = (
    "select id, by, act, state, target, total, done, problems, made, archive, archive_bytes, at, ended_at"
    " from drive.act"
)


class StepRow(Struct, frozen=True, kw_only=True):
    """Something that an act has still to do."""

    number: int
    entry: UUID | None
    target: UUID | None
    path: str


async def insert(
    q: Queries,
    id: UUID,
    *,
    by: UUID,
    act: What,
    state: Stage,
    target: UUID | None,
    total: int,
    now: datetime,
    args: dict[str, Any] | None = None,
) -> None:
    """A new act."""
    await q.run(
        "insert into drive.act (id, by, act, state, target, total, args, at, ended_at) values (%(id)s, %(by)s,"
        " %(act)s, %(state)s, %(target)s, %(total)s, %(args)s, %(now)s,"
        " case when %(state)s = 'done' then %(now)s::timestamptz end)",
        id=id,
        by=by,
        act=act.value,
        state=state.value,
        target=target,
        total=total,
        args=json(args or {}),
        now=now,
    )


async def one(q: Queries, id: UUID, *, by: UUID) -> Act | None:
    """Somebody's own act."""
    return await q.row(Act, _ACT + " where id = %(id)s and by = %(by)s", id=id, by=by)


async def of(q: Queries, by: UUID, *, most: int) -> list[Act]:
    """Somebody's acts, the newest first."""
    return await q.rows(Act, _ACT + " where by = %(by)s order by id desc limit %(most)s", by=by, most=most)


async def lock(q: Queries, id: UUID) -> Act | None:
    """An act, held against other runs of it. For jobs."""
    await q.run("select from drive.act where id = %(id)s for update", id=id)
    return await q.row(Act, _ACT + " where id = %(id)s", id=id)


async def what(q: Queries, id: UUID) -> What | None:
    """What an act does. For jobs."""
    found = await q.value("select act from drive.act where id = %(id)s", id=id)
    return None if found is None else What(found)


async def args(q: Queries, id: UUID) -> dict[str, Any]:
    """What else an act was told."""
    found: dict[str, Any] = await q.value("select args from drive.act where id = %(id)s", id=id) or {}
    return found


async def put_args(q: Queries, id: UUID, args: dict[str, Any]) -> None:
    """What an act remembers from one batch to the next."""
    await q.run("update drive.act set args = %(args)s where id = %(id)s", id=id, args=json(args))


async def add_steps(
    q: Queries, act: UUID, steps: Sequence[tuple[UUID | None, UUID | None]], *, paths: Sequence[str] = ()
) -> None:
    """More to do, after what there is."""
    await q.run(
        "insert into drive.step (act, entry, target, path) select %(act)s, s.entry, s.target, s.path"
        " from unnest(%(entries)s::uuid[], %(targets)s::uuid[], %(paths)s::text[]) with ordinality"
        " s(entry, target, path, n) order by s.n",
        act=act,
        entries=[entry for entry, _ in steps],
        targets=[target for _, target in steps],
        paths=list(paths) or [""] * len(steps),
    )


async def steps(q: Queries, act: UUID, *, most: int) -> list[StepRow]:
    """What is to do next."""
    return await q.rows(
        StepRow,
        "select number, entry, target, path from drive.step where act = %(act)s order by number limit %(most)s",
        act=act,
        most=most,
    )


async def waiting(q: Queries, act: UUID) -> int:
    """How many steps there are in all: done, and still to do."""
    return int(
        await q.value(
            "select done + (select count(*) from drive.step where act = a.id) from drive.act a where a.id = %(act)s",
            act=act,
        )
    )


async def drop_steps(q: Queries, act: UUID, *, until: int | None = None) -> int:
    """Steps that are done, or all of them, go; how many there were."""
    return await q.run(
        "delete from drive.step where act = %(act)s and (%(until)s::bigint is null or number <= %(until)s)",
        act=act,
        until=until,
    )


async def advance(
    q: Queries, id: UUID, *, done: int, problems: Sequence[Trouble], made: Sequence[UUID], total: int | None = None
) -> None:
    """How far it is; the first problems and results are kept."""
    await q.run(
        "update drive.act set done = done + %(done)s, total = greatest(coalesce(%(total)s, total), done + %(done)s),"
        " problems = case when jsonb_array_length(problems) < %(most)s then problems || %(problems)s else problems end,"
        " made = (made || %(made)s::uuid[])[1:%(kept)s] where id = %(id)s",
        id=id,
        done=done,
        total=total,
        problems=json(problems),
        made=list(made),
        most=MOST_PROBLEMS,
        kept=MOST_MADE,
    )


async def turn(q: Queries, id: UUID, state: Stage, *, now: datetime) -> None:
    """Another stage."""
    await q.run(
        "update drive.act set state = %(state)s, ended_at = case when %(state)s in ('done', 'cancelled', 'failed')"
        " then %(now)s::timestamptz end where id = %(id)s",
        id=id,
        state=state.value,
        now=now,
    )


async def keep_archive(q: Queries, id: UUID, blob: bytes, size: int) -> None:
    """The archive an export made."""
    await q.run(
        "update drive.act set archive = %(blob)s, archive_bytes = %(size)s where id = %(id)s",
        id=id,
        blob=blob,
        size=size,
    )


async def all_over(q: Queries, *, before: datetime) -> None:
    """Forget acts that began long ago."""
    await q.run("delete from drive.act where at < %(before)s", before=before)
