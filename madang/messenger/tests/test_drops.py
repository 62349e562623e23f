"""A phone without an account puts pictures where somebody stands on another screen."""

from base64 import b64encode
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image

from madang.ground.db import Database
from madang.ground.manifest import House
from madang.ground.testing import Cast, Client, MakeClient
from madang.ground.tx import Actor
from madang.ground.work import Work
from madang.messenger import jobs
from madang.messenger.tests.conftest import MakeLine

Json = dict[str, Any]
TUS = {"tus-resumable": "1.0.0"}


def photo(colour: str = "navy") -> bytes:
    """A small picture."""
    out = BytesIO()
    Image.new("RGB", (32, 24), colour).save(out, "JPEG")
    return out.getvalue()


def coded(text: str) -> str:
    """As Upload-Metadata says it."""
    return b64encode(text.encode()).decode()


def named(name: str) -> str:
    """Upload-Metadata."""
    return f"filename {coded(name)}"


@pytest_asyncio.fixture
async def phone(client: MakeClient) -> AsyncIterator[Client]:
    """A phone that nobody has signed in on."""
    async with client(None) as found:
        yield found


async def code(web: Client, thing: str) -> Json:
    """A code for a thing, and where the phone goes."""
    made: Json = await web.ok("POST", "/api/messenger/drops", json={"thing": thing})
    return {**made, "at": f"/api/messenger/drops/at/{made['token']}"}


async def announce(phone: Client, at: str, name: str, size: int) -> Any:
    """The phone says what it will send."""
    headers = {**TUS, "upload-length": str(size), "upload-metadata": named(name)}
    return await phone.post(f"{at}/uploads", headers=headers)


async def append(phone: Client, url: str, offset: int, data: bytes) -> Any:
    """The phone sends bytes."""
    headers = {**TUS, "upload-offset": str(offset), "content-type": "application/offset+octet-stream"}
    return await phone.patch(url, content=data, headers=headers)


async def send(phone: Client, at: str, name: str, data: bytes) -> Any:
    """The phone sends a file whole."""
    begun = await announce(phone, at, name, len(data))
    assert begun.status_code == 201, begun.text
    return await append(phone, begun.headers["location"], 0, data)


async def test_photos_of_a_phone_are_one_message_of_whoever_showed_the_code(
    web: Client, phone: Client, group: str, cast: Cast, calling: MakeLine, joon: Actor
) -> None:
    made = await code(web, group)
    assert (await web.ok("GET", f"/api/messenger/drops/{made['id']}"))["came"] is False
    place = await phone.ok("GET", made["at"])
    assert (place["title"], place["person"], place["left"]) == ("주간 점검", "김마루", 50)
    async with calling(joon) as his:
        for at in range(3):
            sent = await send(phone, made["at"], f"현장 {at}.jpg", photo())
            assert sent.status_code == 204, sent.text
        assert (await phone.ok("POST", f"{made['at']}/told")) == {"files": 3}
        heard = await his.one("message")
    assert (heard["by"], heard["text"]) == (str(cast.mina.id), "")
    assert [one["name"] for one in heard["files"]] == ["현장 0.jpg", "현장 1.jpg", "현장 2.jpg"]
    state = await web.ok("GET", f"/api/messenger/drops/{made['id']}")
    assert (state["came"], state["arriving"], len(state["files"])) == (True, 0, 3)
    # told again nothing is said twice
    await phone.ok("POST", f"{made['at']}/told")
    assert len((await web.ok("GET", f"/api/messenger/rooms/{group}/messages"))["items"]) == 1


async def test_a_photo_goes_on_where_the_line_was_cut(web: Client, phone: Client, group: str) -> None:
    made, data = await code(web, group), photo("teal")
    begun = await announce(phone, made["at"], "끊김.jpg", len(data))
    url = begun.headers["location"]
    assert (await append(phone, url, 0, data[:100])).status_code == 204
    head = await phone.request("HEAD", url, headers=TUS)
    assert head.headers["upload-offset"] == "100"
    assert (await web.ok("GET", f"/api/messenger/drops/{made['id']}"))["arriving"] == 1
    last = await append(phone, url, 100, data[100:])
    assert last.headers["x-madang-file"]
    assert (await phone.request("HEAD", url, headers=TUS)).headers["x-madang-file"] == last.headers["x-madang-file"]


async def test_what_is_given_up_does_not_count(web: Client, phone: Client, group: str) -> None:
    made = await code(web, group)
    begun = await announce(phone, made["at"], "취소.jpg", 1000)
    assert (await phone.delete(begun.headers["location"])).status_code == 204
    assert (await web.ok("GET", f"/api/messenger/drops/{made['id']}"))["arriving"] == 0
    assert (await phone.delete(begun.headers["location"])).status_code == 404


async def test_the_code_opens_nothing_but_its_own_uploads(
    web: Client, other: Client, phone: Client, group: str
) -> None:
    made, theirs = await code(web, group), await code(other, group)
    begun = await announce(phone, theirs["at"], "남의 것.jpg", 100)
    id = begun.headers["location"].rsplit("/", 1)[1]
    for method in ("HEAD", "DELETE"):
        answer = await phone.request(method, f"{made['at']}/uploads/{id}", headers=TUS)
        assert answer.status_code == 404, method
    stray = await append(phone, f"{made['at']}/uploads/{id}", 0, b"x")
    assert stray.status_code == 404
    # one of hers that came another way
    headers = {**TUS, "upload-length": "10", "upload-metadata": f"{named('a.jpg')},thing {coded(group)}"}
    own = await web.post("/api/uploads", headers=headers)
    assert own.status_code == 201
    id = own.headers["location"].rsplit("/", 1)[1]
    assert (await phone.request("HEAD", f"{made['at']}/uploads/{id}", headers=TUS)).status_code == 404
    for path in ("/api/messenger/rooms", f"/api/messenger/drops/{made['id']}", "/api/inbox"):
        assert (await phone.get(path)).status_code == 401, path
    assert (await other.get(f"/api/messenger/drops/{made['id']}")).status_code == 404
    assert (await other.delete(f"/api/messenger/drops/{made['id']}")).status_code == 404


