"""The figures of the board and what they speak for: pure functions. Source: DOMAIN section 3.1."""

from calendar import monthrange
from datetime import date

from madang.ground.asks import Traffic
from madang.steering.models import Line, Proposal, Refusal, Verdict

AIM = 5
"""Percent: so many of a hundred wishes at most find no seat."""
LEAST_VISITS = 30
LEAST_DAYS = 20
AROUND = 10
"""Seats fewer and more than there are, for which the refusal is shown."""
MOST = 10_000


def months(since: date, until: date) -> tuple[date, date]:
    """The whole months that hold two days: periods that differ by a day would tell of single people."""
    return since.replace(day=1), until.replace(day=monthrange(until.year, until.month)[1])


def refusal(load: float, seats: int) -> float:
    """Erlang's loss formula: the share of wishes that find all seats taken, at a load in Erlang.

    B(0) = 1; B(n) = a·B(n-1) / (n + a·B(n-1)).
    """
    lost = 1.0
    for n in range(1, seats + 1):
        lost = load * lost / (n + load * lost)
    return lost


def needed(load: float, *, aim: float) -> int:
    """The fewest seats at which the refusal is not above the aim."""
    lost, n = 1.0, 0
    while lost > aim and n < MOST:
        n += 1
        lost = load * lost / (n + load * lost)
    return n


def proposal(one: Traffic) -> Proposal:
    """What the figures speak for. The load counts those who waited in vain, each as long as a stay takes on average."""
    if (
        one.visits is None
        or one.minutes is None
        or one.seats < 1
        or one.open_minutes < 1
        or one.visits < LEAST_VISITS
        or one.days < LEAST_DAYS
    ):
        return Proposal(verdict=Verdict.TOO_LITTLE)
    load = one.minutes * (1 + (one.waits or 0) / one.visits) / one.open_minutes
    want = max(1, needed(load, aim=AIM / 100))
    spread = range(max(1, one.seats - AROUND), one.seats + AROUND + 1)
    fits = Verdict.SPARE if want * 2 <= one.seats else Verdict.KEEP
    verdict = Verdict.EXPAND if want > one.seats else fits
    return Proposal(
        verdict=verdict,
        load=round(load, 2),
        needed=want,
        refusals=[Refusal(seats=n, probability=round(refusal(load, n), 4)) for n in spread],
    )


def _percent(part: int | None, whole: int | None) -> float | None:
    return round(part / whole * 100, 1) if part is not None and whole else None


def line(one: Traffic) -> Line:
    """A line of the board."""
    used = _percent(one.minutes, one.seats * one.open_minutes)
    return Line(
        site=one.site,
        name=one.name,
        kind=one.kind,
        seats=one.seats,
        days=one.days,
        open_minutes=one.open_minutes,
        visits=one.visits,
        minutes=one.minutes,
        waits=one.waits,
        rate=_percent(one.visits, one.seats * one.days),
        hours_rate=min(used, 100.0) if used is not None else None,
        arrival_rate=_percent(one.visits, one.booked),
        no_show_rate=_percent(one.missed, one.booked),
        proposal=proposal(one),
    )
