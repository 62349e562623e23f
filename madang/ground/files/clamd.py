"""Asking the malware scanner: the INSTREAM command of clamd(8)."""

import asyncio
from collections.abc import AsyncIterator


class ScanFailed(Exception):
    """The scanner gave no verdict: it is away, or the stream was longer than it takes."""


async def _reach(address: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    if address.startswith("/"):
        return await asyncio.open_unix_connection(address)
    host, _, port = address.rpartition(":")
    return await asyncio.open_connection(host.strip("[]"), int(port))


async def version(address: str) -> str:
    """What the scanner says it is, with the date of its signatures. Raises ScanFailed."""
    try:
        async with asyncio.timeout(5):
            reader, writer = await _reach(address)
            try:
                writer.write(b"zVERSION\0")
                said = (await reader.readuntil(b"\0"))[:-1].decode("utf-8", "replace")
            finally:
                writer.close()
    except (OSError, ValueError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
        raise ScanFailed(f"{address}: {error}") from error
    if not said.startswith("ClamAV"):
        raise ScanFailed(said[:100])
    return said[:200]


async def scan(address: str, chunks: AsyncIterator[bytes]) -> str | None:
    """The name of what was found, or None. `address` is `host:port` or the path of a socket. Raises ScanFailed."""
    try:
        async with asyncio.timeout(600):
            reader, writer = await _reach(address)
            try:
                writer.write(b"zINSTREAM\0")
                async for chunk in chunks:
                    writer.write(len(chunk).to_bytes(4) + chunk)
                    await writer.drain()
                writer.write(bytes(4))
                answer = (await reader.readuntil(b"\0"))[:-1].decode("utf-8", "replace")
            finally:
                writer.close()
    except (OSError, ValueError, TimeoutError, asyncio.IncompleteReadError) as error:
        raise ScanFailed(f"{address}: {error}") from error
    if answer == "stream: OK":
        return None
    if answer.startswith("stream: ") and answer.endswith(" FOUND"):
        return answer[len("stream: ") : -len(" FOUND")]
    raise ScanFailed(answer)
