"""Answers in XML: statuses of many resources (RFC 4918 section 13), properties, locks and errors.

Text is put together, not built as a tree: what a row contributes is ready-made.
"""

import re
from collections.abc import Iterable, Sequence
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from operator import itemgetter
from time import gmtime, strftime
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from madang.standards.dav import paths
from madang.standards.dav.documents import DAV, Name, Wanted

OPENING = '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">'
CLOSING = "</D:multistatus>"
COLLECTION = "<D:collection/>"
FOLDER_TYPE = "httpd/unix-directory"
LOCKS_OFFERED = (
    "<D:lockentry><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockentry>"
    "<D:lockentry><D:lockscope><D:shared/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockentry>"
)


class Row(NamedTuple):
    """A resource as a listing shows it, all of it XML text. `size` is empty for collections."""

    href: str
    displayname: str
    kind: str
    size: str
    media_type: str
    etag: str
    created: str
    changed: str


class Live(NamedTuple):
    """A property the server keeps: which field of a Row it shows, or a constant text."""

    field: int | None
    constant: str = ""


_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

LIVE: dict[Name, Live] = {
    (DAV, "displayname"): Live(1),
    (DAV, "resourcetype"): Live(2),
    (DAV, "getcontentlength"): Live(3),
    (DAV, "getcontenttype"): Live(4),
    (DAV, "getetag"): Live(5),
    (DAV, "creationdate"): Live(6),
    (DAV, "getlastmodified"): Live(7),
    (DAV, "supportedlock"): Live(None, LOCKS_OFFERED),
}
"""What every resource has. The length is of files only."""

LOCKDISCOVERY: Name = (DAV, "lockdiscovery")
OF_FILES = frozenset({"getcontentlength", "getetag"})
"""Live properties that collections have not."""

PROTECTED = frozenset({*LIVE, LOCKDISCOVERY, (DAV, "quota-available-bytes"), (DAV, "quota-used-bytes")})
"""What nobody sets. Source: RFC 4918 section 15, RFC 4331."""


@lru_cache(maxsize=65_536)
def http_date(seconds: int) -> str:
    """A moment, in seconds since 1970, as HTTP writes it (RFC 9110 section 5.6.7)."""
    return formatdate(seconds, usegmt=True)


@lru_cache(maxsize=65_536)
def iso_date(seconds: int) -> str:
    """A moment, in seconds since 1970, as `creationdate` writes it (RFC 3339)."""
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(seconds))


@lru_cache(maxsize=65_536)
def face(name: str, *, folder: bool) -> tuple[str, str, str]:
    """The first fields of a Row: the last part of its path, its name, and what it is."""
    if folder:
        return paths.segment(name) + "/", shown(name), COLLECTION
    return paths.segment(name), shown(name), ""


@lru_cache(maxsize=65_536)
def shown(text: str) -> str:
    """Text between tags, without the signs that no XML may hold."""
    return escape(_NO_XML.sub("", text))


def empty(name: Name) -> str:
    """An element without contents."""
    return f"<D:{name[1]}/>" if name[0] == DAV else f"<{name[1]} xmlns={quoteattr(name[0])}/>"


def status(code: int) -> str:
    """A status line as an element."""
    return f"<D:status>HTTP/1.1 {code} {_phrase(code)}</D:status>"


def _phrase(code: int) -> str:
    return HTTPStatus(code).phrase


def propstat(code: int, properties: Iterable[str], *, condition: str = "") -> str:
    """Some properties of a resource with one status; empty without properties."""
    inside = "".join(properties)
    if not inside:
        return ""
    error = f"<D:error><D:{condition}/></D:error>" if condition else ""
    return f"<D:propstat><D:prop>{inside}</D:prop>{status(code)}{error}</D:propstat>"


def response(href: str, inside: str) -> str:
    """One resource."""
    return f"<D:response><D:href>{href}</D:href>{inside}</D:response>"


def error(condition: str, *, hrefs: Sequence[str] = (), says: str = "") -> str:
    """An error document: a condition of RFC 4918 section 16, and for people what it means."""
    inside = "".join(f"<D:href>{href}</D:href>" for href in hrefs)
    named = f"<D:{condition}>{inside}</D:{condition}>" if condition else ""
    words = f'<m:problem xmlns:m="urn:madang:dav">{escape(says)}</m:problem>' if says else ""
    return f'<?xml version="1.0" encoding="utf-8"?>\n<D:error xmlns:D="DAV:">{named}{words}</D:error>'


