"""Macros of templates: `${today}`, `${today+7}`, `${workday+3}`, `${me}`, `${project}`, `${key}`, `${year}` and others."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from madang.standards.days import Extra, is_working_day
from madang.tasks.models.plans import TaskDraft

SEOUL = ZoneInfo("Asia/Seoul")
MOST_DAYS = 3650
MOST_WORKDAYS = 400

_MACRO = re.compile(r"\$\{([a-z]+)(?:([+-])(\d{1,5}))?\}")


def today(now: datetime) -> date:
    """The day in Seoul, where every deadline of the house ends."""
    return now.astimezone(SEOUL).date()


def workdays_later(day: date, count: int, extra: Extra = ()) -> date:
    """The working day `count` working days after `day` (before it when negative); with 0 the day itself."""
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day, extra)
    return day


def replaced(text: str, *, on: date, me: str, project: str, key: str, extra: Extra = ()) -> str:
    """The text with its macros filled in; `extra` are the house's own days off. What is no macro, or counts too far, stays as it is written."""
    words: dict[str, Callable[[], str]] = {
        "me": lambda: me,
        "project": lambda: project,
        "key": lambda: key,
        "year": lambda: f"{on.year:04}",
        "month": lambda: f"{on.month:02}",
        "week": lambda: f"{on.isocalendar().week:02}",
    }

    def fill(found: re.Match[str]) -> str:
        name, sign, digits = found.groups()
        count = int(digits or 0) * (-1 if sign == "-" else 1)
        if name == "today" and abs(count) <= MOST_DAYS:
            return (on + timedelta(days=count)).isoformat()
        if name == "workday" and abs(count) <= MOST_WORKDAYS:
            return workdays_later(on, count, extra).isoformat()
        if name in words and sign is None:
            return words[name]()
        return found[0]

    return _MACRO.sub(fill, text)


def drafted(draft: TaskDraft, *, on: date, me: str, project: str, key: str, extra: Extra = ()) -> tuple[str, str]:
    """Title and body of a task made from a template, cut to what a task holds."""
    title, body = (
        replaced(text, on=on, me=me, project=project, key=key, extra=extra) for text in (draft.title, draft.body)
    )
    return title[:300], body[:100_000]


def later(on: date, days: int | None) -> date | None:
    """The day `days` after `on`; None stays None."""
    return None if days is None else on + timedelta(days=days)
