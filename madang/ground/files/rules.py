"""Decisions about files: names, types, what a browser may show, ranges."""

import base64
import binascii
import re
import unicodedata
from urllib.parse import quote

from madang.ground.errors import Invalid, TooLarge
from madang.ground.files.models import Policy
from madang.ground.files.sniff import extension_of

LONGEST_NAME = 240
"""Code points of a name; longer ones lose their middle, never their extension."""

INLINE = re.compile(r"image/(?!svg)[\w.+-]+|audio/[\w.+-]+|video/[\w.+-]+|application/pdf|text/plain")
"""Types a browser may show by itself; everything else is only ever saved."""

PICTURES = frozenset(
    {"image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif", "image/avif", "image/tiff"}
)
"""Types whose pictures are read here; location data is taken out of them."""

PIXELS = (256, 1024)
"""Sizes of thumbnails."""

_OFFICE = (
    "application/vnd.openxmlformats-officedocument.",
    "application/vnd.oasis.opendocument.",
    "application/vnd.hancom.",
)
_PICTURED = frozenset(
    {"application/pdf", "application/rtf", "application/msword", "application/vnd.ms-excel",
     "application/vnd.ms-powerpoint", "video/mp4", "video/webm", "video/quicktime"}
)  # fmt: skip
LOOKED_AT = re.compile(r"text/[\w.+-]+|application/(json|geo\+json|xml|vnd\.hancom\.hwpx?)|image/svg\+xml")
"""Types that the page shows by itself, without a browser's own viewer: whoever looks at one takes nothing out."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_DRIVE = re.compile(r"^[A-Za-z]:[\\/](?:.*[\\/])?")
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def clean_name(typed: str) -> str:
    """The name as typed, in NFC, without what could not be seen or would lead elsewhere; `unnamed` when nothing is left.

    Control characters and marks of direction (which make `exe.gpj` read as `jpg.exe`) go, separators become `_`, a
    Windows path keeps its last part. Surrounding spaces go.
    """
    name = unicodedata.normalize("NFC", _DRIVE.sub("", typed))
    kept = "".join(
        "_" if sign in "/\\" else sign
        for sign in name
        if unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp") and sign not in _DIRECTIONS
    ).strip()
    if len(kept) > LONGEST_NAME:
        stem, point, extension = kept.rpartition(".")
        tail = point + extension if stem and len(extension) <= 16 else ""
        kept = kept[: LONGEST_NAME - len(tail) - 1] + "\u2026" + tail
    return kept if kept.strip(".") else "unnamed"


def beside(name: str, who: str) -> str:
    """The name of a file that lies beside another one because two people changed it: `report (Kim).hwpx`."""
    stem, point, extension = name.rpartition(".")
    if not stem or len(extension) > 16:
        stem, point, extension = name, "", ""
    return clean_name(f"{stem} ({who or '2'}){point}{extension}")


def safe_name(name: str) -> str:
    """The name for somebody's disk: what Windows forbids or reserves is changed, a leading point shows."""
    safe = re.sub(r'[<>:"|?*]', "_", name).rstrip(". ") or "unnamed"
    return "_" + safe if _RESERVED.match(safe) or safe.startswith(".") else safe


def disposition(name: str, *, inline: bool) -> str:
    """The Content-Disposition of a download: a name in ASCII for the oldest, then the whole one (RFC 6266, RFC 5987)."""
    safe = safe_name(name)
    plain = re.sub(r'[^\x20-\x7e]|["\\%]', "_", safe)
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(safe, safe='')}"


def may_show(media_type: str) -> bool:
    """Whether a browser may show the type by itself."""
    return INLINE.fullmatch(media_type) is not None


def has_picture(media_type: str) -> bool:
    """Whether a thumbnail can be made."""
    return media_type in PICTURES or media_type in _PICTURED or media_type.startswith(_OFFICE)


def looked_at(media_type: str) -> bool:
    """Whether fetching the bytes is looking at the file and not taking it out."""
    return may_show(media_type) or LOOKED_AT.fullmatch(media_type) is not None


