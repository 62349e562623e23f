"""Korean text: normal form, initials, typing, keyboard slips, particles, amounts, dates, order, masking."""

from madang.standards.hangul.amounts import official_amount, read_amount, read_number
from madang.standards.hangul.dates import format_date, format_dates, format_moment, format_period
from madang.standards.hangul.keyboard import compose_letters, slips, to_hangul, to_latin
from madang.standards.hangul.masking import avatar_letter, mask_email, mask_name, mask_number, mask_phone, split_name
from madang.standards.hangul.names import name_matches
from madang.standards.hangul.particles import Sound, ending_sound, guard, particle, resolve_particles
from madang.standards.hangul.sorting import sort_key
from madang.standards.hangul.syllables import (
    choseong,
    choseong_query,
    final_of,
    is_choseong_query,
    is_hangul,
    is_syllable,
    join_syllable,
    nfc,
    split_syllable,
    typing_pattern,
)

__all__ = [
    "Sound",
    "avatar_letter",
    "choseong",
    "choseong_query",
    "compose_letters",
    "ending_sound",
    "final_of",
    "format_date",
    "format_dates",
    "format_moment",
    "format_period",
    "guard",
    "is_choseong_query",
    "is_hangul",
    "is_syllable",
    "join_syllable",
    "mask_email",
    "mask_name",
    "mask_number",
    "mask_phone",
    "name_matches",
    "nfc",
    "official_amount",
    "particle",
    "read_amount",
    "read_number",
    "resolve_particles",
    "slips",
    "sort_key",
    "split_name",
    "split_syllable",
    "to_hangul",
    "to_latin",
    "typing_pattern",
]
