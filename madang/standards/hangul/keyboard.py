"""Text typed with the wrong keyboard language: two-set Hangul layout against QWERTY, both ways.

Source: KS X 5002, the two-set (dubeolsik) layout.
"""

import re

from madang.standards.hangul.syllables import is_hangul, is_syllable, join_syllable, nfc, split_syllable

# Keys of the compatibility letters U+3131 to U+3163 in code order; capitals are shifted keys.
_KEYS: list[str] = re.findall(
    "[^ ]+",
    "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g "
    "k o i O j p u P h hk ho hl y n nj np nl b m ml l",
)
_KEYS_OF = {chr(0x3131 + index): keys for index, keys in enumerate(_KEYS)}
_LETTER_OF = {keys: letter for letter, keys in _KEYS_OF.items()}
_SHIFTED = frozenset("RETQWOP")

_INITIAL = "[rRseEfaqQtTdwWczxvg]"
_VOWEL = "(?:hk|ho|hl|nj|np|nl|ml|[koiOjpuPhynbml])"
_FINAL = "(?:rt|sw|sg|fr|fa|fq|ft|fx|fv|fg|qt|[rRsefaqtTdwczxvg])"
_TYPED = re.compile(f"({_INITIAL})({_VOWEL})({_FINAL}(?!{_VOWEL}))?|({_VOWEL}|[a-zA-Z])")


def _press(key: str) -> str:
    return key if not key.isupper() or key in _SHIFTED else key.lower()


def to_hangul(text: str) -> str:
    """What a two-set keyboard would have written for these QWERTY keys; everything but Latin letters stays."""

    def compose(match: re.Match[str]) -> str:
        initial, vowel, final, loose = match.group(1), match.group(2), match.group(3), match.group(4)
        if loose:
            return _LETTER_OF[loose]
        return join_syllable(_LETTER_OF[initial], _LETTER_OF[vowel], _LETTER_OF[final] if final else "")

    return _TYPED.sub(compose, "".join(_press(key) if key.isascii() else key for key in text))


def to_latin(text: str) -> str:
    """The QWERTY keys that write this Hangul on a two-set keyboard; everything else stays.

    `to_hangul(to_latin(x)) == x` for text of syllables.
    """

    def keys(letter: str) -> str:
        if is_syllable(letter):
            return "".join(_KEYS_OF[part] for part in split_syllable(letter) if part)
        return _KEYS_OF.get(letter, letter)

    return "".join(keys(letter) for letter in nfc(text))


def slips(query: str) -> tuple[str, ...]:
    """What the query may have meant, had the other keyboard language been on; empty when it makes no sense.

    Latin keys count only when they make whole syllables.
    """
    text = nfc(query).strip()
    found = []
    if re.search(r"[A-Za-z]", text):
        hangul = to_hangul(text)
        if not any(letter in _KEYS_OF for letter in hangul):
            found.append(hangul)
    if any(is_hangul(letter) for letter in text):
        found.append(to_latin(text))
    return tuple(each for each in found if each != text)


def compose_letters(text: str) -> str:
    """Loose compatibility letters put together into syllables, as the keyboard would have done."""
    runs = re.split(r"([\u3131-\u3163]+)", nfc(text))
    return "".join(to_hangul(to_latin(run)) if index % 2 else run for index, run in enumerate(runs))
