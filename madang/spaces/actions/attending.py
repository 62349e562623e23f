"""Coming and leaving: by one's own hand, by the code at a door, by a tablet that was offline for a while."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from madang.ground import attempts
from madang.ground.db import Database, Queries
from madang.ground.errors import Forbidden, Invalid, NotFound, Problem, Refused, TooMany
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions import changing, guests, seeing, waiting
from madang.spaces.models.nouns import BOOKING, OPEN, SITE, Booking, BookingStatus
from madang.spaces.models.sites import SiteDoor
from madang.spaces.models.views import ScanResult
from madang.spaces.rules import booking as rules
from madang.spaces.store import bookings as store
from madang.spaces.store import doors, sites
from madang.spaces.store import people as persons

MOST_DOORS = 50
OFFLINE = timedelta(hours=1)
"""So long a tablet may have been offline: what it recorded before is no proof any more."""
SKEW = timedelta(minutes=5)
"""So wrong a tablet's clock may be."""
MINUTE = timedelta(minutes=1)
SCANS = 120
"""Requests a minute from one door."""
WRONG = 20
"""Codes and PINs that were wrong, from one door in a quarter of an hour."""
WINDOW = timedelta(minutes=15)


class Scan(Struct, frozen=True, kw_only=True):
    """What a tablet recorded: `said` is the code of a booking or of a pass, or a PIN. `id` makes it count once."""

    id: UUID
    at: datetime
    said: str
    leaves: bool = False


async def arrive(
    tx: Tx, id: UUID, *, via: str, at: datetime | None = None, database: Database | None = None
) -> Booking:
    """Whoever booked is there. A second time changes nothing. Raises NotFound, Forbidden, Refused."""
    found, runs = await changing.held(tx, id, database=database)
    if tx.who.kind == "person" and not runs and tx.actor != found.person:
        raise Forbidden("ground.forbidden")
    return await came(tx, found, via=via, at=at or tx.now)


async def came(tx: Tx, found: Booking, *, via: str, at: datetime) -> Booking:
    """The same for a booking that is held. Raises Refused."""
    if found.checked_in_at is not None and found.status in (BookingStatus.CONFIRMED, BookingStatus.ENDED):
        return found
    if found.status is BookingStatus.WAITING_APPROVAL:
        raise Refused("spaces.not-approved")
    if found.status is BookingStatus.RELEASED:
        raise Refused("spaces.given-away")
    if found.status not in OPEN:
        raise Refused("spaces.over")
    policy, _ = await sites.rules(tx, found.site)
    rules.may_check_in(found.span, rules=policy, at=at)
    await store.mark(tx, replace(found, status=BookingStatus.CONFIRMED, checked_in_at=at, checked_in_via=via))
    tx.tell(facts.BookingArrived(subject=ref(BOOKING, found.id), via=via))
    seeing.signal(tx, found.site)
    return await _again(tx, found.id)


async def _again(tx: Tx, id: UUID) -> Booking:
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def leave(tx: Tx, id: UUID, *, via: str, at: datetime | None = None, database: Database | None = None) -> Booking:
    """Whoever booked leaves; what is left of the time is free. Raises NotFound, Forbidden, Refused."""
    found, _ = await changing.held(tx, id, database=database)
    return await left(tx, found, via=via, at=at or tx.now)


async def left(tx: Tx, found: Booking, *, via: str, at: datetime) -> Booking:
    """The same for a booking that is held. Raises Refused."""
    if found.status is BookingStatus.ENDED:
        return found
    if found.status not in OPEN or found.status is BookingStatus.WAITING_APPROVAL:
        raise Refused("spaces.over")
    if found.checked_in_at is None and at < found.dtstart:
        raise Refused("spaces.not-in")
    policy, _ = await sites.rules(tx, found.site)
    gone = min(max(at, found.checked_in_at or found.dtstart), found.dtend)
    free = rules.freed_from(found.span, rules=policy, now=gone)
    after = replace(
        found,
        status=BookingStatus.ENDED,
        checked_out_at=gone if found.checked_in_at is not None else None,
    )
    await store.save(tx, after, until=free)
    tx.tell(facts.BookingLeft(subject=ref(BOOKING, found.id), via=via))
    if free < found.dtend:
        await waiting.wake(tx, found.space, found.span)
    seeing.signal(tx, found.site)
    return await _again(tx, found.id)


