"""What a file is by its bytes. Its name only refines: a text called `.csv` is a table.

An archive whose directory is lost is what it is called.

Source: the signatures that the formats' own descriptions give; the structure follows the WHATWG MIME Sniffing Standard.
"""

import struct
from pathlib import Path, PurePosixPath
from typing import BinaryIO

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


_DECLARED = {
    b"application/hwp+zip": _IN_ZIP["hwpx"],
    **{_IN_ZIP[name].encode(): _IN_ZIP[name] for name in ("odt", "ods", "odp", "epub")},
}
_PARTS = (
    (b"word/document.xml", _IN_ZIP["docx"]),
    (b"xl/workbook.xml", _IN_ZIP["xlsx"]),
    (b"ppt/presentation.xml", _IN_ZIP["pptx"]),
    (b"Contents/section0.xml", _IN_ZIP["hwpx"]),
    (b"AndroidManifest.xml", _IN_ZIP["apk"]),
    (b"META-INF/MANIFEST.MF", _IN_ZIP["jar"]),
)
_STREAMS = (
    ("FileHeader", _IN_OLE["hwp"]),
    ("WordDocument", _IN_OLE["doc"]),
    ("Workbook", _IN_OLE["xls"]),
    ("Book", _IN_OLE["xls"]),
    ("PowerPoint Document", _IN_OLE["ppt"]),
    ("__properties_version1.0", _IN_OLE["msg"]),
)
DIRECTORY = 1 << 20
"""How many bytes of an archive's directory are looked at."""


def inside(path: Path, media_type: str) -> str:
    """The type of a container by what lies in it, where `media_type` was told by its first bytes and its name.

    Source: APPNOTE.TXT 4.3 for ZIP, [MS-CFB] 2.2 and 2.6 for compound files, section 3.3 of ODF 1.2 part 3 for `mimetype`.
    """
    with path.open("rb") as file:
        start = file.read(512).ljust(512, b"\0")
        if start.startswith(b"PK\x03\x04"):
            return _zipped(file, start, media_type)
        if start.startswith(b"\xd0\xcf\x11\xe0"):
            return _compound(file, start, media_type)
    return media_type


def _zipped(file: BinaryIO, start: bytes, media_type: str) -> str:
    name, extra = struct.unpack_from("<HH", start, 26)
    if start[30 : 30 + name] == b"mimetype":
        declared = start[30 + name + extra :]
        # the longer name first: one may begin like another
        for said in sorted(_DECLARED, key=len, reverse=True):
            if declared.startswith(said):
                return _DECLARED[said]
    size = file.seek(0, 2)
    file.seek(max(0, size - 66_000))
    end = file.read()
    place = end.rfind(b"PK\x05\x06")
    if place < 0 or len(end) - place < 22:
        return media_type
    length, at = struct.unpack_from("<II", end, place + 12)
    file.seek(min(at, size))
    directory = file.read(min(length, DIRECTORY))
    names = set()
    place = 0
    while directory[place : place + 4] == b"PK\x01\x02" and place + 46 <= len(directory):
        name, extra, comment = struct.unpack_from("<HHH", directory, place + 28)
        names.add(directory[place + 46 : place + 46 + name])
        place += 46 + name + extra + comment
    for part, found in _PARTS:
        if part in names:
            return found
    return media_type if b"[Content_Types].xml" in names or not names else "application/zip"


def _compound(file: BinaryIO, start: bytes, media_type: str) -> str:
    shift = struct.unpack_from("<H", start, 30)[0]
    if shift not in (9, 12):
        return media_type
    sector = struct.unpack_from("<I", start, 48)[0]
    file.seek((sector + 1) << shift)
    # its further sectors mostly follow; the streams that name the format come first
    directory = file.read(8192)
    names = set()
    for place in range(0, len(directory) - 127, 128):
        length = struct.unpack_from("<H", directory, place + 64)[0]
        names.add(directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace"))
    return next((found for name, found in _STREAMS if name in names), media_type)


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
