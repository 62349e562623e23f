"""Natural order for Korean lists: Hangul, then Latin, then other letters, then numbers by value.

Source: DOMAIN section 9; Hangul syllables by code point are in dictionary order.
"""

import re
import unicodedata

from madang.standards.hangul.syllables import is_hangul, nfc

_PARTS = re.compile(r"[0-9]+|.", re.DOTALL)


def sort_key(text: str) -> str:
    """A key whose code point order is the natural order of the texts; fits a column with collation "C".

    Case matters only between texts that are equal otherwise. Numbers of more than 99 digits sort last, by length.
    """
    clean = nfc(text).strip().replace("\x00", "")
    parts = []
    for part in _PARTS.findall(unicodedata.normalize("NFC", clean.casefold())):
        if "0" <= part[0] <= "9":
            digits = part.lstrip("0") or "0"
            parts.append(f"5{min(len(digits), 99):02d}{digits}")
        elif is_hangul(part):
            parts.append(f"2{part}")
        elif part.isascii() and part.isalpha():
            parts.append(f"3{part}")
        elif part.isalpha():
            parts.append(f"4{part}")
        else:
            parts.append(f"1{part}")
    return "".join(parts) + "0" + clean
