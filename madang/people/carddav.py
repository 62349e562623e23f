"""Address books behind the door: one's own contacts, and the directory of the house to read (RFC 6352)."""

import asyncio
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from uuid import UUID, uuid5

from lxml import etree

from madang.ground.dav.request import Wrong
from madang.ground.dav.shelf import Collection, Delta, Stored, Terms, Text, Wish
from madang.ground.dav.shelves.reading import rows
from madang.ground.errors import Forbidden, NotFound, Refused, Stale
from madang.ground.parties import search
from madang.ground.parties.models import Row
from madang.ground.tx import Tx
from madang.people import store
from madang.people.actions import contacts
from madang.people.actions.shared import sees_staff
from madang.people.models import Contact
from madang.standards.dav import addressbooks, multistatus, texts
from madang.standards.dav.calendars import Unsupported
from madang.standards.dav.documents import DAV, Name
from madang.standards.dav.texts import CARDDAV, Report, Template
from madang.standards.icalendar.errors import Malformed
from madang.standards.vcard import cards
from madang.standards.vcard.cards import CARD, Entry

OWN, STAFF = "contacts", "directory"
QUERY: Name = (CARDDAV, "addressbook-query")
MULTIGET: Name = (CARDDAV, "addressbook-multiget")
MOST_STAFF = 20_000
_EPOCH = multistatus.http_date(0)


class ContactShelf:
    """`/dav/contacts/contacts/` and `/dav/contacts/directory/`."""

    scope = "people"
    classes = "addressbook"
    well_known = "carddav"
    media_type = "text/vcard"
    data: Name = (CARDDAV, "address-data")
    multiget = MULTIGET
    most_bytes = CARD.size
    conditions: Mapping[str, str] = {
        "people.contact-malformed": "CR:valid-address-data",
        "people.contact-uid-taken": "CR:no-uid-conflict",
        "people.contact-too-large": "CR:max-resource-size",
        "dav.too-large": "CR:max-resource-size",
        "ground.too-large": "CR:max-resource-size",
        "dav.media-type": "CR:supported-address-data",
        "people.too-many-contacts": "quota-not-exceeded",
    }

    async def principal(self, tx: Tx, person: UUID, base: str) -> Mapping[Name, str]:
        """Where the address books are."""
        return {(CARDDAV, "addressbook-home-set"): texts.href(base)}

    async def collections(self, tx: Tx) -> Sequence[Collection]:
        """One's own, and the directory."""
        return [await self._own(tx), await self._staff(tx)]

    async def collection(self, tx: Tx, segment: str, *, hold: bool = False) -> Collection | None:
        """One of the two; nobody waits for the other writers of contacts."""
        if segment == OWN:
            return await self._own(tx)
        return await self._staff(tx) if segment == STAFF else None

    async def _own(self, tx: Tx) -> Collection:
        return Collection(
            id=tx.actor,
            segment=OWN,
            name=_words(tx.who.language)["people.contacts.own"],
            types="<CR:addressbook/>",
            live=_LIVE,
            owner=tx.actor,
            count=await store.contact_count(tx, tx.actor),
            lens="own",
            writes=True,
            manages=True,
            privileges=(
                "D:read",
                "D:write",
                "D:write-content",
                "D:bind",
                "D:unbind",
                "D:read-current-user-privilege-set",
            ),
            reports=(QUERY, MULTIGET),
        )

    async def _staff(self, tx: Tx) -> Collection:
        # who sees some people only sees their cards; the mark of all is theirs too
        return Collection(
            id=uuid5(tx.actor, STAFF),
            segment=STAFF,
            name=_words(tx.who.language)["people.contacts.directory"],
            types="<CR:addressbook/>",
            live={
                **_LIVE,
                (texts.CALSERVER, "getctag"): f'"{await store.staff_mark(tx)}"',
            },
            owner=tx.actor,
            reports=(QUERY, MULTIGET),
            syncs=False,
        )

    async def listing(self, tx: Tx, collection: Collection, template: Template) -> bytes:
        """All cards."""
        found = await self.texts(tx, collection, None)
        return (await asyncio.to_thread(rows, found, template)).encode()

    async def texts(self, tx: Tx, collection: Collection, names: Sequence[str] | None) -> Sequence[Text]:
        """Cards by name, or all."""
        if collection.segment == OWN:
            return [_text(one) for one in await store.contacts(tx, tx.actor, names)]
        ids = None
        if names is not None:
            ids = [id for name in names if (id := _id(name)) is not None]
            if not ids:
                return []
        found = await search.people(tx, viewer=tx.actor, all_staff=await sees_staff(tx), ids=ids, most=MOST_STAFF)
        return await asyncio.to_thread(_cards, found, tx.actor)

    async def put(self, tx: Tx, collection: Collection, wishes: Sequence[Wish]) -> Sequence[Stored]:
        """Keep contacts."""
        _writable(collection)
        made = []
        for one in wishes:
            terms = one.terms
            kept = await contacts.put(
                tx, one.name, one.data, if_match=terms.if_match, if_none_match=terms.if_none_match
            )
            made.append(Stored(etag=f'"{kept.etag}"', created=kept.created))
        return made

    async def delete(self, tx: Tx, collection: Collection, name: str, terms: Terms) -> None:
        """Take a contact away."""
        _writable(collection)
        await contacts.delete(tx, name, if_match=terms.if_match)

    async def move(
        self, tx: Tx, collection: Collection, name: str, to: Collection, to_name: str, *, copies: bool, overwrite: bool
    ) -> bool:
        """Another name, or a colleague's card among one's own contacts."""
        _writable(to)
        found = await self.texts(tx, collection, [name])
        if not found:
            raise NotFound("ground.not-found")
        if copies and collection.id == to.id:
            raise Refused("people.contact-uid-taken", name=name)
        there = await self.texts(tx, to, [to_name])
        if there and not overwrite:
            raise Stale("dav.is-there")
        if there:
            await contacts.delete(tx, to_name)
        if not copies:
            _writable(collection)
            await contacts.delete(tx, name)
        await contacts.put(tx, to_name, found[0].data.encode())
        return not there

    async def changes(self, tx: Tx, collection: Collection, *, since: int, limit: int) -> Delta:
        """What changed among one's own."""
        found, upto, more = await contacts.changes(tx, since=since, limit=limit)
        return Delta(
            there=[
                (one.name, f'"{one.etag}"', one.size or 0, multistatus.http_date(int(one.changed_at.timestamp())))
                for one in found
                if one.etag is not None and one.changed_at is not None
            ],
            gone=[one.name for one in found if one.etag is None and since > 0],
            upto=upto,
            more=more,
        )

    async def make(self, tx: Tx, segment: str, props: Mapping[Name, etree._Element]) -> None:
        """One book is enough: phones group what is in it."""
        raise Forbidden("ground.forbidden")

    async def drop(self, tx: Tx, collection: Collection) -> None:
        """Nobody's."""
        raise Forbidden("ground.forbidden")

    def protects(self, name: Name) -> bool:
        """What nobody sets."""
        return name[0] == DAV or name in _LIVE or name == (texts.CALSERVER, "getctag")

    async def change(self, tx: Tx, collection: Collection, name: Name, value: etree._Element | None) -> bool:
        """Nothing is kept here; what else a program stores stays with the book."""
        return False

    def shape(self, report: Report) -> Callable[[str], str] | None:
        """Whole cards, or some lines of them."""
        try:
            return addressbooks.shape(report.root.find(f"{{{DAV}}}prop/{{{CARDDAV}}}address-data"))
        except Unsupported as error:
            raise Wrong(403, "dav.unsupported", condition=error.condition) from error

    async def report(self, tx: Tx, collection: Collection, report: Report, template: Template) -> bytes | None:
        """addressbook-query. Source: RFC 6352 section 8.6."""
        if report.name != QUERY:
            return None
        try:
            wanted = addressbooks.filter_of(report.root)
        except Unsupported as error:
            raise Wrong(403, "dav.unsupported", condition=error.condition) from error
        found = await self.texts(tx, collection, None)
        shape = self.shape(report)
        chosen, cut = await asyncio.to_thread(_fitting, found, wanted)
        text = await asyncio.to_thread(rows, chosen, template, shape)
        if cut:
            within = multistatus.status(507) + "<D:error><D:number-of-matches-within-limits/></D:error>"
            text += multistatus.response(f"/dav/{OWN}/{collection.segment}/", within)
        return text.encode()

    async def document(self, tx: Tx, collection: Collection, report: Report) -> tuple[str, bytes] | None:
        """No such report."""
        return None

    async def post(self, tx: Tx, collection: Collection, data: bytes) -> bytes:
        """Nothing is posted here."""
        raise Wrong(405, "dav.is-collection")


