"""The JSON door of the audit trail."""

from collections.abc import AsyncIterator
from datetime import datetime
from uuid import UUID

from litestar import get, post, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody
from litestar.response import Stream

from madang.ground.access import HOUSE
from madang.ground.audit import actions
from madang.ground.audit.models import AuditState, Entries, Filter, Verified
from madang.ground.config import data_of
from madang.ground.http import Input
from madang.ground.tx import Tx


class SecondPath(Input):
    """A file on another disk or share; null takes it away."""

    second_path: str | None


@get("/api/admin/audit", act="ground.administer")
async def read_audit(
    tx: NamedDependency[Tx],
    *,
    actor: FromQuery[UUID | None] = None,
    subject: FromQuery[str | None] = None,
    place: FromQuery[UUID | None] = None,
    name: FromQuery[str | None] = None,
    since: FromQuery[datetime | None] = None,
    until: FromQuery[datetime | None] = None,
    after: FromQuery[str | None] = None,
    most: FromQuery[int] = actions.PAGE,
) -> Entries:
    """Who did what to which thing, when and how; newest first."""
    asked = Filter(actor=actor, subject=subject, place=place, name=name, since=since, until=until)
    return await actions.look(tx, asked, after=after, most=most)


@get("/api/admin/audit/export", act="ground.administer", media_type="text/csv")
async def export_audit(
    tx: NamedDependency[Tx],
    state: State,
    *,
    actor: FromQuery[UUID | None] = None,
    subject: FromQuery[str | None] = None,
    place: FromQuery[UUID | None] = None,
    name: FromQuery[str | None] = None,
    since: FromQuery[datetime | None] = None,
    until: FromQuery[datetime | None] = None,
) -> Stream:
    """The same as CSV; that a copy was taken is told."""
    asked = Filter(actor=actor, subject=subject, place=place, name=name, since=since, until=until)
    await actions.copied(tx, asked)
    await tx.flush()
    runtime = state["runtime"]

    async def content() -> AsyncIterator[bytes]:
        async with runtime.database.queries() as q:
            async for piece in actions.lines(q, asked):
                yield piece

    return Stream(
        content,
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": 'attachment; filename="madang-audit.csv"'},
    )


@get("/api/admin/audit/state", act="ground.administer")
async def read_audit_state(tx: NamedDependency[Tx], state: State) -> AuditState:
    """How far the log reaches, how far it is anchored, when it was verified."""
    await tx.need("ground.administer", HOUSE)
    return await actions.state(tx, data_of(state))


@put("/api/admin/audit/anchors", act="ground.administer")
async def put_anchors(tx: NamedDependency[Tx], state: State, data: JSONBody[SecondPath]) -> AuditState:
    """Where the head of the log is written besides the data directory."""
    return await actions.choose(tx, second_path=data.second_path, data=data_of(state))


@post("/api/admin/audit/verify", act="ground.administer", status_code=200)
async def verify_audit(tx: NamedDependency[Tx], state: State) -> Verified:
    """Recompute the log against its anchors."""
    return await actions.verify(tx, data_of(state))


ROUTES = [read_audit, export_audit, read_audit_state, put_anchors, verify_audit]
