"""What may be booked, and why not. Source: DOMAIN section 3.2."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from madang.ground import clock
from madang.ground.errors import Invalid, Refused
from madang.spaces.models.nouns import LENT, BookingRules, BookingStatus, Check, Footing, SpaceAccess, Span
from madang.spaces.rules import hours
from madang.standards.days import Extra

BACK = timedelta(minutes=30)
"""So late what has begun is still booked: for whoever stands at a free desk."""


def period(span: Span, *, rules: BookingRules, lent: bool) -> None:
    """Whether a time can be meant at all. Raises Invalid."""
    if span.dtstart >= span.dtend:
        raise Invalid("spaces.ends-before-start", errors=[{"pointer": "#/dtend", "code": "before-start"}])
    if not hours.whole(span, timedelta(minutes=rules.unit_minutes)):
        raise Invalid("spaces.units", minutes=rules.unit_minutes)
    longest = rules.longest_days if lent else 1
    if span.dtend - span.dtstart > timedelta(days=longest):
        raise Invalid("spaces.too-long", days=longest)


def ahead(footing: Footing) -> int:
    """How many days ahead the space is booked."""
    return footing.rules.seat_days if footing.space.seat else footing.rules.room_days


def may_have(
    span: Span,
    *,
    footing: Footing,
    check: Check,
    people: int,
    now: datetime,
    extra: Extra,
    again: bool = False,
) -> None:
    """Whether somebody may have a space at a time. Raises Invalid, Refused with the reason.

    `again` for the later ones of a series: how far ahead is asked of its first.
    """
    rules, space = footing.rules, footing.space
    lent = space.kind in LENT
    period(span, rules=rules, lent=lent)
    if space.retired_at is not None:
        raise Refused("spaces.retired")
    if people > space.capacity:
        raise Refused("spaces.too-small", capacity=space.capacity)
    if footing.staff and space.access is SpaceAccess.OUTSIDE:
        raise Refused("spaces.for-outsiders")
    if not footing.staff and space.access is SpaceAccess.STAFF:
        raise Refused("spaces.for-staff")
    if span.dtstart < now - BACK or span.dtend <= now:
        raise Refused("spaces.past")
    today, on = clock.today(now), clock.today(span.dtstart)
    if not again and on > today + timedelta(days=ahead(footing)):
        raise Refused("spaces.too-far-ahead", days=ahead(footing))
    opens_on_the_site(span, footing=footing, lent=lent, extra=extra, closed=check.closed)
    until = blocked_until(check.no_shows, rules=rules, now=now)
    if until is not None:
        raise Refused("spaces.blocked", until=clock.today(until).isoformat())
    if not space.seat and not lent:
        same = sum(clock.today(one) == on for one in check.rooms)
        if same >= rules.rooms_per_day:
            raise Refused("spaces.rooms-a-day", most=rules.rooms_per_day)
    if space.seat and check.sits:
        raise Refused("spaces.seat-already")
    if check.taken:
        raise Refused("spaces.taken")


def opens_on_the_site(span: Span, *, footing: Footing, lent: bool, extra: Extra, closed: Sequence[Span]) -> None:
    """Whether the site is open. Raises Refused."""
    if footing.closed_on is not None and clock.today(span.dtend - timedelta(microseconds=1)) >= footing.closed_on:
        raise Refused("spaces.site-closed")
    if any(span.overlaps(one) for one in closed):
        raise Refused("spaces.closed")
    if lent:
        return
    on = clock.today(span.dtstart)
    spans = hours.open_on(footing.hours, on, holidays=footing.rules.holidays, extra=extra)
    if not spans and not hours.open_on(footing.hours, on, holidays=True, extra=extra):
        raise Refused("spaces.closed-that-day")
    if not spans:
        raise Refused("spaces.holiday")
    if not hours.covers(spans, span):
        begin, end = (at.astimezone(clock.ZONE).strftime("%H:%M") for at in (spans[0].dtstart, spans[-1].dtend))
        raise Refused("spaces.not-open", begin=begin, end=end)


def blocked_until(no_shows: Sequence[datetime], *, rules: BookingRules, now: datetime) -> datetime | None:
    """Until when somebody may not book: after `no_shows` in a rolling time, for some days from the last one."""
    counting = sorted((at for at in no_shows if at > now - timedelta(days=rules.no_show_days)), reverse=True)
    if not rules.no_shows or len(counting) < rules.no_shows:
        return None
    until = counting[0] + timedelta(days=rules.blocked_days)
    return until if until > now else None


def status(*, footing: Footing, people: int, outside: bool, runs: bool) -> BookingStatus:
    """How a new booking stands. Who runs the site approves by booking."""
    space, rules = footing.space, footing.rules
    if runs or space.seat or space.kind in LENT:
        return BookingStatus.WAITING_APPROVAL if space.approval and not runs else BookingStatus.CONFIRMED
    needs = space.approval or people >= rules.approval_people or (outside and rules.approval_outside)
    return BookingStatus.WAITING_APPROVAL if needs else BookingStatus.CONFIRMED


def late(dtstart: datetime, *, rules: BookingRules, now: datetime) -> bool:
    """Whether it is late to cancel: counted, not punished."""
    return now > dtstart - timedelta(minutes=rules.late_minutes)


def may_check_in(span: Span, *, rules: BookingRules, at: datetime) -> None:
    """Raises Refused too early or too late. `at` is when somebody stood there."""
    if at < span.dtstart - before(rules):
        raise Refused("spaces.too-early", minutes=rules.early_minutes)
    if at >= span.dtend or (rules.check_in and at > released_at(span, rules)):
        raise Refused("spaces.too-late", minutes=rules.grace_minutes)


def released_at(span: Span, rules: BookingRules) -> datetime:
    """When a space is given to others because nobody came: after the grace time, at the latest when it ends."""
    return min(span.dtstart + timedelta(minutes=rules.grace_minutes), span.dtend)


def freed_from(span: Span, *, rules: BookingRules, now: datetime) -> datetime:
    """From when on a space is free again whose user left early: the next unit."""
    return min(max(hours.up(now, timedelta(minutes=rules.unit_minutes)), span.dtstart), span.dtend)


def before(rules: BookingRules) -> timedelta:
    """How early one may come."""
    return timedelta(minutes=rules.early_minutes)


def other_times(
    busy: Sequence[tuple[int, int]], span: Span, *, footing: Footing, now: datetime, extra: Extra, most: int = 4
) -> list[Span]:
    """Times of the same length on the same day at which a space is free, the nearest to the wish first.

    `busy` in seconds since 1970, in order.
    """
    length, unit = span.dtend - span.dtstart, timedelta(minutes=footing.rules.unit_minutes)
    on = clock.today(span.dtstart)
    taken = [Span(datetime.fromtimestamp(a, UTC), datetime.fromtimestamp(b, UTC)) for a, b in busy]
    found: list[Span] = []
    for open_ in hours.open_on(footing.hours, on, holidays=footing.rules.holidays, extra=extra):
        within = Span(hours.up(max(open_.dtstart, now), unit), open_.dtend)
        if within.dtstart >= within.dtend:
            continue
        for gap in hours.gaps(taken, within, at_least=length):
            start = gap.dtstart
            while start + length <= gap.dtend:
                found.append(Span(start, start + length))
                start += unit
    found.sort(key=lambda one: (abs(one.dtstart - span.dtstart), one.dtstart))
    return sorted(one for one in found[:most] if one != span)
