"""HTML of any origin as a page: what the model has is kept, what it has not becomes the text it shows."""

import re
from collections.abc import Callable, Sequence

from madang.wiki.rules.formats import links, tree
from madang.wiki.rules.formats.lines import marked, paragraph, text_of, trimmed
from madang.wiki.rules.formats.models import ALERTS, Node
from madang.wiki.rules.formats.tree import Element

MOST_COLUMNS = 100
MOST_SPAN = 1000
DEEPEST_LIST = 12
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BOX = re.compile(r"^\s*\[([ xX])\](?:\s+|$)")
_ALERT = re.compile(r"^\s*\[!(\w+)\]\s*")
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_MARKS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "var": "italic",
    "dfn": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strike",
    "strike": "strike",
    "del": "strike",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
_STYLES = (
    (re.compile(r"font-weight:\s*(bold|[6-9]00)"), "bold"),
    (re.compile(r"font-style:\s*italic"), "italic"),
    (re.compile(r"text-decoration[^;]*underline"), "underline"),
    (re.compile(r"text-decoration[^;]*line-through"), "strike"),
)
_ALIGN = re.compile(r"text-align:\s*(center|right)")
_TONES = {word.lower(): tone for tone, word in ALERTS.items()} | {
    "important": "info",
    "success": "success",
    "danger": "danger",
    "error": "danger",
    "warning": "warning",
}

Picture = Callable[[str, str], str | None]
"""`(src, alt)`: the id of the picture, None when it does not come along."""
Link = Callable[[str], str]
"""`(href)`: where the link goes, nothing when nowhere."""


def document(markup: str, *, picture: Picture, link: Link) -> tuple[str, Node]:
    """The title the markup gives itself, or nothing, and the page. Raises Unreadable."""
    root = tree.read(markup)
    title = root.find("title")
    blocks = of(root, picture=picture, link=link)
    name, blocks = titled(blocks, " ".join(title.text().split()) if title is not None else "")
    return name, {"type": "doc", "content": blocks or [{"type": "paragraph"}]}


def of(element: Element, *, picture: Picture, link: Link) -> list[Node]:
    """What lies in an element, as blocks."""
    return Reader(picture, link).blocks(element.inside)


def titled(blocks: list[Node], title: str) -> tuple[str, list[Node]]:
    """The one first heading of the first level is the title, and others go up a level; otherwise headings stay.

    A first heading that says the title again goes.
    """
    tops = [at for at, one in enumerate(blocks) if one["type"] == "heading" and one["attrs"]["level"] == 1]
    first = text_of(blocks[0].get("content", [])) if tops[:1] == [0] else ""
    if len(tops) > 1 and first and first.strip() == title.strip():
        blocks = blocks[1:]
    elif tops == [0]:
        title = first or title
        blocks = blocks[1:]
        for one in blocks:
            _raise(one, 1)
    for one in blocks:
        _raise(one, 0)
    return title.strip(), blocks


def _raise(block: Node, by: int) -> None:
    if block["type"] == "heading":
        block["attrs"]["level"] = min(6 if by else 4, max(1, block["attrs"]["level"] - by))
    for one in block.get("content", []):
        if one["type"] != "text":
            _raise(one, by)


