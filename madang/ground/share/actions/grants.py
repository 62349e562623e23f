"""Giving and withdrawing roles, and saying who reaches a thing and why."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

from madang.ground import access, labels
from madang.ground.access import Grant
from madang.ground.credentials import sessions
from madang.ground.errors import NotFound, Refused
from madang.ground.parties import store as parties
from madang.ground.roles import Role
from madang.ground.share import rules, store
from madang.ground.share.facts import RightsChanged
from madang.ground.share.models import Members, Preview, Reasons, Sharing, Some
from madang.ground.share.store import tokens, visits
from madang.ground.things import store as things
from madang.ground.things.models import Found, brief
from madang.ground.tx import Tx

SHOWN = 50
"""Names in a preview."""


def offers(tx: Tx, thing: Found) -> Sequence[Role]:
    """The roles the kind's dialog offers, those under more included."""
    kind = tx.house.kinds[thing.kind]
    return (*kind.roles, *kind.more)


async def sharing(tx: Tx, id: UUID) -> Sharing:
    """What the dialog shows. Raises NotFound; links are for managers' eyes only."""
    thing = await things.need(tx, id)
    await tx.need("share.see", thing.place)
    own = await store.collection(tx, tx.actor, id)
    around = own or await store.collection(tx, tx.actor, thing.place)
    if around is None:
        raise NotFound("ground.not-found")
    role = things.role_on(thing, tx.actor)
    may = tx.may(role, "share.see", "share.grant")
    shown = [one.shown for one in await tokens.of(tx, id)] if "share.grant" in may else []
    return Sharing(
        thing=thing.brief,
        collection=id if own else thing.place,
        own=own is not None,
        inherits=around[0],
        parent=around[1],
        offers=[one.value for one in tx.house.kinds[thing.kind].roles],
        more=[one.value for one in tx.house.kinds[thing.kind].more],
        delegate=delegate.value if (delegate := tx.house.kinds[thing.kind].delegate) else None,
        may=may,
        grants=await store.lines(tx, tx.actor, id if own else thing.place),
        links=shown,
        shut=bool(shown) and await labels.shuts(tx, id),
    )


async def own_rights(tx: Tx, id: UUID) -> Found:
    """Make sure the thing carries rights of its own and the actor manages it; hold its row until the end.

    A leaf becomes a collection inside its parent. Raises NotFound, Forbidden, Refused when the kind has no such rights.
    """
    thing = await things.need(tx, id)
    await tx.need("share.grant", thing.place)
    if not await access.is_collection(tx, id):
        part = tx.house.kinds[thing.kind].part
        if part is None:
            raise Refused("share.no-rights-of-its-own")
        # two who do this at once: the second finds the first one's collection
        await things.hold(tx, id)
        if not await access.is_collection(tx, id):
            await part(tx, id)
    await store.lock(tx, id)
    await tx.need("share.grant", id)
    return thing


async def _remain_managed(tx: Tx, collection: UUID) -> None:
    if not await store.managed(tx, collection):
        raise Refused("share.last-manager")


@asynccontextmanager
async def _new_sessions(tx: Tx, party: UUID) -> AsyncIterator[None]:
    """Nobody goes on under the session of before when what they administer changes in here."""
    before = await access.administers(tx, party)
    yield
    if await access.administers(tx, party) != before:
        await sessions.rights_changed(tx, party)


async def give(tx: Tx, id: UUID, grant: Grant) -> None:
    """Give a party a role on the thing, or change it.

    Raises NotFound for an unknown party; Refused for a role the kind does not offer, more than one's own, or when
    nobody would manage the thing any more.
    """
    thing = await own_rights(tx, id)
    party = await store.party(tx, grant.party)
    if party is None or party[0] == "link":
        raise NotFound("share.no-such-party")
    reached = await tx.reached(id)
    rules.check(
        grant,
        offers=offers(tx, thing),
        giver=reached.role if reached else None,
        holder="external" if party[1] == "external" else party[0],
        now=tx.now,
        delegate=tx.house.kinds[thing.kind].delegate,
    )
    new = [] if party[0] == "everyone" else await store.newcomers(tx, grant.party, id)
    async with _new_sessions(tx, grant.party):
        await access.give(tx, id, [grant], by=tx.actor)
    await _remain_managed(tx, id)
    tx.tell(
        RightsChanged(
            subject=thing.ref,
            party=grant.party,
            role=grant.role.value if grant.role else None,
            adds=grant.adds,
            persons=tuple(new),
        )
    )


