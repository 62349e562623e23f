"""What an iCalendar object says, as far as lists, free-busy and reminders need it."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from madang.calendar.models import AHEAD, BACK, Busy, Read, Span
from madang.ground import clock
from madang.ground.errors import Invalid, NotFound, TooLarge
from madang.standards.icalendar import calendar, occurrences, summary, values
from madang.standards.icalendar.calendar import Calendar
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import Attendee, attendees_of, organizer_of
from madang.standards.icalendar.tree import RESOURCE, Component, Limits

MOST_SPANS = 3000
"""Occurrences of one event that stand ready; a series that has more is expanded less far ahead."""
MOST_GUESTS = 1000
LONGEST = 500

ACCEPTED, DECLINED, TENTATIVE, ASKED = "ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"


class Reading(Struct, frozen=True):
    """An object taken apart, and what it says. `window` is where its occurrences stand ready."""

    parsed: Calendar
    read: Read
    window: tuple[datetime, datetime]


def parsed(data: bytes, limits: Limits = RESOURCE) -> Calendar:
    """One object. Raises Invalid("calendar.malformed"), TooLarge."""
    try:
        found = calendar.parse(data, limits)
        calendar.check_resource(found)
    except Malformed as error:
        raise refusal(error) from error
    return found


def refusal(error: Malformed) -> Invalid | TooLarge:
    """Why an object is not taken in, as people are told."""
    if error.code == "too-large":
        return TooLarge("calendar.too-large")
    return Invalid("calendar.malformed", errors=[{"pointer": "#", "code": error.code, "detail": str(error)[:200]}])


def read(data: bytes, *, me: str, now: datetime) -> Reading:
    """Take an object apart. `me` are the addresses, apart by spaces, of whose calendar it stands in.

    Raises Invalid, TooLarge.
    """
    return reading(parsed(data), me=me, now=now)


def reading(found: Calendar, *, me: str, now: datetime) -> Reading:
    """What an object says."""
    try:
        return _reading(found, me=frozenset(me.split()), now=now)
    except Malformed as error:
        raise refusal(error) from error
    except (ValueError, OverflowError) as error:
        raise refusal(Malformed("value", str(error)[:60])) from error


def _reading(found: Calendar, *, me: frozenset[str], now: datetime) -> Reading:
    main = found.parts[0]
    start, length = calendar.span(main, found.zones)
    several = recurs(found)
    window = (now - BACK, now + AHEAD)
    last_end = occurrences.last_end(found)
    dtstart = None if start is None else values.utc(start)
    all_day = start is not None and not isinstance(start, datetime)
    if not several and dtstart is not None:
        # what happens once stands ready however far away it is
        window = (min(window[0], dtstart), max(window[1], (last_end or dtstart) + timedelta(days=1)))
    spans, window = _spans(found, window, me)
    organizer = organizer_of(main)
    return Reading(
        found,
        Read(
            uid=found.uid,
            component=found.kind,
            summary=words(main, "SUMMARY"),
            location=words(main, "LOCATION"),
            dtstart=dtstart,
            dtend=None if dtstart is None else dtstart + length,
            last_end=last_end,
            all_day=all_day,
            recurs=several,
            busy=busy_of(main, me),
            private=any(summary.classified(one) != "PUBLIC" for one in found.parts),
            status=summary.word(main, "STATUS"),
            sequence=summary.sequence(main),
            organizer="" if organizer is None else organizer.address,
            partstat=answer_of(main, me),
            guests=guests(found),
            spans=spans,
            remind_at=next_reminder(found, spans, after=now),
        ),
        window,
    )


def _spans(
    found: Calendar, window: tuple[datetime, datetime], me: frozenset[str]
) -> tuple[tuple[Span, ...], tuple[datetime, datetime]]:
    if found.kind == "VTODO" and found.parts[0].first("DTSTART") is None and found.parts[0].first("DUE") is None:
        return (), window
    given = occurrences.occurrences(found, *window, limit=MOST_SPANS)
    spans = spans_of(found, given.occurrences, me)
    if not given.whole and spans:
        # those that are left out begin after the last one there is
        window = (window[0], max(spans[-1].dtstart, window[0] + timedelta(days=1)))
    return spans, window


def spans_of(
    found: Calendar, given: tuple[occurrences.Occurrence, ...], me: frozenset[str] = frozenset()
) -> tuple[Span, ...]:
    """Occurrences with the words that differ from the series'."""
    main = found.parts[0]
    own = (words(main, "SUMMARY"), words(main, "LOCATION"), summary.word(main, "STATUS"), answer_of(main, me))
    busy = {}
    spans = []
    for one in given:
        part = found.parts[one.part]
        if one.part not in busy:
            busy[one.part] = busy_of(part, me)
        span = Span(
            recurrence_id=one.recurrence_id,
            dtstart=one.dtstart,
            dtend=one.dtend,
            all_day=one.all_day,
            busy=busy[one.part],
        )
        if part is not main:
            told = (
                words(part, "SUMMARY"),
                words(part, "LOCATION"),
                summary.word(part, "STATUS"),
                answer_of(part, me),
            )
            title, location, status, partstat = (
                new if new != old else None for new, old in zip(told, own, strict=True)
            )
            span = replace(span, summary=title, location=location, status=status, partstat=partstat)
        spans.append(span)
    return tuple(spans)


def words(part: Component, name: str, *, most: int = LONGEST) -> str:
    """A text of a component on one line of a list."""
    return " ".join(summary.text(part, name).split())[:most]


