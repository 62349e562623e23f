"""What a calendar-query asks for, and how calendar-data is to be shown (RFC 4791 sections 9.6 to 9.9)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from lxml import etree
from msgspec import Struct

from madang.standards.dav.texts import CALDAV
from madang.standards.icalendar import occurrences, values, writing
from madang.standards.icalendar.calendar import Calendar, parse, recurrence_id, span
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.tree import IMPORT, Component, Property

MOST_FILTERS = 200
MOST_EXPANDED = 2000
EVER = (datetime(1900, 1, 1, tzinfo=UTC), datetime(2300, 1, 1, tzinfo=UTC))
"""A range that is open to one side ends here."""
COLLATIONS = ("i;ascii-casemap", "i;octet", "i;unicode-casemap")


class Unsupported(ValueError):
    """A part of the protocol that is not offered; `condition` is its precondition."""

    def __init__(self, condition: str) -> None:
        super().__init__(condition)
        self.condition = condition


class Range(Struct, frozen=True):
    """[since, until) in UTC."""

    since: datetime
    until: datetime


class TextMatch(Struct, frozen=True):
    """A text that is, or with `negated` is not, part of a value."""

    text: str
    folds: bool = True
    negated: bool = False
    kind: str = "contains"

    def fits(self, value: str) -> bool:
        """Whether the value is as wanted."""
        text, value = (self.text.casefold(), value.casefold()) if self.folds else (self.text, value)
        found = {
            "contains": text in value,
            "equals": text == value,
            "starts-with": value.startswith(text),
            "ends-with": value.endswith(text),
        }[self.kind]
        return found is not self.negated


class ParamFilter(Struct, frozen=True):
    """A parameter that is not there (`absent`), or is, with a text or any."""

    name: str
    absent: bool
    match: TextMatch | None


class PropFilter(Struct, frozen=True):
    """A property that is not there, or is, as wanted."""

    name: str
    absent: bool
    within: Range | None
    match: TextMatch | None
    params: tuple[ParamFilter, ...]


class CompFilter(Struct, frozen=True):
    """A component that is not there, or is, as wanted."""

    name: str
    absent: bool
    within: Range | None
    props: tuple[PropFilter, ...]
    comps: "tuple[CompFilter, ...]"

    @property
    def plain(self) -> Range | None:
        """The range, when nothing but a range of events is asked for."""
        if self.absent or self.within or self.props or len(self.comps) != 1:
            return None
        one = self.comps[0]
        simple = one.name == "VEVENT" and not (one.absent or one.props or one.comps)
        return one.within if simple else None


def filter_of(root: etree._Element) -> CompFilter:
    """The filter of a query. Raises ValueError, Unsupported."""
    found = root.find(f"{{{CALDAV}}}filter/{{{CALDAV}}}comp-filter")
    if found is None or (found.get("name") or "").upper() != "VCALENDAR":
        raise Unsupported("C:valid-filter")
    if sum(1 for _ in found.iter()) > MOST_FILTERS:
        raise Unsupported("C:valid-filter")
    return _comp(found, 0)


def _comp(element: etree._Element, depth: int) -> CompFilter:
    if depth > 3:
        raise Unsupported("C:supported-filter")
    return CompFilter(
        name=(element.get("name") or "").upper(),
        absent=element.find(f"{{{CALDAV}}}is-not-defined") is not None,
        within=_range(element.find(f"{{{CALDAV}}}time-range")),
        props=tuple(_prop(one) for one in element.iterchildren(f"{{{CALDAV}}}prop-filter")),
        comps=tuple(_comp(one, depth + 1) for one in element.iterchildren(f"{{{CALDAV}}}comp-filter")),
    )


def _prop(element: etree._Element) -> PropFilter:
    return PropFilter(
        name=(element.get("name") or "").upper(),
        absent=element.find(f"{{{CALDAV}}}is-not-defined") is not None,
        within=_range(element.find(f"{{{CALDAV}}}time-range")),
        match=match_of(element.find(f"{{{CALDAV}}}text-match"), "C"),
        params=tuple(
            ParamFilter(
                (one.get("name") or "").upper(),
                one.find(f"{{{CALDAV}}}is-not-defined") is not None,
                match_of(one.find(f"{{{CALDAV}}}text-match"), "C"),
            )
            for one in element.iterchildren(f"{{{CALDAV}}}param-filter")
        ),
    )


def match_of(element: etree._Element | None, prefix: str) -> TextMatch | None:
    """A text-match element. Raises Unsupported for another collation."""
    if element is None:
        return None
    collation = element.get("collation") or COLLATIONS[0]
    if collation not in COLLATIONS and collation != "default":
        raise Unsupported(f"{prefix}:supported-collation")
    kind = element.get("match-type") or "contains"
    if kind not in ("contains", "equals", "starts-with", "ends-with"):
        raise Unsupported(f"{prefix}:supported-filter")
    return TextMatch(element.text or "", collation != "i;octet", element.get("negate-condition") == "yes", kind)


def range_of(element: etree._Element | None) -> Range:
    """The time-range of a free-busy-query. Raises Unsupported."""
    found = _range(element)
    if found is None:
        raise Unsupported("C:valid-filter")
    return found


def _range(element: etree._Element | None) -> Range | None:
    if element is None:
        return None
    try:
        start, end = (element.get(name) for name in ("start", "end"))
        since = EVER[0] if start is None else values.moment(start)
        until = EVER[1] if end is None else values.moment(end)
    except Malformed as error:
        raise Unsupported("C:valid-filter") from error
    if not (isinstance(since, datetime) and isinstance(until, datetime) and since.tzinfo and until.tzinfo):
        raise Unsupported("C:valid-filter")
    if (start is None and end is None) or since >= until:
        raise Unsupported("C:valid-filter")
    return Range(since, until)


def fits(calendar: Calendar, wanted: CompFilter) -> bool:
    """Whether an object is as a query wants it. Raises Malformed."""
    return _props_fit(calendar, calendar.root, wanted) and all(_inner_fits(calendar, one) for one in wanted.comps)


def _inner_fits(calendar: Calendar, wanted: CompFilter) -> bool:
    found = [one for one in calendar.root.components if one.name == wanted.name]
    if wanted.absent:
        return not found
    return any(_part_fits(calendar, one, wanted) for one in found)


def _part_fits(calendar: Calendar, part: Component, wanted: CompFilter) -> bool:
    if wanted.within is not None and not _happens(calendar, part, wanted.within):
        return False
    if not _props_fit(calendar, part, wanted):
        return False
    for inner in wanted.comps:
        there = [one for one in part.components if one.name == inner.name]
        if inner.absent:
            if there:
                return False
        elif not any(_alarm_fits(calendar, part, one, inner) for one in there):
            return False
    return True


def _alarm_fits(calendar: Calendar, part: Component, alarm: Component, wanted: CompFilter) -> bool:
    if wanted.within is not None:
        line = alarm.first("TRIGGER")
        if line is None:
            return False
        if line.params.get("VALUE", "").upper() == "DATE-TIME":
            return wanted.within.since <= values.utc(values.moment(line.value.strip())) < wanted.within.until
        before = values.duration(line.value)
        at_end = line.params.get("RELATED", "").upper() == "END"
        _, length = span(part, calendar.zones)
        found = occurrences.occurrences(
            calendar, wanted.within.since - before - length, wanted.within.until - before + length, limit=500
        )
        rings = ((one.dtend if at_end else one.dtstart) + before for one in found.occurrences)
        if not any(wanted.within.since <= one < wanted.within.until for one in rings):
            return False
    return _props_fit(calendar, alarm, wanted)


def _happens(calendar: Calendar, part: Component, within: Range) -> bool:
    if part.name == "VTODO" and not _repeats(part):
        return _todo_happens(calendar, part, within)
    if part not in calendar.parts:
        return False
    number = calendar.parts.index(part)
    found = occurrences.occurrences(calendar, within.since, within.until, limit=1000)
    return any(one.part == number for one in found.occurrences)


def _repeats(part: Component) -> bool:
    """Whether it is one of a series that has a day to count from."""
    dated = part.first("DTSTART") is not None or part.first("DUE") is not None
    return dated and any(part.first(name) is not None for name in ("RRULE", "RDATE", "RECURRENCE-ID"))


def _todo_happens(calendar: Calendar, part: Component, within: Range) -> bool:
    """Source: the table of RFC 4791 section 9.9."""
    at = {
        name: values.utc(values.moment_of(line, calendar.zones))
        for name in ("DTSTART", "DUE", "COMPLETED", "CREATED")
        if (line := part.first(name)) is not None
    }
    since, until = within.since, within.until
    start, due = at.get("DTSTART"), at.get("DUE")
    length = part.first("DURATION")
    if start is not None and length is not None:
        end = start + values.duration(length.value)
        return since <= end and (until > start or until >= end)
    if start is not None and due is not None:
        return (since < due or since <= start) and (until > start or until >= due)
    if start is not None:
        return since <= start < until
    if due is not None:
        return since < due <= until
    done, made = at.get("COMPLETED"), at.get("CREATED")
    if done is not None and made is not None:
        return (since <= made or since <= done) and (until >= made or until >= done)
    if done is not None:
        return since <= done <= until
    return made is None or until > made


def _props_fit(calendar: Calendar, part: Component, wanted: CompFilter) -> bool:
    return all(_prop_fits(calendar, part.every(one.name), one) for one in wanted.props)


def _prop_fits(calendar: Calendar, lines: list[Property], wanted: PropFilter) -> bool:
    if wanted.absent or not lines:
        return wanted.absent and not lines
    return any(_line_fits(calendar, line, wanted) for line in lines)


def _line_fits(calendar: Calendar, line: Property, wanted: PropFilter) -> bool:
    if wanted.within is not None:
        at = values.utc(values.moment_of(line, calendar.zones))
        if not wanted.within.since <= at < wanted.within.until:
            return False
    if wanted.match is not None and not wanted.match.fits(values.unescaped(line.value)):
        return False
    params = line.params if wanted.params else {}
    for one in wanted.params:
        value = params.get(one.name)
        if (value is None) is not one.absent or (value is not None and one.match and not one.match.fits(value)):
            return False
    return True


def shape(element: etree._Element | None) -> Callable[[str], str] | None:
    """How a calendar-data element wants its texts: whole, or as given. Raises ValueError, Unsupported."""
    if element is None or not len(element):
        kind = None if element is None else element.get("content-type")
        if kind not in (None, "text/calendar"):
            raise Unsupported("C:supported-calendar-data")
        return None
    comp = element.find(f"{{{CALDAV}}}comp")
    expand = element.find(f"{{{CALDAV}}}expand")
    limit = element.find(f"{{{CALDAV}}}limit-recurrence-set")
    expanded, limited = _range(expand), _range(limit)
    wanted = None if comp is None else _selection(comp, 0)

    def shown(text: str) -> str:
        found = parse(text.encode(), IMPORT)
        if expanded is not None:
            found = expansion(found, expanded)
        elif limited is not None:
            found = _limited(found, limited)
        root = found.root if wanted is None else _selected(found.root, wanted)
        return root.text()

    return shown


class _Selection(Struct, frozen=True):
    name: str
    props: frozenset[str] | None
    comps: "tuple[_Selection, ...] | None"


def _selection(element: etree._Element, depth: int) -> _Selection:
    if depth > 4:
        raise ValueError("too deep")
    every = element.find(f"{{{CALDAV}}}allprop") is not None
    all_inner = element.find(f"{{{CALDAV}}}allcomp") is not None
    return _Selection(
        (element.get("name") or "").upper(),
        None
        if every
        else frozenset((one.get("name") or "").upper() for one in element.iterchildren(f"{{{CALDAV}}}prop")),
        None if all_inner else tuple(_selection(one, depth + 1) for one in element.iterchildren(f"{{{CALDAV}}}comp")),
    )


def _selected(part: Component, wanted: _Selection) -> Component:
    inner = None if wanted.comps is None else {one.name: one for one in wanted.comps}
    kept: list[Property | Component] = []
    for one in part.items:
        if type(one) is Property:
            if wanted.props is None or one.name in wanted.props:
                kept.append(one)
        elif type(one) is Component:
            if inner is None:
                kept.append(one)
            elif one.name in inner:
                kept.append(_selected(one, inner[one.name]))
    return Component(part.name, part.begin, kept, part.end)


def expansion(calendar: Calendar, within: Range) -> Calendar:
    """Each occurrence within the range as a component of its own, in UTC. Source: RFC 4791 section 9.6.5."""
    found = occurrences.occurrences(calendar, within.since, within.until, limit=MOST_EXPANDED)
    made: list[Property | Component] = [one for one in calendar.root.items if type(one) is Property]
    for one in found.occurrences:
        part = calendar.parts[one.part]
        items = [line for line in part.items if type(line) is not Property or line.name not in _REPLACED]
        days = occurrences.days_of(one)
        start, end = (days[0], days[1] + timedelta(days=1)) if one.all_day else (one.dtstart, one.dtend)
        lines = [writing.at(name, start if name == "DTSTART" else end) for name in _ends(part)]
        if one.recurrence_id:
            lines.append(writing.at("RECURRENCE-ID", values.moment(one.recurrence_id)))
        made.append(Component(part.name, part.begin, [*lines, *items], part.end))
    return Calendar(Component(calendar.root.name, calendar.root.begin, made, calendar.root.end), calendar.kind, [], {})


def _ends(part: Component) -> tuple[str, ...]:
    """The properties that say when a component begins and ends, as far as one of its kind has them."""
    if part.name == "VTODO":
        starts, ends = part.first("DTSTART") is not None, part.first("DUE") or part.first("DURATION")
        return (*(("DTSTART",) if starts else ()), *(("DUE",) if ends else ()))
    return ("DTSTART", "DTEND") if part.name == "VEVENT" else ("DTSTART",)


_REPLACED = frozenset({"DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"})


def _limited(calendar: Calendar, within: Range) -> Calendar:
    """What recurs, and of its single occurrences those that touch the range. Source: RFC 4791 section 9.6.6."""
    kept: list[Property | Component] = []
    for one in calendar.root.items:
        if type(one) is Component and one in calendar.parts:
            name = recurrence_id(calendar, one)
            start, length = span(one, calendar.zones)
            if name is not None and start is not None:
                begin = values.utc(start)
                touches = begin < within.until and begin + length > within.since
                at = values.utc(values.moment(name))
                if not touches and not within.since <= at < within.until:
                    continue
        kept.append(one)
    return Calendar(Component(calendar.root.name, calendar.root.begin, kept, calendar.root.end), calendar.kind, [], {})
