"""Nouns of the calendar of working days."""

from datetime import date
from uuid import UUID

from msgspec import Struct


class SpecialDay(Struct, frozen=True, kw_only=True):
    """A day off that an administrator entered. `kind` is temporary (a public holiday by decree) or institution."""

    id: UUID
    on: date
    name_ko: str
    name_en: str
    kind: str
    revision: int


class SpecialDays(Struct, frozen=True, kw_only=True):
    """Days off of one year or of all."""

    items: list[SpecialDay]


class Name(Struct, frozen=True, kw_only=True):
    """Why a day is free: national, substitute, election, temporary or institution."""

    name_ko: str
    name_en: str
    kind: str


class Day(Struct, frozen=True, kw_only=True):
    """One date. `weekday` is 0 for Monday; `public` says whether the law calls it a public holiday (Saturdays are none)."""

    on: date
    weekday: int
    working: bool
    public: bool
    holidays: list[Name]


class Days(Struct, frozen=True, kw_only=True):
    """Dates in order."""

    items: list[Day]
