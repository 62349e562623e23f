"""Messages for later, and reminders."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from madang.ground.db import Database
from madang.ground.errors import Problem
from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, Digested
from madang.ground.work import Work
from madang.messenger import jobs
from madang.messenger.rules import later as rules
from madang.messenger.tests.conftest import say

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
Json = dict[str, Any]
SOON = "2099-01-01T00:00:00Z"


@pytest.mark.parametrize(
    ("after", "code"),
    [
        (timedelta(0), "messenger.in-the-past"),
        (timedelta(seconds=1), None),
        (timedelta(days=366), None),
        (timedelta(days=367), "messenger.too-far-ahead"),
    ],
)
def test_how_far_ahead(after: timedelta, code: str | None) -> None:
    found = None
    try:
        rules.check_moment(NOW + after, now=NOW)
    except Problem as problem:
        found = problem.code
    assert found == code


def soon() -> str:
    """An hour from now."""
    return (datetime.now(UTC) + timedelta(hours=1)).isoformat()


Due = Callable[[], Awaitable[None]]


@pytest_asyncio.fixture
async def due(database: Database, house: House) -> Due:
    """Let everything that waits be due, and the job run."""

    async def run() -> None:
        async with database.queries() as q:
            await q.run("update messenger.scheduled set send_at = now() - interval '1 minute'")
            await q.run("update messenger.reminder set remind_at = now() - interval '1 minute'")
        await jobs.send_due(Work(database, house, via="test"))

    return run


async def waiting(web: Client) -> list[Json]:
    """What somebody has waiting."""
    found: list[Json] = (await web.ok("GET", "/api/messenger/later"))["scheduled"]
    return found


async def test_what_is_written_for_later_is_said_once_when_its_time_comes(
    web: Client, other: Client, group: str, due: Due
) -> None:
    url = f"/api/messenger/rooms/{group}"
    made = await web.ok("POST", f"{url}/scheduled", json={"text": "아침 조회 있습니다", "send_at": soon()})
    assert [one["text"] for one in await waiting(web)] == ["아침 조회 있습니다"]
    assert await waiting(other) == []
    changed = await web.ok("PATCH", f"/api/messenger/scheduled/{made['id']}", json={"text": "아침 조회는 9시입니다"})
    assert (changed["text"], changed["send_at"]) == ("아침 조회는 9시입니다", made["send_at"])
    assert (await web.ok("GET", f"{url}/messages"))["items"] == []
    await due()
    await due()
    assert [one["text"] for one in (await other.ok("GET", f"{url}/messages"))["items"]] == ["아침 조회는 9시입니다"]
    assert await waiting(web) == []


async def test_it_is_ones_own_and_can_be_called_off(web: Client, other: Client, group: str, due: Due) -> None:
    url = f"/api/messenger/rooms/{group}"
    made = await web.ok("POST", f"{url}/scheduled", json={"text": "취소할 말", "send_at": soon()})
    one = f"/api/messenger/scheduled/{made['id']}"
    assert (await other.patch(one, json={"text": "x"})).status_code == 404
    assert (await other.delete(one)).status_code == 404
    assert (await web.delete(one)).status_code == 204
    await due()
    assert (await web.ok("GET", f"{url}/messages"))["items"] == []


async def test_what_cannot_be_sent_says_why_and_tells_its_author(
    web: Client, other: Client, group: str, due: Due, digested: Digested
) -> None:
    url = f"/api/messenger/rooms/{group}"
    await other.ok("POST", f"{url}/scheduled", json={"text": "늦은 말", "send_at": soon()})
    await other.ok("DELETE", f"{url}/people/me")
    await due()
    (left,) = [one for one in await waiting(other) if one["room"] == group]
    assert left["problem"] == "ground.not-found"
    assert (await web.ok("GET", f"{url}/messages"))["items"] == []
    await other.ok("DELETE", f"/api/messenger/scheduled/{left['id']}")
    await digested()


async def test_one_is_reminded_once(
    web: Client, other: Client, group: str, due: Due, digested: Digested, cast: Cast
) -> None:
    await digested()
    await web.ok("POST", "/api/inbox/read-all", json={})
    said = await say(web, group, "계약서 검토")
    url = f"/api/messenger/rooms/{group}/messages/{said['seq']}/reminder"
    assert (await web.put(url, json={"remind_at": soon()})).status_code == 204
    (one,) = (await web.ok("GET", "/api/messenger/later"))["reminders"]
    assert (one["title"], one["message"]["text"], one["told"]) == ("주간 점검", "계약서 검토", False)
    for _ in range(2):
        await due()
        await digested()
    found = (await web.ok("GET", "/api/inbox?show=unread"))["items"]
    assert [(each["name"], each["count"]) for each in found if each["thing"]["id"] == group] == [
        ("messenger.room.reminded", 1)
    ]
    (one,) = (await web.ok("GET", "/api/messenger/later"))["reminders"]
    assert one["told"] is True
    assert (await web.delete(url)).status_code == 204
    later = await web.ok("GET", "/api/messenger/later")
    assert later["reminders"] == []
    assert (await other.ok("GET", "/api/messenger/later"))["reminders"] == []


async def test_nobody_fills_the_house_with_what_waits(web: Client, group: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("madang.messenger.actions.later.MOST", 0)
    said = await say(web, group, "말")
    url = f"/api/messenger/rooms/{group}"
    for method, path, body in (
        ("POST", f"{url}/scheduled", {"text": "x", "send_at": soon()}),
        ("PUT", f"{url}/messages/{said['seq']}/reminder", {"remind_at": soon()}),
    ):
        full = await web.request(method, path, json=body)
        assert (full.status_code, full.json()["code"]) == (409, "messenger.too-much-later")


@pytest.mark.parametrize(
    "body",
    [
        {"text": "", "send_at": SOON},
        {"text": "x", "send_at": "2020-01-01T00:00:00Z"},
        {"text": "x", "send_at": SOON},
        {"text": "x", "send_at": "2026-12-24T09:00:00"},
        {"text": "x"},
        {"text": "x", "send_at": "later"},
    ],
)
async def test_what_cannot_wait_is_refused(web: Client, group: str, body: Json) -> None:
    assert (await web.post(f"/api/messenger/rooms/{group}/scheduled", json=body)).status_code == 422
