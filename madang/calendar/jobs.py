"""Work of the calendar outside requests."""

from uuid import UUID

from msgspec import Struct

from madang.calendar.actions import calendars, intakes, reminders, scheduling, subscriptions
from madang.calendar.models import CALENDAR
from madang.calendar.store import calendars as store
from madang.ground.facts import Told
from madang.ground.ids import kind_of
from madang.ground.tx import Tx
from madang.ground.work import Work

SIGNAL = {"signal": "calendar"}
"""What a person's browsers get when their list of calendars changed."""


async def follow_heads(tx: Tx) -> None:
    """Each night, when dates of posts have passed."""
    await calendars.follow_heads(tx)


async def heads_changed(tx: Tx, told: Told) -> None:
    """Somebody was posted: who heads a unit or administers a site may have changed. Safe to run twice."""
    await calendars.follow_heads(tx)


class Rights(Struct, frozen=True):
    """The part of changed rights that the calendar needs."""

    party: UUID | None = None


async def shared(tx: Tx, told: Told, rights: Rights) -> None:
    """A calendar was shared or taken back: whoever it concerns sees it at once. Safe to run twice."""
    if kind_of(told.subject) == CALENDAR and rights.party is not None:
        people = await store.people_of(tx, rights.party)
        if people:
            tx.signal(people, SIGNAL)


async def remind(work: Work) -> None:
    """Each minute: tell of what begins."""
    while True:
        async with work() as tx:
            more = await reminders.remind(tx)
        if not more:
            return


async def extend(work: Work) -> None:
    """Each night: occurrences further ahead."""
    await reminders.extend(work)


async def fetch_due(work: Work) -> None:
    """Every ten minutes: calendars of elsewhere that are due."""
    await subscriptions.fetch_due(work)


async def fetch(work: Work, *, calendar: str) -> None:
    """One calendar of elsewhere, now."""
    await subscriptions.fetch(work, calendar=calendar)


async def refresh(tx: Tx, *, event: str) -> None:
    """Somebody answered: the others see it."""
    await scheduling.refresh(tx, UUID(event))


async def tidy(tx: Tx) -> None:
    """Each night: files taken in long ago are forgotten."""
    await intakes.tidy(tx)
