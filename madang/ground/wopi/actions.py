"""Setting up the editor, opening files in it, and its locks."""

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID, uuid4

from madang.ground import outgoing, settings
from madang.ground.access import HOUSE
from madang.ground.dav import store as locks
from madang.ground.dav.models import Lock
from madang.ground.db import Queries
from madang.ground.errors import Forbidden, Invalid, NotFound
from madang.ground.files import actions as files
from madang.ground.files.sniff import extension_of
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.ground.wopi import rules, store
from madang.ground.wopi.facts import EditorChanged
from madang.ground.wopi.models import SETTING, Editor, EditorPass, Held

LASTS = timedelta(hours=4)
"""How long a file stays open without the page asking anew; rights are asked at every request."""
LOCK_SECONDS = 1800
"""Source: WOPI, Lock."""
LARGEST = 4 << 20


async def editor(q: Queries) -> Editor:
    """The editor; one without an address when none is set up."""
    return await settings.read(q, SETTING, Editor) or Editor()


async def set_up(tx: Tx, *, discovery: str, name: str, networks: list[str]) -> Editor:
    """Ask the editor what it opens, and offer it from now on; an empty address offers none.

    Raises Forbidden, Invalid, Refused, Unavailable.
    """
    await tx.need("ground.administer", HOUSE)
    made = Editor()
    if discovery:
        inside = outgoing.networks(networks)
        address = discovery.rstrip("/")
        if not address.endswith("/hosting/discovery"):
            address += "/hosting/discovery"
        answer = await outgoing.ask("GET", address, most=LARGEST, inside=inside)
        try:
            opens = rules.discovered(answer.body)
        except ValueError:
            raise Invalid("wopi.no-editor-there") from None
        if answer.status != 200 or not opens:
            raise Invalid("wopi.no-editor-there")
        made = Editor(discovery=discovery, name=name.strip()[:80], networks=tuple(networks), opens=opens)
    await settings.write(tx, SETTING, made)
    tx.tell(EditorChanged(subject=ref("ground.house", HOUSE), editor=made.name))
    return made


async def opened(tx: Tx, file: UUID, *, host: str) -> EditorPass:
    """Open a file in the editor. `host` is how the house is reached. Raises NotFound."""
    if tx.who.kind != "person":
        raise Forbidden("ground.forbidden")
    found = await files.one(tx, file)
    reached = await tx.need("files.read", found.place)
    offered = (await editor(tx)).opens.get(extension_of(found.name), {})
    writes = "edit" in offered and "files.change" in files.may(tx, found, reached.role)
    opener = offered.get("edit" if writes else "view") or offered.get("edit")
    if opener is None:
        raise NotFound("wopi.not-opened")
    token = secrets.token_urlsafe(32)
    expires_at = tx.now + LASTS
    await store.sweep(tx, now=tx.now)
    await store.save_pass(tx, hash_of(token), file=file, person=tx.actor, writes=writes, expires_at=expires_at)
    address = rules.address(opener, f"{host}/wopi/files/{file}", language=tx.who.language)
    return EditorPass(address=address, token=token, expires_at=expires_at, writes=writes)


def hash_of(token: str) -> bytes:
    """What is kept of a token."""
    return hashlib.sha256(b"wopi" + token.encode()).digest()


async def lock(tx: Tx, file: UUID, name: str) -> Held | None:
    """Take the lock, or hold it longer; gives the lock that stands against it (with an empty name WebDAV's)."""
    await locks.hold_tree(tx, file)
    held = await store.held(tx, file, now=tx.now)
    if held is not None:
        if held.name != name:
            return held
        await _longer(tx, held)
        return None
    if others := await locks.covering(tx, [file], now=tx.now):
        return Held(token=others[0].token, name="")
    token = uuid4()
    await locks.save(
        tx,
        Lock(
            token=token,
            resource=file,
            deep=False,
            exclusive=True,
            person=tx.actor,
            owner="",
            seconds=LOCK_SECONDS,
            expires_at=tx.now + timedelta(seconds=LOCK_SECONDS),
        ),
        now=tx.now,
    )
    await store.hold(tx, file, token, name)
    return None


async def relock(tx: Tx, file: UUID, old: str, name: str) -> Held | None:
    """Give the lock another name; gives what stands against it."""
    await locks.hold_tree(tx, file)
    held = await store.held(tx, file, now=tx.now)
    if held is None or held.name != old:
        return held or Held(token=UUID(int=0), name="")
    await store.hold(tx, file, held.token, name)
    await _longer(tx, held)
    return None


async def refresh(tx: Tx, file: UUID, name: str) -> Held | None:
    """Hold the lock longer; gives what stands against it."""
    held = await store.held(tx, file, now=tx.now)
    if held is None or held.name != name:
        return held or Held(token=UUID(int=0), name="")
    await _longer(tx, held)
    return None


async def unlock(tx: Tx, file: UUID, name: str) -> Held | None:
    """Let go of the lock; gives what stands against it."""
    held = await store.held(tx, file, now=tx.now)
    if held is None or held.name != name:
        return held or Held(token=UUID(int=0), name="")
    await locks.free(tx, held.token)
    return None


async def _longer(tx: Tx, held: Held) -> None:
    await locks.refresh(tx, held.token, seconds=LOCK_SECONDS, expires_at=tx.now + timedelta(seconds=LOCK_SECONDS))
