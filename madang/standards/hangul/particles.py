"""Particles that follow the sound of the word before them.

The web applies the same rule in `ground/particles.ts`; `standards/tests/particle_cases.json` holds the cases that both
sides must pass.
"""

import re
from enum import StrEnum

from madang.standards.hangul.syllables import final_of, is_syllable, nfc
from madang.standards.hangul.words import PARTICLES


class Sound(StrEnum):
    """How the Korean reading of a word ends."""

    VOWEL = "vowel"
    RIEUL = "rieul"
    CONSONANT = "consonant"
    UNKNOWN = "unknown"


VALUE_START, VALUE_END = "\ue000", "\ue001"

_RIEUL = chr(0x3139)
_LIKE_RIEUL = chr(0xC73C) + chr(0xB85C)  # The one particle that treats a final rieul like a vowel.
_PAIRS: list[tuple[str, str]] = [(closed, bare) for closed, bare, _ in PARTICLES["pairs"]]
_SHAPES: dict[str, tuple[str, str]] = {
    shape: (closed, bare) for closed, bare, shapes in PARTICLES["pairs"] for shape in shapes
}
_WRITTEN: dict[tuple[str, str], str] = {(closed, bare): shapes[0] for closed, bare, shapes in PARTICLES["pairs"]}
_NAMES: dict[str, tuple[str, str]] = {
    **_SHAPES,
    **{f"{closed}/{bare}": (closed, bare) for closed, bare in _PAIRS},
    **{f"{bare}/{closed}": (closed, bare) for closed, bare in _PAIRS},
}
_SHAPE = re.compile("|".join(map(re.escape, _SHAPES)))
_PIECES = re.compile(f"([{VALUE_START}{VALUE_END}])")
_LATIN_END = re.compile("[A-Za-z]+$")

# The white space of ECMAScript, so that the web agrees, and closing quotes and brackets.
_ASIDE = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000\ufeff\"'\u2019\u201d\u300d\u300f\u3009\u300b)]}>"
)
# 1, 7 and 8 end in rieul; 2, 4, 5 and 9 in a vowel; 3, 6 and 0 (with ten, hundred and so on) in another consonant.
_DIGITS = {
    digit: {"v": Sound.VOWEL, "r": Sound.RIEUL, "c": Sound.CONSONANT}[sound]
    for digit, sound in zip("0123456789", "crvcvvcrrv", strict=True)
}


def ending_sound(word: str) -> Sound:
    """How the word ends when it is read in Korean, closing quotes and brackets left aside.

    Hangul by its final consonant, numbers by their last digit, Latin capitals by letter names, other Latin words by
    their last letter, unless words with that ending are read both ways.
    """
    bare = nfc(word).rstrip(_ASIDE)
    last = bare[-1:]
    if last and is_syllable(last):
        final = final_of(last)
        return Sound.VOWEL if not final else Sound.RIEUL if final == _RIEUL else Sound.CONSONANT
    if last in _DIGITS:
        return _DIGITS[last]
    latin = _LATIN_END.search(bare[-100:]) if last.isascii() else None
    return _latin_sound(latin.group()) if latin else Sound.UNKNOWN


def _latin_sound(word: str) -> Sound:
    last = word[-1]
    if word.isupper():
        return Sound.RIEUL if last in "LR" else Sound.CONSONANT if last in "MN" else Sound.VOWEL
    lower = word.lower()
    if lower.endswith("ng"):
        return Sound.CONSONANT
    if re.search("[bckpt]$|[^aeiou]e$", lower):
        return Sound.UNKNOWN
    return Sound.RIEUL if lower[-1] == "l" else Sound.CONSONANT if lower[-1] in "mn" else Sound.VOWEL


def particle(word: str, pair: str) -> str:
    """The particle of the pair that follows the word; with an unknown reading both, one of them in brackets.

    The pair is one of `locale/particles.json`, written with a slash or with brackets, in either order.
    Raises ValueError for another pair.
    """
    if pair not in _NAMES:
        raise ValueError("unknown pair of particles")
    closed, bare = _NAMES[pair]
    sound = ending_sound(word)
    if sound is Sound.UNKNOWN:
        return pair if pair in _SHAPES else _WRITTEN[closed, bare]
    return bare if sound is Sound.VOWEL or (sound is Sound.RIEUL and closed == _LIKE_RIEUL) else closed


def guard(value: str) -> str:
    """A value to be put into a message, marked so that particles inside it, typed by people, stay as they are."""
    return f"{VALUE_START}{_PIECES.sub('', value)}{VALUE_END}"


def resolve_particles(text: str) -> str:
    """The message with every open particle outside guarded values decided by what stands before it, marks removed."""
    out = ""
    inside = False
    for piece in _PIECES.split(text):
        if piece in (VALUE_START, VALUE_END):
            inside = piece == VALUE_START
        elif inside:
            out += piece
        else:
            at = 0
            for match in _SHAPE.finditer(piece):
                out += piece[at : match.start()]
                out += particle(out[-200:], match.group())
                at = match.end()
            out += piece[at:]
    return out
