"""Bad input at the WebDAV door: refused with a reason, never a fault of the house."""

import asyncio
import base64
import time
from urllib.parse import quote

import httpx
import pytest

from prove.dav import Mount, app_password
from prove.served import PASSWORD
from tests.dav.conftest import Client

PROPFIND = '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>'
BOMB = "".join(
    ['<!DOCTYPE D [<!ENTITY a0 "x">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)), "]>"]
)


async def raw(mount: Mount, request: bytes) -> bytes:
    """What a client answers with that builds its request itself."""
    reader, writer = await asyncio.open_connection("127.0.0.1", mount.served.port)
    pair = base64.b64encode(f"{mount.login}:{mount.secret}".encode())
    writer.write(
        request.replace(b"AUTH", b"Authorization: Basic " + pair + b"\r\nHost: localhost\r\nConnection: close")
    )
    await writer.drain()
    answer = await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return answer


@pytest.mark.parametrize(
    "path",
    [
        "../../../etc/passwd",
        "..%2f..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/secret",
        "a%00b.txt",
        "a%5c..%5cb.txt",
        "%ff%fe",
        "a%0d%0aX-Injected:%201",
        "." * 300,
        "x" * 5000,
        "/".join("d" * 300),
        "con",
        "aux.txt",
        "a:b",
        "%e2%80%ae.txt",
        "trailing. ",
        " ",
        "?query",
        "a|b",
        "a\tb",
    ],
)
async def test_a_path_never_leads_elsewhere(mount: Mount, path: str) -> None:
    base = mount.url.partition(str(mount.served.port))[2].encode()
    target = base + path.encode().replace(b" ", b"%20").replace(b"\t", b"%09")
    for method in (b"PUT", b"MKCOL", b"PROPFIND", b"GET", b"DELETE"):
        if path == "?query" and method in (b"PROPFIND", b"GET", b"DELETE"):
            continue
        length = b"Content-Length: 1\r\n\r\nx" if method == b"PUT" else b"Content-Length: 0\r\n\r\n"
        answer = await raw(mount, method + b" " + target + b" HTTP/1.1\r\nAUTH\r\n" + length)
        assert b"400" <= answer[9:12] < b"500", (method, path, answer[:300])
        assert b"X-Injected" not in answer


@pytest.mark.parametrize(
    ("destination", "status"),
    [
        ("http://elsewhere.example/dav/files/x", 502),
        ("//elsewhere.example/dav/files/x", 400),
        ("file:///etc/passwd", 400),
        ("javascript:alert(1)", 400),
        ("/api/drive/drives", 502),
        ("/dav/../api/x", 400),
        ("/dav/files/%2e%2e/%2e%2e/x", 400),
        ("/dav/other/x", 502),
        ("/dav/files/", 403),
        ("/dav/files/new-drive", 403),
        ("/dav/files/nobody/x", 409),
        ("relative.txt", 400),
        ("http://[::1/x", 400),
        ("http://user:pass@localhost/dav/files/x", 400),
        ("", 400),
        ("/dav/files/a#b", 400),
        ("/dav/files/%ff", 400),
    ],
)
async def test_a_destination_stays_in_the_tree(web: Client, destination: str, status: int) -> None:
    await web.request("PUT", "source.txt", content=b"1")
    for method in ("COPY", "MOVE"):
        answer = await web.request(method, "source.txt", headers={"destination": destination})
        assert answer.status_code == status, (method, destination, answer.text)
    assert (await web.get("source.txt")).content == b"1"


@pytest.mark.parametrize(
    "body",
    [
        BOMB + '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag>&a11;</D:getetag></D:prop></D:propfind>',
        '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><D:propfind xmlns:D="DAV:"><D:prop><a>&x;</a></D:prop></D:propfind>',
        '<!DOCTYPE p SYSTEM "http://127.0.0.1:1/x.dtd"><D:propfind xmlns:D="DAV:"><D:allprop/></D:propfind>',
        "<a>" * 100_000,
        "<D:propfind",
        "\x00\x01",
        '<D:propfind xmlns:D="DAV:"/>',
        '<other xmlns="x:"/>',
        '<D:propfind xmlns:D="DAV:"><D:prop>'
        + "<D:a%d/>" * 0
        + "".join(f"<D:p{n}/>" for n in range(5000))
        + "</D:prop></D:propfind>",
        '<?xml version="1.0" encoding="no-such"?><D:propfind xmlns:D="DAV:"><D:allprop/></D:propfind>',
    ],
    ids=range(10),
)
async def test_hostile_xml_is_refused_quickly(web: Client, body: str) -> None:
    for method in ("PROPFIND", "PROPPATCH", "LOCK"):
        began = time.monotonic()
        answer = await web.request(method, "xml.txt", content=body.encode(), headers={"depth": "0"})
        assert answer.status_code in (400, 404), (method, answer.text[:300])
        assert "root:" not in answer.text
        assert time.monotonic() - began < 2


async def test_a_body_too_large_is_refused(web: Client) -> None:
    answer = await web.request("PROPFIND", "", content=b"<a>" + b" " * (2 << 20))
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("bytes=-0", 416),
        ("bytes=5-", 416),
        ("bytes=99999999999999999-", 416),
        ("bytes=--5", 200),
        ("bytes=3-1", 200),
        ("bytes=a-b", 200),
        ("lines=1-2", 200),
        ("bytes=0-1,3-4", 200),
        ("bytes=1-2", 206),
        ("bytes=-2", 206),
        ("bytes=0-" + "9" * 400, 200),
    ],
)
async def test_ranges_that_mean_nothing_do_no_harm(web: Client, asked: str, status: int) -> None:
    await web.request("PUT", "range.txt", content=b"12345")
    answer = await web.get("range.txt", headers={"range": asked})
    assert answer.status_code == status
    if status == 206:
        assert answer.content in (b"23", b"45")


