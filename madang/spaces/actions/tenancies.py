"""A space for months: applied for, admitted by who runs the site, renewed, ended."""

from datetime import date
from uuid import UUID

from msgspec.structs import replace

from madang.ground import clock
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.spaces import facts
from madang.spaces.actions import booking as book
from madang.spaces.actions import seeing, waiting
from madang.spaces.models.nouns import SPACE, TENANCY, Footing, Span
from madang.spaces.models.tenancies import SpaceTenancy, Tenancy, TenancyState
from madang.spaces.rules import tenancies as rules
from madang.spaces.store import bookings, spaces
from madang.spaces.store import people as persons
from madang.spaces.store import tenancies as store

MOST = 10
"""Applications of one person that may wait for an answer."""


async def apply(
    tx: Tx, space: UUID, *, since: date, until: date, purpose: str, person: UUID | None = None
) -> SpaceTenancy:
    """Apply for a space that is let. Raises NotFound, Forbidden, Invalid, Refused with the reason."""
    found = await book.footing(tx, space, person or tx.actor)
    who = await book.for_whom(tx, person, found.space.site)
    words = purpose.strip()
    if not words:
        raise Invalid("spaces.tenancy-purpose", errors=[{"pointer": "#/purpose", "code": "length"}])
    rules.may_apply(
        since,
        until,
        space=found.space,
        rules=found.rules,
        staff=found.staff,
        closed_on=found.closed_on,
        today=tx.today,
    )
    await bookings.hold_person(tx, tx.actor)
    if await store.waiting(tx, tx.actor) >= MOST:
        raise Refused("spaces.too-many", most=MOST)
    made = Tenancy(
        id=new_id(),
        site=found.space.site,
        space=space,
        person=who,
        purpose=words,
        since=since,
        until=until,
        state=TenancyState.APPLIED,
        created_by=tx.actor,
        created_at=tx.now,
    )
    await store.insert(tx, made)
    tx.tell(facts.TenancyApplied(subject=ref(TENANCY, made.id), persons=seeing.told(tx, who)))
    await _remind(tx, made)
    return await shown(tx, made.id)


async def _remind(tx: Tx, found: Tenancy) -> None:
    """Whoever runs the site hears that something waits; not for whom: that stands in the list, where looks are kept."""
    who = [one for one in await persons.who_run(tx, found.site) if one != found.person]
    if who:
        tx.tell(facts.TenancyAsked(subject=ref(SPACE, found.space), persons=seeing.told(tx, *who)))


async def shown(tx: Tx, id: UUID) -> SpaceTenancy:
    """A tenancy with what the actor may do."""
    found, view, policy = await store.shown(tx, id)
    runs = await seeing.runs(tx, found.site)
    return _seen(tx, (found, view, policy), runs=runs)


def _seen(tx: Tx, row: store.Shown, *, runs: bool) -> SpaceTenancy:
    found, view, policy = row
    own = tx.actor in (found.person, found.created_by)
    return replace(view, may=list(rules.acts(found, own=own, runs=runs, rules=policy, today=tx.today)))


async def mine(tx: Tx) -> list[SpaceTenancy]:
    """What the actor applied for or has."""
    return [_seen(tx, row, runs=False) for row in await store.of_person(tx, tx.actor)]


async def of_site(tx: Tx, site: UUID, *, state: str | None) -> list[SpaceTenancy]:
    """The tenancies of a site, for who runs it; that they looked is kept. Raises Invalid."""
    await tx.need("spaces.run", site)
    if state is not None and state not in {one.value for one in TenancyState}:
        raise Invalid("spaces.state")
    rows = await store.of_site(tx, site, states=None if state is None else [state])
    await seeing.listed(tx, (found.person for found, _, _ in rows))
    return [_seen(tx, row, runs=True) for row in rows]


async def _run(tx: Tx, id: UUID) -> Tenancy:
    """A tenancy of a site that the actor runs, held. Raises NotFound, Forbidden."""
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.run", found.site)
    return await store.one(tx, id, lock=True) or found


