"""The JSON door of the administrator's home."""

from litestar import delete, get, post
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from madang.ground.health import actions
from madang.ground.health.models import Health, Jobs, Parked
from madang.ground.tx import Tx


@get("/api/admin/health", act="ground.administer")
async def read_health(tx: NamedDependency[Tx], state: State) -> Health:
    """How the house is."""
    return await actions.home(tx, state["runtime"])


@get("/api/admin/jobs", act="ground.administer")
async def list_jobs(
    tx: NamedDependency[Tx], status: FromQuery[str | None] = None, after: FromQuery[str | None] = None
) -> Jobs:
    """Jobs that wait, run or failed."""
    return await actions.jobs(tx, state=status, after=after)


@post("/api/admin/jobs/{id:int}/retry", act="ground.administer", status_code=204)
async def retry_job(tx: NamedDependency[Tx], id: FromPath[int]) -> None:
    """Put a failed job back."""
    await actions.retry_job(tx, id)


@post("/api/admin/jobs/{id:int}/cancel", act="ground.administer", status_code=204)
async def cancel_job(tx: NamedDependency[Tx], id: FromPath[int]) -> None:
    """Take a waiting or failed job out."""
    await actions.cancel_job(tx, id)


@get("/api/admin/parked", act="ground.administer")
async def list_parked(tx: NamedDependency[Tx], after: FromQuery[str | None] = None) -> Parked:
    """Facts that readers could not digest."""
    return await actions.parked(tx, after=after)


@post("/api/admin/parked/{reader:str}/{position:int}/retry", act="ground.administer", status_code=204)
async def retry_parked(tx: NamedDependency[Tx], reader: FromPath[str], position: FromPath[int]) -> None:
    """Let the reader digest the fact now."""
    await actions.retry_parked(tx, reader, position)


@delete("/api/admin/parked/{reader:str}/{position:int}", act="ground.administer", status_code=204)
async def discard_parked(tx: NamedDependency[Tx], reader: FromPath[str], position: FromPath[int]) -> None:
    """Give the fact up for this reader."""
    await actions.discard_parked(tx, reader, position)


ROUTES = [read_health, list_jobs, retry_job, cancel_job, list_parked, retry_parked, discard_parked]
