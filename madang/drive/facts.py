"""What the drive tells. Files tell for themselves (`files.file.…`)."""

from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class DriveMade(Fact, frozen=True, kw_only=True, tag="drive.drive.made"):
    """A drive was opened for the first time."""

    sort: str


class DriveChanged(Fact, frozen=True, kw_only=True, tag="drive.drive.changed"):
    """Name, quota or keeping of versions of a drive changed."""

    fields: list[str]


class DriveListChanged(Fact, frozen=True, kw_only=True, tag="drive.drive.list-changed"):
    """The folders at the root of a drive changed."""


class DriveRightsChanged(Fact, frozen=True, kw_only=True, tag="drive.drive.rights-changed"):
    """Who reaches a drive changed."""


class FolderMade(Fact, frozen=True, kw_only=True, tag="drive.folder.made"):
    """A folder was made."""


class FolderRenamed(Fact, frozen=True, kw_only=True, tag="drive.folder.renamed"):
    """A folder has another name."""


class FolderMoved(Fact, frozen=True, kw_only=True, tag="drive.folder.moved"):
    """A folder lies elsewhere, with everything in it."""

    to: Ref


class FolderTrashed(Fact, frozen=True, kw_only=True, tag="drive.folder.trashed"):
    """A folder went into the trash with everything in it."""


class FolderRestored(Fact, frozen=True, kw_only=True, tag="drive.folder.restored"):
    """A folder came back from the trash."""


class FolderPurged(Fact, frozen=True, kw_only=True, tag="drive.folder.purged"):
    """A folder is gone for good."""

    entries: int


class FolderListChanged(Fact, frozen=True, kw_only=True, tag="drive.folder.list-changed"):
    """The folders in a folder changed, or what a list shows of its entries."""


class FolderRightsChanged(Fact, frozen=True, kw_only=True, tag="drive.folder.rights-changed"):
    """A folder has rights of its own, or lies where others rule."""


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="ground.house.drive-policy-changed"):
    """The institution decides otherwise about drives."""


class Exported(Fact, frozen=True, kw_only=True, tag="drive.drive.exported"):
    """Somebody took a copy of entries of a drive out of the house."""

    entries: list[UUID]
    complete: bool
    reason: str


FACTS: list[type[Fact]] = [
    DriveMade,
    DriveChanged,
    DriveListChanged,
    DriveRightsChanged,
    FolderMade,
    FolderRenamed,
    FolderMoved,
    FolderTrashed,
    FolderRestored,
    FolderPurged,
    FolderListChanged,
    FolderRightsChanged,
    PolicyChanged,
    Exported,
]
