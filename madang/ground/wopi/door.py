"""The editor's side: `/wopi/files/<file>` and its contents, opened by a token for this one file.

Rights are asked at every request as those of the person who opened the file: what they lose, the editor loses.
"""

import base64
import logging
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import msgspec
import psycopg
from litestar.types import Receive, Scope, Send
from msgspec import structs

from madang.ground.dav import store as locks
from madang.ground.dav.desk import Desk
from madang.ground.dav.models import Node
from madang.ground.dav.reading import send
from madang.ground.dav.request import Asked
from madang.ground.db import AWAY, Database
from madang.ground.errors import Forbidden, NotFound, Problem, SignedOut, Unavailable
from madang.ground.files import actions as files
from madang.ground.files import arriving
from madang.ground.files.models import File
from madang.ground.manifest import House
from madang.ground.problems import kept_out
from madang.ground.tx import Actor, Tx
from madang.ground.wopi import actions, store
from madang.ground.wopi.models import Held, Pass

log = logging.getLogger("madang.wopi")

BEGIN = "/wopi/files/"
LONGEST_LOCK = 1024
"""Characters of the editor's name for a lock. Source: WOPI."""
NO_LOCK = 409


class Wopi:
    """ASGI: CheckFileInfo, GetFile, PutFile and the locks."""

    def __init__(self, database: Database, house: House) -> None:
        self._desk = Desk(database, house)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asked = Asked(scope, receive, send)
        http: Any = scope
        try:
            await self._serve(asked, http["path"], parse_qs(http["query_string"].decode("latin-1")))
        except (NotFound, Forbidden):
            # whoever may not is told as little as whoever asks for what is not there
            await asked.answer(404)
        except SignedOut:
            await asked.answer(401)
        except Problem as problem:
            await asked.answer(problem.status, [(b"x-wopi-lockfailurereason", problem.code.encode())])
        except AWAY as error:
            log.warning("database away: %s", type(error).__name__)
            await asked.answer(Unavailable.status, [(b"retry-after", b"1")])
        except (psycopg.DataError, psycopg.IntegrityError) as error:
            await asked.answer(kept_out(error).status)

    async def _serve(self, asked: Asked, path: str, query: dict[str, list[str]]) -> None:
        id, slash, rest = path.removeprefix(BEGIN).partition("/")
        if not path.startswith(BEGIN) or (slash and rest != "contents"):
            raise NotFound("ground.not-found")
        try:
            file = UUID(id)
        except ValueError:
            raise NotFound("ground.not-found") from None
        token = query.get("access_token", [""])[0] or asked.header("authorization").removeprefix("Bearer ")
        known = await self._known(asked, file, token)
        override = asked.header("x-wopi-override").upper()
        match asked.method, bool(slash), override:
            case "GET", False, _:
                await self._check(asked, file, known)
            case "GET", True, _:
                await self._get(asked, file)
            case "POST", True, "PUT" | "":
                await self._put(asked, file, known)
            case "POST", False, "LOCK" | "UNLOCK" | "REFRESH_LOCK" | "GET_LOCK":
                await self._lock(asked, file, known, override)
            case "POST", False, _:
                # another name or place is given in the page, where rights and names are seen
                await asked.answer(501)
            case _:
                await asked.answer(405, [(b"allow", b"GET, POST")])

    async def _known(self, asked: Asked, file: UUID, token: str) -> Pass:
        """Who opened the file. Raises SignedOut; a token of another file opens nothing."""
        async with self._desk.database.queries() as q:
            known = await store.known(q, actions.hash_of(token), now=datetime.now(UTC))
        if known is None or known.file != file:
            raise SignedOut("ground.token-refused")
        asked.who = Actor(id=known.person, kind="person", language=known.language)
        return known

    async def _check(self, asked: Asked, file: UUID, known: Pass) -> None:
        """CheckFileInfo."""
        async with self._desk.reading(asked) as tx:
            found = await files.one(tx, file)
            writes = known.writes and await _may_write(tx, found)
            out = await store.is_labelled(tx, file)
        info = {
            "BaseFileName": found.name,
            "Size": found.size,
            "OwnerId": found.created_by.hex,
            "UserId": known.person.hex,
            "UserFriendlyName": known.fn,
            "Version": str(found.version),
            "SHA256": _base64(found.blob),
            "LastModifiedTime": found.changed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "UserCanWrite": writes,
            "ReadOnly": not writes,
            "UserCanNotWriteRelative": True,
            "SupportsUpdate": True,
            "SupportsLocks": True,
            "SupportsGetLock": True,
            "SupportsExtendedLockLength": True,
            # what a label keeps in the house is read in the frame and not taken out of it
            "DisableCopy": out,
            "DisableExport": out,
            "DisablePrint": out,
            "HideExportOption": out,
            "HidePrintOption": out,
        }
        await asked.answer(200, [(b"content-type", b"application/json")], msgspec.json.encode(info))

    async def _get(self, asked: Asked, file: UUID) -> None:
        """GetFile."""
        async with self._desk.reading(asked) as tx:
            found, version = await files.version(tx, file)
        most = asked.header("x-wopi-maxexpectedsize")
        if most.isdecimal() and version.size > int(most):
            await asked.answer(412)
            return
        node = Node(
            id=file,
            name=found.name,
            folder=False,
            etag=f'"{version.blob.hex()}"',
            created_at=found.created_at,
            changed_at=found.changed_at,
            size=version.size,
            media_type="application/octet-stream",
            blob=version.blob,
        )
        await send(self._desk.database.blobs, asked, node, [(b"x-wopi-itemversion", str(version.version).encode())])

    async def _put(self, asked: Asked, file: UUID, known: Pass) -> None:
        """PutFile: the next version, while the editor's lock stands; without one only onto an empty file."""
        name = asked.header("x-wopi-lock")
        async with self._desk.reading(asked) as tx:
            against, found = await _against(tx, file, known, name)
        if against is not None:
            await _refuse(asked, against)
            return
        async with arriving.received(self._desk.database, found.name, asked.chunks(), size=asked.length) as whole:

            async def keep(tx: Tx) -> Held | File:
                against, before = await _against(tx, file, known, name)
                if against is not None:
                    return against
                content = structs.replace(whole.content, name=before.name)
                return await files.replace(tx, whole.blobs, file, content)

            for _ in range(3):
                try:
                    made = await self._desk.writing(asked, keep)
                    break
                except files.Gone:
                    await whole.keep()
            else:
                raise Unavailable("ground.broken")
        if isinstance(made, Held):
            await _refuse(asked, made)
            return
        said = {"LastModifiedTime": made.changed_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
        headers = [(b"content-type", b"application/json"), (b"x-wopi-itemversion", str(made.version).encode())]
        await asked.answer(200, headers, msgspec.json.encode(said))

    async def _lock(self, asked: Asked, file: UUID, known: Pass, override: str) -> None:
        """Lock, UnlockAndRelock, RefreshLock, Unlock, GetLock."""
        name, old = asked.header("x-wopi-lock"), asked.header("x-wopi-oldlock")
        if len(name) > LONGEST_LOCK or len(old) > LONGEST_LOCK or (not name and override != "GET_LOCK"):
            await asked.answer(400)
            return
        if override == "GET_LOCK":
            async with self._desk.reading(asked) as tx:
                found = await files.one(tx, file)
                held = await store.held(tx, file, now=tx.now)
            await asked.answer(200, [_lock_header(held), (b"x-wopi-itemversion", str(found.version).encode())])
            return

        async def run(tx: Tx) -> tuple[Held | None, int]:
            found = await files.one(tx, file)
            if not known.writes or not await _may_write(tx, found):
                raise NotFound("ground.not-found")
            if override == "LOCK":
                against = await (actions.relock(tx, file, old, name) if old else actions.lock(tx, file, name))
            elif override == "UNLOCK":
                against = await actions.unlock(tx, file, name)
            else:
                against = await actions.refresh(tx, file, name)
            return against, found.version

        against, version = await self._desk.writing(asked, run)
        if against is not None:
            await _refuse(asked, against)
            return
        await asked.answer(200, [(b"x-wopi-itemversion", str(version).encode())])


async def _may_write(tx: Tx, file: File) -> bool:
    reached = await tx.reached(file.place)
    return reached is not None and "files.change" in files.may(tx, file, reached.role)


async def _against(tx: Tx, file: UUID, known: Pass, name: str) -> tuple[Held | None, File]:
    """What stands against writing under the lock of this name. Raises NotFound without the right to."""
    found = await files.one(tx, file)
    if not known.writes or not await _may_write(tx, found):
        raise NotFound("ground.not-found")
    held = await store.held(tx, file, now=tx.now)
    if held is None:
        others = await locks.covering(tx, [file], now=tx.now)
        free = found.size == 0 and not others and not name
        return (None if free else Held(token=UUID(int=0), name="")), found
    return (None if held.name == name else held), found


async def _refuse(asked: Asked, against: Held) -> None:
    await asked.answer(NO_LOCK, [_lock_header(against)])


def _lock_header(held: Held | None) -> tuple[bytes, bytes]:
    return b"x-wopi-lock", b"" if held is None else held.name.encode("latin-1", "replace")


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
