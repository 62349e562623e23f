"""Messages between those who meet: made, read, applied (RFC 5546), and what of an event makes answers void.

A message is a Calendar with a METHOD. Nothing here sends.
"""

from datetime import datetime

from msgspec import Struct

from madang.standards.icalendar import values, writing
from madang.standards.icalendar.calendar import Calendar, recurrence_id, span, wrap
from madang.standards.icalendar.editing import person, put, put_all
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import Attendee, attendees_of, bare, organizer_of, uri_of
from madang.standards.icalendar.summary import sequence
from madang.standards.icalendar.tree import Component, Property

METHODS = ("PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER")
TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "DUE")


class Message(Struct, frozen=True):
    """A message as read. `dtstamp` tells which of two is newer where `sequence` is the same."""

    method: str
    uid: str
    sequence: int
    dtstamp: datetime | None
    organizer: str
    attendees: tuple[Attendee, ...]
    recurrence_ids: tuple[str, ...]
    """Occurrences it is about; empty for the whole."""
    comment: str
    calendar: Calendar


def read(calendar: Calendar) -> Message:
    """A message. Raises Malformed for what is none."""
    if calendar.method not in METHODS:
        raise Malformed("method")
    if not calendar.parts:
        raise Malformed("no-component")
    if not calendar.uid:
        raise Malformed("no-uid")
    part = calendar.parts[0]
    stamped = part.value("DTSTAMP")
    organizer = organizer_of(part)
    names = [recurrence_id(calendar, one) for one in calendar.parts]
    comment = part.first("COMMENT")
    return Message(
        method=calendar.method,
        uid=calendar.uid,
        sequence=sequence(part),
        dtstamp=None if stamped is None else values.utc(values.moment(stamped.strip())),
        organizer="" if organizer is None else organizer.address,
        attendees=attendees_of(part),
        recurrence_ids=tuple(name for name in names if name is not None),
        comment="" if comment is None else values.unescaped(comment.value),
        calendar=calendar,
    )


def request(calendar: Calendar) -> Calendar:
    """The invitation to all of it, without what is the organizer's alone (reminders)."""
    return _message("REQUEST", calendar, [_public(one) for one in calendar.parts])


def cancel(calendar: Calendar, *, now: datetime, names: tuple[str, ...] = (), gone: tuple[str, ...] = ()) -> Calendar:
    """Off: the whole, or the occurrences `names`. With `gone` only those attendees are told (they are asked no more)."""
    whole = calendar.parts[0]
    if not names:
        made = [_called_off(whole, now)]
    else:
        made = []
        for name in names:
            own = next((one for one in calendar.parts if recurrence_id(calendar, one) == name), whole)
            part = _called_off(own, now)
            at = values.moment(name)
            start, _ = span(whole, calendar.zones)
            shape = at if start is None else writing.same_shape(at, start)
            if part.first("RECURRENCE-ID") is None:
                put(part, "RECURRENCE-ID", writing.at("RECURRENCE-ID", shape))
                put(part, "DTSTART", writing.at("DTSTART", shape))
                for line in ("DTEND", "DURATION"):
                    put(part, line, None)
            made.append(part)
    for part in made:
        if gone:
            wanted = {bare(one) for one in gone}
            put_all(part, "ATTENDEE", [one for one in part.every("ATTENDEE") if bare(one.value) in wanted])
    return _message("CANCEL", calendar, made)


def reply(
    calendar: Calendar,
    address: str,
    partstat: str,
    *,
    now: datetime,
    name: str | None = None,
    comment: str = "",
    delegated_to: str = "",
) -> Calendar:
    """An attendee's answer, to the whole or to the occurrence `name`. Raises Malformed for who is not asked."""
    part = calendar.parts[0]
    if name is not None:
        part = next((one for one in calendar.parts if recurrence_id(calendar, one) == name), part)
    line = next((one for one in part.every("ATTENDEE") if bare(one.value) == bare(address)), None)
    if line is None:
        raise Malformed("no-component", "attendee")
    changes: dict[str, str | None] = {"PARTSTAT": partstat, "RSVP": None}
    if delegated_to:
        changes["DELEGATED-TO"] = uri_of(delegated_to)
    kept = ("UID", "SEQUENCE", "ORGANIZER", "DTSTART", "DTEND", "DURATION", "SUMMARY", "RECURRENCE-ID")
    items: list[Property | Component] = [writing.prop("DTSTAMP", values.stamp(now))]
    items += [one for one in part.properties if one.name in kept]
    made = writing.component(part.name, [*items, writing.set_params(line, changes)])
    if name is not None and made.first("RECURRENCE-ID") is None:
        put(made, "RECURRENCE-ID", writing.at("RECURRENCE-ID", values.moment(name)))
    if comment:
        put(made, "COMMENT", writing.text("COMMENT", comment))
    return _message("REPLY", calendar, [made])


