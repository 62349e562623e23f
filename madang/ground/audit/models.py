"""Nouns of the audit trail."""

from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct


class Entry(Struct, frozen=True, kw_only=True):
    """One fact as the administrator reads it. `title` and `actor_fn` are today's names; empty when nothing is left."""

    position: int
    at: datetime
    name: str
    subject: str
    title: str
    actor: UUID
    actor_fn: str
    place: UUID
    via: str
    request: UUID | None
    values: dict[str, Any]


class Filter(Struct, frozen=True, kw_only=True):
    """What to look for. `name` matches the beginning of a fact's name; `since` is included, `until` is not."""

    actor: UUID | None = None
    subject: str | None = None
    place: UUID | None = None
    name: str | None = None
    since: datetime | None = None
    until: datetime | None = None


class Entries(Struct, frozen=True, kw_only=True):
    """A page of the trail, newest first."""

    items: list[Entry]
    next: str | None


class Anchored(Struct, frozen=True, kw_only=True):
    """The head of the log as it was written outside the database."""

    position: int
    at: datetime


class Verified(Struct, frozen=True, kw_only=True):
    """What the last verification found. `why` None means that the log says what it said.

    missing: a fact is gone. chain: text or order was changed. columns: a column differs from the stored text.
    anchor: the log differs from what was written outside.
    """

    at: datetime
    facts: int
    position: int | None = None
    why: str | None = None


class Anchors(Struct, frozen=True, kw_only=True):
    """The setting: where the head is written besides the data directory (another disk, a write-once share)."""

    second_path: str | None = None


class AuditState(Struct, frozen=True, kw_only=True):
    """How far the log reaches, how far it is anchored, and when it was last verified."""

    position: int
    anchored: Anchored | None
    second_path: str | None
    verified: Verified | None
