"""Links to folders and files: their end, their count, and those that only take."""

import asyncio
import base64
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from madang.drive.tests.conftest import names, put
from madang.ground.convert.tests.conftest import looked
from madang.ground.share.store.visits import shortened
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor


def by(link: dict[str, Any]) -> dict[str, str]:
    return {"x-madang-link": link["url"].rpartition("/")[2]}


async def share(web: Client, thing: str, **wish: Any) -> dict[str, Any]:
    found: dict[str, Any] = await web.ok("POST", f"/api/things/{thing}/links", json={"role": "view", **wish})
    return found


async def test_links_to_files_end_unless_told_otherwise(web: Client, folder: str) -> None:
    file = await put(web, folder, "글.txt")
    ends = datetime.fromisoformat((await share(web, file["id"]))["expires_at"])
    assert timedelta(days=29) < ends - datetime.now(UTC) <= timedelta(days=30)
    assert (await share(web, folder, expires_at=None))["expires_at"] is None


async def test_a_link_to_one_file_shows_nothing_else(web: Client, client: MakeClient, folder: str) -> None:
    file, beside = await put(web, folder, "글.txt"), await put(web, folder, "둘.txt")
    link = await share(web, file["id"])
    async with client(None) as far:
        assert (await far.get(f"/api/files/{file['id']}/content", headers=by(link))).content == b"content"
        for path in (f"/api/files/{beside['id']}/content", f"/api/drive/folders/{folder}"):
            assert (await far.get(path, headers=by(link))).status_code == 404


async def test_a_folder_is_read_by_its_link(web: Client, client: MakeClient, folder: str) -> None:
    await put(web, folder, "글.txt")
    link = await share(web, folder, password="열려라 참깨")
    async with client(None) as far:
        assert (await far.get(f"/api/drive/folders/{folder}", headers=by(link))).status_code == 401
        opened = await far.post(f"/api{link['url'].replace('/l/', '/links/')}/open", json={"password": "열려라 참깨"})
        assert opened.status_code == 204
        found = await far.ok("GET", f"/api/drive/folders/{folder}", headers=by(link))
        assert [one["name"] for one in found["items"]] == ["글.txt"]
        assert found["may"] == ["drive.view"]


async def test_a_link_can_be_used_up(web: Client, client: MakeClient, folder: str) -> None:
    file = await put(web, folder, "글.txt", b"0123456789")
    link = await share(web, file["id"], downloads_most=2)
    url = f"/api/files/{file['id']}/content"
    async with client(None) as far:
        assert (await far.head(url, headers=by(link))).status_code == 200
        part = await far.get(url, headers={**by(link), "range": "bytes=1-"})
        assert (part.status_code, part.content) == (200, b"0123456789")
        assert (await far.get(url, headers=by(link))).status_code == 200
        over = await far.get(url, headers=by(link))
        assert (over.status_code, over.json()["code"]) == (409, "share.downloads-over")
    kept = (await web.ok("GET", f"/api/things/{file['id']}/sharing"))["links"][0]
    assert (kept["downloads"], kept["downloads_most"]) == (2, 2)
    visits = await web.ok("GET", f"/api/things/{file['id']}/links/{link['id']}/visits")
    assert [(one["what"], one["name"]) for one in visits["items"]] == [("downloaded", "글.txt")] * 2


async def test_looking_by_a_link_counts_once_for_a_visit(web: Client, client: MakeClient, folder: str) -> None:
    file, beside = await put(web, folder, "표.csv", b"a,b\n1,2\n"), await put(web, folder, "둘.csv", b"c,d\n3,4\n")
    for one in (file, beside):
        await looked(web, one["id"])
    link = await share(web, folder, downloads_most=2)
    made = f"/api/files/{file['id']}/made/table"
    async with client(None) as far:
        assert (await far.head(made, headers=by(link))).status_code == 200
        pieces = [
            await far.get(made, headers=by(link)),
            await far.get(made, headers={**by(link), "range": "bytes=1-2"}),
            *await asyncio.gather(*(far.get(f"/api/files/{file['id']}/made/text", headers=by(link)) for _ in range(3))),
        ]
        assert [one.status_code for one in pieces] == [200, 206, 200, 200, 200]
        elsewhere = await far.get(made, headers={**by(link), "user-agent": "another browser"})
        assert elsewhere.status_code == 200, "another visit"
        for url in (f"/api/files/{beside['id']}/made/table", f"/api/files/{file['id']}/content"):
            over = await far.get(url, headers=by(link))
            assert (over.status_code, over.json()["code"]) == (409, "share.downloads-over")
        assert (await far.get(made, headers=by(link))).status_code == 200, "a visit is not broken off"
    kept = (await web.ok("GET", f"/api/things/{folder}/sharing"))["links"][0]
    assert kept["downloads"] == 2
    visits = await web.ok("GET", f"/api/things/{folder}/links/{link['id']}/visits")
    assert [(one["what"], one["name"]) for one in visits["items"]] == [("downloaded", "표.csv")] * 2


