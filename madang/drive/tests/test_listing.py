"""A folder read by number: from anywhere, narrowed to what is typed, without what one does not see."""

from typing import Any

import pytest

from madang.drive.tests.conftest import make, put
from madang.ground.db import Database
from madang.ground.files import facts
from madang.ground.manifest import House
from madang.ground.testing import Client
from madang.ground.tx import transaction

ORDER = ["하수관 2", "하수관 10", "결산 보고.txt", "회의록.txt", "plan.txt"]


async def filled(web: Client, folder: str) -> None:
    """Two folders and three files."""
    for name in (ORDER[1], ORDER[0]):
        await make(web, folder, name)
    for name in reversed(ORDER[2:]):
        await put(web, folder, name)


async def listed(web: Client, folder: str, **query: object) -> tuple[list[str], int | None]:
    """Names, and how many there are."""
    page: dict[str, Any] = await web.ok("GET", f"/api/drive/folders/{folder}", params=query)
    return [one["name"] for one in page["items"]], page["count"]


@pytest.mark.parametrize(
    ("at", "limit", "expected"),
    [(0, 9, ORDER), (1, 2, ORDER[1:3]), (2, 2, ORDER[2:4]), (4, 9, ORDER[4:]), (5, 9, []), (9_000_000, 1, [])],
)
async def test_any_stretch_is_read_by_itself(
    web: Client, folder: str, at: int, limit: int, expected: list[str]
) -> None:
    await filled(web, folder)
    assert await listed(web, folder, at=at, limit=limit) == (expected, 5)
    down = [*reversed(ORDER[:2]), *reversed(ORDER[2:])]
    assert await listed(web, folder, at=at, limit=limit, order="desc") == (down[at : at + limit], 5)


async def test_a_page_by_number_goes_on_by_its_mark(web: Client, folder: str) -> None:
    await filled(web, folder)
    page = await web.ok("GET", f"/api/drive/folders/{folder}?at=1&limit=2")
    assert await listed(web, folder, after=page["next"], limit=9) == (ORDER[3:], None)
    assert (await web.ok("GET", f"/api/drive/folders/{folder}?at=3&limit=2"))["next"] is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("회의", ["회의록.txt"]),
        ("ㅎㅅㄱ", ORDER[:2]),
        ("결산보", ["결산 보고.txt"]),
        ("PLAN", ["plan.txt"]),
        (".txt", ORDER[2:]),
        ("급함", ["plan.txt"]),
        ("없는 것", []),
        ("[", []),
    ],
)
async def test_typing_narrows_to_names_and_tags(web: Client, folder: str, typed: str, expected: list[str]) -> None:
    await filled(web, folder)
    items = (await web.ok("GET", f"/api/drive/folders/{folder}"))["items"]
    await web.ok("PUT", f"/api/drive/entries/{items[-1]['id']}/tags", json={"tags": ["급함"]})
    assert await listed(web, folder, q=typed) == (expected, len(expected))


@pytest.mark.parametrize("query", ["at=-1", "at=10000001", "limit=0", "limit=1001", "order=up"])
async def test_numbers_out_of_bounds_are_refused(web: Client, folder: str, query: str) -> None:
    refused = await web.get(f"/api/drive/folders/{folder}?{query}")
    assert (refused.status_code, refused.json()["code"]) == (422, "ground.invalid")


async def test_what_is_held_counts_for_who_put_it_there(
    web: Client, other: Client, shared: str, database: Database, house: House
) -> None:
    files = [await put(web, shared, name) for name in ORDER[2:]]
    async with database.queries() as q:
        await q.run("update ground.file_version set state = 'held' where file = %(id)s", id=files[1]["id"])
    assert await listed(web, shared) == (ORDER[2:], 3)
    assert await listed(other, shared) == ([ORDER[2], ORDER[4]], 2)
    beside = await other.ok("GET", f"/api/drive/entries/{files[0]['id']}/standing")
    assert beside == {"number": 1, "of": 2, "before": None, "after": files[2]["id"]}
    # no fact told that it was held: what reads facts must not be left with words that are no longer so
    async with transaction(database, house, via="test") as tx:
        await tx.run("update ground.file_version set state = 'clean' where file = %(id)s", id=files[1]["id"])
        tx.tell(facts.Cleared(subject=files[1]["ref"], version=1))


async def test_a_file_knows_its_neighbours(web: Client, other: Client, folder: str) -> None:
    await make(web, folder, "하위")
    ids = [(await put(web, folder, f"{turn}.txt", b"x" * turn))["id"] for turn in (1, 2, 10)]
    middle = f"/api/drive/entries/{ids[1]}/standing"
    assert await web.ok("GET", middle) == {"number": 2, "of": 3, "before": ids[0], "after": ids[2]}
    down = await web.ok("GET", middle, params={"sort": "size", "order": "desc"})
    assert down == {"number": 2, "of": 3, "before": ids[2], "after": ids[0]}
    assert (await web.ok("GET", f"/api/drive/entries/{ids[2]}/standing"))["after"] is None
    assert (await web.get(f"/api/drive/entries/{folder}/standing")).status_code == 404
    assert (await other.get(middle)).status_code == 404
    assert (await web.get(f"{middle}?order=up")).status_code == 422
