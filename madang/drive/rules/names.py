"""Which names may stand in a folder, and what a second one is called."""

import re
import unicodedata

from madang.ground.errors import Invalid

LONGEST = 240
LONGEST_BYTES = 1000
"""In UTF-8; names are part of keys that an index holds."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)", re.IGNORECASE)
_SIGNS = re.compile(r'[<>:"|?*]')
_UNSEEN = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
_DIRECTIONS = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_NUMBERED = re.compile(r"^(.*) \((\d{1,4})\)$", re.DOTALL)


def fault(name: str) -> str | None:
    """Why the name may not stand in a folder that Windows, macOS and Linux mount; None when it may."""
    if not name.strip():
        return "empty"
    if "/" in name or "\\" in name:
        return "separator"
    if name.strip(".") == "":
        return "dots"
    if any(unicodedata.category(sign) in _UNSEEN or sign in _DIRECTIONS for sign in name):
        return "control"
    if _SIGNS.search(name):
        return "sign"
    if name != name.strip() or name.endswith("."):
        return "ending"
    if _RESERVED.match(name):
        return "reserved"
    if len(name) > LONGEST or len(name.encode()) > LONGEST_BYTES:
        return "long"
    return None


def clean(typed: str) -> str:
    """The name in NFC. Raises Invalid("drive.name") with why it may not stand in a folder."""
    name = unicodedata.normalize("NFC", typed)
    why = fault(name)
    if why is not None:
        raise Invalid(f"drive.name-{why}", errors=[{"pointer": "#/name", "code": why}])
    return name


def check(typed: str) -> None:
    """Raises Invalid for a name that may not stand in a folder."""
    clean(typed)


def mended(name: str) -> str:
    """A name from an archive or another server, changed as little as makes it a name that may stand here."""
    kept = "".join(
        "_" if sign in '/\\<>:"|?*' else sign
        for sign in unicodedata.normalize("NFC", name)
        if unicodedata.category(sign) not in _UNSEEN and sign not in _DIRECTIONS
    )
    kept = kept.strip().rstrip(". ")
    if not kept.strip("."):
        return "unnamed"
    kept = "_" + kept if _RESERVED.match(kept) else kept
    if fault(kept) == "long":
        stem, tail = parts(kept)
        kept = stem[: (LONGEST_BYTES // 4) - len(tail) - 10].rstrip(". ") + tail
    return kept


def parts(name: str) -> tuple[str, str]:
    """The name without its extension, and the extension with its point."""
    stem, point, extension = name.rpartition(".")
    if not stem or not extension or len(extension) > 16 or " " in extension:
        return name, ""
    return stem, point + extension


def numbered(name: str, number: int) -> str:
    """The name of the `number`-th of several: `report (2).hwpx`. A number that stands there is counted on."""
    stem, tail = parts(name)
    found = _NUMBERED.match(stem)
    if found is not None:
        stem = found[1]
    mark = f" ({number})"
    most = LONGEST - len(tail) - len(mark)
    return f"{stem[:most]}{mark}{tail}"


def base(name: str) -> tuple[str, str]:
    """What all numbered names of this one begin and end with."""
    stem, tail = parts(name)
    found = _NUMBERED.match(stem)
    return (found[1] if found is not None else stem) + " (", ")" + tail


def free(name: str, taken: set[str]) -> str:
    """The first numbered name that is not taken."""
    number = 2
    while numbered(name, number) in taken:
        number += 1
    return numbered(name, number)
