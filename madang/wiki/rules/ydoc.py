"""Pages as Yjs documents: read into JSON of the document model and written from it.

The tree is kept as y-prosemirror keeps it: elements with attributes, a text per run of inline text, marks as formats
named after the mark (`comment--<hash>` where one kind of mark may lie over itself). Source: docs/decisions/0030.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher
from typing import Any, cast

import msgspec
from pycrdt import Doc, XmlElement, XmlFragment, XmlText, get_state, get_update
from pycrdt import Map as YMap

from madang.ground.errors import Invalid, TooLarge
from madang.standards import ysync
from madang.wiki.rules import document as documents
from madang.wiki.rules.document import Json
from madang.wiki.rules.schema import DEEPEST

BODY, SLIDES = "body", "slides"
SLIDES_BYTES = 256 << 10
"""How large the corrections of a page's slides may be, as JSON."""
EMPTY = ysync.NOTHING
"""The state of a page nobody wrote on."""

_HASHED = re.compile(r"(.+)--[a-zA-Z0-9+/=]{8}")

Page = Doc[Any]


def load(state: bytes, updates: Iterable[bytes] = (), *, anywhere: bool = False) -> Page:
    """The page of a state and what came after it. With `anywhere` other threads may use it.

    Raises Invalid("wiki.update-malformed") for what is no update.
    """
    page: Page = Doc(allow_multithreading=anywhere)
    page.get(BODY, type=XmlFragment)
    page.get(SLIDES, type=YMap)
    for update in (state, *updates):
        apply(page, update)
    return page


def apply(page: Page, update: bytes) -> None:
    """Let an update become part of the page. Raises Invalid("wiki.update-malformed"); the page is of no use then."""
    try:
        page.apply_update(update)
    except ValueError:
        raise Invalid("wiki.update-malformed") from None
    except BaseException as error:
        # what the library itself stumbles over is no Exception: it would end the process
        if type(error).__name__ == "PanicException":
            raise Invalid("wiki.update-malformed") from None
        raise


def vector_of(state: bytes) -> bytes:
    """The state vector of a page as bytes. Raises Invalid for what is no update."""
    try:
        return get_state(state)
    except ValueError:
        raise Invalid("wiki.update-malformed") from None


def beyond(update: bytes, vector: bytes) -> bytes:
    """What an update says beyond a vector, and all that it deletes. Raises Invalid for what is neither."""
    try:
        return get_update(update, vector)
    except ValueError:
        raise Invalid("wiki.update-malformed") from None


def missing(page: Page, vector: bytes) -> bytes:
    """What somebody who has reached a vector does not know yet. Raises Invalid for what is no vector."""
    try:
        return page.get_update(vector)
    except ValueError:
        raise Invalid("wiki.update-malformed") from None


def integrate(page: Page, update: bytes) -> bool:
    """Let an update become part of the page. Whether all of it did: what is left waits for what the page does not have.

    Unless all of it did the page is of no use any more. Raises Invalid for what is no update.
    """
    apply(page, update)
    vector = page.get_state()
    rest = beyond(update, vector)
    if rest == EMPTY:
        return True
    return rest[0] == 0 and ysync.known(ysync.deletions(rest), ysync.clocks(vector))


def body_of(page: Page) -> XmlFragment:
    """The text of the page."""
    return cast(XmlFragment, page.get(BODY, type=XmlFragment))


def _slides(page: Page) -> "YMap[Any]":
    return cast("YMap[Any]", page.get(SLIDES, type=YMap))


# From Yjs


def _value(given: Any) -> Any:
    """Whole numbers come as floats."""
    if isinstance(given, float) and given.is_integer():
        return int(given)
    if isinstance(given, list):
        return [_value(one) for one in given]
    if isinstance(given, Mapping):
        return {key: _value(one) for key, one in given.items()}
    return given


def _marks(formats: Mapping[str, Any] | None) -> list[Json]:
    found = []
    for key, attrs in (formats or {}).items():
        if attrs is None:
            continue
        named = _HASHED.fullmatch(key)
        mark: Json = {"type": named[1] if named else key}
        if isinstance(attrs, Mapping) and attrs:
            mark["attrs"] = _value(attrs)
        found.append(mark)
    return found


def _tree(children: Any, depth: int) -> list[Json]:
    found: list[Json] = []
    for child in children:
        if isinstance(child, XmlText):
            for text, formats in child.diff():
                if isinstance(text, str):
                    node: Json = {"type": "text", "text": text}
                    if formats:
                        node["marks"] = _marks(formats)
                    found.append(node)
        elif isinstance(child, XmlElement) and depth <= 2 * DEEPEST:
            node = {"type": child.tag}
            attrs = {name: _value(value) for name, value in cast(Iterable[tuple[str, Any]], child.attributes)}
            if attrs:
                node["attrs"] = attrs
            inside = _tree(child.children, depth + 1)
            if inside:
                node["content"] = inside
            found.append(node)
    return found


def raw(page: Page) -> Json:
    """The tree as it stands in the page, whatever the model says to it."""
    with page.transaction():
        return {"type": "doc", "content": _tree(body_of(page).children, 1)}


def document(page: Page) -> Json:
    """The page as JSON of the model. Raises TooLarge("wiki.page-full")."""
    return documents.clean(raw(page))


def slides(page: Page) -> Json:
    """What was corrected by hand in the slides of the page; nothing when it is larger than `SLIDES_BYTES`."""
    with page.transaction():
        found = _plain(_slides(page).to_py() or {})
    return found if len(msgspec.json.encode(found)) <= SLIDES_BYTES else {}


