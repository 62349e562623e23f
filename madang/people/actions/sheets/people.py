"""People in tables: taking them in, all or nothing, and handing them out."""

import asyncio
from datetime import date
from typing import TypeVar
from uuid import UUID

from msgspec import structs

from madang.ground.access import HOUSE
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation, search
from madang.ground.parties import store as parties
from madang.ground.parties.models import Assignment, Employment, Person, Post, Row
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.shared import DAY, HOUSE_REF, derive, view_personal
from madang.people.actions.sheets.shared import Progress, report, rows_of
from madang.people.models import ImportReport
from madang.people.rules.sheets import people as rules
from madang.people.rules.sheets.people import Headed, Known, Line
from madang.people.rules.sheets.shared import headings, key, words
from madang.standards import sheets

T = TypeVar("T", Assignment, Employment)
_PERSONAL = ("fn_en", "email", "tel", "extension", "mobile", "duties")


BATCH = 100
"""So many lines are written between two words about how far it is."""


async def take_in(tx: Tx, content: bytes, *, apply: bool, progress: Progress) -> ImportReport:
    """Check a table of people, and with `apply` take it in when nothing is wrong with it. Safe to repeat.

    Raises Invalid for a file that cannot be read, TooLarge for one with too many rows.
    """
    await tx.need("people.administer", HOUSE)
    rows = await rows_of(content)
    known = await _known(tx)
    lines, problems = rules.check(rows, known)
    units = await _headed(tx)
    mains = {line.person: line for line in await organisation.all_lines(tx, Assignment, on=tx.today) if line.main}
    jobs = {line.person: line for line in await organisation.all_lines(tx, Employment, on=tx.today)}
    new, changed = [], []
    for line in lines:
        person = known.people.get(line.number)
        if person is None:
            new.append(line)
        elif _differs(line, person, mains.get(person.id), jobs.get(person.id), tx.today, units):
            changed.append((line, person))
    if apply and not problems:
        await _apply(tx, new, changed, mains, jobs, units, progress)
    return report(rows=len(lines), new=len(new), changed=len(changed), problems=problems, apply=apply)


async def _known(tx: Tx) -> Known:
    units: dict[str, set[UUID]] = {}
    for unit in await organisation.units(tx, tx.today):
        for name in (unit.name, unit.path, unit.code or ""):
            if name:
                units.setdefault(key(name), set()).add(unit.id)
    sites: dict[str, set[UUID]] = {}
    for site in await organisation.sites(tx):
        for name in (site.name, site.code or ""):
            if name:
                sites.setdefault(key(name), set()).add(site.id)
    return Known(
        people=await parties.all_numbered(tx),
        addresses=await parties.all_addresses(tx),
        units={name: sorted(ids) for name, ids in units.items()},
        sites={name: sorted(ids) for name, ids in sites.items()},
        today=tx.today,
    )


async def _headed(tx: Tx) -> dict[UUID, Headed]:
    posts: dict[UUID, set[str]] = {}
    for post in await organisation.all_lines(tx, Post, on=tx.today):
        if post.heads:
            posts.setdefault(post.unit, set()).add(post.name)
    return {
        unit.id: Headed(
            name=unit.name,
            unit_kind=unit.unit_kind,
            top=unit.parent is None,
            posts=frozenset(posts.get(unit.id, ())),
        )
        for unit in await organisation.units(tx, tx.today)
    }


def _person(line: Line, there: Person) -> Person:
    texts = {name: text for name, text in line.texts.items() if name in _PERSONAL}
    if "email" in texts:
        return structs.replace(there, fn=line.fn, **(texts | {"email": texts["email"] or None}))
    return structs.replace(there, fn=line.fn, **texts)


def _main(
    line: Line, there: Assignment | None, person: UUID, today: date, units: dict[UUID, Headed]
) -> Assignment | None:
    """The main assignment the line asks for, or None when it is so already.

    Whether it heads the unit follows the duty when that or the unit is new; else it stays as it was entered.
    """
    texts = {name: line.texts[name] for name in ("rank", "duty") if name in line.texts}
    if there is None:
        if line.unit is None:
            return None
        there = Assignment(id=new_id(), person=person, unit=line.unit, since=line.joined_on or today)
        return _heading(structs.replace(there, site=line.site, **texts), units)
    wanted = structs.replace(there, unit=line.unit or there.unit, site=line.site or there.site, **texts)
    if (wanted.unit, wanted.duty) != (there.unit, there.duty):
        wanted = _heading(structs.replace(wanted, post=None), units)
    return None if wanted == there else wanted


def _heading(wanted: Assignment, units: dict[UUID, Headed]) -> Assignment:
    unit = units.get(wanted.unit)
    return structs.replace(wanted, heads=unit is not None and rules.heads(wanted.duty, unit))


def _job(line: Line, there: Employment | None, person: UUID, today: date, *, known: bool) -> Employment | None:
    texts = {name: line.texts[name] for name in ("grade", "family") if name in line.texts}
    kind = line.kind or (there.kind if there else "regular")
    if there is None:
        if known and line.kind is None and not any(texts.values()):
            return None
        extra = kind not in ("regular", "officer")
        there = Employment(id=new_id(), person=person, kind=kind, extra=extra, since=line.joined_on or today)
        return structs.replace(there, **texts)
    wanted = structs.replace(there, kind=kind, **texts)
    return None if wanted == there else wanted


