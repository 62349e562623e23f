"""The JSON door of the inbox."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from litestar import get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from madang.ground.errors import Invalid
from madang.ground.http import Input
from madang.ground.inbox import actions, store
from madang.ground.inbox.models import Choices, Counts, FollowedThings, Following, Level, Notices, State
from madang.ground.tx import Tx


class Chosen(Input, kw_only=True):
    """Notices, by id."""

    ids: Annotated[list[UUID], Meta(max_length=500)]


class All(Input, kw_only=True):
    """All notices, or all of a level."""

    level: Level | None = None


class Snooze(Input, kw_only=True):
    """Notices, and when they come back."""

    ids: Annotated[list[UUID], Meta(max_length=500)]
    until: datetime


class Follow(Input, kw_only=True):
    """Follow, mute, or null to leave it to the house."""

    state: Literal["follow", "mute"] | None


class NewChoices(Input, kw_only=True):
    """An hour for the digest, or null for none."""

    digest_hour: Annotated[int, Meta(ge=0, le=23)] | None
    follow_own: bool = True


def _cursor(after: str | None) -> tuple[datetime, UUID] | None:
    if after is None:
        return None
    at, _, id = after.partition("_")
    try:
        moment = datetime.fromisoformat(at)
        found = UUID(id)
    except ValueError:
        raise Invalid("ground.invalid") from None
    if moment.tzinfo is None:
        raise Invalid("ground.invalid")
    return moment, found


@get("/api/inbox", act="signed-in")
async def read_inbox(
    tx: NamedDependency[Tx],
    show: FromQuery[State] = State.OPEN,
    level: FromQuery[Level | None] = None,
    after: FromQuery[str | None] = None,
) -> Notices:
    """The person's notices, newest first."""
    return await actions.notices(tx, state=show, level=level, before=_cursor(after))


@get("/api/me/following", act="signed-in")
async def read_followed(tx: NamedDependency[Tx], after: FromQuery[int | None] = None) -> FollowedThings:
    """What changed last among what the person follows."""
    found = await store.changed(tx, tx.actor, before=after, most=store.PAGE + 1)
    more = len(found) > store.PAGE
    return FollowedThings(
        items=[one for _, one in found[: store.PAGE]], next=found[store.PAGE - 1][0] if more else None
    )


@get("/api/inbox/count", act="signed-in")
async def read_count(tx: NamedDependency[Tx]) -> Counts:
    """How many are unread."""
    return await store.counts(tx, tx.actor, now=tx.now)


@post("/api/inbox/read", act="signed-in", status_code=204)
async def mark_read(tx: NamedDependency[Tx], data: JSONBody[Chosen]) -> None:
    """Mark read."""
    await actions.read(tx, data.ids)


@post("/api/inbox/read-all", act="signed-in", status_code=204)
async def mark_all_read(tx: NamedDependency[Tx], data: JSONBody[All]) -> None:
    """Mark all read."""
    await actions.read_all(tx, data.level)


@post("/api/inbox/unread", act="signed-in", status_code=204)
async def mark_unread(tx: NamedDependency[Tx], data: JSONBody[Chosen]) -> None:
    """Mark unread."""
    await actions.unread(tx, data.ids)


@post("/api/inbox/done", act="signed-in", status_code=204)
async def mark_done(tx: NamedDependency[Tx], data: JSONBody[Chosen]) -> None:
    """Put aside."""
    await actions.done(tx, data.ids, on=True)


@post("/api/inbox/undone", act="signed-in", status_code=204)
async def mark_undone(tx: NamedDependency[Tx], data: JSONBody[Chosen]) -> None:
    """Take back."""
    await actions.done(tx, data.ids, on=False)


@post("/api/inbox/snooze", act="signed-in", status_code=204)
async def snooze_notices(tx: NamedDependency[Tx], data: JSONBody[Snooze]) -> None:
    """Out of sight for a while."""
    await actions.snooze(tx, data.ids, until=data.until)


@get("/api/inbox/preferences", act="signed-in")
async def read_preferences(tx: NamedDependency[Tx]) -> Choices:
    """What the person chose."""
    return await store.choices(tx, tx.actor)


@put("/api/inbox/preferences", act="signed-in", status_code=204)
async def save_preferences(tx: NamedDependency[Tx], data: JSONBody[NewChoices]) -> None:
    """Choose."""
    await actions.choose(tx, Choices(digest_hour=data.digest_hour, follow_own=data.follow_own))


@get("/api/things/{id:uuid}/follow", act="signed-in")
async def read_following(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Following:
    """Whether one follows a thing."""
    return await actions.following(tx, id)


@put("/api/things/{id:uuid}/follow", act="signed-in", status_code=204)
async def follow_thing(tx: NamedDependency[Tx], id: FromPath[UUID], data: JSONBody[Follow]) -> None:
    """Follow or mute a thing."""
    await actions.follow(tx, id, data.state)


ROUTES = [
    read_inbox,
    read_followed,
    read_count,
    mark_read,
    mark_all_read,
    mark_unread,
    mark_done,
    mark_undone,
    snooze_notices,
    read_preferences,
    save_preferences,
    read_following,
    follow_thing,
]
