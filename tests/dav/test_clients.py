"""What programs that people mount with make of it: litmus, rclone."""

import hashlib
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

from prove.dav import Mount, installed, judge
from tests.dav.conftest import Client


@pytest.mark.skipif(not installed(), reason="litmus is not installed: sudo apt-get install litmus")
def test_litmus_passes_all_of_its_tests_without_a_warning(mount: Mount, tmp_path: Path) -> None:
    found = judge(mount, tmp_path)
    assert found.faults == []
    assert (found.passed, found.run, found.warnings) == (104, 104, 0)


def rclone(mount: Mount, folder: Path, *words: str) -> str:
    config = folder / "rclone.conf"
    if not config.exists():
        hidden = subprocess.run(["rclone", "obscure", mount.secret], capture_output=True, text=True, check=True).stdout
        config.write_text(
            f"[madang]\ntype = webdav\nurl = {mount.url}\nvendor = other\nuser = {mount.login}\npass = {hidden}\n"
        )
    done = subprocess.run(
        ["rclone", "--config", str(config), "--retries", "1", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.skipif(not shutil.which("rclone"), reason="rclone is not installed: sudo apt-get install rclone")
def test_rclone_copies_a_folder_there_and_back_unchanged(mount: Mount, files: Path, tmp_path: Path) -> None:
    for name, size in (
        ("보고서/2026년 결산 (최종).hwpx", 30_000),
        ("보고서/사진/a&b #1 100%.jpg.txt", 5),
        ("empty.txt", 0),
        ("large.bin", 3_000_000),
        ("._large.bin", 120),
        ("desktop.ini", 80),
        (".DS_Store", 6148),
        ("~$보고서.docx", 162),
    ):
        path = files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(hashlib.shake_256(name.encode()).digest(size))
    rclone(mount, tmp_path, "copy", str(files), "madang:rclone")
    back = tmp_path / "back"
    rclone(mount, tmp_path, "copy", "madang:rclone", str(back))
    assert sums(back) == sums(files)
    (files / "large.bin").write_bytes(b"smaller now")
    (files / "empty.txt").unlink()
    rclone(mount, tmp_path, "sync", str(files), "madang:rclone")
    assert rclone(mount, tmp_path, "cat", "madang:rclone/large.bin") == "smaller now"
    assert "empty.txt" not in rclone(mount, tmp_path, "lsf", "madang:rclone")
    rclone(mount, tmp_path, "moveto", "madang:rclone/large.bin", "madang:rclone/보고서/옮긴 것.bin")
    assert rclone(mount, tmp_path, "cat", "madang:rclone/보고서/옮긴 것.bin") == "smaller now"
    rclone(mount, tmp_path, "purge", "madang:rclone")
    assert "rclone" not in rclone(mount, tmp_path, "lsf", "madang:")


async def test_an_answer_that_is_remembered_is_never_an_old_one(web: Client, mount: Mount) -> None:
    await web.dav("PUT", "fresh.txt", 201, content=b"0")
    for number in range(1, 30):
        for _ in range(3):
            assert (await web.dav("GET", "fresh.txt", 200)).content == str(number - 1).encode()
        await web.dav("PUT", "fresh.txt", 204, content=str(number).encode())
    await web.dav("GET", "fresh.txt", 200)
    await web.dav("MOVE", "fresh.txt", 201, headers={"destination": f"{mount.url}stale.txt"})
    await web.dav("GET", "fresh.txt", 404)
    kept = await web.dav("GET", "stale.txt", 200)
    await web.dav("GET", "stale.txt", 304, headers={"if-none-match": kept.headers["etag"]})
    assert (await web.dav("GET", "stale.txt", 206, headers={"range": "bytes=0-0"})).content == b"2"
    await web.dav("DELETE", "stale.txt", 204)
    await web.dav("GET", "stale.txt", 404)


async def test_a_listing_that_is_remembered_is_never_an_old_one(web: Client, mount: Mount) -> None:
    asked = b'<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>'

    async def listed() -> str:
        found = ""
        for _ in range(2):
            found = (await web.dav("PROPFIND", "lately/", 207, headers={"depth": "1"}, content=asked)).text
        return found

    await web.dav("MKCOL", "lately/", 201)
    for number in range(10):
        await web.dav("PUT", "lately/a.txt", 201 if number == 0 else 204, content=str(number).encode())
        tag = (await web.dav("GET", "lately/a.txt", 200)).headers["etag"].strip('"')
        assert tag in await listed()
    await web.dav("MOVE", "lately/a.txt", 201, headers={"destination": f"{mount.url}lately/b.txt"})
    assert "b.txt" in await listed()
    await web.dav("DELETE", "lately/b.txt", 204)
    assert "b.txt" not in await listed()


DROPPINGS = ["._보고서.txt", ".DS_Store", "Thumbs.db", "Desktop.ini"]


async def test_what_systems_leave_for_themselves_is_in_the_mount_and_not_on_the_page(web: Client, mount: Mount) -> None:
    await web.dav("MKCOL", "mac/", 201)
    kept = ["보고서.txt", ".hidden", "thumbs.db.txt"]
    for name in (*DROPPINGS, *kept):
        await web.dav("PUT", f"mac/{name}", 201, content=name.encode())
    for name in DROPPINGS:
        assert (await web.dav("GET", f"mac/{name}", 200)).content == name.encode()
    listed = await web.dav("PROPFIND", "mac/", 207, headers={"depth": "1"})
    assert all(quote(name) in listed.text for name in (*DROPPINGS, *kept))
    folder = (await mount.browser.sure("GET", f"/api/drive/drives/{mount.drive}/at?path=/mac"))["entry"]["id"]
    page = await mount.browser.sure("GET", f"/api/drive/folders/{folder}")
    assert (sorted(one["name"] for one in page["items"]), page["count"]) == (sorted(kept), len(kept))
    await web.dav("DELETE", "mac/.DS_Store", 204)
    trash = await mount.browser.sure("GET", f"/api/drive/drives/{mount.drive}/trash")
    assert ".DS_Store" not in [one["name"] for one in trash["items"]]
    await web.dav("DELETE", "mac/", 204)


async def test_a_large_file_comes_back_as_it_went(web: Client) -> None:
    data = hashlib.shake_256(b"large").digest(5_000_000)
    await web.dav("PUT", "large.bin", 201, content=data)
    assert (await web.dav("GET", "large.bin", 200)).content == data
    part = await web.dav("GET", "large.bin", 206, headers={"range": "bytes=1000000-3999999"})
    assert part.content == data[1_000_000:4_000_000]
    await web.dav("GET", "large.bin", 200)


async def test_a_listing_says_the_same_however_it_is_made(web: Client) -> None:
    await web.dav("MKCOL", "both/", 201)
    for name in ("plain.txt", "한글 & 100% (2).hwpx", "a'b;c,d=e+f!$@~-_.x", "é\U0001f600.txt"):
        await web.dav("PUT", f"both/{quote(name)}", 201, content=name.encode())
    await web.dav("MKCOL", "both/" + quote("폴더 1&2"), 201)
    names = "".join(
        f"<D:{name}/>"
        for name in (
            "displayname", "resourcetype", "getcontentlength", "getcontenttype", "getetag", "creationdate",
            "getlastmodified", "supportedlock",
        )
    )  # fmt: skip

    async def asked(more: str) -> list[str]:
        body = f'<D:propfind xmlns:D="DAV:"><D:prop>{names}{more}</D:prop></D:propfind>'
        answer = await web.dav("PROPFIND", "both/", 207, content=body, headers={"depth": "1"})
        text = answer.text.replace("<D:lockdiscovery></D:lockdiscovery>", "").replace("<D:lockdiscovery/>", "")
        return sorted(text.removesuffix("</D:multistatus>").split("<D:response>"))

    put_together = await asked("")
    assert len(put_together) == 7
    assert put_together == await asked("<D:lockdiscovery/>")
