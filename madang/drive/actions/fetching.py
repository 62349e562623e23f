"""Taking in what a WebDAV server has: folder by folder, through the one client that leaves the house."""

import asyncio
import base64
from pathlib import Path
from uuid import UUID

from madang.drive.actions import acts, entries, folders, importing
from madang.drive.models import Act, Stage, What
from madang.drive.rules import davs
from madang.drive.store import acts as store
from madang.drive.store import drives
from madang.ground import outgoing
from madang.ground.blobs import BlobStore
from madang.ground.errors import Problem, Refused
from madang.ground.files import actions as files
from madang.ground.files import store as file_store
from madang.ground.ids import new_id
from madang.ground.outgoing import Network
from madang.ground.tx import Actor, Tx
from madang.ground.vault import Vault
from madang.ground.work import Work

MOST = 200_000
"""Entries of one import."""
_FOLDER, _FILE = "d:", "f:"


class _From:
    """The server one takes from."""

    def __init__(self, username: str, password: str, inside: list[Network]) -> None:
        self._headers = {}
        if username:
            said = base64.b64encode(f"{username}:{password}".encode()).decode()
            self._headers["Authorization"] = f"Basic {said}"
        self._inside = inside

    async def listed(self, url: str) -> list[davs.Child]:
        """What lies in a folder there. Raises Refused, Unavailable, TooLarge."""
        answer = await outgoing.ask(
            "PROPFIND",
            url if url.endswith("/") else url + "/",
            headers={**self._headers, "Depth": "1", "Content-Type": "application/xml"},
            body=davs.ASK,
            most=davs.MOST_BYTES,
            inside=self._inside,
        )
        if answer.status in (401, 403):
            raise Refused("drive.dav-credentials")
        if answer.status != 207:
            raise Refused("drive.dav-answer")
        return await asyncio.to_thread(davs.children, answer.url, answer.body)

    async def got(self, url: str, path: Path, most: int) -> None:
        """The contents of a file there. Raises Refused, Unavailable, TooLarge."""
        answer = await outgoing.ask("GET", url, headers=self._headers, most=most, into=path, inside=self._inside)
        if answer.status != 200:
            raise Refused("drive.dav-answer")


async def start(tx: Tx, blobs: BlobStore, to: UUID, url: str, *, username: str, password: str) -> Act:
    """Begin to take in a folder of a WebDAV server; it is asked once at the beginning.

    Raises NotFound, Forbidden, Refused for an address that may not be asked or a server that says no, Unavailable.
    """
    target = await entries.need(tx, "drive.edit", to)
    if target.is_file:
        raise Refused("drive.not-a-folder")
    inside = outgoing.networks((await drives.policy(tx)).import_networks)
    await _From(username, password, inside).listed(url)
    id = new_id()
    await store.insert(
        tx,
        id,
        by=tx.actor,
        act=What.IMPORT,
        state=Stage.WAITING,
        target=to,
        total=1,
        now=tx.now,
        args={"sort": "dav", "username": username, "password": Vault(blobs.folder).close(password)},
    )
    await store.add_steps(tx, id, [(None, to)], paths=[_FOLDER + url])
    await tx.defer(acts.JOB, act=id, lock=f"drive.act {id}")
    return await acts.one(tx, id)


async def run(work: Work, id: UUID) -> None:
    """Take in what is left. For jobs."""
    async with work() as tx:
        act = await store.lock(tx, id)
        if act is None or act.state not in (Stage.WAITING, Stage.RUNNING):
            return
        args = await store.args(tx, id)
        inside = outgoing.networks((await drives.policy(tx)).import_networks)
        await store.turn(tx, id, Stage.RUNNING, now=tx.now)
    source = _From(args["username"], Vault(work.blobs.folder).open(args["password"]), inside)
    async with work.blobs.scratch() as scratch:
        while await _next(work, act, source, scratch):
            pass
    async with work() as tx:
        # what opened the other server is forgotten with the act's end
        await store.put_args(tx, id, {"sort": "dav"})


async def _next(work: Work, act: Act, source: _From, scratch: Path) -> bool:
    """Take in one folder's list or one file. False when nothing is left or the act was stopped."""
    async with work() as tx:
        now = await store.lock(tx, act.id)
        if now is None or now.state is not Stage.RUNNING:
            return False
        steps = await store.steps(tx, act.id, most=1)
        if not steps:
            await store.turn(tx, act.id, Stage.DONE, now=tx.now)
            acts.show(tx, act)
            return False
        policy = await file_store.policy(tx)
        known = now.total
    step = steps[0]
    url, target = step.path[2:], step.target
    try:
        if target is not None and step.path.startswith(_FILE):
            name = davs.named(url)
            await source.got(url, scratch / importing.INCOMING, policy.file_bytes)
            await _file(work, act, step.number, target, name, scratch)
        elif target is not None:
            found = await source.listed(url)
            if known + len(found) > MOST:
                raise Refused("drive.too-many", most=MOST)
            await _folder(work, act, step.number, target, found)
    except Problem as problem:
        async with work() as tx:
            await acts.stepped(tx, act.id, step.number, [acts.trouble_of(davs.named(url), problem)])
            acts.show(tx, act)
    return True


async def _folder(work: Work, act: Act, step: int, target: UUID, found: list[davs.Child]) -> None:
    async with work() as tx:
        if not await acts.stepped(tx, act.id, step):
            return
        tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
        steps = []
        for one in found:
            inside = await folders.along(tx, target, [one.name]) if one.folder else target
            steps.append((inside, (_FOLDER if one.folder else _FILE) + one.url))
        await tx.flush()
        await store.add_steps(tx, act.id, [(None, inside) for inside, _ in steps], paths=[path for _, path in steps])
        await store.advance(tx, act.id, done=0, problems=[], made=[], total=await store.waiting(tx, act.id))
        acts.show(tx, act)


async def _file(work: Work, act: Act, step: int, target: UUID, name: str, scratch: Path) -> None:
    for attempt in range(1, importing.TRIES + 1):
        try:
            async with work() as tx:
                tx.who, tx.actor = Actor(id=act.by, kind="person"), act.by
                if not await acts.stepped(tx, act.id, step):
                    return
                await importing.copy_in(tx, work.blobs, target, name, scratch / importing.INCOMING, scratch)
                acts.show(tx, act)
        except files.Gone:
            if attempt == importing.TRIES:
                raise Refused("files.content-missing") from None
            continue
        return
