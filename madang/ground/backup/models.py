"""Nouns of backups."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct


class Backup(Struct, frozen=True, kw_only=True):
    """One backup that was asked for. `progress` is per cent; `verified` says it was read back whole."""

    id: UUID
    state: str
    """asked, running, done, failed or cancelled."""
    cause: str
    """manual or scheduled."""
    file: str | None
    bytes: int | None
    rows: int | None
    blobs: int | None
    progress: int
    encrypted: bool
    asked_at: datetime
    asked_by: UUID
    started_at: datetime | None
    ended_at: datetime | None
    seconds: float | None
    verified: bool
    error: str | None


class Schedule(Struct, frozen=True, kw_only=True):
    """The setting. `hour` is the hour of the day in Seoul, None for never; the newest `keep` scheduled files stay.

    `folder` None is `backups` in the data directory; `closed` the passphrase as the vault keeps it. `since` is when the
    hour was chosen, None when the house opened with it.
    """

    hour: int | None = 3
    keep: int = 14
    folder: str | None = None
    closed: str | None = None
    since: datetime | None = None


class ScheduleView(Struct, frozen=True, kw_only=True):
    """The setting without its secret."""

    hour: int | None
    keep: int
    folder: str | None
    encrypted: bool


class Backups(Struct, frozen=True, kw_only=True):
    """The newest backups and the setting."""

    items: list[Backup]
    settings: ScheduleView
    next_at: datetime | None
