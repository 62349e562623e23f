"""What files tell."""

from typing import ClassVar
from uuid import UUID

from madang.ground.facts import Fact
from madang.ground.ids import Ref


class Attached(Fact, frozen=True, kw_only=True, tag="files.file.attached"):
    """A file was put on a thing."""

    thing: Ref
    media_type: str
    size: int


class Replaced(Fact, frozen=True, kw_only=True, tag="files.file.replaced"):
    """A file has a newer version."""

    version: int


class Conflicted(Fact, frozen=True, kw_only=True, tag="files.file.conflicted"):
    """A version came that started from an older one: it lies beside `original`, whose last writer `persons` names."""

    original: Ref
    persons: tuple[UUID, ...]


class RightsChanged(Fact, frozen=True, kw_only=True, tag="files.file.rights-changed"):
    """A file has rights of its own."""


class Renamed(Fact, frozen=True, kw_only=True, tag="files.file.renamed"):
    """A file has another name."""


class Moved(Fact, frozen=True, kw_only=True, tag="files.file.moved"):
    """A file lies on another thing."""

    thing: Ref


class Removed(Fact, frozen=True, kw_only=True, tag="files.file.removed"):
    """A file went into the trash."""


class Restored(Fact, frozen=True, kw_only=True, tag="files.file.restored"):
    """A file came back from the trash."""


class Purged(Fact, frozen=True, kw_only=True, tag="files.file.purged"):
    """A file is gone for good."""


class Cleared(Fact, frozen=True, kw_only=True, tag="files.file.cleared"):
    """A held version was looked at and is served from now on."""

    version: int


class Infected(Fact, frozen=True, kw_only=True, tag="files.file.infected"):
    """The scanner found something in a held version."""

    version: int
    signature: str
    persons: list[UUID]


class Read(Fact, frozen=True, kw_only=True, tag="files.file.read"):
    """What a version says, and how it looks, is known by now."""

    version: int


class MalwareFound(Fact, frozen=True, kw_only=True, tag="ground.house.malware-found"):
    """The scanner found something in a file; told to those who administer the house."""

    file: UUID
    persons: list[UUID]


class ListChanged(Fact, frozen=True, kw_only=True, tag="files.file.list-changed"):
    """The files on a thing changed; the subject is the thing."""

    leaves_card: ClassVar[bool] = True

    file: UUID


class PolicyChanged(Fact, frozen=True, kw_only=True, tag="files.file.policy-changed"):
    """The institution changed what it lets in; the subject is the house."""
