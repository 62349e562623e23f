"""CLK-1: the app's clock is wrong by an hour or a day, PostgreSQL's is right.

One house is started again and again, each time with another error of the app's clock (forwards and backwards, so that
it also jumps). Each time somebody signs in and works: the session must hold, tokens made under other clocks must open,
tasks must be numbered without a gap or a double, pages of the list must hold each task once, facts must have the order
in which they were answered, and readers of the log must come to its end.
"""

import asyncio
import random
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import httpx
import psycopg

from bench.runner import Record
from madang.ground.postgres import Cluster
from prove.served import PASSWORD, Browser, Served

TARGETS = ("CLK-1",)
HOUR, DAY = 3600, 86_400
SHIFTS = (-DAY, -HOUR, HOUR, DAY)
WRITERS, EACH = 4, 3


def compiled(folder: Path) -> Path:
    """The library that shifts a process's clock. Raises RuntimeError without a C compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        raise RuntimeError("CLK-1 needs a C compiler (cc)")
    library = folder / "wrong_clock.so"
    source = Path(__file__).with_name("wrong_clock.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=True)
    return library


class Faults:
    """What went wrong, by kind."""

    def __init__(self) -> None:
        self.found: dict[str, int] = {"order": 0, "tokens": 0, "numbers": 0, "pages": 0, "readers": 0}

    def count(self, kind: str, *, wrong: bool) -> None:
        """Count a fault."""
        self.found[kind] += wrong


async def day(
    served: Served, browser: Browser, project: str, tokens: list[str], made: list[list[str]], faults: Faults
) -> None:
    """One run under one clock."""
    sign_in = await browser.web.post("/api/session", json={"number": "0000001", "password": PASSWORD})
    faults.count("tokens", wrong=sign_in.status_code != 200)
    browser.web.headers["x-csrftoken"] = browser.web.cookies["csrftoken"]

    async def write(number: int) -> None:
        for _ in range(EACH):
            task = await browser.sure("POST", "/api/tasks", json={"project": project, "title": "Under a wrong clock"})
            made[number].append(task["task"]["id"])

    await asyncio.gather(*(write(number) for number in range(WRITERS)))
    faults.count("tokens", wrong=(await browser.web.get("/api/session")).json()["state"] != "signed-in")
    wish = {"name": "proof", "password": PASSWORD}
    secret: Any = await browser.sure("POST", "/api/me/tokens", json=wish)
    tokens.append(secret["secret"])
    async with httpx.AsyncClient(base_url=served.url, timeout=30) as bare:
        for token in tokens:
            answer = await bare.get("/api/tasks", headers={"authorization": f"Bearer {token}"})
            faults.count("tokens", wrong=answer.status_code != 200)
        refused = await bare.get("/api/tasks", headers={"authorization": f"Bearer {tokens[0]}x"})
        faults.count("tokens", wrong=refused.status_code != 401)
    seen: list[str] = []
    after = ""
    while True:
        page = await browser.sure("GET", f"/api/tasks?project={project}{after}")
        seen += [row["id"] for row in page["items"]]
        if not page["next"]:
            break
        after = f"&after={page['next']}"
    faults.count("pages", wrong=sorted(seen) != sorted(id for ids in made for id in ids))


def check(data: Path, made: list[list[str]], faults: Faults) -> None:
    """What the database says in the end."""
    with psycopg.connect(Cluster(data).superuser_url) as connection:
        numbers = [row[0] for row in connection.execute("select number from tasks.task order by number")]
        faults.count("numbers", wrong=numbers != list(range(1, len(numbers) + 1)))
        positions: dict[str, int] = dict(
            connection.execute(
                "select split_part(subject, ':', 2), position from ground.fact where name = 'tasks.task.created'"
            ).fetchall()
        )
    for ids in made:
        order = [positions.get(id, 0) for id in ids]
        faults.count("order", wrong=order != sorted(order) or 0 in order)


async def settled(data: Path) -> bool:
    """Whether all readers come to the end of the log within ten seconds."""
    connection = await psycopg.AsyncConnection.connect(Cluster(data).superuser_url, autocommit=True)
    async with connection:
        for _ in range(200):
            rows = await connection.execute(
                "select (select count(*) from ground.told) + count(*) from ground.reader"
                " where position < (select max(position) from ground.fact)"
            )
            if await rows.fetchone() == (0,):
                return True
            await asyncio.sleep(0.1)
    return False


async def run(n: int, record: Record) -> None:
    """The promise."""
    dice, faults = random.Random(record.seed), Faults()
    with tempfile.TemporaryDirectory() as folder:
        library = compiled(Path(folder))
        served = Served(Path(folder) / "data")
        served.start()
        tokens: list[str] = []
        made: list[list[str]] = [[] for _ in range(WRITERS)]
        try:
            await served.answers(within=60)
            async with Browser(served.url) as browser:
                await browser.set_up()
                found = await browser.sure("POST", "/api/tasks/projects", json={"name": "Proof", "key": "PRF"})
            for _ in range(n):
                served.stop()
                served.environment = {"LD_PRELOAD": str(library), "PROOF_CLOCK": str(dice.choice(SHIFTS))}
                served.start()
                await served.answers(within=60)
                async with Browser(served.url) as browser:
                    await day(served, browser, found["project"]["id"], tokens, made, faults)
                faults.count("readers", wrong=not await settled(served.data))
            check(served.data, made, faults)
        finally:
            served.stop()
    wrong = sum(faults.found.values())
    words = ", ".join(f"{number} {kind}" for kind, number in faults.found.items())
    record(
        "CLK-1",
        n=n,
        figure=f"faults: {words}; {sum(map(len, made))} tasks and {len(tokens)} tokens under {n} clocks",
        met=wrong == 0,
    )
