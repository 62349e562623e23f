"""Personal access tokens and app passwords: long random secrets, shown once, kept as hashes, with an end.

A token may be limited to some slices. It ends with its owner's access: at suspension and on the leaving date.
"""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from madang.ground import clock
from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.tx import Actor

PREFIX = "mdg_"
USED_EVERY = timedelta(minutes=1)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class Token(Struct, frozen=True, kw_only=True):
    """A token as its owner sees it. `hint` are the last four characters; `scopes` names slices, None is everything."""

    id: UUID
    kind: str
    name: str
    hint: str
    scopes: list[str] | None
    expires_at: datetime
    created_at: datetime
    used_at: datetime | None
    used_from: str


def hash_of(secret: str) -> bytes:
    """What the database keeps. The secret is long and random, so a plain hash cannot be turned round."""
    return hashlib.sha256(b"token" + secret.encode()).digest()


def new_secret(kind: str) -> str:
    """A token, or an app password in groups that can be typed on a telephone (98 bits)."""
    if kind == "token":
        return PREFIX + secrets.token_urlsafe(32)
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))


async def save(
    q: Queries, *, person: UUID, kind: str, name: str, scopes: Sequence[str] | None, expires_at: datetime, now: datetime
) -> tuple[UUID, str]:
    """A new token; gives its id and its secret."""
    id, secret = new_id(), new_secret(kind)
    await q.run(
        "insert into ground.token (id, person, kind, name, hash, hint, scopes, expires_at, created_at)"
        " values (%(id)s, %(person)s, %(kind)s, %(name)s, %(hash)s, %(hint)s, %(scopes)s, %(expires_at)s, %(now)s)",
        id=id,
        person=person,
        kind=kind,
        name=name,
        hash=hash_of(secret),
        hint=secret[-4:],
        scopes=None if scopes is None else list(scopes),
        expires_at=expires_at,
        now=now,
    )
    return id, secret


async def of(q: Queries, person: UUID) -> list[Token]:
    """A person's tokens, the newest first."""
    return await q.rows(
        Token,
        "select id, kind, name, hint, scopes, expires_at, created_at, used_at, used_from from ground.token"
        " where person = %(person)s order by id desc",
        person=person,
    )


async def end(q: Queries, id: UUID, person: UUID) -> bool:
    """Withdraw one token of a person."""
    return bool(await q.run("delete from ground.token where id = %(id)s and person = %(person)s", id=id, person=person))


async def end_all(q: Queries, person: UUID) -> int:
    """Withdraw all tokens of a person."""
    return await q.run("delete from ground.token where person = %(person)s", person=person)


async def actor_of(
    q: Queries, secret: str, now: datetime, *, kind: str = "token", login: str | None = None, address: str = ""
) -> Actor | None:
    """Who comes with a token; None when it is unknown or over, or its owner is suspended or gone.

    An app password (`kind="app-password"`) is checked together with the login it came with.
    """
    rows = await q.tuples(
        "select t.id, t.person, t.scopes, p.language, t.used_at from ground.token t"
        " join ground.person p on p.id = t.person where t.hash = %(hash)s and t.kind = %(kind)s"
        " and t.expires_at > %(now)s and p.suspended_at is null and (p.left_on is null or p.left_on > %(today)s)"
        " and (%(login)s::text is null or p.number = %(login)s or lower(p.email) = lower(%(login)s))",
        hash=hash_of(secret),
        kind=kind,
        now=now,
        today=clock.today(now),
        login=login,
    )
    if not rows:
        return None
    id, person, scopes, language, used_at = rows[0]
    if used_at is None or now - used_at > USED_EVERY:
        await q.run(
            "update ground.token set used_at = %(now)s, used_from = %(address)s where id = %(id)s",
            now=now,
            address=address[:80],
            id=id,
        )
    return Actor(id=person, kind="person", language=language, scopes=None if scopes is None else tuple(scopes))
