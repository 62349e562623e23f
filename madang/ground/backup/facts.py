"""What backups tell."""

from uuid import UUID

from madang.ground.facts import Fact


class BackupAsked(Fact, frozen=True, kw_only=True, tag="ground.house.backup-asked"):
    """An administrator asked for a backup."""

    backup: UUID


class BackupEnded(Fact, frozen=True, kw_only=True, tag="ground.house.backup-ended"):
    """A backup was made, failed or was cancelled."""

    backup: UUID
    state: str


class BackupScheduleChanged(Fact, frozen=True, kw_only=True, tag="ground.house.backup-schedule-changed"):
    """When and where backups are made was changed."""

    hour: int | None
    keep: int
    encrypted: bool


class Exported(Fact, frozen=True, kw_only=True, tag="ground.house.exported"):
    """The whole house was exported in open formats."""
