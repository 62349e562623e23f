"""SQL of groups of people, and of parties as such."""

from collections.abc import Sequence
from uuid import UUID

import msgspec

from madang.ground.db import Queries
from madang.ground.parties.models import (
    Group,
)


async def groups(
    q: Queries, *, only: UUID | None = None, member: UUID | None = None, reached_by: UUID | None = None
) -> list[Group]:
    """The groups by name; one of them, those a person belongs to, or those in a person's reach."""
    return await q.rows(
        Group,
        "select g.id, g.name, g.note, g.created_by, g.revision,"
        " coalesce((select array_agg(m.member) from ground.group_member m where m.people_group = g.id), '{}')"
        " as members from ground.people_group g where (%(only)s::uuid is null or g.id = %(only)s)"
        " and (%(member)s::uuid is null or g.id in"
        " (select b.party from ground.belongs b where b.person = %(member)s)) and (%(reached_by)s::uuid is null or g.id in"
        " (select collection from ground.reach where person = %(reached_by)s and role >= 2)) order by g.name",
        only=only,
        member=member,
        reached_by=reached_by,
    )


async def insert_groups(q: Queries, new: Sequence[Group], *, demo: bool = False) -> None:
    """New groups with their members."""
    rows = [{**msgspec.structs.asdict(group), "demo": demo} for group in new]
    await q.run_many("insert into ground.party (id, kind) values (%(id)s, 'group')", rows)
    await q.run_many(
        "insert into ground.people_group (id, name, note, created_by, demo) values (%(id)s, %(name)s, %(note)s,"
        " %(created_by)s, %(demo)s)",
        rows,
    )
    for group in new:
        await set_members(q, group.id, group.members)


async def save_group(q: Queries, group: Group) -> bool:
    """Write a changed group over the revision it was read at."""
    return bool(
        await q.run(
            "update ground.people_group set name = %(name)s, note = %(note)s, revision = revision + 1"
            " where id = %(id)s and revision = %(revision)s",
            id=group.id,
            name=group.name,
            note=group.note,
            revision=group.revision,
        )
    )


async def set_members(q: Queries, group: UUID, members: Sequence[UUID]) -> None:
    """The members of a group are exactly these."""
    await q.run(
        "with gone as (delete from ground.group_member where people_group = %(group)s"
        " and member <> all(%(members)s::uuid[]))"
        " insert into ground.group_member (people_group, member) select %(group)s, unnest(%(members)s::uuid[])"
        " on conflict do nothing",
        group=group,
        members=list(members),
    )


async def remove_party(q: Queries, party: UUID) -> None:
    """Forget a group or site with every right it held."""
    await q.run("delete from ground.party where id = %(party)s", party=party)


async def kinds_of(q: Queries, parties: Sequence[UUID]) -> dict[UUID, str]:
    """What kind of party each is; unknown ids are left out."""
    rows = await q.tuples("select id, kind from ground.party where id = any(%(ids)s)", ids=list(parties))
    return {row[0]: row[1] for row in rows}