async def _own(tx: Tx, id: UUID, *, runs: bool = False) -> tuple[Tenancy, bool]:
    """A tenancy of the actor's own, held; with `runs` of a site they run as well. Raises NotFound, Forbidden."""
    found = await store.one(tx, id, lock=True)
    if found is None:
        raise NotFound("ground.not-found")
    if tx.actor in (found.person, found.created_by):
        return found, True
    # whoever runs the site knows of it, and does not speak for its person
    if not await seeing.runs(tx, found.site):
        raise NotFound("ground.not-found")
    if not runs:
        raise Forbidden("ground.forbidden")
    return found, False


async def admit(tx: Tx, id: UUID, *, space: UUID | None = None) -> SpaceTenancy:
    """Admit an application, to another space of the site when one is named, or renew what was to be renewed.

    Raises NotFound, Forbidden, Invalid, Refused when somebody has the space meanwhile.
    """
    found = await _run(tx, id)
    decided = replace(found, decided_by=tx.actor, decided_at=tx.now, reason="")
    if found.state is TenancyState.APPLIED:
        foot = await _letting(tx, found, space or found.space)
        after = replace(decided, space=foot.space.id, state=TenancyState.ADMITTED)
        if after.since < tx.today:
            raise Refused("spaces.tenancy-past")
    elif found.renew_until is not None:
        rules.runs_on(found, today=tx.today)
        foot = await _letting(tx, found, found.space)
        after = replace(decided, until=found.renew_until, renew_until=None, renewals=found.renewals + 1)
    else:
        raise Refused("spaces.tenancy-not-waiting")
    await bookings.hold(tx, foot.space.id, foot.takes)
    taken = await store.first_taken(tx, foot.takes, rules.span(after.since, after.until), but=id)
    if taken is not None:
        raise Refused("spaces.let-taken", on=clock.today(taken).isoformat())
    await store.save(tx, after)
    await store.take(tx, id, rules.span(after.since, after.until))
    subject, persons_told = ref(TENANCY, id), seeing.told(tx, found.person, found.created_by)
    if found.state is TenancyState.APPLIED:
        tx.tell(facts.TenancyAdmitted(subject=subject, persons=persons_told, since=after.since, until=after.until))
    else:
        tx.tell(facts.TenancyRenewed(subject=subject, persons=persons_told, until=after.until))
    seeing.signal(tx, found.site)
    return await shown(tx, id)


async def _letting(tx: Tx, found: Tenancy, space: UUID) -> Footing:
    """What a tenancy of a space stands on. Raises Invalid for one of another site, Refused."""
    foot = await spaces.footing(tx, space, found.person)
    if foot is None or foot.space.site != found.site:
        raise Invalid("spaces.tenancy-elsewhere", errors=[{"pointer": "#/space", "code": "unknown"}])
    rules.may_have(foot.space, staff=foot.staff)
    return foot


async def refuse(tx: Tx, id: UUID, *, reason: str) -> SpaceTenancy:
    """Refuse an application, or not to renew, with a reason. Raises NotFound, Forbidden, Invalid, Refused."""
    found = await _run(tx, id)
    words = " ".join(reason.split())
    if not words:
        raise Invalid("spaces.reason", errors=[{"pointer": "#/reason", "code": "length"}])
    decided = replace(found, decided_by=tx.actor, decided_at=tx.now, reason=words)
    subject, persons_told = ref(TENANCY, id), seeing.told(tx, found.person, found.created_by)
    if found.state is TenancyState.APPLIED:
        await store.save(tx, replace(decided, state=TenancyState.REFUSED))
        tx.tell(facts.TenancyRefused(subject=subject, persons=persons_told))
    elif found.state is TenancyState.ADMITTED and found.renew_until is not None:
        await store.save(tx, replace(decided, renew_until=None))
        tx.tell(facts.TenancyNotRenewed(subject=subject, persons=persons_told))
    else:
        raise Refused("spaces.tenancy-not-waiting")
    return await shown(tx, id)


