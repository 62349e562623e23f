"""Adding spaces and changing what they are."""

from typing import Any
from uuid import UUID

from msgspec.structs import asdict, replace

from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.spaces import facts
from madang.spaces.actions.sites import lines
from madang.spaces.models.nouns import SPACE, Space
from madang.spaces.store import bookings, sites
from madang.spaces.store import spaces as store

MOST = 3000
"""Spaces of one site."""


async def of_site(tx: Tx, site: UUID, *, retired: bool = False) -> list[Space]:
    """The spaces of a site; those out of use for who manages it."""
    await tx.need("spaces.manage" if retired else "spaces.view", site)
    return await store.of_site(tx, site, retired=retired)


async def one(tx: Tx, id: UUID, act: str = "spaces.view") -> Space:
    """A space of a site in reach. Raises NotFound."""
    found = await store.one(tx, id)
    if found is None:
        raise NotFound("ground.not-found")
    await tx.need(act, found.site)
    return found


def _tidy(space: Space) -> Space:
    name = " ".join(space.name.split())
    if not name:
        raise Invalid("spaces.name", errors=[{"pointer": "#/name", "code": "length"}])
    return replace(
        space, name=name, storey=space.storey.strip(), note=space.note.strip(), features=lines(space.features)
    )


async def _check_parts(tx: Tx, space: Space) -> None:
    """A merged room is made of two or more plain ones of the same site. Raises Invalid."""
    parts = space.parts
    if not parts:
        return
    if len(parts) < 2 or len(set(parts)) < len(parts) or space.id in parts or await store.is_part(tx, space.id):
        raise Invalid("spaces.parts", errors=[{"pointer": "#/parts", "code": "invalid"}])
    if await store.plain(tx, space.site, parts) != len(parts):
        raise Invalid("spaces.parts", errors=[{"pointer": "#/parts", "code": "invalid"}])


async def add(tx: Tx, space: Space) -> Space:
    """A new space of a site. Raises Invalid, Refused."""
    await tx.need("spaces.manage", space.site)
    await sites.hold(tx, space.site)
    if len(await store.of_site(tx, space.site, retired=True)) >= MOST:
        raise Refused("spaces.too-many", most=MOST)
    tidy = _tidy(space)
    await _check_parts(tx, tidy)
    if not await store.save(tx, tidy, by=tx.actor, now=tx.now):
        raise Refused("spaces.name-taken")
    await store.put_parts(tx, tidy.id, tidy.parts)
    tx.tell(facts.SpaceAdded(subject=ref(SPACE, tidy.id)))
    return await one(tx, tidy.id)


async def change(tx: Tx, id: UUID, *, revision: int | None, retired: bool | None, fields: dict[str, Any]) -> Space:
    """Change a space; absent fields stay. Raises NotFound, Stale, Invalid, Refused while it is booked."""
    found = await one(tx, id, "spaces.manage")
    await sites.hold(tx, found.site)
    before = await one(tx, id)
    if revision is not None and revision != before.revision:
        raise Stale("ground.stale")
    after = _tidy(replace(before, **fields))
    if retired is not None:
        after = replace(after, retired_at=(before.retired_at or tx.now) if retired else None)
    parts_changed = set(after.parts) != set(before.parts)
    if parts_changed:
        await _check_parts(tx, after)
    going = after.retired_at is not None and before.retired_at is None
    if going and await store.is_part(tx, id):
        raise Refused("spaces.is-part")
    if parts_changed or going or after.kind is not before.kind:
        # what is booked was booked as it was
        await bookings.hold(tx, id, await store.takes(tx, id))
        if await store.booked_after(tx, id, tx.now):
            raise Refused("spaces.booked")
    changed = [
        name
        for name, value in asdict(after).items()
        if name not in ("revision", "site_name", "retired_at") and value != getattr(before, name)
    ]
    if not changed and after.retired_at == before.retired_at:
        return before
    if not await store.save(tx, after, by=tx.actor, now=tx.now):
        raise Refused("spaces.name-taken")
    if parts_changed:
        await store.put_parts(tx, id, after.parts)
    if changed:
        tx.tell(facts.SpaceChanged(subject=ref(SPACE, id), fields=changed))
    if after.retired_at != before.retired_at:
        tx.tell(facts.SpaceRetired(subject=ref(SPACE, id), retired=after.retired_at is not None))
    return await one(tx, id)
