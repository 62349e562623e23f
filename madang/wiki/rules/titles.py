"""Titles and icons of pages."""

from madang.ground.errors import Invalid
from madang.standards.hangul.syllables import nfc

LONGEST = 300
LONGEST_ICON = 40


def clean(title: str) -> str:
    """A title in one line, in NFC. Raises Invalid("wiki.title")."""
    found = nfc(" ".join(title.replace("\x00", "").split()))
    if not found or len(found) > LONGEST:
        raise Invalid("wiki.title", errors=[{"pointer": "#/title", "code": "length"}], most=LONGEST)
    return found


def icon(given: str) -> str:
    """An emoji or the name of a sign; nothing for none. Raises Invalid("wiki.icon")."""
    found = given.strip()
    if len(found) > LONGEST_ICON or any(
        sign.isspace() or (not sign.isprintable() and sign not in "\u200d\ufe0f") for sign in found
    ):
        raise Invalid("wiki.icon", errors=[{"pointer": "#/icon", "code": "invalid"}])
    return found