def _plain(value: Any) -> Any:
    """The value with what JSON does not know left out."""
    kept = _value(value)
    try:
        return msgspec.json.decode(msgspec.json.encode(kept))
    except (TypeError, ValueError, RecursionError):
        return {}


# To Yjs


def _hash(attrs: Json) -> str:
    return base64.b64encode(hashlib.sha256(msgspec.json.encode(attrs, order="sorted")).digest()[:6]).decode()


def _formats(marks: Sequence[Json]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for mark in marks:
        attrs = mark.get("attrs", {})
        key = mark["type"]
        # a comment may lie over another one
        found[f"{key}--{_hash(attrs)}" if key == "comment" else key] = attrs
    return found


def _write(parent: XmlFragment | XmlElement, nodes: Sequence[Json]) -> None:
    """Append nodes to a parent that is part of a page."""
    at = 0
    while at < len(nodes):
        node = nodes[at]
        if node["type"] == "text":
            run = XmlText()
            parent.children.append(run)
            length = 0
            while at < len(nodes) and nodes[at]["type"] == "text":
                text = nodes[at]["text"]
                run.insert(length, text, _formats(nodes[at].get("marks", ())))
                length = len(run)
                at += 1
            continue
        parent.children.append(_element(node))
        if node.get("content"):
            _write(cast(XmlElement, parent.children[len(parent.children) - 1]), node["content"])
        at += 1


def _element(node: Json) -> XmlElement:
    attrs = node.get("attrs", {})
    return XmlElement(node["type"], list(attrs.items()))


def state_of(document: Json, slides: Json | None = None) -> bytes:
    """A new page of a clean document, as a state. Raises TooLarge("wiki.page-full")."""
    page = load(EMPTY)
    become(page, document, slides)
    return page.get_update()


def become(page: Page, document: Json, slides: Json | None = None) -> bytes:
    """Let the page say what a clean document says, and give the update that does it.

    Blocks that are the same stay as they are, so that those who write at the moment keep their places in them. Without
    `slides` the corrections of the slides stay.
    """
    body = body_of(page)
    with _changing(page) as said:
        old = [_key(node) for node in _tree(body.children, 1)]
        new = [_key(node) for node in document["content"]]
        for what, start, end, first, last in reversed(SequenceMatcher(None, old, new, autojunk=False).get_opcodes()):
            if what == "equal":
                continue
            if start < end:
                del body.children[start:end]
            for place, node in enumerate(document["content"][first:last], start):
                body.children.insert(place, _element(node))
                if node.get("content"):
                    _write(cast(XmlElement, body.children[place]), node["content"])
        if slides is not None:
            _put_slides(_slides(page), slides)
    return said[-1] if said else EMPTY


@contextmanager
def _changing(page: Page) -> Iterator[list[bytes]]:
    """A transaction that gives what it changed afterwards, if it changed anything."""
    said: list[bytes] = []
    watching = page.observe(lambda event: said.append(event.update))
    try:
        with page.transaction():
            yield said
    finally:
        page.unobserve(watching)


def _key(node: Json) -> bytes:
    return msgspec.json.encode(node, order="sorted")


def _put_slides(there: "YMap[Any]", slides: Json) -> None:
    if len(msgspec.json.encode(slides)) > SLIDES_BYTES:
        raise TooLarge("wiki.page-full", most=SLIDES_BYTES)
    before = there.to_py() or {}
    for key in before.keys() - slides.keys():
        del there[key]
    for key, value in slides.items():
        if _value(before.get(key)) != value:
            there[key] = value


def annotate(page: Page, *, block: str, start: int, end: int, thread: str) -> bytes:
    """Mark a range of a block's line as the place of a thread of comments, and give the update that does it.

    Places count as editors count them: UTF-16 units of text, one for anything else in the line. Gives an update that
    says nothing when there is no such text.
    """
    mark = {"type": "comment", "attrs": {"thread": thread}}
    with _changing(page) as said:
        found = _find(body_of(page).children, block, 1)
        at = 0
        for child in found.children if found is not None else ():
            if not isinstance(child, XmlText):
                at += 1
                continue
            units = "".join(text for text, _ in child.diff() if isinstance(text, str)).encode("utf-16-le")
            low, high = max(start - at, 0) * 2, min((end - at) * 2, len(units))
            if low < high:
                child.format(_octets(units[:low]), _octets(units[:high]), _formats([mark]))
            at += len(units) // 2
    return said[-1] if said else EMPTY


def _octets(units: bytes) -> int:
    return len(units.decode("utf-16-le", errors="ignore").encode())


def _find(children: Any, block: str, depth: int) -> XmlElement | None:
    for child in children:
        if not isinstance(child, XmlElement):
            continue
        if child.attributes.get("id") == block:
            return child
        if depth <= 2 * DEEPEST and (found := _find(child.children, block, depth + 1)) is not None:
            return found
    return None


def watch(page: Page, touched: Callable[[set[str]], None]) -> None:
    """Call `touched` after each update with the ids of the blocks that it changed."""
    body = body_of(page)

    def look(events: Sequence[Any]) -> None:
        found: set[str] = set()
        for event in events:
            try:
                node: Any = body
                for step in event.path:
                    node = node.children[step]
                    found.update(_named(node))
                if event.children_changed:
                    for part in event.delta:
                        for one in part.get("insert", ()) if isinstance(part.get("insert"), list) else ():
                            found.update(_named(one))
            except (IndexError, TypeError, RuntimeError):
                # the block is gone again
                continue
        touched(found)

    body.observe_deep(look)


def _named(node: Any) -> Iterable[str]:
    given = node.attributes.get("id") if isinstance(node, XmlElement) else None
    return (given,) if isinstance(given, str) else ()
