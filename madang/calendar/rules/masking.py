"""What of an object is shown to who may only know that a time is taken."""

import json
from functools import lru_cache
from importlib.resources import files

from madang.standards.icalendar import calendar
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.tree import Component, Property

_KEPT = frozenset(
    {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE",
        "STATUS", "TRANSP", "CLASS", "CREATED", "LAST-MODIFIED",
    }
)  # fmt: skip
_MASKED = ("VEVENT", "VTODO", "VJOURNAL")


@lru_cache(maxsize=2)
def _taken(language: str) -> str:
    words = files("madang.calendar").joinpath("locale", f"{language if language in ('ko', 'en') else 'ko'}.json")
    return str(json.loads(words.read_text("utf-8"))["calendar.busy.taken"])


def masked(text: str, *, language: str = "ko") -> str:
    """An object with its times and without its words, people, reminders and everything else."""
    try:
        found = calendar.parse(text.encode())
    except Malformed:
        return text[:0]
    _mask(found.root, _taken(language))
    return found.root.text()


def _mask(root: Component, taken: str) -> None:
    kept: list[Property | Component] = []
    for one in root.items:
        if isinstance(one, Component):
            if one.name in _MASKED:
                own: list[Property | Component] = [
                    line for line in one.items if isinstance(line, Property) and line.name in _KEPT
                ]
                own.append(Property("SUMMARY", f"SUMMARY:{taken}\r\n", f":{taken}"))
                one.items = own
                kept.append(one)
            elif one.name == "VTIMEZONE":
                kept.append(one)
        elif one.name in ("VERSION", "PRODID", "CALSCALE"):
            kept.append(one)
    root.items = kept
