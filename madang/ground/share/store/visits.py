"""Who came by share links: noted when they open, download or send something."""

import hashlib
import ipaddress
from datetime import datetime, timedelta
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.errors import Refused
from madang.ground.ids import new_id
from madang.ground.share.models import Visit

PAGE = 50
VISIT = timedelta(hours=12)
"""How long somebody who looked at a file may go on looking at it: as long as a link's password lasts."""
KEPT = timedelta(days=365)
"""How long visits are kept."""


def shortened(address: str) -> str:
    """An address without the part that says which machine of a network it is; empty when it is none."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    network = ipaddress.ip_network((found, 24 if found.version == 4 else 48), strict=False)
    return str(network)


async def note(q: Queries, link: UUID, what: str, *, address: str, name: str = "") -> None:
    """Somebody `opened`, `downloaded` or `uploaded` something by a link."""
    await q.run(
        "insert into ground.link_visit (id, link, collection, what, name, address, at) select %(id)s, party,"
        " collection, %(what)s, %(name)s, %(address)s, now() from ground.link where party = %(link)s",
        id=new_id(),
        link=link,
        what=what,
        name=name[:300],
        address=shortened(address),
    )


async def download(q: Queries, link: UUID, *, address: str, name: str, later: bool) -> bool:
    """Let somebody download by a link; True when the link counts, and the file is to be given whole or not at all.

    `later` for a part of a file that is not its beginning, which is no visit of its own. Raises
    Refused("share.downloads-over") when the link was used up.
    """
    rows = await q.tuples(
        "update ground.link set downloads = downloads + case when downloads_most is null and %(later)s then 0 else 1"
        " end where party = %(link)s and (downloads_most is null or downloads < downloads_most)"
        " returning downloads_most is not null",
        link=link,
        later=later,
    )
    if not rows:
        raise Refused("share.downloads-over")
    counts = bool(rows[0][0])
    if counts or not later:
        await note(q, link, "downloaded", address=address, name=name)
    return counts


async def look(q: Queries, link: UUID, *, file: UUID, address: str, agent: str, name: str, now: datetime) -> None:
    """Let somebody look at a file by a link: all they fetch of it in one visit counts as one download.

    Raises Refused("share.downloads-over") when the link was used up before.
    """
    begun = await q.run(
        "insert into ground.link_look as l (link, file, visitor, at) values (%(link)s, %(file)s, %(visitor)s, %(now)s)"
        " on conflict (link, file, visitor) do update set at = excluded.at where l.at <= %(before)s",
        link=link,
        file=file,
        visitor=hashlib.sha256(f"{link} {address} {agent}".encode()).digest(),
        now=now,
        before=now - VISIT,
    )
    if begun:
        await download(q, link, address=address, name=name, later=False)


async def of(q: Queries, link: UUID, *, collection: UUID, after: UUID | None) -> list[Visit]:
    """Visits by a link of a collection, dead or alive, the latest first; one more than a page."""
    return await q.rows(
        Visit,
        "select id, at, what, name, address from ground.link_visit where link = %(link)s"
        " and collection = %(collection)s and (%(after)s::uuid is null or id < %(after)s)"
        " order by id desc limit %(most)s",
        link=link,
        collection=collection,
        after=after,
        most=PAGE + 1,
    )


async def forget(q: Queries, *, before: datetime) -> None:
    """Drop visits of long ago."""
    await q.run("delete from ground.link_visit where at < %(before)s", before=before)


async def forget_looks(q: Queries, *, before: datetime) -> None:
    """Drop looks whose visit is over."""
    await q.run("delete from ground.link_look where at < %(before)s", before=before)
