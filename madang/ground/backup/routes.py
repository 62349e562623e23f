"""The JSON door of backups."""

from uuid import UUID

from litestar import get, post, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import UNSET, UnsetType

from madang.ground.backup import actions
from madang.ground.backup.models import Backup, Backups, ScheduleView
from madang.ground.config import data_of
from madang.ground.http import Input
from madang.ground.tx import Tx


class NewSchedule(Input, kw_only=True):
    """When (hour in Seoul, null for never), how many to keep, where; an absent passphrase stays, null takes it away."""

    hour: int | None
    keep: int
    folder: str | None = None
    passphrase: str | UnsetType | None = UNSET


@get("/api/admin/backups", act="ground.administer")
async def list_backups(tx: NamedDependency[Tx]) -> Backups:
    """The newest backups, the schedule, and when it comes round next."""
    return await actions.listed(tx)


@post("/api/admin/backups", act="ground.administer", status_code=202)
async def create_backup(tx: NamedDependency[Tx], state: State) -> Backup:
    """Make a backup now."""
    return await actions.ask(tx, data=data_of(state))


@post("/api/admin/backups/{id:uuid}/cancel", act="ground.administer", status_code=204)
async def cancel_backup(tx: NamedDependency[Tx], id: FromPath[UUID]) -> None:
    """Stop a backup that waits or runs."""
    await actions.cancel(tx, id)


@put("/api/admin/backups/settings", act="ground.administer")
async def put_schedule(tx: NamedDependency[Tx], state: State, data: JSONBody[NewSchedule]) -> ScheduleView:
    """Change the schedule."""
    return await actions.choose(
        tx,
        hour=data.hour,
        keep=data.keep,
        folder=(data.folder or "").strip() or None,
        passphrase=None if data.passphrase is UNSET else data.passphrase,
        keep_passphrase=data.passphrase is UNSET,
        data=data_of(state),
    )


ROUTES = [list_backups, create_backup, cancel_backup, put_schedule]
