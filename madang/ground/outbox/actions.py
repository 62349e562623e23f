"""Sending mail, and the relay it goes through."""

import re
from pathlib import Path
from typing import Any
from uuid import UUID

from msgspec import Struct

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.db import Queries
from madang.ground.errors import Invalid, NotFound, Unavailable
from madang.ground.ids import new_id, ref
from madang.ground.outbox import letters, store
from madang.ground.outbox.facts import RelayChanged
from madang.ground.outbox.models import Mail, Queue, Queued, Relay, RelayView
from madang.ground.tx import Tx
from madang.ground.vault import Vault

SETTING = "mail.relay"
PAGE = 50
ADDRESS = re.compile(r"[^\s@<>\"(),:;\\]{1,64}@[^\s@<>\"(),:;\\]{1,253}")
HOST = re.compile(r"[A-Za-z0-9.:-]{1,253}")
TLS = ("none", "starttls", "tls")


class Sent(Struct, frozen=True, kw_only=True):
    """`queued` False means that there is no relay: show `link` to the person who asked, to pass it on."""

    queued: bool
    link: str | None


async def send(
    tx: Tx,
    *,
    to: str,
    template: str,
    language: str = "ko",
    words: dict[str, Any] | None = None,
    link: str | None = None,
    calendar: tuple[str, str] | None = None,
    cause: str,
) -> Sent:
    """Queue a mail in the transaction at hand. `cause` names what it is about: nobody is told twice for one cause.

    A link that begins with a slash is a page of the house. `calendar` is an iCalendar object for programs, and its method.

    Raises Invalid when `to` is no address, KeyError when there is no such template.
    """
    if not letters.known(template):
        raise KeyError(template)
    if not ADDRESS.fullmatch(to):
        raise Invalid("mail.address")
    through = await relay(tx)
    if through is None or (link is not None and link.startswith("/") and not through.house):
        return Sent(queued=False, link=link)
    if link is not None and link.startswith("/"):
        link = through.house + link
    mail = Mail(
        id=new_id(),
        recipient=to,
        template=template,
        language=language,
        words=words or {},
        link=link,
        tries=0,
        calendar=calendar[0] if calendar else None,
        method=calendar[1] if calendar else None,
    )
    await store.insert(tx, mail, cause=cause, now=tx.now)
    return Sent(queued=True, link=None)


async def relay(q: Queries) -> Relay | None:
    """The relay, None without one."""
    return await settings.read(q, SETTING, Relay)


def view(found: Relay | None) -> RelayView:
    """The relay without its secret."""
    if found is None:
        return RelayView(configured=False)
    return RelayView(
        configured=True,
        host=found.host,
        port=found.port,
        tls=found.tls,
        user=found.user,
        has_password=found.closed is not None,
        sender=found.sender,
        sender_name=found.sender_name,
        house=found.house,
    )


async def choose(
    tx: Tx,
    wanted: Relay,
    *,
    password: str | None,
    keep_password: bool,
    data: Path | None,
) -> RelayView:
    """Set the relay. Raises Invalid."""
    await tx.need("ground.administer", HOUSE)
    if data is None:
        raise Unavailable("backup.nowhere")
    wrong = [
        {"pointer": f"#/{name}", "code": "invalid"}
        for name, right in (
            ("host", bool(HOST.fullmatch(wanted.host))),
            ("port", 0 < wanted.port < 65536),
            ("tls", wanted.tls in TLS),
            ("sender", bool(ADDRESS.fullmatch(wanted.sender))),
            ("sender_name", len(wanted.sender_name) <= 100 and wanted.sender_name.isprintable()),
        )
        if not right
    ]
    if wrong:
        raise Invalid("mail.relay", errors=wrong)
    before = await relay(tx)
    closed = Vault(data).close(password) if password else None
    if keep_password and before is not None:
        # a password must not follow to another server that somebody typed in
        closed = before.closed if (before.host, before.user) == (wanted.host, wanted.user) else None
    chosen = Relay(
        host=wanted.host,
        port=wanted.port,
        tls=wanted.tls,
        user=wanted.user,
        closed=closed,
        sender=wanted.sender,
        sender_name=wanted.sender_name,
        house=wanted.house,
    )
    await settings.write(tx, SETTING, chosen)
    tx.tell(RelayChanged(subject=ref("ground.house", HOUSE), host=chosen.host, sender=chosen.sender))
    return view(chosen)


async def remove(tx: Tx) -> None:
    """Take the relay away; what waits stays and waits."""
    await tx.need("ground.administer", HOUSE)
    await settings.remove(tx, SETTING)
    tx.tell(RelayChanged(subject=ref("ground.house", HOUSE), host="", sender=""))


async def queue(tx: Tx, *, state: str | None, after: str | None) -> Queue:
    """A page of the queue. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    try:
        before = UUID(after) if after else None
    except ValueError:
        raise Invalid("ground.cursor") from None
    rows = await store.listed(tx, state=state, before=before, most=PAGE + 1)
    items = [
        Queued(
            id=row[0],
            to=row[1],
            template=row[2],
            subject=letters.subject(row[2], row[3], row[4]) if letters.known(row[2]) else row[2],
            state=row[5],
            tries=row[6],
            error=row[7],
            created_at=row[8],
            next_try_at=row[9],
            sent_at=row[10],
        )
        for row in rows[:PAGE]
    ]
    return Queue(items=items, next=str(items[-1].id) if len(rows) > PAGE else None)


async def retry(tx: Tx, id: UUID) -> None:
    """Try a mail again now."""
    await tx.need("ground.administer", HOUSE)
    if not await store.retry(tx, id, now=tx.now):
        raise NotFound("ground.not-found")


async def cancel(tx: Tx, id: UUID) -> None:
    """Never send a mail."""
    await tx.need("ground.administer", HOUSE)
    if not await store.cancel(tx, id):
        raise NotFound("ground.not-found")