class Answerer:
    """Makes the answers of one PROPFIND. `minimal` leaves out what a resource has not (RFC 8144)."""

    def __init__(self, wanted: Wanted, *, minimal: bool = False) -> None:
        self._wanted = wanted
        self._minimal = minimal
        names = wanted.names
        if wanted.all or wanted.only_names:
            names = tuple(dict.fromkeys((*LIVE, LOCKDISCOVERY, *names)))
        self._names = names
        self.needs_locks = LOCKDISCOVERY in names
        self.needs_dead = wanted.all or wanted.only_names or any(self._is_dead(name) for name in names)
        self.needs_quota = any(name[0] == DAV and name[1].startswith("quota-") for name in names)
        self._quick = {True: self._template(folder=True), False: self._template(folder=False)}

    @staticmethod
    def _is_dead(name: Name) -> bool:
        return name not in PROTECTED

    def quick(self, row: Row) -> str:
        """The answer for a resource without locks, dead properties and the like."""
        template, fields = self._quick[bool(row.kind)]
        return template % tuple([row[field] for field in fields])

    def pieces(self, base: str, *, folder: bool) -> list[str | int]:
        """What stands for a member of the collection at `base`: text, and numbers of the fields of its Row."""
        template, fields = self._quick[folder]
        texts = [one.replace("%%", "%") for one in template.split("%s")]
        fixed = {2: COLLECTION, 4: FOLDER_TYPE} if folder else {2: ""}
        made: list[str | int] = [texts[0] + base]
        for number, (field, text) in enumerate(zip(fields, texts[1:], strict=True)):
            after = "/" + text if folder and number == 0 else text
            made += [fixed[field] + after] if field in fixed else [field, after]
        return made

    def quick_all(self, base: str, rows: Sequence[tuple[str, ...]]) -> str:
        """The answers for many Rows of one collection, whose href is what follows `base`."""
        own = base.replace("%", "%%")
        folders, files = (
            (template.replace("%s", own + "%s", 1), itemgetter(*fields) if len(fields) > 1 else _only)
            for template, fields in (self._quick[True], self._quick[False])
        )
        return "".join([folders[0] % folders[1](row) if row[2] else files[0] % files[1](row) for row in rows])

    def _template(self, *, folder: bool) -> tuple[str, tuple[int, ...]]:
        fields = [0]
        there, missing = [], []
        for name in self._names:
            live = LIVE.get(name)
            if live is not None and not (folder and name[1] in OF_FILES):
                tag = name[1]
                if self._wanted.only_names:
                    there.append(f"<D:{tag}/>")
                elif live.field is None:
                    there.append(f"<D:{tag}>{live.constant}</D:{tag}>")
                else:
                    there.append(f"<D:{tag}>%s</D:{tag}>")
                    fields.append(live.field)
            elif name == LOCKDISCOVERY:
                there.append("<D:lockdiscovery/>")
            else:
                missing.append(empty(name).replace("%", "%%"))
        if self._minimal or self._wanted.all or self._wanted.only_names:
            missing = []
        inside = propstat(200, there) + propstat(404, missing)
        return response("%s", inside or status(200)), tuple(fields)

    def full(self, row: Row, *, locks: str, dead: dict[Name, str], more: dict[Name, str]) -> str:
        """The answer for a resource with locks, dead properties or properties that are `more` than all have."""
        there, missing = [], []
        names = self._names
        if self._wanted.all or self._wanted.only_names:
            names = tuple(dict.fromkeys((*names, *dead)))
        for name in names:
            text = self._value(name, row, locks, dead, more)
            if text is None:
                missing.append(empty(name))
            else:
                there.append(empty(name) if self._wanted.only_names else text)
        if self._minimal or self._wanted.all or self._wanted.only_names:
            missing = []
        return response(row.href, propstat(200, there) + propstat(404, missing) or status(200))

    @staticmethod
    def _value(name: Name, row: Row, locks: str, dead: dict[Name, str], more: dict[Name, str]) -> str | None:
        live = LIVE.get(name)
        if name == LOCKDISCOVERY:
            return f"<D:lockdiscovery>{locks}</D:lockdiscovery>"
        if live is not None:
            if row.kind and name[1] in OF_FILES:
                return None
            inside = live.constant if live.field is None else row[live.field]
            return f"<D:{name[1]}>{inside}</D:{name[1]}>"
        if name in more:
            return f"<D:{name[1]}>{more[name]}</D:{name[1]}>"
        return dead.get(name)


def active_lock(*, exclusive: bool, deep: bool, owner: str, seconds: int, token: str, root: str) -> str:
    """A lock as `lockdiscovery` shows it. Source: RFC 4918 section 14.1."""
    return (
        "<D:activelock><D:locktype><D:write/></D:locktype>"
        f"<D:lockscope><D:{'exclusive' if exclusive else 'shared'}/></D:lockscope>"
        f"<D:depth>{'infinity' if deep else '0'}</D:depth>{owner}"
        f"<D:timeout>Second-{seconds}</D:timeout><D:locktoken><D:href>{token}</D:href></D:locktoken>"
        f"<D:lockroot><D:href>{root}</D:href></D:lockroot></D:activelock>"
    )


def _only(row: tuple[str, ...]) -> tuple[str, ...]:
    return row[:1]
