"""Pages on which anybody with the address books a time: without an account, and one time goes to one of them."""

import re
import secrets
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from msgspec import Struct

from madang.calendar import facts
from madang.calendar.actions import keeping, letters
from madang.calendar.models import CALENDAR, EVENT, Appointment, BookedSlot, Period, Sort
from madang.calendar.rules import editing, slots
from madang.calendar.rules.editing import Wish
from madang.calendar.store import appointments as store
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import meetings, objects, views
from madang.ground import attempts, clock
from madang.ground.days import store as days
from madang.ground.db import Database
from madang.ground.errors import Invalid, NotFound, Refused, Stale, TooMany
from madang.ground.ids import new_id, ref
from madang.ground.tx import Actor, Tx
from madang.standards.icalendar import itip
from madang.standards.icalendar.people import Attendee

MOST = 30
"""Pages of one person."""
BOOKINGS = 10
"""Bookings from one address within WITHIN."""
WITHIN = timedelta(hours=1)
_MAIL = re.compile(r"[^@\s,;<>\"']{1,64}@[^@\s,;<>\"']+\.[^@\s.,;<>\"']+")


class Page(Struct, frozen=True, kw_only=True):
    """What somebody wants a page to be like."""

    calendar: UUID
    title: str
    note: str
    location: str
    minutes: int
    before: int
    after: int
    notice: int
    days: int
    per_day: int | None
    hours: dict[str, list[tuple[str, str]]]
    active: bool


def _checked(page: Page) -> dict[str, list[tuple[str, str]]]:
    """The hours as they are kept. Raises Invalid."""
    kept: dict[str, list[tuple[str, str]]] = {}
    for weekday, spans in page.hours.items():
        if weekday not in "0123456" or len(weekday) != 1 or len(spans) > 6:
            raise Invalid("calendar.hours")
        for begin, end in spans:
            try:
                first, last = time.fromisoformat(begin), time.fromisoformat(end)
            except ValueError:
                raise Invalid("calendar.hours") from None
            if first >= last or first.tzinfo is not None or last.tzinfo is not None:
                raise Invalid("calendar.hours")
            kept.setdefault(weekday, []).append((f"{first:%H:%M}", f"{last:%H:%M}"))
    if not page.title.strip():
        raise Invalid("calendar.name")
    return kept


async def mine(tx: Tx) -> list[Appointment]:
    """The actor's pages."""
    return await store.of(tx, tx.actor)


async def _home(tx: Tx, calendar: UUID) -> None:
    home = await keeping.need(tx, "calendar.manage", calendar)
    if home.sort is not Sort.PERSONAL or home.owner != tx.actor:
        raise Refused("calendar.not-own")


async def make(tx: Tx, page: Page) -> Appointment:
    """A page for the actor's own calendar. Raises NotFound, Forbidden, Invalid, Refused."""
    await _home(tx, page.calendar)
    if len(await store.of(tx, tx.actor)) >= MOST:
        raise Refused("calendar.too-many-pages", most=MOST)
    id = new_id()
    return await _save(tx, id, page, token=secrets.token_urlsafe(16))


async def _save(tx: Tx, id: UUID, page: Page, *, token: str) -> Appointment:
    hours = _checked(page)
    await store.save(
        tx,
        id,
        now=tx.now,
        calendar=page.calendar,
        person=tx.actor,
        token=token,
        title=page.title.strip(),
        note=page.note.strip(),
        location=page.location.strip(),
        minutes=page.minutes,
        before=page.before,
        after=page.after,
        notice=page.notice,
        days=page.days,
        per_day=page.per_day,
        hours=hours,
        active=page.active,
    )
    tx.tell(facts.AppointmentsChanged(subject=ref(CALENDAR, page.calendar)))
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def _own(tx: Tx, id: UUID) -> Appointment:
    found = await store.one(tx, id)
    if found is None or found.person != tx.actor:
        raise NotFound("ground.not-found")
    return found


