"""The five roles on a collection, in order (DESIGN section 2)."""

from enum import Enum


class Role(Enum):
    """busy < view < comment < edit < manage. Compared by `rank`; kept in the database as the rank."""

    BUSY = "busy"
    VIEW = "view"
    COMMENT = "comment"
    EDIT = "edit"
    MANAGE = "manage"

    @property
    def rank(self) -> int:
        """1 to 5; 0 stands for a grant that only adds."""
        return _RANKS[self]

    @classmethod
    def of(cls, rank: int) -> "Role | None":
        """The role of a rank; None for 0."""
        return _ROLES.get(rank)

    def __ge__(self, other: "Role") -> bool:
        return self.rank >= other.rank

    def __gt__(self, other: "Role") -> bool:
        return self.rank > other.rank


_RANKS = {role: rank for rank, role in enumerate(Role, start=1)}
_ROLES = {rank: role for role, rank in _RANKS.items()}
