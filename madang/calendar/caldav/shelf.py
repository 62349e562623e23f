"""The shelf: `/dav/calendars/<calendar>/<object>`; one's own calendars by their name, others by their id.

What somebody else shared appears with a mark before its name. What takes one's time elsewhere (bookings, trips) is a
calendar of its own that is only read. Beside them stand the inbox, in which nothing ever lies
(the house puts invitations into calendars itself), and the outbox, which answers who is free (RFC 6638).
"""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from lxml import etree

from madang.calendar.actions import calendars, keeping, objects
from madang.calendar.actions.objects import Sent
from madang.calendar.caldav import collections, elsewhere, scheduling
from madang.calendar.caldav.collections import INBOX, MOST_BYTES, OUTBOX, Shown
from madang.calendar.caldav.elsewhere import Elsewhere
from madang.calendar.models import Object
from madang.calendar.rules import colours
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import dav as store
from madang.calendar.store import objects as object_store
from madang.ground.dav.request import Wrong
from madang.ground.dav.shelf import Collection, Delta, Stored, Terms, Text, Wish
from madang.ground.dav.shelves.reading import rows
from madang.ground.dav.shelves.ready import READY
from madang.ground.errors import Forbidden, Invalid, NotFound, Problem, Refused, Stale
from madang.ground.tx import Tx
from madang.standards.dav import calendars as queries
from madang.standards.dav import multistatus, texts
from madang.standards.dav.calendars import Unsupported
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.texts import CALDAV, ICAL, Report, Template
from madang.standards.icalendar import calendar as icalendar
from madang.standards.icalendar.errors import Malformed
from madang.standards.icalendar.people import uri_of
from madang.standards.icalendar.tree import IMPORT

QUERY: Name = (CALDAV, "calendar-query")
FREE_BUSY: Name = (CALDAV, "free-busy-query")
COMPONENTS = ("VEVENT", "VTODO", "VJOURNAL")
_ATTENDED = re.compile(r"^ORGANIZER[;:]", re.MULTILINE | re.IGNORECASE)


