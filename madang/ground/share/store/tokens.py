"""SQL about share links: their tokens, passwords and who passed."""

import hashlib
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.db import Queries
from madang.ground.roles import Role
from madang.ground.share.models import Link


class Kept(Struct, frozen=True, kw_only=True):
    """A link as the database keeps it. The token stays readable: the dialog shows the address again."""

    party: UUID
    collection: UUID
    token: str
    password_hash: str | None
    expires_at: datetime | None
    created_at: datetime
    role: int
    adds: bool
    downloads: int
    downloads_most: int | None
    note: str

    @property
    def shown(self) -> Link:
        """As the dialog shows it."""
        role = Role.of(self.role)
        return Link(
            id=self.party,
            url=f"/l/{self.token}",
            role=role.value if role else "",
            password=self.password_hash is not None,
            expires_at=self.expires_at,
            created_at=self.created_at,
            adds=self.adds,
            downloads=self.downloads,
            downloads_most=self.downloads_most,
            note=self.note,
        )


_KEPT = (
    "select l.party, l.collection, l.token, l.password_hash, l.expires_at, l.created_at, g.role,"
    " g.adds, l.downloads, l.downloads_most, l.note from ground.link l"
    " join ground.grants g on g.collection = l.collection and g.party = l.party"
)


def hash_of(token: str) -> bytes:
    """What is kept of a token that is never shown again."""
    return hashlib.sha256(token.encode()).digest()


async def insert(
    q: Queries,
    party: UUID,
    *,
    collection: UUID,
    token: str,
    password_hash: str | None,
    expires_at: datetime | None,
    by: UUID,
    now: datetime,
    downloads_most: int | None = None,
    note: str = "",
) -> None:
    """A new link: a party that belongs to itself, and its token."""
    await q.run("insert into ground.party (id, kind) values (%(id)s, 'link')", id=party)
    await q.run("insert into ground.belongs (person, party) values (%(id)s, %(id)s)", id=party)
    await q.run(
        "insert into ground.link (party, collection, token, password_hash, expires_at, created_by, created_at,"
        " downloads_most, note) values (%(party)s, %(collection)s, %(token)s, %(password)s, %(expires)s, %(by)s, %(now)s,"
        " %(downloads_most)s, %(note)s)",
        party=party,
        collection=collection,
        token=token,
        password=password_hash,
        expires=expires_at,
        by=by,
        now=now,
        downloads_most=downloads_most,
        note=note,
    )


async def update(
    q: Queries, party: UUID, *, password_hash: str | None, expires_at: datetime | None, downloads_most: int | None
) -> None:
    """Change password, expiry and how often it may be downloaded by; whoever had passed must pass again."""
    await q.run(
        "update ground.link set password_hash = %(password)s, expires_at = %(expires)s,"
        " downloads_most = %(downloads_most)s where party = %(party)s",
        party=party,
        password=password_hash,
        expires=expires_at,
        downloads_most=downloads_most,
    )
    await q.run("delete from ground.link_pass where link = %(party)s", party=party)


async def delete(q: Queries, parties: list[UUID]) -> None:
    """Kill links: token, grant and passes go with the party."""
    await q.run("delete from ground.granted where party = any(%(parties)s)", parties=parties)
    await q.run("delete from ground.party where id = any(%(parties)s) and kind = 'link'", parties=parties)


async def of(q: Queries, collection: UUID) -> list[Kept]:
    """The links of a collection, oldest first."""
    return await q.rows(Kept, _KEPT + " where l.collection = %(id)s order by l.created_at, l.party", id=collection)


async def by_token(q: Queries, token: str, *, now: datetime) -> Kept | None:
    """The live link of a token."""
    return await q.row(
        Kept,
        _KEPT + " where l.token = %(token)s and (l.expires_at is null or l.expires_at > %(now)s)",
        token=token,
        now=now,
    )


async def over(q: Queries, *, now: datetime) -> list[UUID]:
    """Links whose time is over."""
    return await q.values("select party from ground.link where expires_at <= %(now)s", now=now)


async def let_pass(q: Queries, link: UUID, token_hash: bytes, *, until: datetime) -> None:
    """A browser gave the right password."""
    await q.run(
        "insert into ground.link_pass (token_hash, link, expires_at) values (%(hash)s, %(link)s, %(until)s)",
        hash=token_hash,
        link=link,
        until=until,
    )


async def passes(q: Queries, link: UUID, token_hash: bytes, *, now: datetime) -> bool:
    """Whether a browser gave the right password before."""
    return bool(
        await q.value(
            "select exists (select from ground.link_pass where token_hash = %(hash)s and link = %(link)s"
            " and expires_at > %(now)s)",
            hash=token_hash,
            link=link,
            now=now,
        )
    )


async def forget_passes(q: Queries, *, now: datetime) -> None:
    """Drop passes whose time is over."""
    await q.run("delete from ground.link_pass where expires_at <= %(now)s", now=now)
