"""What is made of files, and what they are shown as."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from msgspec import Struct


class View(Enum):
    """How a file is drawn: `words` is its bare text, `none` nothing but its name and the download."""

    PDF = "pdf"
    PICTURE = "picture"
    VIDEO = "video"
    AUDIO = "audio"
    TEXT = "text"
    MARKDOWN = "markdown"
    TABLE = "table"
    HWP = "hwp"
    ARCHIVE = "archive"
    WORDS = "words"
    NONE = "none"


class Piece(Struct, frozen=True):
    """A form that was made of a blob, or `why` it cannot be. The text has no blob of its own."""

    form: str
    blob: bytes | None
    why: str
    size: int


class Watermark(Struct, frozen=True, kw_only=True):
    """Who looks, and when: drawn over the contents."""

    who: str
    at: datetime


class Look(Struct, frozen=True, kw_only=True):
    """How one version of a file is shown.

    `form` is the made piece to fetch, None for the bytes themselves. `state` is `ready`, `pending` (ask again) or `none`;
    `why` then says why. `words`: the bare text can be fetched as the form `text`. `advice` are codes of what to know.
    """

    file: UUID
    version: int
    name: str
    media_type: str
    size: int
    view: View
    form: str | None
    state: str
    why: str | None
    words: bool
    advice: list[str]
    watermark: Watermark | None


class Tools(Struct, frozen=True, kw_only=True):
    """What this machine has for converting, None where it has not, how much waits, and what holds converters back."""

    libreoffice: str | None
    tesseract: str | None
    ffmpeg: str | None
    waiting: int
    failed: int
    network: bool
    files: bool
