"""The institution's day: dates are dates in Seoul, whatever zone the machine keeps."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Seoul")


def today(now: datetime | None = None) -> date:
    """The date in Seoul at a moment, by default at this one."""
    return (now or datetime.now(UTC)).astimezone(ZONE).date()
