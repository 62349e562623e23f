"""Telling people that something begins, each time once, and keeping occurrences ready as time goes on."""

import asyncio
from datetime import timedelta
from uuid import UUID

from madang.calendar import facts
from madang.calendar.models import AHEAD, BACK, EVENT
from madang.calendar.rules import reading
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects
from madang.calendar.store import reminders as store
from madang.ground.errors import Problem
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.ground.work import Work

AT_ONCE = 200
LATE = timedelta(hours=12)
"""Of what was due longer ago nobody is reminded: the house was switched off."""
SOONEST = timedelta(days=30)
"""Occurrences are worked out anew when they stand ready for so much less than they should."""


async def remind(tx: Tx) -> bool:
    """Tell of what is due, and note what is due next; True when there may be more. Safe to repeat."""
    found = await store.all_due(tx, now=tx.now, most=AT_ONCE)
    for id, due, ics, owner, by, sort in found:
        try:
            parsed = reading.parsed(ics.encode())
            spans = reading.happening(ics.encode(), tx.now - BACK, tx.now + AHEAD)
            every = sorted(reading.reminders(parsed, spans), key=lambda one: one[0])
        except Problem:
            every = []
        later = [at for at, _ in every if at > tx.now]
        await store.remind(tx, id, later[0] if later else None)
        now = [span for at, span in every if due <= at <= tx.now and at > tx.now - LATE]
        if now and now[-1].status != "CANCELLED":
            person = owner if sort == "personal" else by
            tx.tell(facts.Reminded(subject=ref(EVENT, id), persons=(person,), dtstart=now[-1].dtstart))
    return len(found) == AT_ONCE


async def extend(work: Work) -> None:
    """Work out occurrences further ahead, a few at a time; clients are told nothing: the objects are the same."""
    after = UUID(int=0)
    while True:
        async with work() as tx:
            found = await store.all_ending(tx, before=tx.now + AHEAD - SOONEST, after=after, most=AT_ONCE)
            for id in found:
                await _extend(tx, id)
        if len(found) < AT_ONCE:
            return
        after = found[-1]


async def _extend(tx: Tx, id: UUID) -> None:
    event = await objects.one(tx, tx.actor, id, everything=True, hold=True)
    if event is None:
        return
    home = await calendar_store.one(tx, tx.actor, event.calendar)
    me = "" if home is None else await objects.addresses(tx, home.owner)
    try:
        found = await asyncio.to_thread(reading.read, event.ics.encode(), me=me, now=tx.now)
        spans, window = found.read.spans, found.window
    except Problem:
        spans, window = (), (tx.now - BACK, tx.now + AHEAD)
    await objects.spread(tx, id, calendar=event.calendar, spans=spans)
    await objects.expanded(tx, id, window=window)
