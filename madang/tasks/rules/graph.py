"""Trees and dependencies without circles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID

from madang.ground.errors import Refused

MOST_NEEDS = 100
DEEPEST = 30
"""Levels of tasks within tasks that screens can still show."""


def reaches(edges: Iterable[tuple[UUID, UUID]], start: UUID, goal: UUID) -> bool:
    """Whether `goal` can be reached from `start` along `(from, to)` edges; a node reaches itself."""
    after: dict[UUID, list[UUID]] = defaultdict(list)
    for one, other in edges:
        after[one].append(other)
    seen, waiting = {start}, [start]
    while waiting:
        node = waiting.pop()
        if node == goal:
            return True
        for other in after[node]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return False


def check_needs(edges: Iterable[tuple[UUID, UUID]], task: UUID, needs: UUID) -> None:
    """Raises Refused when `task` waiting for `needs` closes a circle. `edges` are (task, what it needs)."""
    if reaches(edges, needs, task):
        raise Refused("tasks.circle")


def check_parent(parents: Mapping[UUID, UUID | None], task: UUID, parent: UUID | None) -> None:
    """Raises Refused when `task` would lie inside itself, or deeper than screens can show."""
    depth, above = 1, parent
    while above is not None:
        if above == task:
            raise Refused("tasks.inside-itself")
        depth += 1
        above = parents.get(above)
    if depth > DEEPEST:
        raise Refused("tasks.too-deep", most=DEEPEST)
