"""The words of a file, for the search and for those who read with their ears."""

import email
import email.policy
import re
from collections.abc import Callable, Iterable, Iterator
from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser
from pathlib import Path

import olefile

from madang.ground.convert.inside import rtf, tables
from madang.ground.convert.inside.archive import Archive, Unreadable, shown_name, words
from madang.ground.files.sniff import decoded

MOST_LETTERS = 1_000_000
"""Letters of one file that are searched; what comes after them is not."""
MOST_PAGES = 3000
MOST_BYTES = 64 << 20
"""Of a file that is read as a whole."""

_T = frozenset({"t"})
_P = frozenset({"p", "h"})
_HWP_FLAGS = 36
_HWP_PASSWORD = 0b10
_OOXML = "application/vnd.openxmlformats-officedocument."


def read(media_type: str, path: Path) -> str:
    """The text, cut at `MOST_LETTERS`. Raises Unreadable."""
    reader = _READERS.get(media_type, plain)
    gathered: list[str] = []
    length = 0
    for piece in reader(path):
        gathered.append(piece)
        length += len(piece)
        if length >= MOST_LETTERS:
            break
    return tidy("".join(gathered))[:MOST_LETTERS]


def tidy(text: str) -> str:
    """Without what a database or a reader stumbles over: other control characters, spaces at ends, empty lines in rows."""
    text = re.sub(r"[^\S\n\t]+\n", "\n", re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]", "", text))
    return re.sub(r"\n\s*\n\s*\n+", "\n\n", text).strip()


def whole(path: Path) -> bytes:
    """All bytes of a file that is not too large for that."""
    if path.stat().st_size > MOST_BYTES:
        raise Unreadable("too-large")
    return path.read_bytes()


def plain(path: Path) -> Iterator[str]:
    """Text as it is."""
    text = decoded(whole(path))
    if text is None:
        raise Unreadable("broken")
    yield text


def pdf(path: Path) -> Iterator[str]:
    """The text layer of each page."""
    import pypdfium2  # libraries with code of their own load only for the formats they read

    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("encrypted" if "password" in str(error).lower() else "broken") from None
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        layer = page.get_textpage()
        yield layer.get_text_bounded().replace("\r\n", "\n") + "\n\n"
        layer.close()
        page.close()


def docx(path: Path) -> Iterator[str]:
    """Body, then headers, footers, notes and comments."""
    archive = opened(path)
    parts = ["word/document.xml"]
    for name in ("header", "footer", "footnotes", "endnotes", "comments"):
        parts += archive.names(f"word/{name}", ".xml")
    for part in parts:
        yield from words(archive.read(part), inside=_T)


def pptx(path: Path) -> Iterator[str]:
    """Each slide, then the notes."""
    archive = opened(path)
    for part in archive.names("ppt/slides/slide", ".xml") + archive.names("ppt/notesSlides/notesSlide", ".xml"):
        yield from words(archive.read(part), inside=_T)
        yield "\n"


def odf(path: Path) -> Iterator[str]:
    """The contents of a text or a presentation."""
    archive = opened(path)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Unreadable("encrypted")
    yield from words(archive.read("content.xml"), inside=_P)


def hwpx(path: Path) -> Iterator[str]:
    """Each section with its tables."""
    archive = opened(path)
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Unreadable("encrypted")
    sections = archive.names("Contents/section", ".xml")
    if not sections:
        raise Unreadable("broken")
    for part in sections:
        yield from words(archive.read(part), inside=_T)


def hwp(path: Path) -> Iterator[str]:
    """HWP 5, or an older one."""
    import unhwp

    if olefile.isOleFile(str(path)):
        with olefile.OleFileIO(str(path)) as document:
            if not document.exists("FileHeader"):
                raise Unreadable("broken")
            header = document.openstream("FileHeader").read(256)
            if len(header) > _HWP_FLAGS and header[_HWP_FLAGS] & _HWP_PASSWORD:
                raise Unreadable("encrypted")
    try:
        yield unhwp.extract_text(str(path))
    except unhwp.UnhwpError:
        raise Unreadable("broken") from None


def sheets(path: Path) -> Iterator[str]:
    """A workbook, row by row."""
    for sheet in tables.workbook(path).sheets:
        yield sheet.name + "\n"
        for row in sheet.rows:
            yield "\t".join(row) + "\n"


def listing(path: Path) -> Iterator[str]:
    """The names in an archive."""
    for entry in Archive(path).entries:
        yield shown_name(entry) + "\n"


class _Html(HTMLParser):
    """Gathers what people see."""

    HIDDEN = frozenset({"script", "style", "noscript", "template", "head"})
    LINES = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "section", "pre"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in self.HIDDEN:
            self._hidden += 1
        elif tag in self.LINES:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("td", "th"):
            self.found.append("\t")
        elif tag in self.LINES:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data)


def _seen(markup: str) -> str:
    parser = _Html()
    parser.feed(markup)
    parser.close()
    return "".join(parser.found)


def html(path: Path) -> Iterator[str]:
    """What a browser would show, without running anything."""
    for text in plain(path):
        yield _seen(text)


def rich(path: Path) -> Iterator[str]:
    """Rich text."""
    yield rtf.text(whole(path))


def mail(path: Path) -> Iterator[str]:
    """Who wrote to whom, about what, the body, and the names of what is attached."""
    message = email.message_from_bytes(whole(path), policy=email.policy.default)
    for field in ("From", "To", "Cc", "Date", "Subject"):
        if value := _field(message, field):
            yield f"{field}: {value}\n"
    yield "\n"
    body = message.get_body(("plain", "html"))
    if body is not None:
        text = _content(body)
        yield (_seen(text) if body.get_content_subtype() == "html" else text) + "\n"
    for part in message.iter_attachments():
        if name := part.get_filename():
            yield f"\n[{name}]"


def _field(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, LookupError, IndexError, AttributeError):
        # the parser of headers raises many things on broken ones
        return ""


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError, KeyError):
        raw = part.get_payload(decode=True)
        return decoded(raw) or "" if isinstance(raw, bytes) else ""


def opened(path: Path) -> Archive:
    """The archive of an office file: one that is a password away from it is no archive at all."""
    if olefile.isOleFile(str(path)):
        raise Unreadable("encrypted")
    return Archive(path)


_READERS: dict[str, Callable[[Path], Iterable[str]]] = {
    "application/pdf": pdf,
    _OOXML + "wordprocessingml.document": docx,
    _OOXML + "presentationml.presentation": pptx,
    _OOXML + "spreadsheetml.sheet": sheets,
    "application/vnd.oasis.opendocument.text": odf,
    "application/vnd.oasis.opendocument.presentation": odf,
    "application/vnd.oasis.opendocument.spreadsheet": sheets,
    "application/vnd.hancom.hwp": hwp,
    "application/vnd.hancom.hwpx": hwpx,
    "application/zip": listing,
    "application/java-archive": listing,
    "application/epub+zip": listing,
    "application/rtf": rich,
    "text/html": html,
    "image/svg+xml": html,
    "message/rfc822": mail,
}
