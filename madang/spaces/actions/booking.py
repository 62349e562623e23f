"""Booking: one verb for every kind of space, whoever asks: a person, an event, a trip, the wait-list."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import psycopg
from msgspec import Struct
from msgspec.structs import replace

from madang.ground import access, clock
from madang.ground.access import Reached
from madang.ground.days import store as days
from madang.ground.errors import Forbidden, Invalid, NotFound, Problem, Refused
from madang.ground.facts import Fact
from madang.ground.ids import Ref, new_id, ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import quotas, seeing
from madang.spaces.models.nouns import BOOKING, LENT, Booking, BookingStatus, Check, Footing, SpaceKind, Span
from madang.spaces.rules import booking as rules
from madang.spaces.rules import repeating
from madang.spaces.store import bookings as store
from madang.spaces.store import people as persons
from madang.spaces.store import spaces
from madang.standards.days import Extra

FIRST_YEAR, LAST_YEAR = 2000, 2999


class Wish(Struct, frozen=True, kw_only=True):
    """What somebody wants to book. `person` is who uses it; None for the actor."""

    space: UUID
    dtstart: datetime
    dtend: datetime
    summary: str = ""
    people: int = 1
    outside: bool = False
    person: UUID | None = None
    source: Ref | None = None
    uid: str | None = None
    held: bool = False
    """Held until the person takes it."""

    @property
    def span(self) -> Span:
        """When."""
        return Span(self.dtstart, self.dtend)


class Repeated(Struct, frozen=True, kw_only=True):
    """One of a series: booked, or the code of why not."""

    dtstart: datetime
    dtend: datetime
    booking: Booking | None = None
    code: str | None = None


def span_of(dtstart: datetime, dtend: datetime) -> Span:
    """A time as it was sent, in UTC. Raises Invalid for one without a zone, or in another age."""
    for at in (dtstart, dtend):
        if at.tzinfo is None or not FIRST_YEAR <= at.year <= LAST_YEAR:
            raise Invalid("spaces.time")
    return Span(dtstart.astimezone(UTC), dtend.astimezone(UTC))


def day_of(at: datetime) -> Span:
    """The day in Seoul that a moment lies in."""
    start = datetime.combine(clock.today(at), time(0), tzinfo=clock.ZONE).astimezone(UTC)
    return Span(start, start + timedelta(days=1))


async def footing(tx: Tx, space: UUID, person: UUID, *, lock: bool = False) -> Footing:
    """What a booking stands on, when the actor may book there. Raises NotFound, Forbidden.

    With `lock` whoever else books the space waits until this transaction is over.
    """
    read = await spaces.footing_for(tx, space, person, actor=tx.actor, lock=lock)
    if read is None and lock:
        read = await _merged(tx, space, person)
    if read is None:
        raise NotFound("ground.not-found")
    found, reached = read
    return replace(found, runs=tx.can("spaces.run", tx.check("spaces.book", reached).role))


async def _merged(tx: Tx, space: UUID, person: UUID) -> tuple[Footing, Reached | None] | None:
    """The same for a merged room: whoever takes several spaces holds them in the order of their numbers, or two wait for each other."""
    takes = await spaces.takes(tx, space)
    if not takes:
        return None
    await store.hold_person(tx, person)
    await store.hold(tx, space, takes)
    return await spaces.footing_for(tx, space, person, actor=tx.actor, lock=False)


async def extra_of(tx: Tx, found: Footing) -> Extra:
    """Days off that were entered, where the site closes on them."""
    return () if found.rules.holidays else await days.extras(tx)


async def check(tx: Tx, found: Footing, person: UUID, span: Span, *, but: UUID | None = None) -> Check:
    """What stands in the way. Raises Invalid for a time that cannot be meant."""
    rules.period(span, rules=found.rules, lent=found.space.kind in LENT)
    since = tx.now - timedelta(days=found.rules.no_show_days)
    return await store.check(tx, found.space.id, person, span, day=day_of(span.dtstart), no_shows_since=since, but=but)


async def for_whom(tx: Tx, person: UUID | None, site: UUID) -> UUID:
    """Who is to use the space. The staff books for everybody who reaches the site. Raises Forbidden, Invalid."""
    if person is None or person == tx.actor:
        return tx.actor
    if tx.who.kind != "system" and not await persons.staff(tx, tx.actor):
        raise Forbidden("ground.forbidden")
    reached = await access.reached(tx, person, site)
    if reached is None or not await persons.active(tx, person, on=tx.today):
        raise Invalid("spaces.person-unknown", errors=[{"pointer": "#/person", "code": "unknown"}])
    return person


async def book(tx: Tx, wish: Wish) -> Booking:
    """Book a space. Raises NotFound, Forbidden, Invalid, Refused with the reason: the transaction is over then."""
    span = span_of(wish.dtstart, wish.dtend)
    found = await footing(tx, wish.space, wish.person or tx.actor, lock=True)
    person = await for_whom(tx, wish.person, found.space.site)
    return await _book(tx, wish, found, person, span)


async def _book(
    tx: Tx, wish: Wish, found: Footing, person: UUID, span: Span, *, series: UUID | None = None, again: bool = False
) -> Booking:
    rules.may_have(
        span,
        footing=found,
        check=await check(tx, found, person, span),
        people=wish.people,
        now=tx.now,
        extra=await extra_of(tx, found),
        again=again,
    )
    quota = None if found.staff else await quotas.take(tx, person, found.space, span)
    status = rules.status(
        footing=found,
        people=wish.people,
        outside=wish.outside,
        runs=found.runs and not found.space.seat,
    )
    if wish.held and status is BookingStatus.CONFIRMED:
        status = BookingStatus.HELD
    made = Booking(
        id=new_id(),
        space=found.space.id,
        site=found.space.site,
        person=person,
        organizer=tx.actor if tx.who.kind == "person" else person,
        summary=" ".join(wish.summary.split()),
        dtstart=span.dtstart,
        dtend=span.dtend,
        people=wish.people,
        outside=wish.outside,
        seat=found.space.seat,
        status=status,
        via=tx.via,
        series=series,
        quota=quota,
        source=wish.source,
        uid=wish.uid,
        code=secrets.token_urlsafe(18),
        pin=f"{secrets.randbelow(1_000_000):06}",
        created_at=tx.now,
    )
    await store.insert(tx, made)
    await announce(tx, made)
    return made


async def announce(tx: Tx, made: Booking) -> None:
    """Tell that a space is taken, and remind those who approve."""
    subject, others = ref(BOOKING, made.id), seeing.told(tx, made.person)
    told: Fact
    if made.status is BookingStatus.WAITING_APPROVAL:
        told = facts.BookingAsked(subject=subject, space=made.space, dtstart=made.dtstart, dtend=made.dtend)
        await tx.defer("spaces.remind-approvers", booking=made.id)
    elif made.status is BookingStatus.HELD:
        told = facts.BookingHeld(
            subject=subject,
            space=made.space,
            dtstart=made.dtstart,
            dtend=made.dtend,
            persons=[made.person],
            source=made.source,
        )
    else:
        told = facts.BookingConfirmed(
            subject=subject,
            space=made.space,
            dtstart=made.dtstart,
            dtend=made.dtend,
            persons=others,
            source=made.source,
        )
    tx.tell(told)
    seeing.signal(tx, made.site)


async def allowed(tx: Tx, found: Footing, stands: Check, span: Span, people: int) -> None:
    """Whether the rules would let somebody have what is taken. Raises Invalid, Refused."""
    free = replace(stands, taken=False)
    rules.may_have(span, footing=found, check=free, people=people, now=tx.now, extra=await days.extras(tx))


async def alone(tx: Tx, wish: Wish, *, again: bool = False) -> Booking:
    """Book, and whatever is refused leaves the rest of the transaction as it is. Raises like `book`."""
    span = span_of(wish.dtstart, wish.dtend)
    found = await footing(tx, wish.space, wish.person or tx.actor, lock=True)
    person = await for_whom(tx, wish.person, found.space.site)
    return await _apart(tx, wish, found, person, span, again=again)


async def repeat(tx: Tx, wish: Wish, *, count: int, every: int) -> tuple[UUID, list[Repeated]]:
    """Book a space weekly; holidays are left out, and where it is taken the others are booked all the same.

    Raises like `book` when not even one can be had, or when the site wants fewer.
    """
    span = span_of(wish.dtstart, wish.dtend)
    found = await footing(tx, wish.space, wish.person or tx.actor, lock=True)
    person = await for_whom(tx, wish.person, found.space.site)
    if count > found.rules.recurring_most:
        raise Refused("spaces.too-often", most=found.rules.recurring_most)
    series, extra = new_id(), await days.extras(tx)
    items: list[Repeated] = []
    refused: list[Problem] = []
    for number, (one, holiday) in enumerate(repeating.weekly(span, count=count, every=every, extra=extra)):
        if holiday and not found.rules.holidays:
            items.append(Repeated(dtstart=one.dtstart, dtend=one.dtend, code="spaces.holiday"))
            continue
        try:
            made = await _apart(tx, wish, found, person, one, series=series, again=number > 0)
        except Problem as problem:
            refused.append(problem)
            items.append(Repeated(dtstart=one.dtstart, dtend=one.dtend, code=problem.code))
        else:
            items.append(Repeated(dtstart=one.dtstart, dtend=one.dtend, booking=made))
    if not any(one.booking for one in items):
        raise refused[0] if refused else Refused("spaces.holiday")
    return series, items


async def _apart(
    tx: Tx, wish: Wish, found: Footing, person: UUID, span: Span, *, series: UUID | None = None, again: bool = False
) -> Booking:
    """The same, and whatever is refused leaves the rest of the transaction as it is."""
    told, signals = len(tx.told), len(tx.signals)
    try:
        async with tx.connection.transaction():
            return await _book(tx, wish, found, person, span, series=series, again=again)
    except (Problem, psycopg.errors.ExclusionViolation):
        del tx.told[told:], tx.signals[signals:]
        raise


async def alternatives(tx: Tx, space: UUID, span: Span, *, people: int) -> tuple[list[UUID], list[Span]]:
    """What could be had instead: spaces of the kind at that time, and the space itself at other times of the day."""
    found = await footing(tx, space, tx.actor)
    rules.period(span, rules=found.rules, lent=True)
    kinds = [one.value for one in alike(found.space.kind)]
    beside = await store.free_beside(
        tx, found.space.site, span, kinds=kinds, people=max(people, 1), staff=found.staff, most=6
    )
    return [one for one in beside if one != space], await _times(tx, found, span)


def alike(kind: SpaceKind) -> Sequence[SpaceKind]:
    """Kinds that do instead of one."""
    rooms, seats = (SpaceKind.ROOM, SpaceKind.VIDEO_ROOM), (SpaceKind.DESK, SpaceKind.VISITOR_DESK, SpaceKind.HUB)
    return next((group for group in (rooms, seats) if kind in group), (kind,))


async def _times(tx: Tx, found: Footing, span: Span) -> list[Span]:
    day = day_of(span.dtstart)
    taken = await store.taken_seconds(tx, found.takes, first=day.dtstart, last=day.dtend)
    busy = sorted(one for starts, ends in taken.values() for one in zip(starts, ends, strict=True))
    return rules.other_times(busy, span, footing=found, now=tx.now, extra=await days.extras(tx))