def _differs(
    line: Line,
    person: Person,
    main: Assignment | None,
    job: Employment | None,
    today: date,
    units: dict[UUID, Headed],
) -> bool:
    return (
        _person(line, person) != person
        or _main(line, main, person.id, today, units) is not None
        or _job(line, job, person.id, today, known=True) is not None
    )


async def _apply(
    tx: Tx,
    new: list[Line],
    changed: list[tuple[Line, Person]],
    mains: dict[UUID, Assignment],
    jobs: dict[UUID, Employment],
    units: dict[UUID, Headed],
    progress: Progress,
) -> None:
    people = [
        _person(
            line,
            Person(id=new_id(), sort="staff", fn=line.fn, number=line.number, joined_on=line.joined_on),
        )
        for line in new
    ]
    total = len(new) + len(changed)
    for first in range(0, len(people), BATCH):
        await parties.insert_people(tx, people[first : first + BATCH])
        progress(min(first + BATCH, len(people)) // 2, total)
    fresh = {person.id for person in people}
    assignments: list[Assignment] = []
    employments: list[Employment] = []
    for done, (line, person) in enumerate([*zip(new, people, strict=True), *changed], start=1):
        if person.id not in fresh:
            wanted = _person(line, person)
            if wanted != person:
                await parties.save_person(tx, wanted)
        main, job = mains.get(person.id), jobs.get(person.id)
        next_main, next_job = (
            _main(line, main, person.id, tx.today, units),
            _job(line, job, person.id, tx.today, known=person.id not in fresh),
        )
        if next_main is not None:
            assignments.append(await _follow(tx, main, next_main))
        if next_job is not None:
            employments.append(await _follow(tx, job, next_job))
        if len(assignments) + len(employments) >= BATCH or done == total:
            await organisation.insert_lines(tx, assignments)
            await organisation.insert_lines(tx, employments)
            assignments, employments = [], []
            progress(max(done, len(new) // 2), total)
    for person in people:
        tx.tell(facts.PersonAdded(subject=ref("people.person", person.id), sort=person.sort))
    for _, person in changed:
        tx.tell(facts.PersonChanged(subject=ref("people.person", person.id), fields=["import"]))
    tx.tell(facts.Imported(subject=HOUSE_REF, new=len(new), changed=len(changed)))
    await derive(tx, [*(person.id for person in people), *(person.id for _, person in changed)])


async def _follow(tx: Tx, there: T | None, wanted: T) -> T:
    """What held until now ends yesterday, or never was when it began today."""
    if there is None:
        return wanted
    if there.since >= tx.today:
        await organisation.delete_line(tx, type(there), there.id)
        return structs.replace(wanted, id=new_id(), revision=1)
    await organisation.save_line(tx, structs.replace(there, until=tx.today - DAY))
    return structs.replace(wanted, id=new_id(), since=tx.today, revision=1)


# Handing out


async def hand_out(tx: Tx, *, reason: str, address: str, xlsx: bool) -> bytes:
    """All people with a staff number as a table that can be taken in again. Every person sees that it was taken.

    Raises Invalid without a reason.
    """
    await tx.need("people.export", HOUSE)
    rows = [
        row
        for row in await search.people(tx, viewer=tx.actor, all_staff=True, sort="staff", most=100_000)
        if row.number is not None
    ]
    people = await parties.people(tx, [row.id for row in rows])
    jobs = {line.person: line for line in await organisation.all_lines(tx, Employment, on=tx.today)}
    await view_personal(tx, [row.id for row in rows], fields=["export"], reason=reason, address=address)
    tx.tell(facts.Exported(subject=HOUSE_REF, rows=len(rows), reason=reason.strip()))
    language = tx.who.language if tx.who.language in ("ko", "en") else "en"
    kinds = words(language)
    table = [headings(rules.COLUMNS, language)]
    table += [_cells(row, people[row.id], jobs.get(row.id), kinds) for row in rows]
    if xlsx:
        return await asyncio.to_thread(sheets.write_xlsx, table, title=kinds["people.sheet.title"])
    return sheets.write_csv(table)


def _cells(row: Row, person: Person, job: Employment | None, kinds: dict[str, str]) -> list[str]:
    values = {
        "number": person.number or "",
        "fn": person.fn,
        "fn_en": person.fn_en,
        "unit": row.path,
        "rank": row.rank,
        "duty": row.duty,
        "grade": row.grade,
        "family": job.family if job else "",
        "kind": kinds.get(f"people.kind.{job.kind}", "") if job else "",
        "site": row.site_name,
        "email": person.email or "",
        "tel": person.tel,
        "extension": person.extension,
        "mobile": person.mobile,
        "joined_on": person.joined_on.isoformat() if person.joined_on else "",
        "duties": person.duties,
    }
    return [values[column] for column in rules.COLUMNS]