async def test_huge_headers_end_the_request_alone(mount: Mount) -> None:
    answer = await raw(
        mount, b"PROPFIND /dav/files/ HTTP/1.1\r\nAUTH\r\nIf: " + b"(<a>)" * 40_000 + b"\r\nContent-Length: 0\r\n\r\n"
    )
    assert answer == b"" or b"400" <= answer[9:12] < b"500"
    assert b" 207 " in await raw(
        mount, b"PROPFIND /dav/files/ HTTP/1.1\r\nDepth: 1\r\nAUTH\r\nContent-Length: 0\r\n\r\n"
    )


@pytest.mark.parametrize(
    "headers",
    [
        {"depth": "2"},
        {"depth": "-1"},
        {"depth": "infinity, 0"},
    ],
)
async def test_a_depth_that_is_none_is_refused(web: Client, headers: dict[str, str]) -> None:
    await web.dav("PROPFIND", "", 400, content=PROPFIND, headers=headers)


async def test_the_whole_tree_is_not_listed_at_once(web: Client) -> None:
    answer = await web.dav("PROPFIND", "", 403, content=PROPFIND, headers={"depth": "infinity"})
    assert "propfind-finite-depth" in answer.text


async def test_locks_are_counted(web: Client) -> None:
    wish = '<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:shared/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockinfo>'
    await web.dav("PUT", "flood.txt", 201, content=b"1")
    statuses, token = set(), ""
    for _ in range(12):
        answers = await asyncio.gather(
            *(web.request("LOCK", "flood.txt", content=wish, headers={"depth": "0"}) for _ in range(100))
        )
        statuses |= {one.status_code for one in answers}
        token = next((one.headers["lock-token"] for one in answers if one.status_code == 200), token)
        if 507 in statuses:
            break
    assert statuses == {200, 507}
    await web.dav("DELETE", "flood.txt", 204, headers={"if": f"({token})"})
    await web.dav("PUT", "flood.txt", 201, content=b"1")


async def test_many_properties_are_refused_as_one(web: Client) -> None:
    await web.dav("PUT", "props.txt", 201, content=b"1")
    inside = "".join(f"<z:p{n}>1</z:p{n}>" for n in range(300))
    body = f'<D:propertyupdate xmlns:D="DAV:" xmlns:z="z:"><D:set><D:prop>{inside}</D:prop></D:set></D:propertyupdate>'
    answer = await web.dav("PROPPATCH", "props.txt", 207, content=body)
    assert "507" in answer.text
    assert "424" in answer.text
    all_of_them = '<D:propfind xmlns:D="DAV:"><D:allprop/></D:propfind>'
    kept = await web.dav("PROPFIND", "props.txt", 207, content=all_of_them, headers={"depth": "0"})
    assert "z:" not in kept.text


