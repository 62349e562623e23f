"""BAK-1: backups while people write, each restored on an empty machine and compared.

Writers put a row, its twin and a fact into every transaction. A restored house must hold everything acknowledged before
its backup began and no row without its twin; backed up again it must give the same bytes, table by table; files come back
byte for byte; the administrator signs in; the log verifies.
"""

import asyncio
import hashlib
import io
import random
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench.runner import Record
from madang.ground import facts, settings
from madang.ground.access import HOUSE
from madang.ground.audit.facts import AuditRead
from madang.ground.backup import restoring, snapshot
from madang.ground.backup.archive import Contents
from madang.ground.blobs import BlobStore
from madang.ground.db import Database
from madang.ground.facts import Sequencer
from madang.ground.identity import actions as identity
from madang.ground.ids import new_id, ref
from madang.ground.migrate import migrate
from madang.ground.postgres import running
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.ground.vault import Vault
from madang.house import house

TARGETS = ("BAK-1",)
PASSWORD = "a quiet courtyard 7"
PASSPHRASE = "open the gate of the yard"
EVERYTHING = house()


class Load:
    """Eight writers; `acknowledged` are names of the rows whose commit came back."""

    def __init__(self, database: Database, kept: BlobStore) -> None:
        self.database = database
        self.kept = kept
        self.acknowledged: list[str] = []
        self.files: dict[str, bytes] = {}

    async def write(self) -> None:
        """Until cancelled."""
        while True:
            name = new_id().hex
            content = random.randbytes(random.randint(0, 20_000))
            digest = hashlib.sha256(content).hexdigest()
            await asyncio.to_thread(self.kept.take_in, digest, io.BytesIO(content))
            async with transaction(self.database, EVERYTHING, SYSTEM_ACTOR, via="prove") as tx:
                await settings.write(tx, f"left {name}", digest)
                await settings.write(tx, f"right {name}", digest)
                tx.tell(AuditRead(subject=ref("ground.house", HOUSE), filter=name))
            self.acknowledged.append(name)
            self.files[digest] = content


async def backup(url: str, data: Path, target: Path, *, sealed: bool) -> tuple[Contents, list[str], dict[str, bytes]]:
    """A backup in the middle of the load; gives what was acknowledged before it began."""
    database = Database(url)
    await database.open()
    load = Load(database, BlobStore(data))
    sequencer = asyncio.create_task(Sequencer(database, publish=lambda batch: None).run())
    writers = [asyncio.create_task(load.write()) for _ in range(8)]
    await asyncio.sleep(random.uniform(0.3, 1.0))
    before, files = list(load.acknowledged), dict(load.files)
    contents = await asyncio.to_thread(
        snapshot.write, url, target, blobs=load.kept, passphrase=PASSPHRASE if sealed else None
    )
    for task in (*writers, sequencer):
        task.cancel()
    for done in await asyncio.gather(*writers, sequencer, return_exceptions=True):
        if isinstance(done, Exception):
            raise done
    await database.close()
    return contents, before, files


async def problems(url: str, contents: Contents, before: list[str]) -> list[str]:
    """What is wrong with a restored house."""
    wrong = []
    database = Database(url)
    await database.open()
    async with database.queries() as q:
        names = await q.values("select name from ground.setting where name like 'left %%' or name like 'right %%'")
        left = {name.removeprefix("left ") for name in names if name.startswith("left ")}
        right = {name.removeprefix("right ") for name in names if name.startswith("right ")}
        told = set(
            await q.values(
                "select body::jsonb->'values'->>'filter' from (select body from ground.fact union all"
                " select body from ground.told) f"
            )
        )
        if left != right:
            wrong.append("rows without their twins")
        if lost := set(before) - left:
            wrong.append(f"{len(lost)} acknowledged writes lost")
        if left - told:
            wrong.append("rows without their facts")
        read, broken = await facts.verify(q, anchors=[(contents.position, contents.hash)])
        if broken is not None or read != contents.position:
            wrong.append("the log does not verify")
    caller = identity.Caller(device="prove")
    checked = await identity.check_password(
        database, EVERYTHING, number="1", password=PASSWORD, caller=caller, now=datetime.now(UTC)
    )
    async with transaction(database, EVERYTHING, via="prove") as tx:
        entered = await identity.sign_in(tx, checked=checked, caller=caller)
        if entered.state != "signed-in":
            wrong.append("nobody can sign in")
        tx.told.clear()
        await tx.run("delete from ground.session where device = 'prove'")
    await database.close()
    return wrong


async def _open(url: str) -> None:
    database = Database(url)
    await database.open()
    async with transaction(database, EVERYTHING, SYSTEM_ACTOR, via="prove") as tx:
        await identity.open_house(
            tx,
            institution=Institution(fn="Prove"),
            admin=identity.first_admin(number="1", fn="Prover"),
            password=PASSWORD,
        )
    await database.close()


def drill(url: str, data: Path, folder: Path, *, sealed: bool) -> tuple[Contents, list[str]]:
    """One backup, one restore, one comparison."""
    first = folder / "first.madang"
    contents, before, files = asyncio.run(backup(url, data, first, sealed=sealed))
    other = folder / "other"
    with running(other) as cluster:
        restoring.read(
            first,
            cluster.url,
            slices=EVERYTHING.slices,
            blobs=BlobStore(other),
            vault=Vault(other),
            passphrase=PASSPHRASE if sealed else None,
        )
        again = snapshot.write(cluster.url, folder / "again.madang", blobs=BlobStore(other))
        wrong = asyncio.run(problems(cluster.url, contents, before))
    if {name: again.sha256.get(name) for name in contents.sha256} != contents.sha256:
        wrong.append("tables or files differ")
    kept = BlobStore(other)
    if any(b"".join(kept.pieces(name)) != content for name, content in files.items()):
        wrong.append("files differ")
    return contents, wrong


def run(n: int, record: Record) -> None:
    """As many drills as asked for."""
    wrong: list[str] = []
    rows = copies = 0
    with tempfile.TemporaryDirectory(prefix="madang-prove-") as home, running(Path(home)) as cluster:
        migrate(cluster.url, EVERYTHING.slices)
        asyncio.run(_open(cluster.url))
        for number in range(n):
            with tempfile.TemporaryDirectory(prefix="madang-drill-") as folder:
                contents, found = drill(cluster.url, Path(home), Path(folder), sealed=number % 2 == 1)
                rows, copies = rows + contents.rows, copies + contents.blobs
                wrong += found
    said = "; ".join(sorted(set(wrong))) or "all equal, signed in, log verified"
    record("BAK-1", n=n, figure=f"{rows:,} rows and {copies:,} files restored in {n} drills: {said}", met=not wrong)
