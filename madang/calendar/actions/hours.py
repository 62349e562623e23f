"""When people work."""

from collections.abc import Sequence
from uuid import UUID

from madang.calendar.actions import views
from madang.calendar.models import WorkHours
from madang.calendar.rules import slots as rules
from madang.calendar.store import hours as store
from madang.ground.errors import Forbidden, Invalid
from madang.ground.tx import Tx


async def of(tx: Tx, people: Sequence[UUID]) -> dict[UUID, WorkHours]:
    """The hours of colleagues, those of the house for who keeps none of their own. Raises Invalid, Forbidden."""
    if len(people) > views.MOST_PEOPLE:
        raise Invalid("calendar.people", most=views.MOST_PEOPLE)
    if not await views.staff(tx):
        raise Forbidden("ground.forbidden")
    own = await store.some(tx, people)
    return {person: own.get(person, WorkHours()) for person in people}


async def keep(tx: Tx, hours: WorkHours) -> WorkHours:
    """The actor's own hours from now on. Raises Invalid, Forbidden for who is not of the house."""
    if not await views.staff(tx):
        raise Forbidden("ground.forbidden")
    kept = rules.checked(hours)
    if kept == WorkHours():
        await store.drop(tx, tx.actor)
    else:
        await store.keep(tx, tx.actor, kept)
    tx.signal([tx.actor], {"signal": "calendar"})
    return kept
