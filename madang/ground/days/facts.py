"""What the calendar of working days tells."""

from datetime import date

from madang.ground.facts import Fact


class DayAdded(Fact, frozen=True, kw_only=True, tag="ground.house.day-added"):
    """A day off was entered."""

    on: date
    name_ko: str


class DayChanged(Fact, frozen=True, kw_only=True, tag="ground.house.day-changed"):
    """A day off was moved or renamed."""

    on: date
    name_ko: str


class DayRemoved(Fact, frozen=True, kw_only=True, tag="ground.house.day-removed"):
    """A day off was taken out."""

    on: date
    name_ko: str


FACTS: list[type[Fact]] = [DayAdded, DayChanged, DayRemoved]
