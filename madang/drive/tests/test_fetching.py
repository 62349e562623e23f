"""Taking in from a WebDAV server: what comes, and what is never asked."""

import asyncio
import base64
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, unquote

import pytest

from madang.drive import jobs
from madang.drive.actions import fetching
from madang.drive.rules import davs
from madang.drive.tests.conftest import make, names
from madang.drive.tests.test_acts import ended
from madang.ground import outgoing
from madang.ground.db import Database
from madang.ground.errors import Problem, Refused
from madang.ground.manifest import House
from madang.ground.testing import Client, MakeClient
from madang.ground.tx import Actor
from madang.ground.work import maker

TREE: dict[str, bytes | None] = {
    "/자료/": None,
    "/자료/글.txt": "글".encode(),
    "/자료/안/": None,
    "/자료/안/표.csv": b"a,b",
}
SIGNED = "Basic " + base64.b64encode("미나:비밀".encode()).decode()


class _Dav(BaseHTTPRequestHandler):
    def do_PROPFIND(self) -> None:
        if self.headers["authorization"] != SIGNED:
            self.answer(401, b"")
            return
        here = unquote(self.path)
        inside = [path for path in TREE if path.startswith(here) and "/" not in path[len(here) :].rstrip("/")]
        said = "".join(
            f"<D:response><D:href>{quote(path)}</D:href><D:propstat><D:prop><D:resourcetype>"
            f"{'<D:collection/>' if path.endswith('/') else ''}</D:resourcetype></D:prop></D:propstat></D:response>"
            for path in [*inside, "/../../etc/passwd"]
        )
        self.answer(207, f'<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">{said}</D:multistatus>'.encode())

    def do_GET(self) -> None:
        found = TREE.get(unquote(self.path))
        self.answer(200 if found is not None else 404, found or b"")

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Quietly."""


@pytest.fixture
def server() -> Iterator[str]:
    """Another WebDAV server; gives its address."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Dav)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/{quote('자료')}/"
    running.shutdown()
    running.server_close()


async def test_a_folder_of_another_server_comes_in_once_its_network_is_allowed(
    web: Client,
    client: MakeClient,
    admin: Actor,
    folder: str,
    server: str,
    database: Database,
    house: House,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = await make(web, folder, "여기")
    wish = {"to": there, "url": server, "username": "미나", "password": "비밀"}
    refused = await web.post("/api/drive/imports", json=wish)
    assert (refused.status_code, refused.json()["code"]) == (409, "ground.outgoing-refused")
    rules = {"personal_bytes": None, "shared_bytes": None, "keep_versions": None, "keep_days": None}
    async with client(admin) as office:
        wrong = await office.put("/api/drive/policy", json={**rules, "import_networks": ["nonsense"]})
        assert wrong.status_code == 422
        await office.ok("PUT", "/api/drive/policy", json={**rules, "import_networks": ["127.0.0.0/8"]})
    try:
        closed = await web.post("/api/drive/imports", json={**wish, "password": "틀림"})
        assert (closed.status_code, closed.json()["code"]) == (409, "drive.dav-credentials")
        keep = fetching._file  # the last thing before the process ends

        async def killed(*given: Any) -> None:
            await keep(*given)
            monkeypatch.setattr(fetching, "_file", keep)
            raise RuntimeError("killed")

        monkeypatch.setattr(fetching, "_file", killed)
        begun = await web.ok("POST", "/api/drive/imports", json=wish)
        for _ in range(600):
            if fetching._file is keep:
                break
            await asyncio.sleep(0.05)
        await jobs.act(maker(database, house, via="test"), act=begun["id"])
        done = await ended(web, begun["id"])
        assert (done["state"], done["problems"], done["done"]) == ("done", [], done["total"])
    finally:
        async with client(admin) as office:
            await office.ok("PUT", "/api/drive/policy", json=rules)
    assert await names(web, there) == ["안", "글.txt"]
    inner = (await web.ok("GET", f"/api/drive/folders/{there}"))["items"][0]
    assert await names(web, inner["id"]) == ["표.csv"]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fd00::1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://224.0.0.1/",
        "http://user:secret@example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "http:///x",
        "http://[broken",
    ],
)
async def test_addresses_inside_the_house_are_never_asked(url: str) -> None:
    with pytest.raises(Problem) as caught:
        await outgoing.ask("GET", url, most=100)
    assert caught.value.code in ("ground.outgoing-refused", "ground.outgoing-address", "ground.outgoing-unreachable")


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE x [<!ENTITY a "b">]><D:multistatus xmlns:D="DAV:">&a;</D:multistatus>',
        b"not xml",
        b"\xff\xfe<\x00",
        b"",
    ],
)
def test_answers_with_entities_or_none_at_all_are_refused(body: bytes) -> None:
    with pytest.raises(Refused):
        davs.children("http://x.example/a/", body)


def test_only_what_lies_in_the_folder_counts() -> None:
    said = "".join(
        f"<response xmlns='DAV:'><href>{href}</href></response>"
        for href in ("/a/", "/a/b.txt", "/a/b/c.txt", "/c.txt", "/a/../c.txt", "http://y.example/a/d.txt", "/a/%2e%2e")
    )
    found = davs.children("http://x.example/a/", f"<multistatus xmlns='DAV:'>{said}</multistatus>".encode())
    assert [(one.name, one.url) for one in found] == [("b.txt", "http://x.example/a/b.txt")]
