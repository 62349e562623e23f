"""Answers about collections of texts: calendars and address books (RFC 4791, 6352, 6578, 5397, 3744).

Text is put together, as in multistatus; here with the prefixes of the protocols that meet in such collections.
"""

from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import quoteattr

from lxml import etree
from msgspec import Struct

from madang.standards.dav import documents, multistatus
from madang.standards.dav.documents import DAV, Name

CALDAV, CARDDAV = "urn:ietf:params:xml:ns:caldav", "urn:ietf:params:xml:ns:carddav"
CALSERVER, ICAL = "http://calendarserver.org/ns/", "http://apple.com/ns/ical/"
PREFIXES = {DAV: "D", CALDAV: "C", CARDDAV: "CR", CALSERVER: "CS", ICAL: "A"}
_DECLARED = " ".join(f'xmlns:{prefix}="{namespace}"' for namespace, prefix in PREFIXES.items())
OPENING = f'<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus {_DECLARED}>'
CLOSING = "</D:multistatus>"
MOST_HREFS = 50_000
LONGEST_TOKEN = 200
MOST_WORDS, LONGEST_WORDS = 10, 200
"""Words of a search, and characters of one."""

HREF, ETAG, SIZE, CHANGED, DATA = range(5)
"""Fields of a text that a template names: the last part of its path, its entity tag, and so on, all of it XML text."""


class Report(Struct, frozen=True):
    """A REPORT's body: its kind, the properties wanted, the element as it came."""

    name: Name
    wanted: documents.Wanted
    root: etree._Element


class Sync(Struct, frozen=True):
    """What a sync-collection asks for. An empty `token` begins; `limit` None is everything."""

    token: str
    limit: int | None


def element(name: Name, inside: str = "") -> str:
    """An element with XML text in it."""
    prefix = PREFIXES.get(name[0])
    tag, declared = (f"{prefix}:{name[1]}", "") if prefix else (name[1], f" xmlns={quoteattr(name[0])}")
    return f"<{tag}{declared}>{inside}</{tag}>" if inside else f"<{tag}{declared}/>"


def href(path: str) -> str:
    """An href element."""
    return f"<D:href>{path}</D:href>"


def error(condition: str, *, hrefs: Sequence[str] = (), says: str = "") -> str:
    """An error document; `condition` has its prefix: `C:valid-calendar-data`."""
    prefix, _, local = condition.rpartition(":")
    inside = "".join(map(href, hrefs))
    named = f"<{prefix or 'D'}:{local}>{inside}</{prefix or 'D'}:{local}>" if condition else ""
    words = f'<m:problem xmlns:m="urn:madang:dav">{multistatus.shown(says)}</m:problem>' if says else ""
    return f'<?xml version="1.0" encoding="utf-8"?>\n<D:error {_DECLARED}>{named}{words}</D:error>'


def report(body: bytes) -> Report:
    """A REPORT's body. Raises ValueError."""
    root = documents.root(body)
    names: tuple[Name, ...] = ()
    every = False
    for child in root:
        kind = documents.name_of(child)
        if kind == (DAV, "prop"):
            names = tuple(dict.fromkeys(documents.name_of(one) for one in child))
        elif kind in ((DAV, "allprop"), (DAV, "propname")):
            every = True
    if len(names) > documents.MOST_NAMES:
        raise ValueError("too many names")
    return Report(documents.name_of(root), documents.Wanted(names=names, all=every), root)


def hrefs(root: etree._Element) -> list[str]:
    """The resources that a multiget names. Raises ValueError."""
    found = [(one.text or "").strip() for one in root.iterchildren(f"{{{DAV}}}href")]
    if len(found) > MOST_HREFS:
        raise ValueError("too many")
    return found


def sync(root: etree._Element) -> Sync:
    """A sync-collection. Raises ValueError. Source: RFC 6578 section 6.1."""
    token = root.findtext(f"{{{DAV}}}sync-token")
    level = (root.findtext(f"{{{DAV}}}sync-level") or "1").strip()
    count = root.findtext(f"{{{DAV}}}limit/{{{DAV}}}nresults")
    if level not in ("1", "infinite") or len(token or "") > LONGEST_TOKEN:
        raise ValueError("level or token")
    if count is not None and not (count.strip().isascii() and count.strip().isdigit() and 0 < len(count.strip()) < 10):
        raise ValueError("limit")
    return Sync((token or "").strip(), None if count is None else int(count))


class Search(Struct, frozen=True):
    """What a principal-property-search asks for: words that names hold. None: nothing that can be answered."""

    words: tuple[str, ...]
    every: bool
    """Whether all of them, or any."""


def search(root: etree._Element) -> Search | None:
    """A principal-property-search by name; other properties match nobody. Source: RFC 3744 section 9.4."""
    words: list[str] = []
    every = root.get("test") != "anyof"
    for part in root.iterchildren(f"{{{DAV}}}property-search"):
        match = (part.findtext(f"{{{DAV}}}match") or "").strip()
        named = part.find(f"{{{DAV}}}prop/{{{DAV}}}displayname") is not None
        if named and match:
            words.append(match[:LONGEST_WORDS])
        elif every:
            return None
    return Search(tuple(words[:MOST_WORDS]), every) if words else None


