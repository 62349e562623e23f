"""The words a person is found by, and what a typed query asks of them. Pure.

Names are kept as the keys that write them on a Korean keyboard (`to_latin`), so that a syllable still being typed and a
query typed with the wrong keyboard language are plain prefixes; and as initial consonants, for initials search.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from madang.standards.hangul import (
    choseong,
    choseong_query,
    is_choseong_query,
    is_hangul,
    is_syllable,
    nfc,
    to_latin,
    typing_pattern,
)

LONGEST = 24
MOST_TERMS = 6
_WORD = re.compile(r"[^\W_]+")
LAST = chr(0x10FFFF)
"""After every word with a given beginning comes the beginning followed by this."""


class Term(Struct, frozen=True):
    """One word of a query: any of these beginnings, and a pattern the name must match when initials stand inside it."""

    beginnings: tuple[str, ...]
    pattern: str = ""


def _keys(text: str) -> str:
    return to_latin(text) if any(is_hangul(letter) for letter in text) else text


def _endings(text: str) -> Iterable[str]:
    """The text from each of its letters on: the middle of a compound word is a beginning too."""
    return (text[start : start + LONGEST] for start in range(len(text)))


def of_name(name: str) -> set[str]:
    """Words for a name: from every letter on, as keys and as initials, spaces left out."""
    squeezed = "".join(nfc(name).casefold().split())
    found = {_keys(ending) for ending in _endings(squeezed)}
    if any(is_syllable(letter) for letter in squeezed):
        found.update(choseong(ending) for ending in _endings(squeezed))
    return found


def of_text(text: str) -> set[str]:
    """Words for a phrase such as duties or a unit: from every letter of each Hangul word, whole Latin words."""
    found: set[str] = set()
    for word in _WORD.findall(nfc(text).casefold()):
        found.update(map(_keys, _endings(word)) if any(map(is_hangul, word)) else [word[:LONGEST]])
    return found


def of_person(
    *, fn: str, fn_en: str, number: str | None, email: str | None, extension: str, duties: Iterable[str]
) -> set[str]:
    """All words of one person."""
    found = of_name(fn) | of_text(fn_en)
    for code in (number, extension, number.lstrip("0") if number else None):
        if code:
            found.add(code.casefold())
    if email:
        found.add(email.casefold())
    for duty in duties:
        found |= of_text(duty)
    return {word for word in found if word}


def terms(query: str) -> list[Term]:
    """What a typed query asks, word by word; empty for a query without letters."""
    found = []
    for word in nfc(query).split()[:MOST_TERMS]:
        folded = word.casefold()
        if is_choseong_query(word):
            found.append(Term((choseong_query(word),)))
        elif any(is_hangul(letter) for letter in word):
            inner = next((place for place, letter in enumerate(word[:-1]) if not _whole(letter)), None)
            if inner is None:
                found.append(Term((to_latin(folded),)))
            elif inner:
                found.append(Term((to_latin(folded[:inner]),), typing_pattern(folded)))
            else:
                found.append(Term((choseong_query(folded[0]),), typing_pattern(folded)))
        else:
            # raw as well: capitals are shifted keys when the keyboard language was wrong
            found.append(Term(tuple(dict.fromkeys((folded, word)))))
    return [term for term in found if any(term.beginnings)]


def _whole(letter: str) -> bool:
    return is_syllable(letter) or not is_hangul(letter)
