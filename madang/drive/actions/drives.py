"""Opening drives, and what they are like."""

from collections.abc import Sequence
from uuid import UUID

from madang.drive import facts
from madang.drive.models import DRIVE, Drive, Possible, Whose
from madang.drive.rules import names
from madang.drive.store import drives as store
from madang.ground import access, hosts
from madang.ground.access import HOUSE, Grant
from madang.ground.errors import NotFound, Stale
from madang.ground.hosts import Kept
from madang.ground.ids import Ref, new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx

KEPT = Kept(table="drive.drive", sees="drive.view", opens="drive.open", edits="drive.edit", of=store.of)


async def drives_of(tx: Tx) -> list[Drive]:
    """The drives in the actor's reach, their own first."""
    return await store.mine(tx, tx.actor)


async def possible(tx: Tx) -> list[Possible]:
    """What the actor could open a drive for."""
    found = await hosts.offers(tx, KEPT)
    return [Possible(sort=Whose(one.sort), owner=one.owner, name=one.name) for one in found]


async def one(tx: Tx, id: UUID) -> Drive:
    """A drive in reach. Raises NotFound."""
    await tx.need("drive.view", id)
    found = await store.one(tx, tx.actor, id)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def seen(tx: Tx, id: UUID) -> Drive | None:
    """A drive when it is in reach: somebody may reach a folder of it and not the drive."""
    found = await store.one(tx, tx.actor, id)
    return found if found is not None and tx.can("drive.view", Role.of(found.rank)) else None


async def opened(tx: Tx, owner: UUID) -> UUID:
    """The drive of a person, project, unit or site; made when there is none yet.

    One's own; of a project one edits; of a unit or site one belongs to. Raises NotFound.
    """

    async def make(sort: str, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
        return await _make(tx, owner, Whose(sort), parent=parent, grants=grants)

    return await hosts.opened(tx, KEPT, owner, make)


async def _make(tx: Tx, owner: UUID, sort: Whose, *, parent: UUID | None, grants: Sequence[Grant]) -> UUID:
    id = new_id()
    await access.found(tx, id, parent=parent, grants=grants, by=tx.actor, inherits=parent is not None)
    await store.insert(tx, id, sort=sort, owner=owner, by=tx.actor, now=tx.now)
    tx.tell(facts.DriveMade(subject=ref(DRIVE, id), sort=sort.value))
    tx.tell(facts.DriveRightsChanged(subject=ref(DRIVE, id)))
    return id


async def change(
    tx: Tx,
    id: UUID,
    *,
    name: str,
    quota_bytes: int | None,
    keep_versions: int | None,
    keep_days: int | None,
    revision: int | None,
) -> None:
    """Change a drive; the quota is the administrators'. Raises NotFound, Forbidden, Stale, Invalid."""
    await tx.need("drive.manage", id)
    await store.lock(tx, id)
    before = await store.one(tx, tx.actor, id)
    if before is None:
        raise NotFound("ground.not-found")
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    if quota_bytes != before.quota_bytes:
        await tx.need("ground.administer", HOUSE)
    given = names.clean(name) if name else ""
    fields = [
        field
        for field, old, new in (
            ("name", await store.own_name(tx, id), given),
            ("quota_bytes", before.quota_bytes, quota_bytes),
            ("keep_versions", before.keep_versions, keep_versions),
            ("keep_days", before.keep_days, keep_days),
        )
        if old != new
    ]
    if fields:
        await store.save(tx, id, name=given, quota_bytes=quota_bytes, keep_versions=keep_versions, keep_days=keep_days)
        tx.tell(facts.DriveChanged(subject=ref(DRIVE, id), fields=fields))


async def follow_heads(tx: Tx) -> None:
    """Whoever heads a unit or administers a site today manages its drive; whoever did no longer does. For jobs."""
    for id in await hosts.follow_heads(tx, KEPT):
        tx.tell(facts.DriveRightsChanged(subject=ref(DRIVE, id)))


async def hand_over(tx: Tx, person: UUID, to: UUID) -> list[Ref]:
    """A leaver's own drive answers to somebody else, who finds it under the leaver's name. Nothing in it moves."""
    found = await store.hand_over(tx, person, to)
    for id in found:
        await access.give(tx, id, [Grant(party=to, role=Role.MANAGE)], by=tx.actor)
        await access.take(tx, id, person)
        tx.tell(facts.DriveRightsChanged(subject=ref(DRIVE, id)))
    return [ref(DRIVE, id) for id in found]
