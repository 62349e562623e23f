"""What stands on a slide can be read: every pair of colours that the themes of presentations put on each other."""

import re
from pathlib import Path

import pytest

THEMES = sorted((Path(__file__).resolve().parents[2] / "web/src/wiki/slides/themes").glob("*.module.css"))
LEAST = 4.5
"""The contrast that text of any size must have (WCAG 2.2, 1.4.3)."""
PAIRS = (
    *(("ink", ground) for ground in ("canvas", "surface", "sunken", "accent-soft")),
    *(("ink", f"{tone}-soft") for tone in ("info", "success", "warning", "danger")),
    ("ink-soft", "canvas"),
    ("ink-soft", "surface"),
    ("accent-ink", "canvas"),
    *((f"{tone}-ink", f"{tone}-soft") for tone in ("accent", "info", "success", "warning", "danger")),
)
BODY = re.compile(r"\{([^}]*)\}")
COLOUR = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")


def luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("sheet", THEMES, ids=lambda one: one.name.split(".", 1)[0])
def test_slides_can_be_read_in_every_theme(sheet: Path) -> None:
    named = [dict(COLOUR.findall(body)) for body in BODY.findall(sheet.read_text(encoding="utf-8"))]
    base, *changed = [one for one in named if one]
    found = {pair: contrast(base[pair[0]], base[pair[1]]) for pair in PAIRS}
    for other in changed:
        page = {**base, **other}
        found |= {(ink, page["canvas"]): contrast(page[ink], page["canvas"]) for ink in ("ink", "ink-soft")}
    assert {pair: round(one, 2) for pair, one in found.items() if one < LEAST} == {}


def test_there_are_five_themes() -> None:
    assert len(THEMES) == 5
