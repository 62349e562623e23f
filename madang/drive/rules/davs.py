"""What a WebDAV server says of a folder (RFC 4918 section 9.1), read as something that may lie."""

import xml.etree.ElementTree as ET
from urllib.parse import unquote, urljoin, urlsplit

from msgspec import Struct

from madang.drive.rules import names
from madang.ground.errors import Refused

ASK = b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>'
MOST_BYTES = 32 << 20
"""Of one answer."""
MOST = 20_000
"""Entries of one folder."""


class Child(Struct, frozen=True, kw_only=True):
    """An entry of a folder there: where it is asked for, and what it is called here."""

    url: str
    name: str
    folder: bool


def children(folder: str, body: bytes) -> list[Child]:
    """The entries of a folder, from the answer to a PROPFIND of depth 1.

    Only what lies directly in the folder on the same server counts. Raises Refused("drive.dav-answer").
    """
    try:
        plain = body.decode("utf-8-sig")
        # a document type is where entities come from; WebDAV has none
        if "<!" in plain.replace("<!--", "").replace("<![CDATA[", ""):
            raise Refused("drive.dav-answer")
        tree = ET.fromstring(plain)  # noqa: S314
    except (UnicodeDecodeError, ET.ParseError, ValueError):
        raise Refused("drive.dav-answer") from None
    here = urlsplit(folder)
    base = _path(here.path)
    found: dict[str, Child] = {}
    for response in tree.iter("{DAV:}response"):
        href = (response.findtext("{DAV:}href") or "").strip()
        url = urlsplit(urljoin(folder if folder.endswith("/") else folder + "/", href))
        path = _path(url.path)
        if (url.scheme, url.netloc) != (here.scheme, here.netloc) or path[: len(base)] != base:
            continue
        rest = path[len(base) :]
        if len(rest) != 1 or rest[0] in (".", ".."):
            continue
        collection = any(True for _ in response.iter("{DAV:}collection"))
        name = names.mended(rest[0])
        found[name] = Child(url=url.geturl(), name=name, folder=collection)
        if len(found) > MOST:
            raise Refused("drive.dav-answer")
    return sorted(found.values(), key=lambda one: (not one.folder, one.name))


def named(url: str) -> str:
    """What something on the other server is called here."""
    steps = _path(urlsplit(url).path)
    return names.mended(steps[-1]) if steps else urlsplit(url).netloc


def _path(raw: str) -> list[str]:
    return [unquote(step) for step in raw.split("/") if step]
