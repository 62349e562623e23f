"""Events made and changed as a person means it: this time only, from this time on, or all of them."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import UNSET, Struct, UnsetType

from madang.calendar.rules import lunar, reading
from madang.calendar.rules.lunar import Lunar
from madang.ground import clock
from madang.ground.errors import Invalid, Refused
from madang.standards.icalendar import editing, rules, series, values, writing
from madang.standards.icalendar.calendar import Calendar, dates, recurrence_id, span
from madang.standards.icalendar.editing import Alarm, Fields, put, put_all
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import Attendee
from madang.standards.icalendar.summary import sequence
from madang.standards.icalendar.tree import Component, Property
from madang.standards.icalendar.values import Moment

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+/-]{0,63}")
MOST_REMINDERS = 10


Shift = Callable[[Moment], Moment]
"""Where a moment of a series goes."""


class Scope(Enum):
    """Which of a series a change is about."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


class Wish(Struct, frozen=True, kw_only=True):
    """What somebody wants an event to be like; UNSET stays, None or an empty list takes away.

    `dtstart` and `dtend` are days (the second the day after the last) or times with or without an offset; times without
    are in `tz`. `reminders` are minutes before the start. `guests` are attendees as they are written.
    """

    summary: str | UnsetType = UNSET
    note: str | UnsetType = UNSET
    location: str | UnsetType = UNSET
    url: str | UnsetType | None = UNSET
    conference: str | UnsetType | None = UNSET
    dtstart: str | UnsetType = UNSET
    dtend: str | UnsetType = UNSET
    tz: str | UnsetType = UNSET
    rrule: str | UnsetType | None = UNSET
    busy: bool | UnsetType = UNSET
    color: str | UnsetType | None = UNSET
    private: bool | UnsetType = UNSET
    tentative: bool | UnsetType = UNSET
    reminders: Sequence[int] | UnsetType = UNSET
    attachments: Sequence[str] | UnsetType = UNSET
    lunar: Lunar | UnsetType | None = UNSET
    guests: Sequence[Attendee] | UnsetType = UNSET
    organizer: Attendee | UnsetType | None = UNSET


class Changed(Struct, frozen=True):
    """A series after a change, and what follows from it on as a series of its own."""

    whole: Calendar
    rest: Calendar | None = None


def zone(name: str) -> ZoneInfo:
    """A time zone by name. Raises Invalid."""
    if not _ZONE.fullmatch(name):
        raise Invalid("calendar.zone")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Invalid("calendar.zone") from None


def moment(text: str, tz: ZoneInfo) -> Moment:
    """A day, or a time in a zone. Raises Invalid."""
    try:
        if len(text) == 10:
            found: Moment = date.fromisoformat(text)
        else:
            at = datetime.fromisoformat(text)
            found = (at.replace(tzinfo=tz) if at.tzinfo is None else at.astimezone(tz)).replace(microsecond=0)
    except (ValueError, OverflowError):
        raise Invalid("calendar.time") from None
    if not 1900 <= found.year <= 2200:
        raise Invalid("calendar.time")
    return found


def made(uid: str, wish: Wish, *, now: datetime) -> Calendar:
    """A new event. Raises Invalid."""
    if wish.dtstart is UNSET:
        raise Invalid("calendar.time")
    try:
        found = editing.build(uid, fields(wish, None, new=True), now=now)
        if isinstance(wish.lunar, Lunar):
            _put_lunar(found, found.parts[0], wish.lunar)
        put(found.parts[0], "SEQUENCE", writing.prop("SEQUENCE", "0"))
    except Malformed as error:
        raise reading.refusal(error) from error
    return found


def _put_lunar(found: Calendar, part: Component, wish: Lunar) -> None:
    start, _ = span(part, found.zones)
    if start is None or isinstance(start, datetime):
        raise Invalid("calendar.lunar")
    on = lunar.days(wish, since=start)
    put(part, "DTSTART", writing.at("DTSTART", on[0]))
    put(part, "DTEND", writing.at("DTEND", on[0] + timedelta(days=1)))
    put(part, "DURATION", None)
    lunar.put_days(part, wish, on)


def fields(wish: Wish, tz: ZoneInfo | None, *, new: bool = False) -> Fields:
    """A wish in the words of iCalendar. Raises Invalid."""
    place = zone(wish.tz) if isinstance(wish.tz, str) else tz or clock.ZONE
    start = moment(wish.dtstart, place) if isinstance(wish.dtstart, str) else UNSET
    end: Moment | UnsetType | None = moment(wish.dtend, place) if isinstance(wish.dtend, str) else UNSET
    if start is not UNSET and end is not UNSET and end is not None:
        if isinstance(start, datetime) is not isinstance(end, datetime):
            raise Invalid("calendar.time")
        if end < start or (end == start and not isinstance(start, datetime)):
            raise Invalid("calendar.order")
    if new and start is not UNSET and end is UNSET:
        end = start + (timedelta(hours=1) if isinstance(start, datetime) else timedelta(days=1))
    if isinstance(wish.reminders, Sequence) and len(wish.reminders) > MOST_REMINDERS:
        raise Invalid("calendar.reminders", most=MOST_REMINDERS)
    return Fields(
        summary=wish.summary if wish.summary is UNSET else wish.summary or None,
        description=wish.note if wish.note is UNSET else wish.note or None,
        location=wish.location if wish.location is UNSET else wish.location or None,
        url=wish.url,
        conference=wish.conference,
        start=start,
        end=end,
        rrule=_rule(wish.rrule),
        transp=UNSET if wish.busy is UNSET else "OPAQUE" if wish.busy else "TRANSPARENT",
        classification=UNSET if wish.private is UNSET else "PRIVATE" if wish.private else None,
        status=UNSET if wish.tentative is UNSET else "TENTATIVE" if wish.tentative else "CONFIRMED",
        color=wish.color,
        attachments=wish.attachments,
        organizer=wish.organizer,
        attendees=wish.guests,
        alarms=UNSET
        if wish.reminders is UNSET
        else [Alarm(timedelta(minutes=one)) for one in dict.fromkeys(wish.reminders)],
    )


