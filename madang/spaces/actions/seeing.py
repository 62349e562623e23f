"""Who sees a booking: whoever uses the space or booked it; who runs the site, and who heads the person, with a note of it.

Everybody else is told that there is nothing, and that they asked is kept.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from madang.ground.db import Database
from madang.ground.errors import NotFound
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx, transaction
from madang.spaces import facts
from madang.spaces.models.nouns import BOOKING, Booking
from madang.spaces.models.views import StayLook
from madang.spaces.store import bookings as store
from madang.spaces.store import looks


async def runs(tx: Tx, site: UUID, act: str = "spaces.run") -> bool:
    """Whether the actor does the act at a site."""
    reached = await tx.reached(site)
    return reached is not None and tx.can(act, reached.role)


async def seen(tx: Tx, id: UUID, *, database: Database | None = None, lock: bool = False) -> Booking:
    """A booking of the actor's own, or one they may see. Raises NotFound, after the try was noted."""
    found = await store.one(tx, id, lock=lock)
    if found is None:
        raise NotFound("ground.not-found")
    if tx.who.kind == "system" or tx.actor in (found.person, found.organizer):
        return found
    allowed = await runs(tx, found.site) or await looks.heads(tx, tx.actor, found.person, on=tx.today)
    if allowed:
        await looked(tx, found.person, "booking", booking=found.id)
        return found
    if database is not None:
        await refused(tx, database, found.person, "booking", booking=found.id)
    raise NotFound("ground.not-found")


async def looked(tx: Tx, person: UUID, what: str, *, allowed: bool = True, booking: UUID | None = None) -> None:
    """Note that the actor looked at somebody's stays, or tried to."""
    await looks.insert(tx, new_id(), viewer=tx.actor, person=person, what=what, allowed=allowed, now=tx.now)
    if booking is not None:
        tx.tell(facts.BookingSeen(subject=ref(BOOKING, booking), viewer=tx.actor, allowed=allowed))


async def listed(tx: Tx, people: Iterable[UUID]) -> None:
    """Note that the actor looked at a list of those who come to a site; again within the hour is one look."""
    others = sorted({one for one in people if one != tx.actor})
    if others:
        await looks.insert_many(tx, [(new_id(), one) for one in others], viewer=tx.actor, what="reception", now=tx.now)


async def refused(tx: Tx, database: Database, person: UUID, what: str, *, booking: UUID | None = None) -> None:
    """Note a try that is refused: it stands although the request does not."""
    async with transaction(database, tx.house, tx.who, via=tx.via, now=tx.now, request=tx.request, aside=True) as aside:
        await looked(aside, person, what, allowed=False, booking=booking)


def told(tx: Tx, *people: UUID) -> list[UUID]:
    """Those of the people who did not do it themselves."""
    return [one for one in dict.fromkeys(people) if one != tx.actor]


def signal(tx: Tx, site: UUID) -> None:
    """After commit, whoever looks at the site asks anew."""
    payload: dict[str, Any] = {"signal": "spaces", "site": str(site)}
    tx.signal([site], payload)


async def mine(tx: Tx) -> list[StayLook]:
    """Who looked at the actor's stays, or tried to."""
    return await looks.of(tx, tx.actor)
