"""Who is busy when: periods, and VFREEBUSY written and read (RFC 5545 section 3.6.4)."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from madang.standards.icalendar import values, writing
from madang.standards.icalendar.calendar import Calendar
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import bare, uri_of
from madang.standards.icalendar.tree import Component, Property

KINDS = ("BUSY", "BUSY-TENTATIVE", "BUSY-UNAVAILABLE")


class Busy(Struct, frozen=True, order=True):
    """A period [dtstart, dtend) in UTC and how busy it is."""

    dtstart: datetime
    dtend: datetime
    kind: str = "BUSY"


class Question(Struct, frozen=True):
    """Whose time somebody asks for, within what. `attendees` are addresses as sent."""

    uid: str
    organizer: str
    attendees: tuple[str, ...]
    dtstart: datetime
    dtend: datetime


def kind_of(*, transp: str, status: str) -> str | None:
    """How busy an event makes; None when not. Source: RFC 4791 section 7.10."""
    if transp == "TRANSPARENT" or status == "CANCELLED":
        return None
    return "BUSY-TENTATIVE" if status == "TENTATIVE" else "BUSY"


def merged(found: Iterable[Busy]) -> list[Busy]:
    """Periods of each kind, joined where they touch, in order."""
    made: list[Busy] = []
    for kind in KINDS:
        start: datetime | None = None
        end: datetime | None = None
        for one in sorted(one for one in found if one.kind == kind and one.dtend > one.dtstart):
            if start is None or end is None:
                start, end = one.dtstart, one.dtend
            elif one.dtstart <= end:
                end = max(end, one.dtend)
            else:
                made.append(Busy(start, end, kind))
                start, end = one.dtstart, one.dtend
        if start is not None and end is not None:
            made.append(Busy(start, end, kind))
    return sorted(made)


def clipped(found: Iterable[Busy], since: datetime, until: datetime) -> list[Busy]:
    """The parts of the periods within [since, until)."""
    inside = (Busy(max(one.dtstart, since), min(one.dtend, until), one.kind) for one in found)
    return [one for one in inside if one.dtend > one.dtstart]


def build(
    found: Sequence[Busy],
    since: datetime,
    until: datetime,
    *,
    now: datetime,
    uid: str,
    organizer: str = "",
    attendee: str = "",
    method: str = "",
) -> Component:
    """A VCALENDAR with one VFREEBUSY of the periods."""
    lines: list[Property | Component] = [
        writing.text("UID", uid),
        writing.prop("DTSTAMP", values.stamp(now)),
        writing.prop("DTSTART", values.stamp(since)),
        writing.prop("DTEND", values.stamp(until)),
    ]
    if organizer:
        lines.append(writing.prop("ORGANIZER", uri_of(organizer)))
    if attendee:
        lines.append(writing.prop("ATTENDEE", uri_of(attendee)))
    for one in merged(clipped(found, since, until)):
        params = {} if one.kind == "BUSY" else {"FBTYPE": one.kind}
        lines.append(writing.prop("FREEBUSY", f"{values.stamp(one.dtstart)}/{values.stamp(one.dtend)}", params))
    return writing.calendar([writing.component("VFREEBUSY", lines)], method=method)


def question(calendar: Calendar, *, most: int = 500, longest: timedelta = timedelta(days=400)) -> Question:
    """A request for the time of people, as programs post it (RFC 6638 section 5). Raises Malformed."""
    if calendar.kind != "VFREEBUSY" or calendar.method != "REQUEST" or len(calendar.parts) != 1:
        raise Malformed("method")
    part = calendar.parts[0]
    since, until = part.first("DTSTART"), part.first("DTEND")
    if since is None or until is None:
        raise Malformed("no-start")
    begin, end = (values.utc(values.moment_of(one, calendar.zones)) for one in (since, until))
    if not begin < end <= begin + longest:
        raise Malformed("order")
    attendees = tuple(dict.fromkeys(one.value.strip() for one in part.every("ATTENDEE")))
    if len(attendees) > most:
        raise Malformed("too-many-components")
    organizer = part.value("ORGANIZER")
    return Question(calendar.uid, bare(organizer or ""), attendees, begin, end)


def read(calendar: Calendar) -> list[Busy]:
    """Periods that a VFREEBUSY names. Raises Malformed."""
    found: list[Busy] = []
    for part in calendar.parts if calendar.kind == "VFREEBUSY" else []:
        for line in part.every("FREEBUSY"):
            kind = line.params.get("FBTYPE", "BUSY").upper()
            if kind == "FREE":
                continue
            for period in line.value.split(","):
                start, slash, end = period.strip().partition("/")
                if not slash:
                    raise Malformed("value", period[:40])
                begin = values.utc(values.moment(start))
                over = begin + values.duration(end) if end[:1] in "Pp+" else values.utc(values.moment(end))
                found.append(Busy(begin, over, kind if kind in KINDS else "BUSY"))
    return found