def busy_of(part: Component, me: frozenset[str]) -> int:
    """Whether the time of a component is taken for whose calendar it stands in (RFC 4791 section 7.10)."""
    status = summary.word(part, "STATUS")
    if part.name != "VEVENT" or summary.word(part, "TRANSP") == "TRANSPARENT" or status == "CANCELLED":
        return Busy.FREE.rank
    answer = answer_of(part, me)
    if answer == DECLINED:
        return Busy.FREE.rank
    if status == TENTATIVE or answer in (TENTATIVE, ASKED):
        return Busy.TENTATIVE.rank
    return Busy.BUSY.rank


def answer_of(part: Component, me: frozenset[str]) -> str:
    """What somebody answered; empty for who was not asked."""
    return next((one.partstat for one in attendees_of(part) if one.address in me), "") if me else ""


def guests(found: Calendar) -> tuple[Attendee, ...]:
    """Who is invited to any of it, each once; what the series says of them comes first."""
    every: dict[str, Attendee] = {}
    for part in found.parts:
        for one in attendees_of(part):
            every.setdefault(one.address, one)
    return tuple(every.values())[:MOST_GUESTS]


def next_reminder(found: Calendar, spans: tuple[Span, ...], *, after: datetime) -> datetime | None:
    """When somebody wants to be reminded next, after a moment; None when never."""
    alarms = [
        (number, one) for number, part in enumerate(found.parts) for one in part.components if one.name == "VALARM"
    ]
    if not alarms or not spans:
        return None
    due = [at for at, _ in reminders(found, spans) if at > after]
    return min(due, default=None)


def reminders(found: Calendar, spans: tuple[Span, ...]) -> list[tuple[datetime, Span]]:
    """Every reminder of the occurrences, and of which."""
    own = {name: part for part in found.parts[1:] if (name := calendar.recurrence_id(found, part)) is not None}
    triggers = {part: _triggers(part) for part in (found.parts[0], *own.values())}
    return [
        (at if isinstance(at, datetime) else (span.dtend if from_end else span.dtstart) + at, span)
        for span in spans
        for at, from_end in triggers[own.get(span.recurrence_id, found.parts[0])]
    ]


def _triggers(part: Component) -> list[tuple[datetime | timedelta, bool]]:
    """When the alarms of a component fire: at a moment, or so long after its start, or its end."""
    found: list[tuple[datetime | timedelta, bool]] = []
    for alarm in part.components:
        trigger = alarm.first("TRIGGER") if alarm.name == "VALARM" else None
        if trigger is None or (alarm.value("ACTION") or "").strip().upper() == "NONE":
            continue
        given = trigger.params
        try:
            if given.get("VALUE", "").upper() == "DATE-TIME":
                at = values.moment(trigger.value.strip())
                if isinstance(at, datetime) and at.tzinfo is not None:
                    found.append((at.astimezone(UTC), False))
            else:
                found.append((values.duration(trigger.value.strip()), given.get("RELATED", "").upper() == "END"))
        except Malformed:
            continue
    return found


def happening(data: bytes, dtstart: datetime, dtend: datetime, *, limit: int = MOST_SPANS) -> tuple[Span, ...]:
    """Occurrences of an object of our own between two moments."""
    try:
        found = calendar.parse(data)
        return spans_of(found, occurrences.occurrences(found, dtstart, dtend, limit=limit).occurrences)
    except Malformed:
        return ()


@lru_cache(maxsize=256)
def all_words(text: str) -> str:
    """What search reads of an object of our own: its titles first. Several readers ask for it in turn."""
    try:
        found = calendar.parse(text.encode())
    except Malformed:
        return ""
    told = [
        values.unescaped(value).strip()
        for name in ("SUMMARY", "LOCATION", "DESCRIPTION", "CATEGORIES", "URL")
        for part in found.parts[:50]
        if (value := part.value(name))
    ]
    return "\n".join(dict.fromkeys(told))


def recurs(found: Calendar) -> bool:
    """Whether it takes place more than once, or could."""
    main = found.parts[0]
    return len(found.parts) > 1 or any(main.first(name) is not None for name in ("RRULE", "RDATE", "RECURRENCE-ID"))


def need_occurrence(found: Calendar, name: str) -> datetime | date:
    """When an occurrence stands, as it is written. Raises NotFound for a name that is none of its."""
    one = occurrence(found, name)
    if one is None:
        raise NotFound("ground.not-found")
    start, _ = calendar.span(found.parts[one.part], found.zones)
    at: datetime | date = one.dtstart.astimezone(clock.ZONE).date() if one.all_day else one.dtstart
    if isinstance(start, datetime) and isinstance(at, datetime):
        at = at.astimezone(start.tzinfo or clock.ZONE)
    return at


def occurrence(found: Calendar, name: str) -> occurrences.Occurrence | None:
    """An occurrence by its name, wherever it was moved to."""
    try:
        at = values.utc(values.moment(name))
    except Malformed:
        return None
    near = occurrences.occurrences(found, at - timedelta(days=2), at + timedelta(days=2))
    for one in near.occurrences:
        if one.recurrence_id == name:
            return one
    part = next((one for one in found.parts if calendar.recurrence_id(found, one) == name), None)
    if part is None:
        return None
    start, length = calendar.span(part, found.zones)
    if start is None:
        return None
    begin, end, all_day = occurrences.instants(start, length, clock.ZONE)
    return occurrences.Occurrence(name, begin, end, all_day, found.parts.index(part))


def happens(found: Calendar, *, since: datetime) -> bool:
    """Whether it takes place at all from a moment on."""
    last = occurrences.last_end(found)
    until = since + timedelta(days=365_000) if last is None else last + timedelta(days=1)
    return bool(
        occurrences.occurrences(found, since, min(until, datetime(8000, 1, 1, tzinfo=UTC)), limit=1).occurrences
    )


def long_text(part: Component, name: str) -> str:
    """A text of a component as people read it, with its lines."""
    return summary.text(part, name)[:100_000]
