"""What goes on by itself: reminders, occurrences further ahead, fetched calendars, times of other slices."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta

import pytest

from madang.calendar.actions import calendars, objects, reminders, subscriptions, views
from madang.calendar.actions.subscriptions import Policy
from madang.calendar.store import objects as store
from madang.calendar.tests.conftest import ics
from madang.ground import outgoing, settings
from madang.ground.outgoing import Answer
from madang.ground.testing import Client, Digested, Open, names
from madang.ground.tx import SYSTEM_ACTOR, Tx

ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT10M\r\nDESCRIPTION:x\r\nEND:VALARM"


async def test_each_time_is_told_of_once(tx: Tx, open_tx: Open) -> None:
    home = await calendars.make(tx, name="알림")
    stored = await objects.put(tx, home, "a.ics", ics("DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", ALARM, uid="r"))
    jobs = open_tx(SYSTEM_ACTOR)
    for minute, told in ((49, 0), (50, 1), (51, 0)):
        jobs.told.clear()
        jobs.now = datetime(2026, 11, 30, 0, minute, tzinfo=UTC)
        await reminders.remind(jobs)
        assert names(jobs).count("calendar.event.reminded") == told, minute
    jobs.told.clear()
    jobs.now = datetime(2026, 12, 1, 0, 55, tzinfo=UTC)
    await reminders.remind(jobs)
    assert names(jobs) == ["calendar.event.reminded"]
    assert await tx.value("select remind_at from calendar.event where id = %(id)s", id=stored.id) is None


async def test_after_a_long_night_nobody_is_reminded_of_the_past(tx: Tx, open_tx: Open) -> None:
    home = await calendars.make(tx, name="알림")
    await objects.put(tx, home, "a.ics", ics("DURATION:PT1H", ALARM, uid="late"))
    jobs = open_tx(SYSTEM_ACTOR)
    jobs.now = datetime(2026, 12, 5, tzinfo=UTC)
    await reminders.remind(jobs)
    assert names(jobs) == []


async def test_occurrences_stand_ready_further_ahead_as_time_goes_on(tx: Tx, open_tx: Open) -> None:
    home = await calendars.make(tx, name="매주")
    stored = await objects.put(tx, home, "w.ics", ics("RRULE:FREQ=WEEKLY", uid="w"))
    jobs = open_tx(SYSTEM_ACTOR)
    jobs.now = tx.now + timedelta(days=200)

    @asynccontextmanager
    async def work() -> AsyncIterator[Tx]:
        yield jobs

    before = await store.one(tx, tx.actor, stored.id)
    await reminders.extend(work)  # type: ignore[arg-type]
    after = await store.one(tx, tx.actor, stored.id)
    assert before is not None and after is not None
    assert after.expanded_until - before.expanded_until == timedelta(days=200)
    assert (after.etag, after.changed) == (before.etag, before.changed)
    newest = await tx.value("select max(dtstart) from calendar.occurrence where event = %(id)s", id=stored.id)
    assert newest > before.expanded_until


async def test_a_calendar_of_elsewhere_comes_changes_and_goes(
    tx: Tx, open_tx: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    await settings.write(tx, subscriptions.SETTING, Policy(fetches=True))
    id = await subscriptions.subscribe(tx, name="바깥", url="https://calendars.example/a.ics", colour=None)
    jobs = open_tx(SYSTEM_ACTOR)
    there: dict[str, object] = {"status": 200, "body": ics(uid="x", start="DTSTART:20270601T000000Z")}

    @asynccontextmanager
    async def work() -> AsyncIterator[Tx]:
        yield jobs

    async def ask(method: str, url: str, **_: object) -> Answer:
        return Answer(status=there["status"], headers={}, body=there["body"], url=url)  # type: ignore[arg-type]

    monkeypatch.setattr(outgoing, "ask", ask)
    await subscriptions.fetch(work, calendar=str(id))  # type: ignore[arg-type]
    shown, _ = await views.view(tx, date(2027, 6, 1), date(2027, 6, 2), calendars=[id])
    assert [one.title for one in shown] == ["주간 회의"]
    there["status"] = 404
    await subscriptions.fetch(work, calendar=str(id))  # type: ignore[arg-type]
    kept = await subscriptions.one(tx, id)
    assert (kept.error, kept.failed) == ("calendar.fetch-status", 1)
    assert kept.next_at > jobs.now + timedelta(minutes=kept.minutes)
    assert len((await views.view(tx, date(2027, 6, 1), date(2027, 6, 2), calendars=[id]))[0]) == 1
    there |= {"status": 200, "body": b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"}
    await subscriptions.fetch(work, calendar=str(id))  # type: ignore[arg-type]
    assert (await subscriptions.one(tx, id)).error == ""
    assert (await views.view(tx, date(2027, 6, 1), date(2027, 6, 2), calendars=[id]))[0] == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/a.ics", "http://[::1]/a.ics", "http://localhost/a.ics"])
async def test_nothing_inside_the_house_is_fetched(tx: Tx, open_tx: Open, url: str) -> None:
    await settings.write(tx, subscriptions.SETTING, Policy(fetches=True))
    id = await subscriptions.subscribe(tx, name="안쪽", url=url, colour=None)
    jobs = open_tx(SYSTEM_ACTOR)

    @asynccontextmanager
    async def work() -> AsyncIterator[Tx]:
        yield jobs

    await subscriptions.fetch(work, calendar=str(id))  # type: ignore[arg-type]
    assert (await subscriptions.one(tx, id)).error == "ground.outgoing-refused"


async def test_the_day_a_task_is_due_stands_among_ones_own_and_nobody_elses(
    web: Client, other: Client, cast: object, digested: Digested
) -> None:
    mina, joon = cast.mina.id, cast.joon.id  # type: ignore[attr-defined]
    project = await web.ok("POST", "/api/tasks/projects", json={"name": "마감 실험", "visibility": "private"})
    wish = {
        "project": project["project"]["id"],
        "title": "결과 보고",
        "due_on": "2027-04-12",
        "assignees": [str(mina)],
    }
    made = await web.ok("POST", "/api/tasks", json=wish)
    await digested()
    days = "from=2027-04-12&to=2027-04-13"
    items = (await web.ok("GET", f"/api/calendar/view?{days}"))["items"]
    due = [one for one in items if one["elsewhere"]]
    assert [(one["event"], one["kind"], one["all_day"], one["busy"]) for one in due] == [
        (made["task"]["id"], "tasks.task", True, 0)
    ]
    assert due[0]["title"].endswith("결과 보고")
    seen = (await other.ok("GET", f"/api/calendar/view?{days}&people={mina}"))["items"]
    assert [one for one in seen if one["elsewhere"]] == []
    free = (
        await other.ok(
            "GET",
            "/api/calendar/freebusy",
            params={"people": f"{mina},{joon}", "from": "2027-04-12T00:00:00Z", "to": "2027-04-13T00:00:00Z"},
        )
    )["items"]
    assert [one["busy"] for one in free] == [[], []]
