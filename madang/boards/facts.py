"""What boards tell."""

from uuid import UUID

from madang.ground.facts import Fact


class BoardMade(Fact, frozen=True, kw_only=True, tag="boards.board.made"):
    """A board was opened."""

    sort: str


class BoardChanged(Fact, frozen=True, kw_only=True, tag="boards.board.changed"):
    """Name, lead, categories or place of a board changed."""


class BoardRightsChanged(Fact, frozen=True, kw_only=True, tag="boards.board.rights-changed"):
    """Who reaches a board changed."""


class BoardTrashed(Fact, frozen=True, kw_only=True, tag="boards.board.trashed"):
    """A board went into the trash with all its posts."""


class BoardRestored(Fact, frozen=True, kw_only=True, tag="boards.board.restored"):
    """A board came back from the trash."""


class BoardPurged(Fact, frozen=True, kw_only=True, tag="boards.board.purged"):
    """A board is gone for good."""

    posts: int


class PostWritten(Fact, frozen=True, kw_only=True, tag="boards.post.written"):
    """A post was written; it may be shown later."""


class PostAnnounced(Fact, frozen=True, kw_only=True, tag="boards.post.announced"):
    """A post is shown from now on; `persons` are told, a part of them at a time."""

    persons: list[UUID]


class PostReminded(Fact, frozen=True, kw_only=True, tag="boards.post.reminded"):
    """Who has not opened a post they must read is told again."""

    persons: list[UUID]


class PostEdited(Fact, frozen=True, kw_only=True, tag="boards.post.edited"):
    """A post was changed; field names only."""

    fields: list[str]


class PostAnswered(Fact, frozen=True, kw_only=True, tag="boards.post.answered"):
    """An idea or a question got an answer or another state."""

    persons: list[UUID]
    state: str


class PostSupported(Fact, frozen=True, kw_only=True, tag="boards.post.supported"):
    """Somebody stands behind a post, or no longer does."""


class PostTrashed(Fact, frozen=True, kw_only=True, tag="boards.post.trashed"):
    """A post went into the trash."""


class PostRestored(Fact, frozen=True, kw_only=True, tag="boards.post.restored"):
    """A post came back from the trash."""


class PostPurged(Fact, frozen=True, kw_only=True, tag="boards.post.purged"):
    """A post is gone for good."""


FACTS: list[type[Fact]] = [
    BoardMade,
    BoardChanged,
    BoardRightsChanged,
    BoardTrashed,
    BoardRestored,
    BoardPurged,
    PostWritten,
    PostAnnounced,
    PostReminded,
    PostEdited,
    PostAnswered,
    PostSupported,
    PostTrashed,
    PostRestored,
    PostPurged,
]