class Reader:
    """Elements as blocks."""

    def __init__(self, picture: Picture, link: Link) -> None:
        self._picture = picture
        self._link = link
        self._lists = 0
        self._tables = 0

    def blocks(self, inside: Sequence[Element | str]) -> list[Node]:
        """What elements and text show, as blocks in order."""
        found: list[Node] = []
        line: list[Node] = []

        def flush() -> None:
            if kept := trimmed(line):
                found.append(paragraph(kept))
            line.clear()

        def take(one: Element | str, marks: tuple[Node, ...]) -> None:
            if isinstance(one, str):
                if text := links.tidy(_SPACE.sub(" ", one)):
                    line.append(marked(text, marks))
            elif one.tag == "title":
                return
            elif one.tag == "img" and one.has("emoticon"):
                line.append(marked(one.attrs.get("alt", ""), marks))
            elif one.tag == "img":
                if (picture := self._image(one, "")) is not None:
                    flush()
                    found.append(picture)
            elif one.tag in tree.INLINE and not one.blocky():
                if one.tag == "math" and one.attrs.get("display") == "block" and (latex := _latex(one)):
                    flush()
                    found.append({"type": "math", "attrs": {"latex": latex}})
                    return
                self._inline(one, marks, line, take)
            elif one.tag in tree.INLINE:
                # an anchor or a span around whole blocks
                more = self._marks(one, marks)
                for inner in one.inside:
                    take(inner, more)
            else:
                flush()
                found.extend(self._block(one))

        for one in inside:
            take(one, ())
        flush()
        return found

    def _inline(
        self,
        one: Element,
        marks: tuple[Node, ...],
        line: list[Node],
        take: Callable[[Element | str, tuple[Node, ...]], None],
    ) -> None:
        if one.tag == "br":
            line.append({"type": "hardBreak"})
        elif one.tag == "math":
            if latex := _latex(one):
                line.append({"type": "inlineMath", "attrs": {"latex": latex}})
            elif text := " ".join(one.text().split()):
                line.append(marked(text, marks))
        elif one.tag == "code" and one.has("math"):
            line.append({"type": "inlineMath", "attrs": {"latex": one.text()}})
        elif one.tag == "time" and _DATE.match(one.attrs.get("datetime", "")):
            line.append({"type": "date", "attrs": {"value": one.attrs["datetime"]}})
        elif one.tag == "span" and one.has("katex-html"):
            return
        elif one.tag != "input":
            more = self._marks(one, marks)
            for inner in one.inside:
                take(inner, more)

    def _marks(self, one: Element, marks: tuple[Node, ...]) -> tuple[Node, ...]:
        added: list[Node] = []
        if one.tag in _MARKS:
            added.append({"type": _MARKS[one.tag]})
        elif one.tag == "mark":
            added.append({"type": "highlight", "attrs": {"tone": (one.attrs.get("class") or "yellow").split()[0]}})
        elif one.tag == "a" and (href := links.safe(self._link(one.attrs.get("href", "")))):
            added.append({"type": "link", "attrs": {"href": href}})
        style = one.attrs.get("style", "")
        added += [{"type": mark} for pattern, mark in _STYLES if pattern.search(style)]
        have = {mark["type"] for mark in marks}
        return (*marks, *(mark for mark in added if mark["type"] not in have))

    def _block(self, one: Element) -> list[Node]:
        tag = one.tag
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return self._heading(one, int(tag[1]))
        match tag:
            case "p" | "dt" | "summary" | "figcaption" | "caption" | "legend":
                return self._aligned(one, self.blocks(one.inside))
            case "ul" | "ol":
                return self._list(one)
            case "li":
                return self.blocks(one.inside)
            case "blockquote":
                return self._quote(self.blocks(one.inside))
            case "pre":
                return self._pre(one)
            case "hr":
                return [{"type": "horizontalRule"}]
            case "table":
                return self._table(one)
            case "figure" if one.find("img") is not None and not one.has("callout"):
                return self._figure(one)
        if one.has("toc-macro"):
            return []
        macro = "confluence-information-macro"
        if tag == "aside" or one.has("callout", "admonition") or (one.has(macro) and not one.has(f"{macro}-body")):
            tone = next((tone for word, tone in _TONES.items() if one.has(word)), "info")
            return [{"type": "callout", "attrs": {"tone": tone}, "content": self._filled(self.blocks(one.inside))}]
        if one.attrs.get("class") == "columns" and 2 <= len(one.elements()) <= 4:
            columns = [{"type": "column", "content": self._filled(self.blocks(each.inside))} for each in one.elements()]
            return [{"type": "columns", "content": columns}]
        return self._aligned(one, self.blocks(one.inside))

    @staticmethod
    def _filled(blocks: list[Node]) -> list[Node]:
        return blocks or [{"type": "paragraph"}]

    def _heading(self, one: Element, level: int) -> list[Node]:
        found: list[Node] = []
        for block in self.blocks(one.inside):
            if block["type"] == "paragraph":
                found.append({"type": "heading", "attrs": {"level": level}, "content": block.get("content", [])})
            else:
                found.append(block)
        return self._aligned(one, found)

    @staticmethod
    def _aligned(one: Element, blocks: list[Node]) -> list[Node]:
        style = _ALIGN.search(one.attrs.get("style", ""))
        align = style[1] if style else one.attrs.get("align", "")
        if align in {"center", "right"}:
            for block in blocks:
                if block["type"] in {"paragraph", "heading"}:
                    block["attrs"] = {**block.get("attrs", {}), "align": align}
        return blocks

    def _list(self, one: Element) -> list[Node]:
        if self._lists >= DEEPEST_LIST:
            return self.blocks([inner for item in one.elements() for inner in item.inside])
        self._lists += 1
        items: list[tuple[bool | None, list[Node]]] = []
        for item in one.elements():
            checked = item.has("checked") if one.has("inline-task-list") else _checked(item)
            blocks = self.blocks([item] if item.tag in {"ul", "ol"} else item.inside)
            if item.tag in {"ul", "ol"} and items:
                items[-1][1].extend(blocks)
                continue
            if blocks and blocks[0]["type"] == "paragraph" and checked is None:
                checked = _boxed(blocks[0])
            if not blocks or blocks[0]["type"] != "paragraph":
                blocks.insert(0, {"type": "paragraph"})
            items.append((checked, blocks))
        self._lists -= 1
        if not items:
            return []
        if any(checked is not None for checked, _ in items):
            tasks = [{"type": "taskItem", "attrs": {"checked": bool(on)}, "content": blocks} for on, blocks in items]
            return [{"type": "taskList", "content": tasks}]
        plain = [{"type": "listItem", "content": blocks} for _, blocks in items]
        if one.tag == "ul":
            return [{"type": "bulletList", "content": plain}]
        start = number(one.attrs.get("start", ""), most=1_000_000) or 1
        return [{"type": "orderedList", "attrs": {"start": start}, "content": plain}]

    def _quote(self, blocks: list[Node]) -> list[Node]:
        if not blocks:
            return []
        line = blocks[0].get("content", []) if blocks[0]["type"] == "paragraph" else []
        if line and line[0]["type"] == "text" and (found := _ALERT.match(line[0]["text"])):
            tone = _TONES.get(found[1].lower())
            if tone is not None:
                line[0]["text"] = line[0]["text"][found.end() :]
                rest = trimmed([one for one in line if one["type"] != "text" or one["text"]])
                while rest and rest[0]["type"] == "hardBreak":
                    rest = trimmed(rest[1:])
                kept = [paragraph(rest), *blocks[1:]] if rest else blocks[1:]
                return [{"type": "callout", "attrs": {"tone": tone}, "content": self._filled(kept)}]
        return [{"type": "blockquote", "content": blocks}]

    @staticmethod
    def _pre(one: Element) -> list[Node]:
        code = one.find("code")
        classes = f"{one.attrs.get('class', '')} {code.attrs.get('class', '') if code else ''}"
        text = links.tidy(one.text().removesuffix("\n"))
        if "math" in classes.split():
            return [{"type": "math", "attrs": {"latex": text}}]
        found = re.search(r"(?:language|lang|brush:)-?\s*([\w+#.-]{1,30})", classes)
        block: Node = {"type": "codeBlock", "attrs": {"language": found[1] if found else None}}
        if text:
            block["content"] = [{"type": "text", "text": text}]
        return [block]

    def _figure(self, one: Element) -> list[Node]:
        caption = one.find("figcaption")
        said = " ".join(caption.text().split()) if caption is not None else ""
        image = one.find("img")
        found = self._image(image, said) if image is not None else None
        return [found] if found is not None else [paragraph([marked(said, ())])] if said else []

    def _image(self, one: Element, caption: str) -> Node | None:
        alt = " ".join(one.attrs.get("alt", "").split())[:500]
        file = self._picture(one.attrs.get("src", ""), alt)
        if file is None:
            return None
        attrs: Node = {"file": file, "alt": alt, "caption": caption or one.attrs.get("title", ""), "width": None}
        if width := number(one.attrs.get("width", ""), most=4000):
            attrs["width"] = width
        return {"type": "image", "attrs": attrs}

    def _table(self, one: Element) -> list[Node]:
        rows = [
            row
            for part in one.elements()
            for row in ([part] if part.tag == "tr" else part.elements())
            if row.tag == "tr"
        ]
        if self._tables:
            # the model has no table in a table
            return [block for row in rows for cell in row.elements() for block in self.blocks(cell.inside)]
        self._tables += 1
        columns = one.find("colgroup")
        widths = [number(col.attrs.get("width", ""), most=4000) for col in columns.elements()] if columns else []
        caption = next((part for part in one.elements() if part.tag == "caption"), None)
        found: list[Node] = self.blocks(caption.inside) if caption is not None else []
        lines: list[Node] = []
        for row in rows:
            chosen = [] if lines else widths
            cells = [self._cell(cell, at, chosen) for at, cell in enumerate(row.elements()[:MOST_COLUMNS])]
            if cells:
                lines.append({"type": "tableRow", "content": cells})
        self._tables -= 1
        if lines:
            found.append({"type": "table", "content": lines})
        return found

    def _cell(self, one: Element, at: int, widths: Sequence[int | None]) -> Node:
        attrs: Node = {
            "colspan": number(one.attrs.get("colspan", ""), most=MOST_COLUMNS) or 1,
            "rowspan": number(one.attrs.get("rowspan", ""), most=MOST_SPAN) or 1,
            "colwidth": None,
        }
        if at < len(widths) and widths[at] and attrs["colspan"] == 1:
            attrs["colwidth"] = [widths[at]]
        style = _ALIGN.search(one.attrs.get("style", ""))
        align = style[1] if style else one.attrs.get("align", "")
        if align in {"center", "right"}:
            attrs["align"] = align
        kind = "tableHeader" if one.tag == "th" else "tableCell"
        return {"type": kind, "attrs": attrs, "content": self._filled(self.blocks(one.inside))}