def _rule(text: str | UnsetType | None) -> str | UnsetType | None:
    if text is UNSET or text is None:
        return text
    plain = text.strip().upper().removeprefix("RRULE:")
    if not plain:
        return None
    try:
        rules.parse(plain)
    except Malformed:
        raise Invalid("calendar.rrule") from None
    return plain


def changed(before: Calendar, wish: Wish, *, scope: Scope, name: str, uid: str, now: datetime, bump: bool) -> Changed:
    """An event after a change. `name` is the occurrence somebody looked at, `uid` that of a series split off.

    With `bump` SEQUENCE is raised: others are to learn of it. Raises Invalid, Refused.
    """
    found = before.copy()
    try:
        return _changed(found, wish, scope=scope, name=name, uid=uid, now=now, bump=bump)
    except Malformed as error:
        raise reading.refusal(error) from error


def _changed(found: Calendar, wish: Wish, *, scope: Scope, name: str, uid: str, now: datetime, bump: bool) -> Changed:
    main = found.parts[0]
    recurs = reading.recurs(found)
    if recurs and scope is not Scope.ALL:
        if not name:
            raise Invalid("calendar.which")
        reading.need_occurrence(found, name)
    if not recurs:
        _edit(found, main, wish, now=now, bump=bump)
        return Changed(found)
    if scope is Scope.THIS:
        if (wish.rrule is not UNSET and wish.rrule is not None) or wish.lunar not in (UNSET, None):
            raise Refused("calendar.rule-of-one")
        own = _without_rule(wish)
        _edit(found, series.single(found, name), own, now=now, bump=bump)
        return Changed(found)
    if scope is Scope.FOLLOWING and _is_first(found, name):
        scope = Scope.ALL
    if scope is Scope.FOLLOWING:
        rest = series.split(found, name, uid=uid, now=now)
        if bump:
            _bump(found.parts[0])
        put(rest.parts[0], "SEQUENCE", writing.prop("SEQUENCE", "0"))
        _edit_all(rest, rest.parts[0], wish, name=name, now=now, bump=False)
        return Changed(found, rest)
    _edit_all(found, main, wish, name=name, now=now, bump=bump)
    return Changed(found)


def _without_rule(wish: Wish) -> Wish:
    """The wish for one time, which has no rule of its own."""
    return Wish(
        **{field: UNSET if field in ("rrule", "lunar") else getattr(wish, field) for field in Wish.__struct_fields__}
    )


def _is_first(found: Calendar, name: str) -> bool:
    start, _ = span(found.parts[0], found.zones)
    return start is not None and values.utc(start) >= values.utc(values.moment(name))


def _bump(part: Component) -> None:
    put(part, "SEQUENCE", writing.prop("SEQUENCE", str(sequence(part) + 1)))


def _edit(found: Calendar, part: Component, wish: Wish, *, now: datetime, bump: bool) -> None:
    start, _ = span(part, found.zones)
    tz = start.tzinfo if isinstance(start, datetime) and isinstance(start.tzinfo, ZoneInfo) else None
    editing.edit(found, part, fields(wish, tz), now=now, bump=bump)
    if isinstance(wish.lunar, Lunar):
        _put_lunar(found, part, wish.lunar)
    elif wish.lunar is None or (wish.rrule is not UNSET and part.first(lunar.PROPERTY) is not None):
        put(part, lunar.PROPERTY, None)
        put(part, "RDATE", None)


def _edit_all(found: Calendar, main: Component, wish: Wish, *, name: str, now: datetime, bump: bool) -> None:
    """Every time of a series: what it begins with moves as far as the one somebody looked at."""
    start, length = span(main, found.zones)
    if start is None:
        raise Malformed("no-start")
    tz = start.tzinfo if isinstance(start, datetime) and isinstance(start.tzinfo, ZoneInfo) else None
    wanted = fields(wish, tz)
    shift, new_length = _shift(found, wanted, name, start)
    whole = Wish(
        **{field: UNSET if field in ("dtstart", "dtend") else getattr(wish, field) for field in Wish.__struct_fields__}
    )
    _edit(found, main, whole, now=now, bump=bump)
    if shift is not None or new_length is not None:
        _move_series(found, main, start, shift or _stay, new_length or length, given=wish.rrule is not UNSET, now=now)
    singles = Wish(
        **{
            field: getattr(wish, field)
            for field in (
                "summary",
                "note",
                "location",
                "url",
                "conference",
                "busy",
                "color",
                "private",
                "guests",
                "organizer",
            )
        }
    )
    for part in found.parts[1:]:
        _edit(found, part, singles, now=now, bump=bump)


