"""Series changed at one of their occurrences: this one, this and all that follow."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from madang.standards.icalendar import rules, values, writing
from madang.standards.icalendar.calendar import Calendar, dates, recurrence_id, span
from madang.standards.icalendar.editing import add, put, put_all
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.occurrences import ruled_starts
from madang.standards.icalendar.tree import Component, Property
from madang.standards.icalendar.values import Moment
from madang.standards.icalendar.zones import SEOUL

Keeps = Callable[[datetime], bool]


def find(calendar: Calendar, name: str) -> Component | None:
    """The component of its own that an occurrence has."""
    return next((one for one in calendar.parts if recurrence_id(calendar, one) == name), None)


def master(calendar: Calendar) -> Component:
    """What recurs. Raises Malformed for an object of single occurrences alone."""
    part = calendar.parts[0] if calendar.parts else None
    if part is None or part.first("RECURRENCE-ID") is not None:
        raise Malformed("no-component")
    return part


def moment_named(calendar: Calendar, name: str, *, zone: tzinfo = SEOUL) -> Moment:
    """The start that the rule gives an occurrence, written as DTSTART is. Raises Malformed."""
    start, _ = span(master(calendar), calendar.zones)
    if start is None:
        raise Malformed("no-start")
    at = values.moment(name)
    if isinstance(start, datetime) and isinstance(at, datetime):
        return at.astimezone(start.tzinfo or zone).replace(tzinfo=start.tzinfo)
    return writing.same_shape(at, start)


def single(calendar: Calendar, name: str) -> Component:
    """The component of one occurrence, made from what recurs when it has none. `name`: Occurrence.recurrence_id."""
    there = find(calendar, name)
    if there is not None:
        return there
    whole = master(calendar)
    start = moment_named(calendar, name)
    _, length = span(whole, calendar.zones)
    made = whole.copy()
    for line in ("RRULE", "RDATE", "EXDATE", "EXRULE"):
        put(made, line, None)
    put(made, "RECURRENCE-ID", _at_like(whole, "RECURRENCE-ID", start))
    put(made, "DTSTART", _at_like(whole, "DTSTART", start))
    if made.first("DTEND") is not None:
        put(made, "DTEND", _at_like(whole, "DTSTART", start + length, name_as="DTEND"))
    last = max(number for number, one in enumerate(calendar.root.items) if one in calendar.parts)
    calendar.root.items.insert(last + 1, made)
    calendar.parts.append(made)
    return made


def _at_like(whole: Component, name: str, moment: Moment, *, name_as: str = "") -> Property:
    """A line with a time in the zone that DTSTART names, also when only the calendar itself defines it."""
    line = whole.first("DTSTART")
    tzid = "" if line is None or line.rest[:1] != ";" else line.params.get("TZID", "")
    if tzid and isinstance(moment, datetime):
        return writing.prop(name_as or name, f"{moment:%Y%m%dT%H%M%S}", {"TZID": tzid})
    return writing.at(name_as or name, moment)


def exclude(calendar: Calendar, name: str, *, now: datetime) -> None:
    """Leave an occurrence out. Raises Malformed."""
    whole = master(calendar)
    start = moment_named(calendar, name)
    there = find(calendar, name)
    if there is not None:
        calendar.parts.remove(there)
        calendar.root.items.remove(there)
    out = {values.key(at) for line in whole.every("EXDATE") for at, _ in dates(line, calendar.zones)}
    if name not in out:
        add(whole, _at_like(whole, "EXDATE", start))
    put(whole, "DTSTAMP", writing.prop("DTSTAMP", values.stamp(now)))
    put(whole, "LAST-MODIFIED", writing.prop("LAST-MODIFIED", values.stamp(now)))


def split(calendar: Calendar, name: str, *, uid: str, now: datetime) -> Calendar:
    """End the series before an occurrence, and give what follows as an object of its own with the UID.

    Single occurrences and left-out days go to the side they lie on. Raises Malformed.
    """
    whole = master(calendar)
    start = moment_named(calendar, name)
    turn = values.utc(start)
    first, length = span(whole, calendar.zones)
    if first is None or turn <= values.utc(first):
        raise Malformed("order")
    rest = calendar.copy()
    _cut_before(rest, turn, start, length, first)
    for part in rest.parts:
        put(part, "UID", writing.text("UID", uid))
    _cut_after(calendar, turn)
    add(rest.parts[0], writing.prop("RELATED-TO", calendar.uid, {"RELTYPE": "SIBLING"}))
    for part in (whole, rest.parts[0]):
        put(part, "DTSTAMP", writing.prop("DTSTAMP", values.stamp(now)))
        put(part, "LAST-MODIFIED", writing.prop("LAST-MODIFIED", values.stamp(now)))
    return rest


def _cut_after(calendar: Calendar, turn: datetime) -> None:
    """Nothing of the series from an instant on."""
    whole = master(calendar)
    first, _ = span(whole, calendar.zones)
    before = turn - timedelta(seconds=1)
    until = values.stamp(before)
    if first is not None and not isinstance(first, datetime):
        until = f"{turn.astimezone(SEOUL).date() - timedelta(days=1):%Y%m%d}"
    elif isinstance(first, datetime) and first.tzinfo is None:
        until = f"{before.astimezone(SEOUL):%Y%m%dT%H%M%S}"
    lines = []
    for line in whole.every("RRULE"):
        pieces = [one for one in line.value.split(";") if one.split("=")[0].strip().upper() not in ("UNTIL", "COUNT")]
        lines.append(writing.prop("RRULE", ";".join([*pieces, f"UNTIL={until}"])))
    put_all(whole, "RRULE", lines)
    _keep_dates(calendar, whole, lambda at: at < turn)
    _keep_singles(calendar, lambda at: at < turn)


def _cut_before(calendar: Calendar, turn: datetime, start: Moment, length: timedelta, first: Moment) -> None:
    """Nothing of the series before an instant; counted rules count on."""
    whole = master(calendar)
    lines = []
    for line in whole.every("RRULE"):
        rule = rules.parse(line.value)
        if rule.count is None:
            lines.append(line)
            continue
        budget = rules.Budget()
        early = values.utc(first)
        gone = sum(1 for at in ruled_starts(rule, first, early, turn, SEOUL, budget) if values.utc(at) < turn)
        pieces = [one for one in line.value.split(";") if one.split("=")[0].strip().upper() != "COUNT"]
        if rule.count > gone:
            lines.append(writing.prop("RRULE", ";".join([*pieces, f"COUNT={rule.count - gone}"])))
    put_all(whole, "RRULE", lines)
    had_end = whole.first("DTEND") is not None
    put(whole, "DTSTART", _at_like(whole, "DTSTART", start))
    if had_end:
        put(whole, "DTEND", _at_like(whole, "DTSTART", start + length, name_as="DTEND"))
    _keep_dates(calendar, whole, lambda at: at >= turn)
    _keep_singles(calendar, lambda at: at >= turn)


def _keep_dates(calendar: Calendar, whole: Component, keeps: Keeps) -> None:
    """Of EXDATE and RDATE the values on one side."""
    for name in ("EXDATE", "RDATE"):
        lines = []
        for line in whole.every(name):
            pieces = [one for one in line.value.split(",") if one.strip()]
            found = dates(line, calendar.zones)
            kept = [piece for piece, (at, _) in zip(pieces, found, strict=True) if keeps(values.utc(at))]
            if len(kept) == len(pieces):
                lines.append(line)
            elif kept:
                rest = line.rest[: len(line.rest) - len(line.value)] + ",".join(kept)
                lines.append(Property(name, writing.folded(name + rest), rest))
        put_all(whole, name, lines)


def _keep_singles(calendar: Calendar, keeps: Keeps) -> None:
    for part in list(calendar.parts):
        name = recurrence_id(calendar, part)
        if name is not None and not keeps(values.utc(values.moment(name))):
            calendar.parts.remove(part)
            calendar.root.items.remove(part)
