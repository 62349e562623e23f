"""Sharing a calendar by its address: anybody with it may look while it is on, and nobody edits by it."""

from datetime import datetime
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from madang.calendar.actions import keeping
from madang.calendar.store import calendars as store
from madang.ground.errors import NotFound
from madang.ground.roles import Role
from madang.ground.share.actions import links
from madang.ground.share.models import Link
from madang.ground.share.store import tokens
from madang.ground.tx import Tx


class CalendarUrl(Struct, frozen=True, kw_only=True):
    """The address of a calendar while it is on. `url` opens in a window of its own, `ics` is what programs subscribe to.

    `free_busy` tells programs when it is busy. With `busy` nothing else is told by any of them.
    """

    on: bool
    url: str | None = None
    ics: str | None = None
    free_busy: str | None = None
    busy: bool = False
    password: bool = False
    expires_at: datetime | None = None
    created_at: datetime | None = None


def _shown(link: Link | None) -> CalendarUrl:
    if link is None:
        return CalendarUrl(on=False)
    token = link.url.rpartition("/")[2]
    return CalendarUrl(
        on=True,
        url=f"/cal/{token}",
        ics=f"/cal/{token}.ics",
        free_busy=f"/cal/{token}.ifb",
        busy=link.role == Role.BUSY.value,
        password=link.password,
        expires_at=link.expires_at,
        created_at=link.created_at,
    )


async def _link(tx: Tx, calendar: UUID) -> Link | None:
    id = await store.link(tx, calendar)
    alive = [one for one in await tokens.of(tx, calendar) if one.party == id]
    if not alive or (alive[0].expires_at is not None and alive[0].expires_at <= tx.now):
        return None
    return alive[0].shown


async def shared(tx: Tx, calendar: UUID) -> CalendarUrl:
    """Whether a calendar is shared by address, for who manages it."""
    await keeping.need(tx, "calendar.manage", calendar)
    return _shown(await _link(tx, calendar))


async def on(
    tx: Tx, calendar: UUID, *, busy: bool = False, expires_at: datetime | None = None, password: str | None = None
) -> CalendarUrl:
    """Switch it on: always a new address; one that was there is dead. Raises as `links.create` does."""
    await keeping.need(tx, "calendar.manage", calendar)
    await store.lock(tx, calendar)
    await _off(tx, calendar)
    link = await links.create(
        tx, calendar, role=Role.BUSY if busy else Role.VIEW, expires_at=expires_at, password=password
    )
    await store.set_link(tx, calendar, link.id)
    return _shown(link)


async def change(
    tx: Tx,
    calendar: UUID,
    *,
    busy: bool | None = None,
    expires_at: datetime | UnsetType | None = UNSET,
    password: str | UnsetType | None = UNSET,
) -> CalendarUrl:
    """Change what the address shows, until when and with what password; it stays the same. Raises NotFound when off."""
    await keeping.need(tx, "calendar.manage", calendar)
    await store.lock(tx, calendar)
    link = await _link(tx, calendar)
    if link is None:
        raise NotFound("calendar.url-off")
    role = None if busy is None else Role.BUSY if busy else Role.VIEW
    return _shown(await links.change(tx, calendar, link.id, role=role, expires_at=expires_at, password=password))


async def off(tx: Tx, calendar: UUID) -> None:
    """Switch it off: dead from the commit on, whoever has it open."""
    await keeping.need(tx, "calendar.manage", calendar)
    await store.lock(tx, calendar)
    await _off(tx, calendar)
    await store.set_link(tx, calendar, None)


async def _off(tx: Tx, calendar: UUID) -> None:
    id = await store.link(tx, calendar)
    if any(one.party == id for one in await tokens.of(tx, calendar)) and id is not None:
        await links.kill(tx, calendar, id)


class CalendarWindow(Struct, frozen=True, kw_only=True):
    """What stands behind an address: nothing but `password` while that is still wanted."""

    password: bool
    calendar: UUID | None = None
    name: str = ""
    note: str = ""
    color: str = ""
    busy: bool = False


async def window(tx: Tx, token: str, passed: str) -> CalendarWindow:
    """A calendar as anybody with its address sees it. Raises NotFound, the same for every address that is none."""
    if len(token) > 100:
        raise NotFound("share.link-dead")
    kept, wanted = await links.look(tx, token, passed)
    found = await store.one(tx, kept.party, kept.collection)
    if found is None or found.trashed_at is not None:
        raise NotFound("share.link-dead")
    if wanted:
        return CalendarWindow(password=True)
    busy = kept.role == Role.BUSY.rank
    return CalendarWindow(
        password=False,
        calendar=found.id,
        name=found.name,
        note="" if busy else found.note,
        color=found.color,
        busy=busy,
    )