def _shift(found: Calendar, wanted: Fields, name: str, start: Moment) -> tuple[Shift | None, timedelta | None]:
    """How far the series moves, as a function of moments, and its new length; None for what stays."""
    if wanted.start is UNSET:
        return None, None
    there = reading.need_occurrence(found, name) if name else None
    seen: Moment = start if there is None else there
    new_length = None
    if wanted.end is not UNSET and wanted.end is not None:
        new_length = wanted.end - wanted.start
    timed = isinstance(start, datetime)
    if isinstance(wanted.start, datetime) is not timed:
        # whole days become times, or the other way round: only the day of the first one counts
        if found.parts[1:]:
            raise Refused("calendar.rule-moves")
        days = _day(wanted.start) - _day(seen)
        fresh = wanted.start
        return (lambda at: _at_day(fresh, _day(at) + days)), new_length or timedelta(days=1)
    if timed:
        assert isinstance(wanted.start, datetime)
        own = seen.astimezone(wanted.start.tzinfo) if isinstance(seen, datetime) and seen.tzinfo else seen
        days = _day(wanted.start) - _day(own)
        fresh = wanted.start
        return (lambda at: _at_day(fresh, _local_day(at, fresh) + days)), new_length
    days = _day(wanted.start) - _day(seen)
    return (lambda at: at + days), new_length


def _stay(at: Moment) -> Moment:
    return at


def _day(at: Moment) -> date:
    return at.date() if isinstance(at, datetime) else at


def _local_day(at: Moment, like: datetime) -> date:
    if isinstance(at, datetime) and at.tzinfo is not None and like.tzinfo is not None:
        return at.astimezone(like.tzinfo).date()
    return _day(at)


def _at_day(like: Moment, day: date) -> Moment:
    return like.replace(year=day.year, month=day.month, day=day.day)


def _move_series(
    found: Calendar, main: Component, start: Moment, shift: Shift, length: timedelta, *, given: bool, now: datetime
) -> None:
    """Move the beginning, what is left out, and the single times' names, so that each stays the one it is."""
    new = shift(start)
    editing.edit(found, main, Fields(start=new, end=new + length), now=now)
    days = _day(new) - _day(start)
    for name in ("EXDATE", "RDATE"):
        lines = [writing.at(name, shift(at)) for line in main.every(name) for at, _ in dates(line, found.zones)]
        put_all(main, name, lines)
    for part in found.parts[1:]:
        line = part.first("RECURRENCE-ID")
        if line is not None:
            put(part, "RECURRENCE-ID", writing.at("RECURRENCE-ID", shift(values.moment_of(line, found.zones))))
    if not given and days:
        put_all(main, "RRULE", [_moved_rule(line, days) for line in main.every("RRULE")])


def _moved_rule(line: Property, days: timedelta) -> Property:
    """A rule whose weekdays move with the beginning. Raises Refused where the rule has to be said anew."""
    parts = dict(piece.partition("=")[::2] for piece in line.value.upper().split(";"))
    by = {name for name in parts if name.startswith("BY") and name not in ("BYHOUR", "BYMINUTE", "BYSECOND")}
    if not by:
        return line
    if by == {"BYDAY"} and parts.get("FREQ") == "WEEKLY" and all(day in _DAYS for day in parts["BYDAY"].split(",")):
        moved = [_DAYS[(_DAYS.index(day) + days.days) % 7] for day in parts["BYDAY"].split(",")]
        parts["BYDAY"] = ",".join(sorted(moved, key=_DAYS.index))
        return writing.prop("RRULE", ";".join(f"{name}={value}" for name, value in parts.items()))
    raise Refused("calendar.rule-moves")


def without(before: Calendar, *, scope: Scope, name: str, now: datetime) -> Calendar | None:
    """A series without one of its times, or without it and all that follow; None when nothing is left of it."""
    found = before.copy()
    if not reading.recurs(found) or scope is Scope.ALL:
        return None
    if not name:
        raise Invalid("calendar.which")
    reading.need_occurrence(found, name)
    try:
        if scope is Scope.THIS:
            series.exclude(found, name, now=now)
            _bump(found.parts[0])
        else:
            if _is_first(found, name):
                return None
            series.split(found, name, uid=found.uid, now=now)
            _bump(found.parts[0])
    except Malformed as error:
        raise reading.refusal(error) from error
    return found if reading.happens(found, since=datetime(1900, 1, 1, tzinfo=UTC)) else None


def occurrence_of(found: Calendar, name: str) -> Component:
    """The component that says what an occurrence is like: its own, or that of the series."""
    return next((one for one in found.parts if recurrence_id(found, one) == name), found.parts[0])
