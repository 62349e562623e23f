"""Sessions: an opaque token in a cookie, its hash in the database, a short memory of it in this process.

The memory spares a statement per request; it is at most `MEMORY` old and forgotten at once when the hub says that
somebody's access changed, so rights end within seconds (RELIABILITY).
"""

import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

from msgspec import Struct

from madang.ground import clock
from madang.ground.credentials import policy
from madang.ground.db import Queries
from madang.ground.ids import new_id
from madang.ground.tx import Tx

MEMORY = 2.0
"""Seconds."""
SEEN_EVERY = timedelta(minutes=1)


class Place(Struct, frozen=True, kw_only=True):
    """A session as its owner sees it: which device, from which address. `here` is the one that asks."""

    id: UUID
    device: str
    address: str
    created_at: datetime
    seen_at: datetime
    ends_at: datetime
    here: bool


class Session(Struct, frozen=True, kw_only=True):
    """A browser somebody signed in with. `state` tells how far they came."""

    id: UUID
    person: UUID
    state: str
    language: str
    csrf: str
    seen_at: datetime
    expires_at: datetime
    idle: timedelta
    strong: bool
    """Whether a second factor was shown."""

    @property
    def idle_ends_at(self) -> datetime:
        """When the session ends unless something is asked before."""
        return min(self.seen_at + self.idle, self.expires_at)

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


async def start(
    q: Queries, *, person: UUID, state: str, device: str, address: str, now: datetime, strong: bool = False
) -> tuple[str, UUID]:
    """A new session; gives its token (shown once) and id. A change of rights always starts a new one.

    Of more than the policy's number of parallel sessions the oldest end.
    """
    rules = await policy.read(q)
    token, id = secrets.token_urlsafe(32), new_id()
    await q.run(
        "with over as (delete from ground.session where id in (select id from ground.session"
        " where person = %(person)s order by id desc offset %(others)s))"
        " insert into ground.session (id, token_hash, person, state, device, address, created_at, seen_at, expires_at,"
        " idle, strong) values (%(id)s, %(hash)s, %(person)s, %(state)s, %(device)s, %(address)s, %(now)s, %(now)s,"
        " %(until)s, %(idle)s, %(strong)s)",
        id=id,
        hash=hash_of(token),
        person=person,
        state=state,
        device=device[:300],
        address=address[:80],
        now=now,
        until=now + rules.absolute,
        idle=rules.idle,
        strong=strong,
        others=rules.parallel - 1,
    )
    return token, id


async def touch(q: Queries, id: UUID, *, now: datetime) -> None:
    """Somebody is there: the idle time starts again."""
    await q.run("update ground.session set seen_at = %(now)s where id = %(id)s", now=now, id=id)


async def of(q: Queries, person: UUID, *, here: UUID | None, now: datetime) -> list[Place]:
    """Where a person is signed in, the latest first."""
    return await q.rows(
        Place,
        "select id, device, address, created_at, seen_at, least(seen_at + idle, expires_at) as ends_at,"
        " id is not distinct from %(here)s as here from ground.session"
        " where person = %(person)s and expires_at > %(now)s and seen_at + idle > %(now)s order by seen_at desc",
        person=person,
        here=here,
        now=now,
    )


async def end_one(q: Queries, id: UUID, person: UUID) -> bool:
    """Sign out one session of a person."""
    return bool(
        await q.run("delete from ground.session where id = %(id)s and person = %(person)s", id=id, person=person)
    )


async def sweep(q: Queries, *, now: datetime) -> None:
    """Remove sessions that are over."""
    await q.run("delete from ground.session where expires_at <= %(now)s or seen_at + idle <= %(now)s", now=now)


async def end(q: Queries, id: UUID) -> None:
    """Sign out one session."""
    await q.run("delete from ground.session where id = %(id)s", id=id)


async def end_all(q: Queries, person: UUID, *, but: UUID | None = None) -> int:
    """Sign out everywhere, except in the session named."""
    return await q.run(
        "delete from ground.session where person = %(person)s and id is distinct from %(but)s", person=person, but=but
    )


async def renew(q: Queries, id: UUID) -> str | None:
    """Give a session a new id and a new token; None when it has ended. Nothing else about it changes."""
    token = secrets.token_urlsafe(32)
    renewed = await q.run(
        "update ground.session set id = %(new)s, token_hash = %(hash)s where id = %(id)s",
        id=id,
        new=new_id(),
        hash=hash_of(token),
    )
    return token if renewed else None


async def rights_changed(tx: Tx, person: UUID) -> None:
    """What somebody administers is another from now on: no session of before goes on under its id.

    The session that does it gets a new one, which the edge hands to the browser; every other signs in anew.
    """
    here = tx.who.session if person == tx.actor else None
    await end_all(tx, person, but=here)
    if here is not None:
        tx.renewed = await renew(tx, here)


class Memory:
    """Sessions seen a moment ago, by token."""

    def __init__(self, *, most: int = 20_000) -> None:
        self._kept: OrderedDict[str, tuple[float, Session]] = OrderedDict()
        self._most = most
        self.on_forget: list[Callable[[], None]] = []
        """What else remembers who may do what, and forgets with this."""

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
        for call in self.on_forget:
            call()


async def alive(q: Queries, people: Sequence[UUID], *, now: datetime) -> set[UUID]:
    """The sessions of these people that are signed in all the way and not over."""
    return set(
        await q.values(
            "select s.id from ground.session s join ground.person p on p.id = s.person"
            " where s.person = any(%(people)s) and s.state = 'signed-in' and s.expires_at > %(now)s"
            " and p.suspended_at is null and (p.left_on is null or p.left_on > %(today)s)",
            people=list(people),
            now=now,
            today=clock.today(),
        )
    )


async def find(q: Queries, token: str, *, now: datetime, extends: bool = True) -> Session | None:
    """The live session of a token: not idle too long, not over, its owner neither suspended nor gone.

    Asking keeps it alive unless `extends` is False.
    """
    rows = await q.tuples(
        "select s.id, s.person, s.state, p.language, s.seen_at, s.expires_at, s.idle, s.strong"
        " from ground.session s join ground.person p on p.id = s.person"
        " where s.token_hash = %(hash)s and s.expires_at > %(now)s and s.seen_at + s.idle > %(now)s"
        " and p.suspended_at is null and (p.left_on is null or p.left_on > %(today)s)",
        hash=hash_of(token),
        now=now,
        today=clock.today(now),
    )
    if not rows:
        return None
    id, person, state, language, seen_at, expires_at, idle, strong = rows[0]
    if extends and now - seen_at > SEEN_EVERY:
        await touch(q, id, now=now)
        seen_at = now
    return Session(
        id=id,
        person=person,
        state=state,
        language=language,
        csrf=csrf_of(token),
        seen_at=seen_at,
        expires_at=expires_at,
        idle=idle,
        strong=strong,
    )
