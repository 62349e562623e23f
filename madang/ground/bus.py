"""Fan-out between the processes of one house: what one publishes, all others hear.

The bus only wakes. What must not be lost stands in a table; a consumer reads it from the place it reached
whenever it is woken, and once more on a gap. A message is delivered at least once, or every consumer that may have
missed it is told of a gap: after a lost connection, and when a sender had to drop what it could not send in time.

`publish` calls the subscribers of the own process at once; they do not hear it a second time over the wire.
"""

import asyncio
import base64
import contextlib
import logging
import secrets
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from itertools import islice
from typing import TYPE_CHECKING, Any, Self, cast
from urllib.parse import urlsplit

from psycopg import AsyncConnection

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

CHANNEL = "madang"
POSTGRES_BYTES = 7999
"""The longest NOTIFY payload PostgreSQL takes, in bytes: under 8,000."""
WAITING = 10_000
"""Messages a sender keeps while the server is away; beyond that they become a gap for everyone."""
CHECK_SECONDS = 10.0
"""How often a quiet connection is asked whether it still lives."""
CHECK_TIMEOUT = 5.0
RETRY_SECONDS = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
"""Pauses between attempts to connect again; the last one repeats."""

_GAP = "gap"

_Send = Callable[[list[bytes]], Awaitable[None]]

log = logging.getLogger(__name__)


class PayloadTooLong(ValueError):
    """A message does not fit on the wire: publish an id and let readers fetch the row."""


class Bus(ABC):
    """Topics within one house. Enter it as a context manager to connect; subscribe before that to hear everything."""

    def __init__(self) -> None:
        self._heard: dict[str, list[Callable[[bytes], None]]] = {}
        self._gaps: list[Callable[[], None]] = []

    @abstractmethod
    def publish(self, topic: str, payload: bytes) -> None:
        """Tell everyone, never blocking: own subscribers now, other processes in the order of the calls.

        A topic has no spaces. Raises PayloadTooLong.
        """

    @abstractmethod
    async def __aenter__(self) -> Self:
        """Connect. Raises the driver's error when the server cannot be reached; later losses heal by themselves."""

    @abstractmethod
    async def __aexit__(self, *problem: object) -> None:
        """Send what waits, as far as the server takes it, and disconnect."""

    def subscribe(self, topic: str, heard: Callable[[bytes], None]) -> Callable[[], None]:
        """Call `heard` with each payload of the topic, in the loop. Returns what ends the subscription."""
        self._heard.setdefault(topic, []).append(heard)

        def leave() -> None:
            those = self._heard.get(topic, [])
            with contextlib.suppress(ValueError):
                those.remove(heard)
            if not those:
                self._heard.pop(topic, None)

        return leave

    def on_gap(self, gap: Callable[[], None]) -> None:
        """Call `gap` whenever messages may have been missed; the subscription is alive again by then."""
        self._gaps.append(gap)

    def _deliver(self, topic: str, payload: bytes) -> None:
        for heard in list(self._heard.get(topic, ())):
            try:
                heard(payload)
            except Exception:
                log.exception("a subscriber of %s failed", topic)

    def _missed(self) -> None:
        for gap in list(self._gaps):
            try:
                gap()
            except Exception:
                log.exception("catching up failed")


class LocalBus(Bus):
    """The bus of a house that is one process."""

    def publish(self, topic: str, payload: bytes) -> None:
        self._deliver(topic, payload)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *problem: object) -> None:
        return


