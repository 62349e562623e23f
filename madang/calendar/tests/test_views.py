"""Looking at days and at people."""

from datetime import UTC, date, datetime

import pytest

from madang.calendar.actions import calendars, objects, views
from madang.calendar.tests.conftest import ics
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.errors import Forbidden, NotFound
from madang.ground.ids import SYSTEM
from madang.ground.roles import Role
from madang.ground.testing import Cast, Open
from madang.ground.tx import Actor, Tx

DAYS = (date(2027, 5, 3), date(2027, 5, 17))
START = "DTSTART;TZID=Asia/Seoul:20270503T100000"


async def test_a_view_shows_each_time_and_the_words_of_the_moved_one(tx: Tx) -> None:
    home = await calendars.begin(tx)
    moved = (
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:one@example.org\r\nDTSTAMP:20261101T000000Z\r\n"
        "RECURRENCE-ID;TZID=Asia/Seoul:20270510T100000\r\nDTSTART;TZID=Asia/Seoul:20270511T150000\r\n"
        "DURATION:PT1H\r\nSUMMARY:옮긴 회의"
    )
    await objects.put(
        tx, home, "one.ics", ics("DURATION:PT1H", "RRULE:FREQ=WEEKLY", "SUMMARY:주간 회의", moved, start=START)
    )
    found, cut = await views.view(tx, *DAYS)
    assert [(one.title, one.dtstart) for one in found] == [
        ("주간 회의", "2027-05-03T01:00:00Z"),
        ("옮긴 회의", "2027-05-11T06:00:00Z"),
    ]
    assert not cut
    far, _ = await views.view(tx, date(2031, 1, 1), date(2031, 1, 15))
    assert [one.dtstart for one in far] == ["2031-01-06T01:00:00Z", "2031-01-13T01:00:00Z"]


async def test_whole_days_are_days_and_long_ones_are_found_in_the_middle(tx: Tx) -> None:
    home = await calendars.begin(tx)
    await objects.put(tx, home, "a.ics", ics("DTEND;VALUE=DATE:20270610", uid="a", start="DTSTART;VALUE=DATE:20270401"))
    found, _ = await views.view(tx, *DAYS)
    assert [(one.dtstart, one.dtend, one.all_day) for one in found] == [("2027-04-01", "2027-06-10", True)]


async def test_a_colleague_sees_when_somebody_is_busy_and_nothing_more(
    tx: Tx, open_tx: Open, joon: Actor, guest: Actor, cast: Cast
) -> None:
    home = await calendars.begin(tx)
    await objects.put(tx, home, "a.ics", ics("SUMMARY:면담", uid="a", start=START))
    await objects.put(tx, home, "b.ics", ics("TRANSP:TRANSPARENT", uid="b", start=START))
    his = open_tx(joon)
    found, _ = await views.view(his, *DAYS, people=[cast.mina.id])
    assert [(one.person, one.title, one.whole) for one in found] == [(cast.mina.id, "", False)]
    assert (await views.view(his, *DAYS))[0] == []
    with pytest.raises(NotFound):
        await views.view(his, *DAYS, calendars=[home])
    with pytest.raises(Forbidden):
        await views.view(open_tx(guest), *DAYS, people=[cast.mina.id])
    await access.give(tx, home, [Grant(party=joon.id, role=Role.VIEW)], by=SYSTEM)
    found, _ = await views.view(his, *DAYS, calendars=[home])
    assert {one.title for one in found} == {"면담", "주간 회의"}


async def test_who_is_busy_is_told_in_merged_periods(tx: Tx, open_tx: Open, joon: Actor, cast: Cast) -> None:
    home = await calendars.begin(tx)
    await objects.put(tx, home, "a.ics", ics(uid="a", start=START))
    await objects.put(tx, home, "b.ics", ics(uid="b", start="DTSTART:20270503T013000Z"))
    await objects.put(tx, home, "c.ics", ics("STATUS:TENTATIVE", uid="c", start="DTSTART:20270503T050000Z"))
    span = {"dtstart": datetime(2027, 5, 3, tzinfo=UTC), "dtend": datetime(2027, 5, 4, tzinfo=UTC)}
    mina, other = await views.free_busy(open_tx(joon), [cast.mina.id, cast.joon.id], **span)
    assert [(one.dtstart.hour, one.dtend.hour, one.dtend.minute) for one in mina.busy] == [(1, 2, 30)]
    assert [one.dtstart.hour for one in mina.tentative] == [5]
    assert other.busy == ()