_LIVE: Mapping[Name, str] = {
    (CARDDAV, "supported-address-data"): "".join(
        f'<CR:address-data-type content-type="text/vcard" version="{version}"/>' for version in cards.VERSIONS
    ),
    (CARDDAV, "max-resource-size"): str(CARD.size),
    (CARDDAV, "supported-collation-set"): "".join(
        f"<CR:supported-collation>{name}</CR:supported-collation>"
        for name in ("i;ascii-casemap", "i;octet", "i;unicode-casemap")
    ),
}


@lru_cache(maxsize=4)
def _words(language: str) -> dict[str, str]:
    path = files("madang.people").joinpath("locale", f"{language if language in ('ko', 'en') else 'ko'}.json")
    found: dict[str, str] = json.loads(path.read_text("utf-8"))
    return found


def _writable(collection: Collection) -> None:
    if not collection.writes:
        raise Forbidden("ground.forbidden")


def _id(name: str) -> UUID | None:
    try:
        return UUID(name.removesuffix(".vcf"))
    except ValueError:
        return None


def _text(one: Contact) -> Text:
    changed = multistatus.http_date(int(one.changed_at.timestamp()))
    return Text(name=one.name, etag=f'"{one.etag}"', data=one.card, changed=changed)


def _cards(found: Sequence[Row], viewer: UUID) -> list[Text]:
    made = []
    for row in found:
        card = cards.build(entry(row, viewer))
        tag = hashlib.sha256(card.encode()).hexdigest()[:32]
        made.append(Text(name=f"{row.id}.vcf", etag=f'"{tag}"', data=card, changed=_EPOCH))
    return made


def entry(row: Row, viewer: UUID) -> Entry:
    """What is told of a person. A masked number would be dialled: of colleagues the mobile one is left out."""
    return Entry(
        uid=str(row.id),
        fn=row.fn,
        fn_en=row.fn_en,
        units=[row.unit_name] if row.unit_name else [row.org] if row.org else [],
        title=row.duty or row.rank,
        role=row.duties,
        email=row.email or "",
        tel=row.tel,
        extension=row.extension,
        mobile=row.mobile if row.id == viewer else "",
        place=row.site_name,
    )


def _fitting(found: Sequence[Text], wanted: addressbooks.Filter) -> tuple[list[Text], bool]:
    made: list[Text] = []
    for one in found:
        try:
            fits = addressbooks.fits(cards.read(one.data.encode()), wanted)
        except Malformed:
            continue
        if fits and wanted.limit is not None and len(made) >= wanted.limit:
            return made, True
        if fits:
            made.append(one)
    return made, False
