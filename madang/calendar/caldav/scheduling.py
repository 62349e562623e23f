"""Who is free, for programs that ask (RFC 4791 section 7.10, RFC 6638 section 5)."""

from collections.abc import Sequence
from datetime import datetime

from madang.calendar.actions import views
from madang.calendar.models import FreeTimes, Object
from madang.calendar.store import objects as store
from madang.ground.dav.request import Wrong
from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.standards.dav import multistatus, texts
from madang.standards.dav.calendars import Range
from madang.standards.icalendar import calendar, freebusy, occurrences, people, summary
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.freebusy import Busy
from madang.standards.icalendar.tree import IMPORT

MOST = 5000


def busy_of(found: Sequence[Object], within: Range, now: datetime) -> bytes:
    """The times taken by objects, as a VFREEBUSY."""
    taken: list[Busy] = []
    for one in found:
        try:
            parsed = calendar.parse(one.data, IMPORT)
            if parsed.kind != "VEVENT":
                continue
            for at in occurrences.occurrences(parsed, within.since, within.until, limit=MOST).occurrences:
                part = parsed.parts[at.part]
                kind = freebusy.kind_of(transp=summary.word(part, "TRANSP"), status=summary.word(part, "STATUS"))
                if kind is not None:
                    taken.append(Busy(at.dtstart, at.dtend, kind))
        except Malformed:
            continue
    return freebusy.build(taken, within.since, within.until, now=now, uid=str(new_id())).text().encode()


async def answer(tx: Tx, data: bytes) -> bytes:
    """The free and busy times of those a VFREEBUSY request names, one answer each."""
    try:
        asked = freebusy.question(calendar.parse(data))
    except Malformed as error:
        raise Wrong(400, "dav.bad-document", condition="C:valid-calendar-data") from error
    if asked.organizer not in (await store.addresses(tx, tx.actor)).split():
        raise Wrong(403, "dav.organizer", condition="C:organizer-allowed")
    addresses = {one: people.bare(one) for one in asked.attendees}
    known = await store.people(tx, list(addresses.values()))
    wanted = list(dict.fromkeys(known.values()))
    free = await views.free_busy(tx, wanted, dtstart=asked.dtstart, dtend=asked.dtend) if wanted else []
    taken = {one.person: one for one in free}
    answers = []
    for sent, address in addresses.items():
        recipient = f"<C:recipient>{texts.href(multistatus.shown(sent))}</C:recipient>"
        person = known.get(address)
        if person is None or person not in taken:
            answers.append(
                f"<C:response>{recipient}<C:request-status>3.7;Invalid calendar user</C:request-status></C:response>"
            )
            continue
        made = freebusy.build(
            busy_periods(taken[person]),
            asked.dtstart,
            asked.dtend,
            now=tx.now,
            uid=asked.uid or str(new_id()),
            organizer=asked.organizer,
            attendee=sent,
            method="REPLY",
        )
        answers.append(
            f"<C:response>{recipient}<C:request-status>2.0;Success</C:request-status>"
            f"<C:calendar-data>{multistatus.shown(made.text())}</C:calendar-data></C:response>"
        )
    head = texts.OPENING.replace("<D:multistatus", "<C:schedule-response")
    return (head + "".join(answers) + "</C:schedule-response>").encode()


def busy_periods(one: FreeTimes) -> list[Busy]:
    """Taken times of a person; absent is unavailable."""
    kinds = (("BUSY", one.busy), ("BUSY-TENTATIVE", one.tentative), ("BUSY-UNAVAILABLE", one.absent))
    return [Busy(at.dtstart, at.dtend, kind) for kind, periods in kinds for at in periods]
