"""Locks as office programs use them (class 2 and 3), with two people on one drive."""

import asyncio
import re

import httpx
import pytest

from prove.dav import Mount, app_password
from tests.dav.conftest import Client

WISH = (
    '<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:{}/></D:lockscope><D:locktype><D:write/></D:locktype>'
    "<D:owner>Kim</D:owner></D:lockinfo>"
)


def token_of(answer: httpx.Response) -> str:
    return answer.headers["lock-token"].strip("<>")


async def locked(web: Client, path: str, *, scope: str = "exclusive", status: int = 200, depth: str = "0") -> str:
    headers = {"depth": depth, "timeout": "Second-600"}
    return token_of(await web.dav("LOCK", path, status, content=WISH.format(scope), headers=headers))


async def test_a_lock_keeps_writes_without_its_token_out(web: Client) -> None:
    await web.dav("PUT", "held.txt", 201, content=b"1")
    token = await locked(web, "held.txt")
    answer = await web.dav("PUT", "held.txt", 423, content=b"2")
    assert "lock-token-submitted" in answer.text
    assert "held.txt" in answer.text
    await web.dav("DELETE", "held.txt", 423)
    await web.dav("MOVE", "held.txt", 423, headers={"destination": f"{web.base_url}moved.txt"})
    await web.dav("PROPPATCH", "held.txt", 423, content=PATCH)
    await web.dav("PUT", "held.txt", 204, content=b"2", headers={"if": f"(<{token}>)"})
    await web.dav("UNLOCK", "held.txt", 204, headers={"lock-token": f"<{token}>"})
    await web.dav("PUT", "held.txt", 204, content=b"3")
    await web.dav("UNLOCK", "held.txt", 409, headers={"lock-token": f"<{token}>"})


PATCH = '<D:propertyupdate xmlns:D="DAV:" xmlns:z="z:"><D:set><D:prop><z:a>1</z:a></D:prop></D:set></D:propertyupdate>'


async def test_a_deep_lock_holds_what_lies_inside(web: Client) -> None:
    await web.dav("MKCOL", "deep/", 201)
    await web.dav("MKCOL", "deep/er/", 201)
    await web.dav("PUT", "deep/er/a.txt", 201, content=b"1")
    token = await locked(web, "deep/", depth="infinity")
    await web.dav("PUT", "deep/er/a.txt", 423, content=b"2")
    await web.dav("PUT", "deep/er/b.txt", 423, content=b"2")
    await web.dav("MKCOL", "deep/er/c/", 423)
    await web.dav("LOCK", "deep/er/a.txt", 423, content=WISH.format("exclusive"), headers={"depth": "0"})
    tagged = {"if": f"<{web.base_url}deep/> (<{token}>)"}
    await web.dav("PUT", "deep/er/b.txt", 201, content=b"2", headers=tagged)
    await web.dav("DELETE", "deep/", 204, headers={"if": f"(<{token}>)"})


async def test_a_lock_inside_keeps_the_folder_in_place(web: Client) -> None:
    await web.dav("MKCOL", "outer/", 201)
    await web.dav("PUT", "outer/a.txt", 201, content=b"1")
    token = await locked(web, "outer/a.txt")
    await web.dav("DELETE", "outer/", 423)
    await web.dav("MOVE", "outer/", 423, headers={"destination": f"{web.base_url}other/"})
    await web.dav("LOCK", "outer/", 423, content=WISH.format("exclusive"), headers={"depth": "infinity"})
    await web.dav("UNLOCK", "outer/a.txt", 204, headers={"lock-token": f"<{token}>"})
    await web.dav("DELETE", "outer/", 204)


async def test_shared_locks_stand_side_by_side(web: Client) -> None:
    await web.dav("PUT", "shared.txt", 201, content=b"1")
    one, other = await locked(web, "shared.txt", scope="shared"), await locked(web, "shared.txt", scope="shared")
    assert one != other
    await web.dav("LOCK", "shared.txt", 423, content=WISH.format("exclusive"), headers={"depth": "0"})
    await web.dav("PUT", "shared.txt", 423, content=b"2")
    await web.dav("PUT", "shared.txt", 204, content=b"2", headers={"if": f"(<{other}>)"})


async def test_a_lock_on_a_name_nothing_has_makes_an_empty_file(web: Client) -> None:
    token = await locked(web, "new.docx", status=201)
    assert (await web.dav("GET", "new.docx", 200)).content == b""
    await web.dav("PUT", "new.docx", 204, content=b"written", headers={"if": f"(<{token}>)"})
    refreshed = await web.dav("LOCK", "new.docx", 200, headers={"if": f"(<{token}>)", "timeout": "Second-1200"})
    assert re.search(r"Second-1(200|19\d)", refreshed.text)
    await web.dav("LOCK", "new.docx", 412, headers={"if": "(<urn:uuid:00000000-0000-4000-8000-000000000000>)"})


async def test_the_page_shows_who_works_on_a_file(web: Client, mount: Mount) -> None:
    token = await locked(web, "visible.docx", status=201)

    async def entry() -> dict[str, object]:
        found = await mount.browser.sure("GET", f"/api/drive/drives/{mount.drive}/at?path=/visible.docx")
        return dict(found.get("entry", found))

    assert (await entry())["lock"]["door"] == "dav"  # type: ignore[index]
    await web.dav("UNLOCK", "visible.docx", 204, headers={"lock-token": f"<{token}>"})
    assert (await entry())["lock"] is None


async def test_locks_end_by_themselves(web: Client) -> None:
    await web.dav("PUT", "short.txt", 201, content=b"1")
    headers = {"depth": "0", "timeout": "Second-1"}
    await web.dav("LOCK", "short.txt", 200, content=WISH.format("exclusive"), headers=headers)
    await web.dav("PUT", "short.txt", 423, content=b"2")
    await asyncio.sleep(1.2)
    await web.dav("PUT", "short.txt", 204, content=b"2")


async def test_only_whoever_took_a_lock_gives_it_back(web: Client, mount: Mount) -> None:
    # another password of the same person is the same person
    token = await locked(web, "mine.txt", status=201)
    secret = await app_password(mount.browser)
    async with Client(base_url=mount.url, auth=(mount.login, secret)) as other:
        await other.dav("UNLOCK", "mine.txt", 204, headers={"lock-token": f"<{token}>"})


@pytest.mark.parametrize(
    "header", ["()", "(<a>", "<a>", "(Not)", "(<a>) <b>", "[x]", "(<a>)" * 5000, "(((", "(Not Not <a>)"]
)
async def test_a_broken_if_header_is_refused(web: Client, header: str) -> None:
    await web.dav("PUT", "if.txt", 400, content=b"1", headers={"if": header})
