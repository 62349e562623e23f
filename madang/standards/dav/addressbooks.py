"""What an addressbook-query asks for, and how address-data is to be shown (RFC 6352 section 10)."""

from collections.abc import Callable

from lxml import etree
from msgspec import Struct

from madang.standards.dav.calendars import MOST_FILTERS, ParamFilter, TextMatch, Unsupported, match_of
from madang.standards.dav.texts import CARDDAV
from madang.standards.icalendar import values
from madang.standards.icalendar.tree import Property
from madang.standards.vcard import cards
from madang.standards.vcard.cards import Card


class PropFilter(Struct, frozen=True):
    """A property that is not there, or is, with all (or any) of the texts and parameters."""

    name: str
    absent: bool
    every: bool
    matches: tuple[TextMatch, ...]
    params: tuple[ParamFilter, ...]


class Filter(Struct, frozen=True):
    """All (or any) of the filters."""

    every: bool
    props: tuple[PropFilter, ...]
    limit: int | None


def filter_of(root: etree._Element) -> Filter:
    """The filter of a query. Raises Unsupported."""
    found = root.find(f"{{{CARDDAV}}}filter")
    if found is not None and sum(1 for _ in found.iter()) > MOST_FILTERS:
        raise Unsupported("CR:supported-filter")
    count = root.findtext(f"{{{CARDDAV}}}limit/{{{CARDDAV}}}nresults")
    if count is not None and not (count.strip().isascii() and count.strip().isdigit() and len(count.strip()) < 10):
        raise Unsupported("CR:supported-filter")
    props = () if found is None else tuple(_prop(one) for one in found.iterchildren(f"{{{CARDDAV}}}prop-filter"))
    return Filter(found is not None and found.get("test") == "allof", props, None if count is None else int(count))


def _prop(element: etree._Element) -> PropFilter:
    matches = (match_of(one, "CR") for one in element.iterchildren(f"{{{CARDDAV}}}text-match"))
    return PropFilter(
        (element.get("name") or "").upper(),
        element.find(f"{{{CARDDAV}}}is-not-defined") is not None,
        element.get("test") == "allof",
        tuple(one for one in matches if one is not None),
        tuple(
            ParamFilter(
                (one.get("name") or "").upper(),
                one.find(f"{{{CARDDAV}}}is-not-defined") is not None,
                match_of(one.find(f"{{{CARDDAV}}}text-match"), "CR"),
            )
            for one in element.iterchildren(f"{{{CARDDAV}}}param-filter")
        ),
    )


def fits(card: Card, wanted: Filter) -> bool:
    """Whether a card is as a query wants it; without filters each is."""
    if not wanted.props:
        return True
    return (all if wanted.every else any)(_prop_fits(card, one) for one in wanted.props)


def _prop_fits(card: Card, wanted: PropFilter) -> bool:
    lines = [one for one in card.root.properties if one.name.rpartition(".")[2] == wanted.name]
    if wanted.absent or not lines:
        return wanted.absent and not lines
    if not wanted.matches and not wanted.params:
        return True
    return any(_line_fits(line, wanted) for line in lines)


def _line_fits(line: Property, wanted: PropFilter) -> bool:
    value = values.unescaped(line.value)
    params = line.all_params()
    found = [one.fits(value) for one in wanted.matches]
    for one in wanted.params:
        given = params.get(one.name)
        if given is None or one.absent:
            found.append(one.absent and given is None)
        else:
            found.append(one.match is None or any(one.match.fits(text) for text in given))
    return (all if wanted.every else any)(found)


def shape(element: etree._Element | None) -> Callable[[str], str] | None:
    """How an address-data element wants its cards. Raises Unsupported."""
    if element is None:
        return None
    if element.get("content-type") not in (None, "text/vcard") or element.get("version") not in (None, *cards.VERSIONS):
        raise Unsupported("CR:supported-address-data")
    names = [(one.get("name") or "").upper() for one in element.iterchildren(f"{{{CARDDAV}}}prop")]
    if not names or element.find(f"{{{CARDDAV}}}allprop") is not None:
        return None
    wanted = frozenset(names)
    return lambda text: cards.selected(text, wanted)
