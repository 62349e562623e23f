"""Syllables and letters: normal form, initial consonants, prefixes while typing.

A precomposed syllable is U+AC00 + (initial * 21 + vowel) * 28 + final.
Source: The Unicode Standard 17.0, section 3.12, Conjoining Jamo Behavior.
Code points stand here instead of Hangul, because source holds no Hangul.
"""

import re
import unicodedata

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
FINALS_PER_VOWEL = 28
SYLLABLES_PER_INITIAL = 21 * FINALS_PER_VOWEL

# Compatibility letters run U+3131 to U+3163: consonants first (with compound finals in between), then the vowels.
_CONSONANTS = [chr(code) for code in range(0x3131, 0x314F)]
VOWELS = "".join(chr(code) for code in range(0x314F, 0x3164))
_NEVER_INITIAL = {0x3133, 0x3135, 0x3136, *range(0x313A, 0x3141), 0x3144}
_NEVER_FINAL = {0x3138, 0x3143, 0x3149}
INITIALS = "".join(letter for letter in _CONSONANTS if ord(letter) not in _NEVER_INITIAL)
FINALS = "".join(letter for letter in _CONSONANTS if ord(letter) not in _NEVER_FINAL)

# Letters that one more key makes of two: final consonants and vowels.
_COMPOUND_CODES = (
    "3131+3145=3133",
    "3134+3148=3135",
    "3134+314E=3136",
    "3139+3131=313A",
    "3139+3141=313B",
    "3139+3142=313C",
    "3139+3145=313D",
    "3139+314C=313E",
    "3139+314D=313F",
    "3139+314E=3140",
    "3142+3145=3144",
    "3157+314F=3158",
    "3157+3150=3159",
    "3157+3163=315A",
    "315C+3153=315D",
    "315C+3154=315E",
    "315C+3163=315F",
    "3161+3163=3162",
)
COMPOUNDS = {
    chr(int(whole, 16)): chr(int(one, 16)) + chr(int(two, 16))
    for one, two, whole in (re.split(r"[+=]", item) for item in _COMPOUND_CODES)
}

_CONJOINING = {
    **{0x1100 + index: letter for index, letter in enumerate(INITIALS)},
    **{0x1161 + index: letter for index, letter in enumerate(VOWELS)},
    **{0x11A8 + index: letter for index, letter in enumerate(FINALS)},
}
_HALFWIDTH = {code: unicodedata.normalize("NFKC", chr(code)).translate(_CONJOINING) for code in range(0xFFA1, 0xFFDD)}
_STRAY = _CONJOINING | {code: letter for code, letter in _HALFWIDTH.items() if "\u3131" <= letter <= "\u3163"}
_SPLIT_FINALS = {ord(whole): pair for whole, pair in COMPOUNDS.items() if whole in FINALS}


