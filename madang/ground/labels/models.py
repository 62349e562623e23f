"""Nouns of labels."""

from msgspec import Struct


class Labelled(Struct, frozen=True, kw_only=True):
    """The label of a thing and what it says to each act: allow, reason or refuse."""

    label: str
    verdicts: dict[str, str]
    may: list[str]
