"""An archive of Markdown or HTML from another wiki, or of our own, as pages in a tree with their files."""

import hashlib
import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import unquote
from uuid import UUID

import msgspec
from msgspec import Meta, Struct

from madang.ground.files.sniff import decoded
from madang.wiki.rules.formats import confluence, html_in, markdown_in, tree
from madang.wiki.rules.formats.lines import text_of
from madang.wiki.rules.formats.models import BESIDE, PREFIX, Asset, Loss, Node, Reading, Taken, Unreadable, walk
from madang.wiki.rules.formats.unzip import Joined, Unzip

FORMAT, MANIFEST = "madang-wiki", "manifest.json"
MOST_PAGES = 5000
MOST_TEXT = 8 << 20
MOST_FILE = 512 << 20
MOST_LOSSES = 500
MOST_PARTS = 20
"""Archives in an archive."""
_PAGES = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html"}
_OWN_PAGE = frozenset({"index", "readme", "_index", "home"})
_MARK = re.compile(r"[ _-]+[0-9a-f]{32}$")
"""What another wiki puts behind each name."""
_OUTSIDE = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#)")
_ID = re.compile(r"(?:^|/)i/([0-9a-f-]{36})\b")

Steps = tuple[str, ...]
Words = Annotated[str, Meta(max_length=300)]


class PackedFile(Struct, frozen=True, kw_only=True):
    """A file of an archive of ours."""

    id: UUID
    name: Annotated[str, Meta(max_length=255)]
    file: Annotated[str, Meta(max_length=1000)]
    media_type: Annotated[str, Meta(max_length=200)] = ""
    size: int
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class PackedPage(Struct, frozen=True, kw_only=True):
    """A page of an archive of ours; above comes before below. `file` holds document and slides, `twin` the same to read."""

    id: UUID
    parent: UUID | None = None
    title: Words
    icon: Annotated[str, Meta(max_length=40)] = ""
    label: Annotated[str, Meta(pattern="^[OSC]$")] = "O"
    file: Annotated[str, Meta(max_length=1000)]
    twin: Annotated[str, Meta(max_length=1000)] = ""
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    files: Annotated[list[PackedFile], Meta(max_length=2000)] = []


class PackedBody(Struct, frozen=True, kw_only=True):
    """What a page of an archive of ours says."""

    document: dict[str, Any]
    slides: dict[str, Any] = {}


class PackedWiki(Struct, frozen=True, kw_only=True):
    """What an archive of ours says of itself, in `manifest.json`."""

    format: str
    edition: int
    space: Words = ""
    pages: Annotated[list[PackedPage], Meta(max_length=MOST_PAGES)]


def read(path: Path, folder: Path) -> Reading:
    """Everything in the archive; files are written into `folder`. Raises Unreadable."""
    archive = Unzip(path)
    if (MANIFEST,) in archive.files:
        try:
            said = msgspec.json.decode(archive.read((MANIFEST,), most=64 << 20), type=PackedWiki)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            said = None
        if said is not None and said.format == FORMAT:
            return _Own(archive, said, folder).whole()
    return _Foreign(_unwrapped(archive, folder), folder).whole()


def _unwrapped(archive: Unzip, folder: Path) -> Unzip | Joined:
    """Another wiki may wrap its archives in an archive: no page outside them, and no archive in them that counts."""
    inner = [steps for steps in archive.files if _ending(steps) == ".zip"]
    if not inner or len(inner) > MOST_PARTS or any(_ending(steps) in _PAGES for steps in archive.files):
        return archive
    parts = []
    for number, steps in enumerate(inner):
        part = folder / f"part{number}"
        part.write_bytes(archive.read(steps, most=MOST_FILE))
        parts.append(Unzip(part))
        # it stays open as long as it is read
        part.unlink()
    return Joined(parts)


