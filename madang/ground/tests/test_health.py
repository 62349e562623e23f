"""The administrator's home: figures, warnings, jobs and parked facts that can be retried or given up."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from madang.ground import facts
from madang.ground.audit.models import AuditState, Verified
from madang.ground.db import Database
from madang.ground.errors import NotFound, Refused
from madang.ground.health import actions, rules, traps
from madang.ground.health.models import Certificate, DiskHealth, JobCounts, MailHealth, ReaderHealth
from madang.ground.manifest import House, Reader
from madang.ground.testing import Cast, Open, names, told
from madang.ground.tx import Actor, Tx


async def test_the_home_shows_how_the_house_is(client: Any, admin: Actor, mina: Actor) -> None:
    async with client(mina) as web:
        assert (await web.get("/api/admin/health")).status_code == 403
    async with client(admin) as web:
        health = await web.ok("GET", "/api/admin/health")
    assert health["database"]["version"].startswith(("18", "15"))
    assert health["database"]["bytes"] > 1_000_000
    assert health["uptime_seconds"] >= 0
    assert health["sessions"] >= 1
    assert health["pending_migrations"] == []
    assert abs(health["database"]["clock_skew_seconds"]) < 2
    assert {one["code"] for one in health["warnings"]} >= {"backup-unscheduled"}


async def test_failed_jobs_are_retried_and_waiting_ones_cancelled(
    client: Any, database: Database, admin: Actor
) -> None:
    async with database.queries() as q:
        ids = [
            await q.value(
                "insert into public.procrastinate_jobs (queue_name, task_name, status, scheduled_at, attempts)"
                " values ('elsewhere', 'test.nothing', %(state)s::procrastinate_job_status, now() + interval '1 day', 8)"
                " returning id",
                state=state,
            )
            for state in ("failed", "todo", "doing")
        ]
    async with client(admin) as web:
        listed = (await web.ok("GET", "/api/admin/jobs?status=failed"))["items"]
        assert [one["id"] for one in listed] == [ids[0]]
        assert (await web.post(f"/api/admin/jobs/{ids[1]}/retry")).status_code == 409
        await web.ok("POST", f"/api/admin/jobs/{ids[1]}/cancel")
        assert (await web.post(f"/api/admin/jobs/{ids[2]}/cancel")).status_code == 409
        await web.ok("POST", f"/api/admin/jobs/{ids[0]}/cancel")
        assert (await web.post(f"/api/admin/jobs/{ids[0]}/retry")).status_code == 409
    async with database.queries() as q:
        await q.run("delete from public.procrastinate_jobs where id = any(%(ids)s)", ids=ids)
    assert "ground.house.job-cancelled" in {one.name for one in await told(database)}


async def test_a_parked_fact_is_digested_after_all_or_given_up(
    database: Database, house: House, cast: Cast, open_tx: Open, admin: Actor
) -> None:
    await told(database)
    works = False
    seen = []

    async def run(tx: Tx, one: facts.Told) -> None:
        if not works:
            raise ValueError("not yet")
        seen.append(one.position)

    tx = open_tx(admin)
    tx.house = replace(house, readers=(Reader(name="test.slow", follows=None, run=run),))
    for position in (1, 2):
        await tx.run(
            "insert into ground.parked (reader, position, error) values ('test.slow', %(at)s, 'ValueError')",
            at=position,
        )
    assert [one.position for one in (await actions.parked(tx, after=None)).items] == [2, 1]
    with pytest.raises(Refused):
        async with tx.connection.transaction():
            await actions.retry_parked(tx, "test.slow", 1)
    works = True
    await actions.retry_parked(tx, "test.slow", 1)
    await actions.discard_parked(tx, "test.slow", 2)
    assert seen == [1]
    assert names(tx) == ["ground.house.parked-retried", "ground.house.parked-discarded"]
    with pytest.raises(NotFound):
        await actions.discard_parked(tx, "test.slow", 2)


NOW = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
WELL = rules.Seen(
    now=NOW,
    postgres=180_004,
    clock_skew_seconds=0.01,
    disk=DiskHealth(free_bytes=50 << 30, total_bytes=100 << 30, low=False),
    jobs=JobCounts(waiting=3, running=1, failed=0),
    readers=[ReaderHealth(name="index", position=10, lag=0, failing_since=None, error=None, parked=0)],
    mail=MailHealth(configured=True, waiting=0, failed=0),
    lived_in=True,
    demo=True,
    scheduled=True,
    last_backup=None,
    newest_backup=None,
    certificate=Certificate(expires_at=NOW + timedelta(days=300), own=True),
    pending_migrations=[],
    audit=AuditState(position=10, anchored=None, second_path=None, verified=None),
)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({}, []),
        ({"demo": False}, ["backup-none", "anchor-old"]),
        ({"clock_skew_seconds": -3600.0}, ["clock-skew"]),
        ({"postgres": 140_012}, ["postgres-old"]),
        ({"disk": DiskHealth(free_bytes=1 << 30, total_bytes=100 << 30, low=True)}, ["disk-low"]),
        ({"disk": DiskHealth(free_bytes=1 << 20, total_bytes=100 << 30, low=True)}, ["disk-full"]),
        ({"certificate": Certificate(expires_at=NOW + timedelta(days=3), own=False)}, ["certificate-soon"]),
        ({"certificate": Certificate(expires_at=NOW - timedelta(days=3), own=False)}, ["certificate-over"]),
        ({"jobs": JobCounts(waiting=0, running=0, failed=2)}, ["jobs-failed"]),
        ({"mail": MailHealth(configured=True, waiting=0, failed=1)}, ["mail-failed"]),
        ({"pending_migrations": ["ground/0099.sql"]}, ["migrations-pending"]),
        (
            {
                "readers": [
                    ReaderHealth(name="index", position=1, lag=9, failing_since=NOW, error="x", parked=2),
                ]
            },
            ["reader-failing", "facts-parked"],
        ),
        (
            {
                "audit": AuditState(
                    position=10,
                    anchored=None,
                    second_path=None,
                    verified=Verified(at=NOW, facts=3, position=4, why="chain"),
                )
            },
            ["audit-broken"],
        ),
    ],
)
def test_what_deserves_a_warning(change: dict[str, Any], codes: list[str]) -> None:
    assert [one.code for one in rules.warnings(replace(WELL, **change))] == codes


def test_an_open_data_directory_and_an_open_key_are_traps(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    assert traps.of(data) == []
    data.chmod(0o755)
    key = data / "secret.key"
    key.write_text("x")
    key.chmod(0o644)
    assert traps.of(data) == ["data-open", "key-open"]
