"""SQL of doors and of what tablets recorded."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.spaces.models.sites import SiteDoor

_DOOR = "select id, site, sort, name, created_at, seen_at from spaces.door"


async def of_site(q: Queries, site: UUID) -> list[SiteDoor]:
    """The doors of a site."""
    return await q.rows(SiteDoor, f"{_DOOR} where site = %(site)s order by name, id", site=site)


async def one(q: Queries, id: UUID) -> SiteDoor | None:
    """A door."""
    return await q.row(SiteDoor, f"{_DOOR} where id = %(id)s", id=id)


async def by_token(q: Queries, token_hash: bytes) -> SiteDoor | None:
    """The door of a code."""
    return await q.row(SiteDoor, f"{_DOOR} where token_hash = %(hash)s", hash=token_hash)


async def insert(q: Queries, door: SiteDoor, *, token_hash: bytes, by: UUID) -> None:
    """A new door."""
    await q.run(
        "insert into spaces.door (id, site, sort, name, token_hash, created_by, created_at) values (%(id)s, %(site)s,"
        " %(sort)s, %(name)s, %(hash)s, %(by)s, %(at)s)",
        id=door.id,
        site=door.site,
        sort=door.sort,
        name=door.name,
        hash=token_hash,
        by=by,
        at=door.created_at,
    )


async def delete(q: Queries, id: UUID) -> None:
    """The door is gone."""
    await q.run("delete from spaces.door where id = %(id)s", id=id)


async def seen(q: Queries, id: UUID, *, now: datetime) -> None:
    """The tablet was heard of."""
    await q.run("update spaces.door set seen_at = %(now)s where id = %(id)s", id=id, now=now)


async def claim(q: Queries, door: UUID, id: UUID, *, now: datetime) -> bool:
    """Take something recorded for its first time; whoever sends it meanwhile waits, and comes second."""
    return bool(
        await q.run(
            "insert into spaces.scan (door, id, answer, at) values (%(door)s, %(id)s, '', %(now)s)"
            " on conflict (door, id) do nothing",
            door=door,
            id=id,
            now=now,
        )
    )


async def answer(q: Queries, door: UUID, id: UUID, answer: str) -> None:
    """What became of it."""
    await q.run(
        "update spaces.scan set answer = %(answer)s where door = %(door)s and id = %(id)s",
        door=door,
        id=id,
        answer=answer,
    )


async def answered(q: Queries, door: UUID, id: UUID) -> str:
    """What became of it before."""
    return str(
        await q.value("select answer from spaces.scan where door = %(door)s and id = %(id)s", door=door, id=id) or ""
    )


async def wrong(q: Queries, door: UUID, *, since: datetime) -> int:
    """How many codes that were none came from a door since a moment."""
    return int(
        await q.value(
            "select count(*) from spaces.scan where door = %(door)s and answer = 'spaces.code-wrong' and at > %(since)s",
            door=door,
            since=since,
        )
    )


async def sweep(q: Queries, *, before: datetime) -> None:
    """Forget what was recorded long ago."""
    await q.run("delete from spaces.scan where at < %(before)s", before=before)
