"""Calendars and boxes as collections of the protocol, with their properties (RFC 4791 section 5.2, RFC 6638)."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from uuid import UUID, uuid5

from madang.calendar.models import Calendar
from madang.ground.dav.shelf import Collection
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.standards.dav import multistatus, texts
from madang.standards.dav.documents import Name
from madang.standards.dav.texts import CALDAV, CALSERVER, ICAL
from madang.standards.icalendar.tree import RESOURCE

INBOX, OUTBOX = "inbox", "outbox"
MOST_BYTES = RESOURCE.size
REPORTS: tuple[Name, ...] = (
    (CALDAV, "calendar-query"),
    (CALDAV, "calendar-multiget"),
    (CALDAV, "free-busy-query"),
)
PROTECTED = frozenset({(CALSERVER, "getctag"), (CALSERVER, "subscribed-strip-alarms")})
_READS = ("D:read", "D:read-current-user-privilege-set", "C:read-free-busy")
_WRITES = ("D:write-content", "D:bind", "D:unbind")
_MANAGES = ("D:write", "D:write-properties", "D:read-acl")


class Shown(Collection, frozen=True, kw_only=True):
    """A calendar. `sees_all` says that nothing in it is masked for the actor."""

    home: Calendar
    sees_all: bool


@lru_cache(maxsize=4)
def words_of(language: str) -> dict[str, str]:
    """The words of the slice."""
    path = files("madang.calendar").joinpath("locale", f"{language if language in ('ko', 'en') else 'ko'}.json")
    found: dict[str, str] = json.loads(path.read_text("utf-8"))
    return found


def titled(one: Calendar, language: str) -> str:
    """Its name; what somebody else shared carries a mark, as in the list of the page."""
    return words_of(language)["calendar.shared-name"].replace("{name}", one.name) if one.shared else one.name


def segment_of(one: Calendar, me: UUID) -> str:
    """Its name in addresses: the one its owner gave for the owner, its id for everybody else."""
    return one.slug if one.owner == me else str(one.id)


def shown(tx: Tx, one: Calendar) -> Shown:
    """A calendar as the actor sees it."""
    subscribed = one.sort.value == "subscribed"
    writes = tx.can("calendar.edit", one.role) and not subscribed
    manages = tx.can("calendar.manage", one.role)
    reads = one.role is not None and one.role >= Role.BUSY
    granted = ((*_READS, *_WRITES) if writes else _READS) + (_MANAGES if manages else ())
    kinds = "".join(f'<C:comp name="{kind}"/>' for kind in one.components)
    live: dict[Name, str] = {
        (CALDAV, "calendar-description"): multistatus.shown(one.note),
        (CALDAV, "supported-calendar-component-set"): kinds,
        (CALDAV, "supported-calendar-data"): '<C:calendar-data content-type="text/calendar" version="2.0"/>',
        (CALDAV, "max-resource-size"): str(MOST_BYTES),
        (CALDAV, "min-date-time"): "15840101T000000Z",
        (CALDAV, "max-date-time"): "89991231T000000Z",
        (CALDAV, "supported-collation-set"): "".join(
            f"<C:supported-collation>{name}</C:supported-collation>" for name in ("i;ascii-casemap", "i;octet")
        ),
        (ICAL, "calendar-order"): str(one.position),
    }
    if one.color:
        live[ICAL, "calendar-color"] = one.color + "FF"
    if subscribed and not manages:
        granted = _READS
    return Shown(
        id=one.id,
        segment=segment_of(one, tx.actor),
        name=titled(one, tx.who.language),
        types="<C:calendar/>",
        live=live,
        owner=one.owner if one.sort.value in ("personal", "subscribed") else tx.actor,
        count=one.changed,
        lens=f"{one.rank}{'d' if one.delegates else ''}",
        writes=writes and reads,
        manages=manages,
        privileges=granted,
        reports=REPORTS,
        home=one,
        sees_all=one.rank >= Role.MANAGE.rank or one.delegates,
    )


def boxes(tx: Tx, main: Calendar | None) -> list[Collection]:
    """The inbox and the outbox. Source: RFC 6638 sections 2.1 and 2.2."""
    inbox: Mapping[Name, str] = {}
    if main is not None:
        inbox = {(CALDAV, "schedule-default-calendar-URL"): texts.href(f"/dav/calendars/{segment_of(main, tx.actor)}/")}
    return [
        Collection(
            id=uuid5(tx.actor, name),
            segment=name,
            name=name,
            types=types,
            live=live,
            owner=tx.actor,
            privileges=privileges,
            syncs=False,
        )
        for name, types, live, privileges in (
            (INBOX, "<C:schedule-inbox/>", inbox, ("D:read", "C:schedule-deliver")),
            (OUTBOX, "<C:schedule-outbox/>", {}, ("D:read", "C:schedule-send", "C:schedule-send-freebusy")),
        )
    ]
