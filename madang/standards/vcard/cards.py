"""Cards read and made. Lines and components are those of iCalendar; errors are its Malformed too.

Versions 3.0 and 4.0 are kept as they come; 2.1, whose quoting nothing here understands, is refused.
"""

from collections.abc import Sequence

from msgspec import Struct

from madang.standards.hangul.masking import split_name
from madang.standards.icalendar import tree, values, writing
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.tree import Component, Limits, Property

CARD = Limits(size=1 << 20, lines=20_000, components=1, alarms=0, depth=1)
"""One card; a portrait may lie in it."""
VERSIONS = ("3.0", "4.0")


class Card(Struct, eq=False):
    """One card as it came."""

    root: Component
    uid: str
    fn: str

    def text(self) -> str:
        """It as it came."""
        return self.root.text()


class Entry(Struct, frozen=True, kw_only=True):
    """What is said of a person of the house. `units` from the top down."""

    uid: str
    fn: str
    fn_en: str = ""
    units: Sequence[str] = ()
    title: str = ""
    role: str = ""
    email: str = ""
    tel: str = ""
    extension: str = ""
    mobile: str = ""
    place: str = ""


def read(data: bytes) -> Card:
    """A card. Raises Malformed: codes of the tree, and no-card, version, no-uid, no-name, twice."""
    text = tree.decoded(data, CARD)
    try:
        found = tree.components(text, CARD, root="VCARD")
    except Malformed as error:
        # one that is not closed, or several, or something else
        raise Malformed("no-card" if error.code in ("no-calendar", "too-many-components") else error.code) from error
    if len(found) != 1:
        raise Malformed("no-card")
    root = found[0]
    if (root.value("VERSION") or "").strip() not in VERSIONS:
        raise Malformed("version")
    if len(root.every("UID")) > 1:
        raise Malformed("twice")
    uid = (root.value("UID") or "").strip()
    if not uid or len(uid) > 1000:
        raise Malformed("no-uid")
    name = root.first("FN")
    if name is None or not values.unescaped(name.value).strip():
        raise Malformed("no-name")
    for line in root.properties:
        # what has no colon where it should is no line, also for who looks at it later
        line.all_params()
    return Card(root, uid, values.unescaped(name.value).strip())


def build(one: Entry) -> str:
    """A card of version 3.0, which every phone reads. Korean names are split as Koreans do: family name first."""
    family, given = split_name(one.fn)
    lines: list[Property | Component] = [
        writing.prop("VERSION", "3.0"),
        writing.prop("PRODID", writing.PRODID.replace("Calendar", "Contacts")),
        writing.text("UID", one.uid),
        writing.text("FN", one.fn),
        writing.prop("N", ";".join(values.escaped(part) for part in (family, given, "", "", ""))),
    ]
    if one.fn_en:
        lines.append(writing.text("NICKNAME", one.fn_en))
    if one.units:
        lines.append(writing.prop("ORG", ";".join(values.escaped(unit) for unit in one.units)))
    for name, value, kinds in (
        ("TITLE", one.title, ()),
        ("ROLE", one.role, ()),
        ("EMAIL", one.email, ("INTERNET", "WORK")),
        ("TEL", one.tel, ("WORK", "VOICE")),
        ("TEL", one.extension, ("WORK", "PBX")),
        ("TEL", one.mobile, ("CELL", "VOICE")),
    ):
        if value:
            lines.append(writing.text(name, value, {"TYPE": kinds} if kinds else None))
    if one.place:
        lines.append(writing.text("CATEGORIES", one.place))
    return writing.component("VCARD", lines).text()


def selected(text: str, names: frozenset[str]) -> str:
    """Of a card the lines of these names, and those without which it is none. Source: RFC 6352 section 10.4.2."""
    root = read(text.encode()).root
    kept = names | {"VERSION", "UID", "FN", "N"}
    items: list[Property | Component] = [one for one in root.properties if one.name.rpartition(".")[2] in kept]
    return Component(root.name, root.begin, items, root.end).text()
