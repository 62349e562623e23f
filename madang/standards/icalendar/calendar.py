"""A calendar object as read: its components, its zones, and what stands in it."""

from datetime import UTC, datetime, timedelta, tzinfo

from msgspec import Struct

from madang.standards.icalendar import rules, tree, values
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.rules import Budget
from madang.standards.icalendar.tree import RESOURCE, Component, Limits
from madang.standards.icalendar.values import Moment, Zones
from madang.standards.icalendar.zones import Observances, named

MAIN = ("VEVENT", "VTODO", "VJOURNAL")
"""Kinds of things a calendar keeps."""
MOST_DATES = 20_000
"""Days added to or left out of one component."""
SINGLE = frozenset({"UID", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "DUE", "ORGANIZER"})
"""Properties that stand at most once in a component."""


class Calendar(Struct, eq=False):
    """One calendar object. `root` is VCALENDAR."""

    root: Component
    kind: str
    """VEVENT, VTODO, VJOURNAL or VFREEBUSY; empty when there is none of them."""
    parts: list[Component]
    """Components of that kind: what recurs first, then its single occurrences."""
    zones: Zones

    @property
    def method(self) -> str:
        """METHOD in capitals, or empty."""
        return (self.root.value("METHOD") or "").strip().upper()

    @property
    def uid(self) -> str:
        """UID of what stands in it, or empty."""
        return (self.parts[0].value("UID") or "").strip() if self.parts else ""

    def data(self) -> bytes:
        """It as bytes; when nobody edited it, those that came (without a mark of byte order)."""
        return self.root.text().encode()

    def copy(self) -> "Calendar":
        """A copy to be edited."""
        return wrap(self.root.copy())


def parse(data: bytes, limits: Limits = RESOURCE) -> Calendar:
    """One calendar object. Raises Malformed."""
    found = tree.components(tree.decoded(data, limits), limits)
    if len(found) != 1:
        raise Malformed("no-calendar", "several")
    return wrap(found[0], limits)


def wrap(root: Component, limits: Limits = RESOURCE) -> Calendar:
    """What the components are. Raises Malformed for values that cannot be understood."""
    inner = [one for one in root.components if one.name in MAIN] or [
        one for one in root.components if one.name == "VFREEBUSY"
    ]
    for one in root.components:
        if sum(1 for alarm in one.components) > limits.alarms and one.name != "VTIMEZONE":
            raise Malformed("too-many-alarms")
    kind = inner[0].name if inner else ""
    parts = [one for one in inner if one.name == kind]
    if len(parts) > 1:
        parts.sort(key=lambda one: one.first("RECURRENCE-ID") is not None)
    return Calendar(root, kind, parts, zones_of(root))


def check_resource(calendar: Calendar) -> None:
    """Whether it may stand in a collection by itself. Raises Malformed.

    One kind of component, one UID, no METHOD, each property that is single once, dates that are dates.
    Source: RFC 4791 section 4.1.
    """
    if calendar.root.first("METHOD") is not None:
        raise Malformed("method")
    if not calendar.parts or calendar.kind not in MAIN:
        raise Malformed("no-component")
    if any(one.name in MAIN and one.name != calendar.kind for one in calendar.root.components):
        raise Malformed("kinds")
    uid = calendar.uid
    if not uid or len(uid) > 1000:
        raise Malformed("no-uid")
    seen: set[str] = set()
    for part in calendar.parts:
        names = [one.name for one in part.properties if one.name in SINGLE]
        if len(names) != len(set(names)):
            raise Malformed("twice")
        if (part.value("UID") or "").strip() != uid:
            raise Malformed("uids")
        start = part.first("DTSTART")
        if start is None and (calendar.kind == "VEVENT" or part.first("RRULE") is not None):
            raise Malformed("no-start")
        one = recurrence_id(calendar, part) or ""
        if one in seen:
            raise Malformed("twice", one)
        seen.add(one)
        span(part, calendar.zones)
        for rule in part.every("RRULE"):
            rules.parse(rule.value)
        count = 0
        for line in part.properties:
            if line.name in ("EXDATE", "RDATE"):
                count += len(dates(line, calendar.zones))
                if count > MOST_DATES:
                    raise Malformed("too-many-dates")
        if (sequence := part.value("SEQUENCE")) is not None and not _is_count(sequence.strip()):
            raise Malformed("value", "SEQUENCE")


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 9


def recurrence_id(calendar: Calendar, part: Component) -> str | None:
    """What names the occurrence that a component is (see values.key); None for what recurs."""
    found = part.first("RECURRENCE-ID")
    return None if found is None else values.key(values.moment_of(found, calendar.zones))


