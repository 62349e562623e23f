"""Shapes of letters, paragraphs and boxes in a HWPX file, made as they are needed. Source: KS X 6101 (OWPML)."""

from copy import deepcopy
from typing import Any

from lxml import etree

from madang.wiki.rules.formats.models import Run

HH = "{http://www.hancom.co.kr/hwpml/2011/head}"
HC = "{http://www.hancom.co.kr/hwpml/2011/core}"
MARKS = {
    "yellow": "#FFF3A8",
    "green": "#CDECCD",
    "blue": "#CFE2FB",
    "red": "#FBD3D3",
    "purple": "#E4D7FA",
}
CODE = "#F4F4F4"
LINKS = "#0563C1"
SIZES = {"title": 2000, "h1": 1500, "h2": 1300, "h3": 1150, "h4": 1050, "small": 900}
"""Hundredths of a point."""
STEP = 1000
"""What a level of a list stands further in, in units of 1/7200 inch: the width of a letter."""
OUTLINE = 2
"""The template's style of headings of the first level; the next ones follow it."""
LINES = "#9AA0A6"


class Looks:
    """The header of a file and the shapes it has so far."""

    def __init__(self, header: bytes) -> None:
        self.root = etree.fromstring(header, etree.XMLParser(resolve_entities=False))
        self._letters: dict[tuple[Any, ...], int] = {}
        self._paragraphs: dict[tuple[Any, ...], int] = {}
        self._boxes: dict[tuple[str, str], int] = {}
        self._styles: dict[str, int] = {}

    def _add(self, name: str, element: Any) -> int:
        place = self.root.find(f".//{HH}{name}")
        id = len(place)
        element.set("id", str(id))
        place.append(element)
        place.set("itemCnt", str(id + 1))
        return id

    def letters(self, run: Run, size: str = "") -> int:
        """The shape of the letters of a run."""
        key = (*run.look(), size)
        if key not in self._letters:
            self._letters[key] = self._add("charProperties", self._letter(run, size))
        return self._letters[key]

    def _letter(self, run: Run, size: str) -> Any:
        found = deepcopy(self.root.find(f".//{HH}charProperties")[0])
        found.set("height", str(SIZES.get(size, 1000)))
        if run.href:
            found.set("textColor", LINKS)
        if run.code or run.highlight:
            found.set("shadeColor", CODE if run.code else MARKS.get(run.highlight, MARKS["yellow"]))
        if size in {"title", "h1", "h2", "h3", "h4"}:
            for language in found.find(f"{HH}fontRef").attrib:
                found.find(f"{HH}fontRef").set(language, "0")
        before = found.find(f"{HH}underline")
        for on, name in ((run.bold, "bold"), (run.italic, "italic")):
            if on:
                before.addprevious(etree.Element(HH + name))
        if run.underline or run.href:
            before.set("type", "BOTTOM")
            before.set("color", LINKS if run.href else "#000000")
        if run.strike:
            found.find(f"{HH}strikeout").set("shape", "SOLID")
        return found

    def paragraph(
        self, *, align: str = "", left: int = 0, hang: int = 0, base: int = 0, above: int = 0, box: int = 0
    ) -> int:
        """The shape of a paragraph that begins as the template's shape `base`: levels to the left, and how far it hangs."""
        key = (align, left, hang, base, above, box)
        if key not in self._paragraphs:
            found = deepcopy(self.root.find(f".//{HH}paraProperties")[base])
            if align in {"center", "right", "left"}:
                found.find(f"{HH}align").set("horizontal", align.upper())
            for at, margin in enumerate(found.iter(f"{HH}margin")):
                # the second of them is read by older programs, in half units
                unit = 2 if at else 1
                margin.find(f"{HC}left").set("value", str((left * STEP + hang) * unit))
                margin.find(f"{HC}intent").set("value", str(-hang * unit))
                margin.find(f"{HC}prev").set("value", str(above * unit))
            if box:
                found.find(f"{HH}border").set("borderFillIDRef", str(box))
            self._paragraphs[key] = self._add("paraProperties", found)
        return self._paragraphs[key]

    def box(self, line: str, fill: str = "") -> int:
        """Lines around a box: `all`, `none`, `left` or `bottom`, and its colour."""
        if (line, fill) not in self._boxes:
            found = deepcopy(self.root.find(f".//{HH}borderFills")[0])
            for side in ("left", "right", "top", "bottom"):
                border = found.find(f"{HH}{side}Border")
                on = line in {"all", side}
                border.set("type", "SOLID" if on else "NONE")
                border.set("width", "0.12 mm")
                border.set("color", LINES if on else "#000000")
            if fill:
                brush = etree.SubElement(found, f"{HC}fillBrush")
                etree.SubElement(brush, f"{HC}winBrush", faceColor=fill, hatchColor="#999999", alpha="0")
            place = self.root.find(f".//{HH}borderFills")
            id = len(place) + 1
            found.set("id", str(id))
            place.append(found)
            place.set("itemCnt", str(id))
            self._boxes[line, fill] = id
        return self._boxes[line, fill]

    def style(self, name: str) -> int:
        """A style of paragraphs by its English name, made when the template has none."""
        if name not in self._styles:
            place = self.root.find(f".//{HH}styles")
            for style in place:
                if style.get("engName") == name:
                    self._styles[name] = int(style.get("id"))
                    return self._styles[name]
            id = len(place)
            attrs = {
                "id": str(id),
                "type": "PARA",
                "name": name,
                "engName": name,
                "paraPrIDRef": "0",
                "charPrIDRef": "0",
            }
            place.append(
                etree.Element(f"{HH}style", attrs | {"nextStyleIDRef": "0", "langID": "1042", "lockForm": "0"})
            )
            place.set("itemCnt", str(id + 1))
            self._styles[name] = id
        return self._styles[name]

    def written(self) -> bytes:
        """The header as it has become."""
        return bytes(etree.tostring(self.root, encoding="UTF-8", xml_declaration=True, standalone=True))
