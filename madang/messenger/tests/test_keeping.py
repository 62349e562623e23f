"""Retention, holds that nobody notices, and archives."""

import asyncio
import io
import json
import zipfile
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest_asyncio

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tx import Actor
from madang.ground.work import Work
from madang.messenger import jobs
from madang.messenger.tests.conftest import say

URL = "/api/messenger/keeping"
KEPT = dict.fromkeys(("self", "direct", "group", "project", "unit", "site"))


@pytest_asyncio.fixture
async def office(client: MakeClient, admin: Actor) -> AsyncIterator[Client]:
    """The administrator's browser; nothing is cleared and nothing held afterwards."""
    async with client(admin) as found:
        yield found
        await found.ok("PUT", f"{URL}/retention", json=KEPT)
        for one in (await found.ok("GET", URL))["holds"]:
            if one["released_at"] is None:
                await found.ok("POST", f"{URL}/holds/{one['id']}/release", json={"reason": "시험 끝"})


@pytest_asyncio.fixture
async def night(
    database: Database, house: House, take_up: Callable[[], Awaitable[None]]
) -> Callable[[], Awaitable[None]]:
    """A night passes."""

    async def run() -> None:
        await take_up()
        await jobs.clear(Work(database, house, via="test"))

    return run


async def aged(database: Database, room: str, seq: int, days: int) -> None:
    """A message was said days ago."""
    async with database.queries() as q:
        await q.run(
            "update messenger.message set at = at - %(age)s where room = %(room)s and seq = %(seq)s",
            age=timedelta(days=days),
            room=room,
            seq=seq,
        )


async def texts(web: Client, room: str) -> list[str]:
    """What a room says."""
    return [one["text"] for one in (await web.ok("GET", f"/api/messenger/rooms/{room}/messages"))["items"]]


async def taken_out(database: Database, house: House, office: Client, **what: Any) -> zipfile.ZipFile:
    """The archive of an export."""
    made = await office.ok("POST", f"{URL}/exports", json={"reason": "감사 자료 제출", **what})
    for _ in range(100):
        await jobs.export(Work(database, house, via="test"), export=made["id"])
        listed = {one["id"]: one for one in (await office.ok("GET", URL))["exports"]}
        if listed[made["id"]]["state"] == "done":
            break
        await asyncio.sleep(0.05)
    got = await office.get(f"{URL}/exports/{made['id']}/archive")
    assert got.status_code == 200
    return zipfile.ZipFile(io.BytesIO(got.content))


def said(archive: zipfile.ZipFile) -> list[dict[str, Any]]:
    """What an archive says to machines."""
    return [json.loads(line) for line in archive.read("messages.jsonl").splitlines()]


async def test_old_messages_go_where_the_sort_of_room_says_so(
    web: Client, office: Client, cast: Cast, group: str, database: Database, night: Callable[[], Awaitable[None]]
) -> None:
    direct = (await web.ok("PUT", f"/api/messenger/rooms/of/{cast.joon.id}"))["id"]
    for room in (group, direct):
        for text in ("오래된 말", "새 말"):
            said = await say(web, room, text)
            if text == "오래된 말":
                await aged(database, room, said["seq"], 40)
    await night()
    assert await texts(web, group) == ["오래된 말", "새 말"]
    kept = await office.ok("PUT", f"{URL}/retention", json={**KEPT, "group": 30})
    assert (kept["group"], kept["direct"]) == (30, None)
    await night()
    page = await web.ok("GET", f"/api/messenger/rooms/{group}/messages")
    assert ([one["text"] for one in page["items"]], page["before"]) == (["새 말"], False)
    assert (await texts(web, direct)).count("오래된 말") == 1
    hits = await web.ok("GET", f"/api/messenger/search?q=오래된&room={group}")
    assert hits["items"] == []