def number(text: str, *, most: int) -> int | None:
    """A whole number above nothing, with or without `px`; None otherwise."""
    found = re.match(r"^\s*(\d{1,7})(?:\.\d+)?(?:px)?\s*$", text)
    return min(int(found[1]), most) or None if found else None


def _latex(one: Element) -> str:
    note = one.find("annotation")
    return note.text().strip() if note is not None and "tex" in note.attrs.get("encoding", "") else ""


def _checked(item: Element) -> bool | None:
    """Whether the box with which an item begins is ticked; None without a box."""
    for one in item.inside:
        if isinstance(one, str):
            if one.strip():
                return None
        elif one.tag == "input":
            return "checked" in one.attrs if one.attrs.get("type") == "checkbox" else None
        elif one.tag in {"p", "label", "span"}:
            return _checked(one)
        elif one.tag == "div" and one.has("checkbox"):
            return one.has("checkbox-on")
        else:
            return None
    return None


def _boxed(block: Node) -> bool | None:
    """Takes a written box off a line: `[ ]` or `[x]`."""
    line = block.get("content", [])
    if not line or line[0]["type"] != "text" or not (found := _BOX.match(line[0]["text"])):
        return None
    line[0]["text"] = line[0]["text"][found.end() :]
    if not line[0]["text"]:
        del line[0]
    return found[1] != " "