def nfc(text: str) -> str:
    """The text in NFC, with letters that stand alone as compatibility letters (U+3131 to U+3163).

    Names of files from macOS come decomposed, and two code blocks hold the same letters; after this one form is left.
    Idempotent. Source: Unicode Standard Annex 15; DOMAIN section 9.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).translate(_STRAY)


def is_syllable(letter: str) -> bool:
    """Whether one character is a precomposed Hangul syllable."""
    return FIRST_SYLLABLE <= ord(letter) <= LAST_SYLLABLE


def is_hangul(letter: str) -> bool:
    """Whether one character is a precomposed syllable or a modern compatibility letter."""
    return is_syllable(letter) or 0x3131 <= ord(letter) <= 0x3163


def split_syllable(syllable: str) -> tuple[str, str, str]:
    """Initial, vowel and final (or an empty string) of a syllable, as compatibility letters.

    Raises ValueError for anything but one precomposed syllable.
    """
    if len(syllable) != 1 or not is_syllable(syllable):
        raise ValueError("not one Hangul syllable")
    index = ord(syllable) - FIRST_SYLLABLE
    initial, rest = divmod(index, SYLLABLES_PER_INITIAL)
    vowel, final = divmod(rest, FINALS_PER_VOWEL)
    return INITIALS[initial], VOWELS[vowel], FINALS[final - 1] if final else ""


def join_syllable(initial: str, vowel: str, final: str = "") -> str:
    """The syllable of these compatibility letters. Raises ValueError when they make none."""
    place = FINALS.index(final) + 1 if final else 0
    return chr(
        FIRST_SYLLABLE
        + INITIALS.index(initial) * SYLLABLES_PER_INITIAL
        + VOWELS.index(vowel) * FINALS_PER_VOWEL
        + place
    )


def final_of(syllable: str) -> str:
    """The final consonant of a syllable as a compatibility letter, or an empty string."""
    return split_syllable(syllable)[2]


def choseong(text: str) -> str:
    """The text with each syllable replaced by its initial consonant; the column that initial-consonant search reads.

    Spaces go, other characters stay in lower case, so `is_choseong_query` text is found in it as a plain substring.
    """
    letters = (
        INITIALS[(ord(letter) - FIRST_SYLLABLE) // SYLLABLES_PER_INITIAL] if is_syllable(letter) else letter
        for letter in nfc(text).casefold()
        if not letter.isspace()
    )
    return "".join(letters)


def choseong_query(query: str) -> str:
    """What to look up in a `choseong` column: spaces gone, compound finals (as input methods join them) taken apart."""
    return "".join(nfc(query).split()).translate(_SPLIT_FINALS)


def is_choseong_query(query: str) -> bool:
    """Whether the query is nothing but initial consonants (and spaces), at least one."""
    letters = choseong_query(query)
    return bool(letters) and all(letter in INITIALS for letter in letters)


def _reachable(typed: str) -> str:
    """A regular expression for all syllables the letter under the cursor can still become."""
    if typed in INITIALS:
        start = FIRST_SYLLABLE + INITIALS.index(typed) * SYLLABLES_PER_INITIAL
        return f"[{chr(start)}-{chr(start + SYLLABLES_PER_INITIAL - 1)}{typed}]"
    if not is_syllable(typed):
        return re.escape(typed)
    initial, vowel, final = split_syllable(typed)
    if not final:
        vowels = [vowel, *(whole for whole, pair in COMPOUNDS.items() if pair[0] == vowel)]
        starts = sorted(join_syllable(initial, each) for each in vowels)
        return "[" + "".join(f"{each}-{chr(ord(each) + FINALS_PER_VOWEL - 1)}" for each in starts) + "]"
    here = typed + "".join(
        join_syllable(initial, vowel, whole)
        for whole, pair in COMPOUNDS.items()
        if pair[0] == final and whole in FINALS
    )
    # The final, or its second half, may yet turn out to be the initial of the syllable that follows.
    kept, moved = COMPOUNDS[final][0] if final in COMPOUNDS else "", COMPOUNDS.get(final, final)[-1]
    options = [f"[{here}]"]
    if moved in INITIALS:
        start = FIRST_SYLLABLE + INITIALS.index(moved) * SYLLABLES_PER_INITIAL
        options.append(f"{join_syllable(initial, vowel, kept)}[{chr(start)}-{chr(start + SYLLABLES_PER_INITIAL - 1)}]")
    return f"(?:{'|'.join(options)})"


def typing_pattern(typed: str) -> str:
    """A regular expression for names that the typed text is on its way to; anchor it with `^` for a prefix.

    Initials stand for any syllable they begin, and the last syllable for all it can still become. Valid in Python
    (on `nfc(name).casefold()`) and in PostgreSQL (`~` on a column kept the same way). Empty text matches all.
    """
    letters = choseong_query(nfc(typed).casefold()) if is_choseong_query(typed) else nfc(typed).casefold().strip()
    if not letters:
        return ""
    head = "".join(_reachable(letter) if letter in INITIALS else re.escape(letter) for letter in letters[:-1])
    return head + _reachable(letters[-1])
