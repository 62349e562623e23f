"""Asking for backups, stopping them, and the schedule."""

import asyncio
from pathlib import Path
from uuid import UUID

from madang.ground import settings
from madang.ground.access import HOUSE
from madang.ground.backup import rules, store
from madang.ground.backup.facts import BackupAsked, BackupScheduleChanged
from madang.ground.backup.models import Backup, Backups, Schedule, ScheduleView
from madang.ground.db import Queries
from madang.ground.errors import Invalid, NotFound, Refused, Unavailable
from madang.ground.ids import new_id, ref
from madang.ground.tx import Tx
from madang.ground.vault import Vault

SETTING = "backup.schedule"
SHORTEST = 12
"""Characters of a passphrase."""


async def schedule(q: Queries) -> Schedule:
    """The setting; daily at three in the morning until somebody decides otherwise."""
    return await settings.read(q, SETTING, Schedule) or Schedule()


def folder(data: Path, chosen: Schedule) -> Path:
    """Where scheduled and asked-for backups are written."""
    return Path(chosen.folder) if chosen.folder else data / "backups"


async def listed(tx: Tx) -> Backups:
    """The newest backups. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    chosen = await schedule(tx)
    return Backups(items=await store.newest(tx), settings=_view(chosen), next_at=rules.next_at(chosen, tx.now))


async def ask(tx: Tx, *, data: Path | None) -> Backup:
    """Ask for a backup now; a part of the running process makes it. Raises Refused while another one waits."""
    await tx.need("ground.administer", HOUSE)
    if data is None:
        raise Unavailable("backup.nowhere")
    if await store.waiting(tx) is not None:
        raise Refused("backup.waiting")
    id = new_id()
    await store.insert(tx, id, cause="manual", by=tx.actor, now=tx.now)
    tx.tell(BackupAsked(subject=ref("ground.house", HOUSE), backup=id))
    found = await store.one(tx, id)
    assert found is not None
    return found


async def cancel(tx: Tx, id: UUID) -> None:
    """Stop a backup. Raises NotFound, Refused when it is over."""
    await tx.need("ground.administer", HOUSE)
    if await store.one(tx, id) is None:
        raise NotFound("ground.not-found")
    if not await store.cancel(tx, id, now=tx.now):
        raise Refused("backup.over")


async def choose(
    tx: Tx,
    *,
    hour: int | None,
    keep: int,
    folder: str | None,
    passphrase: str | None,
    keep_passphrase: bool,
    data: Path | None,
) -> ScheduleView:
    """Change the schedule. Raises Invalid."""
    await tx.need("ground.administer", HOUSE)
    if data is None:
        raise Unavailable("backup.nowhere")
    if (hour is not None and not 0 <= hour <= 23) or not 1 <= keep <= 365:
        raise Invalid("backup.schedule")
    if folder is not None and not Path(folder).is_absolute():
        raise Invalid("audit.path-not-absolute")
    if folder is not None:
        try:
            await asyncio.to_thread(_probe, Path(folder))
        except OSError:
            raise Invalid("audit.path-unwritable") from None
    if passphrase is not None and len(passphrase) < SHORTEST:
        raise Invalid("backup.passphrase-short", shortest=SHORTEST)
    closed = Vault(data).close(passphrase) if passphrase is not None else None
    before = await schedule(tx)
    if keep_passphrase:
        closed = before.closed
    since = before.since if hour == before.hour else tx.now
    chosen = Schedule(hour=hour, keep=keep, folder=folder, closed=closed, since=since)
    await settings.write(tx, SETTING, chosen)
    view = _view(chosen)
    tx.tell(
        BackupScheduleChanged(
            subject=ref("ground.house", HOUSE), hour=view.hour, keep=view.keep, encrypted=view.encrypted
        )
    )
    return view


def _view(chosen: Schedule) -> ScheduleView:
    return ScheduleView(hour=chosen.hour, keep=chosen.keep, folder=chosen.folder, encrypted=chosen.closed is not None)


def _probe(folder: Path) -> None:
    """Raises OSError when nothing can be written there."""
    folder.mkdir(parents=True, exist_ok=True)
    probe = folder / f".madang-{new_id().hex}"
    probe.touch()
    probe.unlink()
