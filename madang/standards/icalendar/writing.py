"""Lines as we write them: folded at 75 bytes, ended as RFC 5545 wants."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from madang.standards.icalendar import values
from madang.standards.icalendar.tree import Component, Property
from madang.standards.icalendar.values import Moment

PRODID = "-//Madang//Calendar//KO"
WIDTH = 75
"""Bytes of a line."""


def prop(name: str, value: str, params: Mapping[str, str | Sequence[str]] | None = None) -> Property:
    """A line of a value that is escaped already where it has to be."""
    rest = "".join(_param(key, one) for key, one in (params or {}).items()) + ":" + value.replace("\r", "")
    rest = rest.replace("\n", "\\n")
    return Property(name, folded(name + rest), rest)


def text(name: str, value: str, params: Mapping[str, str | Sequence[str]] | None = None) -> Property:
    """A line of TEXT."""
    return prop(name, values.escaped(value), params)


def at(name: str, moment: Moment, more: Mapping[str, str] | None = None) -> Property:
    """A line of a day or time, with its zone."""
    value, params = moment_text(moment)
    return prop(name, value, {**params, **(more or {})})


def moment_text(moment: Moment) -> tuple[str, dict[str, str]]:
    """A day or time as it is written, and the parameters it needs. Zones without an IANA name become UTC."""
    if not isinstance(moment, datetime):
        return f"{moment:%Y%m%d}", {"VALUE": "DATE"}
    if moment.tzinfo is None:
        return f"{moment:%Y%m%dT%H%M%S}", {}
    if isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key != "UTC":
        return f"{moment:%Y%m%dT%H%M%S}", {"TZID": moment.tzinfo.key}
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}", {}


def same_shape(moment: Moment, like: Moment) -> Moment:
    """A moment written as another one is: a day, floating, or in its zone."""
    if not isinstance(like, datetime):
        return moment.date() if isinstance(moment, datetime) else moment
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day, like.hour, like.minute, like.second, tzinfo=like.tzinfo)
    return moment.astimezone(like.tzinfo) if like.tzinfo is not None and moment.tzinfo is not None else moment


def component(name: str, items: Sequence[Property | Component]) -> Component:
    """A component of its lines."""
    return Component(name, f"BEGIN:{name}\r\n", list(items), f"END:{name}\r\n")


def calendar(items: Sequence[Property | Component], *, method: str = "", name: str = "") -> Component:
    """A VCALENDAR of components."""
    head = [prop("VERSION", "2.0"), prop("PRODID", PRODID), prop("CALSCALE", "GREGORIAN")]
    if method:
        head.append(prop("METHOD", method))
    if name:
        head += [text("NAME", name), text("X-WR-CALNAME", name)]
    return component("VCALENDAR", [*head, *items])


def folded(line: str) -> str:
    """A line with its end, in pieces of at most 75 bytes; no sign is cut in two."""
    if len(line) < WIDTH and line.isascii():
        return line + "\r\n"
    pieces: list[str] = []
    start, size, most = 0, 0, WIDTH
    for number, sign in enumerate(line):
        wide = len(sign.encode())
        if size + wide > most:
            pieces.append(line[start:number])
            start, size, most = number, 0, WIDTH - 1
        size += wide
    pieces.append(line[start:])
    return "\r\n ".join(pieces) + "\r\n"


def _param(name: str, value: str | Sequence[str]) -> str:
    several = [value] if isinstance(value, str) else value
    return f";{name}=" + ",".join(_quoted(one) for one in several)


def _quoted(value: str) -> str:
    coded = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    coded = "".join(sign for sign in coded if sign >= " " and sign != "\x7f")
    return f'"{coded}"' if any(sign in ":;," for sign in coded) else coded


def set_params(line: Property, changes: Mapping[str, str | None]) -> Property:
    """The line with parameters set, or taken away with None; the others and the value stay as they are."""
    params: dict[str, str | Sequence[str]] = dict(line.all_params())
    for name, value in changes.items():
        params.pop(name, None)
        if value is not None:
            params[name] = value
    rest = "".join(_param(key, one) for key, one in params.items()) + ":" + line.value
    return Property(line.name, folded(line.name + rest), rest)


def timezone(key: str, around: date) -> Component | None:
    """A VTIMEZONE of an IANA zone for those programs that know no names: its changes ten years around a day."""
    zone = ZoneInfo(key)
    made: list[Component] = []
    first = datetime(around.year - 2, 1, 1, tzinfo=UTC)
    before = first.astimezone(zone).utcoffset()
    if before is None:
        return None
    parts: list[tuple[str, datetime, str, str, str]] = []
    start = first.astimezone(zone)
    label = "DAYLIGHT" if start.dst() else "STANDARD"
    parts.append((label, start.replace(tzinfo=None), _offset(before), _offset(before), start.tzname() or key))
    hour = values.duration("PT1H")
    day = values.duration("P1D")
    moment = first
    while moment.year < around.year + 10:
        after = moment + day
        if after.astimezone(zone).utcoffset() != before:
            while (moment + hour).astimezone(zone).utcoffset() == before:
                moment += hour
            turn = (moment + hour).astimezone(zone)
            now = turn.utcoffset() or before
            local = (moment + hour + before).replace(tzinfo=None, minute=0)
            parts.append(
                ("DAYLIGHT" if turn.dst() else "STANDARD", local, _offset(before), _offset(now), turn.tzname() or key)
            )
            before = now
        moment = after
    for label, local, old, new, name in parts:
        made.append(
            component(
                label,
                [
                    prop("DTSTART", f"{local:%Y%m%dT%H%M%S}"),
                    prop("TZOFFSETFROM", old),
                    prop("TZOFFSETTO", new),
                    text("TZNAME", name),
                ],
            )
        )
    return component("VTIMEZONE", [prop("TZID", key), *made])


def _offset(length: object) -> str:
    seconds = int(length.total_seconds()) if hasattr(length, "total_seconds") else 0
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    return f"{sign}{hours:02}{rest // 60:02}"
