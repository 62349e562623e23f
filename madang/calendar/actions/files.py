"""Calendars as files: given out, and sent to whoever subscribed."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

from madang.calendar.actions import keeping, objects
from madang.calendar.models import BACK
from madang.calendar.rules import exporting
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects as store
from madang.calendar.store import views as view_store
from madang.ground.errors import NotFound
from madang.ground.tx import Tx
from madang.standards.icalendar import freebusy

AHEAD = timedelta(days=93)
"""How far free-busy addresses look ahead."""


async def given_out(tx: Tx, calendar: UUID) -> tuple[str, bytes]:
    """A calendar as one file, with what the actor may see of it, and its name. Raises NotFound."""
    home = await keeping.need(tx, "calendar.busy", calendar)
    found = await objects.get_many(tx, calendar)
    return home.name, await asyncio.to_thread(exporting.merged, [one.data.decode() for one in found], name=home.name)


async def event_out(tx: Tx, event: UUID) -> tuple[str, bytes]:
    """One event as a file. Raises NotFound."""
    found = await store.one(tx, tx.actor, event, everything=keeping.everything(tx))
    if found is None or found.trashed_at is not None:
        raise NotFound("ground.not-found")
    shown = await objects.get(tx, found.calendar, found.name)
    return found.summary if found.whole else "", await asyncio.to_thread(
        exporting.merged, [shown.data.decode()], name=""
    )


async def free_busy_out(tx: Tx, calendar: UUID, *, now: datetime) -> bytes:
    """When a calendar is busy, from a year ago until three months ahead, as programs ask for it."""
    await keeping.need(tx, "calendar.busy", calendar)
    since, until = now - BACK, now + AHEAD
    found = await view_store.busy_of(tx, calendar, dtstart=since, dtend=until)
    periods = [freebusy.Busy(*row) for row in found]
    made = await asyncio.to_thread(freebusy.build, periods, since, until, now=now, uid=str(calendar))
    return made.text().encode()


async def version(tx: Tx, calendar: UUID) -> tuple[str, datetime]:
    """What tells whether a calendar changed, and when it did last; for who reaches it."""
    await tx.need("calendar.busy", calendar)
    changed, revision, at = await calendar_store.version(tx, calendar)
    return f"{changed}-{revision}", at
