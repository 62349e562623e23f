"""Search among 2,000,000 texts with rights checked, against ILIKE. Filling takes most of the time."""

from bench.runner import Record
from bench.search_house import filled, joined, measure

TARGETS = ("SEARCH-6",)


async def run(n: int, record: Record) -> None:
    """Fill and ask; met when every class is."""
    async with filled(n, seed=record.seed) as house:
        costs = await measure(house, repeats=5, peer_repeats=2)
    each = "; ".join(f"{kind} 1/{cost.ratio(50):.1f} and 1/{cost.ratio(95):.1f}" for kind, cost in costs.items())
    record(
        "SEARCH-6",
        n=n,
        figure=f"all classes together: {joined(costs.values()).said()}; p50 and p95 of each: {each}",
        met=all(cost.met for cost in costs.values()),
    )
