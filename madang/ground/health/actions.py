"""Looking at the house, and mending what waits for a decision."""

import asyncio
import platform
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from madang import __version__
from madang.ground import facts, settings
from madang.ground.access import HOUSE
from madang.ground.audit import actions as audit
from madang.ground.backup import actions as backups
from madang.ground.backup import store as backup_store
from madang.ground.config import Settings
from madang.ground.db import Queries
from madang.ground.errors import Invalid, NotFound, Refused
from madang.ground.health import rules, store, traps
from madang.ground.health.facts import FactDiscarded, FactRetried, JobCancelled, JobRetried
from madang.ground.health.models import (
    Certificate,
    DatabaseHealth,
    DiskHealth,
    Health,
    Jobs,
    MailHealth,
    Parked,
)
from madang.ground.ids import ref
from madang.ground.manifest import House
from madang.ground.migrate import migrations
from madang.ground.outbox import actions as outbox
from madang.ground.outbox import store as outbox_store
from madang.ground.tls import Tls
from madang.ground.tx import Tx
from madang.ground.work import run_reader

PAGE = 50


def disk_of(data: Path) -> DiskHealth:
    """The disk a folder lies on."""
    usage = shutil.disk_usage(data)
    return DiskHealth(free_bytes=usage.free, total_bytes=usage.total, low=rules.is_low(usage.free, usage.total))


async def look(
    q: Queries,
    house: House,
    config: Settings | None,
    *,
    now: datetime,
    tls: Tls | None = None,
    started_at: datetime | None = None,
    online: int = 0,
) -> Health:
    """Everything at a glance, with what deserves a warning."""
    version, size, skew = await store.database(q)
    position, _ = await facts.head(q)
    readers = await store.readers(q, [reader.name for reader in house.readers], position)
    jobs = await store.job_counts(q)
    waiting, failed = await outbox_store.counts(q)
    mail = MailHealth(configured=await outbox.relay(q) is not None, waiting=waiting, failed=failed)
    ran = await store.ran(q)
    pending = [
        f"{one.slice}/{one.name}"
        for one in await asyncio.to_thread(migrations, house.slices)
        if (one.slice, one.name) not in ran
    ]
    data = config.data if config is not None else None
    disk = disk_of(data) if data is not None else None
    audited = await audit.state(q, data)
    last, newest = await backup_store.last_done(q), await backup_store.newest(q, most=1)
    certificate = (
        Certificate(expires_at=tls.not_after(), own=tls.authority_pem() is not None) if tls is not None else None
    )
    seen = rules.Seen(
        now=now,
        postgres=q.connection.info.server_version,
        clock_skew_seconds=skew,
        disk=disk,
        jobs=jobs,
        readers=readers,
        mail=mail,
        lived_in=await store.lived_in(q) is not None,
        demo=(await settings.institution(q)).demo,
        scheduled=(await backups.schedule(q)).hour is not None,
        last_backup=last,
        newest_backup=newest[0] if newest else None,
        certificate=certificate,
        pending_migrations=pending,
        audit=audited,
        traps=traps.of(data) if data is not None else (),
    )
    return Health(
        version=__version__,
        python=platform.python_version(),
        started_at=started_at,
        uptime_seconds=round((now - started_at).total_seconds()) if started_at else None,
        database=DatabaseHealth(
            version=version,
            bytes=size,
            external=config is not None and config.database_url is not None,
            clock_skew_seconds=round(skew, 3),
        ),
        disk=disk,
        jobs=jobs,
        readers=readers,
        parked=sum(reader.parked for reader in readers),
        mail=mail,
        backup=last,
        certificate=certificate,
        online=online,
        sessions=await store.sessions(q, now=now),
        pending_migrations=pending,
        position=position,
        audit=audited,
        warnings=rules.warnings(seen),
    )


async def home(tx: Tx, runtime: Any) -> Health:
    """The administrator's home. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    return await look(
        tx,
        tx.house,
        runtime.settings,
        now=datetime.now(UTC),
        tls=runtime.tls,
        started_at=runtime.started_at,
        online=len(runtime.hub.online),
    )


def _cursor(after: str | None) -> int | None:
    if after is None:
        return None
    if not after.isdecimal() or len(after) > 18:
        raise Invalid("ground.cursor")
    return int(after)


async def jobs(tx: Tx, *, state: str | None, after: str | None) -> Jobs:
    """A page of the queue. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    found = await store.jobs(tx, state=state, before=_cursor(after), most=PAGE + 1)
    items = found[:PAGE]
    return Jobs(items=items, next=str(items[-1].id) if len(found) > PAGE else None)


async def retry_job(tx: Tx, id: int) -> None:
    """Put a failed job back. Raises Refused when it did not fail."""
    await tx.need("ground.administer", HOUSE)
    name = await store.retry_job(tx, id)
    if name is None:
        raise Refused("ops.job-not-failed")
    tx.tell(JobRetried(subject=ref("ground.house", HOUSE), job=id, task=name))


async def cancel_job(tx: Tx, id: int) -> None:
    """Take a waiting or failed job out. Raises Refused when it runs or is over."""
    await tx.need("ground.administer", HOUSE)
    name = await store.cancel_job(tx, id)
    if name is None:
        raise Refused("ops.job-not-waiting")
    tx.tell(JobCancelled(subject=ref("ground.house", HOUSE), job=id, task=name))


async def parked(tx: Tx, *, after: str | None) -> Parked:
    """A page of parked facts. Needs `ground.administer`."""
    await tx.need("ground.administer", HOUSE)
    found = await store.parked(tx, before=_cursor(after), most=PAGE + 1)
    items = found[:PAGE]
    return Parked(items=items, next=str(items[-1].position) if len(found) > PAGE else None)


async def retry_parked(tx: Tx, reader: str, position: int) -> None:
    """Let the reader digest the fact now. Raises NotFound, Refused when it still cannot."""
    await tx.need("ground.administer", HOUSE)
    wanted = next((one for one in tx.house.readers if one.name == reader), None)
    if not await store.unpark(tx, reader, position) or wanted is None:
        raise NotFound("ground.not-found")
    told = await facts.since(tx, position - 1, most=1)
    before = len(tx.told)
    try:
        async with tx.connection.transaction():
            await run_reader(tx, wanted, told[0])
    except Exception:  # noqa: BLE001  (whatever a reader raises, the fact stays parked)
        del tx.told[before:]
        raise Refused("ops.still-failing", reader=reader) from None
    tx.tell(FactRetried(subject=ref("ground.house", HOUSE), reader=reader, position=position))


async def discard_parked(tx: Tx, reader: str, position: int) -> None:
    """Give the fact up for this reader. Raises NotFound."""
    await tx.need("ground.administer", HOUSE)
    if not await store.unpark(tx, reader, position):
        raise NotFound("ground.not-found")
    tx.tell(FactDiscarded(subject=ref("ground.house", HOUSE), reader=reader, position=position))
