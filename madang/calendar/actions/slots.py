"""Finding times for a meeting."""

import asyncio
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from madang.calendar.actions import views
from madang.calendar.rules import slots as rules
from madang.calendar.rules.slots import MeetingSlot
from madang.calendar.store import hours
from madang.ground.days import store as days
from madang.ground.errors import Invalid
from madang.ground.tx import Tx

LONGEST = 28
"""Days that are searched."""


async def suggested(
    tx: Tx, people: Sequence[UUID], *, optional: Sequence[UUID] = (), minutes: int, first: date, last: date
) -> list[MeetingSlot]:
    """Times that suit the people from a day until before another, the best first. Raises as `views.free_busy` does."""
    if (last - first).days > LONGEST or not 5 <= minutes <= 480:
        raise Invalid("calendar.slots-range", days=LONGEST)
    dtstart, dtend = views.instants(first, last)
    found = await views.free_busy(tx, [*people, *optional], dtstart=dtstart, dtend=dtend)
    extra = await days.extras(tx)
    return await asyncio.to_thread(
        rules.suggested,
        found,
        optional=frozenset(optional),
        length=timedelta(minutes=minutes),
        dtstart=dtstart,
        dtend=dtend,
        now=tx.now,
        extra=extra,
        hours=await hours.some(tx, [*people, *optional]),
    )