async def test_a_hold_keeps_what_is_taken_back_and_nobody_in_the_room_sees_it(
    web: Client,
    other: Client,
    office: Client,
    group: str,
    database: Database,
    house: House,
    night: Callable[[], Awaitable[None]],
) -> None:
    first = await say(web, group, "처음 한 말")
    second = await say(other, group, "지워질 말")
    held = await office.ok("POST", f"{URL}/holds", json={"room": group, "reason": "감사 착수"})
    assert held["name"] == "주간 점검"
    again = await office.post(f"{URL}/holds", json={"room": group, "reason": "다시"})
    assert (again.status_code, again.json()["code"]) == (409, "messenger.held-already")
    messages = f"/api/messenger/rooms/{group}/messages"
    await web.ok("PATCH", f"{messages}/{first['seq']}", json={"text": "고친 말"})
    await other.ok("DELETE", f"{messages}/{second['seq']}")
    page = await web.ok("GET", messages)
    assert [(one["text"], one.get("recalled_at") is None) for one in page["items"]] == [("고친 말", True), ("", False)]
    found = said(await taken_out(database, house, office, room=group))
    assert [(one["seq"], one["text"], one["withheld_at"] is not None) for one in found] == [
        (1, "처음 한 말", True),
        (1, "고친 말", False),
        (2, "지워질 말", True),
        (2, "", False),
    ]
    # cleared away for everybody, kept for the hold
    await aged(database, group, 1, 40)
    await office.ok("PUT", f"{URL}/retention", json={**KEPT, "group": 30})
    await night()
    assert await texts(web, group) == [""]
    again_found = said(await taken_out(database, house, office, room=group))
    assert "고친 말" in [one["text"] for one in again_found if one["withheld_at"]]
    # and gone when it ends
    await office.ok("POST", f"{URL}/holds/{held['id']}/release", json={"reason": "감사 종료"})
    twice = await office.post(f"{URL}/holds/{held['id']}/release", json={"reason": "감사 종료"})
    assert (twice.status_code, twice.json()["code"]) == (409, "messenger.released-already")
    await night()
    assert [one["text"] for one in said(await taken_out(database, house, office, room=group))] == [""]


async def test_files_go_with_their_messages_unless_they_are_held(
    web: Client,
    office: Client,
    cast: Cast,
    group: str,
    database: Database,
    house: House,
    night: Callable[[], Awaitable[None]],
) -> None:
    async def sent(name: str, content: bytes) -> str:
        taken = await web.ok("POST", f"/api/things/{group}/files", files={"file": (name, content)})
        file = str(taken["items"][0]["file"]["id"])
        await say(web, group, "", files=[file])
        return file

    plain = await sent("plain.txt", b"not held")
    await aged(database, group, 1, 40)
    await office.ok("PUT", f"{URL}/retention", json={**KEPT, "group": 30})
    await night()
    assert (await web.get(f"/api/files/{plain}")).status_code == 404
    await office.ok("POST", f"{URL}/holds", json={"person": str(cast.mina.id), "reason": "감사 착수"})
    await sent("held.txt", b"held for the audit")
    await aged(database, group, 2, 40)
    await night()
    assert await texts(web, group) == []
    archive = await taken_out(database, house, office, person=str(cast.mina.id))
    (one,) = [one for one in said(archive) if one["room"] == group]
    assert archive.read(one["files"][0]["path"]) == b"held for the audit"
    page = archive.read("messages.html").decode()
    assert "held.txt" in page
    assert "감사 자료 제출" in page
    async with database.queries() as q:
        lost = await q.value(
            "select count(*) from messenger.withheld_file w where w.room = %(room)s"
            " and not exists (select from ground.file f where f.id = w.file)",
            room=UUID(group),
        )
    assert lost == 0


async def test_keeping_is_for_administrators_and_asks_why(web: Client, office: Client, cast: Cast, group: str) -> None:
    assert (await web.get(URL)).status_code == 403
    assert (await web.post(f"{URL}/exports", json={"room": group, "reason": "호기심"})).status_code == 403
    assert (await web.get(f"{URL}/rooms?q=점검")).status_code == 403
    made = await web.ok("POST", "/api/messenger/rooms", json={"name": "두루미 관찰", "people": [str(cast.joon.id)]})
    found = await office.ok("GET", f"{URL}/rooms?q=두루미")
    assert [one["id"] for one in found["items"]] == [made["id"]]
    for body, code in (
        ({"room": group, "reason": "   "}, "messenger.reason-needed"),
        ({"reason": "까닭"}, "messenger.room-or-person"),
        ({"room": group, "person": str(cast.mina.id), "reason": "까닭"}, "messenger.room-or-person"),
    ):
        answer = await office.post(f"{URL}/holds", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, code)
    nowhere = await office.post(f"{URL}/holds", json={"room": str(cast.mina.id), "reason": "까닭"})
    assert nowhere.status_code == 404
    assert (await office.put(f"{URL}/retention", json={**KEPT, "group": 0})).status_code == 422