async def test_protected_properties_stay_and_the_rest_waits(web: Client) -> None:
    await web.dav("PUT", "protected.txt", 201, content=b"1")
    body = (
        '<D:propertyupdate xmlns:D="DAV:" xmlns:z="z:"><D:set><D:prop><D:getetag>"x"</D:getetag><z:a>1</z:a></D:prop>'
        "</D:set></D:propertyupdate>"
    )
    answer = await web.dav("PROPPATCH", "protected.txt", 207, content=body)
    assert "cannot-modify-protected-property" in answer.text
    assert "424" in answer.text


async def test_what_windows_sets_is_answered(web: Client) -> None:
    await web.dav("PUT", "win.txt", 201, content=b"1")
    body = (
        '<D:propertyupdate xmlns:D="DAV:" xmlns:Z="urn:schemas-microsoft-com:"><D:set><D:prop>'
        "<Z:Win32LastModifiedTime>Sat, 21 Nov 2026 05:00:00 GMT</Z:Win32LastModifiedTime>"
        "<Z:Win32FileAttributes>00000020</Z:Win32FileAttributes></D:prop></D:set></D:propertyupdate>"
    )
    answer = await web.dav("PROPPATCH", "win.txt", 207, content=body)
    assert "200 OK" in answer.text
    offered = await web.dav("OPTIONS", "win.txt", 200)
    assert offered.headers["ms-author-via"] == "DAV"
    assert offered.headers["dav"] == "1, 2, 3"


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Basic",
        "Basic !!!",
        "Basic " + base64.b64encode(b"no colon").decode(),
        "Digest a",
        "Bearer x",
        "Basic " + "A" * 5000,
    ],
)
async def test_without_a_right_password_nothing_is_shown(mount: Mount, authorization: str) -> None:
    headers = {"authorization": authorization} if authorization else {}
    async with httpx.AsyncClient(base_url=mount.url) as web:
        for method in ("GET", "PROPFIND", "PUT", "DELETE", "LOCK"):
            answer = await web.request(method, "x.txt", headers=headers)
            assert answer.status_code in (401, 429), answer.text
            if answer.status_code == 401:
                assert answer.headers["www-authenticate"].startswith("Basic")


async def test_the_password_of_the_account_opens_nothing(mount: Mount) -> None:
    async with httpx.AsyncClient(base_url=mount.url, auth=(mount.login, PASSWORD)) as web:
        assert (await web.request("PROPFIND", "")).status_code == 401


async def test_guessing_is_slowed_down_and_a_mounted_client_goes_on(mount: Mount, web: Client) -> None:
    await web.dav("PROPFIND", "", 207, headers={"depth": "0"})
    async with httpx.AsyncClient(base_url=mount.url) as stranger:
        found = [
            (await stranger.request("PROPFIND", "", auth=("0000001", f"wrong-{number}"))).status_code
            for number in range(25)
        ]
    assert 429 in found
    assert found.count(401) <= 20
    await web.dav("PROPFIND", "", 207, headers={"depth": "0"})


async def test_a_withdrawn_password_ends_at_once(mount: Mount) -> None:
    secret = await app_password(mount.browser)
    async with Client(base_url=mount.url, auth=(mount.login, secret)) as other:
        answer = await other.request("PROPFIND", "", headers={"depth": "0"})
        if answer.status_code == 429:
            await asyncio.sleep(int(answer.headers["retry-after"]))
            answer = await other.request("PROPFIND", "", headers={"depth": "0"})
        assert answer.status_code == 207
        tokens = await mount.browser.sure("GET", "/api/me/tokens")
        newest = next(one for one in tokens["items"] if one["hint"] == secret[-4:])
        (await mount.browser.web.delete(f"/api/me/tokens/{newest['id']}")).raise_for_status()
        await asyncio.sleep(1)
        assert (await other.request("PROPFIND", "", headers={"depth": "0"})).status_code in (401, 429)


async def test_names_are_kept_in_nfc_and_found_in_nfd(web: Client) -> None:
    decomposed = quote("\u1112\u1161\u11ab\u1100\u1173\u11af.txt")
    await web.dav("PUT", decomposed, 201, content=b"1")
    listed = await web.dav("PROPFIND", "", 207, content=PROPFIND, headers={"depth": "1"})
    assert quote("한글.txt") in listed.text
    assert decomposed not in listed.text
    assert (await web.dav("GET", decomposed, 200)).content == b"1"
    assert (await web.dav("GET", quote("한글.txt"), 200)).content == b"1"
