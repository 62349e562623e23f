"""Words, rows and lists out of files of every kind, and out of broken ones."""

import asyncio
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits
from madang.ground.convert.inside import listing, tables, texts
from madang.ground.convert.inside.archive import Unreadable
from madang.ground.convert.tests import make
from madang.ground.files import sniff

LIMITS = Limits(seconds=30, memory_bytes=1 << 30, file_bytes=64 << 20)
Laid = Callable[[str, bytes], Path]


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    def lay(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return lay


@pytest.mark.parametrize("name", sorted(make.EVERY))
def test_a_word_in_a_table_is_read_from_every_kind(laid: Laid, name: str) -> None:
    media_type, data = make.EVERY[name]
    assert make.WORD in texts.read(media_type, laid(name, data))


@pytest.mark.parametrize("name", sorted(make.EVERY))
def test_types_are_told_by_contents(name: str) -> None:
    media_type, data = make.EVERY[name]
    assert sniff.media_type(data, name) == media_type


def test_scripts_and_styles_are_not_words(laid: Laid) -> None:
    read = texts.read("text/html", laid("a.html", make.EVERY["plan.html"][1]))
    assert read == make.WORD


def test_a_letter_says_who_wrote_and_what_is_attached(laid: Laid) -> None:
    read = texts.read("message/rfc822", laid("a.eml", make.eml()))
    assert f"Subject: {make.WORD} 안내" in read
    assert "[첨부.bin]" in read
    assert "alert" not in read


def test_a_workbook_is_read_as_people_see_it(laid: Laid) -> None:
    book = tables.workbook(laid("a.xlsx", make.xlsx()))
    assert [sheet.name for sheet in book.sheets] == ["예산", "둘째"]
    assert book.sheets[0].rows[1] == [make.WORD, "2026-11-21", "12,000,000", "25.0%"]


def test_a_sheet_of_a_million_empty_rows_stays_small(laid: Laid) -> None:
    book = tables.workbook(laid("a.ods", make.ods()))
    assert book.sheets[0].rows == [[make.WORD, make.WORD]]


def test_long_tables_are_cut_and_say_so(laid: Laid) -> None:
    path = laid("a.csv", b"a,b\n" * (tables.MOST_ROWS + 10))
    sheet = tables.comma(path).sheets[0]
    assert len(sheet.rows) == tables.MOST_ROWS
    assert sheet.cut


@pytest.mark.parametrize("separator", list(",;\t|"))
def test_the_separator_is_found(laid: Laid, separator: str) -> None:
    assert tables.comma(laid("a.csv", f"가{separator}나\n1{separator}2\n".encode())).sheets[0].rows == [
        ["가", "나"],
        ["1", "2"],
    ]


def test_names_in_an_archive_from_korean_windows_are_read(laid: Laid) -> None:
    found = listing.read(laid("a.zip", make.korean_zip()))
    assert [entry.name for entry in found.entries] == [f"{make.WORD}.txt", "folder/second.txt"]
    assert found.total == 2


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("plan.docx", "word/document.xml"),
        ("plan.pptx", "ppt/slides/slide1.xml"),
        ("plan.xlsx", "xl/worksheets/sheet1.xml"),
        ("plan.odt", "content.xml"),
        ("plan.ods", "content.xml"),
        ("plan.hwpx", "Contents/section0.xml"),
    ],
)
def test_xml_that_declares_entities_is_refused(laid: Laid, name: str, part: str) -> None:
    media_type, data = make.EVERY[name]
    path = laid(name, data)
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    text = parts[part].decode()
    parts[part] = (ENTITIES + text[text.index("?>") + 2 if text.startswith("<?xml") else 0 :]).encode()
    with pytest.raises(Unreadable) as refused:
        texts.read(media_type, laid("hostile-" + name, make.zipped({one: parts[one] for one in parts})))
    assert refused.value.why == "broken"


def test_a_bomb_is_not_unpacked(laid: Laid) -> None:
    inner = b"<w:t>" + b" " * (300 << 20)
    path = laid("bomb.docx", make.zipped({"word/document.xml": inner}))
    with pytest.raises(Unreadable) as refused:
        texts.read(make.EVERY["plan.docx"][0], path)
    assert refused.value.why == "too-large"


def test_an_archive_that_lies_about_sizes_is_not_believed(laid: Laid) -> None:
    data = bytearray(make.zipped({"word/document.xml": b"<a>" + b"x" * 5_000_000 + b"</a>"}))
    real = (5_000_007).to_bytes(4, "little")
    place = data.rfind(real)
    data[place : place + 4] = (10).to_bytes(4, "little")
    with pytest.raises((Unreadable, zipfile.BadZipFile)):
        texts.read(make.EVERY["plan.docx"][0], laid("lies.docx", bytes(data)))


