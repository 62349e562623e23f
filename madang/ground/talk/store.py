"""SQL about comments, reactions and attachments."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from madang.ground.db import Queries
from madang.ground.talk.models import Kept, Reaction, Version

PAGE = 50
_LAST = UUID(int=(1 << 128) - 1)
_KEPT = (
    "id, thing, author, text, reply_to, created_at, edited_at, removed_at, removed_by, revision, anchor, quote, resolved_at,"
    " resolved_by"
)


async def insert(q: Queries, comment: Kept) -> None:
    """A new comment."""
    await q.run(
        "insert into ground.comment (id, thing, author, text, reply_to, created_at, anchor, quote) values (%(id)s,"
        " %(thing)s, %(author)s, %(text)s, %(reply_to)s, %(at)s, %(anchor)s, %(quote)s)",
        anchor=comment.anchor,
        quote=comment.quote,
        id=comment.id,
        thing=comment.thing,
        author=comment.author,
        text=comment.text,
        reply_to=comment.reply_to,
        at=comment.created_at,
    )


async def comment(q: Queries, id: UUID, *, hold: bool = False) -> Kept | None:
    """One comment, also a removed one; `hold` keeps others from changing it until the end."""
    return await q.row(
        Kept,
        f"select {_KEPT} from ground.comment where id = %(id)s" + (" for update" if hold else ""),
        id=id,
    )


async def comments(q: Queries, thing: UUID, *, before: UUID | None, anchored: bool | None = None) -> list[Kept]:
    """A page of a thing's comments, newest first; with `anchored` only those on its text, or only the others."""
    those = "" if anchored is None else f" and anchor is {'not ' if anchored else ''}null"
    return await q.rows(
        Kept,
        f"select {_KEPT} from ground.comment where thing = %(thing)s and id < %(before)s{those} order by id desc"
        " limit %(most)s",
        thing=thing,
        before=before or _LAST,
        most=PAGE + 1,
    )


async def rewrite(q: Queries, old: Kept, text: str, *, now: datetime) -> None:
    """A new text; the old one goes into the history."""
    await q.run(
        "insert into ground.comment_version (comment, revision, text, at) values (%(id)s, %(revision)s, %(text)s,"
        " %(at)s)",
        id=old.id,
        revision=old.revision,
        text=old.text,
        at=old.edited_at or old.created_at,
    )
    await q.run(
        "update ground.comment set text = %(text)s, edited_at = %(now)s, revision = revision + 1 where id = %(id)s",
        id=old.id,
        text=text,
        now=now,
    )


async def remove(q: Queries, id: UUID, *, by: UUID | None, now: datetime) -> None:
    """Remove a comment, or bring it back (`by` None)."""
    await q.run(
        "update ground.comment set removed_by = %(by)s, removed_at = case when %(by)s::uuid is null then null"
        " else %(now)s::timestamptz end where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def threaded(q: Queries, thing: UUID, anchor: UUID) -> bool:
    """Whether the thing has a thread of this name."""
    return bool(
        await q.value(
            "select exists (select from ground.comment where thing = %(thing)s and anchor = %(anchor)s)",
            thing=thing,
            anchor=anchor,
        )
    )


async def resolve(q: Queries, id: UUID, *, by: UUID | None, now: datetime) -> None:
    """A thread is resolved, or open again (`by` None)."""
    await q.run(
        "update ground.comment set resolved_by = %(by)s, resolved_at = case when %(by)s::uuid is null then null"
        " else %(now)s::timestamptz end where id = %(id)s",
        id=id,
        by=by,
        now=now,
    )


async def reopen(q: Queries, thing: UUID, anchor: UUID) -> UUID | None:
    """Open a resolved thread again; gives its first comment when it was resolved."""
    found: UUID | None = await q.value(
        "update ground.comment set resolved_at = null, resolved_by = null where thing = %(thing)s"
        " and anchor = %(anchor)s and reply_to is null and resolved_at is not null returning id",
        thing=thing,
        anchor=anchor,
    )
    return found


async def history(q: Queries, id: UUID) -> list[Version]:
    """Earlier texts, oldest first."""
    return await q.rows(
        Version,
        "select revision, text, at from ground.comment_version where comment = %(id)s order by revision",
        id=id,
    )


async def react(q: Queries, comment: UUID, party: UUID, emoji: str, *, now: datetime) -> bool:
    """Whether this reaction is new."""
    return bool(
        await q.run(
            "insert into ground.reaction (comment, party, emoji, at) values (%(comment)s, %(party)s, %(emoji)s,"
            " %(now)s) on conflict do nothing",
            comment=comment,
            party=party,
            emoji=emoji,
            now=now,
        )
    )


async def emojis(q: Queries, comment: UUID) -> list[str]:
    """The different emoji on a comment."""
    return await q.values("select distinct emoji from ground.reaction where comment = %(id)s", id=comment)


async def unreact(q: Queries, comment: UUID, party: UUID, emoji: str) -> bool:
    """Whether there was such a reaction."""
    return bool(
        await q.run(
            "delete from ground.reaction where comment = %(comment)s and party = %(party)s and emoji = %(emoji)s",
            comment=comment,
            party=party,
            emoji=emoji,
        )
    )


async def reactions(q: Queries, me: UUID, comments: Sequence[UUID]) -> dict[UUID, list[Reaction]]:
    """Reactions per comment, the earliest emoji first."""
    found: dict[UUID, list[Reaction]] = {id: [] for id in comments}
    for id, emoji, count, mine in await q.tuples(
        "select comment, emoji, count(*), bool_or(party = %(me)s) from ground.reaction where comment = any(%(ids)s)"
        ' group by comment, emoji order by comment, min(at), emoji collate "C"',
        me=me,
        ids=list(comments),
    ):
        found[id].append(Reaction(emoji=emoji, count=count, mine=mine))
    return found


async def see(q: Queries, person: UUID, thing: UUID, upto: UUID) -> None:
    """The person has read up to a comment; never backwards."""
    await q.run(
        "insert into ground.comment_seen (person, thing, upto) values (%(person)s, %(thing)s, %(upto)s)"
        " on conflict (person, thing) do update set upto = greatest(ground.comment_seen.upto, excluded.upto)",
        person=person,
        thing=thing,
        upto=upto,
    )


async def unread(q: Queries, person: UUID, thing: UUID) -> tuple[UUID | None, int]:
    """The newest comment read, and how many of others came after it."""
    rows = await q.tuples(
        "with s as (select (select upto from ground.comment_seen where person = %(me)s and thing = %(thing)s) as upto)"
        " select s.upto, (select count(*) from ground.comment c where c.thing = %(thing)s and c.removed_at is null"
        " and c.author <> %(me)s and (s.upto is null or c.id > s.upto)) from s",
        me=person,
        thing=thing,
    )
    return rows[0][0], rows[0][1]


async def files(q: Queries, comments: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """The files on comments, the earliest first."""
    found: dict[UUID, list[UUID]] = {id: [] for id in comments}
    for id, file in await q.tuples(
        "select a.thing, a.file from ground.attachment a join ground.file f on f.id = a.file"
        " where a.thing = any(%(ids)s) and f.trashed_at is null order by a.thing, a.file",
        ids=list(comments),
    ):
        found[id].append(file)
    return found
