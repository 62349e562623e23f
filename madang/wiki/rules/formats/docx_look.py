"""What DOCX says of looks apart from its text: styles, lists, marks, and where its relations lead."""

import re
from typing import Any

from msgspec import Struct

from madang.ground.convert.inside.archive import Archive
from madang.wiki.rules.formats import links
from madang.wiki.rules.formats.models import Node
from madang.wiki.rules.formats.parts import CODE_FACE, HIGHLIGHTS, xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TONES = {word: tone for tone, word in HIGHLIGHTS.items()}
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"')
_OFF = {"0", "false", "off", "none"}
SIGNS = {
    "F0A8": "\u2610",
    "F06F": "\u2610",
    "F0FE": "\u2611",
    "F0FD": "\u2612",
    "F0FC": "\u2713",
    "F0D8": "\u27a2",
    "F0E0": "\u2192",
    "F0B7": "\u2022",
    "F0A7": "\u25aa",
}
"""Signs of the faces Wingdings and Symbol that documents are full of."""


class Field(Struct):
    """A field that is open: what it is told to do, and where its result leads."""

    said: str = ""
    href: str = ""


def relations(archive: Archive, part: str) -> dict[str, tuple[str, bool]]:
    """Of each relation of a part of the text where it leads, and whether outside."""
    name = f"word/_rels/{part}.xml.rels"
    if name not in archive:
        return {}
    return {
        one.get("Id", ""): (one.get("Target", ""), one.get("TargetMode") == "External") for one in xml(archive, name)
    }


def styles(archive: Archive) -> dict[str, tuple[str, int, str]]:
    """Name, level of heading and numbering of each style, those it is based on included."""
    if "word/styles.xml" not in archive:
        return {}
    raw = {one.get(f"{W}styleId", ""): one for one in xml(archive, "word/styles.xml").findall(f"{W}style")}

    def read(id: str, left: int) -> tuple[str, int, str]:
        style = raw.get(id)
        if style is None or left == 0:
            return "", 0, ""
        name = value(style, "name").lower()
        above = read(value(style, "basedOn"), left - 1)
        outline = value(style, "pPr/outlineLvl")
        found = re.fullmatch(r"(?:heading|\uc81c\ubaa9|\uac1c\uc694)\s*(\d)", name)
        level = int(found[1]) if found else int(outline) + 1 if outline.isdigit() and int(outline) < 9 else above[1]
        return name or above[0], level, value(style, "pPr/numPr/numId") or above[2]

    return {id: read(id, 12) for id in raw}


def numbers(archive: Archive) -> dict[str, dict[int, tuple[str, int]]]:
    """Of each list its levels: format and first number."""
    if "word/numbering.xml" not in archive:
        return {}
    root = xml(archive, "word/numbering.xml")
    shapes = {
        one.get(f"{W}abstractNumId", ""): {
            int(level.get(f"{W}ilvl", "0")): (value(level, "numFmt"), whole(value(level, "start"), 1))
            for level in one.findall(f"{W}lvl")
        }
        for one in root.findall(f"{W}abstractNum")
    }
    # a list may say no more than whose style of list it follows
    styled = {value(one, "styleLink"): one.get(f"{W}abstractNumId", "") for one in root.findall(f"{W}abstractNum")}
    for one in root.findall(f"{W}abstractNum"):
        if follows := value(one, "numStyleLink"):
            shapes[one.get(f"{W}abstractNumId", "")] = shapes.get(styled.get(follows, ""), {})
    found = {}
    for one in root.findall(f"{W}num"):
        levels = dict(shapes.get(value(one, "abstractNumId"), {}))
        for over in one.findall(f"{W}lvlOverride"):
            level, first = int(over.get(f"{W}ilvl", "0")), value(over, "startOverride")
            if first and level in levels:
                levels[level] = (levels[level][0], whole(first, 1))
        found[one.get(f"{W}numId", "")] = levels
    return found


def value(element: Any, path: str, name: str = "val") -> str:
    """An attribute of an element at a path below; nothing when it is not there."""
    found = element.find("/".join(W + step for step in path.split("/")))
    return "" if found is None else str(found.get(W + name, ""))


def whole(text: str, default: int) -> int:
    """A whole number, otherwise the default."""
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else default


def marks_of(run: Any, href: str) -> list[Node]:
    """The marks of a run of text, with the link it lies in."""
    look = run.find(f"{W}rPr")
    found: list[Node] = []
    if look is not None:
        for tag, mark in (("b", "bold"), ("i", "italic"), ("strike", "strike"), ("dstrike", "strike")):
            one = look.find(W + tag)
            if one is not None and one.get(f"{W}val", "1") not in _OFF and {"type": mark} not in found:
                found.append({"type": mark})
        under = look.find(f"{W}u")
        if under is not None and under.get(f"{W}val", "single") not in _OFF and not href:
            found.append({"type": "underline"})
        tone = value(look, "highlight")
        if tone and tone != "none":
            found.append({"type": "highlight", "attrs": {"tone": _TONES.get(tone, "yellow")}})
        if value(look, "rFonts", "ascii") in {CODE_FACE, "Courier New"}:
            found.append({"type": "code"})
    if href:
        found.append({"type": "link", "attrs": {"href": href}})
    return found


def led_to(field: str) -> str:
    """Where a field that is a link leads."""
    found = _LINK.match(field)
    return links.safe(found[1]) if found else ""