async def test_it_ends_with_its_screen_its_time_and_its_owners_rights(
    web: Client, other: Client, phone: Client, group: str, database: Database
) -> None:
    made = await code(web, group)
    await send(phone, made["at"], "늦게 알림.jpg", photo())
    assert (await web.delete(f"/api/messenger/drops/{made['id']}")).status_code == 204
    # what had arrived is said when the screen is put away
    (said,) = (await web.ok("GET", f"/api/messenger/rooms/{group}/messages"))["items"]
    assert said["files"][0]["name"] == "늦게 알림.jpg"
    late = await phone.get(made["at"])
    assert (late.status_code, late.json()["code"]) == (404, "messenger.drop-over")
    second = await code(web, group)
    async with database.queries() as q:
        await q.run("update messenger.drop set expires_at = now() - interval '1 second'")
    assert (await announce(phone, second["at"], "늦음.jpg", 10)).status_code == 404
    third = await code(other, group)
    await other.ok("DELETE", f"/api/messenger/rooms/{group}/people/me")
    assert (await announce(phone, third["at"], "나간 뒤.jpg", 10)).status_code == 404
    assert (await phone.get(f"{third['at']}x")).status_code == 404


async def test_what_arrived_is_said_when_nobody_puts_the_screen_away(
    web: Client, phone: Client, group: str, database: Database, house: House
) -> None:
    made = await code(web, group)
    await send(phone, made["at"], "두고 감.jpg", photo())
    async with database.queries() as q:
        await q.run("update messenger.drop set expires_at = now() - interval '2 hours'")
    await jobs.send_due(Work(database, house, via="test"))
    (said,) = (await web.ok("GET", f"/api/messenger/rooms/{group}/messages"))["items"]
    assert said["files"][0]["name"] == "두고 감.jpg"
    assert (await web.get(f"/api/messenger/drops/{made['id']}")).status_code == 404


async def test_pictures_come_to_a_task_as_attachments(web: Client, phone: Client) -> None:
    project = (await web.ok("POST", "/api/tasks/projects", json={"name": "사진 사업", "visibility": "private"}))[
        "project"
    ]["id"]
    task = await web.ok("POST", "/api/tasks", json={"project": project, "title": "사진 붙일 일"})
    id = task["task"]["id"]
    made = await code(web, id)
    assert (await phone.ok("GET", made["at"]))["title"] == f"{task['task']['key']} 사진 붙일 일"
    await send(phone, made["at"], "벽.jpg", photo())
    await phone.ok("POST", f"{made['at']}/told")
    assert [one["name"] for one in (await web.ok("GET", f"/api/things/{id}/files"))["items"]] == ["벽.jpg"]


async def test_the_institution_decides_what_may_come(
    web: Client, phone: Client, client: MakeClient, admin: Actor, group: str
) -> None:
    made = await code(web, group)
    text = await send(phone, made["at"], "사진.jpg", b"no picture at all")
    assert (text.status_code, text.json()["code"]) == (422, "messenger.pictures-only")
    async with client(admin) as administrator:
        policy = {"recall_minutes": 1440, "drop_files": 2, "drop_any": True}
        await administrator.ok("PUT", "/api/messenger/policy", json=policy)
        assert (await phone.ok("GET", made["at"]))["pictures_only"] is False
        assert (await send(phone, made["at"], "글.txt", b"a text")).status_code == 204
        full = await announce(phone, made["at"], "셋째.jpg", 10)
        assert (full.status_code, full.json()["code"]) == (409, "messenger.drop-full")
        await administrator.ok("PUT", "/api/messenger/policy", json={**policy, "drop_minutes": 0})
        off = await web.post("/api/messenger/drops", json={"thing": group})
        assert (off.status_code, off.json()["code"]) == (409, "messenger.drop-off")
        await administrator.ok("PUT", "/api/messenger/policy", json={"recall_minutes": 1440})


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 422),
        ({"upload-length": "x"}, 422),
        ({"upload-length": "-1"}, 422),
        ({"upload-length": "10", "tus-resumable": "0.1"}, 409),
        ({"upload-length": "10", "upload-metadata": named("virus.exe")}, 422),
    ],
)
async def test_what_is_no_upload_is_refused(
    web: Client, phone: Client, group: str, headers: dict[str, str], status: int
) -> None:
    made = await code(web, group)
    answer = await phone.post(f"{made['at']}/uploads", headers={**TUS, **headers})
    assert answer.status_code == status, answer.text


async def test_nobody_makes_a_code_where_they_may_not_add(
    web: Client, client: MakeClient, stranger: Actor, phone: Client, group: str
) -> None:
    async with client(stranger) as third:
        assert (await third.post("/api/messenger/drops", json={"thing": group})).status_code == 404
    assert (await phone.post("/api/messenger/drops", json={"thing": group})).status_code == 401
    assert (await web.post("/api/messenger/drops", json={"thing": "x"})).status_code == 422
