"""Days that come back every year."""

import asyncio
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from madang.calendar.models import Anniversary
from madang.calendar.rules import lunar, reading
from madang.calendar.rules.lunar import Lunar
from madang.calendar.store import yearly as store
from madang.ground.errors import Problem
from madang.ground.tx import Tx


class YearlyDay(Struct, frozen=True, kw_only=True):
    """A day that comes back every year: by the moon when `lunar` says which, otherwise on the date of `next_on`."""

    id: UUID
    calendar: UUID
    title: str
    next_on: date | None
    lunar: Lunar | None
    editable: bool


async def listed(tx: Tx) -> list[YearlyDay]:
    """Those in reach, the next first."""
    return await asyncio.to_thread(_read, await store.anniversaries(tx, tx.actor, since=tx.now))


def _read(found: Sequence[Anniversary]) -> list[YearlyDay]:
    return [
        YearlyDay(
            id=one.id,
            calendar=one.calendar,
            title=one.title,
            next_on=one.next_on,
            lunar=_lunar(one.ics),
            editable=one.editable,
        )
        for one in found
    ]


def _lunar(ics: str) -> Lunar | None:
    if lunar.PROPERTY not in ics:
        return None
    try:
        return lunar.read(reading.parsed(ics.encode()).parts[0])
    except Problem:
        return None
