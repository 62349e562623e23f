"""Amounts of money read out in Hangul, as official documents write them.

Source: rules on administrative work, section 2(2) (DOMAIN section 2.5): every one is written, groups of four digits,
no spaces.
"""

from madang.standards.hangul.words import KOREAN

_DIGITS: list[str] = KOREAN["digits"]
_PLACES: list[str] = KOREAN["places"]
_GROUPS: list[str] = KOREAN["groups"]
_WON: str = KOREAN["won"]
_PREFIX: str = KOREAN["amount_prefix"]


def read_number(number: int) -> str:
    """The number read in Hangul. Raises ValueError below 0 and from 10^20 on."""
    if not 0 <= number < 10 ** (4 * len(_GROUPS)):
        raise ValueError("number out of range")
    if number == 0:
        return _DIGITS[0]
    read = ""
    for group, name in enumerate(_GROUPS):
        value = number // 10 ** (4 * group) % 10_000
        digits = [(value // 10**place % 10, _PLACES[place]) for place in (3, 2, 1, 0)]
        words = "".join(_DIGITS[digit] + place for digit, place in digits if digit)
        read = (words + name if words else "") + read
    return read


def read_amount(won: int) -> str:
    """The amount in won as the reading part of an official amount, with its prefix. Raises ValueError like `read_number`."""
    return f"{_PREFIX}{read_number(won)}{_WON}"


def official_amount(won: int) -> str:
    """The amount in won as it stands in a document: figures, then the reading in brackets. Raises ValueError."""
    return f"{_PREFIX}{won:,}{_WON}({read_amount(won)})"
