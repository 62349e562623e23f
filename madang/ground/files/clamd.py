"""Asking the malware scanner: the INSTREAM command of clamd(8)."""

import asyncio
from collections.abc import AsyncIterator


class ScanFailed(Exception):
    """The scanner gave no verdict: it is away, or the stream was longer than it takes."""


async def scan(address: str, chunks: AsyncIterator[bytes]) -> str | None:
    """The name of what was found, or None. `address` is `host:port` or the path of a socket. Raises ScanFailed."""
    try:
        async with asyncio.timeout(600):
            if address.startswith("/"):
                reader, writer = await asyncio.open_unix_connection(address)
            else:
                host, _, port = address.rpartition(":")
                reader, writer = await asyncio.open_connection(host, int(port))
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