class _ServerBus(Bus):
    """What buses over a server share: one task listens, one sends, each on a connection of its own that heals."""

    def __init__(self) -> None:
        super().__init__()
        self._me = secrets.token_hex(6)
        self._waiting: deque[bytes] = deque()
        self._wake = asyncio.Event()
        self._dropped = False
        self._tasks: list[asyncio.Task[None]] = []

    @abstractmethod
    def _listening(self) -> contextlib.AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """A subscribed connection and what arrives on it. It may yield nothing (b"") to show that it lives."""

    @abstractmethod
    def _sending(self) -> contextlib.AbstractAsyncContextManager[_Send]:
        """A connection to send on."""

    @abstractmethod
    def _wire(self, topic: str, payload: bytes) -> bytes:
        """The message as it travels. Raises PayloadTooLong."""

    @abstractmethod
    def _unwire(self, message: bytes) -> tuple[str, str, bytes]:
        """Sender, topic, payload. Raises ValueError for what is not ours."""

    def publish(self, topic: str, payload: bytes) -> None:
        if not topic or " " in topic:
            raise ValueError(f"not a topic: {topic!r}")
        self._queue(self._wire(topic, payload))
        self._deliver(topic, payload)

    async def __aenter__(self) -> Self:
        started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks = [asyncio.create_task(self._listen(started)), asyncio.create_task(self._send())]
        try:
            await started
        except BaseException:
            await self._stop()
            raise
        return self

    async def __aexit__(self, *problem: object) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(2):
                while self._waiting:
                    await asyncio.sleep(0.01)
        await self._stop()

    async def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _queue(self, message: bytes) -> None:
        if len(self._waiting) >= WAITING:
            self._waiting.clear()
            self._dropped = True
        self._waiting.append(message)
        self._wake.set()

    async def _listen(self, started: asyncio.Future[None]) -> None:
        attempt = 0
        while True:
            try:
                async with self._listening() as messages:
                    attempt = 0
                    if started.done():
                        log.info("the bus is back")
                        self._missed()
                    else:
                        started.set_result(None)
                    async for message in messages:
                        if message:
                            self._arrived(message)
            except Exception as problem:  # noqa: BLE001  whatever it was, connecting again and a gap mend it
                if not started.done():
                    started.set_exception(problem)
                    return
                log.warning("the bus is away: %s", problem)
            await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
            attempt += 1

    def _arrived(self, message: bytes) -> None:
        try:
            sender, topic, payload = self._unwire(message)
        except ValueError:
            log.warning("not a message of ours on the bus: %r", message[:80])
            return
        if sender == self._me:
            return
        if topic == _GAP:
            self._missed()
        else:
            self._deliver(topic, payload)

    async def _send(self) -> None:
        attempt = 0
        while True:
            try:
                async with self._sending() as send:
                    attempt = 0
                    while True:
                        await self._wake.wait()
                        await self._send_waiting(send)
            except Exception as problem:  # noqa: BLE001  what was not confirmed stays in the queue
                log.warning("the bus does not take messages: %s", problem)
            await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
            attempt += 1

    async def _send_waiting(self, send: _Send) -> None:
        """Send in batches; what was not confirmed stays and goes again, so it may arrive twice."""
        self._wake.clear()
        try:
            if self._dropped:
                await send([self._wire(_GAP, b"")])
                self._dropped = False
            while self._waiting:
                batch = list(islice(self._waiting, 100))
                await send(batch)
                for message in batch:
                    # Not when the queue ran over, and was emptied, meanwhile.
                    if self._waiting and self._waiting[0] is message:
                        self._waiting.popleft()
        except BaseException:
            self._wake.set()
            raise


class PostgresBus(_ServerBus):
    """NOTIFY and LISTEN: nothing to install, about 5,000 messages a second, payloads under 8,000 bytes.

    `conninfo` is a libpq URI or string. Two connections per process: one listens, one sends. Text travels as it
    is, other bytes as base64.
    """

    def __init__(self, conninfo: str) -> None:
        super().__init__()
        self._conninfo = conninfo
        self._number = 0

    async def _connect(self) -> AsyncConnection[Any]:
        async with asyncio.timeout(CHECK_TIMEOUT):
            return await AsyncConnection.connect(
                self._conninfo,
                autocommit=True,
                prepare_threshold=0,
                application_name="madang bus",
                # A server that vanished without a word shows within 15 s; local sockets ignore these.
                keepalives_idle=5,
                keepalives_interval=3,
                keepalives_count=3,
                tcp_user_timeout=15_000,
            )

    @contextlib.asynccontextmanager
    async def _listening(self) -> AsyncIterator[AsyncIterator[bytes]]:
        async with await self._connect() as connection:
            await connection.execute(f"LISTEN {CHANNEL}".encode())
            async with contextlib.aclosing(self._notices(connection)) as notices:
                yield notices

    async def _notices(self, connection: AsyncConnection[Any]) -> AsyncGenerator[bytes]:
        while True:
            async for notice in connection.notifies(timeout=CHECK_SECONDS):
                yield notice.payload.encode()
            async with asyncio.timeout(CHECK_TIMEOUT):
                await connection.execute("SELECT 1")

    @contextlib.asynccontextmanager
    async def _sending(self) -> AsyncIterator[_Send]:
        async with await self._connect() as connection:

            async def send(batch: list[bytes]) -> None:
                payloads = [message.decode() for message in batch]
                async with asyncio.timeout(CHECK_TIMEOUT):
                    await connection.execute(
                        "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload", (CHANNEL, payloads)
                    )

            yield send

    def _wire(self, topic: str, payload: bytes) -> bytes:
        # PostgreSQL folds equal payloads of one transaction into one; the number keeps them apart.
        self._number += 1
        try:
            payload.decode()
            encoded = b"" if b"\0" in payload else b"t" + payload
        except UnicodeDecodeError:
            encoded = b""
        encoded = encoded or b"b" + base64.b64encode(payload)
        message = f"{self._me} {self._number} {topic} ".encode() + encoded
        if len(message) > POSTGRES_BYTES:
            raise PayloadTooLong(
                f"a message of {len(payload)} bytes on {topic} is too long for NOTIFY "
                f"({len(message)} of {POSTGRES_BYTES} bytes encoded): publish an id and let readers fetch the row"
            )
        return message

    def _unwire(self, message: bytes) -> tuple[str, str, bytes]:
        sender, _, topic, encoded = message.split(b" ", 3)
        payload = encoded[1:] if encoded[:1] == b"t" else base64.b64decode(encoded[1:], validate=True)
        return sender.decode(), topic.decode(), payload


