"""What talk tells. The subject is the thing talked about, but for `written`, which is about the comment itself."""

from uuid import UUID

from madang.ground.facts import Fact


class CommentMade(Fact, frozen=True, kw_only=True, tag="talk.comment.made"):
    """Somebody commented; `persons` are those mentioned who reach the thing."""

    comment: UUID
    persons: tuple[UUID, ...] = ()


class CommentEdited(Fact, frozen=True, kw_only=True, tag="talk.comment.edited"):
    """A comment's text changed; `persons` are those mentioned for the first time."""

    comment: UUID
    persons: tuple[UUID, ...] = ()


class CommentRemoved(Fact, frozen=True, kw_only=True, tag="talk.comment.removed"):
    """A comment was removed, by its author or a manager."""

    comment: UUID


class CommentRestored(Fact, frozen=True, kw_only=True, tag="talk.comment.restored"):
    """A removed comment is back."""

    comment: UUID


class Reacted(Fact, frozen=True, kw_only=True, tag="talk.comment.reacted"):
    """A reaction was given (`on`) or taken back."""

    comment: UUID
    emoji: str
    on: bool


class Resolved(Fact, frozen=True, kw_only=True, tag="talk.comment.resolved"):
    """The thread that a comment on a text began is resolved."""

    comment: UUID


class Reopened(Fact, frozen=True, kw_only=True, tag="talk.comment.reopened"):
    """A resolved thread is open again."""

    comment: UUID


class Written(Fact, frozen=True, kw_only=True, tag="talk.comment.written"):
    """The comment's own Card and Text changed: for search and links."""
