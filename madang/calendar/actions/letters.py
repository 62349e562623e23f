"""Mail to people from outside about meetings, with the invitation that programs read (RFC 6047)."""

from datetime import datetime, timedelta

from madang.calendar.rules import reading
from madang.ground import clock, outbox, settings
from madang.ground.outbox import Sent
from madang.ground.parties import store as parties
from madang.ground.tx import Tx
from madang.standards.hangul.dates import format_dates, format_period
from madang.standards.icalendar.calendar import Calendar
from madang.standards.icalendar.people import Attendee


def when(dtstart: datetime, dtend: datetime, *, all_day: bool) -> str:
    """A time as a letter says it, on the clocks of Seoul."""
    begin, end = dtstart.astimezone(clock.ZONE), dtend.astimezone(clock.ZONE)
    if all_day:
        return format_dates(begin.date(), max(begin.date(), (end - timedelta(days=1)).date()))
    return format_period(begin, end)


async def send(tx: Tx, template: str, to: Attendee, message: Calendar, *, link: str | None, cause: str) -> Sent:
    """A letter about a meeting. Without a relay nothing is sent, and the organizer passes the link on."""
    found = reading.reading(message, me="", now=tx.now).read
    who = await parties.person(tx, tx.actor)
    words = {
        "name": to.cn or to.address,
        "inviter": who.fn if who else "",
        "title": found.summary,
        "when": when(found.dtstart, found.dtend, all_day=found.all_day) if found.dtstart and found.dtend else "",
        "place": found.location or "-",
        "institution": (await settings.institution(tx)).fn,
    }
    return await outbox.send(
        tx,
        to=to.address,
        template=template,
        words=words,
        link=link,
        calendar=(message.root.text(), message.method),
        cause=f"{cause} {to.address}",
    )
