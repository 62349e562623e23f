"""The twelve colours that a calendar may have, and the nearest of them to one from elsewhere."""

import re

from madang.ground.errors import Invalid

PALETTE = (
    "#9F0162", "#009F81", "#FF5AAF", "#00FCCF", "#8400CD", "#008DF9",
    "#00C2F9", "#FFB2FD", "#A40122", "#E20134", "#FF6E3A", "#FFC33B",
)  # fmt: skip
"""As `--party-0` and on have them in web/src/ground/tokens.css, so that screens and phones agree."""
NAMES = (
    "mediumvioletred", "teal", "hotpink", "turquoise", "darkviolet", "dodgerblue",
    "deepskyblue", "plum", "darkred", "crimson", "coral", "gold",
)  # fmt: skip
"""How an event of its own colour says it: the nearest names there are (RFC 7986 section 5.9, CSS colours level 3)."""
_OTHERS = {
    "aqua": 6, "aquamarine": 3, "black": 4, "blue": 5, "blueviolet": 4, "brown": 8, "chartreuse": 3, "chocolate": 10,
    "cornflowerblue": 5, "cyan": 6, "darkblue": 5, "darkcyan": 1, "darkgoldenrod": 11, "darkgreen": 1, "darkmagenta": 0,
    "darkorange": 10, "darkorchid": 4, "darkslateblue": 4, "darkturquoise": 6, "deeppink": 2, "firebrick": 8,
    "forestgreen": 1, "fuchsia": 2, "goldenrod": 11, "green": 1, "greenyellow": 3, "indianred": 9, "indigo": 4,
    "khaki": 11, "lavender": 7, "lawngreen": 3, "lightblue": 6, "lightcoral": 10, "lightgreen": 3, "lightpink": 7,
    "lightsalmon": 10, "lightseagreen": 1, "lightskyblue": 6, "lime": 3, "limegreen": 1, "magenta": 2, "maroon": 8,
    "mediumaquamarine": 3, "mediumblue": 5, "mediumorchid": 4, "mediumpurple": 4, "mediumseagreen": 1,
    "mediumslateblue": 4, "mediumspringgreen": 3, "mediumturquoise": 6, "midnightblue": 5, "navy": 5, "olive": 11,
    "orange": 11, "orangered": 10, "orchid": 2, "palegreen": 3, "palevioletred": 2, "pink": 7, "powderblue": 6,
    "purple": 4, "rebeccapurple": 4, "red": 9, "royalblue": 5, "saddlebrown": 8, "salmon": 10, "sandybrown": 10,
    "seagreen": 1, "sienna": 8, "skyblue": 6, "slateblue": 4, "springgreen": 3, "steelblue": 5, "tan": 11, "thistle": 7,
    "violet": 7, "yellow": 11, "yellowgreen": 1,
}  # fmt: skip
_NUMBERS = _OTHERS | {name: number for number, name in enumerate(NAMES)}
_COLOR = re.compile(r"#([0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?")


def of(number: int) -> str:
    """The colour of a number; numbers go round."""
    return PALETTE[number % len(PALETTE)]


def named(name: str) -> int | None:
    """The number of a colour of CSS; None for grey ones and for none."""
    return _NUMBERS.get(name)


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
