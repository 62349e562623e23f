"""Titles and icons of pages."""

from madang.ground.errors import Invalid
from madang.ground.talk.rules import is_emoji
from madang.standards.hangul.syllables import nfc

LONGEST = 300


def clean(title: str) -> str:
    """A title in one line, in NFC. Raises Invalid("wiki.title")."""
    found = nfc(" ".join(title.replace("\x00", "").split()))
    if not found or len(found) > LONGEST:
        raise Invalid("wiki.title", errors=[{"pointer": "#/title", "code": "length"}], most=LONGEST)
    return found


def icon(given: str) -> str:
    """One emoji; nothing for none. Raises Invalid("wiki.icon")."""
    found = given.strip()
    if found and not is_emoji(found):
        raise Invalid("wiki.icon", errors=[{"pointer": "#/icon", "code": "invalid"}])
    return found
