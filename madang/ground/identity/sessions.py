"""Sessions: an opaque token in a cookie, its hash in the database, a short memory of it in this process.

The memory spares a statement per request; it is at most `MEMORY` old and forgotten at once when the hub says that
somebody's access changed, so rights end within seconds (RELIABILITY).
"""

import hashlib
import secrets
from collections import OrderedDict
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.ids import new_id

IDLE = timedelta(hours=2)
ABSOLUTE = timedelta(hours=14)
MEMORY = 2.0
"""Seconds."""
SEEN_EVERY = timedelta(minutes=1)


class Session(Struct, frozen=True, kw_only=True):
    """A browser somebody signed in with. `state` tells how far they came."""

    id: UUID
    person: UUID
    state: str
    language: str
    csrf: str
    seen_at: datetime
    expires_at: datetime

    @property
    def signed_in(self) -> bool:
        """All the way in."""
        return self.state == "signed-in"


def hash_of(token: str) -> bytes:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).digest()


def csrf_of(token: str) -> str:
    """The value of the double-submit cookie: bound to the session, useless without it."""
    return hashlib.sha256(b"csrf" + token.encode()).hexdigest()[:32]


async def start(q: Queries, *, person: UUID, state: str, device: str, address: str, now: datetime) -> tuple[str, UUID]:
    """A new session; gives its token (shown once) and id. A change of rights always starts a new one."""
    token, id = secrets.token_urlsafe(32), new_id()
    await q.run(
        "insert into ground.session (id, token_hash, person, state, device, address, created_at, seen_at, expires_at)"
        " values (%(id)s, %(hash)s, %(person)s, %(state)s, %(device)s, %(address)s, %(now)s, %(now)s, %(until)s)",
        id=id,
        hash=hash_of(token),
        person=person,
        state=state,
        device=device[:300],
        address=address[:80],
        now=now,
        until=now + ABSOLUTE,
    )
    return token, id


async def end(q: Queries, id: UUID) -> None:
    """Sign out one session."""
    await q.run("delete from ground.session where id = %(id)s", id=id)


async def end_all(q: Queries, person: UUID, *, but: UUID | None = None) -> int:
    """Sign out everywhere, except in the session named."""
    return await q.run(
        "delete from ground.session where person = %(person)s and id is distinct from %(but)s", person=person, but=but
    )


class Memory:
    """Sessions seen a moment ago, by token."""

    def __init__(self, *, most: int = 20_000) -> None:
        self._kept: OrderedDict[str, tuple[float, Session]] = OrderedDict()
        self._most = most

    def get(self, token: str) -> Session | None:
        """The session when it was read less than MEMORY ago."""
        kept = self._kept.get(token)
        if kept is None or monotonic() - kept[0] > MEMORY:
            return None
        return kept[1]

    def put(self, token: str, session: Session) -> None:
        """Remember it."""
        self._kept[token] = (monotonic(), session)
        self._kept.move_to_end(token)
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Somebody's access changed: read everything anew."""
        self._kept.clear()


async def find(q: Queries, token: str, *, now: datetime) -> Session | None:
    """The live session of a token: not idle too long, not over, its owner neither suspended nor gone."""
    rows = await q.tuples(
        "select s.id, s.person, s.state, p.language, s.seen_at, s.expires_at"
        " from ground.session s join ground.person p on p.id = s.person"
        " where s.token_hash = %(hash)s and s.expires_at > %(now)s and s.seen_at > %(idle)s"
        " and p.suspended_at is null and (p.left_on is null or p.left_on > %(today)s)",
        hash=hash_of(token),
        now=now,
        idle=now - IDLE,
        today=now.date(),
    )
    if not rows:
        return None
    id, person, state, language, seen_at, expires_at = rows[0]
    if now - seen_at > SEEN_EVERY:
        await q.run("update ground.session set seen_at = %(now)s where id = %(id)s", now=now, id=id)
    return Session(
        id=id,
        person=person,
        state=state,
        language=language,
        csrf=csrf_of(token),
        seen_at=now,
        expires_at=expires_at,
    )
