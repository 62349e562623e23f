"""All SQL of the editor's door."""

from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.wopi.models import Held, Pass


async def save_pass(q: Queries, hash: bytes, *, file: UUID, person: UUID, writes: bool, expires_at: datetime) -> None:
    """A new access token."""
    await q.run(
        "insert into ground.wopi_token (hash, file, person, writes, expires_at)"
        " values (%(hash)s, %(file)s, %(person)s, %(writes)s, %(expires_at)s)",
        hash=hash,
        file=file,
        person=person,
        writes=writes,
        expires_at=expires_at,
    )


async def known(q: Queries, hash: bytes, *, now: datetime) -> Pass | None:
    """What a token stands for; None when it is over, or its person is suspended or gone."""
    return await q.row(
        Pass,
        "select t.file, t.person, t.writes, p.language, p.fn from ground.wopi_token t"
        " join ground.person p on p.id = t.person where t.hash = %(hash)s and t.expires_at > %(now)s"
        " and p.suspended_at is null and (p.left_on is null or p.left_on > %(now)s::date)",
        hash=hash,
        now=now,
    )


async def held(q: Queries, file: UUID, *, now: datetime) -> Held | None:
    """The editor's lock on a file, while it is in force."""
    return await q.row(
        Held,
        "select w.token, w.name from ground.wopi_lock w join ground.dav_lock l on l.token = w.token"
        " where w.file = %(file)s and l.expires_at > %(now)s",
        file=file,
        now=now,
    )


async def hold(q: Queries, file: UUID, token: UUID, name: str) -> None:
    """The editor has the lock."""
    await q.run(
        "insert into ground.wopi_lock (file, token, name) values (%(file)s, %(token)s, %(name)s)"
        " on conflict (file) do update set token = excluded.token, name = excluded.name",
        file=file,
        token=token,
        name=name,
    )


async def is_labelled(q: Queries, file: UUID) -> bool:
    """Whether the file carries a label above open."""
    return bool(await q.value("select label <> 'O' from ground.thing where id = %(id)s", id=file))


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget tokens that are over."""
    await q.run("delete from ground.wopi_token where expires_at <= %(now)s", now=now)
