"""The records, brought into an empty house."""

from madang.demo.organisation.plan import FOUNDED
from madang.demo.organisation.records import Records
from madang.ground import access, settings
from madang.ground.access import HOUSE, Grant
from madang.ground.credentials import passwords
from madang.ground.identity import actions as identity
from madang.ground.ids import ref
from madang.ground.parties import organisation, roster
from madang.ground.parties import store as parties
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.people import facts
from madang.people.actions.places import open_sites


async def fill(tx: Tx, records: Records) -> None:
    """Open an empty house with the records. Raises Refused when it is not empty."""
    passwords_of = {account.person: account.password for account in records.accounts}
    admin = next(person for person in records.people if person.id == records.administrator)
    await identity.open_house(tx, institution=records.institution, admin=admin, password=passwords_of[admin.id])
    tx.actor = admin.id
    await settings.write(tx, "people.labels", records.labels)
    await organisation.insert_units(tx, records.before, demo=True)
    now = {unit.id: unit for unit in records.units}
    day = records.reorganisation.takes_effect_on
    for unit in records.before:
        await access.found(tx, unit.id, parent=HOUSE, grants=[Grant(party=unit.id, role=Role.VIEW)], by=admin.id)
        if unit.id not in now:
            await organisation.end_unit(tx, unit.id, on=day)
        elif now[unit.id].name != unit.name:
            await organisation.change_unit(tx, unit.id, on=day, name=now[unit.id].name)
    await organisation.insert_reorganisation(tx, records.reorganisation, records.changes)
    await open_sites(tx, records.sites, demo=True)
    await parties.insert_people(tx, [one for one in records.people if one.id != admin.id], demo=True)
    await tx.run("update ground.person set demo = true where id = %(id)s", id=admin.id)
    for lines in (
        records.posts, records.assignments, records.employments, records.standings, records.terms,
    ):  # fmt: skip
        await organisation.insert_lines(tx, lines)
    await organisation.add_site_members(
        tx,
        [
            {"site": site, "person": person, "note": note, "since": FOUNDED, "until": None}
            for site, person, note in records.site_members
        ],
    )
    await organisation.insert_groups(tx, records.groups, demo=True)
    for group in records.groups:
        grants = [Grant(party=group.created_by, role=Role.MANAGE), Grant(party=group.id, role=Role.VIEW)]
        await access.found(tx, group.id, parent=None, grants=grants, by=admin.id)
    for site, person in records.site_administrators:
        await access.give(tx, site, [Grant(party=person, role=Role.MANAGE)], by=admin.id)
    await organisation.set_quota(tx, records.quota, since=FOUNDED)
    await organisation.save_headline(tx, records.headline)
    for account in records.accounts:
        if account.person != admin.id:
            await passwords.save(tx, account.person, account.password, must_change=False, now=tx.now)
    await roster.refresh(tx, None, today=tx.today)
    for one in records.people:
        tx.tell(facts.PersonAdded(subject=ref("people.person", one.id), sort=one.sort))
    for unit in records.before:
        tx.tell(facts.UnitChanged(subject=ref("people.unit", unit.id), op="found", on=FOUNDED))
    for place in records.sites:
        tx.tell(facts.SiteChanged(subject=ref("people.site", place.id)))
    for group in records.groups:
        tx.tell(facts.GroupChanged(subject=ref("people.group", group.id)))
    tx.tell(facts.RightsChanged(subject=ref("people.person", admin.id)))
