"""Which forms a type is made into, and what it is shown as."""

from collections.abc import Mapping, Sequence

from madang.ground.convert.models import Piece, View
from madang.ground.files import rules as files

OOXML = "application/vnd.openxmlformats-officedocument."
ODF = "application/vnd.oasis.opendocument."
HWP = "application/vnd.hancom.hwp"
HWPX = "application/vnd.hancom.hwpx"
PDF = "application/pdf"

OFFICE: Mapping[str, str] = {
    OOXML + "wordprocessingml.document": "docx",
    OOXML + "presentationml.presentation": "pptx",
    ODF + "text": "odt",
    ODF + "presentation": "odp",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/rtf": "rtf",
}
"""Types that become pages, with the extension by which the office program knows them."""

OLD_OFFICE = frozenset({"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"})
"""Types whose text is read from their pages."""

TABLES = frozenset({OOXML + "spreadsheetml.sheet", ODF + "spreadsheet", "text/csv"})
ARCHIVES = frozenset({"application/zip", "application/java-archive", "application/epub+zip"})
SHOWN_PICTURES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"})
OTHER_PICTURES = frozenset({"image/heic", "image/heif", "image/tiff"})
VIDEO = frozenset({"video/mp4", "video/webm", "video/quicktime"})
AUDIO = frozenset({"audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "audio/flac"})
STRUCTURED = frozenset({"application/json", "application/geo+json", "application/xml", "image/svg+xml"})

TEXT, TABLE, LISTING, PICTURE, PAGES, OCR = "text", "table", "listing", "picture", "pages", "ocr"
SMALL = ("256", "1024")
"""Forms that are thumbnails, named by their pixels."""

FEW_LETTERS = 20
"""A PDF with fewer letters than this is a scan."""


def is_text(media_type: str) -> bool:
    """Whether the bytes are text themselves."""
    return media_type.startswith("text/") or media_type in STRUCTURED


def is_plain(media_type: str) -> bool:
    """Whether the bytes are nothing but the words."""
    return is_text(media_type) and media_type not in ("text/html", "image/svg+xml")


def forms(media_type: str) -> tuple[str, ...]:
    """What is made of a type by reading it, pages and recognised letters aside."""
    found: list[str] = []
    if (
        is_text(media_type)
        or media_type in {PDF, HWP, HWPX, "message/rfc822", *TABLES, *ARCHIVES}
        or media_type in OFFICE.keys() - OLD_OFFICE
    ):
        found.append(TEXT)
    if media_type in TABLES:
        found.append(TABLE)
    if media_type in ARCHIVES:
        found.append(LISTING)
    if media_type in OTHER_PICTURES:
        found.append(PICTURE)
    if files.has_picture(media_type) and media_type not in VIDEO | OLD_OFFICE:
        found += SMALL
    return tuple(found)


def view(media_type: str, pieces: Mapping[str, Piece]) -> tuple[View, str | None]:
    """What a type is drawn as, and from which form; None are the bytes themselves."""
    if media_type == PDF:
        return View.PDF, None
    if media_type in SHOWN_PICTURES:
        return View.PICTURE, None
    if media_type in OTHER_PICTURES:
        return View.PICTURE, PICTURE
    if media_type in VIDEO:
        return View.VIDEO, None
    if media_type in AUDIO:
        return View.AUDIO, None
    if media_type in TABLES:
        return View.TABLE, TABLE
    if media_type == "text/markdown":
        return View.MARKDOWN, None
    if is_text(media_type):
        return View.TEXT, None
    if media_type in (HWP, HWPX):
        return View.HWP, None
    if media_type in ARCHIVES:
        return View.ARCHIVE, LISTING
    if media_type in OFFICE:
        made = pieces.get(PAGES)
        if made is not None and made.why == "no-tool" and media_type not in OLD_OFFICE:
            return View.WORDS, TEXT
        return View.PDF, PAGES
    return (View.WORDS, TEXT) if media_type == "message/rfc822" else (View.NONE, None)


def needs_letters(media_type: str, text: str) -> bool:
    """Whether what the file says stands in its pictures only."""
    if media_type == PDF:
        return sum(1 for letter in text if not letter.isspace()) < FEW_LETTERS
    return media_type in (SHOWN_PICTURES | OTHER_PICTURES) - {"image/gif", "image/avif"}


def missing(media_type: str, known: Sequence[str]) -> list[str]:
    """Forms of the type that were not tried yet."""
    return [form for form in forms(media_type) if form not in known]
