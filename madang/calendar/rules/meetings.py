"""Who is to hear of what when a meeting changes (RFC 5546, RFC 6638): pure decisions about objects."""

from collections.abc import Collection
from datetime import UTC, datetime

from msgspec import Struct

from madang.standards.icalendar import itip, series, writing
from madang.standards.icalendar.calendar import Calendar, recurrence_id, span, wrap
from madang.standards.icalendar.editing import Fields, edit, put, put_all
from madang.standards.icalendar.people import Attendee, attendees_of, bare
from madang.standards.icalendar.summary import sequence
from madang.standards.icalendar.tree import Component, Property

ASKED = "NEEDS-ACTION"
OWN = ("TRANSP", "COLOR")
"""What of a meeting is everybody's own."""
SAID = ("SUMMARY", "LOCATION", "DESCRIPTION", "URL", "STATUS", "CONFERENCE")


class Answer(Struct, frozen=True):
    """Somebody's answer to the whole, or to the occurrence `name`."""

    name: str | None
    partstat: str


def asked(found: Calendar, organizer: Collection[str]) -> dict[str, Attendee]:
    """Who is asked to come, by address, the organizer left out, and those whose program sends invitations itself."""
    every: dict[str, Attendee] = {}
    for part in found.parts:
        for one in attendees_of(part):
            if one.address not in organizer and one.schedule_agent == "SERVER":
                every.setdefault(one.address, one)
    return every


def moved(old: Calendar, new: Calendar) -> bool:
    """Whether a change voids the answers given: any part of it takes place at another time."""
    before = {recurrence_id(old, part): part for part in old.parts}
    for part in new.parts:
        was = before.get(recurrence_id(new, part))
        if was is not None and itip.moved(was, part):
            return True
        if was is None and recurrence_id(new, part) is not None and _elsewhere(new, part):
            return True
    return False


def _elsewhere(found: Calendar, part: Component) -> bool:
    """Whether an occurrence stands elsewhere than its series has it."""
    name, start = recurrence_id(found, part), part.first("DTSTART")
    own = part.first("RECURRENCE-ID")
    return name is not None and start is not None and own is not None and start.value.strip() != own.value.strip()


def said(old: Calendar, new: Calendar) -> bool:
    """Whether something changed that whoever comes should know."""
    before = {recurrence_id(old, part): part for part in old.parts}
    if before.keys() != {recurrence_id(new, part) for part in new.parts}:
        return True
    return any(
        [one.value for one in part.every(name)] != [one.value for one in was.every(name)]
        for part in new.parts
        for was in (before[recurrence_id(new, part)],)
        for name in (*SAID, *itip.TIMES)
    )


def reset(old: Calendar, new: Calendar, organizer: Collection[str]) -> Calendar | None:
    """The meeting with everybody asked anew where its time changed; None when that changes nothing.

    Answers given to the new time, of which the change itself tells, are lost like the others: nobody gave them there.
    """
    made = new.copy()
    before = {recurrence_id(old, part): part for part in old.parts}
    changed = False
    for part in made.parts:
        was = before.get(recurrence_id(made, part))
        voids = itip.moved(was, part) if was is not None else _elsewhere(made, part)
        if not voids:
            continue
        lines: list[Property] = []
        for line in part.every("ATTENDEE"):
            if bare(line.value) in organizer or line.params.get("PARTSTAT", ASKED).upper() == ASKED:
                lines.append(line)
            else:
                lines.append(writing.set_params(line, {"PARTSTAT": ASKED, "RSVP": "TRUE"}))
                changed = True
        put_all(part, "ATTENDEE", lines)
    return made if changed else None


def copy_for(whole: Calendar, addresses: Collection[str], own: Calendar | None) -> Calendar | None:
    """A meeting as it stands with one who is invited; None when they are not.

    Reminders, whether the time is taken and the colour are their own (RFC 6638 section 3.2.2).
    """
    made = itip.request(whole)
    put(made.root, "METHOD", None)
    for part in list(made.parts):
        if not any(one.address in addresses for one in attendees_of(part)):
            made.parts.remove(part)
            made.root.items.remove(part)
    if not made.parts:
        return None
    if own is not None:
        kept = {recurrence_id(own, part): part for part in own.parts}
        for part in made.parts:
            was = kept.get(recurrence_id(made, part))
            if was is not None:
                part.items += [one for one in was.components if one.name == "VALARM"]
                for name in OWN:
                    put(part, name, was.first(name))
    return made


def cancelled(copy: Calendar) -> Calendar:
    """A copy of a meeting that does not take place, or not with this person; it stays to be seen."""
    made = copy.copy()
    for part in made.parts:
        put(part, "STATUS", writing.prop("STATUS", "CANCELLED"))
    return made


def once_more(found: Calendar) -> Calendar:
    """A meeting that was called off and takes place after all: newer than the message that called it off."""
    made = found.copy()
    for part in made.parts:
        put(part, "SEQUENCE", writing.prop("SEQUENCE", str(sequence(part) + 2)))
    return wrap(made.root)


def wished(copy: Calendar, name: str, dtstart: datetime, dtend: datetime, *, now: datetime) -> Component:
    """What an invitation would be like at another time; of a series the occurrence `name`."""
    made = copy.copy()
    part = series.single(made, name) if name else made.parts[0]
    place = span(part, made.zones)[0]
    zone = place.tzinfo if isinstance(place, datetime) and place.tzinfo is not None else UTC
    edit(made, part, Fields(start=dtstart.astimezone(zone), end=dtend.astimezone(zone)), now=now)
    return part


def kept_time(counter: Calendar) -> Calendar:
    """The answer of an organizer who keeps the time (RFC 5546 section 3.2.8)."""
    made = counter.copy()
    put(made.root, "METHOD", writing.prop("METHOD", "DECLINECOUNTER"))
    return wrap(made.root)


def answers(old: Calendar | None, new: Calendar, me: Collection[str]) -> list[Answer]:
    """What somebody newly answers in their copy of a meeting."""
    before = {} if old is None else {recurrence_id(old, part): _answer(part, me) for part in old.parts}
    series = before.get(None)
    found = []
    for part in new.parts:
        name, given = recurrence_id(new, part), _answer(part, me)
        if given and given != ASKED and given != before.get(name, series):
            found.append(Answer(name, given))
    return found


def _answer(part: Component, me: Collection[str]) -> str:
    return next((one.partstat for one in attendees_of(part) if one.address in me), "")


def answered(copy: Calendar, me: Collection[str], partstat: str, *, name: str | None) -> Calendar:
    """A copy with an answer in it, to the whole or to the occurrence `name`, which must have a component of its own."""
    made = copy.copy()
    for part in made.parts:
        if name is not None and recurrence_id(made, part) != name:
            continue
        put_all(
            part,
            "ATTENDEE",
            [
                writing.set_params(line, {"PARTSTAT": partstat, "RSVP": None}) if bare(line.value) in me else line
                for line in part.every("ATTENDEE")
            ],
        )
    return wrap(made.root)