def span(part: Component, zones: Zones) -> tuple[Moment | None, timedelta]:
    """Start and length of a component. A day without an end is one day long, a time without an end has none.

    Raises Malformed when it ends before it starts.
    """
    start_line = part.first("DTSTART")
    due = part.first("DUE") if part.name == "VTODO" else None
    if start_line is None:
        return (None, timedelta(0)) if due is None else (values.moment_of(due, zones), timedelta(0))
    start = values.moment_of(start_line, zones)
    whole = not isinstance(start, datetime)
    end_line = due or part.first("DTEND")
    if end_line is not None:
        length = _between(start, values.moment_of(end_line, zones))
        if length < timedelta(0):
            raise Malformed("order")
        return start, length or (timedelta(days=1) if whole else length)
    length_line = part.first("DURATION")
    if length_line is not None:
        length = values.duration(length_line.value)
        if length < timedelta(0):
            raise Malformed("order")
        return start, length or (timedelta(days=1) if whole else length)
    return start, timedelta(days=1) if whole else timedelta(0)


def _between(start: Moment, end: Moment) -> timedelta:
    if type(start) is type(end) and not isinstance(start, datetime):
        return end - start
    if isinstance(start, datetime) and isinstance(end, datetime) and start.tzinfo is None and end.tzinfo is None:
        return end - start
    return values.utc(end) - values.utc(start)


def dates(line: tree.Property, zones: Zones) -> list[tuple[Moment, timedelta | None]]:
    """Values of EXDATE or RDATE; periods with their length."""
    if line.value.count(",") > MOST_DATES:
        raise Malformed("too-many-dates")
    zone = values.zone_of(line, zones)
    made: list[tuple[Moment, timedelta | None]] = []
    for value in filter(None, map(str.strip, line.value.split(","))):
        begin, slash, end = value.partition("/")
        start = values.moment(begin, zone)
        if not slash:
            made.append((start, None))
        elif end[:1] in "Pp+-":
            made.append((start, values.duration(end)))
        else:
            made.append((start, values.utc(values.moment(end, zone)) - values.utc(start)))
    return made


def zones_of(root: Component) -> Zones:
    """Zones that the calendar defines and the world does not know."""
    found: Zones = {}
    for one in root.components:
        if one.name != "VTIMEZONE":
            continue
        tzid = (one.value("TZID") or "").strip()
        if tzid and tzid not in found and named(tzid) is None:
            made = _observances(tzid, one)
            if made is not None:
                found[tzid] = made
    return found


def _observances(tzid: str, zone: Component) -> tzinfo | None:
    """The zone as it is defined; None when it is not to be understood. Onsets until 2100."""
    onsets: list[tuple[datetime, timedelta, timedelta]] = []
    for part in list(zone.components)[:50]:
        if part.name not in ("STANDARD", "DAYLIGHT"):
            continue
        try:
            first = values.moment((part.value("DTSTART") or "").strip())
            before, after = _offset(part.value("TZOFFSETFROM")), _offset(part.value("TZOFFSETTO"))
            if not isinstance(first, datetime):
                continue
            first = first.replace(tzinfo=None)
            moments = {first}
            for line in part.every("RRULE")[:5]:
                moments |= _onsets(rules.parse(line.value), first, before)
            for line in part.every("RDATE")[:50]:
                moments |= {at.replace(tzinfo=None) for at, _ in dates(line, {}) if isinstance(at, datetime)}
        except Malformed:
            continue
        onsets += [(at, before, after) for at in moments]
    return Observances(tzid, sorted(onsets)[:4000]) if onsets else None


def _onsets(rule: rules.Rule, first: datetime, before: timedelta) -> set[datetime]:
    instant, local = rules.until_of(rule)
    found: set[datetime] = set()
    for at in rules.starts(rule, first, first, Budget(1000)):
        past = (instant is not None and (at - before).replace(tzinfo=UTC) > instant) or (
            local is not None and at > local
        )
        if past or at.year > 2100 or len(found) > 600:
            break
        found.add(at)
    return found


def _offset(text: str | None) -> timedelta:
    bare = (text or "").strip()
    if len(bare) not in (5, 7) or bare[0] not in "+-" or not (bare[1:].isascii() and bare[1:].isdigit()):
        raise Malformed("value", bare[:20])
    hours, minutes, seconds = int(bare[1:3]), int(bare[3:5]), int(bare[5:7] or 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        raise Malformed("value", bare[:20])
    made = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -made if bare[0] == "-" else made
