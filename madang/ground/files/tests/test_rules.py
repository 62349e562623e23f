"""Names, types, ranges and policies, without a database."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madang.ground.errors import Invalid, TooLarge
from madang.ground.files import rules, sniff
from madang.ground.files.models import Policy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("보고서.hwp", "보고서.hwp"),
        (unicodedata.normalize("NFD", "한글 이름.txt"), "한글 이름.txt"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("C:\\fakepath\\사진.jpg", "사진.jpg"),
        ("C:\\Users\\mina\\a.txt", "a.txt"),
        ("a\0b\r\n.txt", "ab.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("CON", "CON"),
        (".bashrc", ".bashrc"),
        ("  a.txt  ", "a.txt"),
        ("", "unnamed"),
        ("...", "unnamed"),
        ("\0", "unnamed"),
        ("\ud800.txt", ".txt"),
        ("가" * 300 + ".hwpx", "가" * 234 + "….hwpx"),
        ("가" * 300, "가" * 239 + "…"),
        ("👩‍👩‍👧.png", "👩‍👩‍👧.png"),
    ],
)
def test_names_are_shown_as_typed_where_that_is_safe(typed: str, kept: str) -> None:
    assert rules.clean_name(typed) == kept


@given(st.text(max_size=400))
def test_every_name_can_be_kept_and_sent(typed: str) -> None:
    kept = rules.clean_name(typed)
    assert 0 < len(kept) <= rules.LONGEST_NAME
    assert rules.clean_name(kept) == kept
    assert not set("/\\\0\r\n") & set(kept)
    header = rules.disposition(kept, inline=False)
    assert header.isascii()
    assert header.isprintable()
    assert header.count('"') == 2


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("COM1.log", "_COM1.log"),
        ("console.txt", "console.txt"),
        (".bashrc", "_.bashrc"),
        ("a<b>:c?.txt", "a_b__c_.txt"),
        ("end. ", "end"),
        (".. .", "unnamed"),
    ],
)
def test_names_are_safe_on_somebodys_disk(name: str, safe: str) -> None:
    assert rules.safe_name(name) == safe


@pytest.mark.parametrize(
    ("head", "name", "found"),
    [
        (b"\xff\xd8\xff\xe0", "a.png", "image/jpeg"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "a", "image/webp"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "IMG_1.HEIC", "image/heic"),
        (b"\0\0\0\x18ftypqt  ", "a.mov", "video/quicktime"),
        (b"PK\x03\x04", "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (b"PK\x03\x04", "a.hwpx", "application/vnd.hancom.hwpx"),
        (b"PK\x03\x04", "a.txt", "application/zip"),
        (b"PK\x03\x04", "a.html", "application/zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.hwp", "application/vnd.hancom.hwp"),
        (b"MZ\x90", "photo.jpg", "application/x-msdownload"),
        (b"\x7fELF", "a.txt", "application/x-elf"),
        ("이름,전화\n".encode("cp949"), "명단.csv", "text/csv"),
        (b"plain", "a.html", "text/plain"),
        (b"", "a.txt", "text/plain"),
        (b"\xff\xfeh\0i\0", "a.txt", "text/plain"),
        (b"\0\0\0", "a.txt", "application/octet-stream"),
    ],
)
def test_contents_decide_and_names_refine(head: bytes, name: str, found: str) -> None:
    assert sniff.media_type(head, name) == found


@given(st.binary(max_size=200), st.text(max_size=20))
def test_any_bytes_have_a_type(head: bytes, name: str) -> None:
    assert re.fullmatch(r"[\w.+-]+/[\w.+-]+", sniff.media_type(head, name))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("마당".encode(), "마당"),
        ("\ufeff마당".encode(), "마당"),
        ("마당".encode("cp949"), "마당"),
        ("마당".encode("utf-16"), "마당"),
        (b"\xff\xff\xff", None),
    ],
)
def test_text_is_read_as_offices_write_it(data: bytes, text: str | None) -> None:
    assert sniff.decoded(data) == text


@pytest.mark.parametrize(
    ("policy", "media_type", "passes"),
    [
        (Policy(), "image/png", True),
        (Policy(), "application/x-msdownload", False),
        (Policy(deny_types=("video/*",)), "video/mp4", False),
        (Policy(allow_types=("image/*", "application/pdf")), "image/png", True),
        (Policy(allow_types=("image/*", "application/pdf")), "text/plain", False),
        (Policy(allow_types=()), "text/plain", False),
        (Policy(allow_types=("image/*",), deny_types=("image/gif",)), "image/gif", False),
    ],
)
def test_types_of_the_policy(policy: Policy, media_type: str, passes: bool) -> None:
    if passes:
        rules.check_type(media_type, policy)
    else:
        with pytest.raises(Invalid) as refused:
            rules.check_type(media_type, policy)
        assert refused.value.params == {"type": media_type}


@pytest.mark.parametrize("name", ["a.exe", "a.EXE", "a.exe. ", "a.txt.exe", ".exe.bat"])
def test_extensions_of_the_policy(name: str) -> None:
    with pytest.raises(Invalid):
        rules.check_name(rules.clean_name(name), Policy())


def test_sizes_of_the_policy() -> None:
    rules.check_size(10, Policy(file_bytes=10))
    with pytest.raises(TooLarge):
        rules.check_size(11, Policy(file_bytes=10))
