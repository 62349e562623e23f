"""Browsers somebody signed in with before. Their cookie proves nothing but that: it only buys tries of their own."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from madang.ground.db import Queries

COOKIE = "madang-device"
LIFE = 400 * 86_400
"""Seconds."""
MOST = 20


def hash_of(token: str) -> bytes:
    """What the database keeps of the cookie."""
    return hashlib.sha256(b"device" + token.encode()).digest()


async def known(q: Queries, token: str, login: str) -> bool:
    """Whether the owner of the login signed in with this browser before."""
    if not token:
        return False
    return bool(
        await q.value(
            "select exists (select from ground.device d join ground.person p on p.id = d.person"
            " where d.token_hash = %(hash)s and (p.number = %(login)s"
            " or (p.number is null and lower(p.email) = lower(%(login)s))))",
            hash=hash_of(token),
            login=login,
        )
    )


async def remember(q: Queries, token: str, *, person: UUID, device: str, now: datetime) -> str:
    """Know this browser from now on; gives the value of its cookie."""
    token = token or secrets.token_urlsafe(24)
    await q.run(
        "insert into ground.device (token_hash, person, device, created_at, seen_at)"
        " values (%(hash)s, %(person)s, %(device)s, %(now)s, %(now)s)"
        " on conflict (token_hash, person) do update set seen_at = excluded.seen_at, device = excluded.device",
        hash=hash_of(token),
        person=person,
        device=device[:300],
        now=now,
    )
    await q.run(
        "delete from ground.device where person = %(person)s and token_hash not in (select token_hash"
        " from ground.device where person = %(person)s order by seen_at desc limit %(most)s)",
        person=person,
        most=MOST,
    )
    return token


async def forget_all(q: Queries, person: UUID) -> None:
    """No browser is known any more: after a reset of the password by somebody else."""
    await q.run("delete from ground.device where person = %(person)s", person=person)


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget devices that were not seen for longer than their cookie lives."""
    await q.run("delete from ground.device where seen_at < %(old)s", old=now - timedelta(days=400))
