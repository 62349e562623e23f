"""Acts on many entries: at once, in the background, stopped, and after a restart."""

import asyncio
from typing import Any

import pytest

from madang.drive import jobs
from madang.drive.actions import acts
from madang.drive.tests.conftest import make, names, own, put
from madang.ground.db import Database
from madang.ground.files.jobs import collect
from madang.ground.manifest import House
from madang.ground.testing import Client
from madang.ground.tx import Actor
from madang.ground.work import maker


async def act(web: Client, what: str, ids: list[str], to: str | None = None) -> dict[str, Any]:
    found: dict[str, Any] = await web.ok("POST", "/api/drive/acts", json={"act": what, "ids": ids, "to": to})
    return found


async def ended(web: Client, id: str) -> dict[str, Any]:
    for _ in range(600):
        found: dict[str, Any] = await web.ok("GET", f"/api/drive/acts/{id}")
        if found["state"] not in ("waiting", "running"):
            return found
        await asyncio.sleep(0.05)
    raise AssertionError("the act did not end")


async def test_moving_keeps_everything_and_names_stay_unique(web: Client, folder: str) -> None:
    one, two = await make(web, folder, "하나"), await make(web, folder, "둘")
    first, second = await put(web, one, "글.txt", b"1"), await put(web, two, "글.txt", b"2")
    done = await act(web, "move", [second["id"]], one)
    assert (done["state"], done["done"], done["problems"]) == ("done", 1, [])
    assert await names(web, one) == ["글.txt", "글 (2).txt"]
    assert await names(web, two) == []
    assert (await web.get(f"/api/files/{second['id']}/content")).content == b"2"
    refused = await web.post("/api/drive/acts", json={"act": "move", "ids": [folder], "to": one})
    assert (refused.status_code, refused.json()["code"]) == (409, "drive.inside-itself")
    assert (await web.ok("GET", f"/api/files/{first['id']}"))["thing"] == one


async def test_a_move_between_drives_says_who_sees_it_afterwards(
    web: Client, other: Client, mina: Actor, joon: Actor, shared: str, folder: str
) -> None:
    inner = await make(web, folder, "옮길 것")
    file = await put(web, inner, "글.txt")
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 404
    sight = await web.ok("POST", "/api/drive/acts/preview", json={"ids": [inner], "to": shared})
    assert (sight["count"], [one["name"] for one in sight["gains"]], sight["loses"]) == (2, ["박준"], [])
    await act(web, "move", [inner], shared)
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 200
    assert await names(other, inner) == ["글.txt"]
    back = await web.ok("POST", "/api/drive/acts/preview", json={"ids": [inner], "to": folder})
    assert ([one["id"] for one in back["loses"]], back["gains_total"]) == ([str(joon.id)], 0)
    await act(web, "move", [inner], folder)
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 404
    assert (await other.get(f"/api/drive/folders/{inner}")).status_code == 404
    drive = (await own(web, mina))["id"]
    assert (await web.ok("GET", f"/api/drive/entries/{file['id']}"))["entry"]["drive"] == drive


async def test_rights_of_a_part_go_with_it(web: Client, other: Client, joon: Actor, folder: str) -> None:
    part = await make(web, folder, "나눔")
    inner = await make(web, part, "안")
    file = await put(web, inner, "글.txt")
    await web.ok("PUT", f"/api/things/{part}/grants/{joon.id}", json={"role": "view"})
    there = await make(web, folder, "저기")
    await act(web, "move", [part], there)
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 200
    await act(web, "move", [inner], there)
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 404


async def test_copies_share_contents_and_keep_labels(web: Client, folder: str, database: Database) -> None:
    source = await make(web, folder, "원본")
    file = await put(web, source, "글.txt", b"once")
    await web.ok("POST", f"/api/things/{file['id']}/label", json={"label": "S", "reason": "민감"})
    await web.ok("PUT", f"/api/drive/entries/{file['id']}/tags", json={"tags": ["계약"]})
    done = await act(web, "copy", [source], folder)
    assert (done["done"], done["total"]) == (2, 2)
    assert await names(web, folder) == ["원본", "원본 (2)"]
    copied = (await web.ok("GET", f"/api/drive/folders/{done['made'][0]}"))["items"][0]
    assert copied["id"] != file["id"]
    assert (copied["name"], copied["sha256"], copied["label"]) == ("글.txt", file["sha256"], "S")
    assert copied["tags"] == ["계약"]
    twice = await act(web, "copy", [file["id"]], source)
    assert (await names(web, source), twice["made"]) == (["글.txt", "글 (2).txt"], twice["made"])


