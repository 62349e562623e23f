"""The page's side: whether there is an editor, and opening a file in it."""

from typing import Any
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Struct

from madang.ground.access import HOUSE
from madang.ground.edge import Request as Edge
from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.ground.wopi import actions
from madang.ground.wopi.models import Editor, EditorPass


class NewEditor(Input, kw_only=True):
    """Where the editor stands. `networks` are those inside the house it may stand in; an empty address takes it away."""

    discovery: str
    name: str = ""
    networks: list[str] = []


class EditorView(Struct, frozen=True, kw_only=True):
    """The editor that is offered: for each extension `edit` or `view`. Nothing when there is none.

    `discovery` and `networks` are for those who set it up, empty for others.
    """

    name: str
    extensions: dict[str, str]
    discovery: str
    networks: list[str]


def _view(editor: Editor, *, whole: bool) -> EditorView:
    return EditorView(
        discovery=editor.discovery if whole else "",
        networks=list(editor.networks) if whole else [],
        name=editor.name,
        extensions={one: "edit" if "edit" in opens else "view" for one, opens in sorted(editor.opens.items())},
    )


@get("/api/wopi", act="signed-in")
async def read_editor(tx: NamedDependency[Tx]) -> EditorView:
    """The editor, for the button beside a file."""
    reached = await tx.reached(HOUSE)
    whole = reached is not None and tx.can("ground.administer", reached.role)
    return _view(await actions.editor(tx), whole=whole)


@put("/api/wopi", act="ground.administer")
async def set_editor(tx: NamedDependency[Tx], data: JSONBody[NewEditor]) -> EditorView:
    """Set an editor up, or take it away."""
    made = await actions.set_up(tx, discovery=data.discovery, name=data.name, networks=data.networks)
    return _view(made, whole=True)


@post("/api/files/{id:uuid}/editor", act="files.read", status_code=200, secret=True)
async def open_in_editor(id: FromPath[UUID], tx: NamedDependency[Tx], edge: NamedDependency[Edge]) -> EditorPass:
    """Open a file in the editor."""
    return await actions.opened(tx, id, host=f"{'https' if edge.secure else 'http'}://{edge.header('host')}")


ROUTES: list[Any] = [read_editor, set_editor, open_in_editor]
"""The routes of the editor."""
