"""AUZ-1: every route asked by everybody; what comes back is what the access table says.

AUZ-2: every id of a private project asked for by those out of its reach, through every door that reads.
"""

from collections import Counter
from collections.abc import Sequence

from bench.runner import Record
from madang.ground.http import description
from prove.access_table import agrees, expected, ranks
from prove.asking import request_of
from prove.doors import walk
from prove.village import Village, nothing_kept, routes_of, village

TARGETS = ("AUZ-1", "AUZ-2")
WHO = (
    "nobody",
    "link holder",
    "guest",
    "busy",
    "view",
    "comment",
    "edit",
    "manage",
    "add",
    "other",
    "site administrator",
    "administrator",
    "suspended",
)
SOME = ("nobody", "link holder", "view", "add", "other", "suspended")
"""Those whose answers differ most, as the tests of the house ask on every check."""
FEW = ("nobody", "other")
"""For a small run, which shows that it runs: the tests of the house have asked as more of them by then."""


async def compare(here: Village, *, who: Sequence[str] = WHO) -> tuple[int, list[str]]:
    """Ask every route as everybody; gives how many were asked and what differed."""
    app = here.runtime.litestar
    described = description(app)
    has = {name: await ranks(here, name) for name in who if name in here.people}
    asked = [(route, name) for route in routes_of(app) for name in who]
    wrong = []
    with nothing_kept():
        for route, name in asked:
            method, path, options = request_of(here, route, here.ids, described)
            answer = await here.visitors[name].request(method, path, **options)
            right = expected(here.runtime.house, route, name, has.get(name, {}), path)
            if not agrees(answer.status_code, right):
                said = right if isinstance(right, str) else " or ".join(map(str, sorted(right)))
                wrong.append(f"{name}: {route.name} ({route.act}): {answer.status_code}, not {said}")
    return len(asked), wrong


async def run(n: int, record: Record) -> None:
    """Every route as everybody; then look for leaks. `n` is the number of probes at least."""
    async with village() as here:
        who = WHO if n >= 1000 else FEW
        asked, wrong = await compare(here, who=who)
        for line in wrong:
            print("   ", line)
        routes = len(routes_of(here.runtime.litestar))
        figure = f"{len(wrong)} differences; {routes} routes × {len(who)} visitors"
        record("AUZ-1", n=asked, figure=figure, met=not wrong and asked >= n)
        wanted = 50_000 if n >= 1000 else 500
        probes, leaks, statuses = await walk(here, wanted)
        for line in leaks[:20]:
            print("   ", line)
        answers = ", ".join(f"{count:,} × {status}" for status, count in sorted(Counter(statuses).items()))
        record("AUZ-2", n=probes, figure=f"{len(leaks)} leaks; answers {answers}", met=not leaks)
