"""Headcount, duties, the board, the institution's labels."""

from collections.abc import Sequence
from datetime import date

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid
from madang.ground.parties import organisation
from madang.ground.parties.models import GradeCount, Headline
from madang.ground.tx import Tx
from madang.people import facts, store
from madang.people.actions.shared import HOUSE_REF, derive
from madang.people.models import BoardMember, DutyUnit, Headcount, Labels


async def headcount(tx: Tx, on: date) -> Headcount:
    """Quota, present and gap by grade; extra staff and the published figure apart."""
    await tx.need("people.organisation", HOUSE)
    grades = await organisation.grade_counts(tx, on)
    extra = await organisation.extra_counts(tx, on)
    return Headcount(
        on=on,
        headline=await organisation.headline(tx, on),
        grades=grades,
        total=GradeCount(
            grade="",
            quota=sum(line.quota for line in grades),
            present=sum(line.present for line in grades),
            gap=sum(line.gap for line in grades),
        ),
        extra=extra,
        extra_total=sum(line.present for line in extra),
    )


async def set_quota(tx: Tx, *, since: date, grades: Sequence[tuple[str, int]]) -> None:
    """The quota by grade from a day on. Raises Invalid for a grade named twice or a negative number."""
    await tx.need("people.organise", HOUSE)
    names = [grade.strip() for grade, _ in grades]
    if len(set(names)) != len(names) or not all(names) or any(number < 0 for _, number in grades):
        raise Invalid("ground.invalid", errors=[{"pointer": "#/grades", "code": "bad"}])
    await organisation.set_quota(
        tx, [(name, number) for name, (_, number) in zip(names, grades, strict=True)], since=since
    )
    tx.tell(facts.HeadcountChanged(subject=HOUSE_REF, on=since))


async def set_headline(tx: Tx, headline: Headline) -> None:
    """State the published figure."""
    await tx.need("people.organise", HOUSE)
    if headline.number < 0:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/number", "code": "bad"}])
    await organisation.save_headline(tx, headline)
    tx.tell(facts.HeadcountChanged(subject=HOUSE_REF, on=headline.published_on))


async def duties(tx: Tx, on: date) -> list[DutyUnit]:
    """Which unit and who in it does what, on a day."""
    await tx.need("people.organisation", HOUSE)
    return await store.duties(
        tx, on, [(unit.id, unit.name, unit.path, unit.duties) for unit in await organisation.units(tx, on)]
    )


async def board(tx: Tx, on: date) -> list[BoardMember]:
    """The board on a day."""
    await tx.need("people.organisation", HOUSE)
    return await store.board(tx, on)


async def labels(tx: Tx) -> Labels:
    """The institution's lists."""
    return await settings.read(tx, "people.labels", Labels) or Labels()


async def set_labels(tx: Tx, new: Labels) -> Labels:
    """Change the institution's lists; the order of grades is the order of people."""
    await tx.need("people.organise", HOUSE)
    await settings.write(tx, "people.labels", new)
    tx.tell(facts.LabelsChanged(subject=HOUSE_REF))
    await derive(tx, None)
    return new
