"""A page with every block and every mark of the document model, for the tests of the formats."""

from typing import Any

Node = dict[str, Any]


def t(text: str, *marks: str, href: str = "", tone: str = "") -> Node:
    """Text with marks."""
    given: list[Node] = [{"type": mark} for mark in marks]
    if tone:
        given.append({"type": "highlight", "attrs": {"tone": tone}})
    if href:
        given.append({"type": "link", "attrs": {"href": href}})
    return {"type": "text", "text": text, "marks": given} if given else {"type": "text", "text": text}


def p(*inline: Node | str, align: str = "") -> Node:
    """A paragraph."""
    found: Node = {"type": "paragraph"}
    if align:
        found["attrs"] = {"align": align}
    if inline:
        found["content"] = [t(one) if isinstance(one, str) else one for one in inline]
    return found


def h(level: int, text: str) -> Node:
    """A heading."""
    return {"type": "heading", "attrs": {"level": level}, "content": [t(text)]}


def items(kind: str, *given: Any, **attrs: Any) -> Node:
    """A list; an item is text or a list of blocks."""
    item = "taskItem" if kind == "taskList" else "listItem"
    found = []
    for one in given:
        checked, blocks = one if isinstance(one, tuple) else (None, one)
        node: Node = {"type": item, "content": [p(blocks)] if isinstance(blocks, str) else blocks}
        if kind == "taskList":
            node["attrs"] = {"checked": bool(checked)}
        found.append(node)
    listed: Node = {"type": kind, "content": found}
    if kind == "orderedList":
        listed["attrs"] = {"start": attrs.get("start", 1)}
    return listed


def cell(
    *blocks: Node | str, head: bool = False, across: int = 1, down: int = 1, width: int = 0, align: str = ""
) -> Node:
    """A cell of a table."""
    attrs: Node = {"colspan": across, "rowspan": down, "colwidth": [width] if width else None}
    if align:
        attrs["align"] = align
    content = [p(one) if isinstance(one, str) else one for one in blocks] or [p()]
    return {"type": "tableHeader" if head else "tableCell", "attrs": attrs, "content": content}


def table(*rows: list[Node]) -> Node:
    """A table of rows of cells."""
    return {"type": "table", "content": [{"type": "tableRow", "content": row} for row in rows]}


def doc(*blocks: Node) -> Node:
    """A page."""
    return {"type": "doc", "content": list(blocks)}


PICTURE = "0197a300-0000-7000-8000-000000000001"
SHEET = "0197a300-0000-7000-8000-000000000002"
TASK = "tasks.task:0197a300-0000-7000-8000-000000000003"

MARKS = p(
    "보통 ",
    t("굵게", "bold"),
    "는 ",
    t("기울임", "italic"),
    "과 ",
    t("밑줄", "underline"),
    ", ",
    t("취소선", "strike"),
    ", ",
    t("code(x)", "code"),
    ", ",
    t("연결", href="https://example.org/a?b=1&c=2"),
    ", ",
    t("형광", tone="yellow"),
    " 그리고 ",
    t("굵은 기울임", "bold", "italic"),
    "입니다.",
)

EVERYTHING = doc(
    p("회의 결과를 다음과 같이 알려 드립니다. 모든 사람이 2 < 3 & 4 > 1 임을 안다."),
    MARKS,
    p(t("줄 하나"), {"type": "hardBreak"}, t("줄 둘")),
    p("가운데", align="center"),
    h(1, "안건"),
    h(2, "세부 안건"),
    h(3, "더 세부"),
    h(4, "가장 세부"),
    items(
        "bulletList",
        "첫째",
        [p("둘째"), items("bulletList", "둘째의 첫째", [p("더"), items("bulletList", "깊이")])],
        "셋째",
    ),
    items("orderedList", "하나", [p("둘"), items("orderedList", "둘의 하나", "둘의 둘")], "셋"),
    items("taskList", (True, "마친 일"), (False, "남은 일")),
    {"type": "blockquote", "content": [p("인용한 글"), p("둘째 문단")]},
    {
        "type": "codeBlock",
        "attrs": {"language": "python"},
        "content": [t("def 값(x):\n    # 주석\n\n    return x < 3 & True")],
    },
    {"type": "horizontalRule"},
    table(
        [cell("이름", head=True), cell("수량", head=True)],
        [cell("책상"), cell("3")],
        [cell("의자 | 팔걸이"), cell("12")],
    ),
    table(
        [cell("구분", head=True, width=120), cell("값", head=True, across=2)],
        [cell("합친 칸", down=2), cell("가"), cell("나", align="right")],
        [cell("다"), cell(p("문단 하나"), items("bulletList", "칸 안의 목록"))],
    ),
    {"type": "image", "attrs": {"file": PICTURE, "alt": "현장 사진", "caption": "그림 1. 현장", "width": None}},
    {"type": "file", "attrs": {"file": SHEET, "name": "예산.xlsx", "size": 12345}},
    {"type": "callout", "attrs": {"tone": "warning"}, "content": [p("조심하세요."), items("bulletList", "하나")]},
    {
        "type": "columns",
        "content": [
            {"type": "column", "content": [p("왼쪽 단")]},
            {"type": "column", "content": [p("오른쪽 단")]},
        ],
    },
    {"type": "math", "attrs": {"latex": "\\frac{a+b}{2} = \\sum_{i=1}^{n} x_i"}},
    p(
        "식 ",
        {"type": "inlineMath", "attrs": {"latex": "x^2"}},
        " 과 날짜 ",
        {"type": "date", "attrs": {"value": "2026-11-21"}},
        ".",
    ),
    p(
        {
            "type": "mention",
            "attrs": {"thing": "people.person:0197a300-0000-7000-8000-000000000009", "label": "김하늘"},
        },
        " 님이 봅니다.",
    ),
    {"type": "card", "attrs": {"thing": TASK}},
    p("끝."),
)
