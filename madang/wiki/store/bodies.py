"""What pages say: as Yjs, and as the newest snapshot read it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.manifest import Text
from madang.wiki.models import Body, Kept

TURN = 0x77696B69
"""The advisory lock under which changes get their numbers."""

MOST = 5000
"""Changes read at a time."""
LINGER = timedelta(minutes=2)
"""Changes that were taken up stay so long: other processes have read them by then."""

_authors = msgspec.json.Decoder(dict[str, tuple[UUID, datetime]])


class Read(Struct, frozen=True, kw_only=True):
    """What a snapshot read from a page."""

    document: dict[str, Any]
    slides: dict[str, Any]
    plain: str
    words: int
    mentions: Sequence[UUID]
    links: Sequence[UUID]


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()


async def insert(q: Queries, page: UUID, state: bytes, read: Read, *, by: UUID, now: datetime) -> None:
    """The first contents of a page."""
    await q.run(
        "insert into wiki.body (page, state, document, slides, plain, words, mentions, links, people, authors,"
        " edited_at, edited_by) values (%(page)s, %(state)s, %(document)s, %(slides)s, %(plain)s, %(words)s,"
        " %(mentions)s, %(links)s, array[%(by)s::uuid], '{}', %(now)s, %(by)s)",
        page=page,
        state=state,
        document=_text(read.document),
        slides=_text(read.slides),
        plain=read.plain,
        words=read.words,
        mentions=list(read.mentions),
        links=list(read.links),
        by=by,
        now=now,
    )


async def body(q: Queries, page: UUID) -> Body | None:
    """What a page says, as its newest snapshot has it."""
    rows = await q.tuples(
        "select document, slides, authors, people, words, revision, edited_at, edited_by from wiki.body"
        " where page = %(page)s",
        page=page,
    )
    if not rows:
        return None
    document, slides, authors, *rest = rows[0]
    return Body(
        page=page,
        document=msgspec.json.decode(document),
        slides=msgspec.json.decode(slides),
        authors=_authors.decode(authors),
        **dict(zip(("people", "words", "revision", "edited_at", "edited_by"), rest, strict=True)),
    )


async def documents(q: Queries, pages: Sequence[UUID]) -> dict[UUID, tuple[dict[str, Any], dict[str, Any]]]:
    """Documents and slides of many pages."""
    rows = await q.tuples("select page, document, slides from wiki.body where page = any(%(pages)s)", pages=list(pages))
    return {row[0]: (msgspec.json.decode(row[1]), msgspec.json.decode(row[2])) for row in rows}


async def kept(q: Queries, page: UUID, *, hold: bool = False) -> Kept | None:
    """A page as Yjs with what came after its state; `hold` keeps other snapshots away until the end.

    One statement, so that no snapshot falls between state and changes.
    """
    if hold:
        await q.run("select from wiki.body where page = %(page)s for no key update", page=page)
    rows = await q.tuples(
        "select b.state, b.number, c.number, c.author, c.at, c.data from wiki.body b left join wiki.change c"
        " on c.page = b.page and c.number > b.number where b.page = %(page)s order by c.number",
        page=page,
    )
    if not rows:
        return None
    changes = [(row[2], row[3], row[4], row[5]) for row in rows if row[2] is not None]
    return Kept(state=rows[0][0], number=rows[0][1], changes=changes)


async def append(
    q: Queries,
    pages: Sequence[UUID],
    data: Sequence[bytes],
    authors: Sequence[UUID],
    *,
    source: int,
    now: datetime,
) -> None:
    """Changes of any pages in one statement, in this order. Who appends waits for its turn, so that numbers follow commits."""
    await q.run(
        "with turn as materialized (select pg_advisory_xact_lock(%(turn)s))"
        " insert into wiki.change (page, source, author, at, data)"
        " select c.page, %(source)s, c.author, %(now)s, c.data from turn, unnest(%(pages)s::uuid[],"
        " %(authors)s::uuid[], %(data)s::bytea[]) as c (page, author, data)",
        turn=TURN,
        source=source,
        now=now,
        pages=pages,
        authors=authors,
        data=data,
    )


async def reach(q: Queries, page: UUID, *, since: int) -> None:
    """The one change that was appended just now is part of the snapshot. If others came before it, all are taken up later."""
    await q.run(
        "update wiki.body b set number = c.number from (select max(number) as number from wiki.change"
        " where page = %(page)s and number > %(since)s having count(*) = 1) c where b.page = %(page)s",
        page=page,
        since=since,
    )


async def since(
    q: Queries, pages: dict[UUID, int], *, source: int, most: int = MOST
) -> list[tuple[UUID, int, UUID, bytes]]:
    """Changes of the pages after the number each has reached, but for those of one source; oldest first."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in await q.tuples(
            "select c.page, c.number, c.author, c.data from unnest(%(pages)s::uuid[], %(numbers)s::bigint[])"
            " as o (page, number) join wiki.change c on c.page = o.page and c.number > o.number"
            " where c.source <> %(source)s order by c.number limit %(most)s",
            pages=list(pages),
            numbers=list(pages.values()),
            source=source,
            most=most,
        )
    ]


async def save(
    q: Queries,
    page: UUID,
    *,
    state: bytes,
    number: int,
    read: Read,
    people: Sequence[UUID],
    authors: dict[str, tuple[UUID, datetime]],
    by: UUID,
    at: datetime,
) -> int:
    """A snapshot: changes up to `number` are part of it, and go a little later. Gives the revision."""
    revision: int = await q.value(
        "update wiki.body set state = %(state)s, number = %(number)s, document = %(document)s, slides = %(slides)s,"
        " plain = %(plain)s, words = %(words)s, mentions = %(mentions)s, links = %(links)s, people = %(people)s,"
        " authors = %(authors)s, edited_at = %(at)s, edited_by = %(by)s, revision = revision + 1"
        " where page = %(page)s returning revision",
        page=page,
        state=state,
        number=number,
        document=_text(read.document),
        slides=_text(read.slides),
        plain=read.plain,
        words=read.words,
        mentions=list(read.mentions),
        links=list(read.links),
        people=list(people),
        authors=_text(authors),
        at=at,
        by=by,
    )
    return revision


async def all_waiting(q: Queries, *, before: datetime, most: int) -> list[UUID]:
    """Pages with changes of some time ago that no snapshot took up. For jobs."""
    return await q.values(
        "select c.page from wiki.change c join wiki.body b on b.page = c.page where c.number > b.number"
        " group by c.page having min(c.at) < %(before)s limit %(most)s",
        before=before,
        most=most,
    )


async def all_taken_up(q: Queries, *, now: datetime) -> int:
    """Forget changes that were taken up a while ago, and those of pages that are gone. For jobs; gives how many."""
    return await q.run(
        "delete from wiki.change c where c.at < %(before)s and not exists"
        " (select from wiki.body b where b.page = c.page and b.number < c.number)",
        before=now - LINGER,
    )


async def texts(q: Queries, pages: Sequence[UUID]) -> dict[UUID, Text]:
    """What search and mentions read of pages."""
    return {
        row[0]: Text(text=f"{row[1]}\n{row[2]}", mentions=tuple(row[3]), links=tuple(row[4]), people=tuple(row[5]))
        for row in await q.tuples(
            "select p.id, p.title, b.plain, b.mentions, b.links, b.people from wiki.page p"
            " join wiki.body b on b.page = p.id where p.id = any(%(pages)s)",
            pages=list(pages),
        )
    }
