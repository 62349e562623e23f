"""Reorganising units from a day on, and taking back what is planned."""

import contextlib
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import psycopg
from msgspec import Struct

from madang.ground import access
from madang.ground.access import HOUSE
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation
from madang.ground.parties.models import Reorganisation, Unit, UnitChange
from madang.ground.parties.organisation import undo
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.shared import derive, explained
from madang.people.actions.units import open_unit
from madang.people.models import ReorganisationView
from madang.people.rules import reorganisation as rules


class Part(Struct, frozen=True, kw_only=True):
    """A unit that a split makes, and who goes there; the people of no part go to the first."""

    name: str
    name_en: str = ""
    key: str = ""
    people: list[UUID] = []


class Step(Struct, frozen=True, kw_only=True):
    """One change of a reorganisation. Units are named by id, or by the `key` an earlier step gave a new one.

    found: name, parent, and code, duties, ordering. rename: unit, name. move: unit, parent. abolish: unit, into (who takes its people over).
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
    code: str = ""
    duties: list[str] = []
    ordering: int = 99


async def reorganise(
    tx: Tx,
    *,
    takes_effect_on: date,
    title: str,
    note: str,
    steps: Sequence[Step],
    progress: Callable[[int], None] = lambda done: None,
) -> ReorganisationView:
    """Change the tree from a day on, that may lie ahead; the days before keep their names and their people.

    `progress` hears how many steps are taken.

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
    named = [id for step in steps for id in _named(step)]
    try:
        async with tx.connection.transaction():
            was = await undo.rows_of(tx, named, on=takes_effect_on)
            for number, step in enumerate(steps):
                work.number = number
                await work.take(step)
                progress(number + 1)
            broken = await organisation.broken_units(tx, takes_effect_on)
            if broken:
                raise Refused("people.tree-breaks", n=len(broken))
            await organisation.insert_reorganisation(tx, one, work.changes)
            now = await undo.rows_of(tx, [*named, *work.made], on=takes_effect_on, ids=was)
            await undo.keep(tx, one.id, rules.difference(was, now, work.made, on=takes_effect_on))
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    for change in work.changes:
        for id in dict.fromkeys([*change.predecessors, *change.successors]):
            tx.tell(facts.UnitChanged(subject=ref("people.unit", id), op=change.op, on=takes_effect_on))
    if takes_effect_on <= tx.today:
        await derive(tx, None)
    return (await _views(tx, only=one.id))[0]


def _named(step: Step) -> list[UUID]:
    """The units a step names by id."""
    found = []
    for name in (step.unit, step.into, *step.units):
        with contextlib.suppress(ValueError):
            found.append(UUID(name))
    return found


async def cancel(tx: Tx, id: UUID) -> None:
    """Take a planned reorganisation back before its day: units, posts and people stay as they are.

    What was changed about people since is kept. Raises Refused on or after its day, when a later one builds on it, or
    when somebody or something is already entered for a unit it founds.
    """
    await tx.need("people.organise", HOUSE)
    one = await organisation.reorganisation(tx, id)
    if one is None:
        raise NotFound("ground.not-found")
    back = await undo.kept(tx, id)
    if one.takes_effect_on <= tx.today or back is None:
        raise Refused("people.reorganised-already")
    changes = [change for change in await organisation.changes(tx) if change.reorganisation == id]
    touched = list(dict.fromkeys(unit for change in changes for unit in [*change.predecessors, *change.successors]))
    if await undo.overtaken(tx, id, touched):
        raise Refused("people.reorganised-later")
    founded = [UUID(unit) for unit in back["units"]]
    try:
        async with tx.connection.transaction():
            await _take_back(tx, back, founded, on=one.takes_effect_on)
            if await organisation.broken_units(tx, one.takes_effect_on):
                raise Refused("people.reorganised-later")
            await undo.remove(tx, id)
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    for unit in touched:
        tx.tell(facts.UnitChanged(subject=ref("people.unit", unit), op="cancel", on=one.takes_effect_on))


async def _take_back(tx: Tx, back: dict[str, Any], founded: list[UUID], *, on: date) -> None:
    ends: dict[UUID, date | None] = {}
    for table in reversed(undo.TABLES):
        ends |= await undo.delete_rows(tx, table, [UUID(row) for row in back["made"][table]])
    if await undo.in_use(tx, founded):
        raise Refused("people.still-in-use")
    for table in undo.TABLES:
        for row in [*back["changed"][table], *back["removed"][table]]:
            await undo.put_back(tx, table, row)
        for ended in back["ended"][table]:
            follower = ended["follower"] and UUID(ended["follower"])
            if follower and follower not in ends:
                continue
            end = ends[follower] if follower else ended["end"] and date.fromisoformat(ended["end"])
            await undo.lengthen(tx, table, UUID(ended["id"]), on=on, end=end)
    for unit in founded:
        await access.dissolve(tx, unit)
        await organisation.remove_party(tx, unit)


class _Work:
    """The steps of one reorganisation as they are taken."""

    def __init__(self, tx: Tx, one: Reorganisation) -> None:
        self.tx = tx
        self.one = one
        self.on = one.takes_effect_on
        self.keys: dict[str, UUID] = {}
        self.changes: list[UnitChange] = []
        self.made: list[UUID] = []
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
        if not await organisation.lives(self.tx, id, on=self.on):
            raise self.wrong(field, "unknown")
        return id

    async def new(
        self,
        name: str,
        name_en: str,
        unit_kind: str,
        parent: UUID | None,
        key: str,
        *,
        code: str = "",
        duties: Sequence[str] = (),
        ordering: int = 99,
    ) -> UUID:
        """A unit that begins with this reorganisation."""
        if not name.strip():
            raise self.wrong("name", "required")
        id = new_id()
        self.made.append(id)
        await open_unit(
            self.tx,
            Unit(
                id=id,
                name=name.strip(),
                name_en=name_en,
                unit_kind=unit_kind,
                parent=parent,
                since=self.on,
                code=code or None,
                duties=list(duties),
                ordering=ordering,
            ),
        )
        if key:
            self.keys[key] = id
        return id

    async def take(self, step: Step) -> None:
        """Take one step."""
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

    async def _found(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        parent = await self.there("parent", step.parent) if step.parent else None
        new = await self.new(
            step.name,
            step.name_en,
            step.unit_kind,
            parent,
            step.key,
            code=step.code,
            duties=step.duties,
            ordering=step.ordering,
        )
        return [], [new]

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
        parent = await self.there("parent", step.parent) if step.parent else None
        await organisation.change_unit(self.tx, unit, on=self.on, parent=parent, top=parent is None)
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
            into = await self.new(
                step.name,
                step.name_en,
                step.unit_kind,
                await organisation.parent_of(self.tx, sources[0], on=self.on),
                step.key,
            )
        for source in dict.fromkeys(sources):
            if source != into:
                await self._end(source, into)
        return list(dict.fromkeys(sources)), [into]

    async def _split(self, step: Step) -> tuple[list[UUID], list[UUID]]:
        unit = await self.there("unit", step.unit)
        if len(step.parts) < 2:
            raise self.wrong("parts", "too-few")
        parent = await organisation.parent_of(self.tx, unit, on=self.on)
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
    return await _views(tx)


async def _views(tx: Tx, *, only: UUID | None = None) -> list[ReorganisationView]:
    steps = await organisation.changes(tx)
    return [
        ReorganisationView(
            reorganisation=one,
            changes=[step for step in steps if step.reorganisation == one.id],
            planned=one.takes_effect_on > tx.today,
        )
        for one in await organisation.reorganisations(tx)
        if only is None or one.id == only
    ]
