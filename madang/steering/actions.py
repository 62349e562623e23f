"""The steering board."""

from datetime import date

from madang.ground.access import HOUSE
from madang.ground.asks import SiteTraffic
from madang.ground.errors import Invalid
from madang.ground.tx import Tx
from madang.steering import rules
from madang.steering.models import SteeringBoard

LONGEST = 3 * 366


async def board(tx: Tx, *, since: date, until: date) -> SteeringBoard:
    """All sites over the whole months from a day to another. Raises Forbidden, Invalid."""
    await tx.need("steering.view", HOUSE)
    if not 0 <= (until - since).days <= LONGEST or until.year > 9000:
        raise Invalid("steering.period")
    first, last = rules.months(since, until)
    found = await tx.ask(SiteTraffic(since=first, until=last)) if tx.can_ask(SiteTraffic) else []
    return SteeringBoard(since=first, until=last, aim=rules.AIM, items=[rules.line(one) for one in found])
