"""Units taken in from a table: as one reorganisation of a day."""

from datetime import date

from madang.ground.access import HOUSE
from madang.ground.ids import ref
from madang.ground.parties import organisation
from madang.ground.parties.models import Unit
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.reorganisation import Step, reorganise
from madang.people.actions.shared import HOUSE_REF
from madang.people.actions.sheets.shared import Progress, report, rows_of
from madang.people.actions.units import write_correction
from madang.people.models import ImportReport
from madang.people.rules.sheets import units as rules
from madang.people.rules.sheets.shared import words


async def take_in(tx: Tx, content: bytes, *, on: date, apply: bool, progress: Progress) -> ImportReport:
    """Check a table of units against the tree of a day, and with `apply` found, move, rename and correct from it.

    Units the table does not name stay. All or nothing; safe to repeat. Raises Invalid for a file that cannot be read.
    """
    await tx.need("people.organise", HOUSE)
    rows = await rows_of(content)
    lines, problems = rules.check(rows, await organisation.units(tx, on))
    steps = [step for line in lines for step in _steps(line)]
    corrections = [wanted for line in lines if line.unit and (wanted := rules.corrected(line, line.unit)) != line.unit]
    moved = {step.unit for step in steps}
    changed = {str(unit.id) for unit in corrections} | {id for id in moved if id}
    if apply and not problems:
        await _apply(tx, steps, corrections, on=on, progress=progress)
    return report(
        rows=len(lines),
        new=sum(line.unit is None for line in lines),
        changed=len(changed),
        problems=problems,
        apply=apply,
    )


def _steps(line: rules.Line) -> list[Step]:
    parent = f"row-{line.parent}" if isinstance(line.parent, int) else str(line.parent or "")
    unit = line.unit
    if unit is None:
        names = {"code": "code", "kind": "unit_kind", "name_en": "name_en", "duties": "duties"}
        more = {names[name]: value for name, value in line.fields.items()}
        return [Step(op="found", key=f"row-{line.row}", name=line.name, parent=parent, ordering=line.row, **more)]  # type: ignore[arg-type]
    steps = []
    if unit.name != line.name:
        steps.append(Step(op="rename", unit=str(unit.id), name=line.name))
    if parent != str(unit.parent or ""):
        steps.append(Step(op="move", unit=str(unit.id), parent=parent))
    return steps


async def _apply(tx: Tx, steps: list[Step], corrections: list[Unit], *, on: date, progress: Progress) -> None:
    total = len(steps) + len(corrections)
    for done, unit in enumerate(corrections, start=1):
        await write_correction(tx, unit, on=min(on, tx.today))
        tx.tell(facts.UnitChanged(subject=ref("people.unit", unit.id), op="correct", on=tx.today))
        progress(done, total)
    if steps:
        await reorganise(
            tx,
            takes_effect_on=on,
            title=words(tx.who.language)["people.units.import.title"],
            note="",
            steps=steps,
            progress=lambda done: progress(len(corrections) + done, total),
        )
    tx.tell(facts.UnitsImported(subject=HOUSE_REF, new=len(steps), changed=len(corrections)))
