"""Nouns of health."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from madang.ground.audit.models import AuditState
from madang.ground.backup.models import Backup


class DatabaseHealth(Struct, frozen=True, kw_only=True):
    """The database as seen from here. `clock_skew_seconds` is its clock minus ours."""

    version: str
    bytes: int
    external: bool
    clock_skew_seconds: float


class DiskHealth(Struct, frozen=True, kw_only=True):
    """The disk of the data directory."""

    free_bytes: int
    total_bytes: int
    low: bool


class JobCounts(Struct, frozen=True, kw_only=True):
    """The job queue."""

    waiting: int
    running: int
    failed: int


class ReaderHealth(Struct, frozen=True, kw_only=True):
    """A reader of the log. `lag` is how many facts it has not seen; `parked` how many it could not digest."""

    name: str
    position: int
    lag: int
    failing_since: datetime | None
    error: str | None
    parked: int


class MailHealth(Struct, frozen=True, kw_only=True):
    """Outgoing mail."""

    configured: bool
    waiting: int
    failed: int


class Certificate(Struct, frozen=True, kw_only=True):
    """The certificate in use; `own` when it comes from the local authority and renews itself."""

    expires_at: datetime
    own: bool


class Warning(Struct, frozen=True, kw_only=True):
    """Something to look at. Words: `ops.warning.<code>`."""

    code: str
    params: dict[str, str | int] = {}


class Health(Struct, frozen=True, kw_only=True):
    """Everything at a glance. `online` counts people connected to this process."""

    version: str
    python: str
    started_at: datetime | None
    uptime_seconds: int | None
    database: DatabaseHealth
    disk: DiskHealth | None
    jobs: JobCounts
    readers: list[ReaderHealth]
    parked: int
    mail: MailHealth
    backup: Backup | None
    certificate: Certificate | None
    online: int
    sessions: int
    pending_migrations: list[str]
    position: int
    audit: AuditState
    warnings: list[Warning]


class JobView(Struct, frozen=True, kw_only=True):
    """One job of the queue. Its arguments stay inside: they may name people."""

    id: int
    name: str
    state: str
    """waiting, running or failed."""
    tries: int
    scheduled_at: datetime | None
    lock: str | None


class Jobs(Struct, frozen=True, kw_only=True):
    """A page of jobs, newest first."""

    items: list[JobView]
    next: str | None


class ParkedFact(Struct, frozen=True, kw_only=True):
    """A fact that a reader could not digest."""

    reader: str
    position: int
    name: str
    subject: str
    actor: UUID
    error: str
    at: datetime


class Parked(Struct, frozen=True, kw_only=True):
    """A page of parked facts, newest first."""

    items: list[ParkedFact]
    next: str | None
