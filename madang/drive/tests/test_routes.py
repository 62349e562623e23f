"""The JSON door: drives, folders, files, names, rights."""

import unicodedata
from typing import Any

import pytest

from madang.drive.tests.conftest import make, names, own, put
from madang.ground.ids import new_id
from madang.ground.testing import Client
from madang.ground.tx import Actor


async def test_ones_own_drive_is_made_once(web: Client, mina: Actor) -> None:
    first = await own(web, mina)
    again = await own(web, mina)
    assert first["id"] == again["id"]
    assert (first["sort"], first["role"], first["name"]) == ("personal", "manage", "")
    listed = await web.ok("GET", "/api/drive/drives")
    assert first["id"] in [one["id"] for one in listed["items"]]
    assert str(mina.id) not in [one["owner"] for one in listed["possible"]]


async def test_nobody_opens_somebody_elses_drive(web: Client, other: Client, mina: Actor) -> None:
    drive = (await own(web, mina))["id"]
    for method, path in (
        ("PUT", f"/api/drive/drives/of/{mina.id}"),
        ("GET", f"/api/drive/drives/{drive}"),
        ("GET", f"/api/drive/folders/{drive}"),
        ("GET", f"/api/drive/entries/{drive}"),
    ):
        assert (await other.request(method, path)).status_code == 404, path
    answer = await other.post("/api/drive/folders", json={"parent": drive, "name": "x"})
    assert answer.status_code == 404


async def test_folders_and_files_stand_in_one_natural_order(web: Client, folder: str) -> None:
    for name in ("보고서 10.txt", "보고서 2.txt", "alpha.txt", "가나다.txt", "Beta.txt"):
        await put(web, folder, name, name.encode())
    await make(web, folder, "하위")
    await make(web, folder, "10월")
    await make(web, folder, "9월")
    order = ["하위", "9월", "10월", "가나다.txt", "보고서 2.txt", "보고서 10.txt", "alpha.txt", "Beta.txt"]
    assert await names(web, folder) == order
    assert await names(web, folder, "?order=desc") == order[2::-1] + order[:2:-1]
    paged: list[str] = []
    after = ""
    for _ in range(5):
        page = await web.ok("GET", f"/api/drive/folders/{folder}?limit=2{after}")
        paged += [one["name"] for one in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert paged == order
    by_size = await names(web, folder, "?sort=size&order=desc")
    assert by_size[3:5] == ["보고서 10.txt", "보고서 2.txt"]
    assert (await names(web, folder, "?sort=changed&order=desc"))[3] == "Beta.txt"
    assert (await web.get(f"/api/drive/folders/{folder}?after=nonsense")).status_code == 422


async def test_a_name_stands_once_in_a_folder(web: Client, folder: str) -> None:
    assert (await put(web, folder, "보고서.hwpx", b"1"))["name"] == "보고서.hwpx"
    assert (await put(web, folder, "보고서.hwpx", b"2"))["name"] == "보고서 (2).hwpx"
    decomposed = unicodedata.normalize("NFD", "보고서.hwpx")
    third = await put(web, folder, decomposed, b"3")
    assert third["name"] == "보고서 (3).hwpx"
    taken = await web.post("/api/drive/folders", json={"parent": folder, "name": "보고서.hwpx"})
    assert (taken.status_code, taken.json()["code"]) == (409, "drive.name-taken")
    for url, said in (
        (f"/api/files/{third['id']}", {"if-match": f'"{third["revision"]}"'}),
        (f"/api/drive/entries/{third['id']}", {}),
    ):
        refused = await web.patch(url, json={"name": "보고서.hwpx"}, headers=said)
        assert (refused.status_code, refused.json()["code"]) == (409, "drive.name-taken")
    renamed = await web.ok("PATCH", f"/api/drive/entries/{third['id']}", json={"name": "끝.hwpx"})
    assert renamed["name"] == "끝.hwpx"
    assert (await web.ok("GET", f"/api/files/{third['id']}"))["name"] == "끝.hwpx"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("CON", "reserved"),
        ("nul.txt", "reserved"),
        ("a\x07b", "control"),
        ("a\u202egpj.exe", "control"),
        ("끝.", "ending"),
        ("끝 ", "ending"),
        ("..", "dots"),
        ("a/b", "separator"),
        ("..\\b", "separator"),
        ("a:b", "sign"),
        ("   ", "empty"),
        ("가" * 400, "long"),
    ],
)
async def test_names_that_no_desktop_takes_are_refused(web: Client, folder: str, name: str, why: str) -> None:
    refused = await web.post("/api/drive/folders", json={"parent": folder, "name": name})
    assert (refused.status_code, refused.json()["code"]) == (422, f"drive.name-{why}")
    assert await names(web, folder) == []


