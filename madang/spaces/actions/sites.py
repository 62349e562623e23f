"""Sites as people look for them: sheets, rules of booking, plans."""

from typing import Any
from uuid import UUID

from msgspec.structs import asdict, replace

from madang.ground.days import store as days
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.access import SITE_ACTS
from madang.spaces.models.nouns import SITE
from madang.spaces.models.sites import PlanShape, SitePolicy, SiteSheet, SpacePlan
from madang.spaces.rules import hours as opening
from madang.spaces.rules import plans as drawing
from madang.spaces.store import sites as store
from madang.spaces.store import spaces
from madang.standards.days import Extra

MOST_PLANS = 40


async def sheets(tx: Tx, *, only: UUID | None = None) -> list[SiteSheet]:
    """The sites in the actor's reach."""
    everything = tx.who.kind == "system"
    extra = await days.extras(tx)
    rows = await store.sheets(tx, tx.actor, now=tx.now, only=only, everything=everything)
    return [_shown(tx, row, extra) for row in rows]


def _shown(tx: Tx, row: store.Row, extra: Extra) -> SiteSheet:
    today = tx.today
    found = row.sheet
    spans = opening.open_on(found.hours, today, holidays=row.rules.holidays, extra=extra)
    gone = found.closed_on is not None and found.closed_on <= today
    return replace(
        found,
        open_now=not gone and found.closed_until is None and any(span.dtstart <= tx.now < span.dtend for span in spans),
        may=tx.may(Role.of(row.rank), *SITE_ACTS),
    )


async def sheet(tx: Tx, site: UUID) -> SiteSheet:
    """One site. Raises NotFound."""
    await tx.need("spaces.view", site)
    found = await sheets(tx, only=site)
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


async def change_sheet(tx: Tx, site: UUID, *, revision: int | None, fields: dict[str, Any]) -> SiteSheet:
    """Change what stands on the sheet; absent fields stay. Raises Stale, Invalid."""
    await tx.need("spaces.manage", site)
    await store.hold(tx, site)
    before = await sheet(tx, site)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    after = replace(before, **fields)
    kept = opening.checked(after.hours)
    if kept is None:
        raise Invalid("spaces.hours", errors=[{"pointer": "#/hours", "code": "invalid"}])
    if (after.east is None) != (after.north is None):
        raise Invalid("spaces.map", errors=[{"pointer": "#/east", "code": "invalid"}])
    await store.save_sheet(
        tx,
        site,
        summary=after.summary.strip(),
        hours=kept,
        equipment=lines(after.equipment),
        network=after.network.strip(),
        accessibility=after.accessibility.strip(),
        directions=after.directions.strip(),
        east=after.east,
        north=after.north,
    )
    tx.tell(facts.SheetChanged(subject=ref(SITE, site)))
    return await sheet(tx, site)


def lines(given: list[str]) -> list[str]:
    """Short words, tidy and once each, in the order given."""
    return list(dict.fromkeys(" ".join(one.split()) for one in given if one.strip()))


async def policy(tx: Tx, site: UUID) -> SitePolicy:
    """The rules of booking of a site."""
    reached = await tx.need("spaces.view", site)
    found, revision = await store.rules(tx, site)
    return SitePolicy(site=site, rules=found, revision=revision, may=tx.may(reached.role, "spaces.manage"))


async def change_policy(tx: Tx, site: UUID, *, revision: int | None, fields: dict[str, Any]) -> SitePolicy:
    """Change rules of booking; what is booked stays. Raises Stale."""
    await tx.need("spaces.manage", site)
    await store.hold(tx, site)
    before, current = await store.rules(tx, site)
    if revision is not None and revision != current:
        raise Stale("ground.stale")
    after = replace(before, **fields)
    changed = [name for name, value in asdict(after).items() if value != getattr(before, name)]
    if changed:
        await store.save_rules(tx, site, after)
        tx.tell(facts.PolicyChanged(subject=ref(SITE, site), fields=changed))
    return await policy(tx, site)


async def plans(tx: Tx, site: UUID) -> list[SpacePlan]:
    """The plans of a site."""
    await tx.need("spaces.view", site)
    return await store.plans(tx, site)


async def _shapes(tx: Tx, site: UUID, shapes: list[PlanShape], width: int, height: int) -> None:
    drawing.check(shapes, width=width, height=height)
    here = {one.id for one in await spaces.of_site(tx, site, retired=True)}
    named = [one.space for one in shapes if one.space is not None]
    if not here.issuperset(named):
        raise Invalid("spaces.plan-space")


async def add_plan(
    tx: Tx, site: UUID, *, name: str, storey: str, width: int, height: int, shapes: list[PlanShape], ordering: int
) -> SpacePlan:
    """Draw a plan. Raises Invalid, Refused."""
    await tx.need("spaces.manage", site)
    await store.hold(tx, site)
    if len(await store.plans(tx, site)) >= MOST_PLANS:
        raise Refused("spaces.too-many", most=MOST_PLANS)
    await _shapes(tx, site, shapes, width, height)
    made = SpacePlan(
        id=new_id(),
        site=site,
        name=" ".join(name.split()),
        storey=storey.strip(),
        width=width,
        height=height,
        shapes=shapes,
        ordering=ordering,
    )
    return await _keep(tx, made)


async def _keep(tx: Tx, plan: SpacePlan) -> SpacePlan:
    if not plan.name:
        raise Invalid("spaces.name", errors=[{"pointer": "#/name", "code": "length"}])
    await store.save_plan(tx, plan)
    tx.tell(facts.PlanChanged(subject=ref(SITE, plan.site), plan=plan.id))
    found = await store.plan(tx, plan.id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def _plan(tx: Tx, id: UUID) -> SpacePlan:
    found = await store.plan(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need("spaces.manage", found.site)
    await store.hold(tx, found.site)
    held = await store.plan(tx, id)
    if held is None:
        raise NotFound("ground.not-found")
    return held


async def change_plan(tx: Tx, id: UUID, *, revision: int | None, fields: dict[str, Any]) -> SpacePlan:
    """Draw a plan anew; absent fields stay. Raises NotFound, Stale, Invalid."""
    before = await _plan(tx, id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    after = replace(before, **fields)
    await _shapes(tx, before.site, after.shapes, after.width, after.height)
    return await _keep(tx, replace(after, name=" ".join(after.name.split()), storey=after.storey.strip()))


async def remove_plan(tx: Tx, id: UUID) -> None:
    """Take a plan away. Raises NotFound."""
    found = await _plan(tx, id)
    await store.delete_plan(tx, id)
    tx.tell(facts.PlanChanged(subject=ref(SITE, found.site), plan=id))
