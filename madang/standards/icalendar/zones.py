"""Time zones: by their IANA name, by the name Windows gives them, or as the calendar itself defines them."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")
"""Where floating times and unknown zones are read."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")

WINDOWS = {
    "AUS Eastern Standard Time": "Australia/Sydney",
    "Arabian Standard Time": "Asia/Dubai",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Central Standard Time": "America/Chicago",
    "China Standard Time": "Asia/Shanghai",
    "E. Australia Standard Time": "Australia/Brisbane",
    "Eastern Standard Time": "America/New_York",
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "India Standard Time": "Asia/Kolkata",
    "Korea Standard Time": "Asia/Seoul",
    "Mountain Standard Time": "America/Denver",
    "New Zealand Standard Time": "Pacific/Auckland",
    "North Korea Standard Time": "Asia/Pyongyang",
    "Pacific Standard Time": "America/Los_Angeles",
    "Romance Standard Time": "Europe/Paris",
    "Russian Standard Time": "Europe/Moscow",
    "SE Asia Standard Time": "Asia/Bangkok",
    "Singapore Standard Time": "Asia/Singapore",
    "Taipei Standard Time": "Asia/Taipei",
    "Tokyo Standard Time": "Asia/Tokyo",
    "UTC": "UTC",
    "W. Europe Standard Time": "Europe/Berlin",
}
"""The zones of Windows that colleagues abroad use. Source: windowsZones of CLDR."""


@lru_cache(maxsize=1024)
def named(tzid: str) -> tzinfo | None:
    """The zone of this name: IANA's, also behind a prefix of the program that wrote it, or Windows's."""
    name = WINDOWS.get(tzid.strip(), tzid.strip())
    if len(name) > 200:
        return None
    parts = [part for part in name.split("/") if part]
    for take in (len(parts), 3, 2, 1):
        key = "/".join(parts[-take:])
        if take > len(parts) or _KEY.fullmatch(key) is None:
            continue
        if key.upper() in ("UTC", "GMT", "Z"):
            return UTC
        try:
            return ZoneInfo(key)
        except (OSError, ValueError, KeyError):
            continue
    return None


class Observances(tzinfo):
    """A zone as a VTIMEZONE defines it: from each local moment on, an offset."""

    def __init__(self, name: str, onsets: Sequence[tuple[datetime, timedelta, timedelta]]) -> None:
        """`onsets`: local moment in the old time, offset before, offset after; in order and at least one."""
        self._name = name
        self._local = [one[0] for one in onsets]
        self._utc = [one[0] - one[1] for one in onsets]
        self._after = [one[2] for one in onsets]
        self._before = onsets[0][1]

    def _offset(self, moments: list[datetime], at: datetime) -> timedelta:
        found = bisect_right(moments, at.replace(tzinfo=None))
        return self._after[found - 1] if found else self._before

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """Offset at a local moment."""
        return self._before if dt is None else self._offset(self._local, dt)

    def dst(self, dt: datetime | None) -> timedelta:
        """Not told apart from the offset."""
        return timedelta(0)

    def tzname(self, dt: datetime | None) -> str:
        """Its TZID."""
        return self._name

    def fromutc(self, dt: datetime) -> datetime:
        """The local moment of one in UTC."""
        return dt + self._offset(self._utc, dt)
