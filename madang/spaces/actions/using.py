"""What spaces answer to whoever steers the sites: counts for groups of five people or more."""

from datetime import UTC, datetime, timedelta

from madang.ground import clock
from madang.ground.access import HOUSE
from madang.ground.asks import SiteTraffic, Traffic
from madang.ground.days import store as days
from madang.ground.tx import Tx
from madang.spaces.rules import finding, hours
from madang.spaces.rules.use import FLOOR
from madang.spaces.store import using as store
from madang.spaces.store import views


async def traffic(tx: Tx, ask: SiteTraffic) -> list[Traffic]:
    """The use of all sites from a day to another. Raises Forbidden for whoever does not run the house."""
    await tx.need("spaces.close-all", HOUSE)
    first = hours.moment(ask.since, "00:00")
    last = min(hours.moment(ask.until + timedelta(days=1), "00:00"), tx.now)
    if first >= last:
        return []
    rows = await store.all_traffic(tx, first=first, last=last)
    waits = await store.all_waits(tx, first=first, last=last)
    shut = await views.closures(tx, first=first, last=last)
    free = hours.holidays(first, last, await days.extras(tx))
    opened: dict[object, tuple[int, int]] = {}
    for site, (policy, kept, closed_on) in (await views.settings_of(tx, list({row[0] for row in rows}))).items():
        end = last if closed_on is None else min(last, hours.moment(closed_on, "00:00"))
        off = finding.merged(
            [(int(a.timestamp()), int(b.timestamp())) for of, a, b in shut if of is None or of == site]
        )
        spans = finding.without(hours.open_seconds(kept, policy, first, max(first, end), free), off)
        on = {clock.today(datetime.fromtimestamp(a, UTC)) for a, _ in spans}
        opened[site] = (len(on), sum(b - a for a, b in spans) // 60)
    found = []
    for site, name, kind, seats, booked, visits, missed, people, minutes in rows:
        open_days, open_minutes = opened.get(site, (0, 0))
        waited, waiting = waits.get((site, kind), (0, 0))
        shown = people >= FLOOR
        found.append(
            Traffic(
                site=site,
                name=name,
                kind=kind,
                seats=seats,
                days=open_days,
                open_minutes=open_minutes,
                booked=booked if shown else None,
                visits=visits if shown else None,
                missed=missed if shown else None,
                minutes=minutes if shown else None,
                waits=waited if waiting >= FLOOR else None,
            )
        )
    return found
