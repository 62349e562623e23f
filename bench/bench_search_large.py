"""Search among 2,000,000 texts with rights checked, against ILIKE. Filling takes most of the time.

Rows are made by the code that makes them in a living house and written by COPY; see `bench.search_house`.
"""

import uvloop

from bench.korean_queries import SAMPLE, draw
from bench.korean_texts import texts
from bench.runner import Record
from bench.search_house import LOAD, filled, joined, measure

TARGETS = ("SEARCH-6",)


def run(n: int, record: Record) -> None:
    """Fill and ask, in the event loop that Madang serves in."""
    uvloop.run(_run(n, record))


async def _run(n: int, record: Record) -> None:
    """Met when every class is, of the published set and of the held-out one."""
    held_out = draw(texts(min(n, SAMPLE), seed=record.seed), seed=record.seed + 1)
    async with filled(n, seed=record.seed, logged=False) as house:
        costs = await measure(house, LOAD, repeats=5, peer_repeats=1)
        others = await measure(house, held_out, repeats=5, peer_repeats=1)
    record(
        "SEARCH-6",
        n=n,
        figure=f"all classes together: {joined(costs.values()).said()}; p50 and p95 of each: "
        + "; ".join(f"{kind} {cost.short()}" for kind, cost in costs.items())
        + f"; held-out set together: {joined(others.values()).said()}; "
        + "; ".join(f"{kind} {cost.short()}" for kind, cost in others.items()),
        met=all(cost.met for cost in (*costs.values(), *others.values())),
    )
