"""Posts: written, shown, read, answered."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.boards import actions, facts, rules, store
from madang.boards.access import BOARD_ACTS
from madang.boards.models import (
    POST,
    Board,
    BoardSort,
    HomePosts,
    Posting,
    PostList,
    PostReaderList,
    PostReaders,
    PostState,
    PostView,
)
from madang.boards.store import boards as board_store
from madang.boards.store import readers
from madang.ground import attempts
from madang.ground.errors import Forbidden, Invalid, NotFound, Refused, Stale, TooMany
from madang.ground.ids import new_id, ref
from madang.ground.things import store as things
from madang.ground.tx import Tx

PAGE = 50
HOME = 5
PART = 200
"""People told by one fact."""
AGAIN = timedelta(hours=1)
"""How often those who have not read may be reminded."""


def _mark(after: str | None) -> tuple[bool, datetime, UUID] | None:
    if after is None:
        return None
    pinned, _, rest = after.partition("_")
    at, _, id = rest.partition("_")
    try:
        moment, found = datetime.fromisoformat(at), UUID(id)
    except ValueError:
        raise Invalid("ground.invalid") from None
    if moment.tzinfo is None:
        raise Invalid("ground.invalid")
    return pinned == "1", moment, found


async def posts(
    tx: Tx,
    board: UUID,
    *,
    category: str = "",
    state: PostState | None = None,
    mine: bool = False,
    hidden: bool = False,
    after: str | None = None,
) -> PostList:
    """A page of a board. `hidden` are those whose time has not come or is over, for who edits the board."""
    view = await actions.view(tx, board)
    if hidden and "boards.edit" not in view.may:
        raise Forbidden("ground.forbidden")
    found = await store.listed(
        tx, board, category=category, state=state, mine=mine, hidden=hidden, after=_mark(after), most=PAGE + 1
    )
    last = found[PAGE - 1] if len(found) > PAGE else None
    return PostList(
        items=found[:PAGE],
        may=view.may,
        next=f"{int(last.pinned)}_{last.shown_from.isoformat()}_{last.id}" if last else None,
    )


async def home(tx: Tx) -> HomePosts:
    """What the actor must still read, and what is new."""
    return HomePosts(
        must_read=await store.for_home(tx, must=True, most=HOME),
        newest=await store.for_home(tx, must=False, most=HOME),
    )


async def _reached(tx: Tx, id: UUID, *, lock: bool = False) -> tuple[Posting, Board, list[str]]:
    """A post in reach, its board, and what the actor may do with it. Raises NotFound."""
    post = await store.post(tx, id, lock=lock)
    if post is None:
        raise NotFound("ground.not-found")
    reached = await tx.need("boards.view", post.board)
    board = await board_store.board(tx, post.board)
    may = tx.may(reached.role, *BOARD_ACTS, adds=reached.adds)
    if board is None or board.trashed_at or post.trashed_at:
        raise NotFound("ground.not-found")
    own = post.created_by == tx.actor
    if not rules.shown(post, now=tx.now) and not own and "boards.edit" not in may:
        raise NotFound("ground.not-found")
    if own and "boards.edit" not in may and not post.answer:
        may.append("boards.edit")
    return post, board, may


async def view(tx: Tx, id: UUID) -> PostView:
    """A post as its page shows it. Raises NotFound."""
    post, board, may = await _reached(tx, id)
    supports, supported = await store.supporters(tx, id, tx.actor)
    named = [post.created_by, *post.targets, *([post.answered_by] if post.answered_by else [])]
    parties = await things.parties(tx, named)
    read, people = await readers.count(tx, id) if post.must_read and "boards.edit" in may else (0, 0)
    return PostView(
        post=post,
        board=await actions.view(tx, board.id),
        author=parties[post.created_by],
        targets=[parties[one] for one in post.targets if one in parties],
        answerer=parties.get(post.answered_by) if post.answered_by else None,
        supports=supports,
        supported=supported,
        readers=PostReaders(read=read, people=people) if people else None,
        may=may,
    )


async def write(
    tx: Tx,
    board: UUID,
    *,
    title: str,
    body: str = "",
    category: str = "",
    must_read: bool = False,
    pinned: bool = False,
    targets: Sequence[UUID] = (),
    shown_from: datetime | None = None,
    shown_until: datetime | None = None,
) -> UUID:
    """Write a post. Must-read, pinned and later ones are for who edits the board. Raises Invalid, Forbidden."""
    where = await actions.living(tx, "boards.post", board)
    if must_read or pinned or targets or shown_from or shown_until:
        await tx.need("boards.edit", board)
    post = Posting(
        id=new_id(),
        board=board,
        title=" ".join(title.replace("\x00", "").split()),
        body=body.replace("\x00", ""),
        category=category.strip(),
        must_read=must_read,
        pinned=pinned,
        targets=list(dict.fromkeys(targets)),
        shown_from=max(shown_from, tx.now) if shown_from else tx.now,
        shown_until=shown_until,
        created_at=tx.now,
        created_by=tx.actor,
        changed_at=tx.now,
    )
    rules.check(where, post)
    await _known(tx, post.targets)
    await store.insert(tx, post)
    tx.tell(facts.PostWritten(subject=ref(POST, post.id)))
    if post.shown_from <= tx.now:
        await announce(tx, post.id)
    return post.id


async def _known(tx: Tx, targets: Sequence[UUID]) -> None:
    if set(targets) - await store.known(tx, targets):
        raise Invalid("boards.target-unknown")


async def announce(tx: Tx, id: UUID) -> None:
    """Show a post from now on and tell whom it concerns: at once of notices, with the next look of others. Once."""
    post = await store.post(tx, id, lock=True)
    if post is None or post.announced_at or post.trashed_at or post.shown_from > tx.now:
        return
    board = await board_store.board(tx, post.board)
    await store.save(tx, replace(post, announced_at=tx.now))
    subject = ref(POST, id)
    tx.tell(facts.PostAnnounced(subject=subject, persons=[]))
    if board is not None and board.sort is BoardSort.NOTICES:
        people = await readers.those(tx, id, post.created_by)
        for start in range(0, len(people), PART):
            tx.tell(facts.PostAnnounced(subject=subject, persons=list(people[start : start + PART])))


async def edit(tx: Tx, id: UUID, chosen: Mapping[str, Any], *, revision: int | None) -> None:
    """Change a post. Raises Stale, Invalid, Forbidden."""
    post, board, may = await _reached(tx, id, lock=True)
    if "boards.edit" not in may:
        raise Forbidden("ground.forbidden")
    if revision is not None and post.revision != revision:
        raise Stale("ground.stale")
    chosen = dict(chosen)
    if set(chosen) - {"title", "body", "category"}:
        await tx.need("boards.edit", post.board)
    if "title" in chosen:
        chosen["title"] = " ".join(chosen["title"].replace("\x00", "").split())
    if "body" in chosen:
        chosen["body"] = chosen["body"].replace("\x00", "")
    if chosen.get("shown_from", post.shown_from) != post.shown_from and post.announced_at:
        raise Refused("boards.shown-already")
    new = replace(post, **chosen, changed_at=tx.now)
    rules.check(board, new)
    await _known(tx, new.targets)
    if not chosen:
        return
    await store.save(tx, new)
    tx.tell(facts.PostEdited(subject=ref(POST, id), fields=sorted(chosen)))
    await announce(tx, id)


async def opened(tx: Tx, id: UUID) -> None:
    """The actor opened a post.

    Its author sees the list of those who have not become shorter; nobody else is told: a fact would have every browser
    look again each time somebody of thousands reads a notice.
    """
    post, _, _ = await _reached(tx, id)
    if await readers.opened(tx, id, tx.actor, now=tx.now) and post.must_read:
        tx.signal([post.created_by], {"signal": "boards.read", "post": str(id)})


async def who_read(tx: Tx, id: UUID, *, read: bool | None, after: str | None) -> PostReaderList:
    """Those a post concerns, and who has opened it; for who edits the board."""
    post, _, _ = await _reached(tx, id)
    await tx.need("boards.edit", post.board)
    mark: tuple[str, str, UUID] | None = None
    if after is not None:
        try:
            unit, fn, last = after.split("\t")
            mark = (unit, fn, UUID(last))
        except ValueError:
            raise Invalid("ground.invalid") from None
    found = await readers.listed(tx, id, read=read, after=mark, most=PAGE + 1)
    done, people = await readers.count(tx, id)
    end = found[PAGE - 1] if len(found) > PAGE else None
    return PostReaderList(
        items=found[:PAGE], read=done, people=people, next=f"{end.unit}\t{end.fn}\t{end.id}" if end else None
    )


async def remind(tx: Tx, id: UUID) -> int:
    """Tell those who have not opened a post again; gives how many. Raises TooMany within the hour, Refused."""
    post, _, _ = await _reached(tx, id)
    await tx.need("boards.edit", post.board)
    if not post.must_read or not rules.shown(post, now=tx.now):
        raise Refused("boards.nothing-to-read")
    if await attempts.count(tx, "boards.remind", str(id), within=AGAIN, now=tx.now) > 1:
        raise TooMany("boards.reminded-already", retry_after=int(AGAIN.total_seconds()))
    people = await readers.unread(tx, id)
    for start in range(0, len(people), PART):
        tx.tell(facts.PostReminded(subject=ref(POST, id), persons=people[start : start + PART]))
    return len(people)


async def support(tx: Tx, id: UUID, *, stand: bool) -> None:
    """Stand behind an idea or ask the same question, or no longer. Twice is once."""
    post, board, _ = await _reached(tx, id)
    if board.sort not in rules.ASKED:
        raise Refused("boards.no-answers-here")
    change = store.support(tx, id, tx.actor, now=tx.now) if stand else store.withdraw(tx, id, tx.actor)
    if await change:
        tx.tell(facts.PostSupported(subject=ref(POST, post.id)))


async def answer(tx: Tx, id: UUID, *, text: str, state: PostState, revision: int | None) -> None:
    """Answer an idea or a question and say where it stands; its author is told. Raises Stale, Refused, Invalid."""
    post, board, _ = await _reached(tx, id, lock=True)
    await tx.need("boards.edit", post.board)
    if revision is not None and post.revision != revision:
        raise Stale("ground.stale")
    text = text.replace("\x00", "").strip()
    rules.answered(board, post, text=text, state=state, now=tx.now)
    if (text, state) == (post.answer, post.state):
        return
    await store.save(
        tx, replace(post, answer=text, state=state, answered_by=tx.actor, answered_at=tx.now, changed_at=tx.now)
    )
    tx.tell(facts.PostAnswered(subject=ref(POST, id), persons=[post.created_by], state=state.value))


async def trash(tx: Tx, id: UUID) -> None:
    """Put a post in the trash."""
    post, _, may = await _reached(tx, id, lock=True)
    if "boards.edit" not in may:
        raise Forbidden("ground.forbidden")
    await store.save(tx, replace(post, trashed_at=tx.now, trashed_by=tx.actor))
    tx.tell(facts.PostTrashed(subject=ref(POST, id)))


async def _trashed(tx: Tx, id: UUID) -> Posting:
    post = await store.post(tx, id, lock=True)
    if post is None:
        raise NotFound("ground.not-found")
    await tx.need("boards.edit", post.board)
    return post


async def restore(tx: Tx, id: UUID) -> None:
    """Take a post out of the trash."""
    post = await _trashed(tx, id)
    if post.trashed_at is not None:
        await store.save(tx, replace(post, trashed_at=None, trashed_by=None))
        tx.tell(facts.PostRestored(subject=ref(POST, id)))


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed post for good. Raises NotFound, Forbidden, Refused outside the trash."""
    post = await _trashed(tx, id)
    if post.trashed_at is None:
        raise Refused("trash.not-trashed")
    await store.purge(tx, id)
    tx.tell(facts.PostPurged(subject=ref(POST, id)))
