"""Who takes part: ORGANIZER and ATTENDEE with what they have answered (RFC 5545 section 3.8.4)."""

from msgspec import Struct

from madang.standards.icalendar.tree import Component, Property

LONGEST = 500


class Attendee(Struct, frozen=True):
    """A person or room of an event. `address` is what stands behind `mailto:` in small letters, or the whole URI."""

    address: str
    cn: str = ""
    role: str = "REQ-PARTICIPANT"
    partstat: str = "NEEDS-ACTION"
    rsvp: bool = False
    cutype: str = "INDIVIDUAL"
    delegated_to: str = ""
    delegated_from: str = ""
    schedule_agent: str = "SERVER"


def bare(uri: str) -> str:
    """An address without `mailto:`, in small letters."""
    uri = uri.strip()
    return (uri[7:] if uri[:7].lower() == "mailto:" else uri).lower()[:LONGEST]


def uri_of(address: str) -> str:
    """An address as iCalendar writes it."""
    return address if ":" in address.partition("@")[0] else f"mailto:{address}"


def read(line: Property) -> Attendee:
    """One line."""
    params = line.params
    return Attendee(
        address=bare(line.value),
        cn=params.get("CN", "")[:LONGEST],
        role=params.get("ROLE", "REQ-PARTICIPANT").upper()[:40],
        partstat=params.get("PARTSTAT", "NEEDS-ACTION").upper()[:40],
        rsvp=params.get("RSVP", "").upper() == "TRUE",
        cutype=params.get("CUTYPE", "INDIVIDUAL").upper()[:40],
        delegated_to=bare(params.get("DELEGATED-TO", "")),
        delegated_from=bare(params.get("DELEGATED-FROM", "")),
        schedule_agent=params.get("SCHEDULE-AGENT", "SERVER").upper()[:40],
    )


def attendees_of(part: Component) -> tuple[Attendee, ...]:
    """Attendees of a component, each address once."""
    found: dict[str, Attendee] = {}
    for line in part.properties:
        if line.name == "ATTENDEE":
            one = read(line)
            found.setdefault(one.address, one)
    return tuple(found.values())


def organizer_of(part: Component) -> Attendee | None:
    """The organizer of a component."""
    line = part.first("ORGANIZER")
    return None if line is None else read(line)
