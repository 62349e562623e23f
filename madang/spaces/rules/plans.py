"""What may be drawn on a plan."""

from collections.abc import Sequence

from madang.ground.errors import Invalid
from madang.spaces.models import PlanShape

MOST_SHAPES = 2000
MOST_POINTS = 400
SORTS = {"rect": 4, "polygon": None, "line": None, "label": 2}
"""Sort of shape → how many numbers it has: x, y, width and height of a rectangle, pairs of x and y of others."""


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
    points = shape.points
    if shape.sort not in SORTS or len(points) % 2 or not 2 <= len(points) <= MOST_POINTS:
        return False
    wanted = SORTS[shape.sort]
    if wanted is not None and len(points) != wanted:
        return False
    if (shape.sort == "polygon" and len(points) < 6) or (shape.sort == "line" and len(points) < 4):
        return False
    if shape.sort == "rect":
        x, y, wide, high = points
        return wide > 0 and high > 0 and x >= 0 and y >= 0 and x + wide <= width and y + high <= height
    return all(0 <= x <= width for x in points[::2]) and all(0 <= y <= height for y in points[1::2])
