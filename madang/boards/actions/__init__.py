"""Boards: opening and shaping them."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from madang.boards import facts, rules
from madang.boards.access import BOARD_ACTS
from madang.boards.models import BOARD, Board, Boards, BoardSort, BoardView
from madang.boards.store import boards as store
from madang.ground import access
from madang.ground.access import EVERYONE, HOUSE, Grant
from madang.ground.errors import Invalid, NotFound, Refused, Stale
from madang.ground.ids import new_id, ref
from madang.ground.roles import Role
from madang.ground.tx import Tx

MOST = 200
"""Boards of a house."""


async def boards(tx: Tx) -> Boards:
    """The boards in reach."""
    reached = await tx.reached(HOUSE)
    return Boards(
        items=await store.views(tx, acts=BOARD_ACTS), may=tx.may(reached.role if reached else None, "boards.found")
    )


async def view(tx: Tx, id: UUID) -> BoardView:
    """One board. Raises NotFound."""
    await tx.need("boards.view", id)
    found = await store.views(tx, acts=BOARD_ACTS, one=id)
    if not found:
        raise NotFound("ground.not-found")
    return found[0]


async def found(tx: Tx, *, sort: BoardSort, name: str, lead: str = "", categories: Sequence[str] = ()) -> UUID:
    """Open a board: all staff read and comment it; ideas and questions they write as well. Raises Refused, Invalid."""
    await tx.need("boards.found", HOUSE)
    await store.hold(tx)
    if len(await store.views(tx, acts=BOARD_ACTS)) >= MOST:
        raise Refused("boards.too-many")
    board = Board(
        id=new_id(),
        sort=sort,
        name=_name(name),
        lead=lead.replace("\x00", ""),
        categories=rules.tidy(categories),
        created_at=tx.now,
        created_by=tx.actor,
    )
    grants = [
        Grant(party=tx.actor, role=Role.MANAGE),
        Grant(party=EVERYONE, role=Role.COMMENT, adds=sort in rules.ASKED),
    ]
    await access.found(tx, board.id, parent=None, grants=grants, by=tx.actor, inherits=False)
    await store.insert(tx, board)
    tx.tell(facts.BoardMade(subject=ref(BOARD, board.id), sort=sort.value))
    tx.tell(facts.BoardRightsChanged(subject=ref(BOARD, board.id)))
    return board.id


def _name(name: str) -> str:
    name = " ".join(name.replace("\x00", "").split())
    if not name:
        raise Invalid("boards.no-name")
    return name


async def living(tx: Tx, act: str, id: UUID, *, lock: bool = False) -> Board:
    """The board when the actor may do the act there; not in the trash. Raises NotFound, Forbidden."""
    await tx.need(act, id)
    board = await store.board(tx, id, lock=lock)
    if board is None or board.trashed_at:
        raise NotFound("ground.not-found")
    return board


async def edit(tx: Tx, id: UUID, chosen: Mapping[str, Any], *, revision: int | None) -> None:
    """Change name, lead or categories. Raises Stale, Invalid."""
    board = await living(tx, "boards.manage", id, lock=True)
    if revision is not None and board.revision != revision:
        raise Stale("ground.stale")
    chosen = dict(chosen)
    if "name" in chosen:
        chosen["name"] = _name(chosen["name"])
    if "categories" in chosen:
        chosen["categories"] = rules.tidy(chosen["categories"])
    if not chosen:
        return
    await store.save(tx, replace(board, **chosen))
    tx.tell(facts.BoardChanged(subject=ref(BOARD, id)))


async def order(tx: Tx, ids: Sequence[UUID]) -> None:
    """Put the boards into another order. Raises Forbidden."""
    await tx.need("boards.found", HOUSE)
    for id in ids:
        await living(tx, "boards.manage", id)
    await store.order(tx, ids)
    for id in ids:
        tx.tell(facts.BoardChanged(subject=ref(BOARD, id)))


async def trash(tx: Tx, id: UUID) -> None:
    """Put a board in the trash with all its posts."""
    board = await living(tx, "boards.manage", id, lock=True)
    await store.save(tx, replace(board, trashed_at=tx.now, trashed_by=tx.actor))
    tx.tell(facts.BoardTrashed(subject=ref(BOARD, id)))


async def restore(tx: Tx, id: UUID) -> None:
    """Take a board out of the trash."""
    await tx.need("boards.manage", id)
    board = await store.board(tx, id, lock=True)
    if board is None:
        raise NotFound("ground.not-found")
    if board.trashed_at is not None:
        await store.save(tx, replace(board, trashed_at=None, trashed_by=None))
        tx.tell(facts.BoardRestored(subject=ref(BOARD, id)))


async def purge(tx: Tx, id: UUID) -> None:
    """Delete a trashed board for good. Raises NotFound, Forbidden, Refused outside the trash."""
    await tx.need("boards.manage", id)
    board = await store.board(tx, id, lock=True)
    if board is None:
        raise NotFound("ground.not-found")
    if board.trashed_at is None:
        raise Refused("trash.not-trashed")
    tx.tell(facts.BoardPurged(subject=ref(BOARD, id), posts=await store.purge(tx, id)))
