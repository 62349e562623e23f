"""Who may have a space for months, and what may become of it."""

from collections.abc import Sequence
from datetime import date, timedelta

from madang.ground.errors import Invalid, Refused
from madang.spaces.models.nouns import BookingRules, Space, SpaceAccess, Span
from madang.spaces.models.tenancies import Tenancy, TenancyState
from madang.spaces.rules.hours import moment

AHEAD = 366
"""So many days ahead one may apply."""
WARNED = timedelta(days=14)
"""So long before the last day its person is told that a tenancy ends."""


def span(since: date, until: date) -> Span:
    """From the first day's midnight to the one after the last day."""
    return Span(moment(since, "00:00"), moment(until, "24:00"))


def may_apply(
    since: date, until: date, *, space: Space, rules: BookingRules, staff: bool, closed_on: date | None, today: date
) -> None:
    """Whether somebody may apply for a space from a day through another. Raises Invalid, Refused with the reason."""
    if until < since:
        raise Invalid("spaces.ends-before-start", errors=[{"pointer": "#/until", "code": "before-start"}])
    may_have(space, staff=staff)
    if since < today:
        raise Refused("spaces.tenancy-past")
    if since > today + timedelta(days=AHEAD):
        raise Refused("spaces.too-far-ahead", days=AHEAD)
    if (until - since).days >= rules.tenancy_days:
        raise Refused("spaces.tenancy-long", days=rules.tenancy_days)
    if closed_on is not None and until >= closed_on:
        raise Refused("spaces.site-closed")


def may_have(space: Space, *, staff: bool) -> None:
    """Whether a space is let, and to such people. Raises Refused."""
    if space.retired_at is not None:
        raise Refused("spaces.retired")
    if not space.lets:
        raise Refused("spaces.not-let")
    if staff and space.access is SpaceAccess.OUTSIDE:
        raise Refused("spaces.for-outsiders")
    if not staff and space.access is SpaceAccess.STAFF:
        raise Refused("spaces.for-staff")


def may_renew(found: Tenancy, until: date, *, rules: BookingRules, closed_on: date | None, today: date) -> None:
    """Whether its person may ask for a later last day. Raises Invalid, Refused."""
    runs_on(found, today=today)
    if found.renewals >= rules.tenancy_renewals:
        raise Refused("spaces.tenancy-renewals", most=rules.tenancy_renewals)
    if until <= found.until:
        raise Invalid("spaces.tenancy-later", errors=[{"pointer": "#/until", "code": "before-start"}])
    if (until - found.until).days > rules.tenancy_days:
        raise Refused("spaces.tenancy-long", days=rules.tenancy_days)
    if closed_on is not None and until >= closed_on:
        raise Refused("spaces.site-closed")


def runs_on(found: Tenancy, *, today: date) -> None:
    """Whether it is admitted and not over. Raises Refused."""
    if found.state is not TenancyState.ADMITTED or found.until < today:
        raise Refused("spaces.tenancy-over")


def ended(found: Tenancy, on: date, *, today: date) -> date | None:
    """The last day of a tenancy that ends early; None when it never begins. Raises Invalid, Refused."""
    runs_on(found, today=today)
    if on < today or on > found.until:
        raise Invalid("spaces.tenancy-end", errors=[{"pointer": "#/on", "code": "invalid"}])
    return on if on >= found.since else None


def acts(found: Tenancy, *, own: bool, runs: bool, rules: BookingRules, today: date) -> Sequence[str]:
    """What somebody may do with a tenancy: its person or who applied for them (`own`), or who runs the site."""
    may: list[str] = []
    applied = found.state is TenancyState.APPLIED
    on = found.state is TenancyState.ADMITTED and found.until >= today
    asked = on and found.renew_until is not None
    if own and applied:
        may.append("withdraw")
    if own and on and not asked and found.renewals < rules.tenancy_renewals:
        may.append("renew")
    if (own or runs) and on:
        may.append("end")
    if runs and (applied or asked):
        may += ["admit", "refuse"]
    return may
