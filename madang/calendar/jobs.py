"""Work of the calendar outside requests."""

from madang.calendar.actions import calendars
from madang.ground.facts import Told
from madang.ground.tx import Tx


async def follow_heads(tx: Tx) -> None:
    """Each night, when dates of posts have passed."""
    await calendars.follow_heads(tx)


async def heads_changed(tx: Tx, told: Told) -> None:
    """Somebody was posted: who heads a unit or administers a site may have changed. Safe to run twice."""
    await calendars.follow_heads(tx)
