"""Finding people and things by name, in all the ways a Korean types one."""

import re

from madang.standards.hangul.keyboard import slips
from madang.standards.hangul.syllables import choseong, choseong_query, is_choseong_query, nfc, typing_pattern


def name_matches(name: str, query: str) -> bool:
    """Whether a name answers the query: part of it, its initials, a syllable still being typed, or a keyboard slip.

    Spaces and case do not count. An empty query matches nothing.
    """
    squeezed = "".join(nfc(name).casefold().split())
    wanted = "".join(nfc(query).casefold().split())
    if not wanted:
        return False
    if is_choseong_query(wanted) and choseong_query(wanted) in choseong(name):
        return True
    if re.search(typing_pattern(wanted), squeezed):
        return True
    return any("".join(other.casefold().split()) in squeezed for other in slips("".join(query.split())))