# Doors


def hash_of(token: str) -> bytes:
    """What is kept of a door's code."""
    return hashlib.sha256(token.encode()).digest()


async def list_doors(tx: Tx, site: UUID) -> list[SiteDoor]:
    """The doors of a site. Needs `spaces.manage`."""
    await tx.need("spaces.manage", site)
    return await doors.of_site(tx, site)


async def add_door(tx: Tx, site: UUID, *, sort: str, name: str) -> tuple[SiteDoor, str]:
    """A door and its code, which is shown once. Raises Invalid, Refused."""
    await tx.need("spaces.manage", site)
    await sites.hold(tx, site)
    plain = " ".join(name.split())
    if sort not in ("wall", "kiosk") or not plain:
        raise Invalid("spaces.door")
    if len(await doors.of_site(tx, site)) >= MOST_DOORS:
        raise Refused("spaces.too-many", most=MOST_DOORS)
    token = secrets.token_urlsafe(24)
    made = SiteDoor(id=new_id(), site=site, sort=sort, name=plain, created_at=tx.now)
    await doors.insert(tx, made, token_hash=hash_of(token), by=tx.actor)
    tx.tell(facts.DoorChanged(subject=ref(SITE, site), door=made.id))
    return made, token


async def remove_door(tx: Tx, id: UUID) -> None:
    """The code of a door opens nothing any more. Raises NotFound."""
    found = await doors.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.manage", found.site)
    await doors.delete(tx, id)
    tx.tell(facts.DoorChanged(subject=ref(SITE, found.site), door=id))


async def door(tx: Tx, token: str, sort: str) -> SiteDoor:
    """The door of a code. Raises NotFound for one that is forged or was taken back."""
    found = await doors.by_token(tx, hash_of(token)) if len(token) <= 100 else None
    if found is None or found.sort != sort:
        raise NotFound("spaces.door-unknown")
    return found


async def at_door(tx: Tx, token: str, *, database: Database, leaves: bool) -> Booking:
    """Whoever is signed in has scanned the code on the wall. Raises NotFound, Refused, TooMany."""
    found = await door(tx, token, "wall")
    await limit(database, found, now=tx.now)
    rule, _ = await sites.rules(tx, found.site)
    mine = await store.mine_now(tx, tx.actor, found.site, first=tx.now, last=tx.now + rules.before(rule) + MINUTE)
    if leaves:
        mine = [one for one in mine if one.checked_in_at is not None]
    if not mine:
        raise Refused("spaces.nothing-here")
    first = await store.one(tx, mine[0].id, lock=True)
    if first is None:
        raise NotFound("ground.not-found")
    if leaves:
        return await left(tx, first, via="qr", at=tx.now)
    return await came(tx, first, via="qr", at=tx.now)


async def limit(database: Database, found: SiteDoor, *, now: datetime) -> None:
    """Count what comes from a door, whatever becomes of it. Raises TooMany."""
    async with database.aside() as connection:
        tries = await attempts.count(Queries(connection), "spaces.door", str(found.id), within=MINUTE, now=now)
    if tries > SCANS:
        raise TooMany("spaces.door-busy", retry_after=int(MINUTE.total_seconds()))


# Tablets


async def kiosk(tx: Tx, token: str) -> SiteDoor:
    """The tablet of a code. Raises NotFound."""
    return await door(tx, token, "kiosk")