def test_encrypted_files_say_that_they_are(laid: Laid) -> None:
    data = bytearray(make.docx())
    for place in range(len(data) - 4):
        if data[place : place + 4] == b"PK\x01\x02":
            data[place + 8] |= 1
    with pytest.raises(Unreadable) as refused:
        texts.read(make.EVERY["plan.docx"][0], laid("locked.docx", bytes(data)))
    assert refused.value.why == "encrypted"
    with pytest.raises(Unreadable) as refused:
        texts.read(make.EVERY["plan.docx"][0], laid("ole.docx", make.hwp()))
    assert refused.value.why == "encrypted"


async def test_looking_confined_makes_every_form(tmp_path: Path, laid: Laid) -> None:
    path = laid("a.hwpx", make.hwpx())
    folder = tmp_path / "out"
    folder.mkdir()
    media_type = make.EVERY["plan.hwpx"][0]
    words = [media_type, str(path), str(folder), "text", "256"]
    await process.call("madang.ground.convert.inside.look", words, reads=[path], folder=folder, limits=LIMITS)
    report = json.loads((folder / "report.json").read_text())
    assert report["text"] == ""
    assert make.WORD in (folder / "text").read_text()


async def test_a_confined_table_is_json(tmp_path: Path, laid: Laid) -> None:
    path = laid("a.xlsx", make.xlsx())
    folder = tmp_path / "out"
    folder.mkdir()
    words = [make.EVERY["plan.xlsx"][0], str(path), str(folder), "table"]
    await process.call("madang.ground.convert.inside.look", words, reads=[path], folder=folder, limits=LIMITS)
    book = msgspec.json.decode((folder / "table").read_bytes(), type=tables.Book)
    assert book.sheets[0].rows[1][0] == make.WORD


async def _sh(folder: Path, script: str, *, seconds: int = 10, file_bytes: int = 1 << 26) -> str:
    limits = Limits(seconds=seconds, file_bytes=file_bytes)
    return (await process.start("/bin/sh", ["-c", script], reads=(), folder=folder, limits=limits)).decode()


async def test_a_confined_process_reaches_no_other_files_and_no_network(tmp_path: Path) -> None:
    holds = await process.holding(tmp_path)
    if not all(holds.values()):
        pytest.skip(f"this system grants {holds} only")
    other = tmp_path / "other"
    other.write_text("secret")
    own = tmp_path / "own"
    own.mkdir()
    script = f"cat {other} /etc/passwd 2>/dev/null; echo x > {tmp_path}/left; echo x > kept; cat kept; env"
    said = await _sh(own, script + " | cut -d= -f1 | sort | tr '\\n' ' '")
    assert "secret" not in said
    assert "root:" not in said
    assert said.splitlines()[0] == "x"
    assert not (tmp_path / "left").exists()
    assert set(said.splitlines()[1].split()) <= {
        "HOME", "LANG", "OLDPWD", "OMP_THREAD_LIMIT", "PATH", "PWD", "SHLVL", "TMPDIR", "VIPS_BLOCK_UNTRUSTED",
        "VIPS_CONCURRENCY", "_",
    }  # fmt: skip
    reach = "import socket; socket.create_connection(('127.0.0.1', 9), 2)"
    with pytest.raises(Failed):
        await process.start("/usr/bin/env", ["python3", "-c", reach], reads=(), folder=own, limits=Limits(seconds=10))


async def test_what_takes_too_long_is_killed_with_its_children(tmp_path: Path) -> None:
    with pytest.raises(Failed) as failed:
        await _sh(tmp_path, "(sleep 3; echo late > late) & sleep 30", seconds=1)
    assert failed.value.why == "too-long"
    await asyncio.sleep(3)
    assert not (tmp_path / "late").exists()


async def test_what_writes_too_much_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(Failed):
        await _sh(tmp_path, "exec head -c 9000000 /dev/zero > big", file_bytes=1 << 20)
    assert (tmp_path / "big").stat().st_size <= 1 << 20


@pytest.mark.parametrize(
    "name", ["plan.docx", "plan.xlsx", "plan.pptx", "plan.odt", "plan.ods", "plan.hwpx", "plan.hwp"]
)
def test_a_false_name_does_not_change_what_a_file_is(laid: Laid, name: str) -> None:
    media_type, data = make.EVERY[name]
    for called in ("a.zip", "a.bin", "a.pptx", "a.doc", "a.hwp"):
        assert sniff.inside(laid(called, data), sniff.media_type(data[: sniff.HEAD], called)) == media_type


@pytest.mark.parametrize("cut", [1, 4, 30, 60, 200, 511, 513])
@pytest.mark.parametrize("name", ["plan.docx", "plan.odt", "plan.hwp"])
def test_the_type_of_a_cut_file_is_told_without_falling(laid: Laid, name: str, cut: int) -> None:
    data = make.EVERY[name][1]
    for piece in (data[:cut], data[:-cut], data[: len(data) // 2]):
        assert sniff.inside(laid("cut", piece), "application/zip")
