"""The pure part of WebDAV."""

import pytest

from madang.standards.dav import documents, headers, multistatus, paths
from madang.standards.dav.documents import Change, Wanted
from madang.standards.dav.multistatus import Answerer, Row


def test_an_if_header_has_clauses_of_conditions() -> None:
    found = headers.conditions('<http://a/b> (<urn:uuid:1> ["e"]) (Not <DAV:no-lock>) </c> (<urn:uuid:2>)')
    assert [(one.resource, len(one.conditions)) for one in found] == [("http://a/b", 2), ("http://a/b", 1), ("/c", 1)]
    assert found[1].conditions[0].negated
    assert found[0].conditions[1].etag == '"e"'
    assert headers.tokens(found) == {"urn:uuid:1", "DAV:no-lock", "urn:uuid:2"}


@pytest.mark.parametrize(
    "text", ["()", "(<a>", "<a>", "(Not)", "(<a>) <b>", "[x]", "(((", "(Not Not <a>)", "(<a>)" * 5000]
)
def test_a_broken_if_header_is_no_list(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        headers.conditions(text)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("Second-60", 60), ("Infinite", 900), ("Second-99999", 900), ("Extend, Second-5", 5), ("", 30), ("Second-0", 1)],
)
def test_a_timeout_is_the_first_choice_within_bounds(text: str, seconds: int) -> None:
    assert headers.timeout(text, usual=30, most=900) == seconds


def test_paths_are_names_in_nfc() -> None:
    assert paths.names(b"/dav//files/%E1%84%92%E1%85%A1%E1%86%AB/") == ("dav", "files", "한")
    assert paths.href("/dav/", ("a b", "한&<"), collection=True) == "/dav/a%20b/%ED%95%9C%26%3C/"


@pytest.mark.parametrize(
    "path", [b"/..", b"/%2e%2e/x", b"/a%2fb", b"/a%5cb", b"/%00", b"/%ff", b"/" + b"a/" * 300, b"/" + b"a" * 20_000]
)
def test_paths_that_lead_elsewhere_are_none(path: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        paths.names(path)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("http://house:8000/dav/x", b"/dav/x"),
        ("https://HOUSE:8000/dav/x", b"/dav/x"),
        ("/dav/x", b"/dav/x"),
        ("http://other/dav/x", None),
    ],
)
def test_a_destination_lies_on_the_same_host(url: str, path: bytes | None) -> None:
    assert paths.target(url, host="house:8000") == path


def test_documents_without_a_body_ask_for_all() -> None:
    assert documents.wanted(b" ") == Wanted(all=True)


def test_changes_keep_their_order_and_language() -> None:
    body = (
        '<D:propertyupdate xmlns:D="DAV:" xmlns:z="z:" xml:lang="ko"><D:set><D:prop><z:a><b/></z:a></D:prop></D:set>'
        "<D:remove><D:prop><z:a/></D:prop></D:remove></D:propertyupdate>"
    )
    first, second = documents.changes(body.encode())
    assert first.name == ("z:", "a")
    assert first.value is not None
    assert 'xml:lang="ko"' in first.value
    assert second == Change(("z:", "a"), None)


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><D:propfind xmlns:D="DAV:"><D:prop><x>&b;</x></D:prop></D:propfind>',
        b"<a>" * 1000,
        b"",
        b"<D:propfind",
        b"x" * (2 << 20),
    ],
)
def test_hostile_documents_are_none(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        documents.changes(body)


FILE = Row("/a%25", "a%", "", "5", "text/plain", '"e"', "2026-11-21T05:00:00Z", "Sat, 21 Nov 2026 05:00:00 GMT")


def test_the_quick_answer_says_what_the_full_one_says() -> None:
    names = (("DAV:", "getetag"), ("DAV:", "getcontentlength"), ("100%s:", "x"), ("DAV:", "lockdiscovery"))
    for wanted in (Wanted(names=names), Wanted(all=True), Wanted(only_names=True)):
        answerer = Answerer(wanted)
        for row in (FILE, FILE._replace(kind=multistatus.COLLECTION, href="/f/")):
            full = answerer.full(row, locks="", dead={}, more={}).replace("></D:lockdiscovery>", "/>")
            assert answerer.quick(row) == full


def test_a_minimal_answer_leaves_out_what_is_not_there() -> None:
    wanted = Wanted(names=(("DAV:", "getetag"), ("z:", "x")))
    assert "404" in Answerer(wanted).quick(FILE)
    assert "404" not in Answerer(wanted, minimal=True).quick(FILE)
