"""Files, their versions and uploads on their way."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct

from madang.ground.ids import Ref, ref


class State(Enum):
    """Whether a version may be served: held until looked at, infected for good."""

    CLEAN = "clean"
    HELD = "held"
    INFECTED = "infected"


class File(Struct, frozen=True, kw_only=True):
    """A file with its current version, on the thing it lies on. Sizes are bytes."""

    id: UUID
    thing: UUID
    place: UUID
    name: str
    media_type: str
    size: int
    version: int
    blob: bytes
    state: State
    revision: int
    created_at: datetime
    created_by: UUID
    changed_at: datetime
    changed_by: UUID
    trashed_by: UUID | None = None

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref("files.file", self.id)


class Version(Struct, frozen=True, kw_only=True):
    """One version. `original` is the SHA-256 of what was received when something else is kept."""

    version: int
    blob: bytes
    original: bytes | None
    media_type: str
    size: int
    state: State
    at: datetime
    by: UUID
    why: str


class Upload(Struct, frozen=True, kw_only=True):
    """An upload on its way to a thing, or to be a new version of `replaces`; `file` is what became of it.

    `base` is the version that the sender started from: when another one came meanwhile, both are kept.
    """

    id: UUID
    owner: UUID
    thing: UUID
    replaces: UUID | None
    name: str
    size: int
    why: str
    created_at: datetime
    expires_at: datetime
    file: UUID | None
    base: int | None = None


class Content(Struct, frozen=True, kw_only=True):
    """What came in, looked at and kept: ready to become a version of a file called `name`."""

    name: str
    blob: bytes
    size: int
    media_type: str
    original: bytes | None = None
    text: str | None = None


class Target(Struct, frozen=True, kw_only=True):
    """The thing a file lies on, as the ground keeps it."""

    id: UUID
    kind: str
    place: UUID
    label: str
    trashed_by: UUID | None

    @property
    def ref(self) -> Ref:
        """Its Ref."""
        return ref(self.kind, self.id)


class Scanner(Struct, frozen=True, kw_only=True):
    """Whether a malware scanner answers, and what it says it is."""

    works: bool
    said: str


class Policy(Struct, frozen=True, kw_only=True):
    """What the institution lets in. Kept as the setting `files`.

    `file_bytes` is the most one file may have, `person_bytes` the most one person may keep. `allow_types` None allows
    all that is not denied; a type may end in `/*`. `clamd` is `host:port` or the path of a socket; None scans nothing.
    `watermark` draws who looks over what is looked at, `warn_hwp` tells who sends a `.hwp` to save it as HWPX, `ocr` reads
    the letters in pictures and scans where the program for it is installed.
    """

    file_bytes: int = 20 << 30
    person_bytes: int | None = None
    deny_types: tuple[str, ...] = ("application/x-msdownload", "application/x-elf", "application/x-mach-binary")
    deny_extensions: tuple[str, ...] = (
        "bat", "cmd", "com", "cpl", "dll", "exe", "hta", "jar", "js", "jse", "lnk", "msi", "ps1", "reg", "scr", "vbe",
        "vbs", "wsf",
    )  # fmt: skip
    allow_types: tuple[str, ...] | None = None
    keep_location: bool = False
    clamd: str | None = None
    watermark: bool = False
    warn_hwp: bool = False
    ocr: bool = True