async def withdraw(tx: Tx, id: UUID, party: UUID) -> None:
    """Take a party's grant away; one's own needs no right. Raises NotFound, Refused for the last manager."""
    thing = await things.need(tx, id)
    await store.lock(tx, id)
    if party != tx.actor:
        await tx.need("share.grant", id)
    if await parties.kind(tx, party) == "link":
        raise NotFound("share.no-such-grant")
    async with _new_sessions(tx, party):
        if not await access.take(tx, id, party):
            raise NotFound("share.no-such-grant")
    await _remain_managed(tx, id)
    tx.tell(RightsChanged(subject=thing.ref, party=party))


async def inherit(tx: Tx, id: UUID, *, inherits: bool, keep: bool) -> None:
    """Stop or start taking over the rights of the collection around. `keep` copies them when stopping.

    Who stops it without keeping anything manages the thing alone.
    """
    thing = await own_rights(tx, id)
    parent = await store.parent(tx, id)
    if inherits and parent is None:
        raise Refused("share.nothing-around")
    if not inherits and keep:
        await store.keep_inherited(tx, id, by=tx.actor)
    await access.place_in(tx, id, parent=parent, inherits=inherits)
    if not inherits and not await store.managed(tx, id):
        await access.give(tx, id, [Grant(party=tx.actor, role=Role.MANAGE)], by=tx.actor)
    await _remain_managed(tx, id)
    tx.tell(RightsChanged(subject=thing.ref))


@asynccontextmanager
async def _undone(tx: Tx) -> AsyncIterator[None]:
    """Do something only to see what it would do."""
    told, renewed = list(tx.told), tx.renewed
    async with tx.connection.transaction(force_rollback=True):
        yield
    tx.told, tx.renewed = told, renewed


async def preview(tx: Tx, id: UUID, grant: Grant) -> Preview:
    """Who would gain, lose or change a role. Raises what the change itself would raise."""
    thing = await things.need(tx, id)
    await tx.need("share.grant", thing.place)
    before = await store.people(tx, thing.place)
    async with _undone(tx):
        if grant.role is None and not grant.adds:
            await withdraw(tx, id, grant.party)
        else:
            await give(tx, id, grant)
        after = await store.people(tx, id)
    gains, loses = after.keys() - before.keys(), before.keys() - after.keys()
    changes = {one for one in after.keys() & before.keys() if after[one] != before[one]}
    return Preview(gains=await _some(tx, gains), loses=await _some(tx, loses), changes=await _some(tx, changes))


async def _some(tx: Tx, ids: set[UUID]) -> Some:
    shown = sorted(ids)[:SHOWN]
    names = await things.parties(tx, shown)
    return Some(count=len(ids), people=sorted(names.values(), key=lambda one: one.name))


async def members(tx: Tx, id: UUID, *, after: UUID | None) -> Members:
    """Who reaches the thing, by name."""
    thing = await things.need(tx, id)
    await tx.need("share.see", thing.place)
    items, count = await store.members(tx, thing.place, after=after)
    more = len(items) > store.PAGE
    items = items[: store.PAGE]
    return Members(items=items, count=count, next=str(items[-1].person.id) if more else None)


async def reasons(tx: Tx, id: UUID, person: UUID) -> Reasons:
    """Why a person reaches the thing. Raises NotFound when they do not."""
    thing = await things.need(tx, id)
    await tx.need("share.see", thing.place)
    reached = await access.reached(tx, person, thing.place)
    if reached is None:
        raise NotFound("share.not-in-reach")
    return Reasons(
        role=reached.role.value if reached.role else None,
        reasons=await store.reasons(tx, tx.actor, thing.place, person),
    )


async def expire(tx: Tx) -> None:
    """Grants and links whose time is over end; safe to repeat."""
    over = await access.expired(tx, now=tx.now)
    for collection, party in over:
        async with _new_sessions(tx, party):
            await access.take(tx, collection, party)
    collections = list({collection for collection, _ in over})
    await tokens.delete(tx, await tokens.over(tx, now=tx.now))
    await tokens.forget_passes(tx, now=tx.now)
    await visits.forget(tx, before=tx.now - visits.KEPT)
    await visits.forget_looks(tx, before=tx.now - visits.VISIT)
    for id, kind in await store.things(tx, collections):
        tx.tell(RightsChanged(subject=brief(id, kind, "").ref))
