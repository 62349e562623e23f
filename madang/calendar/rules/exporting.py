"""Many objects as one calendar, and one calendar as many objects."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from madang.calendar.rules import reading
from madang.standards.icalendar import calendar, tree, writing
from madang.standards.icalendar.calendar import Calendar
from madang.standards.icalendar.editing import put
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.tree import Component, Property

MOST_PROBLEMS = 50


def merged(objects: Iterable[str], *, name: str) -> bytes:
    """Objects as one calendar, every zone once."""
    zones: dict[str, Component] = {}
    parts: list[Component] = []
    for text in objects:
        try:
            found = calendar.parse(text.encode())
        except Malformed:
            continue
        for one in found.root.components:
            if one.name == "VTIMEZONE":
                zones.setdefault((one.value("TZID") or "").strip(), one)
            else:
                parts.append(one)
    return writing.calendar([*zones.values(), *parts], name=name).text().encode()


class LeftOut(Struct, frozen=True, kw_only=True):
    """An event of a file that was left out, and why."""

    title: str
    code: str


class Taken(Struct, frozen=True):
    """A file taken apart: an object for each UID, and what was left out."""

    objects: list[Calendar]
    problems: list[LeftOut]
    name: str
    excluded: int = 0
    """How many were left out; `problems` tells of the first of them."""


def apart(data: bytes) -> Taken:
    """Take a file apart. Raises Invalid("calendar.malformed"), TooLarge for what is no calendar at all."""
    try:
        roots = tree.components(tree.decoded(data, tree.IMPORT), tree.IMPORT)
    except Malformed as error:
        raise reading.refusal(error) from error
    taken = Taken([], [], "")
    name = ""
    for root in roots:
        name = name or _name(root)
        zones = {(one.value("TZID") or "").strip(): one for one in root.components if one.name == "VTIMEZONE"}
        by_uid: dict[str, list[Component]] = {}
        for number, one in enumerate(root.components):
            if one.name in calendar.MAIN:
                uid = (one.value("UID") or "").strip() or f"{number}"
                by_uid.setdefault(f"{one.name} {uid}", []).append(one)
        for parts in by_uid.values():
            _take(parts, zones, taken)
    return Taken(taken.objects, taken.problems[:MOST_PROBLEMS], name, len(taken.problems))


def uninvited(found: Calendar) -> Calendar:
    """An object of a file, by which nobody is invited: whoever stands in it was asked elsewhere."""
    for part in found.parts:
        for line in part.every("ORGANIZER"):
            put(part, "ORGANIZER", writing.set_params(line, {"SCHEDULE-AGENT": "CLIENT"}))
    return found


def _name(root: Component) -> str:
    for key in ("NAME", "X-WR-CALNAME"):
        line = root.first(key)
        if line is not None:
            return reading.words(root, key, most=200)
    return ""


def _take(parts: Sequence[Component], zones: dict[str, Component], taken: Taken) -> None:
    """One object, with the zones it names."""
    named = {
        line.params.get("TZID", "")
        for part in parts
        for line in part.properties
        if ";" in line.rest[:1] and "TZID" in line.rest.upper()
    }
    title = ""
    try:
        title = reading.words(parts[0], "SUMMARY", most=100)
        items: list[Property | Component] = [zones[one] for one in sorted(named) if one in zones]
        found = calendar.parse(writing.calendar([*items, *parts]).text().encode())
        calendar.check_resource(found)
        taken.objects.append(found)
    except Malformed as error:
        taken.problems.append(LeftOut(title=title, code=error.code))
