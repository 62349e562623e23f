"""Paths of resources: one name a segment, percent-encoded UTF-8 (RFC 3986)."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes, urlsplit

DEEPEST = 200
LONGEST = 16_384
"""Bytes of a path."""


@lru_cache(maxsize=65_536)
def segment(name: str) -> str:
    """A name as one segment of a URL. Leaves nothing that XML would have to escape."""
    return quote(name, safe="!$()*+,;=:@")


def href(base: str, names: Sequence[str], *, collection: bool) -> str:
    """The path of a resource below `base`, which ends in a slash; those of collections end in one too."""
    return base + "/".join(segment(name) for name in names) + ("/" if collection and names else "")


def names(path: bytes) -> tuple[str, ...]:
    """The names of a path, in NFC. Empty segments do not count: programs double and append slashes.

    Raises ValueError for names that lead elsewhere or stand for nothing: `.`, `..`, a separator or a control
    character behind the percent sign, bytes that are no UTF-8.
    """
    if len(path) > LONGEST:
        raise ValueError("too long")
    found = []
    for part in path.split(b"/"):
        if not part:
            continue
        name = unicodedata.normalize("NFC", unquote_to_bytes(part).decode())
        if name in (".", "..") or any(sign in "/\\\x7f" or sign < " " for sign in name):
            raise ValueError("a name that leads elsewhere")
        found.append(name)
    if len(found) > DEEPEST:
        raise ValueError("too deep")
    return tuple(found)


def target(url: str, *, host: str) -> bytes | None:
    """The path of a Destination header or of a tag in an If header; None when it lies on another host.

    The scheme is not compared: a proxy in front may have taken HTTPS off. Raises ValueError when it is no URL.
    """
    if len(url) > LONGEST or any(sign <= " " or sign == "\x7f" for sign in url):
        raise ValueError("not a URL")
    parts = urlsplit(url)
    if parts.fragment or parts.query or "#" in url:
        raise ValueError("not a resource")
    if parts.scheme or parts.netloc:
        if parts.scheme not in ("http", "https") or "@" in parts.netloc:
            raise ValueError("not a URL of ours")
        if _bare(parts.netloc) != _bare(host):
            return None
    if not parts.path.startswith("/"):
        raise ValueError("not absolute")
    return parts.path.encode()


def _bare(host: str) -> str:
    lower = host.lower()
    return lower.removesuffix(":80").removesuffix(":443")
