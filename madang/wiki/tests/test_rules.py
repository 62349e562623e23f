"""Rules of the wiki: the document model, pages as Yjs, what changed, when a version begins."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from madang.ground.errors import Invalid, TooLarge
from madang.ground.ids import new_id
from madang.wiki.models import Kept, PageVersion, VersionCause
from madang.wiki.rules import builtin, comparing, history, schema, titles, ydoc
from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json

ONE = "0197a3b0-0000-7000-8000-000000000001"
PERSON = f"people.person:{ONE}"
NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)


def text(said: str, *marks: Json) -> Json:
    return {"type": "text", "text": said, **({"marks": list(marks)} if marks else {})}


def paragraph(said: str, id: str | None = None) -> Json:
    return {"type": "paragraph", **({"attrs": {"id": id}} if id else {}), "content": [text(said)]}


def bare(node: Any) -> Any:
    """Without ids, and without attributes where none are left."""
    if isinstance(node, list):
        return [bare(one) for one in node]
    attrs = {key: value for key, value in node.get("attrs", {}).items() if key != "id"}
    kept = {key: value for key, value in node.items() if key not in ("attrs", "content")}
    return {
        **kept,
        **({"attrs": attrs} if attrs else {}),
        **({"content": bare(node["content"])} if "content" in node else {}),
    }


EVERYTHING: list[Json] = [
    {"type": "heading", "attrs": {"level": 2}, "content": [text("제목")]},
    {
        "type": "paragraph",
        "attrs": {"align": "center"},
        "content": [
            text("굵게", {"type": "bold"}),
            text(" 링크", {"type": "link", "attrs": {"href": f"/i/{ONE}"}}),
            {"type": "hardBreak"},
            {"type": "mention", "attrs": {"thing": PERSON, "label": "김미나"}},
            {"type": "date", "attrs": {"value": "2026-11-21"}},
            {"type": "inlineMath", "attrs": {"latex": "x^2"}},
            text("강조", {"type": "highlight", "attrs": {"tone": "yellow"}}),
        ],
    },
    {"type": "bulletList", "content": [{"type": "listItem", "content": [paragraph("항목")]}]},
    {"type": "orderedList", "attrs": {"start": 3}, "content": [{"type": "listItem", "content": [paragraph("셋째")]}]},
    {
        "type": "taskList",
        "content": [
            {
                "type": "taskItem",
                "attrs": {"checked": True, "task": f"tasks.task:{ONE}"},
                "content": [paragraph("할 일")],
            }
        ],
    },
    {"type": "blockquote", "content": [paragraph("인용")]},
    {"type": "codeBlock", "attrs": {"language": "python"}, "content": [text("print()\n")]},
    {"type": "horizontalRule"},
    {
        "type": "table",
        "content": [
            {
                "type": "tableRow",
                "content": [
                    {
                        "type": "tableHeader",
                        "attrs": {"colspan": 2, "rowspan": 1, "colwidth": [120, 80]},
                        "content": [paragraph("머리")],
                    }
                ],
            },
            {
                "type": "tableRow",
                "content": [
                    {"type": "tableCell", "attrs": {"colspan": 1, "rowspan": 1}, "content": [paragraph(said)]}
                    for said in ("가", "나")
                ],
            },
        ],
    },
    {"type": "image", "attrs": {"file": ONE, "alt": "지도", "caption": "그림 1", "width": 480}},
    {"type": "file", "attrs": {"file": ONE, "name": "계획.hwpx", "size": 1024}},
    {"type": "callout", "attrs": {"tone": "warning"}, "content": [paragraph("주의")]},
    {"type": "columns", "content": [{"type": "column", "content": [paragraph(said)]} for said in ("왼쪽", "오른쪽")]},
    {"type": "math", "attrs": {"latex": "\\sum x"}},
    {"type": "card", "attrs": {"thing": f"tasks.task:{ONE}"}},
]


def test_every_node_of_the_model_comes_through_unchanged() -> None:
    used = {node["type"] for node in documents.nodes({"content": EVERYTHING})}
    assert used == {*schema.NODES, *schema.INLINES, "text"}
    found = documents.of_blocks(EVERYTHING)
    assert bare(found["content"]) == EVERYTHING
    assert documents.clean(found) == found
    page = ydoc.load(ydoc.state_of(found, {"deck": {"theme": "plain"}, "b1": {"hidden": True}}))
    assert ydoc.document(page) == found
    assert ydoc.slides(page) == {"deck": {"theme": "plain"}, "b1": {"hidden": True}}


def test_what_is_read_from_a_page() -> None:
    found = documents.of_blocks(EVERYTHING)
    assert documents.plain(found).split("\n") == [
        "제목",
        "굵게 링크",
        "김미나2026-11-21x^2강조",
        "항목",
        "셋째",
        "할 일",
        "인용",
        "print()",
        "",
        "머리",
        "가\t나",
        "지도 그림 1",
        "계획.hwpx",
        "주의",
        "왼쪽",
        "오른쪽",
        "\\sum x",
    ]
    assert [(one.text, one.level) for one in documents.headings(found)] == [("제목", 2)]
    assert documents.mentions(found) == (UUID(ONE),)
    assert documents.links(found) == (UUID(ONE),)
    assert documents.files(found) == (UUID(ONE),)
    ids = [node["attrs"]["id"] for node in documents.nodes(found) if "id" in node.get("attrs", {})]
    assert len(ids) == len(set(ids)) > len(EVERYTHING)
    assert documents.find(found, ids[3]) is not None
    assert documents.find(found, "none") is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({"type": "heading", "attrs": {"level": 9, "onclick": "x"}, "content": [text("a")]}, {"level": 4}),
        ({"type": "heading", "attrs": {"level": "1"}, "content": [text("a")]}, {"level": 1}),
        ({"type": "heading", "attrs": {"level": float("nan")}, "content": [text("a")]}, {"level": 1}),
        ({"type": "paragraph", "attrs": {"align": "justify"}, "content": [text("a")]}, {}),
        ({"type": "callout", "attrs": {"tone": "<b>"}, "content": [paragraph("a")]}, {"tone": "info"}),
        ({"type": "image", "attrs": {"file": ONE, "src": "http://x/", "width": -5}}, {"file": ONE, "width": 1}),
    ],
)
def test_attributes_outside_the_model_are_dropped(given: Json, kept: Json) -> None:
    found = documents.of_blocks([given])["content"][0]
    assert {key: value for key, value in found.get("attrs", {}).items() if key != "id"} == kept


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://x", True),
        ("mailto:a@b.kr", True),
        ("tel:02-123", True),
        (f"/i/{ONE}", True),
        ("#block", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        (" java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("file:///etc/passwd", False),
        ("https://x/" + "a" * 3000, False),
        (7, False),
    ],
)
def test_links_that_do_harm_are_only_text(href: Any, safe: bool) -> None:
    found = documents.of_blocks(
        [{"type": "paragraph", "content": [text("a", {"type": "link", "attrs": {"href": href}})]}]
    )
    assert ("marks" in found["content"][0]["content"][0]) is safe


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([{"type": "script", "content": [text("x")]}], ["x"]),
        ([text("loose"), text(" text")], ["loose text"]),
        ([{"type": "bulletList", "content": [paragraph("a"), text("b")]}], ["a", "b"]),
        ([{"type": "listItem", "content": [paragraph("a")]}], ["a"]),
        ([{"type": "paragraph", "content": [paragraph("inner")]}], ["inner"]),
        ([{"type": "table", "content": [paragraph("a")]}], ["a"]),
        ([{"type": "image", "attrs": {}}], []),
        ([{"type": "bulletList"}], []),
        ([None, 7, "x", {"type": None}, {"type": ["a"]}, {}], []),
        ([{"type": "paragraph", "content": "text"}], []),
        ([{"type": "paragraph", "content": [text("a\x00b")]}], ["ab"]),
        ([{"type": "paragraph", "content": [{"type": "text", "text": "\ud800"}]}], ["?"]),
    ],
)
def test_what_the_model_does_not_know_is_taken_apart(given: list[Any], said: list[str]) -> None:
    found = documents.of_blocks(given)
    assert documents.plain(found).split("\n") == (said or [""])
    assert documents.clean(found) == found
    assert ydoc.document(ydoc.load(ydoc.state_of(found))) == found


def test_a_page_has_limits_of_depth_and_size() -> None:
    deep: Json = paragraph("unten")
    for _ in range(500):
        deep = {"type": "blockquote", "content": [deep]}
    found = documents.of_blocks([deep])
    depth, node = 0, found["content"][0]
    while "content" in node:
        depth, node = depth + 1, node["content"][0]
    assert depth <= schema.DEEPEST + 2
    with pytest.raises(TooLarge):
        documents.of_blocks([paragraph("가" * (schema.MOST_SIGNS + 1))])
    with pytest.raises(TooLarge):
        documents.of_blocks([{"type": "horizontalRule"}] * (schema.MOST_NODES + 1))
    with pytest.raises(TooLarge):
        ydoc.state_of(documents.empty(), {"x": "가" * ydoc.SLIDES_BYTES})


def test_becoming_another_document_leaves_equal_blocks_as_they_are() -> None:
    first = documents.of_blocks([paragraph(str(n), f"b{n}") for n in range(6)])
    page = ydoc.load(ydoc.state_of(first, {"deck": {"theme": "a"}}))
    other = ydoc.load(page.get_update())
    second = documents.of_blocks(
        [paragraph("0", "b0"), paragraph("새", "n1"), *(paragraph(str(n), f"b{n}") for n in (2, 3, 5))]
    )
    update = ydoc.become(page, second)
    assert ydoc.document(page) == second
    assert ydoc.slides(page) == {"deck": {"theme": "a"}}
    # what somebody types meanwhile into a block that stays is there afterwards
    there: Any = ydoc.body_of(other)
    there.children[3].children[0].insert(1, "!")
    ydoc.apply(other, update)
    assert documents.plain(ydoc.document(other)).split("\n") == ["0", "새", "2", "3!", "5"]
    assert ydoc.become(page, second) == ydoc.EMPTY


@pytest.mark.parametrize("update", [b"", b"\xff" * 20, ydoc.state_of(documents.empty())[:-5]])
def test_what_is_no_update_is_refused(update: bytes) -> None:
    with pytest.raises(Invalid):
        ydoc.load(update)


def typed(page: ydoc.Page, block: int, said: str) -> bytes:
    before = page.get_state()
    body: Any = ydoc.body_of(page)
    body.children[block].children[0].insert(0, said)
    return page.get_update(before)


def test_each_block_is_its_last_writers() -> None:
    mina, joon = new_id(), new_id()
    state = ydoc.state_of(documents.of_blocks([paragraph("가", "b0"), paragraph("나", "b1"), paragraph("다", "b2")]))
    page = ydoc.load(state)
    moments = [NOW + timedelta(seconds=n) for n in range(3)]
    changes = [
        (5, mina, moments[0], typed(page, 0, "하나")),
        (6, joon, moments[1], typed(page, 1, "둘")),
        (9, mina, moments[2], typed(page, 1, "셋")),
    ]
    taken = history.take(Kept(state=state, number=4, changes=changes), {"b2": (joon, NOW), "gone": (joon, NOW)})
    assert (taken.number, taken.by, taken.at, taken.people) == (9, mina, moments[2], [mina, joon])
    assert taken.authors == {"b0": (mina, moments[0]), "b1": (mina, moments[2]), "b2": (joon, NOW)}
    assert taken.document is not None
    assert documents.plain(taken.document) == "하나가\n셋둘나\n다"
    assert ydoc.document(ydoc.load(taken.state)) == taken.document


@pytest.mark.parametrize(
    ("begun", "last", "cause", "name", "goes_on"),
    [
        (10, 1, VersionCause.AUTOMATIC, "", True),
        (29, 4, VersionCause.AUTOMATIC, "", True),
        (31, 1, VersionCause.AUTOMATIC, "", False),
        (10, 6, VersionCause.AUTOMATIC, "", False),
        (10, 1, VersionCause.AUTOMATIC, "초안", False),
        (10, 1, VersionCause.RESTORED, "", False),
    ],
)
def test_when_a_version_goes_on(begun: int, last: int, cause: VersionCause, name: str, goes_on: bool) -> None:
    version = PageVersion(
        id=new_id(),
        page=new_id(),
        cause=cause,
        name=name,
        title="x",
        begun_at=NOW - timedelta(minutes=begun),
        at=NOW - timedelta(minutes=last),
        by=new_id(),
        people=[],
        words=1,
    )
    assert history.continues(version, at=NOW) is goes_on
    assert not history.continues(None, at=NOW)


def test_what_changed_is_told_block_by_block_and_word_by_word() -> None:
    before = documents.of_blocks(
        [paragraph(said, f"b{n}") for n, said in enumerate(("하나 둘 셋", "남는 글", "사라질 글"))]
    )
    after = documents.of_blocks(
        [paragraph("하나 새 셋", "b0"), paragraph("남는 글", "other"), {"type": "horizontalRule"}, paragraph("더한 글")]
    )
    lines = comparing.lines(before, after)
    assert [line.change for line in lines][:2] == ["changed", "kept"]
    assert [(piece.change, piece.text) for piece in lines[0].pieces] == [
        ("kept", "하나 "),
        ("removed", "둘"),
        ("added", "새"),
        ("kept", " 셋"),
    ]
    assert sorted(line.change for line in lines[2:]) in (["added", "added", "removed"], ["added", "changed"])
    assert [line.change for line in comparing.lines(after, after)] == ["kept"] * 4


@pytest.mark.parametrize("name", builtin.NAMES)
@pytest.mark.parametrize("language", ["ko", "en", "xx"])
def test_built_in_templates_are_clean_documents(name: str, language: str) -> None:
    found = builtin.template(name, language)
    assert found is not None
    document = documents.of_blocks(found.content)
    assert bare(document["content"]) == bare(documents.clean(document)["content"])
    assert len(document["content"]) > 5
    assert found.title and found.icon and found.lead


def test_titles_and_icons() -> None:
    assert titles.clean("  가\n나 ") == "가 나"
    assert [titles.icon(one) for one in ("👩‍💻", " 🗺️ ", "🇰🇷", "1️⃣", "")] == ["👩‍💻", "🗺️", "🇰🇷", "1️⃣", ""]
    for wrong in ("", "\x00", "a" * 301):
        with pytest.raises(Invalid):
            titles.clean(wrong)
    for wrong in ("a b", "\u202e", "report", "가", "1", "📄📄", "📄a", "\u200d", "🇰", "👍" * 30):
        with pytest.raises(Invalid):
            titles.icon(wrong)
