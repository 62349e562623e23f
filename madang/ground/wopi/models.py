"""The editor, and what opens a file for it."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct, field

SETTING = "wopi"


class Editor(Struct, frozen=True, kw_only=True):
    """The editor as it is set up. Kept as the setting `wopi`; an empty `discovery` is no editor.

    `networks` are those inside the house that the editor may stand in. `opens` names for each extension the addresses
    that the editor itself gave: `edit`, `view`.
    """

    discovery: str = ""
    name: str = ""
    networks: tuple[str, ...] = ()
    opens: dict[str, dict[str, str]] = field(default_factory=dict)


class Pass(Struct, frozen=True, kw_only=True):
    """What an access token stands for: one file, for one person."""

    file: UUID
    person: UUID
    writes: bool
    language: str
    fn: str


class EditorPass(Struct, frozen=True, kw_only=True):
    """A file opened in the editor: the page posts `token` to `address` in a frame."""

    address: str
    token: str
    expires_at: datetime
    writes: bool


class Held(Struct, frozen=True, kw_only=True):
    """The editor's lock on a file. `name` is what the editor calls it."""

    token: UUID
    name: str