async def test_many_are_trashed_restored_and_deleted(web: Client, folder: str) -> None:
    ids = [(await put(web, folder, f"{at}.txt"))["id"] for at in range(3)]
    ids.append(await make(web, folder, "폴더"))
    await act(web, "trash", ids)
    assert await names(web, folder) == []
    await act(web, "restore", ids)
    assert await names(web, folder) == ["폴더", "0.txt", "1.txt", "2.txt"]
    await act(web, "trash", ids[1:])
    done = await act(web, "purge", ids[1:])
    assert done["problems"] == []
    assert await names(web, folder) == ["0.txt"]
    again = await web.post("/api/drive/acts", json={"act": "restore", "ids": ids[1:], "to": None})
    assert again.status_code == 404


async def test_one_of_many_that_fails_stops_nothing(web: Client, other: Client, shared: str) -> None:
    files = [await put(web, shared, f"{at}.txt") for at in range(3)]
    await other.ok("PUT", f"/api/drive/entries/{files[1]['id']}/lock", json={})
    done = await act(web, "trash", [one["id"] for one in files])
    assert [(one["name"], one["code"]) for one in done["problems"]] == [("1.txt", "files.checked-out")]
    assert await names(web, shared) == ["1.txt"]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve are many."""
    monkeypatch.setattr(acts, "AT_ONCE", 5)
    monkeypatch.setattr(acts, "BATCH", 2)


async def fill(web: Client, folder: str, count: int) -> None:
    parts = [("file", (f"{at}.txt", f"{at}".encode())) for at in range(count)]
    await web.ok("POST", f"/api/things/{folder}/files", files=parts)


async def test_large_acts_run_in_the_background_and_finish(web: Client, folder: str, few: None) -> None:
    source = await make(web, folder, "많음")
    await fill(web, source, 12)
    begun = await act(web, "copy", [source], folder)
    assert (begun["state"], begun["total"]) == ("waiting", 13)
    done = await ended(web, begun["id"])
    assert (done["state"], done["done"], done["problems"]) == ("done", 13, [])
    copied = await web.ok("GET", f"/api/drive/folders/{done['made'][0]}?limit=1")
    assert copied["count"] == 12


async def test_a_stopped_act_leaves_what_is_done(web: Client, folder: str, few: None) -> None:
    source = await make(web, folder, "많음")
    await fill(web, source, 12)
    begun = await act(web, "copy", [source], folder)
    stopped = await web.ok("POST", f"/api/drive/acts/{begun['id']}/cancel")
    assert stopped["state"] == "cancelled"
    await asyncio.sleep(0.3)
    assert (await web.ok("GET", f"/api/drive/acts/{begun['id']}"))["done"] == stopped["done"]


def _killed() -> None:
    raise KeyboardInterrupt


async def test_an_act_goes_on_where_a_killed_process_left_it(
    web: Client, folder: str, database: Database, house: House, few: None
) -> None:
    source = await make(web, folder, "많음")
    await fill(web, source, 12)
    work = maker(database, house, via="test")
    begun = await act(web, "copy", [source], folder)
    tried = 0
    for _ in range(3):
        try:
            async with work() as tx:
                await acts.go_on(tx, begun["id"])
                tried += 1
                _killed()
        except KeyboardInterrupt:
            continue
    assert tried == 3
    await jobs.act(work, act=begun["id"])
    done = await ended(web, begun["id"])
    assert (done["state"], done["done"]) == ("done", 13)
    copied = await web.ok("GET", f"/api/drive/folders/{done['made'][0]}?limit=1")
    assert copied["count"] == 12


async def test_nobody_sees_or_stops_somebody_elses_act(web: Client, other: Client, folder: str) -> None:
    file = await put(web, folder, "글.txt")
    done = await act(web, "copy", [file["id"]], folder)
    assert (await other.get(f"/api/drive/acts/{done['id']}")).status_code == 404
    assert (await other.post(f"/api/drive/acts/{done['id']}/cancel")).status_code == 404


async def test_a_folder_deleted_for_good_takes_its_files_along(
    web: Client, folder: str, database: Database, house: House
) -> None:
    inner = await make(web, folder, "안")
    file = await put(web, await make(web, inner, "더 안"), "글.txt")
    await web.ok("PUT", f"/api/things/{inner}/inherits", json={"inherits": False, "keep": True})
    early = await web.post(f"/api/things/{inner}/purge")
    assert early.status_code == 409
    await web.ok("POST", f"/api/things/{inner}/trash")
    await web.ok("POST", f"/api/things/{inner}/purge")
    assert (await web.get(f"/api/drive/folders/{inner}")).status_code == 404
    assert (await web.get(f"/api/files/{file['id']}")).status_code == 404
    await collect(maker(database, house, via="test"))
    async with database.queries() as q:
        for table in ("drive.entry", "ground.thing", "ground.file"):
            assert not await q.value(f"select exists (select from {table} where id = %(id)s)", id=file["id"]), table