class CalendarShelf:
    """Calendars as collections of texts."""

    scope = "calendar"
    classes = "calendar-access, calendar-auto-schedule"
    well_known = "caldav"
    media_type = "text/calendar"
    data: Name = (CALDAV, "calendar-data")
    multiget: Name = (CALDAV, "calendar-multiget")
    most_bytes = MOST_BYTES
    conditions: Mapping[str, str] = {
        "calendar.malformed": "C:valid-calendar-data",
        "calendar.uid-taken": "C:no-uid-conflict",
        "calendar.uid-changed": "C:no-uid-conflict",
        "calendar.component": "C:supported-calendar-component",
        "calendar.too-large": "C:max-resource-size",
        "calendar.slug-taken": "resource-must-be-null",
        "dav.too-large": "C:max-resource-size",
        "ground.too-large": "C:max-resource-size",
        "dav.media-type": "C:supported-calendar-data",
        "dav.place": "C:calendar-collection-location-ok",
        "calendar.too-many": "quota-not-exceeded",
        "calendar.too-many-calendars": "quota-not-exceeded",
    }

    async def principal(self, tx: Tx, person: UUID, base: str) -> Mapping[Name, str]:
        """Where the calendars of a person are, and how they are addressed."""
        addresses = (await object_store.addresses(tx, person)).split()
        own = f"/dav/principals/{person}/"
        found = "".join(texts.href(multistatus.shown(uri_of(one))) for one in reversed(addresses)) + texts.href(own)
        return {
            (CALDAV, "calendar-home-set"): texts.href(base),
            (CALDAV, "calendar-user-address-set"): found,
            (CALDAV, "schedule-inbox-URL"): texts.href(f"{base}{INBOX}/"),
            (CALDAV, "schedule-outbox-URL"): texts.href(f"{base}{OUTBOX}/"),
            (CALDAV, "calendar-user-type"): "INDIVIDUAL",
        }

    async def collections(self, tx: Tx) -> Sequence[Collection]:
        """One's calendars, and the boxes."""
        found = await calendars.mine(tx)
        if not any(one.main and not one.shared for one in found) and await self._begins(tx):
            found = await calendars.mine(tx)
        main = next((one for one in found if one.main and one.owner == tx.actor), None)
        taken = await elsewhere.shown(tx)
        return [
            *(collections.shown(tx, one) for one in found),
            *((taken,) if taken else ()),
            *collections.boxes(tx, main),
        ]

    @staticmethod
    async def _begins(tx: Tx) -> bool:
        try:
            async with tx.connection.transaction():
                await calendars.begin(tx)
                await tx.flush()
        except Problem:
            return False
        return True

    async def collection(self, tx: Tx, segment: str, *, hold: bool = False) -> Collection | None:
        """By the name its owner gave, or by its id."""
        if segment in (INBOX, OUTBOX):
            found = [one for one in await self.collections(tx) if one.segment == segment]
            return found[0] if found else None
        if segment == elsewhere.SEGMENT:
            return await elsewhere.shown(tx)
        one = await calendar_store.seen(tx, tx.actor, segment, hold=hold)
        return None if one is None else collections.shown(tx, one)

    async def listing(self, tx: Tx, collection: Collection, template: Template) -> bytes:
        """All objects."""
        if isinstance(collection, Elsewhere):
            return rows(collection.texts, template).encode()
        if not isinstance(collection, Shown):
            return b""
        found = await store.answers(tx, tx.actor, collection.id, template.pieces, everything=collection.sees_all)
        if found is None:
            return rows(await self.texts(tx, collection, None), template).encode()
        return found

    async def texts(self, tx: Tx, collection: Collection, names: Sequence[str] | None) -> Sequence[Text]:
        """Objects as they came, or of what is not one's to read, when it is."""
        if isinstance(collection, Elsewhere):
            return [one for one in collection.texts if names is None or one.name in names]
        if not isinstance(collection, Shown):
            return []
        return [_text(one) for one in await objects.some(tx, collection.home, names)]

    async def put(self, tx: Tx, collection: Collection, wishes: Sequence[Wish]) -> Sequence[Stored]:
        """Keep objects; a meeting one organizes is sent to those it asks."""
        home = _writable(collection).home
        sent = [
            Sent(name=one.name, data=one.data, if_match=_match(one.terms), if_none_match=one.terms.if_none_match)
            for one in wishes
        ]
        made = []
        for one, kept in zip(wishes, await objects.put_all(tx, home, sent), strict=True):
            tag = f'"{kept.etag}"' if kept.etag else None
            attended = tag if tag and _ATTENDED.search(one.data.decode()) else ""
            made.append(Stored(etag=tag, created=kept.created, tag=attended))
        return made

    async def delete(self, tx: Tx, collection: Collection, name: str, terms: Terms) -> None:
        """Into the trash."""
        home = _writable(collection)
        await objects.delete(tx, home.id, name, if_match=_match(terms))

    async def move(
        self, tx: Tx, collection: Collection, name: str, to: Collection, to_name: str, *, copies: bool, overwrite: bool
    ) -> bool:
        """Another name in the calendar, or a place in another calendar."""
        home, target = collection if copies else _writable(collection), _writable(to)
        found = await objects.get(tx, home.id, name)
        there = await objects.some(tx, target.home, [to_name])
        if there and not overwrite:
            raise Stale("dav.is-there")
        if copies and home.id == target.id:
            raise Refused("calendar.uid-taken", name=name)
        if there:
            await objects.delete(tx, target.id, to_name)
        if home.id == target.id:
            await object_store.tombstone(
                tx, home.id, name, changed=(changed := await object_store.next_change(tx, home.id))
            )
            await store.rename(tx, home.id, name, to=to_name, changed=changed)
            keeping.tell_changed(tx, home.id)
            return not there
        if not copies:
            await objects.delete(tx, home.id, name)
        await objects.put(tx, target.id, to_name, found.data)
        return not there

    async def changes(self, tx: Tx, collection: Collection, *, since: int, limit: int) -> Delta:
        """What changed after a count."""
        if not isinstance(collection, Shown):
            return Delta(there=(), gone=(), upto=0, more=False)
        found = await objects.changed(tx, collection.id, since=since, upto=collection.count, limit=limit)
        there = [
            (one.name, one.etag, one.size, multistatus.http_date(int(one.changed_at.timestamp())))
            for one in found.there
        ]
        if not collection.sees_all and there:
            tags = await store.tags(tx, tx.actor, collection.id, [one[0] for one in there])
            there = [(name, tags.get(name, tag), size, at) for name, tag, size, at in there]
        return Delta(
            there=[(name, f'"{tag}"', size, at) for name, tag, size, at in there],
            gone=found.gone,
            upto=found.upto,
            more=found.more,
        )

    async def make(self, tx: Tx, segment: str, props: Mapping[Name, etree._Element]) -> None:
        """Another calendar of one's own."""
        kind = props.get((DAV, "resourcetype"))
        if kind is not None and kind.find(f"{{{CALDAV}}}calendar") is None:
            raise Wrong(403, "dav.resourcetype", condition="valid-resourcetype")
        if segment in (INBOX, OUTBOX, elsewhere.SEGMENT):
            raise Wrong(405, "dav.is-there", condition="resource-must-be-null")
        name = props.get((DAV, "displayname"))
        title = " ".join(((None if name is None else name.text) or segment).split())[:200]
        made = await calendars.make(tx, name=title, slug=segment)
        wanted = props.get((CALDAV, "supported-calendar-component-set"))
        # where a program does not say what is to stand in it, anything may (RFC 4791 section 5.2.3)
        await calendars.change(tx, made, components=list(COMPONENTS) if wanted is None else _components(wanted))

    async def drop(self, tx: Tx, collection: Collection) -> None:
        """Into the trash with everything in it."""
        await calendars.trash(tx, _writable(collection).id)

    def protects(self, name: Name) -> bool:
        """What nobody sets."""
        space, local = name
        kept = (space == DAV and local != "displayname") or (
            space == CALDAV and local not in ("calendar-description", "calendar-timezone", "schedule-calendar-transp")
        )
        return kept or name in collections.PROTECTED

    async def change(self, tx: Tx, collection: Collection, name: Name, value: etree._Element | None) -> bool:
        """Name, description, colour, order: for everybody by who manages the calendar, one's own look by others."""
        text = "" if value is None else (value.text or "").strip()
        if not isinstance(collection, Shown):
            raise Forbidden("ground.forbidden")
        if name == (ICAL, "calendar-color"):
            color = colours.checked(colours.by_name(text))
            await calendar_store.prefer(
                tx,
                tx.actor,
                collection.id,
                color=color,
                hidden=collection.home.hidden,
                position=collection.home.position,
            )
            tx.signal([tx.actor], {"signal": "calendar"})
            return True
        if name == (ICAL, "calendar-order"):
            if not (text.isascii() and text.lstrip("-").isdigit() and len(text) < 9):
                raise Invalid("calendar.name")
            await calendars.prefer(tx, collection.id, position=int(text))
            return True
        if name == (DAV, "displayname"):
            if not collection.manages:
                raise Forbidden("ground.forbidden")
            await calendars.change(tx, collection.id, name=text)
            return True
        if name == (CALDAV, "calendar-description"):
            if not collection.manages:
                raise Forbidden("ground.forbidden")
            await calendars.change(tx, collection.id, note=text[:2000])
            return True
        return False

    def shape(self, report: Report) -> Callable[[str], str] | None:
        """Whole texts, or parts of them."""
        try:
            return queries.shape(report.root.find(f"{{{DAV}}}prop/{{{CALDAV}}}calendar-data"))
        except Unsupported as error:
            raise Wrong(403, "dav.unsupported", condition=error.condition) from error

    async def report(self, tx: Tx, collection: Collection, report: Report, template: Template) -> bytes | None:
        """calendar-query. Source: RFC 4791 section 7.8."""
        if report.name != QUERY:
            return None
        try:
            wanted = queries.filter_of(report.root)
        except Unsupported as error:
            raise Wrong(403, "dav.unsupported", condition=error.condition) from error
        if isinstance(collection, Elsewhere):
            return await asyncio.to_thread(_answer, collection.texts, wanted, template, self.shape(report))
        if not isinstance(collection, Shown):
            return b""
        shape = self.shape(report)
        within = wanted.plain
        if within is not None:
            since, until = within.since, within.until
            if shape is None:
                found = await self._ready(tx, collection, template, within)
                if found is not None:
                    return found
            chosen = [
                one
                for one in await objects.within(tx, collection.home, dtstart=since, dtend=until)
                if one.component == "VEVENT"
            ]
        else:
            chosen = await self._candidates(tx, collection, wanted)
            chosen = await asyncio.to_thread(_fitting, chosen, wanted)
        return (await asyncio.to_thread(rows, [_text(one) for one in chosen], template, shape)).encode()

    @staticmethod
    async def _ready(tx: Tx, collection: Shown, template: Template, within: queries.Range) -> bytes | None:
        """The events of a range of time, kept ready; None when they have to be looked at one by one."""
        since, until, everything = within.since, within.until, collection.sees_all
        me, id, pieces = tx.actor, collection.id, template.pieces

        async def make() -> bytes | None:
            return await store.answers(tx, me, id, pieces, since=since, until=until, everything=everything)

        async def later(after: int) -> Mapping[str, bytes | None] | None:
            upto = collection.count
            return await store.later(
                tx, me, id, pieces, after=after, upto=upto, since=since, until=until, everything=everything
            )

        return await READY.answer(tx, collection, template, (since, until), make=make, later=later)

    @staticmethod
    async def _candidates(tx: Tx, collection: Shown, wanted: queries.CompFilter) -> list[Object]:
        """What may fit: all of the kinds asked for, of events those within the time."""
        ranges = [one.within for one in wanted.comps if one.name == "VEVENT" and not one.absent]
        if len(wanted.comps) == 1 and ranges and ranges[0] is not None:
            return await objects.within(tx, collection.home, dtstart=ranges[0].since, dtend=ranges[0].until)
        return await objects.some(tx, collection.home)

    async def document(self, tx: Tx, collection: Collection, report: Report) -> tuple[str, bytes] | None:
        """free-busy-query. Source: RFC 4791 section 7.10."""
        if report.name != FREE_BUSY:
            return None
        try:
            within = queries.range_of(report.root.find(f"{{{CALDAV}}}time-range"))
        except Unsupported as error:
            raise Wrong(403, "dav.unsupported", condition=error.condition) from error
        if not isinstance(collection, Shown):
            raise NotFound("ground.not-found")
        found = await objects.within(tx, collection.home, dtstart=within.since, dtend=within.until)
        return "text/calendar; charset=utf-8", await asyncio.to_thread(scheduling.busy_of, found, within, tx.now)

    async def post(self, tx: Tx, collection: Collection, data: bytes) -> bytes:
        """Who is free, asked of the outbox."""
        if collection.segment != OUTBOX:
            raise Wrong(405, "dav.is-collection")
        return await scheduling.answer(tx, data)