async def change(tx: Tx, id: UUID, page: Page, *, revision: int | None) -> Appointment:
    """Change a page; what was booked stays. Raises NotFound, Stale, Invalid."""
    before = await _own(tx, id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    await _home(tx, page.calendar)
    return await _save(tx, id, page, token=before.token)


async def remove(tx: Tx, id: UUID) -> None:
    """Take a page away; meetings that were booked stay. Raises NotFound."""
    found = await _own(tx, id)
    await store.delete(tx, id)
    tx.tell(facts.AppointmentsChanged(subject=ref(CALENDAR, found.calendar)))


async def booked(tx: Tx, id: UUID) -> list[BookedSlot]:
    """What was booked on a page of the actor's and is still to come. Raises NotFound."""
    return await store.upcoming(tx, (await _own(tx, id)).id, now=tx.now)


# Whoever has the address


async def page_of(tx: Tx, token: str) -> Appointment:
    """The page of an address. Raises NotFound."""
    found = await store.by_token(tx, token) if len(token) <= 100 else None
    if found is None:
        raise NotFound("calendar.link-dead")
    return found


async def free(tx: Tx, token: str, *, first: date, last: date) -> list[Period]:
    """Times that may be booked from a day until another, both included. Raises NotFound."""
    return await _free(tx, await page_of(tx, token), first=first, last=last)


async def _free(tx: Tx, page: Appointment, *, first: date, last: date) -> list[Period]:
    first, last = max(first, tx.today), min(last, tx.today + timedelta(days=page.days))
    if first > last:
        return []
    begin = datetime.combine(first, time.min, tzinfo=clock.ZONE).astimezone(UTC) - timedelta(days=1)
    end = datetime.combine(last, time.max, tzinfo=clock.ZONE).astimezone(UTC) + timedelta(days=1)
    busy = [
        Period(datetime.fromtimestamp(a, UTC), datetime.fromtimestamp(b, UTC))
        for _, _, seconds in await views.free_busy(tx, [page.person], dtstart=begin, dtend=end)
        for a, b in zip(seconds[::2], seconds[1::2], strict=True)
    ]
    return slots.bookable(
        page.hours,
        minutes=page.minutes,
        before=page.before,
        after=page.after,
        busy=busy,
        taken=await store.booked(tx, page.id, dtstart=begin, dtend=end),
        per_day=page.per_day,
        first=first,
        last=last,
        earliest=tx.now + timedelta(minutes=page.notice),
        extra=await days.extras(tx),
    )


async def limit(database: Database, address: str, *, now: datetime) -> None:
    """Count a booking from an address, whatever becomes of it. Raises TooMany."""
    async with database.queries() as q:
        if await attempts.count(q, "booking", address, within=WITHIN, now=now) > BOOKINGS:
            raise TooMany("calendar.too-many-bookings", retry_after=int(WITHIN.total_seconds()))


async def book(tx: Tx, token: str, *, dtstart: datetime, fn: str, email: str, note: str) -> BookedSlot:
    """Book a time: it stands in the calendar of whose page it is, and whoever booked gets a mail.

    Raises NotFound, Invalid, Refused("calendar.slot-taken") when it is not free any more.
    """
    page = await page_of(tx, token)
    fn, email = " ".join(fn.split()), email.strip().lower()
    if not fn or len(fn) > 100 or not fn.isprintable():
        raise Invalid("calendar.name")
    if not _MAIL.fullmatch(email) or len(email) > 254:
        raise Invalid("calendar.address")
    if dtstart.tzinfo is None:
        raise Invalid("calendar.time")
    await store.hold(tx, page.person)
    on = dtstart.astimezone(clock.ZONE).date()
    wanted = next((one for one in await _free(tx, page, first=on, last=on) if one.dtstart == dtstart), None)
    if wanted is None:
        raise Refused("calendar.slot-taken")
    id, secret = new_id(), secrets.token_urlsafe(24)
    if not await store.book(
        tx,
        id,
        page=page.id,
        person=page.person,
        dtstart=wanted.dtstart,
        dtend=wanted.dtend,
        fn=fn,
        email=email,
        note=note.strip(),
        token=secret,
        now=tx.now,
    ):
        raise Refused("calendar.slot-taken")
    await _enter(tx, page, id, wanted, fn=fn, email=email, note=note.strip(), secret=secret)
    found = await store.slot(tx, secret)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def _enter(
    tx: Tx, page: Appointment, id: UUID, wanted: Period, *, fn: str, email: str, note: str, secret: str
) -> None:
    """The booking as a meeting in the calendar, and the letter that confirms it. Done in the name of whose page it is."""
    people = await meetings.persons(tx, [page.person])
    home = await calendar_store.one(tx, page.person, page.calendar)
    if not people or home is None:
        raise NotFound("calendar.link-dead")
    tx.who, tx.actor = Actor(id=page.person, kind="person"), page.person
    _, name, address = people[0]
    guest = Attendee(email, cn=fn, partstat="ACCEPTED", schedule_agent="CLIENT")
    made = editing.made(
        str(new_id()),
        Wish(
            summary=f"{page.title} · {fn}",
            note=note,
            location=page.location,
            dtstart=wanted.dtstart.astimezone(clock.ZONE).isoformat(),
            dtend=wanted.dtend.astimezone(clock.ZONE).isoformat(),
            organizer=Attendee(address, cn=name),
            guests=(Attendee(address, cn=name, role="CHAIR", partstat="ACCEPTED"), guest),
        ),
        now=tx.now,
    )
    found = await keeping.read(tx, home, made)
    await calendar_store.lock(tx, home.id)
    kept = await keeping.keep(tx, home, f"{found.read.uid}.ics", found, before=None)
    await store.put_event(tx, id, kept.id)
    tx.tell(facts.Booked(subject=ref(EVENT, kept.id), persons=(page.person,)))
    await letters.send(
        tx,
        "appointment-booked",
        guest,
        itip.request(found.parsed),
        link=f"/cal/booked/{secret}",
        cause=f"booking {id}",
    )


async def booking(tx: Tx, token: str) -> tuple[BookedSlot, Appointment | None]:
    """A booking, for whoever made it. Raises NotFound."""
    found = await store.slot(tx, token) if len(token) <= 100 else None
    if found is None:
        raise NotFound("calendar.link-dead")
    return found, await store.one(tx, found.appointment)


async def call_off(tx: Tx, token: str) -> None:
    """Whoever booked does not come: the time is free again. Raises NotFound, Refused when it is over."""
    found, page = await booking(tx, token)
    if found.cancelled_at is not None:
        return
    if found.dtstart <= tx.now:
        raise Refused("calendar.nothing-to-answer")
    await store.cancel(tx, found.id, now=tx.now)
    event = None if found.event is None else await objects.one(tx, tx.actor, found.event, everything=True)
    if event is not None and event.trashed_at is None and page is not None:
        await keeping.drop(tx, event)
        tx.tell(facts.CalledOff(subject=event.ref, persons=(page.person,)))
