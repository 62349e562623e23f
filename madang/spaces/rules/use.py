"""How a site was used, without showing how anybody used it. Source: DOMAIN section 3.1."""

from madang.spaces.models.nouns import SpaceKind
from madang.spaces.models.sites import SiteUse

FLOOR = 5
"""So many people at least stand behind a figure."""


def use(
    kind: SpaceKind, *, spaces: int, days: int, open_minutes: int, visits: int, people: int, minutes: int
) -> SiteUse:
    """The figures of a kind; nothing below the floor, not even that it was none or few."""
    shown = people >= FLOOR
    return SiteUse(
        kind=kind,
        spaces=spaces,
        days=days,
        visits=visits if shown else None,
        minutes=minutes if shown else None,
        # several people a day use one seat: more than a hundred is right
        rate=round(visits / (spaces * days) * 100, 1) if shown and spaces and days else None,
        hours_rate=round(min(minutes / (spaces * open_minutes), 1) * 100, 1)
        if shown and spaces and open_minutes
        else None,
    )
