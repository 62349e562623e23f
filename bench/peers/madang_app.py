"""Madang itself with one more route: the edge's session check and one indexed row.

`python -m bench.peers.madang_app PORT URL`
"""

import asyncio
import sys
from uuid import UUID

import uvloop
from litestar import get
from litestar.di import NamedDependency
from litestar.params import FromPath
from msgspec import Struct

from madang.ground.bus import LocalBus
from madang.ground.db import Database
from madang.ground.errors import NotFound
from madang.ground.runtime import Runtime
from madang.ground.server import serve
from madang.ground.tx import Tx
from madang.house import house


class Person(Struct, frozen=True):
    """What the read answers."""

    id: UUID
    fn: str
    number: str | None
    email: str | None


@get("/api/bench/{id:uuid}", act="signed-in")
async def read(tx: NamedDependency[Tx], id: FromPath[UUID]) -> Person:
    """One indexed row."""
    person = await tx.row(Person, "select id, fn, number, email from ground.person where id = %(id)s", id=id)
    if person is None:
        raise NotFound("ground.not-found")
    return person


async def main() -> None:
    """Serve until the process is ended."""
    runtime = Runtime(house(), Database(sys.argv[2]), LocalBus(), secure=False, extra=[read])
    async with runtime.running():
        await serve(runtime.app, host="127.0.0.1", port=int(sys.argv[1]), sockets=runtime.sockets, stop=asyncio.Event())


if __name__ == "__main__":
    uvloop.run(main())
