"""What the steering board shows."""

from datetime import date
from enum import Enum
from uuid import UUID

from msgspec import Struct


class Verdict(Enum):
    """What the figures of a site and kind speak for. A person decides."""

    EXPAND = "expand"
    KEEP = "keep"
    SPARE = "spare"
    TOO_LITTLE = "too-little-data"


class Refusal(Struct, frozen=True, kw_only=True):
    """The probability, 0 to 1, that somebody finds all of so many seats taken."""

    seats: int
    probability: float


class Proposal(Struct, frozen=True, kw_only=True):
    """What the figures speak for: `load` in Erlang, `needed` seats keep refusals under the aim; both None without data.

    `refusals` are for the seats around those there are, in order.
    """

    verdict: Verdict
    load: float | None = None
    needed: int | None = None
    refusals: list[Refusal] = []


class Line(Struct, frozen=True, kw_only=True):
    """One kind of space of a site. Figures in percent; None below five people or where the site was never open.

    `rate` may exceed 100: several people a day use one seat. `hours_rate` never does.
    """

    site: UUID
    name: str
    kind: str
    seats: int
    days: int
    open_minutes: int
    visits: int | None
    minutes: int | None
    waits: int | None
    rate: float | None
    hours_rate: float | None
    arrival_rate: float | None
    no_show_rate: float | None
    proposal: Proposal


class SteeringBoard(Struct, frozen=True, kw_only=True):
    """All sites over whole months; `aim` is the probability of refusal, in percent, that a proposal stays under."""

    since: date
    until: date
    aim: int
    items: list[Line]
