"""API-1: every operation asked by everybody with what the description allows and with what it does not."""

import random
from collections import Counter
from time import monotonic

from bench.runner import Record
from madang.ground.http import description
from prove.fuzz import Fuzzer
from prove.prove_roles import WHO
from prove.village import Village, keeper, nothing_kept, routes_of, village

TARGETS = ("API-1",)
SLOW_SECONDS = 5.0


async def fuzz(here: Village, requests: int) -> tuple[Counter[str], Counter[int]]:
    """Send `requests`, each operation equally often; gives what was wrong, and the statuses."""
    app = here.runtime.litestar
    fuzzer = Fuzzer(here, description(app))
    here.visitors["forged"] = here.web(cookies={"madang": "forged", "csrftoken": "x"}, headers={"x-csrftoken": "x"})
    routes = routes_of(app)
    found: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    with nothing_kept():
        for at in range(requests):
            route = routes[at % len(routes)]
            # those who may do most get furthest
            name = keeper(route) if random.random() < 0.7 else random.choice([*WHO, "forged"])
            method, path, options = fuzzer.request(route)
            began = monotonic()
            answer = await here.visitors[name].request(method, path, **options)
            statuses[answer.status_code] += 1
            wrong = fuzzer.wrong(route, name, answer)
            if wrong is None and monotonic() - began > SLOW_SECONDS:
                wrong = "slow"
            if wrong is not None:
                kind = f"{route.name}: {wrong}"
                if kind not in found:
                    body = str(options.get("content", ""))[:400]
                    print(f"    {name}: {kind}\n      {path} {options['params']} {body}", flush=True)
                found[kind] += 1
    return found, statuses


async def run(n: int, record: Record) -> None:
    """Ask, judge, count."""
    async with village() as here:
        found, statuses = await fuzz(here, n)
    faults = sum(count for status, count in statuses.items() if status >= 500)
    fine = sum(count for status, count in statuses.items() if status < 400)
    figure = f"{faults} × 5xx, {found.total() - faults} other faults; {fine:,} answered, {n - fine:,} refused"
    record("API-1", n=n, figure=figure, met=not found)