class RedisBus(_ServerBus):
    """PUBLISH and SUBSCRIBE of Valkey or Redis: for what outgrows NOTIFY, with payloads of any bytes.

    `url` is redis://, rediss:// or valkey://…; keys are not touched, one channel is used.
    """

    payload_bytes = 1 << 20

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url.replace("valkey", "redis", 1) if url.startswith("valkey") else url

    @contextlib.asynccontextmanager
    async def _client(self) -> AsyncIterator["Redis"]:
        # most houses have no such server, and the library is an eighth of the start
        from redis.asyncio import Redis  # noqa: PLC0415
        from redis.asyncio.retry import Retry  # noqa: PLC0415
        from redis.backoff import NoBackoff  # noqa: PLC0415

        client = Redis.from_url(
            self._url,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=CHECK_TIMEOUT,
            socket_timeout=CHECK_TIMEOUT,
            client_name="madang-bus",
        )
        try:
            yield client
        finally:
            await client.aclose()

    @contextlib.asynccontextmanager
    async def _listening(self) -> AsyncIterator[AsyncIterator[bytes]]:
        async with self._client() as client, client.pubsub() as listener:
            await listener.subscribe(CHANNEL)
            first = await listener.get_message(timeout=CHECK_TIMEOUT)
            if first is None or first["type"] != "subscribe":
                raise TimeoutError("the subscription was not confirmed")
            async with contextlib.aclosing(self._messages(listener)) as messages:
                yield messages

    async def _messages(self, listener: "PubSub") -> AsyncGenerator[bytes]:
        loop = asyncio.get_running_loop()
        heard = asked = loop.time()
        while True:
            message = await listener.get_message(timeout=1.0)
            now = loop.time()
            if message is not None:
                heard = now
                if message["type"] == "message":
                    yield cast(bytes, message["data"])
                elif message["type"] == "subscribe":
                    # The client has connected again by itself and said nothing; what came meanwhile is missing.
                    raise ConnectionResetError("the connection was lost")
            elif now - heard > CHECK_SECONDS + CHECK_TIMEOUT:
                raise TimeoutError("the server is silent")
            elif now - max(heard, asked) > CHECK_SECONDS:
                asked = now
                await listener.ping()

    @contextlib.asynccontextmanager
    async def _sending(self) -> AsyncIterator[_Send]:
        async with self._client() as client:

            async def send(batch: list[bytes]) -> None:
                async with asyncio.timeout(CHECK_TIMEOUT), client.pipeline(transaction=False) as pipe:
                    for message in batch:
                        pipe.publish(CHANNEL, message)
                    await pipe.execute()

            yield send

    def _wire(self, topic: str, payload: bytes) -> bytes:
        if len(payload) > self.payload_bytes:
            raise PayloadTooLong(f"a message of {len(payload)} bytes on {topic}, the limit is {self.payload_bytes}")
        return f"{self._me} {topic} ".encode() + payload

    def _unwire(self, message: bytes) -> tuple[str, str, bytes]:
        sender, topic, payload = message.split(b" ", 2)
        return sender.decode(), topic.decode(), payload


def bus(url: str) -> Bus:
    """The bus an address names: `local`, a PostgreSQL URI, or redis://, rediss://, valkey://, valkeys://.

    Raises ValueError for any other.
    """
    scheme = urlsplit(url).scheme
    if url == "local":
        return LocalBus()
    if scheme in ("postgresql", "postgres"):
        return PostgresBus(url)
    if scheme in ("redis", "rediss", "valkey", "valkeys"):
        return RedisBus(url)
    raise ValueError(f"not the address of a bus: {scheme or url}")
