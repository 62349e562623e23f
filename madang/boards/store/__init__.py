"""All SQL of boards: posts here, boards and readers beside."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.boards.models import Posting, PostRow, PostState
from madang.ground.db import Queries
from madang.ground.tx import Tx

_COLUMNS = (
    "id, board, title, body, category, state, answer, answered_by, answered_at, must_read, pinned, targets, shown_from,"
    " shown_until, announced_at, created_at, created_by, changed_at, trashed_at, trashed_by, revision"
)
LEAD = 160
"""Letters of the text that a list shows."""


async def post(q: Queries, id: UUID, *, lock: bool = False) -> Posting | None:
    """One post; `lock` holds it against other writers."""
    statement = f"select {_COLUMNS} from boards.post where id = %(id)s"
    return await q.row(Posting, statement + (" for no key update" if lock else ""), id=id)


def _values(post: Posting) -> dict[str, Any]:
    return {**msgspec.structs.asdict(post), "state": post.state.value, "targets": list(post.targets)}


async def insert(q: Queries, post: Posting) -> None:
    """A new post."""
    await q.run(
        "insert into boards.post (id, board, title, body, category, must_read, pinned, targets, shown_from, shown_until,"
        " announced_at, created_at, created_by, changed_at) values (%(id)s, %(board)s, %(title)s, %(body)s,"
        " %(category)s, %(must_read)s, %(pinned)s, %(targets)s, %(shown_from)s, %(shown_until)s, %(announced_at)s,"
        " %(created_at)s, %(created_by)s, %(changed_at)s)",
        **_values(post),
    )


async def save(q: Queries, post: Posting) -> None:
    """Everything about the post that changes, and its next revision."""
    await q.run(
        "update boards.post set board = %(board)s, title = %(title)s, body = %(body)s, category = %(category)s,"
        " state = %(state)s, answer = %(answer)s, answered_by = %(answered_by)s, answered_at = %(answered_at)s,"
        " must_read = %(must_read)s, pinned = %(pinned)s, targets = %(targets)s, shown_from = %(shown_from)s,"
        " shown_until = %(shown_until)s, announced_at = %(announced_at)s, changed_at = %(changed_at)s,"
        " trashed_at = %(trashed_at)s, trashed_by = %(trashed_by)s, revision = revision + 1 where id = %(id)s",
        **_values(post),
    )


async def purge(q: Queries, id: UUID) -> None:
    """Delete a post."""
    await q.run("delete from boards.post where id = %(id)s", id=id)


_CONCERNS = (
    "(p.targets = '{}' or exists (select from ground.belongs g where g.person = %(me)s and g.party = any(p.targets)))"
)
_ROW = (
    f"select p.id, p.board, p.title, left(p.body, {LEAD}) as lead, p.category, p.state, p.must_read, p.pinned,"
    " coalesce(w.fn, '') as author, p.created_by, p.shown_from, p.shown_until,"
    " exists (select from boards.reading d where d.post = p.id and d.person = %(me)s) as read,"
    f" {_CONCERNS} as mine,"
    " (select count(*) from ground.comment c where c.thing = p.id and c.removed_at is null) as comments,"
    " (select count(*) from ground.attachment a where a.thing = p.id) as files,"
    " (select count(*) from boards.support s where s.post = p.id) as supports"
    " from boards.post p left join ground.person w on w.id = p.created_by"
)
_SHOWN = " p.trashed_at is null and p.shown_from <= %(now)s and (p.shown_until is null or p.shown_until > %(now)s)"


async def listed(
    tx: Tx,
    board: UUID,
    *,
    category: str,
    state: PostState | None,
    mine: bool,
    hidden: bool,
    after: tuple[bool, datetime, UUID] | None,
    most: int,
) -> list[PostRow]:
    """Posts of a board, pinned ones first, then the newest. `hidden` gives those not shown now instead."""
    pinned, at, id = after or (None, None, None)
    return await tx.rows(
        PostRow,
        _ROW
        + " where p.board = %(board)s and"
        + (
            " p.trashed_at is null and not (p.shown_from <= %(now)s and (p.shown_until is null or p.shown_until > %(now)s))"
            if hidden
            else _SHOWN
        )
        + (" and p.category = %(category)s" if category else "")
        + " and (%(state)s::text is null or p.state = %(state)s)"
        + (f" and {_CONCERNS}" if mine else "")
        + " and (%(pinned)s::boolean is null or (p.pinned, p.shown_from, p.id) < (%(pinned)s, %(at)s, %(id)s))"
        " order by p.pinned desc, p.shown_from desc, p.id desc limit %(most)s",
        me=tx.actor,
        now=tx.now,
        board=board,
        category=category,
        state=None if state is None else state.value,
        pinned=pinned,
        at=at,
        id=id,
        most=most,
    )


async def for_home(tx: Tx, *, must: bool, most: int) -> list[PostRow]:
    """The newest posts in reach that concern the actor; with `must` those that must be read and were not."""
    return await tx.rows(
        PostRow,
        _ROW
        + " join boards.board b on b.id = p.board and b.trashed_at is null where"
        + _SHOWN
        + f" and {_CONCERNS} and p.board in (select collection from ground.reach where person = %(me)s and role >= 2)"
        + (
            " and p.must_read and not exists (select from boards.reading d where d.post = p.id and d.person = %(me)s)"
            if must
            else " and b.sort in ('notices', 'magazine')"
        )
        + " order by p.shown_from desc, p.id desc limit %(most)s",
        me=tx.actor,
        now=tx.now,
        most=most,
    )


async def support(q: Queries, post: UUID, person: UUID, *, now: datetime) -> bool:
    """Stand behind a post; False when the person did already."""
    return bool(
        await q.run(
            "insert into boards.support (post, person, at) values (%(post)s, %(person)s, %(now)s)"
            " on conflict do nothing",
            post=post,
            person=person,
            now=now,
        )
    )


async def withdraw(q: Queries, post: UUID, person: UUID) -> bool:
    """No longer stand behind a post; False when the person did not."""
    return bool(
        await q.run(
            "delete from boards.support where post = %(post)s and person = %(person)s", post=post, person=person
        )
    )


async def supporters(q: Queries, post: UUID, person: UUID) -> tuple[int, bool]:
    """How many stand behind a post, and whether the person does."""
    rows = await q.tuples(
        "select count(*), coalesce(bool_or(person = %(person)s), false) from boards.support where post = %(post)s",
        post=post,
        person=person,
    )
    return rows[0][0], rows[0][1]


async def known(q: Queries, parties: Sequence[UUID]) -> set[UUID]:
    """Those of the parties a post can be for: units, sites, groups, persons."""
    return set(
        await q.values(
            "select id from ground.party where id = any(%(ids)s) and kind in ('unit', 'site', 'group', 'person')",
            ids=list(parties),
        )
    )
