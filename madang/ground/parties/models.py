"""Nouns of the parties."""

from datetime import date
from uuid import UUID

from msgspec import Struct


class Person(Struct, frozen=True, kw_only=True):
    """A person the house knows. `number` is the staff number (a string, never reused); outsiders have none."""

    id: UUID
    sort: str
    """staff, board or external."""
    fn: str
    fn_en: str = ""
    number: str | None = None
    email: str | None = None
    tel: str = ""
    mobile: str = ""
    extension: str = ""
    duties: str = ""
    language: str = "ko"
    joined_on: date | None = None
    left_on: date | None = None
    revision: int = 1
