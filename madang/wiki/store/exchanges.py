"""Wikis on their way out and in, and what a page needs to be written out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground.db import Queries, json
from madang.wiki.models import Exchange, ExchangeState, ExchangeWay, Lost

MOST_LOSSES = 500
_EXCHANGE = (
    "select id, by, way, state, space, target, source, name, total, done, pages, losses, tries, archive, archive_bytes,"
    " at, ended_at from wiki.exchange"
)


class Shown(Struct, frozen=True, kw_only=True):
    """A file that a page shows: what of it travels."""

    id: UUID
    name: str
    media_type: str
    size: int
    blob: bytes


class Leaving(Struct, frozen=True, kw_only=True):
    """A page that leaves the house with what it says."""

    id: UUID
    parent: UUID | None
    title: str
    icon: str
    label: str
    document: dict[str, Any]
    slides: dict[str, Any]


async def insert(
    q: Queries,
    id: UUID,
    *,
    by: UUID,
    way: ExchangeWay,
    state: ExchangeState,
    space: UUID,
    target: UUID | None,
    source: UUID | None,
    name: str,
    allowed: Sequence[str],
    now: datetime,
) -> None:
    """A new one."""
    await q.run(
        "insert into wiki.exchange (id, by, way, state, space, target, source, name, allowed, at) values (%(id)s,"
        " %(by)s, %(way)s, %(state)s, %(space)s, %(target)s, %(source)s, %(name)s, %(allowed)s, %(now)s)",
        id=id,
        by=by,
        way=way.value,
        state=state.value,
        space=space,
        target=target,
        source=source,
        name=name[:300],
        allowed=list(allowed),
        now=now,
    )


async def one(q: Queries, id: UUID, *, by: UUID) -> Exchange | None:
    """Somebody's own one."""
    return await q.row(Exchange, _EXCHANGE + " where id = %(id)s and by = %(by)s", id=id, by=by)


async def of(q: Queries, by: UUID, *, most: int) -> list[Exchange]:
    """Somebody's, the newest first."""
    return await q.rows(Exchange, _EXCHANGE + " where by = %(by)s order by id desc limit %(most)s", by=by, most=most)


async def lock(q: Queries, id: UUID) -> Exchange | None:
    """One, held against other runs of it."""
    await q.run("select from wiki.exchange where id = %(id)s for update", id=id)
    return await q.row(Exchange, _EXCHANGE + " where id = %(id)s", id=id)


async def allowed(q: Queries, id: UUID) -> list[str]:
    """The labels whose pages may leave."""
    found: list[str] = await q.value("select allowed from wiki.exchange where id = %(id)s", id=id) or []
    return found


async def labels_of(q: Queries, things: Sequence[UUID]) -> list[str]:
    """The labels that occur on things."""
    return await q.values("select distinct label from ground.thing where id = any(%(things)s)", things=list(things))


async def turn(q: Queries, id: UUID, state: ExchangeState, *, now: datetime) -> None:
    """Another state."""
    await q.run(
        "update wiki.exchange set state = %(state)s, ended_at = case when %(state)s in ('done', 'cancelled', 'failed')"
        " then %(now)s::timestamptz end where id = %(id)s",
        id=id,
        state=state.value,
        now=now,
    )


async def take_up(q: Queries, id: UUID) -> None:
    """It is running, once more."""
    await q.run("update wiki.exchange set state = 'running', tries = tries + 1 where id = %(id)s", id=id)


async def anew(q: Queries, id: UUID) -> None:
    """It waits again, as if nothing had gone wrong; what was made stays made."""
    await q.run(
        "update wiki.exchange set state = 'waiting', tries = 0, losses = '[]', ended_at = null where id = %(id)s", id=id
    )


async def advance(
    q: Queries, id: UUID, *, done: int, total: int | None = None, page: UUID | None = None, losses: Sequence[Lost] = ()
) -> None:
    """How far it is: `done` pages more, a `page` made, what did not come. The first losses are kept.

    An import that gets on has not been tried in vain; an archive begins anew each time.
    """
    await q.run(
        "update wiki.exchange set done = done + %(done)s, total = coalesce(%(total)s, total),"
        " tries = case when way = 'in' and (%(done)s > 0 or %(page)s::uuid is not null) then 0 else tries end,"
        " pages = case when %(page)s::uuid is null then pages else pages || %(page)s::uuid end,"
        " losses = case when jsonb_array_length(losses) >= %(most)s then losses else losses || %(losses)s end"
        " where id = %(id)s",
        id=id,
        done=done,
        total=total,
        page=page,
        losses=json(msgspec.to_builtins(list(losses)[:MOST_LOSSES])),
        most=MOST_LOSSES,
    )


async def keep_archive(q: Queries, id: UUID, sha256: bytes, size: int) -> None:
    """What came of it."""
    await q.run(
        "update wiki.exchange set archive = %(sha256)s, archive_bytes = %(size)s where id = %(id)s",
        id=id,
        sha256=sha256,
        size=size,
    )


async def all_over(q: Queries, *, before: datetime) -> None:
    """Forget those of long ago."""
    await q.run("delete from wiki.exchange where at < %(before)s", before=before)


async def on_page(q: Queries, page: UUID, files: Sequence[UUID]) -> list[Shown]:
    """Those of the files that lie on the page and are clean."""
    return await q.rows(
        Shown,
        "select f.id, f.name, v.media_type, v.size, v.blob from ground.attachment a join ground.file f on f.id = a.file"
        " join ground.file_version v on v.file = f.id and v.version = f.version where a.thing = %(page)s"
        " and f.id = any(%(files)s) and f.trashed_at is null and v.state = 'clean' order by f.id",
        page=page,
        files=list(files),
    )


async def titles(q: Queries, me: UUID, things: Sequence[UUID]) -> dict[UUID, str]:
    """Titles of things in reach."""
    return dict(
        await q.tuples(
            "select t.id, t.title from ground.thing t where t.id = any(%(ids)s) and t.trashed_by is null and t.place in"
            " (select r.collection from ground.reach r where r.person = %(me)s and r.role >= 2)",
            ids=list(things),
            me=me,
        )
    )


async def leaving(q: Queries, pages: Sequence[UUID]) -> dict[UUID, Leaving]:
    """What pages say, with their labels."""
    rows = await q.tuples(
        "select p.id, p.parent, p.title, p.icon, coalesce(t.label, 'O'), b.document, b.slides from wiki.page p"
        " join wiki.body b on b.page = p.id left join ground.thing t on t.id = p.id where p.id = any(%(ids)s)",
        ids=list(pages),
    )
    return {
        row[0]: Leaving(
            id=row[0],
            parent=row[1],
            title=row[2],
            icon=row[3],
            label=row[4],
            document=msgspec.json.decode(row[5]),
            slides=msgspec.json.decode(row[6]),
        )
        for row in rows
    }
