"""Asking for what is somebody else's through every door that reads: by its path, and by every parameter of its query."""

import random
import re
from collections.abc import Sequence
from typing import Any

from litestar import Litestar

from madang.ground.http import description
from prove.asking import path_of
from prove.village import MARK, Route, Village, routes_of

OUTSIDERS = ("nobody", "link holder", "guest", "manage", "edit", "site administrator", "suspended")
"""None of them reaches the private project."""


def _doors(app: Litestar) -> list[tuple[Route, list[str]]]:
    """Every route that reads, with the names of its query parameters."""
    paths = description(app)["paths"]
    found = []
    for route in routes_of(app):
        if route.method == "GET" and route.path != "/api/openapi.json":
            operation = paths.get(re.sub(r":[a-z]+\}", "}", route.path), {}).get("get", {})
            found.append((route, [one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"]))
    return found


def questions(here: Village) -> list[tuple[Route, str, dict[str, str]]]:
    """Every door with every hidden id in every place where an id can stand."""
    asked: list[tuple[Route, str, dict[str, str]]] = []
    for route, names in _doors(here.runtime.litestar):
        spots = re.findall(r"\{([a-z_]+):(?:uuid|str)\}", route.path)
        paths = [path_of(here, route, here.ids)]
        for spot in spots:
            paths += [_spelled(here, route, spot, one) for key, one in here.secrets.items() if key != "token"]
        for path in paths:
            asked.append((route, path, {}))
            for name in names:
                values = [*here.secrets.values(), MARK, f"tasks.project:{here.secrets['project']}"]
                asked += [(route, path, {name: value}) for value in values if name != "q" or value == MARK]
    return asked


def _spelled(here: Village, route: Route, spot: str, one: str) -> str:
    return path_of(
        here,
        Route(route.method, route.path.replace(f"{{{spot}:", "{hidden:"), route.act, ()),
        {
            **here.ids,
            "hidden": one,
        },
    )


async def walk(here: Village, wanted: int, *, who: Sequence[str] = OUTSIDERS) -> tuple[int, list[str], list[int]]:
    """Ask `wanted` times; gives how often it was asked, what leaked, and the statuses."""
    asked = questions(here)
    leaks, statuses = [], []
    everything = [(one, *question) for question in asked for one in who]
    random.shuffle(everything)
    done = 0
    while done < wanted:
        for name, route, path, params in everything[: wanted - done]:
            answer = await here.visitors[name].get(path, params=_needed(route, params))
            statuses.append(answer.status_code)
            if leaked(answer, params, here):
                leaks.append(f"{name}: {route.name} {path} {params}: {answer.status_code} {answer.text[:200]}")
            if answer.status_code >= 500:
                leaks.append(f"{name}: {route.name} {path} {params}: {answer.status_code}")
        done += min(wanted - done, len(everything))
        random.shuffle(everything)
    return done, leaks, statuses


def _needed(route: Route, params: dict[str, str]) -> dict[str, str]:
    return {"q": MARK, **params} if "/search" in route.path else params


def leaked(answer: Any, params: dict[str, str], here: Village) -> bool:
    """Whether an answer tells something of the private project: its words, or ids that were not in the question."""
    text = answer.text
    given = {*params.values(), *answer.request.url.path.split("/")}
    if MARK in text and not any(MARK in one for one in given):
        return True
    if MARK in text and answer.status_code < 400:
        return True
    hidden = [one for key, one in here.secrets.items() if key != "key" and not any(one in said for said in given)]
    return any(one in text for one in hidden)
