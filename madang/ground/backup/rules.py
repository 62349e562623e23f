"""When the next backup is due."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from madang.ground.backup.models import Backup, Schedule

SEOUL = ZoneInfo("Asia/Seoul")
TRIES = 3
"""How often a scheduled backup is tried on one day."""


def is_due(schedule: Schedule, newest: list[Backup], now: datetime, *, since: datetime | None) -> bool:
    """Whether the backup of today (in Seoul) still has to be made.

    An hour that was over when the schedule began, at `since`, is not made up for; None is a house not yet opened.
    """
    local = now.astimezone(SEOUL)
    if schedule.hour is None or local.hour < schedule.hour or since is None:
        return False
    if local.replace(hour=schedule.hour, minute=0, second=0, microsecond=0) < since:
        return False
    today = [
        one for one in newest if one.cause == "scheduled" and one.asked_at.astimezone(SEOUL).date() == local.date()
    ]
    return not any(one.state != "failed" for one in today) and len(today) < TRIES


def next_at(schedule: Schedule, now: datetime) -> datetime | None:
    """When the schedule comes round next; None when there is none."""
    if schedule.hour is None:
        return None
    local = now.astimezone(SEOUL)
    then = local.replace(hour=schedule.hour, minute=0, second=0, microsecond=0)
    return then if then > local else then + timedelta(days=1)
