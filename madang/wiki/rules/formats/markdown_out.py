"""A page as Markdown: CommonMark with tables, task lists, alerts and formulas, and HTML where Markdown has no words."""

import re
from collections.abc import Callable, Iterable

from madang.wiki.rules.formats import links
from madang.wiki.rules.formats.html_out import Writer as Html
from madang.wiki.rules.formats.models import ALERTS, Asset, Node, Page, Run, attr, children, grid, is_simple, runs

_SIGNS = re.compile(r"([\\`*_\[\]<>~$|])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_START = re.compile(r"^(\s*)([#+\-=:]|\d+[.)])")


def document(page: Page, source: Callable[[Asset], str]) -> str:
    """The page with its title as the only heading of the first level."""
    label = f"**{_escaped(page.label)}**\n\n" if page.label else ""
    title = _escaped(" ".join(page.title.split()))
    return f"{label}# {title}\n\n{Writer(page, source).blocks(children(page.doc))}".rstrip("\n") + "\n"


def _escaped(text: str) -> str:
    return _ENTITY.sub("&amp;", _SIGNS.sub(r"\\\1", text)).replace("==", r"=\=").replace("\n", " ")


class Writer:
    """Blocks as text."""

    def __init__(self, page: Page, source: Callable[[Asset], str]) -> None:
        self._page = page
        self._source = source
        self._html = Html(page, source)

    def blocks(self, nodes: Iterable[Node]) -> str:
        """The blocks with an empty line between them; lists that follow each other have different signs."""
        found: list[str] = []
        last, flip = "", False
        for node in nodes:
            kind = str(node.get("type"))
            lists = kind if kind in {"bulletList", "orderedList", "taskList"} else ""
            flip = not flip if lists and last and (lists == "orderedList") is (last == "orderedList") else False
            if text := self._block(node, flip=flip):
                found.append(text)
                last = lists
        return "\n\n".join(found)

    def _block(self, node: Node, *, flip: bool) -> str:
        inside = children(node)
        match node.get("type"):
            case "paragraph" if attr(node, "align"):
                return self._raw(node)
            case "paragraph":
                return _opened(self._inline(node, "\\\n"))
            case "heading" if attr(node, "align"):
                return self._raw(node)
            case "heading":
                return f"{'#' * min(6, int(attr(node, 'level', 1)) + 1)} {self._inline(node, '<br>')}"
            case "bulletList" | "taskList":
                return self._items(node, lambda _: "* " if flip else "- ")
            case "orderedList":
                start, sign = int(attr(node, "start", 1)), ")" if flip else "."
                return self._items(node, lambda at: f"{start + at}{sign} ")
            case "blockquote":
                return _behind(self.blocks(inside))
            case "callout":
                alert = ALERTS.get(str(attr(node, "tone", "info")), "NOTE")
                return _behind(f"[!{alert}]\n\n{self.blocks(inside)}".rstrip())
            case "codeBlock":
                text = "".join(str(one.get("text", "")) for one in inside)
                fence = _fence(text, 3)
                return f"{fence}{str(attr(node, 'language')).replace('`', '')}\n{text}\n{fence}"
            case "horizontalRule":
                return "---"
            case "table" if is_simple(node):
                return self._table(node)
            case "image" if not attr(node, "width") and str(attr(node, "file")) in self._page.assets:
                return self._image(node)
            case "math":
                return f"$$\n{str(attr(node, 'latex')).strip()}\n$$"
            case "card":
                thing = str(attr(node, "thing"))
                return _link(_escaped(self._page.names.get(thing, "")), self._page.addresses.get(thing, ""))
            case "file":
                file, name = str(attr(node, "file")), _escaped(str(attr(node, "name")))
                asset = self._page.assets.get(file)
                known = asset is not None and asset.path
                return _link(name, self._source(asset) if asset and known else self._page.addresses.get(file, ""))
        return self._raw(node)

    def _raw(self, node: Node) -> str:
        """As HTML, in which an empty line would end it."""
        return self._html.block(node).replace("\n\n", "\n&#10;")

    def _items(self, node: Node, sign: Callable[[int], str]) -> str:
        items = []
        loose = False
        for at, item in enumerate(children(node)):
            mark = sign(at)
            box = ""
            if item.get("type") == "taskItem":
                box = "[x] " if attr(item, "checked", False) else "[ ] "
            blocks = children(item)
            if blocks and blocks[0].get("type") == "paragraph" and not children(blocks[0]) and not box:
                blocks = blocks[1:]
            tight = len(blocks) == 2 and str(blocks[1].get("type")).endswith("List")
            loose = loose or (len(blocks) > 1 and not tight)
            text = self.blocks(blocks)
            if tight:
                text = text.replace("\n\n", "\n", 1)
            lines = f"{box}{text}".rstrip(" ").split("\n")
            pad = " " * len(mark)
            items.append("\n".join([(mark + lines[0]).rstrip(), *(pad + line if line else "" for line in lines[1:])]))
        return ("\n\n" if loose else "\n").join(items)

    def _table(self, node: Node) -> str:
        found = grid(node)
        rows = [["" for _ in range(found.columns)] for _ in range(found.rows)]
        for cell in found.cells:
            text = self._inline(cell.content[0], "<br>") if cell.content else ""
            rows[cell.row][cell.column] = text
        aligns: dict[int, set[str]] = {}
        for cell in found.cells:
            aligns.setdefault(cell.column, set()).add(cell.align)
        rules = [{"center": ":-:", "right": "--:"}.get(aligns[at].copy().pop(), "---") for at in range(found.columns)]
        lines = [rows[0], rules, *rows[1:]]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)

    def _image(self, node: Node) -> str:
        asset = self._page.assets[str(attr(node, "file"))]
        caption = str(attr(node, "caption")).replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
        alt = _escaped(str(attr(node, "alt")))
        return f"!{_link(alt, self._source(asset), caption)}"

    def _inline(self, node: Node, line: str) -> str:
        found = ""
        for run in runs(children(node), self._page):
            if run.kind == "break":
                found += line
            elif run.kind == "math":
                found += f"${run.text.replace('$', '')}$" if run.text.strip() else ""
            else:
                found += self._run(run, found)
        return found.strip(" ")

    @staticmethod
    def _run(run: Run, before: str) -> str:
        lead = run.text[: len(run.text) - len(run.text.lstrip())]
        text = run.text.strip()
        tail = run.text[len(lead) + len(text) :]
        if not text:
            return run.text
        # signs beside anything but letters or other signs are not read as signs
        plain = text[0].isalnum() and text[-1].isalnum() and (before + lead)[-1:] not in ("*", "~", "=", ">")
        marked = _code(text) if run.code else _escaped(text)
        for on, sign, tag in (
            (run.strike, "~~", "s"),
            (run.italic, "*", "em"),
            (run.bold, "**", "strong"),
        ):
            if on:
                marked = f"{sign}{marked}{sign}" if plain and not run.code else f"<{tag}>{marked}</{tag}>"
        if run.underline:
            marked = f"<u>{marked}</u>"
        if run.highlight == "yellow":
            marked = f"=={marked}==" if plain and not run.code else f"<mark>{marked}</mark>"
        elif run.highlight:
            marked = f'<mark class="{re.sub(r"[^a-z]", "", run.highlight)}">{marked}</mark>'
        return f"{lead}{_link(marked, run.href) if links.safe(run.href) else marked}{tail}"


def _opened(text: str) -> str:
    """A paragraph whose lines do not begin like something else."""
    return "\n".join(_START.sub(_held, line) for line in text.split("\n"))


def _held(found: "re.Match[str]") -> str:
    sign = found[2]
    return f"{found[1]}{sign[:-1]}\\{sign[-1]}"


def _behind(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def _fence(text: str, least: int, sign: str = "`") -> str:
    longest = max((len(found) for found in re.findall(f"{sign}+", text)), default=0)
    return sign * max(least, longest + 1)


def _code(text: str) -> str:
    fence = _fence(text, 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text.replace(chr(10), ' ')}{pad}{fence}"


def _link(text: str, href: str, title: str = "") -> str:
    href = links.safe(href) or href if href and ":" not in href else links.safe(href)
    if not href:
        return text
    where = f"<{href}>" if re.search(r"[\s()<>]", href) else href
    named = f' "{title}"' if title else ""
    return f"[{text}]({where}{named})"
