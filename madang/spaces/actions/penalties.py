"""No-shows and late cancellations: noted by the clock, confirmed or taken back by a person."""

from uuid import UUID

from madang.ground.errors import Invalid, NotFound
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import seeing
from madang.spaces.models.nouns import BOOKING
from madang.spaces.models.views import Penalty
from madang.spaces.store import penalties as store

STATES = ("noted", "confirmed", "voided")


async def mine(tx: Tx) -> list[Penalty]:
    """What was noted against the actor."""
    return await store.of_person(tx, tx.actor)


async def of_site(tx: Tx, site: UUID, *, state: str | None) -> list[Penalty]:
    """What was noted at a site, for who runs it; that they looked is kept. Raises Invalid."""
    await tx.need("spaces.run", site)
    if state is not None and state not in STATES:
        raise Invalid("spaces.state")
    found = await store.of_site(tx, site, state=state)
    await seeing.listed(tx, (one.person for one in found))
    return found


async def decide(tx: Tx, id: UUID, *, state: str, reason: str = "") -> Penalty:
    """Confirm, or take back with a reason; who runs the site, also later. Raises NotFound, Forbidden, Invalid."""
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.run", found.site)
    words = " ".join(reason.split())
    if state == "voided" and not words:
        raise Invalid("spaces.reason", errors=[{"pointer": "#/reason", "code": "length"}])
    await store.decide(tx, id, state=state, reason=words, by=tx.actor, now=tx.now)
    tx.tell(
        facts.PenaltyDecided(subject=ref(BOOKING, found.booking), state=state, persons=seeing.told(tx, found.person))
    )
    after = await store.one(tx, id)
    if after is None:
        raise NotFound("ground.not-found")
    return after
