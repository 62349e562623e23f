"""Back-off against guessing and asking too often, over all doors and processes together.

Each account has two allowances in `WINDOW`: one for strangers and one for the devices its owner signed in with before,
together at most 20 tries, so that nobody who guesses can lock the owner out of a known device. An account is known here
by the hash of what was typed: unknown names look the same. A refused try costs nothing; nobody waits inside the server.
"""

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from madang.ground.db import Database, Queries
from madang.ground.errors import TooMany
from madang.ground.ids import new_id

WINDOW = timedelta(minutes=15)
STRANGERS = 12
KNOWN = 8
PER_ADDRESS = 100
FREE = 4
"""Tries without a pause; then 2, 4, 8 … seconds between them."""
LONGEST_PAUSE = 60
REMEMBERED = timedelta(hours=1)
"""The longest window of any limit: tries older than that are forgotten."""


def account_of(login: str) -> bytes:
    """What is kept of a login that was typed."""
    return hashlib.sha256(b"account" + login.strip().casefold().encode()).digest()


def pause_after(tries: int) -> int:
    """Seconds to wait after so many failed tries."""
    return 0 if tries < FREE else min(2 ** (tries - FREE + 1), LONGEST_PAUSE)


def wait_for(times: list[datetime], *, most: int, now: datetime) -> int:
    """Seconds until the next try, 0 when it may be now. `times` are the failed tries in the window, oldest first."""
    if len(times) >= most:
        return max(1, int((times[-most] + WINDOW - now).total_seconds()) + 1)
    if not times:
        return 0
    left = (times[-1] + timedelta(seconds=pause_after(len(times))) - now).total_seconds()
    return int(left) + 1 if left > 0 else 0


async def take(database: Database, *, account: bytes, address: str, known: bool, now: datetime) -> UUID:
    """Count a try before it is checked. It stays counted whatever becomes of the request.

    Raises TooMany with `retry_after` seconds when the allowance is used up.
    """
    async with database.aside() as connection, connection.transaction():
        q = Queries(connection)
        # tries of one account follow each other, so that many at once count as many
        await q.run("select pg_advisory_xact_lock(%(key)s)", key=int.from_bytes(account[:8], signed=True))
        times = await q.values(
            "select at from ground.attempt where account = %(account)s and known = %(known)s and at > %(since)s"
            " order by at",
            account=account,
            known=known,
            since=now - WINDOW,
        )
        wait = wait_for(times, most=KNOWN if known else STRANGERS, now=now)
        if not wait and not known and address:
            times = await q.values(
                "select at from ground.attempt where address = %(address)s and not known and at > %(since)s"
                " order by at limit %(most)s",
                address=address,
                since=now - WINDOW,
                most=PER_ADDRESS,
            )
            if len(times) >= PER_ADDRESS:
                wait = max(1, int((times[0] + WINDOW - now).total_seconds()) + 1)
        if wait:
            raise TooMany("ground.too-many-tries", retry_after=wait)
        id = new_id()
        await q.run(
            "insert into ground.attempt (id, account, address, known, at)"
            " values (%(id)s, %(account)s, %(address)s, %(known)s, %(now)s)",
            id=id,
            account=account,
            address=address,
            known=known,
            now=now,
        )
        return id


async def succeeded(q: Queries, attempt: UUID) -> None:
    """The try was right: it and what failed before it from the same place no longer count."""
    await q.run(
        "delete from ground.attempt a using ground.attempt t where t.id = %(id)s and a.account = t.account"
        " and a.known = t.known and a.address = t.address",
        id=attempt,
    )


async def count(q: Queries, what: str, who: str, *, within: timedelta, now: datetime) -> int:
    """Note one try at something without an account, such as a link; gives how many there were in the time before.

    This one is included. `within` is at most REMEMBERED.
    """
    at = hashlib.sha256(f"{what} {who}".encode()).digest()
    await q.run(
        "insert into ground.attempt (id, account, address, known, at) values (%(id)s, %(at)s, '', false, %(now)s)",
        id=new_id(),
        at=at,
        now=now,
    )
    return int(
        await q.value(
            "select count(*) from ground.attempt where account = %(at)s and at > %(since)s", at=at, since=now - within
        )
    )


async def sweep(q: Queries, *, now: datetime) -> None:
    """Forget tries that no limit looks at any more."""
    await q.run("delete from ground.attempt where at < %(since)s", since=now - REMEMBERED)
