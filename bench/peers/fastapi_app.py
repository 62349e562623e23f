"""FastAPI + psycopg: session check and one indexed row, as its own guide would write it.

`python -m bench.peers.fastapi_app PORT URL`
"""

import hashlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

import uvicorn
from fastapi import Cookie, Depends, FastAPI, HTTPException
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel

URL = sys.argv[2]


class Person(BaseModel):
    """What the read answers."""

    id: UUID
    fn: str
    number: str | None
    email: str | None


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Open the pool."""
    async with AsyncConnectionPool(URL, min_size=4, max_size=16, open=False) as pool:
        app.state.pool = pool
        yield


app = FastAPI(lifespan=lifespan)


async def signed_in(madang: Annotated[str, Cookie()]) -> UUID:
    """The session check."""
    async with app.state.pool.connection() as connection:
        cursor = await connection.execute(
            "select s.person from ground.session s join ground.person p on p.id = s.person"
            " where s.token_hash = %s and s.expires_at > now() and s.state = 'signed-in' and p.suspended_at is null",
            [hashlib.sha256(madang.encode()).digest()],
        )
        row = await cursor.fetchone()
    if row is None:
        raise HTTPException(401)
    return UUID(str(row[0]))


@app.get("/api/bench/{id}")
async def read(id: UUID, person: Annotated[UUID, Depends(signed_in)]) -> Person:
    """One indexed row."""
    async with app.state.pool.connection() as connection:
        cursor = await connection.execute("select id, fn, number, email from ground.person where id = %s", [id])
        row = await cursor.fetchone()
    if row is None:
        raise HTTPException(404)
    return Person(id=row[0], fn=row[1], number=row[2], email=row[3])


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error", access_log=False)
