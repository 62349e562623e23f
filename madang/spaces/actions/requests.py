"""Help that goes with a booking, and what is broken: asked for by whoever is there, looked after by who runs the site."""

from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import seeing, spaces
from madang.spaces.models.nouns import SPACE
from madang.spaces.models.sites import SpaceRequest
from madang.spaces.store import bookings
from madang.spaces.store import people as persons
from madang.spaces.store import requests as store

DEFECT = "defect"
SORTS = ("it-help", "printing", "set-up", "administration", "commercialisation", DEFECT)
STATES = ("open", "doing", "done", "declined")


async def ask(tx: Tx, space: UUID, *, sort: str, text: str, booking: UUID | None) -> SpaceRequest:
    """Ask for help with a booking of one's own, or say what is broken. Raises NotFound, Invalid."""
    found = await spaces.one(tx, space, "spaces.book")
    words = text.strip()
    if sort not in SORTS or not words:
        raise Invalid("spaces.request")
    if booking is not None:
        about = await bookings.one(tx, booking)
        if about is None or about.space != space or tx.actor not in (about.person, about.organizer):
            raise NotFound("ground.not-found")
    elif sort != DEFECT:
        raise Invalid("spaces.request-booking")
    id = new_id()
    await store.insert(
        tx, id, site=found.site, space=space, booking=booking, sort=sort, text=words, by=tx.actor, now=tx.now
    )
    who = await persons.who_run(tx, found.site)
    tx.tell(facts.RequestInvited(subject=ref(SPACE, space), persons=seeing.told(tx, *who), sort=sort))
    return await _one(tx, id)


async def _one(tx: Tx, id: UUID) -> SpaceRequest:
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def mine(tx: Tx) -> list[SpaceRequest]:
    """What the actor asked for."""
    return await store.of_person(tx, tx.actor)


async def of_site(tx: Tx, site: UUID, *, open_only: bool) -> list[SpaceRequest]:
    """What was asked for at a site, for who runs it."""
    await tx.need("spaces.run", site)
    return await store.of_site(tx, site, open_only=open_only)


async def change(tx: Tx, id: UUID, *, revision: int | None, fields: dict[str, Any]) -> SpaceRequest:
    """Take it on, answer, close it. Raises NotFound, Forbidden, Stale, Invalid, Refused."""
    before = await store.one(tx, id, lock=True)
    if before is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.run", before.site)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    after = replace(before, **fields)
    after = replace(after, answer=after.answer.strip())
    if after.state not in STATES:
        raise Invalid("spaces.request")
    if after.owner is not None and after.owner not in await persons.who_run(tx, before.site):
        raise Refused("spaces.owner")
    if after == before:
        return before
    await store.save(tx, after)
    if before.space is not None:
        tx.tell(
            facts.RequestAnswered(
                subject=ref(SPACE, before.space), persons=seeing.told(tx, before.created_by), state=after.state
            )
        )
    return await _one(tx, id)
