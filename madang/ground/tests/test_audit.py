"""The audit trail: found by filters, exported, verified, anchored outside."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from madang.ground import facts
from madang.ground.audit import anchors
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.runtime import Runtime
from madang.ground.testing import told
from madang.ground.tx import Actor


async def test_the_administrator_finds_facts_by_name_actor_and_time(
    client: Any, database: Database, admin: Actor, joon: Actor
) -> None:
    await told(database)
    async with client(admin) as web:
        found = await web.ok("GET", "/api/admin/audit?name=ground.house.")
        assert {one["name"].startswith("ground.house.") for one in found["items"]} == {True}
        opened = next(one for one in found["items"] if one["name"] == "ground.house.opened")
        assert opened["title"] == "새결진흥원"
        later = await web.ok("GET", "/api/admin/audit", params={"since": "2100-01-01T00:00:00Z"})
        assert later == {"items": [], "next": None}
        own = await web.ok("GET", "/api/admin/audit", params={"actor": opened["actor"]})
        assert {one["actor"] for one in own["items"]} == {opened["actor"]}
        nobody = await web.ok("GET", "/api/admin/audit", params={"actor": str(new_id())})
        assert nobody["items"] == []
    async with client(joon) as web:
        assert (await web.get("/api/admin/audit")).status_code == 403


async def test_pages_follow_each_other_without_gaps(client: Any, database: Database, admin: Actor) -> None:
    async with client(admin) as web:
        for _ in range(3):
            await web.ok("POST", "/api/admin/audit/verify")
        await told(database)
        asked = {"name": "ground.house.audit-verified"}
        all_at_once = await web.ok("GET", "/api/admin/audit", params={**asked, "most": 500})
        whole = [one["position"] for one in all_at_once["items"]]
        assert len(whole) >= 3
        seen, after = [], None
        while True:
            page = await web.ok(
                "GET", "/api/admin/audit", params={**asked, "most": 2, **({"after": after} if after else {})}
            )
            seen += [one["position"] for one in page["items"]]
            after = page["next"]
            if after is None:
                break
        assert seen == whole == sorted(whole, reverse=True)
        assert (await web.get("/api/admin/audit?after=x")).status_code == 422


async def test_the_export_is_told_and_cells_cannot_run(client: Any, database: Database, admin: Actor) -> None:
    async with client(admin) as web:
        answer = await web.get("/api/admin/audit/export")
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0][:3] == ["position", "at", "name"]
    assert len(rows) > 1
    assert not [cell for row in rows for cell in row if cell[:1] in "=+@" and cell]
    assert "ground.house.audit-exported" in {one.name for one in await told(database)}


async def test_anchors_are_written_to_both_places_and_catch_a_cut_tail(
    client: Any, database: Database, runtime: Runtime, admin: Actor, tmp_path: Path
) -> None:
    second = tmp_path / "elsewhere" / "anchors.log"
    assert runtime.settings is not None
    async with client(admin) as web:
        assert (await web.put("/api/admin/audit/anchors", json={"second_path": "relative"})).status_code == 422
        state = await web.ok("PUT", "/api/admin/audit/anchors", json={"second_path": str(second)})
        assert state["second_path"] == str(second)
        await told(database)
        async with database.queries() as q:
            position = await anchors.anchor(q, runtime.settings.data, now=datetime.now(UTC))
        assert anchors.read(second)[-1][0] == position == anchors.read(runtime.settings.data / anchors.NAME)[-1][0]
        assert (await web.ok("POST", "/api/admin/audit/verify"))["why"] is None
        anchors.append(second, position + 1000, b"x" * 32, datetime.now(UTC))
        broken = await web.ok("POST", "/api/admin/audit/verify")
        assert (broken["why"], broken["position"]) == ("missing", position + 1000)
        await web.ok("PUT", "/api/admin/audit/anchors", json={"second_path": None})
        assert (await web.ok("POST", "/api/admin/audit/verify"))["why"] is None


def test_a_torn_line_of_the_anchors_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "anchors.log"
    anchors.append(path, 1, facts.FIRST, datetime(2026, 11, 21, tzinfo=UTC))
    with path.open("a") as file:
        file.write("2 abc")
    assert anchors.gathered([path]) == [(1, facts.FIRST.hex())]
