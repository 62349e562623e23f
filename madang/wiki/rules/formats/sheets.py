"""A page as what a typesetter needs: lists flat with their signs, looks resolved, pictures measured."""

from collections.abc import Iterable, Iterator
from typing import Any

from madang.wiki.rules.formats import fitting, latex, links
from madang.wiki.rules.formats.models import Deck, Grid, Node, Page, Run, attr, children, grid, runs, walk

DEEPEST = 6
"""Containers in one another that are drawn; what lies deeper is drawn in the last."""
BULLETS = ("•", "–", "·")
WIDE = 481.0
"""Points between the margins of A4."""
HIGH = 620.0
ROOMS = tuple(float(room) for room in range(8, 64, 4))
"""For which tables reckon their columns, in letters."""

Block = dict[str, Any]
_PDF = ("http://", "https://", "mailto:", "tel:")


def data(page: Page) -> dict[str, Any]:
    """All that the sheet needs, as JSON."""
    return {
        "title": links.tidy(page.title),
        "institution": links.tidy(page.institution),
        "label": links.tidy(page.label),
        "language": page.language,
        "blocks": blocks(page, children(page.doc)),
    }


def deck(given: Deck) -> dict[str, Any]:
    """All that slides need, as JSON."""
    page = given.page
    return {
        "title": page.title,
        "byline": given.byline,
        "theme": given.theme,
        "numbers": given.numbers,
        "language": page.language,
        "words": {"continued": page.words.get("continued", "")},
        "slides": [
            {
                "layout": one.layout,
                "title": one.title,
                "continued": one.continued,
                "section": one.section,
                "blocks": blocks(page, one.blocks),
            }
            for one in given.slides
        ],
    }


def blocks(page: Page, nodes: Iterable[Node], *, depth: int = 0, level: int = 0) -> list[Block]:
    """Blocks in order; those in lists say how deep they stand."""
    found: list[Block] = []
    for node in nodes:
        for block in _block(page, node, depth, level):
            if level:
                block.setdefault("level", level)
            found.append(block)
    return found


def _block(page: Page, node: Node, depth: int, level: int) -> Iterator[Block]:
    inside = children(node)
    match node.get("type"):
        case "paragraph":
            yield {"k": "p", "align": str(attr(node, "align")), "runs": line(page, inside)}
        case "heading":
            yield {
                "k": "h",
                "rank": int(attr(node, "level", 1)),
                "align": str(attr(node, "align")),
                "runs": line(page, inside),
            }
        case "bulletList" | "orderedList" | "taskList":
            yield from _items(page, node, depth, level)
        case "codeBlock":
            text = "".join(str(one.get("text", "")) for one in inside)
            yield {"k": "code", "text": links.tidy(text), "language": str(attr(node, "language"))}
        case "horizontalRule":
            yield {"k": "rule"}
        case "table":
            yield _table(page, node, depth)
        case "image":
            yield _image(page, node)
        case "file":
            yield {
                "k": "file",
                "name": links.tidy(str(attr(node, "name"))),
                "size": shown_size(int(attr(node, "size", 0))),
            }
        case "math":
            source = str(attr(node, "latex"))
            yield {"k": "math", "tree": latex.parse(source), "source": links.tidy(source)}
        case "card":
            thing = str(attr(node, "thing"))
            href = page.addresses.get(thing, "")
            yield {
                "k": "card",
                "name": links.tidy(page.names.get(thing, "")),
                "href": href if href.startswith(_PDF) else "",
            }
        case "blockquote" | "callout" | "columns" if depth >= DEEPEST:
            yield from blocks(page, inside, depth=depth, level=level)
        case "blockquote":
            yield {"k": "quote", "blocks": blocks(page, inside, depth=depth + 1)}
        case "callout":
            tone = str(attr(node, "tone", "info"))
            word = page.words.get(tone, "")
            yield {"k": "callout", "tone": tone, "word": word, "blocks": blocks(page, inside, depth=depth + 1)}
        case "columns":
            yield {"k": "columns", "columns": [blocks(page, children(one), depth=depth + 1) for one in inside]}
        case _:
            yield from blocks(page, inside, depth=depth, level=level)


