"""An editor by WOPI: a small one of our own opens, locks and saves files, and loses what its person loses."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import pytest_asyncio

from prove.dav import Mount
from tests.dav.conftest import Client
from tests.dav.test_locks import WISH

DISCOVERY = """<?xml version="1.0" encoding="utf-8"?>
<wopi-discovery><net-zone name="external-http"><app name="writer">
<action name="edit" ext="docx" urlsrc="http://{host}/browser/cool.html?&lt;ui=UI_LLCC&amp;&gt;"/>
<action name="view" ext="pdf" urlsrc="http://{host}/browser/cool.html"/>
<action name="edit" ext="../x" urlsrc="http://{host}/x"/><action name="edit" ext="odt" urlsrc="javascript:alert(1)"/>
</app></net-zone></wopi-discovery>"""


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        right = self.path == "/hosting/discovery"
        body = DISCOVERY.format(host=self.headers["host"]).encode() if right else b"elsewhere"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def editor() -> Iterator[str]:
    """The address of an editor."""
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


class Wopi:
    """What an editor does with a file that was opened in it."""

    def __init__(self, opened: dict[str, Any]) -> None:
        self.source = parse_qs(urlsplit(opened["address"]).query)["WOPISrc"][0]
        self.web = httpx.AsyncClient(params={"access_token": opened["token"]}, timeout=30)

    async def ask(self, override: str, status: int, **headers: str) -> httpx.Response:
        named = {"x-wopi-override": override, **{f"x-wopi-{name}": value for name, value in headers.items()}}
        answer = await self.web.post(self.source, headers=named)
        assert answer.status_code == status, f"{override}: {answer.status_code}"
        return answer

    async def put(self, data: bytes, status: int, lock: str = "") -> httpx.Response:
        headers = {"x-wopi-override": "PUT", **({"x-wopi-lock": lock} if lock else {})}
        answer = await self.web.post(self.source + "/contents", content=data, headers=headers)
        assert answer.status_code == status, answer.status_code
        return answer

    async def info(self) -> Any:
        return (await self.web.get(self.source)).raise_for_status().json()


@pytest_asyncio.fixture
async def offered(mount: Mount, editor: str) -> dict[str, Any]:
    """The editor, set up."""
    wish = {"discovery": editor, "name": "Office", "networks": ["127.0.0.0/8"]}
    return dict(await mount.browser.sure("PUT", "/api/wopi", json=wish))


async def id_of(mount: Mount, name: str) -> str:
    found = await mount.browser.sure("GET", f"/api/drive/drives/{mount.drive}/at?path=/{name}")
    return str(found.get("entry", found)["id"])


@pytest_asyncio.fixture
async def opened(mount: Mount, web: Client, offered: dict[str, Any]) -> AsyncIterator[tuple[str, Wopi]]:
    """A document, opened in the editor."""
    answer = await web.put("letter.docx", content=b"first")
    assert answer.status_code in (201, 204)
    file = await id_of(mount, "letter.docx")
    wopi = Wopi(await mount.browser.sure("POST", f"/api/files/{file}/editor"))
    yield file, wopi
    await wopi.web.aclose()
    await web.delete("letter.docx")


async def test_without_an_editor_none_is_offered(mount: Mount, web: Client, editor: str) -> None:
    await mount.browser.sure("PUT", "/api/wopi", json={"discovery": ""})
    assert await mount.browser.sure("GET", "/api/wopi") == {
        "name": "",
        "extensions": {},
        "discovery": "",
        "networks": [],
    }
    await web.put("none.docx", content=b"1")
    answer = await mount.browser.web.post(f"/api/files/{await id_of(mount, 'none.docx')}/editor")
    assert (answer.status_code, answer.json()["code"]) == (404, "wopi.not-opened")
    for wish, status in (
        ({"discovery": editor}, 409),  # an address inside the house that nobody named
        ({"discovery": editor + "/other/hosting/discovery", "networks": ["127.0.0.0/8"]}, 422),
        ({"discovery": "file:///etc/passwd"}, 422),
    ):
        assert (await mount.browser.web.put("/api/wopi", json=wish)).status_code == status, wish


async def test_the_page_learns_what_the_editor_opens(mount: Mount, offered: dict[str, Any]) -> None:
    assert (offered["name"], offered["extensions"]) == ("Office", {"docx": "edit", "pdf": "view"})
    assert offered["networks"] == ["127.0.0.0/8"]
    assert await mount.browser.sure("GET", "/api/wopi") == offered


async def test_the_page_may_show_the_editor_and_no_other_place(
    mount: Mount, offered: dict[str, Any], editor: str
) -> None:
    async def policy() -> str:
        return str((await mount.browser.web.get("/")).headers["content-security-policy"])

    for _ in range(50):
        if editor in await policy():
            break
        await asyncio.sleep(0.1)
    assert f"frame-src 'self' {editor};" in await policy()
    assert f"form-action 'self' {editor};" in await policy()


async def test_a_document_is_read_locked_and_saved(opened: tuple[str, Wopi], mount: Mount, web: Client) -> None:
    file, wopi = opened
    info = await wopi.info()
    assert info["BaseFileName"] == "letter.docx"
    assert (info["Size"], info["UserCanWrite"], info["SupportsLocks"]) == (5, True, True)
    got = await wopi.web.get(wopi.source + "/contents")
    assert (got.content, got.headers["x-wopi-itemversion"]) == (b"first", info["Version"])
    await wopi.put(b"unlocked", 409)
    await wopi.ask("LOCK", 200, lock="one")
    await wopi.ask("LOCK", 200, lock="one")
    assert (await wopi.ask("LOCK", 409, lock="two")).headers["x-wopi-lock"] == "one"
    assert (await wopi.ask("GET_LOCK", 200)).headers["x-wopi-lock"] == "one"
    assert (await wopi.put(b"wrong lock", 409, "two")).headers["x-wopi-lock"] == "one"
    saved = await wopi.put(b"second", 200, "one")
    assert saved.headers["x-wopi-itemversion"] != info["Version"]
    assert (await web.get("letter.docx")).content == b"second"
    versions = await mount.browser.sure("GET", f"/api/files/{file}/versions")
    assert len(versions) == 2
    await wopi.ask("LOCK", 200, lock="two", oldlock="one")
    assert (await wopi.ask("REFRESH_LOCK", 409, lock="one")).headers["x-wopi-lock"] == "two"
    await wopi.ask("REFRESH_LOCK", 200, lock="two")
    await wopi.ask("UNLOCK", 409, lock="one")
    await wopi.ask("UNLOCK", 200, lock="two")
    assert (await wopi.ask("GET_LOCK", 200)).headers["x-wopi-lock"] == ""
    assert (await wopi.ask("UNLOCK", 409, lock="two")).headers["x-wopi-lock"] == ""


async def test_the_editor_and_webdav_see_each_others_locks(opened: tuple[str, Wopi], web: Client) -> None:
    _, wopi = opened
    await wopi.ask("LOCK", 200, lock="one")
    await web.dav("PUT", "letter.docx", 423, content=b"x")
    await web.dav("LOCK", "letter.docx", 423, content=WISH.format("exclusive"), headers={"depth": "0"})
    await wopi.ask("UNLOCK", 200, lock="one")
    answer = await web.dav("LOCK", "letter.docx", 200, content=WISH.format("exclusive"), headers={"depth": "0"})
    assert (await wopi.ask("LOCK", 409, lock="one")).headers["x-wopi-lock"] == ""
    await wopi.put(b"x", 409, "one")
    await web.dav("UNLOCK", "letter.docx", 204, headers={"lock-token": answer.headers["lock-token"]})


async def test_what_is_not_done_is_refused(opened: tuple[str, Wopi]) -> None:
    _, wopi = opened
    for override in ("PUT_RELATIVE", "RENAME_FILE", "DELETE", "ADD_ACTIVITIES", "NONSENSE"):
        await wopi.ask(override, 501)
    await wopi.ask("LOCK", 400)
    await wopi.ask("LOCK", 400, lock="x" * 1025)
    assert (await wopi.web.put(wopi.source)).status_code == 405


async def test_a_token_opens_its_own_file_and_nothing_else(opened: tuple[str, Wopi], mount: Mount, web: Client) -> None:
    _, wopi = opened
    await web.put("other.docx", content=b"secret")
    other = wopi.source.rpartition("/")[0] + "/" + await id_of(mount, "other.docx")
    assert (await wopi.web.get(other)).status_code == 401
    assert (await wopi.web.get(other + "/contents")).status_code == 401
    token = wopi.web.params["access_token"]
    bare = httpx.AsyncClient(base_url=mount.served.url)
    async with bare:
        for headers in ({"authorization": f"Bearer {token}"}, {"cookie": f"madang={token}"}):
            assert (await bare.get("/api/tasks", headers=headers)).status_code == 401
        for wrong in ("", "x", token + "x"):
            assert (await bare.get(urlsplit(wopi.source).path, params={"access_token": wrong})).status_code == 401
        for path in ("/wopi/", "/wopi/files/", "/wopi/files/x", "/wopi/files/%00"):
            assert (await bare.get(path, params={"access_token": token})).status_code in (401, 404), path


async def test_what_its_person_loses_the_editor_loses(opened: tuple[str, Wopi], mount: Mount) -> None:
    file, wopi = opened
    await wopi.ask("LOCK", 200, lock="one")
    answer = await mount.browser.web.post("/api/drive/acts", json={"act": "trash", "ids": [file]})
    answer.raise_for_status()
    assert (await wopi.web.get(wopi.source)).status_code == 404
    assert (await wopi.web.get(wopi.source + "/contents")).status_code == 404
    await wopi.put(b"late", 404, "one")
    await wopi.ask("LOCK", 404, lock="one")
    await mount.browser.sure("POST", f"/api/things/{file}/restore")
    assert (await wopi.info())["BaseFileName"] == "letter.docx"
    await wopi.ask("UNLOCK", 200, lock="one")
