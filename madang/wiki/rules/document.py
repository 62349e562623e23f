"""Pages as JSON of the document model: cleaning what comes in, and what can be read from a page.

A document is `{"type": "doc", "content": [...]}`. Source: docs/decisions/0030.
"""

import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from madang.ground.asks import Heading
from madang.ground.errors import TooLarge
from madang.wiki.rules.schema import (
    BLOCKS,
    DEEPEST,
    DEFAULTS,
    INLINE,
    INLINES,
    MARKS,
    MOST_NODES,
    MOST_SIGNS,
    NAMED_IN,
    NEEDED,
    NODES,
    NOTHING,
    PLAIN,
    kept,
)

Json = dict[str, Any]

_THING = re.compile(r"(?:^|/)i/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b")


_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def new_block_id() -> str:
    """A short random name for a block."""
    return secrets.token_urlsafe(6)


def empty() -> Json:
    """A page with nothing on it but a place to write."""
    return {"type": "doc", "content": [{"type": "paragraph", "attrs": {"id": new_block_id()}}]}


class _Cleaning:
    """One document on its way in: what was counted and named so far."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._ids: set[str] = set()
        self._nodes = 0
        self._signs = 0

    def _count(self, signs: int = 0) -> None:
        self._nodes += 1
        self._signs += signs
        if self._nodes > MOST_NODES or self._signs > MOST_SIGNS:
            raise TooLarge("wiki.page-full", most=MOST_SIGNS)

    def _name(self, node: Json, within: str) -> Json:
        attrs = node.get("attrs", {})
        given = attrs.get("id")
        if given is None and within not in NAMED_IN:
            return node
        if given is None or given in self._ids:
            while (given := self._new_id()) in self._ids:
                pass
        self._ids.add(given)
        return {**node, "attrs": {**attrs, "id": given}}

    def _attrs(self, kind: str, given: Any, checks: Any) -> dict[str, Any]:
        return {**DEFAULTS.get(kind, {}), **kept(given, checks)}

    def blocks(self, nodes: Any, *, within: str, depth: int) -> list[Json]:
        """Blocks that may stand in `within`; inline nodes among them come into paragraphs of their own."""
        found: list[Json] = []
        loose: list[Any] = []

        def gather() -> None:
            line = self.inline(loose, depth=depth)
            if line:
                found.append(self._name({"type": "paragraph", "content": line}, within))
            loose.clear()

        for node in _list(nodes):
            kind = node["type"]
            if kind == "text" or kind in INLINES:
                loose.append(node)
                continue
            gather()
            if depth > DEEPEST:
                continue
            known = NODES.get(kind)
            if known is None or not known.block:
                found += self.blocks(node.get("content"), within=within, depth=depth + 1)
                continue
            block = self.block(kind, node, depth=depth)
            if block is not None:
                found.append(self._name(block, within))
        gather()
        return found

    def block(self, kind: str, node: Json, *, depth: int) -> Json | None:
        """One block without its name; None when it is nothing."""
        self._count()
        known = NODES[kind]
        attrs = self._attrs(kind, node.get("attrs"), known.attrs)
        need = NEEDED.get(kind)
        if need is not None and need not in attrs:
            return None
        made: Json = {"type": kind, "attrs": attrs} if attrs else {"type": kind}
        content = node.get("content")
        if known.inside == INLINE:
            inside = self.inline(content, depth=depth + 1)
        elif known.inside == PLAIN:
            text = "".join(_texts(content))
            self._count(len(text))
            inside = [{"type": "text", "text": text}] if text else []
        elif known.inside == NOTHING:
            return made
        elif known.inside == BLOCKS:
            inside = self.blocks(content, within=kind, depth=depth + 1)
            inside = inside or [self._name({"type": "paragraph"}, kind)]
        else:
            inside = self._parts(content, known.inside, within=kind, depth=depth + 1)
            if not inside:
                return None
        return {**made, "content": inside} if inside else made

    def _parts(self, nodes: Any, part: str, *, within: str, depth: int) -> list[Json]:
        """The items of a list, rows of a table, cells of a row, columns: what is none comes into one."""
        if depth > DEEPEST:
            return []
        fits = {"tableCell": ("tableCell", "tableHeader")}.get(part, (part,))
        found: list[Json] = []
        for node in _list(nodes):
            kind = node["type"]
            whole: Json = node if kind in fits else {"type": part, "content": [node]}
            if kind not in fits and kind in ("listItem", "taskItem"):
                whole = {**node, "type": part}
            made = self.block(whole["type"], whole, depth=depth)
            if made is not None:
                found.append(self._name(made, within))
        return found[:4] if within == "columns" else found

    def inline(self, nodes: Any, *, depth: int) -> list[Json]:
        """A line of text and what stands in it; equal neighbours are joined."""
        found: list[Json] = []
        for node in _list(nodes):
            kind = node["type"]
            if kind == "text":
                self._add(found, node)
            elif kind in INLINES:
                self._count()
                attrs = self._attrs(kind, node.get("attrs"), INLINES[kind])
                if NEEDED.get(kind, "") in (*attrs, ""):
                    found.append({"type": kind, "attrs": attrs} if attrs else {"type": kind})
            elif depth <= DEEPEST:
                found += self.inline(node.get("content"), depth=depth + 1)
        return found

    def _add(self, line: list[Json], node: Json) -> None:
        text = node.get("text")
        if not isinstance(text, str) or not text:
            return
        text = text.encode(errors="replace").decode().replace("\x00", "")
        self._count(len(text))
        marks = _marks(node.get("marks"))
        before = line[-1] if line else None
        if before is not None and before["type"] == "text" and before.get("marks", []) == marks:
            before["text"] += text
        elif text:
            line.append({"type": "text", "text": text, "marks": marks} if marks else {"type": "text", "text": text})


def _list(nodes: Any) -> list[Json]:
    """The nodes among whatever was given: what names no type is taken for one that nobody knows."""
    given = [node for node in nodes if isinstance(node, dict)] if isinstance(nodes, (list, tuple)) else []
    return [node if isinstance(node.get("type"), str) else {**node, "type": ""} for node in given]


def _texts(nodes: Any, depth: int = 0) -> Iterator[str]:
    for node in _list(nodes):
        if isinstance(node.get("text"), str):
            yield node["text"].encode(errors="replace").decode().replace("\x00", "")
        elif node["type"] == "hardBreak":
            yield "\n"
        elif depth < DEEPEST:
            yield from _texts(node.get("content"), depth + 1)


def _marks(given: Any) -> list[Json]:
    found: dict[str, Json] = {}
    for mark in _list(given):
        kind = mark["type"]
        if kind not in MARKS:
            continue
        attrs = kept(mark.get("attrs"), MARKS[kind])
        if NEEDED.get(kind, "") not in (*attrs, ""):
            continue
        # a text may stand in several anchored comments, and has any other mark once
        key = f"{kind} {attrs['thread']}" if kind == "comment" else kind
        found.setdefault(key, {"type": kind, "attrs": attrs} if attrs else {"type": kind})
    return [found[key] for key in sorted(found)]


def clean(document: Any, *, new_id: Callable[[], str] = new_block_id) -> Json:
    """The document as the model has it: unknown attributes are gone, every block that needs one has its own id.

    What the model does not know is taken apart as far as there is text in it. Raises TooLarge("wiki.page-full").
    """
    content = document.get("content") if isinstance(document, dict) else None
    cleaning = _Cleaning(new_id)
    blocks = cleaning.blocks(content, within="doc", depth=1)
    return {"type": "doc", "content": blocks or cleaning.blocks([{"type": "paragraph"}], within="doc", depth=1)}


def of_blocks(blocks: Sequence[Json]) -> Json:
    """A clean document of these blocks. Raises TooLarge("wiki.page-full")."""
    return clean({"content": list(blocks)})


def nodes(document: Json) -> Iterator[Json]:
    """Every node below the document, in the order it is read."""
    for node in document.get("content", ()):
        yield node
        yield from nodes(node)


def line(node: Json) -> str:
    """The text of one block that holds a line, without what lies deeper."""
    parts = []
    for one in node.get("content", ()):
        attrs = one.get("attrs", {})
        if one["type"] == "text":
            parts.append(one["text"])
        elif one["type"] == "hardBreak":
            parts.append("\n")
        elif one["type"] == "inlineMath":
            parts.append(attrs.get("latex", ""))
        elif one["type"] == "date":
            parts.append(attrs.get("value", ""))
        elif one["type"] == "mention":
            parts.append(attrs.get("label", ""))
    return "".join(parts)


def _lines(document: Json) -> Iterator[str]:
    for node in document.get("content", ()):
        kind, attrs = node["type"], node.get("attrs", {})
        if kind in ("paragraph", "heading", "codeBlock"):
            yield line(node)
        elif kind == "tableRow":
            yield "\t".join(" ".join(_lines(cell)) for cell in node.get("content", ()))
        elif kind == "image":
            yield " ".join(filter(None, (attrs.get("alt"), attrs.get("caption"))))
        elif kind == "file":
            yield attrs.get("name", "")
        elif kind == "math":
            yield attrs.get("latex", "")
        else:
            yield from _lines(node)


def plain(document: Json) -> str:
    """The text of the page, a line for each block and each row of a table."""
    return "\n".join(text for text in _lines(document) if text)


def headings(document: Json) -> list[Heading]:
    """The headings, in order."""
    return [
        Heading(id=node["attrs"].get("id", ""), text=line(node), level=node["attrs"].get("level", 1))
        for node in nodes(document)
        if node["type"] == "heading"
    ]


def _things(document: Json) -> Iterator[tuple[str, str]]:
    """Each thing the page names: the kind of the Ref, or empty where only the id is known, and the id."""
    for node in nodes(document):
        attrs = node.get("attrs", {})
        for name in ("thing", "task"):
            if name in attrs:
                kind, _, id = attrs[name].rpartition(":")
                yield kind, id
        if "file" in attrs:
            yield "files.file", attrs["file"]
        for mark in node.get("marks", ()):
            if mark["type"] == "link" and (found := _THING.search(mark["attrs"]["href"])):
                yield "", found[1]


def _ids(found: Iterator[str]) -> tuple[UUID, ...]:
    return tuple(UUID(id) for id in dict.fromkeys(found))


def mentions(document: Json) -> tuple[UUID, ...]:
    """The people the page names with @, each once."""
    return _ids(id for kind, id in _things(document) if kind.endswith("person"))


def links(document: Json) -> tuple[UUID, ...]:
    """The things the page links, embeds or shows, each once."""
    return _ids(id for kind, id in _things(document) if not kind.endswith("person"))


def files(document: Json) -> tuple[UUID, ...]:
    """The files that stand on the page, each once."""
    return _ids(id for kind, id in _things(document) if kind == "files.file")


def with_files(document: Json, ids: Mapping[UUID, UUID]) -> Json:
    """The document with other files in place of some: images, files, cards of files and links to them."""
    if not ids:
        return document
    text = msgspec.json.encode(document).decode()
    found: Json = msgspec.json.decode(
        _ID.sub(lambda one: str(ids.get(UUID(one[0]), one[0])), text),
    )
    return found


def words(document: Json) -> int:
    """How many words the page has, counted by the spaces between them."""
    return len(plain(document).split())


def find(document: Json, id: str) -> Json | None:
    """The block of this id."""
    return next((node for node in nodes(document) if node.get("attrs", {}).get("id") == id), None)