SCANNER = re.compile(r"/.+|[\w.:\[\]-]+:\d{1,5}")
"""Where a malware scanner listens: `host:port` or the path of a socket."""


def policy(
    *,
    file_bytes: int,
    person_bytes: int | None,
    deny_types: list[str],
    deny_extensions: list[str],
    allow_types: list[str] | None,
    keep_location: bool,
    clamd: str | None,
    watermark: bool = False,
    warn_hwp: bool = False,
    ocr: bool = True,
) -> Policy:
    """A policy from what somebody typed. Raises Invalid."""
    types = [*deny_types, *(allow_types or [])]
    wrong = [
        field
        for field, right in (
            ("file_bytes", 0 < file_bytes < 1 << 50),
            ("person_bytes", person_bytes is None or 0 < person_bytes < 1 << 50),
            ("deny_types", all(re.fullmatch(r"[\w.+-]+/([\w.+-]+|\*)", one) for one in types)),
            ("deny_extensions", all(re.fullmatch(r"\.?[\w-]{1,16}", one) for one in deny_extensions)),
            ("clamd", clamd is None or SCANNER.fullmatch(clamd) is not None),
        )
        if not right
    ]
    if wrong:
        raise Invalid("ground.invalid", errors=[{"pointer": f"#/{field}", "code": "invalid"} for field in wrong])
    return Policy(
        file_bytes=file_bytes,
        person_bytes=person_bytes,
        deny_types=tuple(deny_types),
        deny_extensions=tuple(one.lstrip(".").lower() for one in deny_extensions),
        allow_types=None if allow_types is None else tuple(allow_types),
        keep_location=keep_location,
        clamd=clamd,
        watermark=watermark,
        warn_hwp=warn_hwp,
        ocr=ocr,
    )


def check_size(size: int, policy: Policy) -> None:
    """Raises TooLarge."""
    if size > policy.file_bytes:
        raise TooLarge("files.too-large", megabytes=policy.file_bytes >> 20)


def check_name(name: str, policy: Policy) -> None:
    """Raises Invalid when the policy refuses the extension."""
    extension = extension_of(name)
    if extension in policy.deny_extensions:
        raise Invalid("files.extension-denied", extension=extension)


def check_type(media_type: str, policy: Policy) -> None:
    """Raises Invalid when the policy refuses the type of the contents."""
    if _listed(media_type, policy.deny_types) or (
        policy.allow_types is not None and not _listed(media_type, policy.allow_types)
    ):
        raise Invalid("files.type-denied", type=media_type)


def _listed(media_type: str, types: tuple[str, ...]) -> bool:
    family = media_type.partition("/")[0] + "/*"
    return media_type in types or family in types


def asked_range(header: str, size: int) -> tuple[int, int] | None:
    """The one range [start, end) asked for, None for the whole (no range, another unit, several, or not understood).

    Raises ValueError when no byte of it exists (416). Source: RFC 9110 section 14.
    """
    found = re.fullmatch(r"bytes=\s*(\d{0,19})-(\d{0,19})\s*", header)
    if found is None:
        return None
    first, last = found.groups()
    if not first:
        if not last:
            return None
        length = int(last)
        if length == 0 or size == 0:
            raise ValueError(header)
        return max(0, size - length), size
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise ValueError(header)
    return start, min(int(last) + 1, size) if last else size


def matches(header: str, etag: str) -> bool:
    """Whether an If-None-Match names the strong tag, weakly compared (RFC 9110 section 13.1.2)."""
    given = [one.strip().removeprefix("W/") for one in header.split(",")]
    return header.strip() == "*" or etag in given


def upload_metadata(header: str) -> dict[str, str]:
    """The pairs of a tus Upload-Metadata header. Raises Invalid. Source: tus 1.0, creation extension."""
    found: dict[str, str] = {}
    for pair in filter(None, (one.strip() for one in header.split(","))):
        key, _, value = pair.partition(" ")
        try:
            found[key] = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise Invalid("files.metadata") from None
    return found
