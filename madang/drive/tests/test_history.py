"""What happened to an entry, and what of it managers alone read."""

from typing import Any

from madang.drive.tests.conftest import make, put
from madang.ground.testing import Cast, Client, Digested


async def told(web: Client, id: str, **query: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await web.ok("GET", f"/api/drive/entries/{id}/history", params=query))["items"]
    return found


async def test_names_moves_and_rights_of_a_file_are_read_the_newest_first(
    web: Client, other: Client, shared: str, cast: Cast, digested: Digested
) -> None:
    there = await make(web, shared, "보관")
    file = (await put(web, shared, "계획.txt"))["id"]
    await web.ok("PATCH", f"/api/drive/entries/{file}", json={"name": "확정 계획.txt"})
    await web.ok("POST", "/api/drive/acts", json={"act": "move", "ids": [file], "to": there})
    grant = {"role": "view", "adds": False, "delegates": False}
    await web.ok("PUT", f"/api/things/{file}/grants/{cast.stranger.id}", json=grant)
    await web.ok("POST", f"/api/things/{file}/label", json={"label": "S", "reason": "내부 검토"})
    await digested()
    lines = await told(web, file)
    assert [one["name"].split(".", 1)[1] for one in lines if one["name"] != "files.file.rights-changed"] == [
        "label.changed",
        "thing.rights-changed",
        "file.moved",
        "file.renamed",
        "file.attached",
    ]
    assert [one["by"]["id"] for one in lines] == [str(cast.mina.id)] * len(lines)
    moved = next(one for one in lines if one["name"] == "files.file.moved")
    assert moved["to"] == "보관"
    given = next(one for one in lines if one["name"] == "ground.thing.rights-changed")
    assert (given["who"], given["role"]) == (cast.stranger.fn, "view")
    labelled = next(one for one in lines if one["name"] == "ground.label.changed")
    assert (labelled["label"], labelled["reason"]) == ("S", "내부 검토")
    seen = await told(other, file)
    assert {one["reason"] for one in seen} == {None}
    assert len(seen) == len(lines)


async def test_who_took_it_out_and_why_is_for_managers(
    web: Client, other: Client, shared: str, digested: Digested
) -> None:
    file = (await put(web, shared, "명단.txt"))["id"]
    await web.ok("POST", f"/api/things/{file}/label", json={"label": "S", "reason": "개인정보"})
    policy = await web.get(f"/api/files/{file}/content", params={"reason": "감사 제출"})
    assert policy.status_code == 200
    await digested()
    out = [one for one in await told(web, file) if one["name"] == "ground.label.let-out"]
    assert [one["reason"] for one in out] == ["감사 제출"]
    assert not [one for one in await told(other, file) if one["name"] == "ground.label.let-out"]


async def test_history_comes_in_pages_and_to_nobody_else(
    web: Client, other: Client, folder: str, digested: Digested
) -> None:
    id = await make(web, folder, "0")
    for turn in range(1, 55):
        await web.ok("PATCH", f"/api/drive/entries/{id}", json={"name": f"{turn}"})
    await digested()
    first = await web.ok("GET", f"/api/drive/entries/{id}/history")
    assert len(first["items"]) == 50
    rest = await web.ok("GET", f"/api/drive/entries/{id}/history", params={"after": first["next"]})
    assert [one["name"] for one in rest["items"]] == [*["drive.folder.renamed"] * 4, "drive.folder.made"]
    assert rest["next"] is None
    assert (await other.get(f"/api/drive/entries/{id}/history")).status_code == 404
    assert (await other.get(f"/api/drive/entries/{id}/authors")).status_code == 404
