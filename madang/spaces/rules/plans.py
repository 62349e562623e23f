"""What may be drawn on a plan."""

from collections.abc import Sequence

from madang.ground.errors import Invalid
from madang.spaces.models.sites import PlanShape

MOST_SHAPES = 2000
SORTS = frozenset({"desk", "room", "wall", "door", "window", "label"})
"""What is drawn, each as a rectangle of whole cells: x, y, width and height. A cell is about half a metre."""


def check(shapes: Sequence[PlanShape], *, width: int, height: int) -> None:
    """Raises Invalid for a shape that cannot be drawn, lies outside, or stands for a space that another stands for."""
    if len(shapes) > MOST_SHAPES:
        raise Invalid("spaces.too-many", most=MOST_SHAPES)
    ids = [shape.id for shape in shapes]
    named = [shape.space for shape in shapes if shape.space is not None]
    if len(set(ids)) < len(ids) or len(set(named)) < len(named):
        raise Invalid("spaces.plan-twice")
    for at, shape in enumerate(shapes):
        if not _drawn(shape, width, height):
            raise Invalid("spaces.plan-shape", errors=[{"pointer": f"#/shapes/{at}", "code": "invalid"}])


def _drawn(shape: PlanShape, width: int, height: int) -> bool:
    if shape.sort not in SORTS or len(shape.points) != 4:
        return False
    x, y, wide, high = shape.points
    return wide > 0 and high > 0 and x >= 0 and y >= 0 and x + wide <= width and y + high <= height
