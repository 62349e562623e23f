"""What other parts of the house have of somebody's time: their owner reads all of it, others a word (DOMAIN 4.1)."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, date, datetime
from uuid import UUID

import pytest_asyncio

from madang.calendar.actions import calendars, editing, slots, views
from madang.calendar.rules.editing import Wish
from madang.ground import access
from madang.ground.db import Queries
from madang.ground.facts import Fact
from madang.ground.ids import new_id, ref
from madang.ground.manifest import Card, Kind, Manifest, Others, Time, build
from madang.ground.schedule import store as schedule
from madang.ground.testing import Cast, Open
from madang.ground.tx import Actor, Tx

LEAVE, TRIP, REMOTE, BOOKING, SECRET = (new_id() for _ in range(5))
DAY = date(2027, 4, 12)
DAYS = (DAY, date(2027, 4, 13))


class Approved(Fact, frozen=True, kw_only=True, tag="away.thing.approved"):
    """Something was approved that takes somebody's time."""


def at(hour: int) -> datetime:
    return datetime(2027, 4, 12, hour, tzinfo=UTC)


@pytest_asyncio.fixture
async def away(tx: Tx, cast: Cast) -> AsyncIterator[UUID]:
    """Mina is on leave, on a trip, at home and somewhere else again, as another slice has it."""
    mina = (cast.mina.id,)
    times = {
        LEAVE: Time(parties=mina, dtstart=at(0), dtend=at(4), others=Others.ABSENT),
        TRIP: Time(parties=mina, dtstart=at(5), dtend=at(6), others=Others.TRIP, region="부산"),
        REMOTE: Time(parties=mina, dtstart=at(6), dtend=at(7), busy=False, others=Others.REMOTE, region="집"),
        BOOKING: Time(parties=mina, dtstart=at(7), dtend=at(8)),
        SECRET: Time(parties=mina, dtstart=at(8), dtend=at(9), others=Others.NOTHING),
    }
    titles = {LEAVE: "육아휴직", TRIP: "거점 점검 출장", REMOTE: "재택근무", BOOKING: "3번 자리", SECRET: "건강검진"}

    async def card(q: Queries, id: UUID) -> Card:
        return Card(title=titles[id], place=cast.mina.id, created_by=cast.mina.id)

    async def taken(q: Queries, ids: Sequence[UUID]) -> dict[UUID, Sequence[Time]]:
        return {id: [times[id]] for id in ids}

    slice_ = Manifest(name="away", kinds={"away.thing": Kind(card=card, times=taken)}, facts=[Approved])
    tx.house = build([*tx.house.manifests, slice_])
    for id in times:
        tx.tell(Approved(subject=ref("away.thing", id)))
    await tx.flush()
    for id, time in times.items():
        await schedule.keep(tx, [id], {id: [time]})
    yield cast.mina.id


async def test_its_owner_reads_all_of_it(tx: Tx, away: UUID) -> None:
    found, _ = await views.view(tx, *DAYS)
    assert [(one.title, one.whole, one.editable) for one in found] == [
        ("육아휴직", True, False),
        ("거점 점검 출장", True, False),
        ("재택근무", True, False),
        ("3번 자리", True, False),
        ("건강검진", True, False),
    ]


async def test_others_read_a_word_and_where_to(tx: Tx, away: UUID, open_tx: Open, joon: Actor) -> None:
    his = open_tx(joon)
    found, _ = await views.view(his, *DAYS, people=[away])
    assert [(one.event, one.kind, one.title, one.others, one.region, one.busy, one.whole) for one in found] == [
        (None, "", "", "absent", "", 2, False),
        (None, "", "", "trip", "부산", 2, False),
        (None, "", "", "remote", "집", 0, False),
        (None, "", "", "busy", "", 2, False),
    ]
    busy = (await views.free_busy(his, [away], dtstart=at(0), dtend=at(23)))[0]
    assert [(one.dtstart.hour, one.dtend.hour) for one in busy.absent] == [(0, 4), (5, 6)]
    # that somebody is busy at a time of which nothing may be known is known all the same: nobody meets them then
    assert [(one.dtstart.hour, one.dtend.hour) for one in busy.busy] == [(7, 9)]


async def test_no_meeting_is_suggested_while_somebody_is_away(tx: Tx, away: UUID, open_tx: Open, joon: Actor) -> None:
    found = await slots.suggested(open_tx(joon), [away], minutes=60, first=DAY, last=DAYS[1])
    free = [one for one in found if not one.missing]
    assert [one.dtstart.hour for one in free] == [4, 6]


async def test_an_invitation_at_that_time_is_warned_of(tx: Tx, away: UUID, open_tx: Open, joon: Actor) -> None:
    from madang.calendar.actions import details
    from madang.calendar.actions.editing import Asked
    from madang.calendar.tests.test_meetings import copy_of

    his = open_tx(joon)
    home = await calendars.begin(his)
    wish = Wish(summary="협의", dtstart="2027-04-12T10:00:00", dtend="2027-04-12T11:00:00")
    made = await details.read(his, await editing.create(his, home, wish, asked=[Asked(party=away)]))
    tx.now = datetime(2027, 4, 1, tzinfo=UTC)
    copy = await copy_of(tx, made.uid, away)
    clashes = (await details.read(tx, copy)).clashes  # type: ignore[arg-type]
    assert [(one.title, one.dtstart.hour) for one in clashes] == [("육아휴직", 0)]
    assert await access.reached(tx, joon.id, away) is None
