"""The twelve colours that a calendar may have, and the nearest of them to one from elsewhere."""

import re

from madang.ground.errors import Invalid

PALETTE = (
    "#9F0162", "#009F81", "#FF5AAF", "#00FCCF", "#8400CD", "#008DF9",
    "#00C2F9", "#FFB2FD", "#A40122", "#E20134", "#FF6E3A", "#FFC33B",
)  # fmt: skip
"""As `--party-0` and on have them in web/src/ground/tokens.css, so that screens and phones agree."""
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


_NAMED = {
    "aqua": "00FFFF", "black": "000000", "blue": "0000FF", "fuchsia": "FF00FF", "gray": "808080", "green": "008000",
    "lime": "00FF00", "maroon": "800000", "navy": "000080", "olive": "808000", "orange": "FFA500", "purple": "800080",
    "red": "FF0000", "silver": "C0C0C0", "teal": "008080", "white": "FFFFFF", "yellow": "FFFF00",
}  # fmt: skip
"""Source: CSS 2.1 section 4.3.6."""


def by_name(color: str) -> str:
    """The digits of a colour that goes by its English name; any other text as it is."""
    found = _NAMED.get(color.strip().lower())
    return color if found is None else f"#{found}"
