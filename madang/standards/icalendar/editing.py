"""Events made and changed. What nobody asked to change stays byte for byte: unknown properties, parameters, components.

Actions edit a `Calendar.copy()` and store its `data()`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import UNSET, Struct, UnsetType

from madang.standards.icalendar import rules, values, writing
from madang.standards.icalendar.calendar import Calendar, span
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import Attendee, bare, read, uri_of
from madang.standards.icalendar.summary import sequence
from madang.standards.icalendar.tree import Component, Property
from madang.standards.icalendar.values import Moment


class Alarm(Struct, frozen=True):
    """A reminder `before` the start (negative: after it)."""

    before: timedelta
    action: str = "DISPLAY"


class Fields(Struct, frozen=True, kw_only=True):
    """What is to be changed; UNSET leaves as it is, None or an empty list takes away.

    `start` and `end`: a date for whole days (`end` is the day after the last), a datetime with a ZoneInfo, in UTC, or
    floating. `rrule` is the value of RRULE, `attachments` and `url` are URIs.
    """

    summary: str | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    location: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    conference: str | UnsetType | None = UNSET
    start: Moment | UnsetType = UNSET
    end: Moment | UnsetType | None = UNSET
    rrule: str | UnsetType | None = UNSET
    exdates: Sequence[Moment] | UnsetType = UNSET
    transp: str | UnsetType | None = UNSET
    status: str | UnsetType | None = UNSET
    classification: str | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    color: str | UnsetType | None = UNSET
    categories: Sequence[str] | UnsetType = UNSET
    attachments: Sequence[str] | UnsetType = UNSET
    organizer: Attendee | UnsetType | None = UNSET
    attendees: Sequence[Attendee] | UnsetType = UNSET
    alarms: Sequence[Alarm] | UnsetType = UNSET


def build(uid: str, fields: Fields, *, now: datetime, kind: str = "VEVENT") -> Calendar:
    """A new object."""
    part = writing.component(kind, [writing.text("UID", uid), writing.prop("DTSTAMP", values.stamp(now))])
    part.items.append(writing.prop("CREATED", values.stamp(now)))
    root = writing.calendar([part])
    made = Calendar(root, kind, [part], {})
    edit(made, part, fields, now=now)
    return made


def edit(calendar: Calendar, part: Component, fields: Fields, *, now: datetime, bump: bool = False) -> None:
    """Change fields of one component of the calendar; with `bump` its SEQUENCE is raised (a change others must learn)."""
    for name, value in (
        ("SUMMARY", fields.summary),
        ("DESCRIPTION", fields.description),
        ("LOCATION", fields.location),
        ("COLOR", fields.color),
    ):
        if value is not UNSET:
            put(part, name, None if value is None else _kept_params(part, name, value))
    for name, value in (
        ("URL", fields.url),
        ("CONFERENCE", fields.conference),
        ("RRULE", fields.rrule),
        ("TRANSP", fields.transp),
        ("STATUS", fields.status),
        ("CLASS", fields.classification),
    ):
        if isinstance(value, str) and name == "RRULE":
            rules.parse(value)
        if value is not UNSET:
            params = {"VALUE": "URI"} if name == "CONFERENCE" else None
            put(part, name, None if value is None else writing.prop(name, value, params))
    if fields.priority is not UNSET:
        put(part, "PRIORITY", None if fields.priority is None else writing.prop("PRIORITY", str(fields.priority)))
    _edit_times(calendar, part, fields)
    _edit_lists(part, fields)
    if fields.alarms is not UNSET:
        _edit_alarms(part, fields.alarms)
    if bump:
        put(part, "SEQUENCE", writing.prop("SEQUENCE", str(sequence(part) + 1)))
    put(part, "DTSTAMP", writing.prop("DTSTAMP", values.stamp(now)))
    put(part, "LAST-MODIFIED", writing.prop("LAST-MODIFIED", values.stamp(now)))


def put(part: Component, name: str, line: Property | None) -> None:
    """In place of all lines of the name this one, where the first of them stood; None takes them away."""
    places = [number for number, one in enumerate(part.items) if type(one) is Property and one.name == name]
    if line is not None and places:
        part.items[places.pop(0)] = line
    elif line is not None:
        inner = (number for number, one in enumerate(part.items) if type(one) is Component)
        part.items.insert(next(inner, len(part.items)), line)
    for number in reversed(places):
        del part.items[number]


def _kept_params(part: Component, name: str, value: str) -> Property:
    """A text in place of another, in which ALTREP and what describes the old text go and the language stays."""
    old = part.first(name)
    kept = {} if old is None or old.rest[:1] != ";" else old.params
    return writing.text(name, value, {"LANGUAGE": kept["LANGUAGE"]} if kept.get("LANGUAGE") else None)


def _edit_times(calendar: Calendar, part: Component, fields: Fields) -> None:
    if fields.start is not UNSET:
        had = part.first("DTSTART") is not None
        _, length = span(part, calendar.zones)
        put(part, "DTSTART", writing.at("DTSTART", fields.start))
        if fields.end is UNSET and had and length and part.first("DURATION") is None:
            put(part, "DTEND", writing.at("DTEND", fields.start + length))
        if calendar.root.first("VERSION") is not None:
            _add_zone(calendar, fields.start)
    if fields.end is not UNSET:
        put(part, "DURATION", None)
        put(part, "DTEND", None if fields.end is None else writing.at("DTEND", fields.end))
        if fields.end is not None:
            _add_zone(calendar, fields.end)
    if fields.exdates is not UNSET:
        put(part, "EXDATE", None)
        for one in fields.exdates:
            add(part, writing.at("EXDATE", one))
    span(part, calendar.zones)


def _add_zone(calendar: Calendar, moment: Moment) -> None:
    """Its VTIMEZONE, unless it stands there."""
    if not isinstance(moment, datetime) or not isinstance(moment.tzinfo, ZoneInfo) or moment.tzinfo.key == "UTC":
        return
    key = moment.tzinfo.key
    there = (one.value("TZID") for one in calendar.root.components if one.name == "VTIMEZONE")
    if key in there:
        return
    made = writing.timezone(key, moment.date())
    if made is not None:
        places = (number for number, one in enumerate(calendar.root.items) if type(one) is Component)
        calendar.root.items.insert(next(places, len(calendar.root.items)), made)


def add(part: Component, line: Property) -> None:
    """One more line, before the components that lie within."""
    inner = (number for number, one in enumerate(part.items) if type(one) is Component)
    part.items.insert(next(inner, len(part.items)), line)


def _edit_lists(part: Component, fields: Fields) -> None:
    if fields.categories is not UNSET:
        joined = ",".join(values.escaped(one) for one in fields.categories)
        put(part, "CATEGORIES", writing.prop("CATEGORIES", joined) if joined else None)
    if fields.attachments is not UNSET:
        wanted = list(dict.fromkeys(fields.attachments))
        kept = [one for one in part.every("ATTACH") if _is_inline(one) or one.value.strip() in wanted]
        there = {one.value.strip() for one in kept}
        put_all(part, "ATTACH", [*kept, *(writing.prop("ATTACH", one) for one in wanted if one not in there)])
    if fields.organizer is not UNSET:
        one = fields.organizer
        put(part, "ORGANIZER", None if one is None else person("ORGANIZER", one, part.first("ORGANIZER")))
    if fields.attendees is not UNSET:
        old = {bare(one.value): one for one in reversed(part.every("ATTENDEE"))}
        lines = [person("ATTENDEE", one, old.get(bare(one.address))) for one in fields.attendees]
        put_all(part, "ATTENDEE", lines)


def _is_inline(line: Property) -> bool:
    return line.params.get("VALUE", "").upper() == "BINARY"


def put_all(part: Component, name: str, lines: Sequence[Property]) -> None:
    """In place of all lines of the name these, where the first of them stood."""
    places = [number for number, one in enumerate(part.items) if type(one) is Property and one.name == name]
    inner = [number for number, one in enumerate(part.items) if type(one) is Component]
    at = places[0] if places else inner[0] if inner else len(part.items)
    for number in reversed(places):
        del part.items[number]
    part.items[at:at] = lines


def person(name: str, one: Attendee, old: Property | None = None) -> Property:
    """A line of ORGANIZER or ATTENDEE; of the old one what we do not know stays."""
    wanted: dict[str, str | None] = {"CN": one.cn or None}
    if name == "ATTENDEE":
        wanted |= {
            "CUTYPE": None if one.cutype == "INDIVIDUAL" else one.cutype,
            "ROLE": None if one.role == "REQ-PARTICIPANT" else one.role,
            "PARTSTAT": one.partstat,
            "RSVP": "TRUE" if one.rsvp else None,
            "DELEGATED-TO": uri_of(one.delegated_to) if one.delegated_to else None,
            "DELEGATED-FROM": uri_of(one.delegated_from) if one.delegated_from else None,
        }
    if old is not None:
        if read(old) == one:
            return old
        return writing.set_params(old, wanted)
    params = {key: value for key, value in wanted.items() if value is not None}
    return writing.prop(name, uri_of(one.address), params)


def _edit_alarms(part: Component, wanted: Sequence[Alarm]) -> None:
    """Alarms that are still wanted stay as they are, with what a program keeps in them."""
    left = list(wanted)
    kept: list[Property | Component] = []
    for one in part.items:
        if type(one) is Component and one.name == "VALARM":
            alarm = alarm_of(one)
            if alarm is not None and alarm in left:
                left.remove(alarm)
            elif alarm is not None:
                continue
        kept.append(one)
    kept += [
        writing.component(
            "VALARM",
            [
                writing.prop("ACTION", alarm.action),
                writing.prop("TRIGGER", values.duration_text(-alarm.before)),
                writing.text("DESCRIPTION", "Reminder"),
            ],
        )
        for alarm in left
    ]
    part.items[:] = kept


def alarm_of(component: Component) -> Alarm | None:
    """A reminder before or after the start; None for other kinds, which stay as they are."""
    line = component.first("TRIGGER")
    if line is None or line.params.get("RELATED", "START").upper() != "START":
        return None
    try:
        before = -values.duration(line.value)
    except Malformed:
        return None
    return Alarm(before, (component.value("ACTION") or "DISPLAY").strip().upper()[:20])
