"""Share links: making and killing them, and coming in by one."""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import UNSET, UnsetType

from madang.ground import access, attempts, labels
from madang.ground.access import Grant
from madang.ground.credentials import passwords
from madang.ground.db import Database, Queries
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, TooMany
from madang.ground.ids import new_id
from madang.ground.roles import Role
from madang.ground.share import rules
from madang.ground.share.actions.grants import offers, own_rights
from madang.ground.share.facts import RightsChanged
from madang.ground.share.models import Link, Visits
from madang.ground.share.store import tokens
from madang.ground.share.store import visits as noted
from madang.ground.things import store as things
from madang.ground.tx import Actor, Tx
from madang.standards.labels import Act

MOST = 20
"""Links of one collection."""
PASS = timedelta(hours=12)
"""How long a browser need not give the password again."""
TRIES = 5
"""Passwords tried for one link from one address within WITHIN."""
TRIES_IN_ALL = 50
"""Passwords tried for one link from everywhere within WITHIN."""
WITHIN = timedelta(minutes=15)
SHORTEST = 4


async def _hash(password: str | None) -> str | None:
    if password is None:
        return None
    if not SHORTEST <= len(password) <= passwords.LONGEST:
        raise Invalid("share.password-length", shortest=SHORTEST, longest=passwords.LONGEST)
    return await passwords.hash_of(password)


LONGEST_NOTE = 500


async def create(
    tx: Tx,
    id: UUID,
    *,
    role: Role | None,
    expires_at: datetime | UnsetType | None = UNSET,
    password: str | None = None,
    reason: str | None = None,
    adds: bool = False,
    downloads_most: int | None = None,
    note: str = "",
) -> Link:
    """A new link to the thing: an unguessable token of 32 bytes. Raises as `grants.give` and `labels.check` do.

    Without a role it only takes files, where the kind holds files. It ends when the kind's links do, unless told.
    """
    thing = await own_rights(tx, id)
    kind = tx.house.kinds[thing.kind]
    if adds and (role is not None or kind.holder is None):
        raise Refused("share.takes-no-files")
    if "\x00" in note or len(note) > LONGEST_NOTE:
        raise Invalid("ground.invalid")
    if expires_at is UNSET:
        expires_at = None if kind.link_days is None else tx.now + timedelta(days=kind.link_days)
    await labels.check(tx, id, Act.SHARE_LINK, reason=reason, whole=True)
    if len(await tokens.of(tx, id)) >= MOST:
        raise Refused("share.too-many-links", most=MOST)
    party = new_id()
    grant = Grant(party=party, role=role, adds=adds, expires_at=expires_at)
    rules.check(
        grant,
        offers=offers(tx, thing),
        giver=Role.MANAGE,
        holder="link",
        now=tx.now,
        delegate=tx.house.kinds[thing.kind].delegate,
    )
    await tokens.insert(
        tx,
        party,
        collection=id,
        token=secrets.token_urlsafe(32),
        password_hash=await _hash(password),
        expires_at=expires_at,
        by=tx.actor,
        now=tx.now,
        downloads_most=downloads_most,
        note=note.strip(),
    )
    await access.give(tx, id, [grant], by=tx.actor)
    tx.tell(RightsChanged(subject=thing.ref, party=party, role=role.value if role else None, adds=adds))
    return (await _of(tx, id, party)).shown


async def _of(tx: Tx, id: UUID, party: UUID) -> tokens.Kept:
    for one in await tokens.of(tx, id):
        if one.party == party:
            return one
    raise NotFound("ground.not-found")


async def change(
    tx: Tx,
    id: UUID,
    party: UUID,
    *,
    role: Role | None,
    expires_at: datetime | UnsetType | None = UNSET,
    password: str | UnsetType | None = UNSET,
    downloads_most: int | UnsetType | None = UNSET,
) -> Link:
    """Change a link's role, expiry, password or number of downloads; its token stays. What is not given stays."""
    thing = await own_rights(tx, id)
    kept = await _of(tx, id, party)
    until = kept.expires_at if expires_at is UNSET else expires_at
    hashed = kept.password_hash if password is UNSET else await _hash(password)
    if role is not None and kept.adds:
        raise Refused("share.takes-files-only")
    most = kept.downloads_most if downloads_most is UNSET else downloads_most
    grant = Grant(party=party, role=role or Role.of(kept.role), adds=kept.adds, expires_at=until)
    rules.check(
        grant,
        offers=offers(tx, thing),
        giver=Role.MANAGE,
        holder="link",
        now=tx.now,
        delegate=tx.house.kinds[thing.kind].delegate,
    )
    await tokens.update(tx, party, password_hash=hashed, expires_at=until, downloads_most=most)
    await access.give(tx, id, [grant], by=tx.actor)
    tx.tell(RightsChanged(subject=thing.ref, party=party, role=grant.role.value if grant.role else None))
    return (await _of(tx, id, party)).shown


async def kill(tx: Tx, id: UUID, party: UUID) -> None:
    """The link's token is dead from the commit on; a new link has a new one."""
    thing = await own_rights(tx, id)
    await _of(tx, id, party)
    await tokens.delete(tx, [party])
    tx.tell(RightsChanged(subject=thing.ref, party=party))


async def visits(tx: Tx, id: UUID, party: UUID, *, after: UUID | None) -> Visits:
    """Who came by a link. Raises NotFound, Forbidden."""
    thing = await things.need(tx, id)
    await tx.need("share.grant", thing.place)
    items = await noted.of(tx, party, collection=id, after=after)
    more = len(items) > noted.PAGE
    items = items[: noted.PAGE]
    return Visits(items=items, next=items[-1].id if more else None)


async def known_by_link(q: Queries, token: str, passed: str, now: datetime) -> Actor | None:
    """Who comes with a link's token: the link itself, once its password was given."""
    kept = await tokens.by_token(q, token, now=now)
    if kept is None or await labels.shuts(q, kept.collection):
        return None
    if kept.password_hash is not None and not await tokens.passes(q, kept.party, tokens.hash_of(passed), now=now):
        return None
    return Actor(id=kept.party, kind="link")


async def look(tx: Tx, token: str, passed: str) -> tuple[tokens.Kept, bool]:
    """A link and whether its password is still wanted from this browser. Raises NotFound."""
    kept = await tokens.by_token(tx, token, now=tx.now)
    if kept is None or await labels.shuts(tx, kept.collection):
        raise NotFound("share.link-dead")
    wanted = kept.password_hash is not None and not await tokens.passes(
        tx, kept.party, tokens.hash_of(passed), now=tx.now
    )
    return kept, wanted


async def enter(tx: Tx, database: Database, token: str, *, password: str, address: str) -> str:
    """The token of a pass for the right password. Raises NotFound, Forbidden, TooMany.

    Tries are counted on a connection of their own, because a refusal rolls this transaction back.
    """
    kept, _ = await look(tx, token, "")
    async with database.queries() as q:
        here = await attempts.count(q, "link", f"{kept.party} {address}", within=WITHIN, now=tx.now)
        in_all = await attempts.count(q, "link", str(kept.party), within=WITHIN, now=tx.now)
    if here > TRIES or in_all > TRIES_IN_ALL:
        raise TooMany("share.too-many-tries", retry_after=int(WITHIN.total_seconds()))
    if not await passwords.matches(kept.password_hash, password):
        raise Forbidden("share.password-wrong")
    passed = secrets.token_urlsafe(32)
    await tokens.let_pass(tx, kept.party, tokens.hash_of(passed), until=tx.now + PASS)
    return passed
