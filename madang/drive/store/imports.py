"""What an archive says of entries beside their contents."""

from datetime import UTC, datetime
from uuid import UUID

from madang.ground.db import Queries

NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
"""Of an archive that says nothing about when and by whom."""


async def say(q: Queries, id: UUID, label: str, *, by: UUID, now: datetime) -> None:
    """The label an entry had; one that is there already stays when it is higher."""
    if label != "O":
        await q.run(
            "insert into ground.label (thing, label, reason, set_by, set_at)"
            " values (%(id)s, %(label)s, '', %(by)s, %(now)s) on conflict (thing) do update"
            " set label = excluded.label where array_position(array['O', 'S', 'C'], label.label)"
            " < array_position(array['O', 'S', 'C'], excluded.label)",
            id=id,
            label=label,
            by=by,
            now=now,
        )
        await q.run(
            "update ground.thing set label = %(label)s where id = %(id)s"
            " and array_position(array['O', 'S', 'C'], label) < array_position(array['O', 'S', 'C'], %(label)s)",
            id=id,
            label=label,
        )


async def date(q: Queries, file: UUID, version: int, *, at: datetime) -> None:
    """When a version was saved where it comes from."""
    await q.run(
        "update ground.file_version set at = %(at)s where file = %(file)s and version = %(version)s",
        file=file,
        version=version,
        at=at,
    )


async def came_from(
    q: Queries, file: UUID, version: int, *, name: str, staff_number: str, email: str, by: UUID
) -> None:
    """Who made a version where it comes from: one of the house where number or address tell, else a name. Not oneself."""
    await q.run(
        "insert into drive.origin (file, version, person, name) select %(file)s, %(version)s, o.person, %(name)s"
        " from (select (select p.id from ground.person p where (p.number = nullif(%(number)s, '')"
        " or lower(p.email) = lower(nullif(%(email)s, ''))) order by p.number is distinct from %(number)s, p.id limit 1)"
        " as person) o where o.person is distinct from %(by)s on conflict do nothing",
        file=file,
        version=version,
        name=name,
        number=staff_number,
        email=email,
        by=by,
    )
