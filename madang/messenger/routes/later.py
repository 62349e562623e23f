"""What is sent later, and of what one wants to be reminded."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from litestar import delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from msgspec import Meta

from madang.ground.http import Input
from madang.ground.tx import Tx
from madang.messenger.actions import later
from madang.messenger.models import MOST_FILES, Later, ScheduledMessage
from madang.messenger.routes.messages import Said, checked

Moment = Annotated[datetime, Meta(tz=True)]


class LaterMessage(Input, kw_only=True):
    """A message and when it goes out."""

    text: Said = ""
    files: Annotated[list[UUID], Meta(max_length=MOST_FILES)] = []
    send_at: Moment


class LaterEdit(Input, kw_only=True):
    """Another text, or another moment."""

    text: Said | None = None
    send_at: Moment | None = None


class RemindMe(Input, kw_only=True):
    """When to be reminded."""

    remind_at: Moment


@get("/api/messenger/later", act="signed-in")
async def read_later(tx: NamedDependency[Tx]) -> Later:
    """What one has sent for later and wants to be reminded of."""
    return await later.listed(tx)


@post("/api/messenger/rooms/{room:uuid}/scheduled", act="messenger.write", status_code=201)
async def schedule_message(
    tx: NamedDependency[Tx], room: FromPath[UUID], data: JSONBody[LaterMessage]
) -> ScheduledMessage:
    """Say something later."""
    return await later.schedule(tx, room, text=data.text, files=data.files, send_at=data.send_at)


@patch("/api/messenger/scheduled/{scheduled:uuid}", act="signed-in")
async def reschedule_message(
    tx: NamedDependency[Tx], scheduled: FromPath[UUID], data: JSONBody[LaterEdit]
) -> ScheduledMessage:
    """Say it otherwise, or at another time."""
    return await later.reschedule(tx, scheduled, text=data.text, send_at=data.send_at)


@delete("/api/messenger/scheduled/{scheduled:uuid}", act="signed-in", status_code=204)
async def cancel_scheduled(tx: NamedDependency[Tx], scheduled: FromPath[UUID]) -> None:
    """Do not send it."""
    await later.cancel(tx, scheduled)


@put("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/reminder", act="messenger.read", status_code=204)
async def remind_of_message(
    tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int], data: JSONBody[RemindMe]
) -> None:
    """Be reminded of a message."""
    await later.remind(tx, room, checked(seq), at=data.remind_at)


@delete("/api/messenger/rooms/{room:uuid}/messages/{seq:int}/reminder", act="messenger.read", status_code=204)
async def forget_reminder(tx: NamedDependency[Tx], room: FromPath[UUID], seq: FromPath[int]) -> None:
    """Be reminded of it no longer."""
    await later.forget(tx, room, checked(seq))


ROUTES: list[Any] = [
    read_later,
    schedule_message,
    reschedule_message,
    cancel_scheduled,
    remind_of_message,
    forget_reminder,
]
