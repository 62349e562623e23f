"""Markup as a tree of elements, read by the rules of HTML 5 and cleaned of everything that runs or loads."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import nh3
from msgspec import Struct, field

from madang.wiki.rules.formats.models import Unreadable


def _words(text: str) -> list[str]:
    return text.split()


DEEPEST = 200
"""Levels of elements; what people write has some thirty."""
MOST_OPEN = 2000
MOST_BYTES = 16 << 20

BLOCKS = frozenset(
    _words(
        "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer "
        "form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td "
        "tfoot th thead tr ul caption colgroup col"
    )
)
INLINE = frozenset(
    _words(
        "a abbr b big br cite code del dfn em font i img input ins kbd label mark math annotation q s samp "
        "small span strike strong sub sup time tt u var semantics mrow mi mn mo mtext mfrac msup msub msubsup "
        "msqrt mroot munder mover munderover mtable mtr mtd mspace mstyle"
    )
)
_GONE = frozenset({"script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "textarea", "select"})
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"class", "id", "align", "style", "lang"},
    "a": {"href"},
    "img": {"src", "alt", "width", "title"},
    "td": {"colspan", "rowspan", "width"},
    "th": {"colspan", "rowspan", "width"},
    "col": {"width", "span"},
    "ol": {"start"},
    "input": {"type", "checked"},
    "time": {"datetime"},
    "math": {"display"},
    "annotation": {"encoding"},
}
_SCHEMES = {"http", "https", "mailto", "tel", "data"}
_VOID = frozenset({"br", "hr", "img", "input", "col", "mspace"})
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_CLOSES_ITSELF = frozenset(
    _words(
        "p li td th tr dt dd option tbody thead tfoot colgroup col br hr img input meta link source wbr area "
        "base path rect circle line use polygon g html head body"
    )
)


class Element(Struct):
    """An element with what lies in it."""

    tag: str
    attrs: dict[str, str]
    inside: list["Element | str"] = field(default_factory=list)

    def has(self, *words: str) -> bool:
        """Whether a class of the element contains one of the words."""
        classes = self.attrs.get("class", "").lower()
        return any(word in classes for word in words)

    def text(self) -> str:
        """All text in it."""
        return "".join(one if isinstance(one, str) else one.text() for one in self.inside)

    def elements(self) -> list["Element"]:
        """The elements in it, without text."""
        return [one for one in self.inside if isinstance(one, Element)]

    def find(self, tag: str) -> "Element | None":
        """The first element of a name in it, at any depth."""
        for one in self.elements():
            found = one if one.tag == tag else one.find(tag)
            if found is not None:
                return found
        return None

    def all(self, tag: str) -> Iterator["Element"]:
        """The elements of a name in it, in order."""
        for one in self.elements():
            if one.tag == tag:
                yield one
            yield from one.all(tag)

    def named(self, id: str) -> "Element | None":
        """The element in it that has an id."""
        for one in self.elements():
            found = one if one.attrs.get("id") == id else one.named(id)
            if found is not None:
                return found
        return None

    def blocky(self) -> bool:
        """Whether a block lies in it, or is it."""
        return self.tag in BLOCKS or any(one.blocky() for one in self.elements())


def read(markup: str) -> Element:
    """The markup as a tree. Raises Unreadable for what nests too deep or is too large."""
    if len(markup) > MOST_BYTES:
        raise Unreadable("too-large")
    _check_depth(markup)
    clean = nh3.clean(
        markup,
        tags=set(BLOCKS | INLINE | {"title"}),
        clean_content_tags=set(_GONE),
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
        filter_style_properties={"font-weight", "font-style", "text-decoration", "text-align"},
    )
    parser = _Parser()
    parser.feed(clean)
    parser.close()
    return parser.root


def _check_depth(markup: str) -> None:
    depth = 0
    for found in _TAG.finditer(markup):
        if found[2].lower() in _CLOSES_ITSELF:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        if depth > MOST_OPEN:
            raise Unreadable("deep")


class _Parser(HTMLParser):
    """Reads what the cleaner wrote, which is well formed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("root", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(element)
        if tag not in _VOID:
            self._open.append(element)
            if len(self._open) > DEEPEST:
                raise Unreadable("deep")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self._open) > 1 and self._open[-1].tag == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)
