"""Looking at the calendar of working days, and entering days off."""

from datetime import date, timedelta
from uuid import UUID

from msgspec.structs import replace

from madang.ground.access import HOUSE
from madang.ground.days import store
from madang.ground.days.facts import DayAdded, DayChanged, DayRemoved
from madang.ground.days.models import Day, Days, Name, SpecialDay, SpecialDays
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.standards.days import FIRST_YEAR, LAST_YEAR, Extra, holidays_on, is_public_holiday, is_working_day

LONGEST = 800
"""Days asked for at once: two years and a bit for any calendar view."""
KINDS = ("temporary", "institution")


async def calendar(tx: Tx, first: date, last: date) -> Days:
    """Each date from `first` to `last` inclusive. Raises Invalid."""
    if not 0 <= (last - first).days < LONGEST or first.year < FIRST_YEAR or last.year > LAST_YEAR:
        raise Invalid("days.range", most=LONGEST, first=FIRST_YEAR, last=LAST_YEAR)
    extra = await store.extras(tx)
    return Days(items=[_day(first + timedelta(days=offset), extra) for offset in range((last - first).days + 1)])


def _day(on: date, extra: Extra) -> Day:
    return Day(
        on=on,
        weekday=on.weekday(),
        working=is_working_day(on, extra),
        public=is_public_holiday(on, extra),
        holidays=[
            Name(name_ko=each.name_ko, name_en=each.name_en, kind=each.kind.value) for each in holidays_on(on, extra)
        ],
    )


async def listed(tx: Tx, year: int | None) -> SpecialDays:
    """What was entered. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise Invalid("days.range", most=LONGEST, first=FIRST_YEAR, last=LAST_YEAR)
    first, last = (date(year, 1, 1), date(year, 12, 31)) if year else (None, None)
    return SpecialDays(items=await store.listed(tx, first=first, last=last))


async def add(tx: Tx, day: SpecialDay) -> SpecialDay:
    """Enter a day off. Raises Invalid, Refused."""
    await tx.need("ground.administer", HOUSE)
    await _check(tx, day)
    await store.save(tx, day)
    tx.after.append(store.forget)
    tx.tell(DayAdded(subject=ref("ground.house", HOUSE), on=day.on, name_ko=day.name_ko))
    return day


async def change(
    tx: Tx,
    id: UUID,
    *,
    revision: int | None,
    on: date | None,
    name_ko: str | None,
    name_en: str | None,
    kind: str | None,
) -> SpecialDay:
    """Move or rename a day off; what is None stays. Raises NotFound, Stale, Invalid, Refused."""
    await tx.need("ground.administer", HOUSE)
    before = await store.one(tx, id)
    if before is None:
        raise NotFound("ground.not-found")
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    day = replace(
        before,
        on=on or before.on,
        name_ko=before.name_ko if name_ko is None else name_ko,
        name_en=before.name_en if name_en is None else name_en,
        kind=kind or before.kind,
        revision=before.revision + 1,
    )
    await _check(tx, day)
    await store.save(tx, day)
    tx.after.append(store.forget)
    tx.tell(DayChanged(subject=ref("ground.house", HOUSE), on=day.on, name_ko=day.name_ko))
    return day


async def remove(tx: Tx, id: UUID) -> None:
    """Take a day off out. Raises NotFound."""
    await tx.need("ground.administer", HOUSE)
    day = await store.one(tx, id)
    if day is None:
        raise NotFound("ground.not-found")
    await store.delete(tx, id)
    tx.after.append(store.forget)
    tx.tell(DayRemoved(subject=ref("ground.house", HOUSE), on=day.on, name_ko=day.name_ko))


async def _check(tx: Tx, day: SpecialDay) -> None:
    wrong = [
        {"pointer": f"#/{name}", "code": "invalid"}
        for name, right in (
            ("on", FIRST_YEAR <= day.on.year <= LAST_YEAR),
            ("name_ko", 0 < len(day.name_ko) <= 100),
            ("name_en", 0 < len(day.name_en) <= 100),
            ("kind", day.kind in KINDS),
        )
        if not right
    ]
    if wrong:
        raise Invalid("days.day", errors=wrong)
    if await store.taken(tx, day.on, day.name_ko, but=day.id):
        raise Refused("days.taken")
