"""One running process: database, app, hub, readers and workers, put together and taken apart."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, cast

from litestar import Litestar
from litestar.types import ASGIApp

from madang.ground import bus as buses
from madang.ground import days, facts
from madang.ground.audit.anchors import Anchoring
from madang.ground.backup.keeper import Keeper
from madang.ground.blobs import BlobStore
from madang.ground.bus import Bus
from madang.ground.config import Settings
from madang.ground.cookies import cookie_name
from madang.ground.dav.door import Dav
from madang.ground.days.facts import FACTS as DAY_FACTS
from madang.ground.db import AWAY, Database
from madang.ground.edge import Edge
from madang.ground.facts import Sequencer
from madang.ground.http import Front, create_app
from madang.ground.hub import Hub
from madang.ground.identity.facts import TokenEnded
from madang.ground.manifest import House
from madang.ground.outbox.sender import Sender
from madang.ground.page import Page
from madang.ground.plug import Plug
from madang.ground.presence.ws import Presence
from madang.ground.proxies import Behind, Proxies
from madang.ground.server import serve
from madang.ground.share.actions.links import known_by_link
from madang.ground.sockets import Sockets
from madang.ground.tls import Tls
from madang.ground.vault import Vault
from madang.ground.wopi import actions as wopi
from madang.ground.wopi.door import Wopi
from madang.ground.wopi.facts import EditorChanged
from madang.ground.wopi.rules import origins
from madang.ground.work import Readers, Workers

log = logging.getLogger("madang")


class Runtime:
    """What one process holds while it runs."""

    def __init__(
        self,
        house: House,
        database: Database,
        bus: Bus,
        *,
        secure: bool,
        extra: Sequence[Any] = (),
        settings: Settings | None = None,
        tls: Tls | None = None,
    ) -> None:
        """Without `settings` there is no data directory: nothing is anchored, backed up or mailed."""
        self.house = house
        self.settings = settings
        self.tls = tls
        self.started_at = datetime.now(UTC)
        self.database = database
        self.bus = bus
        self.litestar: Litestar
        self.edge: Edge
        self.litestar, self.edge = create_app(house, database, secure=secure, extra=extra)
        self.edge.link = known_by_link
        self.edge.vault = Vault(settings.data) if settings is not None else None

        def cookie(over_tls: bool) -> str:
            return cookie_name(secure=secure or over_tls)

        self.hub = Hub(database, bus, cookie=cookie, memory=self.edge.memory)
        self.presence = Presence(database, self.hub, bus)
        self.sequencer = Sequencer(database, publish=self.hub.publish)
        self.readers = Readers(database, house)
        self.workers = Workers(database, house)
        proxies = Proxies(settings.trusted_proxies if settings is not None else ())
        self.dav = Dav(database, house)
        self.edge.memory.on_forget.append(self.dav.proofs.forget)
        self.page = Page()
        front = Front(
            api=cast(ASGIApp, self.edge),
            page=cast(ASGIApp, self.page),
            doors={
                "/dav/": cast(ASGIApp, self.dav),
                "/.well-known/caldav": cast(ASGIApp, self.dav),
                "/.well-known/carddav": cast(ASGIApp, self.dav),
                "/wopi/": cast(ASGIApp, Wopi(database, house)),
                **{prefix: make(database, house, self.page) for prefix, make in house.doors.items()},
            },
        )
        self.app = Behind(cast(ASGIApp, front), proxies)
        plug = Plug(database=database, house=house, bus=bus, hub=self.hub, cookie=cookie, link=known_by_link)
        self.doors = {path: make(plug) for path, make in house.sockets.items()}
        self.sockets = Sockets({"/ws": self.hub, **self.doors}, proxies=proxies)
        self.keepers: list[Any] = []
        if settings is not None:
            self.keepers = [
                Anchoring(database, settings.data),
                Keeper(database, house, settings),
                Sender(database, settings.data),
            ]
        self.litestar.state["runtime"] = self

    def told(self) -> None:
        """This process committed facts: number them, or ask the process that does."""
        self.dav.lately.forget()
        if self.sequencer.holding:
            self.sequencer.wake()
        else:
            self.bus.publish("told", b"")

    async def _know_editor(self) -> None:
        """Let the page show the document editor that is set up."""
        try:
            async with self.database.queries() as q:
                editor = await wopi.editor(q)
        except AWAY as error:
            log.warning("the editor is not known: %s", type(error).__name__)
            return
        self.page.allow_editor(origins(editor.opens))

    def _editor_changed(self) -> None:
        self._knowing = asyncio.create_task(self._know_editor())

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Runtime"]:
        """Everything but the listening socket."""
        async with AsyncExitStack() as stack:
            await self.database.open()
            stack.push_async_callback(self.database.close)
            await stack.enter_async_context(self.bus)
            await self.hub.start()
            self.database.told = self.told
            self.database.signal = self.presence.send
            self.database.publish = self.bus.publish
            self.presence.start()
            self.hub.on_grown(self.readers.wake)
            self.hub.on_grown(lambda _names: self.dav.lately.forget())
            self.hub.on_fact([facts.name_of(one) for one in DAY_FACTS], days.forget)
            await self._know_editor()
            self.hub.on_fact([facts.name_of(EditorChanged)], self._editor_changed)
            self.hub.on_fact([facts.name_of(TokenEnded)], self.dav.proofs.forget)
            self.bus.subscribe("facts", self.hub.fell_behind)
            self.bus.subscribe("told", lambda _: self.sequencer.wake())
            self.bus.on_gap(self.hub.fell_behind)
            tasks = [
                asyncio.create_task(part.run(), name=type(part).__name__)
                for part in (
                    self.hub,
                    self.sequencer,
                    self.readers,
                    self.workers,
                    *self.keepers,
                    *self.doors.values(),
                )
            ]
            for task in tasks:
                task.add_done_callback(_report)
            try:
                yield self
            finally:
                # the job worker loses a cancellation that meets it while it starts
                waiting = set(tasks)
                while waiting:
                    for task in waiting:
                        task.cancel()
                    _, waiting = await asyncio.wait(waiting, timeout=3)


def _report(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.critical("%s stopped", task.get_name(), exc_info=error)


async def run(
    settings: Settings,
    house: House,
    database_url: str,
    *,
    stop: asyncio.Event,
    tls: Tls | None = None,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve until `stop` is set."""
    database = Database(database_url, blobs=BlobStore(settings.data, bucket=settings.blob_url))
    # with the embedded PostgreSQL this is the only process of the house
    embedded = settings.database_url is None and settings.bus_url is None
    bus = buses.LocalBus() if embedded else buses.bus(settings.bus_url or database_url)
    runtime = Runtime(house, database, bus, secure=tls is not None, settings=settings, tls=tls)
    async with runtime.running():
        await serve(
            runtime.app,
            host=settings.host,
            port=settings.port,
            sockets=runtime.sockets,
            at_hand=runtime.dav.at_hand,
            stop=stop,
            tls=tls,
            on_ready=on_ready,
        )