async def test_the_path_leads_from_the_root(web: Client, mina: Actor, folder: str) -> None:
    inner = await make(web, folder, "안")
    file = await put(web, inner, "글.txt")
    drive = await own(web, mina)
    found = await web.ok("GET", f"/api/drive/entries/{file['id']}")
    assert [one["id"] for one in found["path"]] == [drive["id"], folder, inner, file["id"]]
    way = "/".join(one["name"] for one in found["path"][1:])
    there = await web.ok("GET", f"/api/drive/drives/{drive['id']}/at", params={"path": way})
    assert there["entry"]["id"] == file["id"]
    assert there["entry"]["sha256"] == file["sha256"]
    missing = await web.get(f"/api/drive/drives/{drive['id']}/at", params={"path": way + "/x"})
    assert (missing.status_code, missing.json()["code"]) == (404, "drive.no-such-path")


async def test_trash_frees_the_name_and_restoring_finds_another(web: Client, folder: str) -> None:
    first = await put(web, folder, "글.txt", b"1")
    await web.ok("POST", f"/api/things/{first['id']}/trash")
    assert await names(web, folder) == []
    await put(web, folder, "글.txt", b"2")
    await web.ok("POST", f"/api/things/{first['id']}/restore")
    assert await names(web, folder) == ["글.txt", "글 (2).txt"]


async def test_a_folder_goes_to_the_trash_and_back_with_what_is_in_it(web: Client, folder: str) -> None:
    inner = await make(web, folder, "안")
    file = await put(web, inner, "글.txt")
    await web.ok("POST", f"/api/things/{inner}/trash")
    assert await names(web, folder) == []
    assert (await web.get(f"/api/drive/folders/{inner}")).status_code == 404
    assert (await web.get(f"/api/drive/entries/{file['id']}")).status_code == 404
    await web.ok("POST", f"/api/things/{inner}/restore")
    assert await names(web, inner) == ["글.txt"]


async def test_a_project_has_a_drive_for_its_members(
    web: Client, other: Client, client: Any, stranger: Actor, shared: str
) -> None:
    mine = await make(web, shared, "공동")
    await put(other, mine, "준이 올린 것.txt")
    listed = await web.ok("GET", f"/api/drive/folders/{mine}")
    assert listed["items"][0]["created_by"]["name"] == "박준"
    async with client(stranger) as far:
        assert (await far.get(f"/api/drive/folders/{mine}")).status_code == 404


async def test_whoever_may_only_comment_puts_nothing_in(web: Client, shared: str, client: Any, stranger: Actor) -> None:
    file = await put(web, shared, "글.txt")
    given = {"role": "comment"}
    await web.ok("PUT", f"/api/things/{shared}/grants/{stranger.id}", json=given)
    async with client(stranger) as far:
        assert (await far.get(f"/api/files/{file['id']}/content")).content == b"content"
        answer = await far.post(f"/api/things/{shared}/files", files={"file": ("x.txt", b"x")})
        assert answer.status_code == 403
        assert (await far.patch(f"/api/drive/entries/{file['id']}", json={"name": "x"})).status_code == 403


async def test_a_folder_shared_by_itself_shows_nothing_around_it(
    web: Client, other: Client, joon: Actor, folder: str
) -> None:
    inner, beside = await make(web, folder, "나눔"), await make(web, folder, "사적")
    file = await put(web, inner, "글.txt")
    await web.ok("PUT", f"/api/things/{inner}/grants/{joon.id}", json={"role": "edit"})
    found = await other.ok("GET", f"/api/drive/folders/{inner}")
    assert found["drive"] is None
    assert [one["name"] for one in found["path"]] == ["나눔"]
    assert [one["id"] for one in found["items"]] == [file["id"]]
    for hidden in (folder, beside):
        assert (await other.get(f"/api/drive/folders/{hidden}")).status_code == 404
    await put(other, inner, "준.txt")
    assert await names(web, inner) == ["글.txt", "준.txt"]


async def test_one_file_can_have_rights_of_its_own(web: Client, other: Client, joon: Actor, folder: str) -> None:
    file, hidden = await put(web, folder, "하나.txt"), await put(web, folder, "둘.txt")
    await web.ok("PUT", f"/api/things/{file['id']}/grants/{joon.id}", json={"role": "view"})
    assert (await other.get(f"/api/files/{file['id']}/content")).status_code == 200
    assert (await other.get(f"/api/files/{hidden['id']}/content")).status_code == 404
    assert (await other.ok("GET", f"/api/drive/entries/{file['id']}"))["path"][-1]["id"] == file["id"]


async def test_an_id_of_nothing_is_not_found(web: Client) -> None:
    nothing = new_id()
    for path in (f"/api/drive/folders/{nothing}", f"/api/drive/entries/{nothing}", f"/api/drive/drives/{nothing}"):
        assert (await web.get(path)).status_code == 404
