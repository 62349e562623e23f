"""Verbs of the inbox. Each tells the person's other devices to count anew."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from madang.ground.errors import Invalid
from madang.ground.facts import Told
from madang.ground.ids import id_of, kind_of
from madang.ground.inbox import rules, store
from madang.ground.inbox.models import Choices, Following, Level, Notices, State
from madang.ground.things import store as things
from madang.ground.tx import Tx

SIGNAL: dict[str, Any] = {"signal": "inbox"}


async def receive(tx: Tx, batch: Sequence[Told]) -> None:
    """Turn facts into notices, oldest first. Safe to run twice.

    What is asked of things is asked of all at once; a fact of which nobody but the actor could hear costs nothing more.
    """
    worth = [told for told in batch if rules.worth(told.name)]
    followed = {id_of(told.subject): kind_of(told.subject) for told in worth if _for_followers(tx, told)}
    mentioned = await _mentioned(tx, followed)
    following: dict[UUID, set[UUID]] = {}
    if followed:
        await store.follow_own(tx, list(followed))
        following = await store.some_followers(tx, list(followed))
    for told in worth:
        id = id_of(told.subject)
        named = rules.named(told.values)
        for_followers = _for_followers(tx, told)
        around: set[UUID] = set()
        if for_followers:
            named += mentioned.pop(id, [])
            around = following.setdefault(id, set())
        if {*named, *around} <= {told.actor}:
            reached = []
        else:
            reached = await store.notify(
                tx,
                thing=id,
                cause=told.position,
                name=told.name,
                actor=told.actor,
                at=told.at,
                named=named,
                followers=for_followers,
                loud=rules.loud(told.name),
            )
        if for_followers:
            joining = [*named, told.actor] if rules.loud(told.name) else named
            if joining:
                await store.follow_too(tx, id, joining)
                around.update(joining)
        if reached:
            tx.signal(reached, SIGNAL)


def _for_followers(tx: Tx, told: Told) -> bool:
    return rules.for_followers(told.name) and told.name not in tx.house.quiet


async def _mentioned(tx: Tx, things: Mapping[UUID, str]) -> dict[UUID, list[UUID]]:
    """Who is mentioned in the texts of things and was not before."""
    texts = await tx.house.texts(tx, [(kind, id) for id, kind in things.items()])
    return await store.mention(tx, {id: text.mentions for id, text in texts.items()}) if texts else {}


async def notices(tx: Tx, *, state: State, level: Level | None, before: tuple[datetime, UUID] | None) -> Notices:
    """A page of the actor's notices."""
    items = await store.notices(tx, tx.actor, state=state, level=level, before=before, now=tx.now)
    more = len(items) > store.PAGE
    items = items[: store.PAGE]
    return Notices(
        items=items,
        counts=await store.counts(tx, tx.actor, now=tx.now),
        next=f"{items[-1].at.isoformat()}_{items[-1].id}" if more else None,
    )


async def read(tx: Tx, ids: Sequence[UUID]) -> None:
    """Mark read."""
    await store.read(tx, tx.actor, ids, now=tx.now)
    tx.signal([tx.actor], SIGNAL)


async def read_all(tx: Tx, level: Level | None) -> None:
    """Mark all read, or all of a level."""
    await store.read_all(tx, tx.actor, level, now=tx.now)
    tx.signal([tx.actor], SIGNAL)


async def unread(tx: Tx, ids: Sequence[UUID]) -> None:
    """Mark unread."""
    await store.unread(tx, tx.actor, ids)
    tx.signal([tx.actor], SIGNAL)


async def done(tx: Tx, ids: Sequence[UUID], *, on: bool) -> None:
    """Put aside, or take back."""
    await store.done(tx, tx.actor, ids, on=on, now=tx.now)
    tx.signal([tx.actor], SIGNAL)


async def snooze(tx: Tx, ids: Sequence[UUID], *, until: datetime) -> None:
    """Out of sight until then. Raises Invalid for a moment that has passed."""
    if until <= tx.now:
        raise Invalid("inbox.snooze-in-the-past")
    await store.snooze(tx, tx.actor, ids, until=until)
    tx.signal([tx.actor], SIGNAL)


async def wake(tx: Tx) -> None:
    """Bring back what was snoozed until now."""
    woken = await store.all_woken(tx, now=tx.now)
    if woken:
        tx.signal(woken, SIGNAL)


async def following(tx: Tx, thing: UUID) -> Following:
    """How the actor stands to a thing in reach."""
    await things.need(tx, thing)
    return await store.following(tx, tx.actor, thing)


async def follow(tx: Tx, thing: UUID, state: str | None) -> None:
    """Follow or mute a thing in reach, or leave it to the house."""
    await things.need(tx, thing)
    await store.follow(tx, tx.actor, thing, state)


async def choose(tx: Tx, choices: Choices) -> None:
    """Keep what the actor chose."""
    await store.choose(tx, tx.actor, choices)
