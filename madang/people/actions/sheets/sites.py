"""Sites taken in from a table."""

from uuid import UUID

import psycopg

from madang.ground.access import HOUSE
from madang.ground.ids import new_id, ref
from madang.ground.parties import organisation
from madang.ground.parties.models import Site
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.places import open_sites
from madang.people.actions.shared import HOUSE_REF, derive, explained
from madang.people.actions.sheets.shared import Progress, report, rows_of
from madang.people.models import ImportReport
from madang.people.rules.sheets import sites as rules


async def take_in(tx: Tx, content: bytes, *, apply: bool, progress: Progress) -> ImportReport:
    """Check a table of sites, and with `apply` open and change them. Sites the table does not name stay.

    All or nothing; safe to repeat. Raises Invalid for a file that cannot be read.
    """
    await tx.need("people.site.add", HOUSE)
    rows = await rows_of(content)
    there = await organisation.sites(tx)
    lines, problems = rules.check(rows, there)
    made: dict[int, UUID] = {line.row: new_id() for line in lines if line.site is None}
    wanted: list[tuple[Site | None, Site]] = []
    for line in lines:
        parent = made.get(line.parent) if isinstance(line.parent, int) else line.parent
        start = line.site or Site(id=made[line.row], name="", ordering=len(there) + len(wanted))
        wanted.append((line.site, rules.changed(line, start, parent=parent)))
    changed = [new for old, new in wanted if old is not None and new != old]
    if apply and not problems:
        await _apply(tx, [new for old, new in wanted if old is None], changed, progress)
    return report(rows=len(lines), new=len(made), changed=len(changed), problems=problems, apply=apply)


async def _apply(tx: Tx, new: list[Site], changed: list[Site], progress: Progress) -> None:
    total = len(new) + len(changed)
    try:
        async with tx.connection.transaction():
            for done, site in enumerate([*new, *changed], start=1):
                if site in new:
                    await open_sites(tx, [site])
                else:
                    await organisation.save_site(tx, site)
                tx.tell(facts.SiteChanged(subject=ref("people.site", site.id)))
                progress(done, total)
    except psycopg.errors.IntegrityError as error:
        raise explained(error) from None
    tx.tell(facts.SitesImported(subject=HOUSE_REF, new=len(new), changed=len(changed)))
    if changed:
        await derive(tx, None)
