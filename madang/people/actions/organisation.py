"""Units and their reorganisation, posts, headcount, duties, the board, the institution's labels."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec import Struct, structs

from madang.ground import access, settings
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation, search
from madang.ground.parties.models import (
    GradeCount,
    Headline,
    Post,
    Reorganisation,
    Unit,
    UnitChange,
    UnitHead,
)
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.people import facts, store
from madang.people.actions.shared import HOUSE_REF, check_revision, derive, explained, masked, saved
from madang.people.models import BoardMember, DutyUnit, Headcount, Labels, ReorganisationView, UnitView


class Part(Struct, frozen=True, kw_only=True):
    """A unit that a split makes, and who goes there; the people of no part go to the first."""

    name: str
    name_en: str = ""
    key: str = ""
    people: list[UUID] = []


class Step(Struct, frozen=True, kw_only=True):
    """One change of a reorganisation. Units are named by id, or by the `key` an earlier step gave a new one.

    found: name, parent. rename: unit, name. move: unit, parent. abolish: unit, into (who takes its people over).
    merge: units, and into or a new name. split: unit, parts.
    """

    op: str
    unit: str = ""
    units: list[str] = []
    key: str = ""
    name: str = ""
    name_en: str = ""
    unit_kind: str = ""
    parent: str = ""
    into: str = ""
    parts: list[Part] = []


async def units(tx: Tx, on: date) -> list[Unit]:
    """The tree of a day, for staff. Raises NotFound for outsiders."""
    await tx.need("people.organisation", HOUSE)
    return await organisation.units(tx, on)


async def heads(tx: Tx, on: date) -> list[UnitHead]:
    """Who heads which unit on a day, for staff. Raises NotFound for outsiders."""
    await tx.need("people.organisation", HOUSE)
    return await organisation.heads(tx, on)


async def unit(tx: Tx, id: UUID, *, on: date) -> UnitView:
    """One unit on a day; one that is gone as it last was."""
    house = await tx.need("people.organisation", HOUSE)
    names = await organisation.names_of_unit(tx, id)
    found = await organisation.units(tx, on, only=id)
    if not found and names:
        last = names[-1]
        found = await organisation.units(tx, last.until or last.since, only=id)
    if not found:
        raise NotFound("ground.not-found")
    people = await search.people(tx, viewer=tx.actor, all_staff=True, unit=id, most=500)
    return UnitView(
        unit=found[0],
        names=names,
        posts=await organisation.lines_of(tx, Post, unit=id),
        people=[masked(row, tx.actor) for row in people],
        changes=await organisation.changes(tx, unit=id),
        may=tx.may(house.role, "people.organise"),
    )


async def correct(tx: Tx, id: UUID, *, revision: int, fields: dict[str, Any]) -> UnitView:
    """Duties, order, kind and code of a unit; its name and place change by reorganisation."""
    await tx.need("people.organise", HOUSE)
    found = await organisation.units(tx, tx.today, only=id)
    if not found:
        raise NotFound("ground.not-found")
    check_revision(revision, found[0].revision)
    new = structs.replace(found[0], **fields)
    try:
        async with tx.connection.transaction():
            saved(
                await organisation.correct_unit(
                    tx,
                    id,
                    on=tx.today,
                    revision=revision,
                    code=new.code or None,
                    name_en=new.name_en,
                    unit_kind=new.unit_kind,
                    duties=new.duties,
                    ordering=new.ordering,
                )
            )
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.UnitChanged(subject=ref("people.unit", id), op="correct", on=tx.today))
    if "ordering" in fields:
        await derive(tx, None)
    return await unit(tx, id, on=tx.today)


async def open_unit(tx: Tx, new: Unit) -> None:
    """Register a unit and make it a collection that its own people view."""
    await organisation.insert_units(tx, [new])
    await access.found(tx, new.id, parent=HOUSE, grants=[Grant(party=new.id, role=Role.VIEW)], by=tx.actor)


# Reorganisation


async def reorganise(
    tx: Tx, *, takes_effect_on: date, title: str, note: str, steps: Sequence[Step]
) -> ReorganisationView:
    """Change the tree from a day on, that may lie ahead; the days before keep their names and their people.

    Raises Invalid with a pointer at the step that cannot be taken, Refused when the tree would break.
    """
    await tx.need("people.organise", HOUSE)
    if not title.strip() or not steps:
        raise Invalid("ground.invalid", errors=[{"pointer": "#/title", "code": "required"}])
    one = Reorganisation(
        id=new_id(),
        takes_effect_on=takes_effect_on,
        title=title.strip(),
        note=note,
        created_by=tx.actor,
        created_at=tx.now,
    )
    work = _Work(tx, one)
    touched: list[UUID] = []
    try:
        async with tx.connection.transaction():
            for number, step in enumerate(steps):
                work.number = number
                before, after = await work.take(step)
                touched += [*before, *after]
            broken = await organisation.broken_units(tx, takes_effect_on)
            if broken:
                raise Refused("people.tree-breaks", n=len(broken))
            await organisation.insert_reorganisation(tx, one, work.changes)
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    for change in work.changes:
        for id in dict.fromkeys([*change.predecessors, *change.successors]):
            tx.tell(facts.UnitChanged(subject=ref("people.unit", id), op=change.op, on=takes_effect_on))
    if takes_effect_on <= tx.today:
        await derive(tx, None)
    return ReorganisationView(reorganisation=one, changes=work.changes)


class _Work:
    """The steps of one reorganisation as they are taken."""

    def __init__(self, tx: Tx, one: Reorganisation) -> None:
        self.tx = tx
        self.one = one
        self.on = one.takes_effect_on
        self.keys: dict[str, UUID] = {}
        self.changes: list[UnitChange] = []
        self.number = 0

    def wrong(self, field: str, code: str) -> Invalid:
        """The step cannot be taken."""
        return Invalid("ground.invalid", errors=[{"pointer": f"#/changes/{self.number}/{field}", "code": code}])

    async def there(self, field: str, name: str) -> UUID:
        """The living unit an id or key stands for."""
        try:
            id = self.keys[name] if name in self.keys else UUID(name)
        except ValueError:
            raise self.wrong(field, "unknown") from None
        if not await self.tx.value(
            "select exists (select from ground.unit_version where unit = %(id)s and valid @> %(on)s)",
            id=id,
            on=self.on,
        ):
            raise self.wrong(field, "unknown")
        return id

    async def new(self, name: str, name_en: str, unit_kind: str, parent: UUID | None, key: str) -> UUID:
        """A unit that begins with this reorganisation."""
        if not name.strip():
            raise self.wrong("name", "required")
        id = new_id()
        await open_unit(
            self.tx,
            Unit(
                id=id,
                name=name.strip(),
                name_en=name_en,
                unit_kind=unit_kind,
                parent=parent,
                since=self.on,
                ordering=99,
            ),
        )
        if key:
            self.keys[key] = id
        return id

    async def parent_of(self, unit: UUID) -> UUID | None:
        """Where a unit lies on the day."""
        parent: UUID | None = await self.tx.value(
            "select parent from ground.unit_version where unit = %(id)s and valid @> %(on)s", id=unit, on=self.on
        )
        return parent

    async def take(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        """Take one step; gives predecessors and successors."""
        way = getattr(self, f"_{step.op}", None) if step.op in OPS else None
        if way is None:
            raise self.wrong("op", "unknown")
        before, after = await way(step)
        self.changes.append(
            UnitChange(
                id=new_id(),
                reorganisation=self.one.id,
                op=step.op,
                predecessors=before,
                successors=after,
                takes_effect_on=self.on,
            )
        )
        return before, after

    async def _found(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        parent = await self.there("parent", step.parent) if step.parent else None
        return [], [await self.new(step.name, step.name_en, step.unit_kind, parent, step.key)]

    async def _rename(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        unit = await self.there("unit", step.unit)
        if not step.name.strip():
            raise self.wrong("name", "required")
        await organisation.change_unit(
            self.tx,
            unit,
            on=self.on,
            name=step.name.strip(),
            name_en=step.name_en or None,
            unit_kind=step.unit_kind or None,
        )
        return [unit], [unit]

    async def _move(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        unit = await self.there("unit", step.unit)
        await organisation.change_unit(self.tx, unit, on=self.on, parent=await self.there("parent", step.parent))
        return [unit], [unit]

    async def _abolish(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        unit = await self.there("unit", step.unit)
        into = await self.there("into", step.into) if step.into else None
        await self._end(unit, into)
        return [unit], [into] if into else []

    async def _end(self, unit: UUID, into: UUID | None) -> None:
        if into is not None and into != unit:
            await organisation.move_assignments(self.tx, unit, into, on=self.on)
        await organisation.end_assignments(self.tx, unit, on=self.on)
        await organisation.end_unit(self.tx, unit, on=self.on)

    async def _merge(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        sources = [await self.there("units", name) for name in step.units]
        if len(set(sources)) < 1 + (not step.into):
            raise self.wrong("units", "too-few")
        if step.into:
            into = await self.there("into", step.into)
        else:
            into = await self.new(step.name, step.name_en, step.unit_kind, await self.parent_of(sources[0]), step.key)
        for source in dict.fromkeys(sources):
            if source != into:
                await self._end(source, into)
        return list(dict.fromkeys(sources)), [into]

    async def _split(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        unit = await self.there("unit", step.unit)
        if len(step.parts) < 2:
            raise self.wrong("parts", "too-few")
        parent = await self.parent_of(unit)
        made = []
        for part in step.parts:
            id = await self.new(part.name, part.name_en, step.unit_kind, parent, part.key)
            made.append(id)
            if part.people:
                await organisation.move_assignments(self.tx, unit, id, on=self.on, people=part.people)
        await self._end(unit, made[0])
        return [unit], made


OPS = ("found", "abolish", "rename", "merge", "split", "move")


async def reorganisations(tx: Tx) -> list[ReorganisationView]:
    """All reorganisations with their steps, the newest first."""
    await tx.need("people.organisation", HOUSE)
    steps = await organisation.changes(tx)
    return [
        ReorganisationView(reorganisation=one, changes=[step for step in steps if step.reorganisation == one.id])
        for one in await organisation.reorganisations(tx)
    ]


# Posts


async def add_post(tx: Tx, post: Post) -> Post:
    """A post of a unit."""
    await tx.need("people.organise", HOUSE)
    if not await organisation.names_of_unit(tx, post.unit):
        raise NotFound("ground.not-found")
    if not post.name.strip() or (post.until is not None and post.until < post.since):
        raise Invalid("ground.invalid", errors=[{"pointer": "#/name", "code": "required"}])
    await organisation.insert_lines(tx, [post])
    tx.tell(facts.UnitChanged(subject=ref("people.unit", post.unit), op="post", on=post.since))
    return post


async def remove_post(tx: Tx, id: UUID) -> None:
    """A post that was entered wrongly; assignments to it keep their unit."""
    await tx.need("people.organise", HOUSE)
    post: Post | None = await organisation.line(tx, Post, id)
    if post is None:
        raise NotFound("ground.not-found")
    await organisation.delete_line(tx, Post, id)
    tx.tell(facts.UnitChanged(subject=ref("people.unit", post.unit), op="post", on=tx.today))


# Figures and directories


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
