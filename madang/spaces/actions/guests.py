"""Guests from outside: invited to a booking, with a pass that works once, received at the site."""

import secrets
from datetime import date, datetime, time
from uuid import UUID

from msgspec.structs import replace

from madang.ground import clock, outbox, settings
from madang.ground.db import Database
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.outbox.actions import ADDRESS
from madang.ground.parties import store as parties
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import booking as book
from madang.spaces.actions import changing, seeing
from madang.spaces.models.nouns import BOOKING, OPEN, Booking, BookingStatus
from madang.spaces.models.views import BookingGuest, GuestAt
from madang.spaces.rules import booking as rules
from madang.spaces.store import guests as store
from madang.spaces.store import sites, spaces
from madang.standards.hangul.dates import format_period

MOST = 100
"""Guests of one booking."""


async def of_booking(tx: Tx, booking: UUID, *, database: Database | None = None) -> list[BookingGuest]:
    """Who comes to a booking; their passes for whoever uses or booked it. Raises NotFound."""
    found = await seeing.seen(tx, booking, database=database)
    listed = await store.of_booking(tx, booking)
    if tx.actor in (found.person, found.organizer):
        return listed
    return [replace(one, code="") for one in listed]


async def invite(
    tx: Tx, booking: UUID, *, name: str, org: str, email: str, database: Database | None = None
) -> BookingGuest:
    """A guest is to come, and gets a pass, by mail where there is an address and a relay. Raises NotFound, Forbidden, Invalid, Refused."""
    found, _ = await changing.held(tx, booking, database=database)
    if found.status not in OPEN or tx.now >= found.dtend:
        raise Refused("spaces.over")
    plain = " ".join(name.split())
    if not plain:
        raise Invalid("spaces.name", errors=[{"pointer": "#/name", "code": "length"}])
    address = email.strip()
    if address and not ADDRESS.fullmatch(address):
        raise Invalid("mail.address", errors=[{"pointer": "#/email", "code": "invalid"}])
    if len(await store.of_booking(tx, booking)) >= MOST:
        raise Refused("spaces.too-many", most=MOST)
    made = BookingGuest(
        id=new_id(),
        booking=booking,
        name=plain,
        org=" ".join(org.split()),
        email=address,
        code=secrets.token_urlsafe(18),
        arrived_at=None,
    )
    if address and await _mail(tx, found, made):
        made = replace(made, mailed_at=tx.now)
    await store.insert(tx, made, now=tx.now)
    tx.tell(facts.BookingChanged(subject=ref(BOOKING, booking), fields=["guests"], persons=[]))
    return made


async def _mail(tx: Tx, found: Booking, guest: BookingGuest) -> bool:
    """The pass on its way by mail; False without a relay: whoever invited passes it on."""
    host, place = await parties.person(tx, found.person), await spaces.one(tx, found.space)
    sent = await outbox.send(
        tx,
        to=guest.email,
        template="guest-pass",
        words={
            "name": guest.name,
            "host": host.fn if host else "",
            "when": format_period(found.dtstart.astimezone(clock.ZONE), found.dtend.astimezone(clock.ZONE)),
            "place": f"{place.site_name} {place.name}" if place else "",
            "institution": (await settings.institution(tx)).fn,
        },
        link=f"/spaces/pass/{guest.code}",
        cause=f"guest-pass {guest.id}",
    )
    return sent.queued


async def uninvite(tx: Tx, id: UUID, *, database: Database | None = None) -> None:
    """A guest does not come; the pass opens nothing any more. Raises NotFound, Forbidden."""
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await changing.held(tx, found.booking, database=database)
    await store.delete(tx, id)
    tx.tell(facts.BookingChanged(subject=ref(BOOKING, found.booking), fields=["guests"], persons=[]))


async def visitors(tx: Tx, site: UUID, *, on: date) -> list[GuestAt]:
    """Who comes to a site on a day, without their passes; for the reception. That they looked is kept."""
    await tx.need("spaces.run", site)
    day = book.day_of(datetime.combine(on, time(12), tzinfo=clock.ZONE))
    found = await store.of_day(tx, site, first=day.dtstart, last=day.dtend)
    await seeing.listed(tx, (one.host for one in found))
    return [replace(one, code="") for one in found]


async def by_code(tx: Tx, code: str) -> GuestAt | None:
    """The guest of a pass; None for what is none."""
    return await store.by_code(tx, code) if 0 < len(code) <= 100 else None


async def shown(tx: Tx, code: str) -> GuestAt:
    """The pass as the guest sees it. Raises NotFound."""
    found = await by_code(tx, code)
    if found is None or found.status not in (*OPEN, BookingStatus.ENDED):
        raise NotFound("spaces.pass-unknown")
    return found


async def receive(tx: Tx, code: str, *, site: UUID) -> GuestAt:
    """The reception lets a guest in. Raises NotFound, Forbidden, Refused."""
    await tx.need("spaces.run", site)
    found = await by_code(tx, code)
    if found is None or found.site != site:
        raise NotFound("spaces.pass-unknown")
    await arrived(tx, found)
    again = await store.one(tx, found.id)
    if again is None:
        raise NotFound("spaces.pass-unknown")
    return again


async def arrived(tx: Tx, found: GuestAt) -> None:
    """A guest shows the pass: it works once, around the time of the visit. The host is told. Raises Refused."""
    if found.arrived_at is not None:
        raise Refused("spaces.pass-used")
    if found.status not in (BookingStatus.CONFIRMED, BookingStatus.HELD):
        raise Refused("spaces.over")
    policy, _ = await sites.rules(tx, found.site)
    # guests come early
    if not found.dtstart - 4 * rules.before(policy) <= tx.now < found.dtend:
        raise Refused("spaces.pass-not-now")
    await store.arrived(tx, found.id, now=tx.now)
    tx.tell(facts.GuestCame(subject=ref(BOOKING, found.booking), guest=found.id, persons=seeing.told(tx, found.host)))
