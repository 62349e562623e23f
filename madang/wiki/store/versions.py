"""Versions of pages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.wiki.models import PageVersion, VersionCause

_VERSION = "select id, page, cause, name, title, begun_at, at, by, people, words from wiki.version"
PAGE = 50

_authors = msgspec.json.Decoder(dict[str, tuple[UUID, datetime]])


async def newest(q: Queries, page: UUID) -> PageVersion | None:
    """The newest version of a page."""
    return await q.row(PageVersion, _VERSION + " where page = %(page)s order by id desc limit 1", page=page)


async def of(q: Queries, page: UUID, *, before: UUID | None, named: bool) -> list[PageVersion]:
    """A page of versions, the newest first."""
    return await q.rows(
        PageVersion,
        _VERSION
        + " where page = %(page)s and (%(before)s::uuid is null or id < %(before)s)"
        + (" and name <> ''" if named else "")
        + " order by id desc limit %(most)s",
        page=page,
        before=before,
        most=PAGE + 1,
    )


async def one(q: Queries, page: UUID, id: UUID) -> PageVersion | None:
    """A version of a page."""
    return await q.row(PageVersion, _VERSION + " where page = %(page)s and id = %(id)s", page=page, id=id)


async def contents(
    q: Queries, id: UUID
) -> tuple[dict[str, Any], dict[str, Any], dict[str, tuple[UUID, datetime]]] | None:
    """Document, slides and authors of a version."""
    rows = await q.tuples("select document, slides, authors from wiki.version where id = %(id)s", id=id)
    if not rows:
        return None
    document, slides, authors = rows[0]
    return msgspec.json.decode(document), msgspec.json.decode(slides), _authors.decode(authors)


async def keep(
    q: Queries, id: UUID, page: UUID, *, cause: VersionCause, begun_at: datetime, people: Sequence[UUID], name: str = ""
) -> None:
    """A version of what the page's newest snapshot says."""
    await q.run(
        "insert into wiki.version (id, page, cause, name, title, begun_at, at, by, people, document, slides, authors,"
        " words) select %(id)s, p.id, %(cause)s, %(name)s, p.title, %(begun)s, b.edited_at, b.edited_by, %(people)s,"
        " b.document, b.slides, b.authors, b.words from wiki.page p join wiki.body b on b.page = p.id"
        " where p.id = %(page)s",
        id=id,
        page=page,
        cause=cause.value,
        name=name,
        begun=begun_at,
        people=list(people),
    )


async def go_on(q: Queries, id: UUID, *, people: Sequence[UUID]) -> None:
    """The version takes in what the page's newest snapshot says."""
    await q.run(
        "update wiki.version v set title = p.title, at = b.edited_at, by = b.edited_by, people = %(people)s,"
        " document = b.document, slides = b.slides, authors = b.authors, words = b.words from wiki.page p"
        " join wiki.body b on b.page = p.id where v.id = %(id)s and p.id = v.page",
        id=id,
        people=list(people),
    )


async def rename(q: Queries, id: UUID, *, name: str) -> None:
    """Give a version a name, or take it away."""
    await q.run("update wiki.version set name = %(name)s where id = %(id)s", id=id, name=name)


async def all_thin(q: Queries, *, before: datetime) -> int:
    """Of old automatic versions keep the last one of each day in Seoul. For jobs; gives how many went."""
    return await q.run(
        "delete from wiki.version v where v.cause = 'automatic' and v.name = '' and v.at < %(before)s and exists"
        " (select from wiki.version w where w.page = v.page and w.id > v.id and w.at < %(before)s"
        " and (w.at at time zone 'Asia/Seoul')::date = (v.at at time zone 'Asia/Seoul')::date)",
        before=before,
    )
