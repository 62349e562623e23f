"""Bodies of requests, read with limits: no entities, no document types, nothing fetched (RFC 4918 section 14).

Every function raises ValueError for what is no such document.
"""

from lxml import etree
from msgspec import Struct

Name = tuple[str, str]
"""Namespace (empty for none) and local name of a property."""

DAV = "DAV:"
LARGEST = 1 << 20
"""Bytes of a document that is read."""
MOST_NAMES = 1000
LONGEST_VALUE = 64 << 10
"""Characters of one property's value with its element."""

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Wanted(Struct, frozen=True):
    """What a PROPFIND asks for: the properties `names`, all of them, or only which there are."""

    names: tuple[Name, ...] = ()
    all: bool = False
    only_names: bool = False


class Change(Struct, frozen=True):
    """A property to be set to an element (XML text), or taken away with None."""

    name: Name
    value: str | None


class LockWish(Struct, frozen=True):
    """What a LOCK asks for. `owner` is the element as sent, XML text, or empty."""

    exclusive: bool
    owner: str


def root(body: bytes) -> etree._Element:
    """The root element of a document from outside."""
    if len(body) > LARGEST:
        raise ValueError("too large")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        found = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, LookupError) as error:
        raise ValueError("not well-formed") from error
    if found is None or found.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a document type")
    return found


def name_of(element: etree._Element) -> Name:
    """Namespace and local name."""
    found = etree.QName(element)
    return found.namespace or "", found.localname


def wanted(body: bytes) -> Wanted:
    """A PROPFIND's body; an empty one asks for all. Source: RFC 4918 section 14.20."""
    if not body.strip():
        return Wanted(all=True)
    found = root(body)
    if name_of(found) != (DAV, "propfind"):
        raise ValueError("not a propfind")
    kinds = {name_of(child): child for child in found}
    if (DAV, "propname") in kinds:
        return Wanted(only_names=True)
    every = (DAV, "allprop") in kinds
    asked = kinds.get((DAV, "include" if every else "prop"))
    if asked is None and not every:
        raise ValueError("asks for nothing")
    names = tuple(dict.fromkeys(name_of(child) for child in asked)) if asked is not None else ()
    if len(names) > MOST_NAMES:
        raise ValueError("too many names")
    return Wanted(names=names, all=every)


def changes(body: bytes) -> list[Change]:
    """A PROPPATCH's body, in its order. Source: RFC 4918 section 14.19."""
    found = root(body)
    if name_of(found) != (DAV, "propertyupdate"):
        raise ValueError("not a propertyupdate")
    made: list[Change] = []
    for part in found:
        if name_of(part) not in ((DAV, "set"), (DAV, "remove")):
            continue
        sets = name_of(part)[1] == "set"
        for prop in part:
            if name_of(prop) == (DAV, "prop"):
                made += [Change(name_of(one), _text(one) if sets else None) for one in prop]
    if not made or len(made) > MOST_NAMES:
        raise ValueError("no change, or too many")
    return made


def lock_wish(body: bytes) -> LockWish:
    """A LOCK's body. Source: RFC 4918 section 14.11."""
    found = root(body)
    if name_of(found) != (DAV, "lockinfo"):
        raise ValueError("not a lockinfo")
    scope = found.find(f"{{{DAV}}}lockscope")
    if scope is None or len(scope) != 1 or found.find(f"{{{DAV}}}locktype/{{{DAV}}}write") is None:
        raise ValueError("not a write lock")
    owner = found.find(f"{{{DAV}}}owner")
    kind = name_of(scope[0])
    if kind not in ((DAV, "exclusive"), (DAV, "shared")):
        raise ValueError("neither exclusive nor shared")
    text = "" if owner is None else _text(owner)
    if len(text) > 4096:
        raise ValueError("too much of an owner")
    return LockWish(kind[1] == "exclusive", text)


def _text(element: etree._Element) -> str:
    """The element as it stands, with the language it stands in (RFC 4918 section 4.3)."""
    if _LANG not in element.attrib:
        for above in element.iterancestors():
            if _LANG in above.attrib:
                element.set(_LANG, above.attrib[_LANG])
                break
    return str(etree.tostring(element, encoding="unicode", with_tail=False))
