"""What deserves a warning. Pure: everything that was seen comes in, codes come out."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from madang.ground.audit.models import AuditState
from madang.ground.backup.models import Backup
from madang.ground.health.models import Certificate, DiskHealth, JobCounts, MailHealth, ReaderHealth, Warning

LEAST_FREE_BYTES = 2 << 30
LEAST_FREE_SHARE = 0.05
CERTIFICATE_SOON = timedelta(days=14)
BACKUP_OLD = timedelta(hours=48)
ANCHOR_OLD = timedelta(hours=3)
SKEW_SECONDS = 5.0
OLDEST_POSTGRES = 150_000
LAG = 10_000


class Seen(Struct, frozen=True, kw_only=True):
    """What was looked at. `traps` are codes of what is wrong with files and folders."""

    now: datetime
    postgres: int
    clock_skew_seconds: float
    disk: DiskHealth | None
    jobs: JobCounts
    readers: Sequence[ReaderHealth]
    mail: MailHealth
    lived_in: bool
    demo: bool
    scheduled: bool
    last_backup: Backup | None
    newest_backup: Backup | None
    certificate: Certificate | None
    pending_migrations: Sequence[str]
    audit: AuditState
    traps: Sequence[str] = ()


ERRORS = frozenset(
    {
        "disk-full",
        "certificate-over",
        "migrations-pending",
        "audit-broken",
        "postgres-old",
        "blobs-unwritable",
        "data-unwritable",
        "clock-skew",
    }
)
"""Warnings under which the house does not work as it should; `madang doctor` ends with 1."""


def is_low(free: int, total: int) -> bool:
    """Whether the disk will soon be full."""
    return free < min(LEAST_FREE_BYTES, total * LEAST_FREE_SHARE)


def warnings(seen: Seen) -> list[Warning]:
    """In the order of how soon they hurt."""
    found: list[Warning] = [Warning(code=trap) for trap in seen.traps]

    def warn(code: str, **params: str | int) -> None:
        found.append(Warning(code=code, params=params))

    if seen.disk is not None and seen.disk.free_bytes < 64 << 20:
        warn("disk-full", free=seen.disk.free_bytes)
    elif seen.disk is not None and seen.disk.low:
        warn("disk-low", free=seen.disk.free_bytes)
    if seen.postgres < OLDEST_POSTGRES:
        warn("postgres-old", version=seen.postgres // 10_000)
    if seen.pending_migrations:
        warn("migrations-pending", n=len(seen.pending_migrations))
    if abs(seen.clock_skew_seconds) > SKEW_SECONDS:
        warn("clock-skew", seconds=round(seen.clock_skew_seconds))
    if seen.audit.verified is not None and seen.audit.verified.why is not None:
        warn("audit-broken", position=seen.audit.verified.position or 0)
    if seen.certificate is not None and seen.certificate.expires_at < seen.now:
        warn("certificate-over")
    elif seen.certificate is not None and seen.certificate.expires_at - seen.now < CERTIFICATE_SOON:
        warn("certificate-soon", days=(seen.certificate.expires_at - seen.now).days)
    if seen.lived_in and not seen.demo:
        _backups(seen, warn)
        anchored = seen.audit.anchored
        if seen.audit.position and (anchored is None or seen.now - anchored.at > ANCHOR_OLD):
            warn("anchor-old")
    for reader in seen.readers:
        if reader.failing_since is not None:
            warn("reader-failing", reader=reader.name)
        elif reader.lag > LAG:
            warn("reader-behind", reader=reader.name, n=reader.lag)
    if parked := sum(reader.parked for reader in seen.readers):
        warn("facts-parked", n=parked)
    if seen.jobs.failed:
        warn("jobs-failed", n=seen.jobs.failed)
    if seen.mail.failed:
        warn("mail-failed", n=seen.mail.failed)
    return found


def _backups(seen: Seen, say: Callable[..., None]) -> None:
    if seen.newest_backup is not None and seen.newest_backup.state == "failed":
        say("backup-failed")
    if not seen.scheduled:
        say("backup-unscheduled")
    elif seen.last_backup is None:
        say("backup-none")
    elif seen.now - seen.last_backup.asked_at > BACKUP_OLD:
        say("backup-old", days=(seen.now - seen.last_backup.asked_at).days)
