"""Signs of items as documents of Korean offices have them.

Source: rules on administrative work, enforcement rule, article 2: numbers and syllables in turn, with dot, bracket, brackets, circle.
"""

_FIRST = (0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18)
_VOWELS = (0, 4, 8, 13, 18, 20)
BULLETS = ("\u25a1", "\u25cb", "-", "\u318d")
"""Square, circle, dash and dot, from the first level on."""


def syllable(number: int) -> str:
    """The letter of an item, from 1: fourteen with the first vowel, then those with the next."""
    at = (number - 1) % (len(_FIRST) * len(_VOWELS))
    return chr(0xAC00 + 588 * _FIRST[at % len(_FIRST)] + 28 * _VOWELS[at // len(_FIRST)])


def sign(number: int, level: int) -> str:
    """The sign of the n-th item of a numbered list on a level, from 0."""
    numeral = str(number) if level % 2 == 0 else syllable(number)
    if level < 2:
        return f"{numeral}."
    if level < 4:
        return f"{numeral})"
    if level < 6:
        return f"({numeral})"
    if level % 2 == 0 and 1 <= number <= 20:
        return chr(0x245F + number)
    if level % 2 and 1 <= number <= 14:
        return chr(0x326D + number)
    return f"({numeral})"


def bullet(level: int) -> str:
    """The sign of an item without a number."""
    return BULLETS[min(level, len(BULLETS) - 1)]
