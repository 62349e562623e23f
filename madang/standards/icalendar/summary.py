"""What an index keeps of a calendar object: enough to find it, and to show it in a list."""

from datetime import datetime, tzinfo

from msgspec import Struct

from madang.standards.icalendar import occurrences, values
from madang.standards.icalendar.calendar import Calendar, check_resource, span
from madang.standards.icalendar.people import Attendee, attendees_of, organizer_of
from madang.standards.icalendar.tree import Component
from madang.standards.icalendar.zones import SEOUL

LONGEST = 1000
"""Characters of a title or place that an index keeps."""


class Summary(Struct, frozen=True):
    """An object as the index has it. Times are UTC; whole days begin in the zone asked with.

    `dtend` is the end of the first occurrence, `last_end` of the last one: None when it never ends. `dtstart` is None
    for a to-do without a date, `recurs` also true for an object of single occurrences alone.
    """

    kind: str
    uid: str
    summary: str
    location: str
    dtstart: datetime | None
    dtend: datetime | None
    last_end: datetime | None
    all_day: bool
    recurs: bool
    sequence: int
    transp: str
    status: str
    classification: str
    organizer: str
    attendees: tuple[Attendee, ...]
    tzid: str
    """Of DTSTART; empty for UTC, floating times and days."""
    alarms: int


def summary(calendar: Calendar, *, zone: tzinfo = SEOUL) -> Summary:
    """What the index keeps. Raises Malformed for what may not stand in a collection (check_resource)."""
    check_resource(calendar)
    part = calendar.parts[0]
    start, length = span(part, calendar.zones)
    recurs = len(calendar.parts) > 1 or any(part.first(name) for name in ("RRULE", "RDATE", "RECURRENCE-ID"))
    begin, end, all_day = (None, None, False) if start is None else occurrences.instants(start, length, zone)
    last = occurrences.last_end(calendar, zone=zone) if recurs else end
    line = part.first("DTSTART")
    organizer = organizer_of(part)
    return Summary(
        kind=calendar.kind,
        uid=calendar.uid,
        summary=text(part, "SUMMARY")[:LONGEST],
        location=text(part, "LOCATION")[:LONGEST],
        dtstart=begin,
        dtend=end,
        last_end=last,
        all_day=all_day,
        recurs=recurs,
        sequence=sequence(part),
        transp="TRANSPARENT" if word(part, "TRANSP") == "TRANSPARENT" else "OPAQUE",
        status=word(part, "STATUS"),
        classification=classified(part),
        organizer="" if organizer is None else organizer.address,
        attendees=attendees_of(part),
        tzid="" if line is None or ";" not in line.rest[:1] else line.params.get("TZID", "")[:200],
        alarms=sum(1 for one in part.components if one.name == "VALARM"),
    )


def text(part: Component, name: str) -> str:
    """A TEXT as people read it, or empty."""
    found = part.first(name)
    return "" if found is None else values.unescaped(found.value)


def word(part: Component, name: str) -> str:
    """A word in capitals, or empty."""
    found = part.first(name)
    return "" if found is None else found.value.strip().upper()[:40]


def sequence(part: Component) -> int:
    """SEQUENCE, 0 without."""
    found = word(part, "SEQUENCE")
    return int(found) if found.isascii() and found.isdigit() and len(found) <= 9 else 0


def classified(part: Component) -> str:
    """CLASS: PUBLIC, PRIVATE or CONFIDENTIAL; unknown ones are PRIVATE (RFC 5545 section 3.8.1.3)."""
    found = word(part, "CLASS") or "PUBLIC"
    return found if found in ("PUBLIC", "CONFIDENTIAL") else "PRIVATE"
