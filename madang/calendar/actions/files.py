"""Calendars as files: taken in with a report, given out, and sent to whoever subscribed."""

import asyncio
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from madang.calendar.actions import keeping, objects
from madang.calendar.models import BACK, Calendar
from madang.calendar.rules import exporting, reading
from madang.calendar.rules.exporting import LeftOut
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects as store
from madang.calendar.store import views as view_store
from madang.ground.errors import NotFound, TooLarge
from madang.ground.errors import Problem as Refusal
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.standards.icalendar import freebusy, writing
from madang.standards.icalendar.calendar import Calendar as Parsed
from madang.standards.icalendar.editing import put

MOST = 10_000
"""Events of one file."""
AHEAD = timedelta(days=93)
"""How far free-busy addresses look ahead."""


class FileReport(Struct, frozen=True, kw_only=True):
    """What became of a file."""

    added: int
    changed: int
    same: int
    left: int
    problems: list[LeftOut]


async def taken_in(tx: Tx, calendar: UUID, data: bytes) -> FileReport:
    """Take the events of a file into a calendar; one that is there already is replaced. Nobody is invited by it.

    Raises NotFound, Forbidden, Invalid and TooLarge for what is no calendar; events that cannot be read are reported.
    """
    home = await keeping.need(tx, "calendar.edit", calendar)
    found = await asyncio.to_thread(exporting.apart, data)
    if len(found.objects) > MOST:
        raise TooLarge("calendar.file-too-many", most=MOST)
    await calendar_store.lock(tx, home.id)
    counts = {"added": 0, "changed": 0, "same": 0}
    problems = list(found.problems)
    left = len(found.problems)
    for one in found.objects:
        try:
            counts[await _take(tx, home, one)] += 1
        except Refusal as problem:
            left += 1
            title = reading.words(one.parts[0], "SUMMARY", most=100)
            code = problem.errors[0]["code"] if problem.errors else problem.code
            problems.append(LeftOut(title=title, code=code))
    return FileReport(**counts, left=left, problems=problems[: exporting.MOST_PROBLEMS])


async def _take(tx: Tx, home: Calendar, one: Parsed) -> str:
    for part in one.parts:
        # a file invites nobody: whoever stands in it was asked elsewhere
        for line in part.every("ORGANIZER"):
            put(part, "ORGANIZER", writing.set_params(line, {"SCHEDULE-AGENT": "CLIENT"}))
    read = await keeping.read(tx, home, one)
    before = await store.with_uid(tx, tx.actor, home.id, read.read.uid, everything=True)
    if before is not None and before.ics == read.parsed.root.text():
        return "same"
    name = before.name if before else f"{new_id()}.ics"
    await keeping.keep(tx, home, name, read, before=before)
    return "changed" if before else "added"


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