def _answer(
    found: Sequence[Text], wanted: queries.CompFilter, template: Template, shape: Callable[[str], str] | None
) -> bytes:
    fitting = [one for one in found if queries.fits(icalendar.parse(one.data.encode(), IMPORT), wanted)]
    return rows(fitting, template, shape).encode()


def _match(terms: Terms) -> tuple[str, ...] | None:
    """Tags one of which is to be there: a Schedule-Tag is the entity tag here."""
    if terms.if_match is None and terms.if_tag is not None:
        return (terms.if_tag,)
    return terms.if_match


def _writable(collection: Collection) -> Shown:
    if not isinstance(collection, Shown) or not collection.writes:
        raise Forbidden("ground.forbidden")
    return collection


def _text(one: Object) -> Text:
    data = one.data.decode()
    tag = f'"{one.etag}"'
    return Text(
        name=one.name,
        etag=tag,
        data=data,
        changed=multistatus.http_date(int(one.changed_at.timestamp())),
        tag=tag if _ATTENDED.search(data) else "",
    )


def _components(wanted: etree._Element) -> list[str]:
    names = [(one.get("name") or "").upper() for one in wanted.iterchildren(f"{{{CALDAV}}}comp")]
    found = [name for name in COMPONENTS if name in names]
    if not found:
        raise Wrong(403, "dav.unsupported", condition="C:supported-calendar-component")
    return found


def _fitting(found: Sequence[Object], wanted: queries.CompFilter) -> list[Object]:
    made = []
    for one in found:
        try:
            if queries.fits(icalendar.parse(one.data, IMPORT), wanted):
                made.append(one)
        except Malformed:
            continue
    return made
