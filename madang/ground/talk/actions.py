"""Verbs of talk."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground.errors import Forbidden, NotFound, Refused, Stale
from madang.ground.files.actions import move
from madang.ground.ids import new_id
from madang.ground.talk import rules, store
from madang.ground.talk.facts import (
    CommentEdited,
    CommentMade,
    CommentRemoved,
    CommentRestored,
    Reacted,
    Reopened,
    Resolved,
    Written,
)
from madang.ground.talk.models import Comment, Comments, Kept, Made, Version
from madang.ground.things import store as things
from madang.ground.things.models import Found, Party
from madang.ground.tx import Tx

MOST_EMOJI = 50
"""Different emoji on one comment."""


async def comments(tx: Tx, thing: UUID, *, before: UUID | None, anchored: bool | None = None) -> Comments:
    """A page of a thing's comments; with `anchored` those on its text, or the others. Raises NotFound."""
    found = await things.need_on(tx, "talk.read", thing)
    items = await store.comments(tx, thing, before=before, anchored=anchored)
    more = len(items) > store.PAGE
    items = items[: store.PAGE]
    seen, unread = await store.unread(tx, tx.actor, thing)
    return Comments(
        items=await _shown(tx, found, items),
        unread=unread,
        seen=seen,
        may=tx.may(things.role_on(found, tx.actor), "talk.read", "talk.comment", "talk.moderate"),
        next=str(items[-1].id) if more else None,
    )


def _link(id: UUID) -> Party:
    return Party(id=id, kind="link", name="")


async def _shown(tx: Tx, thing: Found, items: Sequence[Kept]) -> list[Comment]:
    ids = [one.id for one in items]
    authors = await things.parties(tx, [id for one in items for id in (one.author, one.resolved_by) if id is not None])
    reactions = await store.reactions(tx, tx.actor, ids)
    files = await store.files(tx, ids)
    role = things.role_on(thing, tx.actor)
    writes, moderates = tx.can("talk.comment", role), tx.can("talk.moderate", role)

    def may(one: Kept) -> list[str]:
        mine = writes and one.author == tx.actor
        if one.removed_at is not None:
            return ["restore"] if one.removed_by == tx.actor and (writes or moderates) else []
        turns = writes and one.anchor is not None and one.reply_to is None
        turn = ["resolve" if one.resolved_at is None else "reopen"] if turns else []
        return [*(["edit"] if mine else []), *(["remove"] if mine or moderates else []), *turn]

    return [
        Comment(
            id=one.id,
            thing=one.thing,
            author=authors.get(one.author, _link(one.author)),
            text="" if one.removed_at else one.text,
            reply_to=one.reply_to,
            created_at=one.created_at,
            edited_at=one.edited_at,
            removed=one.removed_at is not None,
            revision=one.revision,
            reactions=[] if one.removed_at else reactions[one.id],
            files=[] if one.removed_at else files[one.id],
            may=may(one),
            anchor=one.anchor,
            quote="" if one.removed_at else one.quote,
            resolved_at=one.resolved_at,
            resolved_by=None if one.resolved_by is None else authors.get(one.resolved_by, _link(one.resolved_by)),
        )
        for one in items
    ]


async def comment(
    tx: Tx,
    thing: UUID,
    *,
    text: str,
    reply_to: UUID | None,
    files: Sequence[UUID],
    anchor: UUID | None = None,
    quote: str = "",
) -> Made:
    """Comment on a thing; `files` were put on the thing before and move onto the comment.

    With `anchor` a thread begins that a place in the thing's text names; replies belong to the thread they answer.

    Raises NotFound, Forbidden, Invalid; Refused for a reply to nothing.
    """
    found = await things.need_on(tx, "talk.comment", thing)
    if found.kind == "talk.comment":
        raise Refused("talk.reply-instead")
    if reply_to is not None:
        above = await store.comment(tx, reply_to)
        if above is None or above.thing != thing or above.removed_at is not None:
            raise Refused("talk.reply-to-nothing")
        anchor, quote = above.anchor, ""
        if anchor is not None and (first := await store.reopen(tx, thing, anchor)) is not None:
            tx.tell(Reopened(subject=found.ref, comment=first))
    elif anchor is not None and await store.threaded(tx, thing, anchor):
        raise Refused("talk.thread-taken")
    new = Kept(
        id=new_id(),
        thing=thing,
        author=tx.actor,
        text=rules.text(text),
        reply_to=reply_to,
        created_at=tx.now,
        edited_at=None,
        removed_at=None,
        removed_by=None,
        revision=1,
        anchor=anchor,
        quote=rules.quote(quote) if anchor is not None else "",
    )
    await store.insert(tx, new)
    mentioned = rules.mentioned(new.text)
    persons = await things.reaching(tx, thing, mentioned)
    if tx.who.kind == "person":
        await store.see(tx, tx.actor, thing, new.id)
    tx.tell(CommentMade(subject=found.ref, comment=new.id, persons=tuple(persons)))
    tx.tell(Written(subject=new.ref))
    if files:
        # the comment is a thing from here on, so files can lie on it
        await tx.flush()
        for file in dict.fromkeys(files):
            await move(tx, file, new.id)
    return Made(comment=(await _shown(tx, found, [new]))[0], unreached=[one for one in mentioned if one not in persons])


