"""What a comment may be, and what its text says."""

import re
from uuid import UUID

from madang.ground.errors import Invalid

LONGEST = 20_000
LONGEST_QUOTE = 500
_MENTION = re.compile(r"@\[([^\]\n]{1,200})\]\(person:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\)")

# One emoji of Unicode Technical Standard 51: with variation, skin tone, tags, joined by ZWJ; a flag; a keycap.
_BASE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_ELEMENT = f"{_BASE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?(?:[\U000e0020-\U000e007e]+\U000e007f)?"
_EMOJI = re.compile(f"{_ELEMENT}(?:\u200d{_ELEMENT})*|[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3")


def text(given: str) -> str:
    """The text as it is kept. Raises Invalid when it says nothing or too much (code points)."""
    said = given.strip()
    if not said:
        raise Invalid("talk.empty")
    if len(said) > LONGEST:
        raise Invalid("talk.too-long", most=LONGEST)
    return said


def quote(given: str) -> str:
    """What stood where a thread began, on one line, cut where it is long."""
    said = " ".join(given.replace("\x00", "").split())
    return said if len(said) <= LONGEST_QUOTE else said[: LONGEST_QUOTE - 1] + "\u2026"


def mentioned(said: str) -> list[UUID]:
    """People mentioned as `@[name](person:id)`, each once, in order."""
    return list(dict.fromkeys(UUID(id) for _, id in _MENTION.findall(said)))


def plain(said: str) -> str:
    """The text as people read it: a mention is `@name`."""
    return _MENTION.sub(r"@\1", said)


def title(said: str) -> str:
    """The first words, for lists."""
    line = plain(said).split("\n", 1)[0]
    return line if len(line) <= 80 else line[:79] + "\u2026"


def is_emoji(given: str) -> bool:
    """Whether it is one emoji, one grapheme, and nothing else."""
    return len(given) <= 24 and _EMOJI.fullmatch(given) is not None


def emoji(given: str) -> str:
    """One emoji, one grapheme. Raises Invalid for anything else."""
    if not is_emoji(given):
        raise Invalid("talk.one-emoji")
    return given
