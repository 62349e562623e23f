"""Values of properties: text, dates and times, durations, periods (RFC 5545 section 3.3)."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.tree import Property
from madang.standards.icalendar.zones import SEOUL, named

Moment = date | datetime
"""A whole day (date), an instant (aware datetime), or a time on whatever clock hangs there (naive datetime)."""

Zones = dict[str, tzinfo]
"""Zones that the calendar defines itself, by TZID."""

_ESCAPE = re.compile(r"\\([\\;,nN])")
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,5})W|(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?)", re.IGNORECASE
)
EARLIEST, LATEST = 1583, 9000
"""Years that are understood: the Gregorian calendar, and room for what is added."""


def unescaped(value: str) -> str:
    """TEXT as people read it."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def escaped(text: str) -> str:
    """TEXT as it is written."""
    return (
        text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n")
    ).replace("\r", "\\n")


def listed(value: str) -> list[str]:
    """A list of TEXT, as of CATEGORIES."""
    return [unescaped(one) for one in re.split(r"(?<!\\),", value) if one]


def moment(value: str, zone: tzinfo | None = None) -> Moment:
    """A DATE or DATE-TIME; `zone` is that of a local time. Raises Malformed."""
    try:
        year, month, day = int(value[:4]), int(value[4:6]), int(value[6:8])
        if not EARLIEST <= year <= LATEST or not (value[:8].isascii() and value[:8].isdigit()):
            raise Malformed("value", value[:40])
        if len(value) == 8:
            return date(year, month, day)
        clock = value[9:15]
        if value[8] not in "Tt" or len(clock) != 6 or not (clock.isascii() and clock.isdigit()) or len(value) > 16:
            raise Malformed("value", value[:40])
        # a leap second is the second before it
        made = datetime(year, month, day, int(clock[:2]), int(clock[2:4]), min(int(clock[4:]), 59))  # noqa: DTZ001
        if len(value) == 16:
            if value[15] not in "Zz":
                raise Malformed("value", value[:40])
            return made.replace(tzinfo=UTC)
        return made if zone is None else made.replace(tzinfo=zone)
    except (ValueError, IndexError) as error:
        if isinstance(error, Malformed):
            raise
        raise Malformed("value", value[:40]) from error


def zone_of(one: Property, zones: Zones) -> tzinfo | None:
    """The zone a property's times are in; None for floating ones and UTC. An unknown one is Seoul's."""
    if ";" not in one.rest[:1]:
        return None
    tzid = one.params.get("TZID")
    if not tzid:
        return None
    return named(tzid) or zones.get(tzid) or SEOUL


def moment_of(one: Property, zones: Zones) -> Moment:
    """The date or time of a property."""
    return moment(one.value.strip(), zone_of(one, zones))


def duration(value: str) -> timedelta:
    """A DURATION. Raises Malformed."""
    found = _DURATION.fullmatch(value.strip())
    if found is None or not any(found.groups()[1:]):
        raise Malformed("value", value[:40])
    weeks, days, hours, minutes, seconds = (int(one or 0) for one in found.groups()[1:])
    made = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if made > timedelta(days=36_525):
        raise Malformed("value", value[:40])
    return -made if found[1] == "-" else made


def duration_text(length: timedelta) -> str:
    """A length as DURATION writes it."""
    seconds = int(length.total_seconds())
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    days, seconds = divmod(seconds, 86_400)
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    clock = "".join(f"{count}{unit}" for count, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if count)
    day = f"{days}D" if days else ""
    return f"{sign}P{day}{'T' + clock if clock else ''}" if day or clock else "PT0S"


def utc(at: Moment, zone: tzinfo = SEOUL) -> datetime:
    """The instant of a moment; days and floating times are those of `zone`."""
    if not isinstance(at, datetime):
        at = datetime(at.year, at.month, at.day, tzinfo=zone)
    elif at.tzinfo is UTC:
        return at
    elif at.tzinfo is None:
        at = at.replace(tzinfo=zone)
    return at.astimezone(UTC)


def stamp(at: datetime) -> str:
    """An instant in UTC as iCalendar writes it."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def key(at: Moment, zone: tzinfo = SEOUL) -> str:
    """What names one occurrence, whichever way its RECURRENCE-ID is written: a day, or an instant in UTC."""
    if not isinstance(at, datetime):
        return f"{at.year:04}{at.month:02}{at.day:02}"
    return stamp(utc(at, zone))
