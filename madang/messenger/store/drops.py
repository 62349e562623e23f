"""Codes that let phones put files on things, and what came by them."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.ids import Ref, ref
from madang.messenger.models import Arrived, Drop

_DROP = "select d.id, d.person, d.thing, d.expires_at from messenger.drop d"


async def insert(
    q: Queries, id: UUID, *, token: bytes, person: UUID, thing: UUID, now: datetime, until: datetime
) -> None:
    """A new code."""
    await q.run(
        "insert into messenger.drop (id, token, person, thing, opened_at, expires_at)"
        " values (%(id)s, %(token)s, %(person)s, %(thing)s, %(now)s, %(until)s)",
        id=id,
        token=token,
        person=person,
        thing=thing,
        now=now,
        until=until,
    )


async def by_token(q: Queries, token: bytes, *, now: datetime) -> Drop | None:
    """A code that lasts, of somebody who may still sign in."""
    return await q.row(
        Drop,
        _DROP + " join ground.person p on p.id = d.person and p.suspended_at is null"
        " where d.token = %(token)s and d.expires_at > %(now)s",
        token=token,
        now=now,
    )


async def own(q: Queries, id: UUID, person: UUID) -> Drop | None:
    """A code of a person, also when its time is over."""
    return await q.row(Drop, _DROP + " where d.id = %(id)s and d.person = %(person)s", id=id, person=person)


async def hold(q: Queries, id: UUID) -> None:
    """One counts the files of a code at a time."""
    await q.run("select from messenger.drop where id = %(id)s for update", id=id)


async def came(q: Queries, id: UUID, *, now: datetime, until: datetime) -> None:
    """A phone came by it, or something arrived: it lasts on."""
    await q.run(
        "update messenger.drop set came_at = coalesce(came_at, %(now)s), expires_at = greatest(expires_at, %(until)s)"
        " where id = %(id)s",
        id=id,
        now=now,
        until=until,
    )


async def has_come(q: Queries, id: UUID) -> bool:
    """Whether a phone came by it."""
    return bool(await q.value("select came_at is not null from messenger.drop where id = %(id)s", id=id))


async def count(q: Queries, id: UUID) -> int:
    """How many files came by it, those on their way too."""
    return int(await q.value("select count(*) from messenger.dropped where drop = %(id)s", id=id))


async def coming(q: Queries, id: UUID, upload: UUID, *, now: datetime) -> None:
    """A file is on its way."""
    await q.run(
        "insert into messenger.dropped (upload, drop, at) values (%(upload)s, %(id)s, %(now)s)",
        upload=upload,
        id=id,
        now=now,
    )


async def knows(q: Queries, id: UUID, upload: UUID) -> bool:
    """Whether the upload came by this code."""
    return bool(
        await q.value(
            "select exists (select from messenger.dropped where upload = %(upload)s and drop = %(id)s)",
            upload=upload,
            id=id,
        )
    )


async def arrived(q: Queries, upload: UUID, file: UUID) -> None:
    """The upload became a file."""
    await q.run("update messenger.dropped set file = %(file)s where upload = %(upload)s", upload=upload, file=file)


async def forget(q: Queries, upload: UUID) -> None:
    """The upload was given up."""
    await q.run("delete from messenger.dropped where upload = %(upload)s and file is null", upload=upload)


async def files(q: Queries, id: UUID) -> list[Arrived]:
    """What arrived and is still there, in order."""
    return await q.rows(
        Arrived,
        "select f.id, f.name, v.media_type, v.size from messenger.dropped d join ground.file f on f.id = d.file"
        " join ground.file_version v on v.file = f.id and v.version = f.version where d.drop = %(id)s"
        " and f.trashed_at is null order by d.at, d.upload",
        id=id,
    )


async def arriving(q: Queries, id: UUID) -> int:
    """How many are on their way."""
    return int(await q.value("select count(*) from messenger.dropped where drop = %(id)s and file is null", id=id))


async def take_unsaid(q: Queries, id: UUID, *, most: int) -> list[UUID]:
    """Files of which nobody heard yet, in order; from now on they count as said."""
    return await q.values(
        "with told as (update messenger.dropped set said = true where upload in (select upload from messenger.dropped"
        " where drop = %(id)s and file is not null and not said order by at, upload limit %(most)s)"
        " returning file, at, upload) select t.file from told t join ground.file f on f.id = t.file"
        " and f.trashed_at is null order by t.at, t.upload",
        id=id,
        most=most,
    )


async def place(q: Queries, thing: UUID) -> tuple[Ref, str] | None:
    """The thing's Ref and what it is called."""
    rows = await q.tuples("select kind, title from ground.thing where id = %(id)s", id=thing)
    return (ref(rows[0][0], thing), rows[0][1]) if rows else None


async def end(q: Queries, id: UUID) -> None:
    """Nothing comes by it any more, and nobody remembers it."""
    await q.run("delete from messenger.drop where id = %(id)s", id=id)


async def take_over(q: Queries, *, before: datetime) -> Drop | None:
    """A code whose time was over before then, held until the transaction ends."""
    return await q.row(
        Drop,
        _DROP + " where d.expires_at < %(before)s order by d.expires_at limit 1 for update skip locked",
        before=before,
    )