async def _held(tx: Tx, id: UUID) -> tuple[Kept, Found]:
    kept = await store.comment(tx, id, hold=tx.writes)
    if kept is None:
        raise NotFound("ground.not-found")
    return kept, await things.need_on(tx, "talk.read", kept.thing)


async def edit(tx: Tx, id: UUID, *, text: str, revision: int | None) -> Comment:
    """Change one's own comment; the old text stays in its history. Raises Forbidden, Stale."""
    kept, thing = await _held(tx, id)
    await things.need_on(tx, "talk.comment", kept.thing)
    if kept.author != tx.actor or kept.removed_at is not None:
        raise Forbidden("talk.not-yours")
    if revision is not None and revision != kept.revision:
        raise Stale("ground.stale")
    said = rules.text(text)
    if said != kept.text:
        await store.rewrite(tx, kept, said, now=tx.now)
        fresh = [one for one in rules.mentioned(said) if one not in rules.mentioned(kept.text)]
        persons = tuple(await things.reaching(tx, kept.thing, fresh))
        tx.tell(CommentEdited(subject=thing.ref, comment=id, persons=persons))
        tx.tell(Written(subject=kept.ref))
    return await _one(tx, id, thing)


async def _one(tx: Tx, id: UUID, thing: Found) -> Comment:
    kept = await store.comment(tx, id)
    if kept is None:
        raise NotFound("ground.not-found")
    return (await _shown(tx, thing, [kept]))[0]


async def remove(tx: Tx, id: UUID) -> None:
    """Remove one's own comment, or as a manager any. Nothing happens to a removed one."""
    kept, thing = await _held(tx, id)
    act = "talk.comment" if kept.author == tx.actor else "talk.moderate"
    await things.need_on(tx, act, kept.thing)
    if kept.removed_at is None:
        await store.remove(tx, id, by=tx.actor, now=tx.now)
        tx.tell(CommentRemoved(subject=thing.ref, comment=id))
        tx.tell(Written(subject=kept.ref))


async def restore(tx: Tx, id: UUID) -> Comment:
    """Bring back a comment that the actor removed."""
    kept, thing = await _held(tx, id)
    if kept.removed_by != tx.actor:
        raise Forbidden("talk.not-yours")
    act = "talk.comment" if kept.author == tx.actor else "talk.moderate"
    await things.need_on(tx, act, kept.thing)
    await store.remove(tx, id, by=None, now=tx.now)
    tx.tell(CommentRestored(subject=thing.ref, comment=id))
    tx.tell(Written(subject=kept.ref))
    return await _one(tx, id, thing)


async def resolve(tx: Tx, id: UUID, *, on: bool) -> Comment:
    """Resolve the thread that a comment began, or open it again; a second time changes nothing.

    Raises NotFound, Forbidden, Refused for a comment that began none.
    """
    kept, thing = await _held(tx, id)
    await things.need_on(tx, "talk.comment", kept.thing)
    if kept.anchor is None or kept.reply_to is not None or kept.removed_at is not None:
        raise Refused("talk.no-thread")
    if on is (kept.resolved_at is None):
        await store.resolve(tx, id, by=tx.actor if on else None, now=tx.now)
        tx.tell((Resolved if on else Reopened)(subject=thing.ref, comment=id))
    return await _one(tx, id, thing)


async def history(tx: Tx, id: UUID) -> list[Version]:
    """Earlier texts, for the author and for managers."""
    kept, _ = await _held(tx, id)
    if kept.author != tx.actor or kept.removed_at is not None:
        await things.need_on(tx, "talk.moderate", kept.thing)
    return await store.history(tx, id)


async def react(tx: Tx, id: UUID, emoji: str, *, on: bool) -> None:
    """Give a reaction or take it back; a second time changes nothing."""
    kept, thing = await _held(tx, id)
    await things.need_on(tx, "talk.comment", kept.thing)
    if kept.removed_at is not None:
        raise Refused("talk.removed")
    rules.emoji(emoji)
    if on:
        there = await store.emojis(tx, id)
        if emoji not in there and len(there) >= MOST_EMOJI:
            raise Refused("talk.too-many-emoji", most=MOST_EMOJI)
        changed = await store.react(tx, id, tx.actor, emoji, now=tx.now)
    else:
        changed = await store.unreact(tx, id, tx.actor, emoji)
    if changed:
        tx.tell(Reacted(subject=thing.ref, comment=id, emoji=emoji, on=on))


async def see(tx: Tx, thing: UUID, upto: UUID) -> None:
    """The actor has read the comments up to one. Raises NotFound."""
    await things.need_on(tx, "talk.read", thing)
    kept = await store.comment(tx, upto)
    if kept is None or kept.thing != thing:
        raise NotFound("ground.not-found")
    await store.see(tx, tx.actor, thing, upto)
