"""Passwords: argon2id, hashed in two threads of their own so that sign-ins never hold up the event loop."""

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import cache
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from madang.ground.db import Queries
from madang.ground.errors import Invalid

SHORTEST = 10
LONGEST = 200

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_hasher = PasswordHasher()
_threads = ThreadPoolExecutor(2, thread_name_prefix="argon2")


async def hash_of(password: str) -> str:
    """The argon2id hash."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


@cache
def _nobodys() -> str:
    return _hasher.hash("nobody's password")


def _verify(hashed: str | None, password: str) -> bool:
    # made before any comparison, so that the first sign-in of a process does not tell known from unknown by its time
    nobodys = _nobodys()
    try:
        return _hasher.verify(hashed or nobodys, password)
    except (VerificationError, InvalidHashError):
        return False


async def matches(hashed: str | None, password: str) -> bool:
    """Whether the password is right. Takes as long when there is no hash, so that numbers cannot be guessed by time."""
    right = await asyncio.get_running_loop().run_in_executor(_threads, _verify, hashed, password)
    return right and hashed is not None


def check(password: str, *, number: str | None) -> None:
    """Raises Invalid when a new password is too short, too long or the staff number itself (NIST SP 800-63B)."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid("ground.password-length", shortest=SHORTEST, longest=LONGEST)
    if number and number in password:
        raise Invalid("ground.password-is-number")


def one_time() -> str:
    """A password for an invitation sheet, in groups that are easy to read aloud and type (79 bits)."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


async def save(
    q: Queries, person: UUID, password: str, *, must_change: bool, now: datetime, expires_at: datetime | None = None
) -> None:
    """Set a person's password; with `expires_at` it opens nothing after that moment."""
    await q.run(
        "insert into ground.password (person, hash, must_change, changed_at, expires_at)"
        " values (%(person)s, %(hash)s, %(must)s, %(now)s, %(expires_at)s) on conflict (person) do update"
        " set hash = excluded.hash, must_change = excluded.must_change, changed_at = excluded.changed_at,"
        " expires_at = excluded.expires_at",
        person=person,
        hash=await hash_of(password),
        must=must_change,
        now=now,
        expires_at=expires_at,
    )


async def of(q: Queries, person: UUID, *, now: datetime) -> tuple[str | None, bool]:
    """The hash and whether it must be changed at the next sign-in; (None, False) without a password in force."""
    rows = await q.tuples(
        "select hash, must_change from ground.password where person = %(person)s"
        " and (expires_at is null or expires_at > %(now)s)",
        person=person,
        now=now,
    )
    return (rows[0][0], rows[0][1]) if rows else (None, False)
