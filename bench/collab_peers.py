"""The servers co-editing is measured beside: y-websocket 2 and Hocuspocus 3, both keeping pages in memory alone.

They are installed with npm under `.artifacts`, or taken from the folder that `MADANG_COLLAB_PEERS` names.
"""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bench.drive_peers import free_port

PACKAGES = ("y-websocket@2.1.0", "@hocuspocus/server@3.4.4", "yjs@13.6.27")
Y_WEBSOCKET = Path("node_modules/y-websocket/bin/server.cjs")
HOCUSPOCUS = (
    "const { Server } = require('@hocuspocus/server');"
    "new Server({ port: Number(process.env.PORT), address: '127.0.0.1', quiet: true }).listen();"
)
_FOLDER = Path(__file__).resolve().parents[1] / ".artifacts" / "collab-peers"


def found() -> Path | str:
    """The folder with both of them, installed if need be; or why there is none."""
    given = os.environ.get("MADANG_COLLAB_PEERS")
    folder = Path(given) if given else _FOLDER
    if (folder / Y_WEBSOCKET).exists() and (folder / "node_modules/@hocuspocus/server").exists():
        return folder
    if given:
        return f"y-websocket and @hocuspocus/server are not in {given}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text('{"private": true}\n')
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"npm could not install them: {error}"
    if done.returncode:
        return f"npm could not install them: {done.stderr.strip()[-300:]}"
    return folder


@asynccontextmanager
async def y_websocket(folder: Path) -> AsyncIterator[tuple[int, int]]:
    """Its port and process."""
    async with _running(folder, str(Y_WEBSOCKET)) as it:
        yield it


@asynccontextmanager
async def hocuspocus(folder: Path) -> AsyncIterator[tuple[int, int]]:
    """Its port and process."""
    async with _running(folder, "-e", HOCUSPOCUS) as it:
        yield it


@asynccontextmanager
async def _running(folder: Path, *words: str) -> AsyncIterator[tuple[int, int]]:
    port = free_port()
    surroundings = {**os.environ, "HOST": "127.0.0.1", "PORT": str(port)}
    process = await asyncio.create_subprocess_exec(
        "node", *words, cwd=folder, env=surroundings, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        for _ in range(200):
            await asyncio.sleep(0.05)
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                continue
            writer.close()
            break
        yield port, process.pid
    finally:
        process.terminate()
        await process.wait()
