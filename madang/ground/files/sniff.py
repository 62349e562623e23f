"""What a file is by its first bytes. Its name only refines: an archive called `.xlsx` is a workbook, a text `.csv` a table.

Source: the signatures that the formats' own descriptions give; the structure follows the WHATWG MIME Sniffing Standard.
"""

from pathlib import PurePosixPath

HEAD = 4096
"""How many bytes from the start are looked at."""

OCTETS = "application/octet-stream"

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"HWP Document File", "application/vnd.hancom.hwp"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-elf"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\xca\xfe\xba\xbe", "application/java-vm"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"{\\rtf", "application/rtf"),
)

_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"hevc": "image/heic",
    b"mif1": "image/heif",
    b"msf1": "image/heif",
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"M4A ": "audio/mp4",
    b"qt  ": "video/quicktime",
}

_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}

_IN_ZIP = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "hwpx": "application/vnd.hancom.hwpx",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "epub": "application/epub+zip",
    "jar": "application/java-archive",
    "apk": "application/vnd.android.package-archive",
}

_IN_OLE = {
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "hwp": "application/vnd.hancom.hwp",
    "msg": "application/vnd.ms-outlook",
    "msi": "application/x-msdownload",
}

_TEXTS = {
    "csv": "text/csv",
    "md": "text/markdown",
    "json": "application/json",
    "geojson": "application/geo+json",
    "xml": "application/xml",
    "css": "text/css",
    "js": "text/javascript",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "eml": "message/rfc822",
}

_MARKUP = (
    (b"<svg", "image/svg+xml"),
    (b"<!doctype html", "text/html"),
    (b"<html", "text/html"),
    (b"<script", "text/html"),
    (b"<body", "text/html"),
    (b"<iframe", "text/html"),
)

_BINARY = frozenset(range(32)) - {9, 10, 12, 13, 27}


def media_type(head: bytes, name: str) -> str:
    """The media type of contents that start with `head` in a file called `name`."""
    extension = extension_of(name)
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[:2] in (b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"):
        return "audio/mpeg"
    for magic, found in _MAGIC:
        if head.startswith(magic):
            if found == "application/zip":
                return _IN_ZIP.get(extension, found)
            if found == "application/x-ole-storage":
                return _IN_OLE.get(extension, found)
            return found
    return _of_text(head, extension)


def _of_text(head: bytes, extension: str) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text/plain"
    if _BINARY.intersection(head[:HEAD]):
        return OCTETS
    start = head[:1024].lower().lstrip(b"\xef\xbb\xbf \t\r\n")
    for sign, found in _MARKUP:
        # a declaration or a comment may stand before the element that says what it is
        if start.startswith(sign) or (start.startswith((b"<?xml", b"<!--", b"<!doctype")) and sign in start):
            return found
    if start.startswith(b"<?xml"):
        return "application/xml"
    return _TEXTS.get(extension, "text/plain")


def extension_of(name: str) -> str:
    """The extension in small letters, without its point; empty when there is none."""
    return PurePosixPath(name.rstrip(". ").replace("/", "_")).suffix[1:].lower()


def decoded(data: bytes) -> str | None:
    """Text in UTF-8, UTF-16 with a mark, or CP949, as Korean offices still write it; None when it is none of them."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp949"):
        try:
            return data.decode(encoding).replace("\0", "")
        except UnicodeDecodeError:
            continue
    return None