class _Files:
    """Files that come along, each once."""

    def __init__(self, archive: Unzip | Joined, folder: Path) -> None:
        self._archive = archive
        self._folder = folder
        self.assets: list[Asset] = []
        self.known: dict[Steps, str] = {}

    def keep(self, steps: Steps, name: str = "", media_type: str = "") -> str:
        """The id a page names the file by."""
        if steps not in self.known:
            data = self._archive.read(steps, most=MOST_FILE)
            number = len(self.assets)
            (self._folder / str(number)).write_bytes(data)
            self.assets.append(Asset(path=str(number), name=name or steps[-1], media_type=media_type, size=len(data)))
            self.known[steps] = f"{PREFIX}{number}"
        return self.known[steps]


class _Own:
    def __init__(self, archive: Unzip, said: PackedWiki, folder: Path) -> None:
        self._archive = archive
        self._said = said
        self._files = _Files(archive, folder)

    def whole(self) -> Reading:
        numbers = {page.id: number for number, page in enumerate(self._said.pages)}
        pages = []
        for number, page in enumerate(self._said.pages):
            if page.parent is not None and numbers.get(page.parent, number) >= number:
                raise Unreadable("broken")
            data = self._part(page.file, page.sha256)
            try:
                body = msgspec.json.decode(data, type=PackedBody)
            except (msgspec.MsgspecError, RecursionError):
                raise Unreadable("broken") from None
            known = {str(one.id): self._file(one) for one in page.files}
            _rename(body.document, known, {str(id): f"{BESIDE}{at}" for id, at in numbers.items()})
            above = None if page.parent is None else numbers[page.parent]
            pages.append(
                Taken(
                    title=page.title,
                    doc=body.document,
                    slides=body.slides,
                    above=above,
                    icon=page.icon,
                    label=page.label,
                )
            )
        return Reading(pages=pages, assets=self._files.assets)

    def _part(self, name: str, sha256: str) -> bytes:
        steps = tuple(name.split("/"))
        if steps not in self._archive.files:
            raise Unreadable("broken")
        data = self._archive.read(steps, most=MOST_FILE)
        if digest(data) != sha256:
            raise Unreadable("broken")
        return data

    def _file(self, one: PackedFile) -> str:
        self._part(one.file, one.sha256)
        return self._files.keep(tuple(one.file.split("/")), one.name, one.media_type)


def _rename(document: Node, files: dict[str, str], pages: dict[str, str]) -> None:
    """Let a page name the files and pages that come with it as they come."""
    for node in walk(document):
        attrs = node.get("attrs")
        if isinstance(attrs, dict) and isinstance(attrs.get("file"), str):
            attrs["file"] = files.get(attrs["file"], attrs["file"])
        if isinstance(attrs, dict) and isinstance(attrs.get("thing"), str):
            kind, _, id = attrs["thing"].rpartition(":")
            if id in pages:
                attrs["thing"] = f"{kind}:{pages[id]}"
        for mark in node.get("marks") or []:
            where = mark.get("attrs") if isinstance(mark, dict) else None
            if isinstance(where, dict) and isinstance(where.get("href"), str) and (found := _ID.search(where["href"])):
                where["href"] = pages.get(found[1], where["href"])