async def withdraw(tx: Tx, id: UUID) -> SpaceTenancy:
    """Take an application back. Raises NotFound, Forbidden, Refused."""
    found, _ = await _own(tx, id)
    if found.state is not TenancyState.APPLIED:
        raise Refused("spaces.tenancy-not-waiting")
    await store.save(tx, replace(found, state=TenancyState.WITHDRAWN))
    tx.tell(facts.TenancyWithdrawn(subject=ref(TENANCY, id), persons=seeing.told(tx, found.person)))
    return await shown(tx, id)


async def ask_renewal(tx: Tx, id: UUID, *, until: date) -> SpaceTenancy:
    """Ask for a later last day. Raises NotFound, Forbidden, Invalid, Refused."""
    found, _ = await _own(tx, id)
    foot = await spaces.footing(tx, found.space, found.person)
    if foot is None:
        raise NotFound("ground.not-found")
    rules.may_renew(found, until, rules=foot.rules, closed_on=foot.closed_on, today=tx.today)
    await store.save(tx, replace(found, renew_until=until))
    tx.tell(facts.TenancyRenewalAsked(subject=ref(TENANCY, id), persons=seeing.told(tx, found.person)))
    await _remind(tx, found)
    return await shown(tx, id)


async def end(tx: Tx, id: UUID, *, on: date, reason: str = "") -> SpaceTenancy:
    """End a tenancy with a day, before its last one: its person, or who runs the site with a reason.

    What is left of the time is free. Raises NotFound, Invalid, Refused.
    """
    found, own = await _own(tx, id, runs=True)
    words = " ".join(reason.split())
    if not own and not words:
        raise Invalid("spaces.reason", errors=[{"pointer": "#/reason", "code": "length"}])
    last = rules.ended(found, on, today=tx.today)
    after = replace(found, reason=words, renew_until=None, decided_by=tx.actor, decided_at=tx.now)
    if last is None:
        await store.save(tx, replace(after, state=TenancyState.ENDED))
        await store.take(tx, id, None)
    else:
        await store.save(tx, replace(after, until=last))
        await store.take(tx, id, rules.span(found.since, last))
    tx.tell(
        facts.TenancyEnded(
            subject=ref(TENANCY, id), persons=seeing.told(tx, found.person, found.created_by), until=last or on
        )
    )
    whole = rules.span(found.since, found.until)
    freed = whole if last is None else Span(rules.span(found.since, last).dtend, whole.dtend)
    await waiting.wake(tx, found.space, freed)
    seeing.signal(tx, found.site)
    return await shown(tx, id)


async def tick(work: Work) -> None:
    """Tell those whose tenancy ends soon, and end those that are over, each in a transaction of its own."""
    async with work() as tx:
        ending = await store.all_ending(tx, last=tx.today + rules.WARNED)
        over = await store.all_over(tx, today=tx.today)
    for id in ending:
        async with work() as tx:
            await warn(tx, id)
    for id in over:
        async with work() as tx:
            await expire(tx, id)


async def warn(tx: Tx, id: UUID) -> bool:
    """Its person hears that a tenancy ends, once. False when they did before."""
    found = await store.one(tx, id, lock=True)
    if found is None or not await store.reminded(tx, id, now=tx.now):
        return False
    tx.tell(facts.TenancyEnding(subject=ref(TENANCY, id), persons=[found.person], until=found.until))
    return True


async def expire(tx: Tx, id: UUID) -> bool:
    """Its last day is past. False when it was ended before, or renewed."""
    found = await store.one(tx, id, lock=True)
    if found is None or found.state is not TenancyState.ADMITTED or found.until >= tx.today:
        return False
    await store.save(tx, replace(found, state=TenancyState.ENDED, renew_until=None))
    tx.tell(facts.TenancyEnded(subject=ref(TENANCY, id), persons=[found.person], until=found.until))
    return True
