"""The twelve colours that a calendar may have, and the nearest of them to one from elsewhere."""

import re

from madang.ground.errors import Invalid

PALETTE = (
    "#256EF4", "#228738", "#DE3412", "#9E6A00", "#7B3FE4", "#006F94",
    "#C2255C", "#5C6B00", "#0B7A75", "#B0401A", "#4B5BD1", "#58616A",
)  # fmt: skip
_COLOR = re.compile(r"#([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?")


def of(number: int) -> str:
    """The colour of a number; numbers go round."""
    return PALETTE[number % len(PALETTE)]


def number(color: str) -> int:
    """The number of the nearest colour; 0 for none."""
    found = _COLOR.fullmatch(color)
    if found is None:
        return 0
    wanted = _parts(found[1])
    return min(
        range(len(PALETTE)),
        key=lambda one: sum((a - b) ** 2 for a, b in zip(_parts(PALETTE[one][1:]), wanted, strict=True)),
    )


def _parts(digits: str) -> tuple[int, ...]:
    return tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))


def checked(color: str) -> str:
    """A colour as it is kept; phones send it with its opacity, which is dropped. Raises Invalid."""
    if not color:
        return ""
    found = _COLOR.fullmatch(color.strip())
    if found is None:
        raise Invalid("calendar.color")
    return f"#{found[1].upper()}"
