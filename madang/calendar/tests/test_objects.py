"""Objects as clients put and get them."""

import pytest

from madang.calendar.actions import calendars, objects
from madang.calendar.models import Event
from madang.calendar.store import objects as store
from madang.calendar.tests.conftest import ics
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale
from madang.ground.ids import SYSTEM
from madang.ground.roles import Role
from madang.ground.testing import Open, names
from madang.ground.tx import Actor, Tx


async def test_what_is_put_comes_back_as_it_was(tx: Tx) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    data = ics("X-APPLE-STRUCTURED-LOCATION;VALUE=URI:geo:1,2", "LOCATION:본원 3층")
    stored = await objects.put(tx, home, "one.ics", data)
    assert stored.created
    got = await objects.get(tx, home, "one.ics")
    assert got.data == data
    assert got.etag == stored.etag
    assert "calendar.event.added" in names(tx)
    assert names(tx).count("calendar.calendar.events-changed") == 1


async def test_preconditions_are_kept(tx: Tx) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    first = await objects.put(tx, home, "one.ics", ics())
    with pytest.raises(Stale):
        await objects.put(tx, home, "one.ics", ics(), if_none_match=True)
    with pytest.raises(Stale):
        await objects.put(tx, home, "one.ics", ics(), if_match=["other"])
    second = await objects.put(tx, home, "one.ics", ics("SEQUENCE:1"), if_match=[first.etag or ""])
    assert not second.created
    assert second.etag != first.etag
    with pytest.raises(Stale):
        await objects.delete(tx, home, "one.ics", if_match=[first.etag or ""])
    with pytest.raises(Stale):
        await objects.put(tx, home, "two.ics", ics(uid="two"), if_match=["*"])
    with pytest.raises(Refused, match="uid-taken"):
        await objects.put(tx, home, "two.ics", ics())
    with pytest.raises(Refused, match="uid-changed"):
        await objects.put(tx, home, "one.ics", ics(uid="another"))


async def test_changes_are_told_from_any_count_on_and_none_is_left_out(tx: Tx) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    start = await objects.count(tx, home)
    for number in range(5):
        await objects.put(tx, home, f"{number}.ics", ics(uid=str(number)))
    await objects.delete(tx, home, "1.ics")
    await objects.put(tx, home, "3.ics", ics("SEQUENCE:1", uid="3"))
    seen: dict[str, bool] = {}
    at, rounds = start, 0
    while True:
        page = await objects.changes(tx, home, since=at, limit=2)
        seen |= {one.name: True for one in page.there} | dict.fromkeys(page.gone, False)
        at, rounds = page.upto, rounds + 1
        if not page.more:
            break
    assert rounds > 2
    assert {name for name, there in seen.items() if there} == {"0.ics", "2.ics", "3.ics", "4.ics"}
    assert (await objects.changes(tx, home, since=at)).there == []
    middle = await objects.changes(tx, home, since=start + 3)
    assert middle.gone == ["1.ics"]
    with pytest.raises(Invalid):
        await objects.changes(tx, home, since=at + 1)


async def test_a_month_is_found_by_its_occurrences_and_far_years_too(tx: Tx) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    await objects.put(tx, home, "w.ics", ics("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Asia/Seoul:20261207T100000", uid="w"))
    await objects.put(tx, home, "o.ics", ics(uid="o"))
    await objects.put(tx, home, "far.ics", ics(uid="far", start="DTSTART:20400102T000000Z"))
    await objects.put(
        tx, home, "long.ics", ics("DTEND;VALUE=DATE:20270301", uid="long", start="DTSTART;VALUE=DATE:20261101")
    )
    day = tx.now.replace(month=12, day=6, hour=0)
    week = await objects.query(tx, home, dtstart=day, dtend=day.replace(day=9))
    assert {one.uid for one in week} == {"long"}
    next_week = await objects.query(tx, home, dtstart=day.replace(day=13), dtend=day.replace(day=16))
    assert {one.uid for one in next_week} == {"long", "w"}
    far = day.replace(year=2040, month=1, day=1)
    assert {one.uid for one in await objects.query(tx, home, dtstart=far, dtend=far.replace(day=4))} == {"far", "w"}


@pytest.mark.parametrize(
    ("role", "delegates", "private", "sees"),
    [
        (Role.BUSY, False, False, False),
        (Role.VIEW, False, False, True),
        (Role.VIEW, False, True, False),
        (Role.EDIT, True, True, True),
        (Role.MANAGE, False, True, True),
    ],
)
async def test_who_sees_the_words(
    tx: Tx, open_tx: Open, joon: Actor, role: Role, delegates: bool, private: bool, sees: bool
) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    data = ics("SUMMARY:검진", "LOCATION:병원", "ATTENDEE:mailto:x@y.example", *(["CLASS:PRIVATE"] if private else []))
    await objects.put(tx, home, "one.ics", data)
    await access.give(tx, home, [Grant(party=joon.id, role=role, delegates=delegates)], by=SYSTEM)
    his = open_tx(joon)
    got = await objects.get(his, home, "one.ics")
    if sees:
        assert got.data == data
    else:
        text = got.data.decode()
        assert "DTSTART" in text
        assert not {"검진", "병원", "ATTENDEE"} & {word for word in ("검진", "병원", "ATTENDEE") if word in text}
        with pytest.raises((Forbidden, NotFound)):
            await objects.put(his, home, "one.ics", ics("SEQUENCE:3"))


async def test_nobody_else_reaches_it(tx: Tx, open_tx: Open, joon: Actor) -> None:
    home = await calendars.make(tx, name="일정", colour=1)
    await objects.put(tx, home, "one.ics", ics())
    with pytest.raises(NotFound):
        await objects.get(open_tx(joon), home, "one.ics")
    with pytest.raises(NotFound):
        await objects.changes(open_tx(joon), home, since=0)


async def test_what_was_deleted_comes_back_with_its_times(tx: Tx) -> None:
    from madang.calendar.actions import events

    home = await calendars.make(tx, name="일정", colour=1)
    stored = await objects.put(tx, home, "one.ics", ics("RRULE:FREQ=DAILY;COUNT=3"))
    await objects.delete(tx, home, "one.ics")
    with pytest.raises(NotFound):
        await objects.get(tx, home, "one.ics")
    await events.restore(tx, stored.id)
    found = await store.one(tx, tx.actor, stored.id)
    assert isinstance(found, Event)
    assert len(await objects.query(tx, home, dtstart=tx.now, dtend=tx.now.replace(year=2027))) == 1
    assert (await objects.get(tx, home, "one.ics")).etag == stored.etag
