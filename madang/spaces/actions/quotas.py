"""What parties from outside may use of a site: so many minutes a month of some kinds of spaces."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from uuid import UUID

from madang.ground import clock
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.models.nouns import SITE, Space, SpaceKind, Span
from madang.spaces.models.sites import SpaceQuota
from madang.spaces.store import quotas as store


def month_of(on: date) -> Span:
    """The month in Seoul that a day lies in."""
    first = on.replace(day=1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    start, end = (datetime.combine(day, time(0), tzinfo=clock.ZONE).astimezone(UTC) for day in (first, following))
    return Span(start, end)


async def take(tx: Tx, person: UUID, space: Space, span: Span) -> UUID:
    """The quota that a booking by somebody from outside counts on. Raises Refused without one, or with too little left."""
    on = clock.today(span.dtstart)
    found = await store.for_person(tx, person, space.site, space.kind.value, on=on, month=month_of(on))
    if not found:
        raise Refused("spaces.no-quota")
    minutes = int((span.dtend - span.dtstart).total_seconds() // 60)
    enough = next((one for one in found if one.used + minutes <= one.minutes), None)
    if enough is None:
        left = max(one.minutes - one.used for one in found)
        raise Refused("spaces.quota-used", left=max(left, 0))
    return enough.id


async def of_site(tx: Tx, site: UUID) -> list[SpaceQuota]:
    """The quotas of a site. Needs `spaces.run`."""
    await tx.need("spaces.run", site)
    return await store.of_site(tx, site, month=month_of(tx.today))


async def add(
    tx: Tx, site: UUID, *, party: UUID, kinds: Sequence[SpaceKind], minutes: int, since: date, until: date | None
) -> SpaceQuota:
    """A party may use so many minutes a month. Raises Invalid."""
    await tx.need("spaces.manage", site)
    if not kinds or (until is not None and until < since) or not await store.is_party(tx, party):
        raise Invalid("spaces.quota")
    made = SpaceQuota(
        id=new_id(),
        site=site,
        party=party,
        kinds=list(dict.fromkeys(kinds)),
        minutes=minutes,
        since=since,
        until=until,
    )
    await store.insert(tx, made, by=tx.actor, now=tx.now)
    tx.tell(facts.QuotaChanged(subject=ref(SITE, site), party=party))
    found = await store.one(tx, made.id, month=month_of(tx.today))
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def remove(tx: Tx, id: UUID) -> None:
    """Take a quota back; what is booked stays. Raises NotFound."""
    found = await store.one(tx, id, month=month_of(tx.today))
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.manage", found.site)
    await store.delete(tx, id)
    tx.tell(facts.QuotaChanged(subject=ref(SITE, found.site), party=found.party))
