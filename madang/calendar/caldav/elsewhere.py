"""What takes one's time outside of calendars, as a calendar to read: bookings, trips, and what else other slices show.

It stands among one's calendars while there is something in it. It is made of the schedule each time it is asked for;
its mark changes with its contents, and it keeps no changes to ask for (no `sync-collection`).
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from madang.calendar.caldav.collections import REPORTS, words_of
from madang.calendar.store import views
from madang.ground import clock
from madang.ground.dav.shelf import Collection, Text
from madang.ground.schedule import store as schedule
from madang.ground.schedule.models import Taken
from madang.ground.tx import Tx
from madang.standards.dav import multistatus
from madang.standards.dav.documents import Name
from madang.standards.dav.texts import CALDAV
from madang.standards.icalendar import values, writing
from madang.standards.icalendar.tree import Property

SEGMENT = "elsewhere"
BACK, AHEAD = timedelta(days=90), timedelta(days=400)


class Elsewhere(Collection, frozen=True, kw_only=True):
    """The calendar with its texts."""

    texts: Sequence[Text]


async def shown(tx: Tx) -> Elsewhere | None:
    """The calendar of the actor; None while nothing stands in it."""
    taken = await schedule.taken(tx, tx.actor, [tx.actor], dtstart=tx.now - BACK, dtend=tx.now + AHEAD)
    own = [(one.thing, one) for one in taken if one.thing is not None and not one.kind.startswith("calendar.")]
    if not own:
        return None
    places = await views.places(tx, tx.actor, [thing for thing, _ in own])
    found = [_text(thing, one, places.get(thing, "")) for thing, one in own]
    mark = hashlib.sha256("".join(one.name + one.etag for one in found).encode()).hexdigest()[:20]
    live: dict[Name, str] = {
        (CALDAV, "supported-calendar-component-set"): '<C:comp name="VEVENT"/>',
        (CALDAV, "supported-calendar-data"): '<C:calendar-data content-type="text/calendar" version="2.0"/>',
    }
    return Elsewhere(
        id=uuid5(tx.actor, SEGMENT),
        segment=SEGMENT,
        name=words_of(tx.who.language)["calendar.elsewhere"],
        types="<C:calendar/>",
        live=live,
        owner=tx.actor,
        lens=mark,
        privileges=("D:read", "D:read-current-user-privilege-set", "C:read-free-busy"),
        reports=REPORTS,
        syncs=False,
        texts=found,
    )


def _text(thing: UUID, one: Taken, place: str) -> Text:
    """A time as an event; a thing that takes several has one each."""
    begin = one.dtstart.astimezone(UTC)
    uid = f"{thing}-{begin:%Y%m%dT%H%M%SZ}"
    lines = [
        writing.text("UID", uid),
        # when the thing was changed is not known here: an event that is the same is written the same
        writing.prop("DTSTAMP", values.stamp(begin)),
        _at("DTSTART", one.dtstart, all_day=one.all_day),
        _at("DTEND", one.dtend, all_day=one.all_day),
        writing.text("SUMMARY", one.title),
        writing.prop("TRANSP", "OPAQUE" if one.busy else "TRANSPARENT"),
    ]
    if place:
        lines.append(writing.text("LOCATION", place))
    data = writing.calendar([writing.component("VEVENT", lines)]).text()
    tag = hashlib.sha256(data.encode()).hexdigest()[:20]
    return Text(name=f"{uid}.ics", etag=f'"{tag}"', data=data, changed=multistatus.http_date(int(begin.timestamp())))


def _at(name: str, at: datetime, *, all_day: bool) -> Property:
    return writing.at(name, at.astimezone(clock.ZONE).date()) if all_day else writing.at(name, at.astimezone(UTC))
