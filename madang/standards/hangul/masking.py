"""Personal data made unreadable for people who need not know it, and the letter of an avatar.

Source: personal information protection duties, DOMAIN sections 7.1 and 9. A mask is for display only: what is stored
and searched stays whole, and unmasking is an act of its own.
"""

import re

from madang.standards.hangul.syllables import is_hangul, nfc
from madang.standards.hangul.words import KOREAN

_LONG_FAMILY_NAMES = frozenset(KOREAN["family_names_of_two_syllables"])
_MASK = "*"


def _is_korean_name(name: str) -> bool:
    return bool(name) and " " not in name and all(is_hangul(letter) for letter in name)


def split_name(name: str) -> tuple[str, str]:
    """Family name and given name of a Korean name, for display only; another name stays whole in the second place.

    Known family names of two syllables count when a given name is left (three syllables or more).
    """
    whole = " ".join(nfc(name).split())
    if not _is_korean_name(whole) or not 2 <= len(whole) <= 5:
        return "", whole
    cut = 2 if len(whole) > 2 and whole[:2] in _LONG_FAMILY_NAMES else 1
    return whole[:cut], whole[cut:]


def avatar_letter(name: str) -> str:
    """The one character an avatar without picture shows: first of the family name, or the first letter in capitals."""
    family, given = split_name(name)
    return (family or given)[:1].upper()[:1]


def mask_name(name: str) -> str:
    """A name with its middle hidden; the family name and the last syllable stay, of a one-syllable given name nothing.

    Names of several words, and Latin names, keep the first letter of each word.
    """
    family, given = split_name(name)
    if family:
        return family + (_MASK * (len(given) - 1) + given[-1] if len(given) > 1 else _MASK)
    return " ".join(_mask_word(word) for word in given.split(" "))


def _mask_word(word: str) -> str:
    return word[:1] + _MASK * (len(word) - 1) if len(word) > 1 else _MASK * len(word)


def mask_phone(phone: str) -> str:
    """A phone number with the exchange hidden and the separators kept; the area and the last four digits stay.

    Short numbers keep only the last four digits, numbers of four digits or fewer (extensions) nothing.
    """
    digits = re.sub(r"\D", "", phone)
    if len(digits) <= 4:
        return re.sub(r"\d", _MASK, phone)
    head = 0 if len(digits) <= 8 else len(digits) - 8 if phone.lstrip().startswith("+") else 3
    if head and digits.startswith("02"):
        head = 2
    return _mask_digits(phone, range(head, len(digits) - 4))


def mask_email(address: str) -> str:
    """An e-mail address with at most two letters of its local part; the domain stays. Text without @ is hidden."""
    local, at, domain = address.rpartition("@")
    if not at:
        return _MASK * 3
    return f"{local[: 2 if len(local) > 3 else 1 if len(local) > 1 else 0]}{_MASK * 3}@{domain}"


def mask_number(number: str) -> str:
    """A number of identity (staff, account, plate) with only its end readable: four characters, never more than half."""
    signs = sum(letter.isalnum() for letter in number)
    hidden = signs - min(4, signs // 2)
    shown = []
    for letter in number:
        if letter.isalnum() and hidden:
            hidden -= 1
            shown.append(_MASK)
        else:
            shown.append(letter)
    return "".join(shown)


def _mask_digits(text: str, places: range) -> str:
    place = -1
    shown = []
    for letter in text:
        place += letter.isdecimal()
        shown.append(_MASK if letter.isdecimal() and place in places else letter)
    return "".join(shown)