def counter(calendar: Calendar, wish: Component, *, now: datetime, comment: str = "") -> Calendar:
    """Another proposal: the event as an attendee would have it (`wish`, an edited copy of its component)."""
    made = _public(wish)
    put(made, "DTSTAMP", writing.prop("DTSTAMP", values.stamp(now)))
    if comment:
        put(made, "COMMENT", writing.text("COMMENT", comment))
    return _message("COUNTER", calendar, [made])


def newer(message: Message, than: Calendar) -> bool:
    """Whether a message is not older than what is kept. Source: RFC 5546 section 2.1.5."""
    part = than.parts[0]
    if message.sequence != sequence(part):
        return message.sequence > sequence(part)
    kept = part.value("DTSTAMP")
    if kept is None or message.dtstamp is None:
        return True
    return message.dtstamp >= values.utc(values.moment(kept.strip()))


def moved(old: Component, new: Component) -> bool:
    """Whether a change voids the answers: another time or another recurrence. Source: RFC 5546 section 3.2.2."""
    return any(_said(old, name) != _said(new, name) for name in TIMES)


def _said(part: Component, name: str) -> list[str]:
    lines = part.every(name)
    return sorted(one.params.get("TZID", "") + ":" + one.value.strip().upper() for one in lines)


def apply_reply(calendar: Calendar, message: Message) -> list[tuple[str, Attendee]]:
    """Put the answers of a REPLY into the organizer's copy, in place; gives (occurrence or empty, who answered).

    Who was asked by an attendee is added (delegation); others are not. An occurrence without a component of its own
    gets one from whoever calls this (see series.single), before.
    """
    changed: list[tuple[str, Attendee]] = []
    for answer in message.calendar.parts:
        name = recurrence_id(message.calendar, answer)
        own = [one for one in calendar.parts if recurrence_id(calendar, one) == name]
        if not own:
            continue
        part = own[0]
        for one in attendees_of(answer):
            asked = {bare(line.value): line for line in part.every("ATTENDEE")}
            if one.address in asked:
                more: dict[str, str | None] = {"PARTSTAT": one.partstat, "RSVP": None}
                if one.delegated_to:
                    more["DELEGATED-TO"] = uri_of(one.delegated_to)
                line = writing.set_params(asked[one.address], more)
                put_all(part, "ATTENDEE", [line if bare(old.value) == one.address else old for old in asked.values()])
            elif one.delegated_from in asked:
                put_all(part, "ATTENDEE", [*asked.values(), person("ATTENDEE", one)])
            else:
                continue
            changed.append((name or "", one))
    return changed


def _public(part: Component) -> Component:
    made = part.copy()
    made.items[:] = [one for one in made.items if type(one) is Property or one.name != "VALARM"]
    return made


def _called_off(part: Component, now: datetime) -> Component:
    made = _public(part)
    for name in ("RRULE", "RDATE", "EXDATE"):
        put(made, name, None)
    put(made, "STATUS", writing.prop("STATUS", "CANCELLED"))
    put(made, "SEQUENCE", writing.prop("SEQUENCE", str(sequence(part) + 1)))
    put(made, "DTSTAMP", writing.prop("DTSTAMP", values.stamp(now)))
    return made


def _message(method: str, source: Calendar, parts: list[Component]) -> Calendar:
    zones = [one for one in source.root.components if one.name == "VTIMEZONE"]
    return wrap(writing.calendar([*zones, *parts], method=method))


def reset_answers(part: Component, *, but: str = "") -> None:
    """Everybody is asked again, but for the organizer's own address. Source: RFC 5546 section 3.2.2."""
    for number, line in enumerate(part.items):
        if type(line) is Property and line.name == "ATTENDEE" and bare(line.value) != bare(but):
            part.items[number] = writing.set_params(line, {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"})


def answered(part: Component, address: str, partstat: str, *, delegated_to: str = "") -> bool:
    """Set an attendee's answer in place; False when the address is not among them."""
    for number, line in enumerate(part.items):
        if type(line) is Property and line.name == "ATTENDEE" and bare(line.value) == bare(address):
            changes: dict[str, str | None] = {"PARTSTAT": partstat, "RSVP": None}
            if delegated_to:
                changes["DELEGATED-TO"] = uri_of(delegated_to)
            part.items[number] = writing.set_params(line, changes)
            return True
    return False