class Template:
    """What stands for each text of a collection in one answer: pieces of XML, and numbers of fields."""

    def __init__(
        self, wanted: documents.Wanted, base: str, *, media_type: str, data: Name, minimal: bool = False
    ) -> None:
        names = wanted.names
        if wanted.all or wanted.only_names:
            every = ("resourcetype", "getetag", "getcontentlength", "getcontenttype", "getlastmodified")
            names = tuple(dict.fromkeys((*((DAV, one) for one in every), *names)))
        fields = {
            (DAV, "getetag"): ETAG,
            (DAV, "getcontentlength"): SIZE,
            (DAV, "getlastmodified"): CHANGED,
            data: DATA,
        }
        fixed = {(DAV, "resourcetype"): "", (DAV, "getcontenttype"): media_type}
        pieces: list[str | int] = ["<D:response><D:href>" + base, HREF, "</D:href>"]
        there: list[str | int] = []
        missing: list[str] = []
        for name in names:
            tag = f"{PREFIXES.get(name[0], '')}:{name[1]}"
            if name in fields and not wanted.only_names:
                there += [f"<{tag}>", fields[name], f"</{tag}>"]
            elif name in fixed or name in fields:
                there.append(element(name, "" if wanted.only_names else fixed.get(name, "")))
            else:
                missing.append(element(name))
        if there:
            ok = multistatus.status(200)
            pieces += ["<D:propstat><D:prop>", *there, f"</D:prop>{ok}</D:propstat>"]
        if missing and not (minimal or wanted.all or wanted.only_names):
            pieces.append(multistatus.propstat(404, missing))
        elif not there:
            pieces.append(multistatus.status(200))
        pieces.append("</D:response>")
        self.pieces = _joined(pieces)
        self.needs_data = DATA in self.pieces
        self._format = "".join("%s" if isinstance(one, int) else one.replace("%", "%%") for one in self.pieces)
        self._fields = [one for one in self.pieces if isinstance(one, int)]

    def row(self, fields: Sequence[str]) -> str:
        """The answer for one text, from its fields in their order."""
        return self._format % tuple([fields[one] for one in self._fields])


def _joined(pieces: Iterable[str | int]) -> list[str | int]:
    made: list[str | int] = []
    for one in pieces:
        if made and isinstance(one, str) and isinstance(made[-1], str):
            made[-1] += one
        else:
            made.append(one)
    return made


def properties(
    wanted: documents.Wanted, live: Mapping[Name, str], dead: Mapping[Name, str], *, minimal: bool = False
) -> str:
    """The propstats of a collection: `live` has what stands in each element, `dead` whole elements."""
    names = wanted.names
    if wanted.all or wanted.only_names:
        basic = [name for name in live if name[0] == DAV and name[1] in _ALWAYS]
        names = tuple(dict.fromkeys((*(live if wanted.only_names else basic), *dead, *names)))
    there, missing = [], []
    for name in names:
        if name in live:
            there.append(element(name, "" if wanted.only_names else live[name]))
        elif name in dead:
            there.append(element(name) if wanted.only_names else dead[name])
        else:
            missing.append(element(name))
    if minimal or wanted.all or wanted.only_names:
        missing = []
    return multistatus.propstat(200, there) + multistatus.propstat(404, missing) or multistatus.status(200)


_ALWAYS = frozenset({"resourcetype", "displayname", "creationdate", "getlastmodified", "getetag"})
"""What an allprop gets; the rest has to be asked for by name (RFC 4791 section 5.2)."""


def privileges(*names: str) -> str:
    """Elements of privileges (RFC 3744)."""
    return "".join(f"<D:privilege>{element(_named(name))}</D:privilege>" for name in names)


def _named(name: str) -> Name:
    prefix, _, local = name.rpartition(":")
    space = {short: namespace for namespace, short in PREFIXES.items()}
    return space.get(prefix, DAV), local


def set_props(body: bytes) -> dict[Name, etree._Element]:
    """What a collection that is made is to be like: the properties set.

    Raises ValueError. Source: RFC 4791 section 5.3.1, RFC 5689.
    """
    if not body.strip():
        return {}
    root = documents.root(body)
    kind = documents.name_of(root)
    if kind not in ((CALDAV, "mkcalendar"), (DAV, "mkcol")):
        raise ValueError("neither mkcalendar nor mkcol")
    found: dict[Name, etree._Element] = {}
    for part in root.iterchildren(f"{{{DAV}}}set"):
        for prop in part.iterchildren(f"{{{DAV}}}prop"):
            found.update({documents.name_of(one): one for one in prop})
    if len(found) > 100:
        raise ValueError("too many")
    return found
