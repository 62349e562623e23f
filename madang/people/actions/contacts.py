"""One's own contacts, as phones keep them: the card as received, and a count of changes for those who keep a copy."""

import asyncio
import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from madang.ground.errors import Invalid, NotFound, Refused, Stale, TooLarge
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.people import store
from madang.people.models import Contact, ContactChange
from madang.standards.icalendar.errors import Malformed
from madang.standards.vcard import cards

MOST = 50_000
"""Contacts of one person."""


class Kept(NamedTuple):
    """What a PUT did."""

    etag: str
    created: bool


def check_match(etag: str | None, if_match: Sequence[str] | None, *, if_none_match: bool) -> None:
    """Raises Stale when the preconditions of RFC 9110 section 13 are not met."""
    if if_none_match and etag is not None:
        raise Stale("ground.stale")
    if if_match is not None and (etag is None or not ("*" in if_match or etag in if_match)):
        raise Stale("ground.stale")


async def put(
    tx: Tx, name: str, data: bytes, *, if_match: Sequence[str] | None = None, if_none_match: bool = False
) -> Kept:
    """Keep a card among the actor's contacts. Raises Invalid, Refused("people.contact-uid-taken"), Stale, TooLarge."""
    if not 0 < len(name) <= 255 or "/" in name or name in (".", "..") or not name.isprintable():
        raise Invalid("people.contact-name")
    try:
        card = await asyncio.to_thread(cards.read, data)
    except Malformed as error:
        if error.code == "too-large":
            raise TooLarge("people.contact-too-large") from error
        raise Invalid("people.contact-malformed", errors=[{"pointer": "#", "code": error.code}]) from error
    changed = await store.next_contact_change(tx, tx.actor)
    there = next(iter(await store.contacts(tx, tx.actor, [name])), None)
    check_match(there.etag if there else None, if_match, if_none_match=if_none_match)
    same = await store.contact_with_uid(tx, tx.actor, card.uid)
    if same is not None and same != name:
        raise Refused("people.contact-uid-taken", name=same)
    if there is None and await store.contacts_kept(tx, tx.actor) >= MOST:
        raise Refused("people.too-many-contacts", most=MOST)
    text = card.text()
    etag = hashlib.sha256(text.encode()).hexdigest()[:32]
    one = Contact(name=name, uid=card.uid, card=text, etag=etag, changed_at=tx.now)
    await store.save_contact(tx, tx.actor, one, id=new_id(), fn=card.fn[:500], changed=changed)
    return Kept(etag, there is None)


async def delete(tx: Tx, name: str, *, if_match: Sequence[str] | None = None) -> None:
    """Take a contact away. Raises NotFound, Stale."""
    changed = await store.next_contact_change(tx, tx.actor)
    there = await store.contacts(tx, tx.actor, [name])
    if not there:
        raise NotFound("ground.not-found")
    check_match(there[0].etag, if_match, if_none_match=False)
    await store.delete_contact(tx, tx.actor, name, changed=changed)


async def changes(tx: Tx, *, since: int, limit: int) -> tuple[list[ContactChange], int, bool]:
    """What changed after a count, at most `limit` of it; the count to ask from next, and whether there is more."""
    upto = await store.contact_count(tx, tx.actor)
    rows = await store.contact_changes(tx, tx.actor, since=since, upto=upto, most=limit + 1)
    more = len(rows) > limit
    rows = rows[:limit]
    return rows, rows[-1].changed if more else upto, more
