"""Codes that let a phone put files where somebody stands on another screen (docs/decisions/0050)."""

import hashlib
import secrets
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from madang.ground.access import HOUSE
from madang.ground.errors import Invalid, NotFound, Problem, Refused
from madang.ground.files import actions as files
from madang.ground.ids import kind_of, new_id, ref
from madang.ground.tx import Actor, Tx
from madang.messenger import facts
from madang.messenger.actions import saying
from madang.messenger.models import MOST_FILES, ROOM, Drop, DropPlace, DropState, MessengerPolicy, OpenedDrop
from madang.messenger.store import drops as store
from madang.messenger.store import rooms, seats

GRACE = timedelta(hours=1)
"""What arrived by a code whose time is over waits so long for the screen that showed it."""


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _signal(tx: Tx, drop: UUID, person: UUID) -> None:
    told: dict[str, Any] = {"signal": "drop", "drop": str(drop)}
    tx.signal([person], told)


async def open_one(tx: Tx, thing: UUID) -> OpenedDrop:
    """A code that lets a phone put files on a thing for the actor. Raises NotFound, Forbidden, Refused."""
    policy = await rooms.policy(tx)
    if not policy.drop_minutes or tx.who.kind != "person":
        raise Refused("messenger.drop-off")
    await files.check_target(tx, thing)
    found = await store.place(tx, thing)
    if found is None:
        raise NotFound("ground.not-found")
    id, token = new_id(), secrets.token_urlsafe(24)
    until = tx.now + timedelta(minutes=policy.drop_minutes)
    await store.insert(tx, id, token=_hash(token), person=tx.actor, thing=thing, now=tx.now, until=until)
    tx.tell(facts.PhoneOpened(subject=ref("ground.house", HOUSE), thing=found[0]))
    return OpenedDrop(id=id, token=token, expires_at=until)


async def state(tx: Tx, id: UUID) -> DropState:
    """What the screen that shows the code knows. Raises NotFound."""
    found = await _own(tx, id)
    return DropState(
        expires_at=found.expires_at,
        came=await store.has_come(tx, id),
        arriving=await store.arriving(tx, id),
        files=await store.files(tx, id),
    )


async def _own(tx: Tx, id: UUID) -> Drop:
    found = await store.own(tx, id, tx.actor)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def let_go(tx: Tx, id: UUID) -> None:
    """The screen is put away: nothing comes by the code any more. Raises NotFound."""
    found = await _own(tx, id)
    await tell(tx, found)
    await store.end(tx, id)


async def enter(tx: Tx, token: str) -> Drop:
    """The code that a phone came by. Raises NotFound once its time is over."""
    found = await store.by_token(tx, _hash(token), now=tx.now)
    if found is None:
        raise NotFound("messenger.drop-over")
    return found


async def look(tx: Tx, drop: Drop) -> DropPlace:
    """What the phone is told; the screen hears that one came. Raises NotFound, Forbidden."""
    policy = await rooms.policy(tx)
    await files.check_target(tx, drop.thing)
    place = await store.place(tx, drop.thing)
    if not await store.has_come(tx, drop.id):
        await store.came(tx, drop.id, now=tx.now, until=drop.expires_at)
        _signal(tx, drop.id, drop.person)
    return DropPlace(
        title=await _title(tx, drop, place[1] if place else ""),
        person=await seats.name(tx, drop.person),
        expires_at=drop.expires_at,
        left=max(0, policy.drop_files - await store.count(tx, drop.id)),
        pictures_only=not policy.drop_any,
    )


async def _title(tx: Tx, drop: Drop, title: str) -> str:
    """What its owner calls the place: a direct room after the other one."""
    other = await rooms.other(tx, drop.thing, drop.person)
    found = await rooms.room(tx, drop.thing)
    return other[1] if found is not None and found.pair is not None and other is not None else title


async def coming(tx: Tx, drop: Drop, upload: UUID) -> None:
    """A file is on its way. Raises Refused when the code takes no more."""
    policy = await rooms.policy(tx)
    await store.hold(tx, drop.id)
    if await store.count(tx, drop.id) >= policy.drop_files:
        raise Refused("messenger.drop-full", most=policy.drop_files)
    await store.coming(tx, drop.id, upload, now=tx.now)
    await store.came(tx, drop.id, now=tx.now, until=tx.now + _lasts(policy))
    _signal(tx, drop.id, drop.person)


def _lasts(policy: MessengerPolicy) -> timedelta:
    return timedelta(minutes=policy.drop_minutes)


async def check_upload(tx: Tx, drop: Drop, upload: UUID) -> None:
    """Raises NotFound for an upload that did not begin by this code."""
    if not await store.knows(tx, drop.id, upload):
        raise NotFound("ground.not-found")


async def arrived(tx: Tx, drop: Drop, upload: UUID, file: UUID) -> None:
    """The upload became a file."""
    await store.arrived(tx, upload, file)
    await store.came(tx, drop.id, now=tx.now, until=tx.now + _lasts(await rooms.policy(tx)))
    _signal(tx, drop.id, drop.person)


async def given_up(tx: Tx, drop: Drop, upload: UUID) -> None:
    """The phone does not send it after all."""
    await store.forget(tx, upload)
    _signal(tx, drop.id, drop.person)


def check_picture(media_type: str) -> None:
    """Raises Invalid for what is no picture."""
    if not media_type.startswith("image/"):
        raise Invalid("messenger.pictures-only")


async def tell(tx: Tx, drop: Drop) -> None:
    """Let the room hear of what arrived, in one message; other places show their files by themselves.

    Whoever lost the right to write there says nothing there.
    """
    await store.hold(tx, drop.id)
    found = await store.take_unsaid(tx, drop.id, most=MOST_FILES)
    place = await store.place(tx, drop.thing)
    while found:
        if place is not None and kind_of(place[0]) == ROOM:
            with suppress(Problem):
                await saying.say(tx, drop.thing, client=uuid5(drop.id, str(found[0])), text="", files=found)
        found = await store.take_unsaid(tx, drop.id, most=MOST_FILES)


async def end_next(tx: Tx) -> bool:
    """End a code whose time is long over, for its owner; False when there is none. For jobs."""
    found = await store.take_over(tx, before=tx.now - GRACE)
    if found is None:
        return False
    tx.who, tx.actor = Actor(id=found.person, kind="person"), found.person
    await tell(tx, found)
    await store.end(tx, found.id)
    return True
