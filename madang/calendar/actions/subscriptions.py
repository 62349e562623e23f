"""Calendars of elsewhere: fetched where the administrator allows requests to leave the house."""

import asyncio
from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

from msgspec import Struct

from madang.calendar import facts
from madang.calendar.actions import calendars, keeping
from madang.calendar.models import CALENDAR, Calendar, Sort
from madang.calendar.rules import exporting
from madang.calendar.rules.exporting import Taken
from madang.calendar.store import calendars as calendar_store
from madang.calendar.store import objects
from madang.calendar.store import subscriptions as store
from madang.calendar.store.subscriptions import Subscription
from madang.ground import outgoing, settings
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.errors import Problem as Refusal
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.ground.work import Work

SETTING = "calendar"
MOST_BYTES = 10 << 20
AT_ONCE = 20
LONGEST_PAUSE = timedelta(days=7)


class Policy(Struct, frozen=True, kw_only=True):
    """What the institution decides: whether calendars of elsewhere are fetched, and from which networks inside."""

    fetches: bool = False
    networks: tuple[str, ...] = ()


async def policy(tx: Tx) -> Policy:
    """What is decided; nothing leaves the house until an administrator says so."""
    return await settings.read(tx, SETTING, Policy) or Policy()


async def decide(tx: Tx, wanted: Policy) -> None:
    """Decide otherwise. Needs `ground.administer`; raises Invalid for what is no network."""
    await tx.need("ground.administer", HOUSE)
    outgoing.networks(wanted.networks)
    await settings.write(tx, SETTING, wanted)
    tx.tell(facts.PolicyChanged(subject=ref("ground.house", HOUSE), fetches=wanted.fetches))


def checked(url: str) -> str:
    """An address to fetch from; `webcal:` is how calendars say https. Raises Invalid."""
    plain = url.strip()
    if plain[:7].lower() == "webcal:":
        plain = "https:" + plain[7:]
    try:
        parts = urlsplit(plain)
        right = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        right = False
    if not right or len(plain) > 2000 or not plain.isprintable() or " " in plain:
        raise Invalid("calendar.url")
    return plain


async def subscribe(tx: Tx, *, name: str, url: str, colour: int | None) -> UUID:
    """A calendar of elsewhere among one's own; it is fetched in a moment. Raises Invalid, Refused where it is off."""
    if not (await policy(tx)).fetches:
        raise Refused("calendar.fetches-off")
    there = checked(url)
    id = await calendars.make_subscribed(tx, name=name, colour=colour)
    await store.insert(tx, id, there, now=tx.now)
    await tx.defer("calendar.fetch", calendar=str(id))
    return id


async def again(tx: Tx, id: UUID) -> None:
    """Fetch it now. Raises NotFound, Forbidden, Refused where it is off."""
    found = await keeping.need(tx, "calendar.manage", id)
    if found.sort is not Sort.SUBSCRIBED:
        raise NotFound("ground.not-found")
    if not (await policy(tx)).fetches:
        raise Refused("calendar.fetches-off")
    await tx.defer("calendar.fetch", calendar=str(id), lock=f"calendar {id}")


async def fetch_due(work: Work) -> None:
    """Fetch what is due; safe to repeat."""
    async with work() as tx:
        wanted = await store.due(tx, now=tx.now, most=AT_ONCE) if (await policy(tx)).fetches else []
    for calendar in wanted:
        await fetch(work, calendar=str(calendar))


async def fetch(work: Work, *, calendar: str) -> None:
    """Fetch one calendar: what is new comes, what is gone goes, what went wrong is shown. No transaction waits for it."""
    id = UUID(calendar)
    async with work() as tx:
        found, decided = await store.one(tx, id), await policy(tx)
    if found is None or not decided.fetches:
        return
    error, taken, etag = "", None, found.etag
    try:
        answer = await outgoing.ask(
            "GET",
            found.url,
            headers={"accept": "text/calendar, */*;q=0.1"},
            most=MOST_BYTES,
            inside=outgoing.networks(decided.networks),
        )
        if answer.status != 200:
            error = "calendar.fetch-status"
        else:
            etag = keeping.etag_of(answer.body.decode("utf-8", "replace"))
            if etag != found.etag or found.error:
                taken = await asyncio.to_thread(exporting.apart, answer.body)
    except Refusal as problem:
        error, etag = problem.code, found.etag
    async with work() as tx:
        if taken is not None:
            home = await calendar_store.one(tx, tx.actor, id)
            if home is not None:
                await _bring(tx, home, taken)
        failed = found.failed + 1 if error else 0
        pause = (
            min(timedelta(minutes=found.minutes) * (1 << min(failed, 8)), LONGEST_PAUSE)
            if error
            else timedelta(minutes=found.minutes)
        )
        await store.save(
            tx,
            id,
            next_at=tx.now + pause,
            fetched_at=found.fetched_at if error else tx.now,
            etag=etag if not error else found.etag,
            error=error,
            failed=failed,
        )
        if error != found.error:
            tx.tell(facts.EventsChanged(subject=ref(CALENDAR, id)))


async def _bring(tx: Tx, home: Calendar, taken: Taken) -> None:
    await calendar_store.lock(tx, home.id)
    there = await store.kept(tx, home.id)
    seen = set()
    for one in taken.objects:
        try:
            read = await keeping.read(tx, home, one)
        except Refusal:
            continue
        uid = read.read.uid
        if uid in seen:
            continue
        seen.add(uid)
        old = there.get(uid)
        if old is not None and old[2] == keeping.etag_of(read.parsed.root.text()):
            continue
        before = await objects.one(tx, tx.actor, old[0], everything=True) if old else None
        name = old[1] if old else f"{keeping.etag_of(uid)}.ics"
        await keeping.keep(tx, home, name, read, before=before, by=home.owner)
    for uid, (id, _, _) in there.items():
        if uid not in seen:
            gone = await objects.one(tx, tx.actor, id, everything=True)
            if gone is not None:
                await keeping.drop(tx, gone)


async def one(tx: Tx, id: UUID) -> Subscription:
    """How fetching a calendar goes, for who manages it. Raises NotFound."""
    await keeping.need(tx, "calendar.manage", id)
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found