class _Foreign:
    def __init__(self, archive: Unzip | Joined, folder: Path) -> None:
        self._archive = archive
        self._files = _Files(archive, folder)
        self._names: dict[str, Steps] = {}
        self._called: dict[Steps, str] = {}
        self._listed: list[Steps] = []
        self._losses: list[Loss] = []
        self._pages: list[Taken] = []
        self._numbers: dict[Steps, int] = {}
        self._here: Steps = ()

    def whole(self) -> Reading:
        """Pages in the order of their paths, each folder's own page before those in it."""
        sources = {steps: kind for steps in self._archive.files if (kind := _PAGES.get(_ending(steps)))}
        if not sources:
            raise Unreadable("unknown")
        if len(sources) > MOST_PAGES:
            raise Unreadable("entries")
        for steps in sorted(self._archive.files, key=lambda one: (len(one), one)):
            self._names.setdefault(steps[-1].lower(), steps)
            if steps in sources:
                self._names.setdefault(steps[-1][: -len(_ending(steps))].lower(), steps)
        exported = self._exported(sources)
        if exported:
            sources = dict.fromkeys(exported, "html")
        arranged = confluence.arranged(exported, self._listed) if exported else self._arranged(sources)
        self._numbers = {place: number for number, (place, _, _) in enumerate(arranged) if place is not None}
        for place, title, above in arranged:
            if place is not None and place in exported:
                self._pages.append(self._exported_page(place, exported[place], title, above))
            else:
                self._pages.append(self._page(place, sources, title, above))
        self._left(sources)
        return Reading(pages=self._pages, assets=self._files.assets, losses=self._losses)

    def _arranged(self, sources: dict[Steps, str]) -> list[tuple[Steps | None, str, int | None]]:
        """The pages with their titles and what they lie below; folders without a page of their own get an empty one."""
        top = 0
        first = next(iter(sources))
        while all(len(steps) > top + 1 and steps[top] == first[top] for steps in sources):
            top += 1
        own: dict[Steps, Steps] = {}
        for steps in sorted(sources):
            stem = steps[-1][: -len(_ending(steps))]
            folder = (*steps[:-1], stem)
            if stem.lower() in _OWN_PAGE and len(steps) - 1 > top:
                own.setdefault(steps[:-1], steps)
            elif any(len(other) > len(folder) and other[: len(folder)] == folder for other in sources):
                own[folder] = steps
        found: list[tuple[Steps | None, str, int | None]] = []
        places: dict[Steps, int] = {}

        def place(folder: Steps) -> int | None:
            """The number of the page a folder stands for."""
            if len(folder) <= top:
                return None
            if folder not in places:
                above = place(folder[:-1])
                found.append((own.get(folder), folder[-1], above))
                places[folder] = len(found) - 1
            return places[folder]

        owners = {page: folder for folder, page in own.items()}
        for steps in sorted(sources):
            if steps in owners:
                place(owners[steps])
            else:
                above = place(steps[:-1])
                found.append((steps, steps[-1][: -len(_ending(steps))], above))
        return found

    def _page(self, steps: Steps | None, sources: dict[Steps, str], name: str, above: int | None) -> Taken:
        title = _MARK.sub("", name).strip() or name
        if steps is None:
            return Taken(title=title, doc={"type": "doc", "content": [{"type": "paragraph"}]}, above=above)
        self._here = steps
        read: Callable[..., tuple[str, Node]] = (
            markdown_in.document if sources[steps] == "markdown" else html_in.document
        )
        try:
            said, doc = read(_text(self._archive.read(steps, most=MOST_TEXT)), picture=self._picture, link=self._link)
        except Unreadable as error:
            self._lose("/".join(steps), f"wiki.import-{error.why}")
            return Taken(title=title, doc={"type": "doc", "content": [{"type": "paragraph"}]}, above=above)
        _files_alone(doc, self._files.assets)
        first = doc["content"][0]
        if not said and first["type"] == "heading" and text_of(first.get("content", [])).strip() == title:
            del doc["content"][0]
        return Taken(title=said or title, doc=doc, above=above)

    def _exported(self, sources: dict[Steps, str]) -> dict[Steps, confluence.Exported]:
        """The pages of an archive that Confluence made."""
        found = {}
        for steps, kind in sources.items():
            self._here = steps
            if kind == "html" and (data := self._archive.read(steps, most=MOST_TEXT)) and confluence.MARK in data:
                try:
                    page = confluence.page(tree.read(_text(data)), self._target)
                except Unreadable as error:
                    self._lose("/".join(steps), f"wiki.import-{error.why}")
                    continue
                if page.body is not None:
                    found[steps] = page
                elif steps[-1] == "index.html":
                    self._listed = page.leads
        return found

    def _exported_page(self, steps: Steps, page: confluence.Exported, title: str, above: int | None) -> Taken:
        self._here = steps
        self._called |= page.attached
        doc = html_in.of(page.body, picture=self._picture, link=self._link) if page.body is not None else []
        _files_alone({"type": "doc", "content": doc}, self._files.assets)
        for file_steps, name in page.attached.items():
            if file_steps in self._archive.files and file_steps not in self._files.known:
                file = self._files.keep(file_steps, name)
                asset = self._files.assets[-1]
                doc.append({"type": "file", "attrs": {"file": file, "name": asset.name, "size": asset.size}})
        return Taken(title=title, doc={"type": "doc", "content": doc or [{"type": "paragraph"}]}, above=above)

    def _lose(self, name: str, code: str) -> None:
        if len(self._losses) < MOST_LOSSES:
            self._losses.append(Loss(name=name[:300], code=code))

    def _target(self, address: str) -> Steps:
        path = unquote(address.partition("#")[0].partition("?")[0])
        base = "" if path.startswith("/") else "/".join(self._here[:-1])
        whole = posixpath.normpath(posixpath.join(base, path.lstrip("/")))
        return tuple(whole.split("/"))

    def _picture(self, src: str, alt: str) -> str | None:
        if not src or _OUTSIDE.match(src):
            self._lose(f"{'/'.join(self._here)}: {alt or src[:200]}", "wiki.import-picture-outside")
            return None
        return self._kept(src)

    def _sought(self, address: str) -> Steps:
        """What an address means: a place from here, from the top, without its ending; or the name alone, wherever it is."""
        target = self._target(address)
        whole = tuple(step for step in posixpath.normpath(unquote(address)).split("/") if step not in {"", ".", ".."})
        for steps in (target, whole):
            for ending in ("", ".md", ".html"):
                if steps and (found := (*steps[:-1], steps[-1] + ending)) in self._archive.files:
                    return found
        return self._names.get(target[-1].lower(), target)

    def _kept(self, address: str) -> str | None:
        target = self._sought(address)
        if target not in self._archive.files:
            self._lose(f"{'/'.join(self._here)}: {unquote(address)[:200]}", "wiki.import-missing")
            return None
        stem, ending = posixpath.splitext(target[-1])
        return self._files.keep(target, self._called.get(target) or _MARK.sub("", stem) + ending)

    def _link(self, href: str) -> str:
        if not href or _OUTSIDE.match(href):
            return href
        target = self._sought(href)
        if target in self._numbers:
            return f"{BESIDE}{self._numbers[target]}"
        return self._kept(href) or ""

    def _left(self, sources: dict[Steps, str]) -> None:
        for steps in self._archive.files:
            if (
                steps not in sources
                and steps not in self._files.known
                and _ending(steps) not in {".css", ".js"}
                and not (self._listed and (steps[-1] == "index.html" or "icons" in steps))
            ):
                self._lose("/".join(steps), "wiki.import-unlinked")


def _files_alone(doc: Node, assets: list[Asset]) -> None:
    """A paragraph that is nothing but a link to a file which came along is that file."""
    for node in walk(doc):
        line = node.get("content", [])
        if node["type"] != "paragraph" or len(line) != 1 or line[0]["type"] != "text":
            continue
        for mark in line[0].get("marks", []):
            href = mark["attrs"]["href"] if mark["type"] == "link" else ""
            if href.startswith(PREFIX):
                asset = assets[int(href.removeprefix(PREFIX))]
                node.clear()
                node.update({"type": "file", "attrs": {"file": href, "name": asset.name, "size": asset.size}})
                break


def _text(data: bytes) -> str:
    text = decoded(data)
    if text is None:
        raise Unreadable("broken")
    return text


def _ending(steps: Steps) -> str:
    return posixpath.splitext(steps[-1])[1].lower()


def digest(data: bytes) -> str:
    """SHA-256, hexadecimal."""
    return hashlib.sha256(data).hexdigest()