async def site_name(tx: Tx, site: UUID) -> str:
    """What the site is called where the tablet stands."""
    return await sites.name(tx, site)


async def scan(tx: Tx, token: str, scans: Sequence[Scan], *, sent_at: datetime, database: Database) -> list[ScanResult]:
    """What a tablet recorded, perhaps while it was offline; each counts once however often it is sent.

    Raises NotFound, Invalid, Refused when the tablet's clock is wrong, TooMany.
    """
    found = await kiosk(tx, token)
    if sent_at.tzinfo is None or any(one.at.tzinfo is None for one in scans):
        raise Invalid("spaces.time")
    if abs(sent_at - tx.now) > SKEW:
        raise Refused("spaces.clock-wrong", minutes=int(abs(sent_at - tx.now).total_seconds() // 60))
    await limit(database, found, now=tx.now)
    await doors.seen(tx, found.id, now=tx.now)
    return [await _once(tx, found, one, sent_at=sent_at) for one in scans]


async def _once(tx: Tx, found: SiteDoor, one: Scan, *, sent_at: datetime) -> ScanResult:
    if not await doors.claim(tx, found.id, one.id, now=tx.now):
        answer = await doors.answered(tx, found.id, one.id)
        return ScanResult(id=one.id, code=answer, again=True)
    told, signals = len(tx.told), len(tx.signals)
    try:
        async with tx.connection.transaction():
            name = await _read(tx, found, one, sent_at=sent_at)
    except Problem as problem:
        del tx.told[told:], tx.signals[signals:]
        await doors.answer(tx, found.id, one.id, problem.code)
        return ScanResult(id=one.id, code=problem.code)
    code = "left" if one.leaves else "came"
    await doors.answer(tx, found.id, one.id, code)
    return ScanResult(id=one.id, code=code, name=name)


async def _read(tx: Tx, found: SiteDoor, one: Scan, *, sent_at: datetime) -> str:
    """Do what somebody did at a tablet; gives the name to greet. Raises Refused."""
    if one.at > sent_at + MINUTE:
        raise Refused("spaces.clock-wrong", minutes=int((one.at - sent_at).total_seconds() // 60))
    if sent_at - one.at > OFFLINE:
        raise Refused("spaces.too-old", minutes=int(OFFLINE.total_seconds() // 60))
    # so that nobody guesses
    if await doors.wrong(tx, found.id, since=tx.now - WINDOW) >= WRONG:
        raise Refused("spaces.guessing", minutes=int(WINDOW.total_seconds() // 60))
    at = min(one.at + (tx.now - sent_at), tx.now)
    said = one.said.strip()
    guest = await guests.by_code(tx, said)
    if guest is not None and guest.site == found.site:
        await guests.arrived(tx, guest)
        return guest.name
    booking = await _booking(tx, found, said, at=at)
    if booking is None:
        raise Refused("spaces.code-wrong")
    held = await store.one(tx, booking.id, lock=True)
    if held is None:
        raise Refused("spaces.code-wrong")
    if one.leaves:
        await left(tx, held, via="kiosk", at=at)
    elif held.checked_in_at is not None:
        raise Refused("spaces.already-in")
    else:
        await came(tx, held, via="kiosk", at=at)
    return (await persons.names(tx, [held.person])).get(held.person, "")


async def _booking(tx: Tx, found: SiteDoor, said: str, *, at: datetime) -> Booking | None:
    if len(said) == 6 and said.isascii() and said.isdigit():
        rule, _ = await sites.rules(tx, found.site)
        mine = await store.by_pin(
            tx, found.site, said, first=at - timedelta(days=1), last=at + rules.before(rule) + MINUTE
        )
        # two with one PIN: nobody can tell who stands there
        return mine[0] if len(mine) == 1 else None
    booking = await store.by_code(tx, said) if 0 < len(said) <= 100 else None
    return booking if booking is not None and booking.site == found.site else None