async def test_a_link_that_only_takes_shows_its_form_and_nothing_else(
    web: Client, client: MakeClient, folder: str, other: Client
) -> None:
    secret = await put(web, folder, "비밀.txt")
    link = await share(web, folder, role=None, adds=True, note="자료를 보내 주세요")
    token = link["url"].rpartition("/")[2]
    async with client(None) as far:
        seen = await far.ok("GET", f"/api/links/{token}")
        assert (seen["thing"], seen["adds"], seen["note"]) == (None, True, "자료를 보내 주세요")
        folder_id = seen["target"]
        headers = by(link)
        for path in (
            f"/api/drive/folders/{folder}",
            f"/api/drive/entries/{secret['id']}",
            f"/api/files/{secret['id']}/content",
            f"/api/things/{folder}/files",
            f"/api/things/{folder}/comments",
            f"/api/things?ids={folder}",
        ):
            answer = await far.get(path, headers=headers)
            assert answer.status_code in (401, 403, 404) or "비밀" not in answer.text, path
        said = ",".join(
            f"{key} {base64.b64encode(value.encode()).decode()}"
            for key, value in (("filename", "비밀.txt"), ("thing", folder_id), ("why", "협력사 이대리"))
        )
        begun = await far.post("/api/uploads", headers={**headers, "upload-length": "5", "upload-metadata": said})
        assert begun.status_code == 201
        sent = await far.patch(
            begun.headers["location"],
            content=b"hello",
            headers={**headers, "upload-offset": "0", "content-type": "application/offset+octet-stream"},
        )
        assert sent.status_code == 204
        mine = sent.headers["x-madang-file"]
        assert (await far.head(begun.headers["location"], headers=headers)).headers["upload-offset"] == "5"
        assert (await far.get(f"/api/files/{mine}/content", headers=headers)).status_code == 404
        several = await far.post(f"/api/things/{folder}/files", headers=headers, files={"file": ("둘.txt", b"2")})
        assert several.status_code == 201
        twice = await far.post(f"/api/things/{folder}/files", headers=headers, files={"file": ("비밀.txt", b"3")})
        assert twice.json()["items"][0]["file"]["name"] == "비밀.txt", "what else is there shows in no name"
    assert await names(web, folder) == ["둘.txt", "비밀.txt", "비밀 (2).txt", "비밀 (3).txt"]
    came = await web.ok("GET", f"/api/files/{mine}/versions")
    assert came[0]["why"] == "협력사 이대리"
    visits = await web.ok("GET", f"/api/things/{folder}/links/{link['id']}/visits")
    assert [one["what"] for one in visits["items"]] == ["uploaded", "uploaded", "uploaded", "opened"]
    assert (await other.get(f"/api/things/{folder}/links/{link['id']}/visits")).status_code == 404
    await web.ok("DELETE", f"/api/things/{folder}/links/{link['id']}")
    async with client(None) as far:
        again = await far.post(f"/api/things/{folder}/files", headers=headers, files={"file": ("x.txt", b"2")})
        assert again.status_code == 401


async def test_a_task_takes_no_files_by_link(web: Client, shared: str) -> None:
    project = (await web.ok("GET", f"/api/drive/drives/{shared}"))["drive"]["owner"]
    refused = await web.post(f"/api/things/{project}/links", json={"role": None, "adds": True})
    assert (refused.status_code, refused.json()["code"]) == (409, "share.takes-no-files")


async def test_an_attachment_keeps_the_rights_of_its_task(web: Client, shared: str) -> None:
    project = (await web.ok("GET", f"/api/drive/drives/{shared}"))["drive"]["owner"]
    task = (await web.ok("POST", "/api/tasks", json={"project": project, "title": "점검"}))["task"]["id"]
    file = await put(web, task, "글.txt")
    refused = await web.post(f"/api/things/{file['id']}/links", json={"role": "view"})
    assert (refused.status_code, refused.json()["code"]) == (409, "share.no-rights-of-its-own")


async def test_what_is_shared_is_listed_on_both_sides(web: Client, other: Client, joon: Actor, folder: str) -> None:
    file = await put(web, folder, "글.txt")
    await web.ok("PUT", f"/api/things/{file['id']}/grants/{joon.id}", json={"role": "view"})
    assert file["id"] in [one["id"] for one in (await other.ok("GET", "/api/drive/shared-with-me"))["items"]]
    assert file["id"] in [one["id"] for one in (await web.ok("GET", "/api/drive/shared-by-me"))["items"]]
    assert file["id"] not in [one["id"] for one in (await web.ok("GET", "/api/drive/shared-with-me"))["items"]]
    await web.ok("DELETE", f"/api/things/{file['id']}/grants/{joon.id}")
    assert file["id"] not in [one["id"] for one in (await other.ok("GET", "/api/drive/shared-with-me"))["items"]]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/48"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("testclient", ""),
    ],
)
def test_addresses_are_kept_without_the_machine(address: str, kept: str) -> None:
    assert shortened(address) == kept
