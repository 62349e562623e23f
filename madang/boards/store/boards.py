"""SQL of boards."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.boards.models import Board, BoardSort, BoardView
from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.ground.tx import Tx

_COLUMNS = "id, sort, name, lead, categories, position, created_at, created_by, trashed_at, trashed_by, revision"


_SHOWN = (
    "p.board = b.id and p.trashed_at is null and p.shown_from <= %(now)s"
    " and (p.shown_until is null or p.shown_until > %(now)s)"
)


async def board(q: Queries, id: UUID, *, lock: bool = False) -> Board | None:
    """One board; `lock` holds it against other writers."""
    statement = f"select {_COLUMNS} from boards.board where id = %(id)s"
    return await q.row(Board, statement + (" for no key update" if lock else ""), id=id)


async def insert(q: Queries, board: Board) -> None:
    """A new board, the last of all; its collection is there already."""
    await q.run(
        "insert into boards.board (id, sort, name, lead, categories, position, created_at, created_by) select %(id)s,"
        " %(sort)s, %(name)s, %(lead)s, %(categories)s, coalesce(max(position), 0) + 1, %(created_at)s,"
        " %(created_by)s from boards.board",
        **{**msgspec.structs.asdict(board), "sort": board.sort.value, "categories": list(board.categories)},
    )


async def save(q: Queries, board: Board) -> None:
    """Everything about the board that changes, and its next revision."""
    await q.run(
        "update boards.board set name = %(name)s, lead = %(lead)s, categories = %(categories)s,"
        " trashed_at = %(trashed_at)s, trashed_by = %(trashed_by)s, revision = revision + 1 where id = %(id)s",
        **{**msgspec.structs.asdict(board), "sort": board.sort.value, "categories": list(board.categories)},
    )


async def purge(q: Queries, id: UUID) -> int:
    """Delete the board with its posts; gives how many those were."""
    posts = await q.run("delete from boards.post where board = %(id)s", id=id)
    await q.run("delete from boards.board where id = %(id)s", id=id)
    return int(posts)


async def views(tx: Tx, *, acts: Sequence[str], one: UUID | None = None) -> list[BoardView]:
    """The boards in reach in their order, each with what waits there for the actor and which of `acts` it may do."""
    rows: Sequence[tuple[Any, ...]] = await tx.tuples(
        "select b.id, b.sort, b.name, b.lead, b.categories, p.posts, p.unread, p.newest_at, b.revision, r.role, r.adds"
        " from boards.board b join (select collection, max(role) as role, bool_or(adds) as adds from ground.reach"
        " where person = %(me)s group by collection) r on r.collection = b.id cross join lateral"
        f" (select (select count(*) from boards.post p where {_SHOWN}) as posts,"
        f" (select max(p.shown_from) from boards.post p where {_SHOWN}) as newest_at,"
        f" (select count(*) from boards.post p where {_SHOWN} and p.must_read and (p.targets = '{{}}'"
        " or exists (select from ground.belongs g where g.person = %(me)s and g.party = any(p.targets)))"
        " and not exists (select from boards.reading d where d.post = p.id and d.person = %(me)s)) as unread) p"
        " where b.trashed_at is null and r.role >= 2 and (%(one)s::uuid is null or b.id = %(one)s)"
        " order by b.position, b.id",
        me=tx.actor,
        now=tx.now,
        one=one,
    )
    return [
        BoardView(
            id=row[0],
            sort=BoardSort(row[1]),
            name=row[2],
            lead=row[3],
            categories=row[4],
            posts=row[5],
            unread=row[6],
            newest_at=row[7],
            revision=row[8],
            may=tx.may(Role.of(row[9]), *acts, adds=row[10]),
        )
        for row in rows
    ]


async def hold(q: Queries) -> None:
    """One opening of boards at a time: their order is counted."""
    await q.run("select pg_advisory_xact_lock(hashtextextended('boards.board', 0))")


async def order(q: Queries, ids: Sequence[UUID]) -> None:
    """Put boards into this order."""
    await q.run(
        "update boards.board b set position = o.at from unnest(%(ids)s::uuid[]) with ordinality o (id, at)"
        " where b.id = o.id",
        ids=list(ids),
    )


async def all_waiting(q: Queries, *, now: datetime, most: int) -> list[UUID]:
    """Posts whose time has come and which were not announced."""
    return await q.values(
        "select p.id from boards.post p join boards.board b on b.id = p.board and b.trashed_at is null"
        " where p.announced_at is null and p.trashed_at is null and p.shown_from <= %(now)s order by p.shown_from"
        " limit %(most)s",
        now=now,
        most=most,
    )
