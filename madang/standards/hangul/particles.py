"""Particles that follow the sound of the word before them.

The web applies the same rule; `standards/locale/particles.json` holds the pairs and
`standards/tests/particle_cases.json` the cases both sides must pass.
"""

import re
from enum import Enum

from madang.standards.hangul.syllables import final_of, is_syllable, nfc
from madang.standards.hangul.words import PARTICLES


class Sound(Enum):
    """How the reading of a word ends."""

    VOWEL = "vowel"
    RIEUL = "rieul"
    CONSONANT = "consonant"
    UNKNOWN = "unknown"


_RIEUL = chr(0x3139)
_LIKE_RIEUL = chr(0xC73C) + chr(0xB85C)  # The one particle that treats a final rieul like a vowel.
_PAIRS: dict[str, tuple[str, str]] = {after: (after, bare) for after, bare in PARTICLES["pairs"]}
_BRACKETED: dict[str, str] = PARTICLES["bracketed"]
_SHAPES = {shape: _PAIRS[first] for shape, first in _BRACKETED.items()}
_SHAPES |= {f"{one}/{two}": (one, two) for one, two in _PAIRS.values()}
_SHAPES |= {f"{two}/{one}": (one, two) for one, two in _PAIRS.values()}
_WRITTEN: dict[tuple[str, str], str] = {}
for _shape, _first in _BRACKETED.items():
    _WRITTEN.setdefault(_PAIRS[_first], _shape)
_ANY_SHAPE = re.compile("|".join(re.escape(shape) for shape in sorted(_SHAPES, key=len, reverse=True)))

# Numbers: 1, 7 and 8 end in rieul; 2, 4, 5 and 9 in a vowel; 0, 3 and 6 in another consonant.
_DIGIT = dict(zip("0123456789", "crvcvvcrrv", strict=True))
# Letters by name (abbreviations): L and R end in rieul, M and N in another consonant.
_CAPITAL = {"L": "r", "R": "r", "M": "c", "N": "c"}
# English words by their last letter; the endings left out are read both ways (slack, task; time, office).
_SMALL = {"l": "r", "m": "c", "n": "c", **dict.fromkeys("adfhijoqrsuvwxyz", "v")}
_CODE = {"v": Sound.VOWEL, "r": Sound.RIEUL, "c": Sound.CONSONANT}
_TRAILING_BRACKET = re.compile(r"(?<=\S)\s*\([^()]*\)$")
_CLOSING = "\"'`)]}>\u2019\u201d\u300d\u300f\u3009\u300b\u3011"


def ending_sound(word: str) -> Sound:
    """How the word ends when it is read in Korean.

    Hangul by its final consonant, numbers as they are read (thousands commas allowed), Latin abbreviations in capitals
    by letter names, other Latin words by their last letter when that is plain. Quotes are looked through and a
    bracketed remark is skipped, as the particle belongs to the word before it (Korean Orthography, appendix).
    """
    text = nfc(word).strip()
    text = (_TRAILING_BRACKET.sub("", text) or text).rstrip(_CLOSING)
    if not text:
        return Sound.UNKNOWN
    last = text[-1]
    if is_syllable(last):
        final = final_of(last)
        return Sound.VOWEL if not final else Sound.RIEUL if final == _RIEUL else Sound.CONSONANT
    if last in "%\u33a1":  # Percent and square metre end in a vowel.
        return Sound.VOWEL
    if last in _DIGIT:
        return _number_sound(text)
    if last.isascii() and last.isalpha():
        tail = re.findall(r"[A-Za-z]+", text)[-1]
        if tail.isupper():
            return _CODE[_CAPITAL.get(last, "v")]
        if tail.endswith("ng"):
            return Sound.CONSONANT
        return _CODE[_SMALL[last.lower()]] if last.lower() in _SMALL else Sound.UNKNOWN
    return Sound.UNKNOWN


def _number_sound(text: str) -> Sound:
    number = re.findall(r"[0-9][0-9,.]*", text)[-1]
    whole, _, decimals = number.partition(".")
    if decimals:
        return _CODE[_DIGIT[decimals[-1]]]
    digits = whole.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    # Only the trillions (10^12 to 10^15) are read with an open end; all other round numbers close with a consonant.
    return Sound.VOWEL if zeros // 4 == 3 and zeros < len(digits) else _CODE[_DIGIT[digits[-1]]]


def particle(word: str, pair: str) -> str:
    """The particle of the pair that follows the word; with an unknown reading the pair written with brackets.

    The pair is one of `locale/particles.json`, written with a slash or brackets in either order.
    Raises ValueError for another pair.
    """
    if pair not in _SHAPES:
        raise ValueError("unknown pair of particles")
    closed, open_ = _SHAPES[pair]
    sound = ending_sound(word)
    if sound is Sound.UNKNOWN:
        return _WRITTEN.get((closed, open_), f"{closed}({open_})")
    if sound is Sound.VOWEL or (sound is Sound.RIEUL and closed == _LIKE_RIEUL):
        return open_
    return closed


def resolve_particles(text: str) -> str:
    """The text with every open particle decided by the word right before it.

    Fill in the names first. Shapes that follow a space, or nothing, are left alone.
    """
    clean = nfc(text)
    parts: list[str] = []
    end = 0
    for match in _ANY_SHAPE.finditer(clean):
        before = clean[: match.start()]
        parts.append(clean[end : match.start()])
        end = match.end()
        attached = before and not before[-1].isspace()
        parts.append(particle(before[-80:], match.group()) if attached else match.group())
    return "".join(parts) + clean[end:]