def _items(page: Page, node: Node, depth: int, level: int) -> Iterator[Block]:
    kind, start = node.get("type"), int(attr(node, "start", 1))
    for at, item in enumerate(children(node)):
        if kind == "taskList":
            sign, box = "", "x" if attr(item, "checked", False) else "o"
        else:
            sign = f"{start + at}." if kind == "orderedList" else BULLETS[min(level, len(BULLETS) - 1)]
            box = ""
        given = children(item)
        own = given and given[0].get("type") == "paragraph"
        yield {
            "k": "p",
            "align": "",
            "runs": line(page, children(given[0])) if own else [],
            "sign": sign,
            "box": box,
            "level": min(level + 1, 12),
        }
        yield from blocks(page, given[1:] if own else given, depth=depth, level=level + 1)


def line(page: Page, nodes: Iterable[Node]) -> list[dict[str, Any]]:
    """Runs as JSON."""
    return [_run(run) for run in runs(nodes, page)]


def _run(run: Run) -> dict[str, Any]:
    if run.kind == "break":
        return {"br": True}
    if run.kind == "math":
        return {"tree": latex.parse(run.text), "source": links.tidy(run.text)}
    looks = (
        ("b", run.bold),
        ("i", run.italic),
        ("u", run.underline),
        ("s", run.strike),
        ("c", run.code),
        ("h", run.highlight),
    )
    found: dict[str, Any] = {"t": links.tidy(run.text), **{key: on for key, on in looks if on}}
    if (href := links.safe(run.href)).startswith(_PDF):
        found["l"] = href
    return found


def _table(page: Page, node: Node, depth: int) -> Block:
    found = grid(node)
    long = {cell.row for cell in found.cells if cell.rows > 1 or not _short(cell.content)}
    return {
        "k": "table",
        "columns": _columns(page, found) if found.columns else [],
        "headers": found.headers,
        "cells": [
            {
                "x": cell.column,
                "y": cell.row,
                "across": cell.columns,
                "down": cell.rows,
                "head": cell.header,
                "align": cell.align,
                "short": cell.row not in long,
                "blocks": blocks(page, cell.content, depth=depth + 1),
            }
            for cell in found.cells
        ],
    }


def _columns(page: Page, found: Grid) -> list[Block]:
    """Columns as they would be in so much room: only the typesetter knows how much there is."""
    wants = fitting.wants(found, page)
    given = [(room, fitting.widths(found, wants, room)) for room in ROOMS]
    return [{"room": room, "widths": wide, "needed": fitting.needed(wants, wide)} for room, wide in given]


def _short(content: list[Node]) -> bool:
    """Whether what stands in a cell is so little that a page has room for it."""
    inside = [one for node in content for one in walk(node)]
    return (
        len(inside) < 40
        and sum(len(str(one.get("text", ""))) for one in inside) < 400
        and not any(one.get("type") in {"image", "table", "codeBlock"} for one in inside)
    )


def _image(page: Page, node: Node) -> Block:
    asset = page.assets.get(str(attr(node, "file")))
    caption, alt = links.tidy(str(attr(node, "caption"))), links.tidy(str(attr(node, "alt")))
    if asset is None or not asset.width or not asset.height:
        return {"k": "image", "path": "", "caption": caption, "alt": alt}
    width = min((int(attr(node, "width", 0)) or asset.width) * 0.75, WIDE, HIGH * asset.width / asset.height)
    return {"k": "image", "path": asset.path, "caption": caption, "alt": alt, "width": width}


def shown_size(size: int) -> str:
    """Bytes as people read them."""
    for unit in ("B", "KB", "MB"):
        if size < 1024:
            return f"{size:.0f} {unit}"
        size = size // 1024 if unit == "B" else round(size / 1024)
    return f"{size} GB"
