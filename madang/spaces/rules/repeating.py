"""Bookings that repeat by the week: which days, and which are left out."""

from collections.abc import Iterator
from datetime import timedelta

from madang.ground import clock
from madang.spaces.models.nouns import Span
from madang.standards.days import Extra, is_public_holiday


def weekly(first: Span, *, count: int, every: int, extra: Extra) -> Iterator[tuple[Span, bool]]:
    """`count` times from the first on, every so many weeks, each with whether it falls on a holiday.

    A holiday counts as one of them: the series ends when people expect it to.
    """
    for number in range(count):
        by = timedelta(weeks=number * every)
        span = Span(first.dtstart + by, first.dtend + by)
        yield span, is_public_holiday(clock.today(span.dtstart), extra)
