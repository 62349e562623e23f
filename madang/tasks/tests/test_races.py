"""Many writers at once: numbers without gaps, states that follow, nobody overwritten, no circles."""

import asyncio
from typing import Any

from madang.ground.db import Database
from madang.ground.testing import MakeClient
from madang.ground.tx import Actor

WRITERS = 16


async def test_numbers_have_no_gaps(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:

        async def write(at: int) -> None:
            wrong = await web.post("/api/tasks", json={"project": home, "title": "x", "parent": home})
            assert wrong.status_code == 422
            await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": f"일 {at}\n  둘 {at}"})

        await asyncio.gather(*(write(at) for at in range(WRITERS)))
        rows = (await web.ok("GET", f"/api/tasks?project={home}&limit=100"))["items"]
    assert sorted(one["number"] for one in rows) == list(range(1, 2 * WRITERS + 1))


async def test_one_of_many_stale_edits_wins(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    async with client(mina) as web:
        task = (await web.ok("POST", "/api/tasks", json={"project": project["project"]["id"], "title": "처음"}))["task"]

        async def write(at: int) -> int:
            answer = await web.patch(
                f"/api/tasks/{task['id']}", json={"title": f"제목 {at}"}, headers={"if-match": '"1"'}
            )
            return int(answer.status_code)

        codes = await asyncio.gather(*(write(at) for at in range(WRITERS)))
        assert sorted(codes) == [200] + [412] * (WRITERS - 1)
        view = await web.ok("GET", f"/api/tasks/{task['id']}")
        assert view["task"]["revision"] == 2


async def test_the_state_follows_whoever_reports_last(
    client: MakeClient, mina: Actor, joon: Actor, project: dict[str, Any], database: Database
) -> None:
    states = [one["id"] for one in project["states"]]
    async with client(mina) as web, client(joon) as other:
        made = {"project": project["project"]["id"], "title": "둘이", "assignees": [str(mina.id), str(joon.id)]}
        task = (await web.ok("POST", "/api/tasks", json=made))["task"]
        url = f"/api/tasks/{task['id']}/progress"
        await asyncio.gather(
            *(
                (web if at % 2 else other).ok("PUT", url, json={"state": states[at % 3] if at < 14 else states[2]})
                for at in range(WRITERS)
            )
        )
        view = (await web.ok("GET", f"/api/tasks/{task['id']}"))["task"]
        reported = {one["category"] for one in view["assignees"]}
        if len(reported) == 1:
            assert view["state"]["category"] == reported.pop()
        else:
            assert view["state"]["category"] == "doing"
        assert (view["done_at"] is not None) == (view["state"]["category"] == "done")


async def test_no_circle_slips_through(
    client: MakeClient, mina: Actor, project: dict[str, Any], database: Database
) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        lines = "\n".join(f"일 {at}" for at in range(6))
        made = (await web.ok("POST", "/api/tasks/quick", json={"project": home, "lines": lines}))["items"]
        ids = [one["id"] for one in made]
        needs = [web.put(f"/api/tasks/{ids[at]}/needs/{ids[(at + 1) % 6]}", json={}) for at in range(6)]
        inside = [web.patch(f"/api/tasks/{ids[at]}", json={"parent": ids[(at + 1) % 6]}) for at in range(6)]
        codes = [answer.status_code for answer in await asyncio.gather(*needs, *inside)]
        assert sorted(codes[:6]) == sorted(codes[6:]) == [200] * 5 + [409]


async def test_a_repeating_task_is_made_once(client: MakeClient, mina: Actor, project: dict[str, Any]) -> None:
    home = project["project"]["id"]
    async with client(mina) as web:
        task = (await web.ok("POST", "/api/tasks", json={"project": home, "title": "점검", "due_on": "2026-11-27"}))[
            "task"
        ]
        await web.ok("PUT", f"/api/tasks/{task['id']}/recurrence", json={"rrule": "FREQ=DAILY"})
        done = next(one["id"] for one in project["states"] if one["category"] == "done")
        await asyncio.gather(*(web.ok("PATCH", f"/api/tasks/{task['id']}", json={"state": done}) for _ in range(8)))
        assert len((await web.ok("GET", f"/api/tasks?project={home}"))["items"]) == 2
