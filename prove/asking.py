"""A request that a route takes in earnest: its path filled with things that are there, its body as the description says."""

import base64
import re
from collections.abc import Callable
from typing import Any

from prove.village import DAY, PASSWORD, Route, Village

KINDS = {
    "/api/comments/": "comment",
    "/api/drive/entries/": "document",
    "/api/drive/files/": "document",
    "/api/drive/folders/": "folder",
    "/api/files/": "file",
    "/api/uploads/": "upload",
    "/api/spaces/spaces/": "bookable",
    "/api/things/": "task",
    "/api/wiki/pages/": "page",
    "/api/wiki/templates/": "starter",
}
"""What `{id}` stands for under a path."""
OF_PROJECTS = re.compile(r"^/api/things/\{id:uuid\}/(?:grants|guests|inherits|links)")
"""Rights are the project's, not the task's."""


def path_of(here: Village, route: Route, ids: dict[str, str]) -> str:
    """The path with each parameter replaced by an id of the right kind; of nothing where nothing such exists."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if match[2] == "int":
            return "1"
        if name == "id":
            if OF_PROJECTS.match(route.path):
                return ids["project"]
            if route.path.endswith(("/restore", "/purge")) and "things" in route.path:
                return ids["trashed"]
            return next((ids[kind] for start, kind in KINDS.items() if route.path.startswith(start)), NOTHING)
        if name == "line":
            return here.lines[route.path.split("/")[2]]
        if name == "token" and match[2] == "uuid":
            return NOTHING
        if name == "template" and "projects" not in route.path:
            return NOTHING
        return {"emoji": "%F0%9F%91%8D"}.get(name) or ids.get(name, NOTHING)

    return re.sub(r"\{([a-z_]+):([a-z]+)\}", fill, route.path)


NOTHING = "0197a3b0-0000-7000-8000-000000000001"

MORNING = {"from": f"{DAY}T00:00:00Z", "to": f"{DAY}T03:00:00Z"}

QUERIES: dict[str, Callable[[dict[str, str]], dict[str, str]]] = {
    "GET /api/calendar/hours": lambda ids: {"people": ids["person"]},
    "GET /api/calendar/view": lambda ids: {"from": "2026-11-01", "to": "2026-12-01"},
    "GET /api/drive/files/{id:uuid}/comparison": lambda ids: {"before": "1", "after": "1"},
    "GET /api/drive/tagged": lambda ids: {"tag": "new"},
    "GET /api/meetings/{meeting:uuid}/code": lambda ids: {"origin": "https://madang.test"},
    "GET /api/messenger/search": lambda ids: {"q": "talk"},
    "GET /api/wiki/pages/{id:uuid}/presentation/remote": lambda ids: {"origin": "https://madang.test"},
    "GET /api/spaces/sites/{site:uuid}/grid": lambda ids: MORNING,
    "GET /api/spaces/sites/{site:uuid}/use": lambda ids: {"from": DAY, "to": DAY},
    "GET /api/spaces/spaces/{id:uuid}/instead": lambda ids: MORNING,
    "GET /api/tasks": lambda ids: {"project": ids["project"]},
    "GET /api/tasks/table": lambda ids: {"project": ids["project"]},
    "GET /api/things": lambda ids: {"ids": ids["task"]},
    "GET /api/search": lambda ids: {"q": "task"},
    "GET /api/search/quick": lambda ids: {"q": "task"},
    "POST /api/people/export": lambda ids: {"reason": "proof"},
}

BODIES: dict[str, Callable[[dict[str, str]], Any]] = {
    "PATCH /api/boards/{board:uuid}": lambda ids: {"lead": "new"},
    "PATCH /api/boards/posts/{post_id:uuid}": lambda ids: {"title": "new"},
    "PATCH /api/trips/{trip:uuid}": lambda ids: {"purpose": "new"},
    "PUT /api/boards/posts/{post_id:uuid}/answer": lambda ids: {"state": "reviewing"},
    "POST /api/calendar/events": lambda ids: {"calendar": ids["calendar"], "title": "new", "dtstart": DAY},
    "PUT /api/calendar/hours": lambda ids: {"days": [0], "begin": "09:00", "end": "18:00"},
    "POST /api/calendar/rooms": lambda ids: {"dtstart": f"{DAY}T10:00:00", "dtend": f"{DAY}T11:00:00"},
    "POST /api/drive/acts": lambda ids: {"act": "copy", "ids": [ids["document"]], "to": ids["folder"]},
    "POST /api/drive/acts/preview": lambda ids: {"ids": [ids["document"]], "to": ids["drive"]},
    "POST /api/drive/exports": lambda ids: {"ids": [ids["document"]]},
    "POST /api/drive/imports": lambda ids: {"to": ids["folder"], "file": ids["document"]},
    "POST /api/drive/folders": lambda ids: {"parent": ids["folder"], "name": "new"},
    "POST /api/meetings": lambda ids: {"about": ids["project"]},
    "POST /api/meetings/{meeting:uuid}/attendees": lambda ids: {"person": ids["person"]},
    "POST /api/meetings/{meeting:uuid}/notes": lambda ids: {"sort": "remark", "text": "said"},
    "POST /api/meetings/{meeting:uuid}/steps": lambda ids: {"step": "pause"},
    "POST /api/meetings/{meeting:uuid}/votes": lambda ids: {"question": "new", "choices": ["for", "against"]},
    "POST /api/messenger/rooms": lambda ids: {"people": [ids["person"]]},
    "POST /api/messenger/rooms/{room:uuid}/messages": lambda ids: {"client": NOTHING, "text": "new"},
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/forward": lambda ids: {
        "client": NOTHING,
        "rooms": [ids["room"]],
    },
    "POST /api/messenger/rooms/{room:uuid}/polls": lambda ids: {
        "client": NOTHING,
        "question": "new",
        "options": ["for", "against"],
    },
    "POST /api/messenger/rooms/{room:uuid}/scheduled": lambda ids: {"text": "new", "send_at": f"{DAY}T00:00:00Z"},
    "POST /api/messenger/rooms/{room:uuid}/people": lambda ids: {"people": [ids["person"]]},
    "POST /api/spaces/bookings": lambda ids: {"space": ids["bookable"], **_morning()},
    "POST /api/spaces/closures": lambda ids: {"site": ids["site"], "reason": "works", **_morning()},
    "POST /api/spaces/series": lambda ids: {"space": ids["bookable"], "count": 2, **_morning()},
    "POST /api/spaces/waits": lambda ids: {"space": ids["bookable"], **_morning()},
    "POST /api/wiki/archives": lambda ids: {"page": ids["page"]},
    "POST /api/wiki/imports": lambda ids: {"space": ids["space"], "file": ids["document"]},
    "POST /api/wiki/pages/{id:uuid}/slides/pdf": lambda ids: {
        "theme": "office",
        "slides": [{"layout": "title", "title": "new"}],
    },
    "POST /api/wiki/pages": lambda ids: {"parent": ids["page"], "title": "new"},
    "POST /api/wiki/pages/{id:uuid}/anchors": lambda ids: {
        "block": ids["block"],
        "start": 0,
        "end": 1,
        "thread": ids["thread"],
    },
    "PUT /api/wiki/pages/{id:uuid}/box": lambda ids: {"block": ids["block"], "done": True},
    "POST /api/wiki/pages/{id:uuid}/move": lambda ids: {"space": ids["space"]},
    "POST /api/wiki/pages/{id:uuid}/move/preview": lambda ids: {"space": ids["space"]},
    "PUT /api/wiki/pages/{id:uuid}/state": lambda ids: {"state": "published"},
    "POST /api/wiki/pages/{id:uuid}/todos": lambda ids: {"block": ids["block"]},
    "POST /api/wiki/templates": lambda ids: {"page": ids["page"]},
    "PATCH /api/tasks/{task:uuid}": lambda ids: {"title": "new"},
    "PATCH /api/comments/{id:uuid}": lambda ids: {"text": "new"},
    "PUT /api/tasks/projects/{project:uuid}/members/{party:uuid}": lambda ids: {"role": "view"},
    "PUT /api/tasks/projects/{project:uuid}/states": lambda ids: {
        "states": [{"name": "One", "category": "open"}, {"name": "Two", "category": "done"}]
    },
    "POST /api/tasks/bulk": lambda ids: {"ids": [ids["task"]], "set": {"priority": 1}},
    "POST /api/things/{id:uuid}/label": lambda ids: {"label": "S", "reason": "proof"},
    "POST /api/files/policy/scanner": lambda ids: {"clamd": "127.0.0.1:1"},
    "PUT /api/files/policy": lambda ids: {
        "file_bytes": 1 << 20,
        "person_bytes": None,
        "deny_types": [],
        "deny_extensions": [],
        "allow_types": None,
        "keep_location": False,
        "clamd": None,
    },
    "PUT /api/tasks/{task:uuid}/recurrence": lambda ids: {"rrule": "FREQ=DAILY"},
}


def _morning() -> dict[str, str]:
    return {"dtstart": MORNING["from"], "dtend": MORNING["to"]}


def request_of(
    here: Village, route: Route, ids: dict[str, str], described: dict[str, Any]
) -> tuple[str, str, dict[str, Any]]:
    """Method, path and what httpx is told besides."""
    options: dict[str, Any] = {"headers": {"if-match": '"1"'}}
    options["params"] = QUERIES[route.name](ids) if route.name in QUERIES else {}
    plain = re.sub(r":[a-z]+\}", "}", route.path)
    body = described["paths"].get(plain, {}).get(route.method.lower(), {}).get("requestBody")
    if body is not None:
        schema = body["content"]["application/json"]["schema"]
        options["json"] = (
            BODIES[route.name](ids) if route.name in BODIES else _least(schema, described, ids, route.path, "")
        )
    if "if-match" in options["headers"] and route.method == "GET":
        del options["headers"]["if-match"]
    if route.name == "POST /api/things/{id:uuid}/files":
        options["files"] = {"file": ("a.txt", b"text")}
    if route.name == "POST /api/uploads":
        options["headers"] |= {"upload-length": "5", "upload-metadata": f"thing {_packed(ids['task'])},filename YQ=="}
    if route.name == "PATCH /api/uploads/{id:uuid}":
        options["headers"] |= {"upload-offset": "0", "content-type": "application/offset+octet-stream"}
        options["content"] = b""
    if route.path.endswith("/table") and route.method == "POST":
        options["headers"]["content-type"] = "text/csv"
        options["content"] = b"title\nrow\n"
    if route.path.endswith("/import") and route.path.split("/")[2] in ("people", "sites", "units"):
        options["headers"]["content-type"] = "text/csv"
        options["content"] = b"number,fn\n1,A\n"
    return route.method, path_of(here, route, ids), options


def _packed(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _least(schema: dict[str, Any], described: dict[str, Any], ids: dict[str, str], path: str, name: str) -> Any:
    """The smallest value of a schema, with ids of things that are there."""
    if "$ref" in schema:
        return _least(described["components"]["schemas"][schema["$ref"].rpartition("/")[2]], described, ids, path, name)
    for several in ("oneOf", "anyOf"):
        if several in schema:
            return _least(schema[several][0], described, ids, path, name)
    if "enum" in schema:
        return "view" if "view" in schema["enum"] else schema["enum"][0]
    match schema.get("type"):
        case "object":
            return {
                one: _least(schema["properties"][one], described, ids, path, one) for one in schema.get("required", ())
            }
        case "array":
            return [_least(schema["items"], described, ids, path, name)] * max(1, schema.get("minItems", 1))
        case "boolean":
            return False
        case "integer" | "number":
            return int(schema.get("minimum", 1))
    match schema.get("format"):
        case "uuid":
            kind = (
                "task" if name == "ids" else {"persons": "person", "members": "person", "to": "party"}.get(name, name)
            )
            return ids.get(kind, NOTHING)
        case "date":
            return DAY
        case "date-time":
            return f"{DAY}T00:00:00Z"
    return {"password": PASSWORD, "email": "new@village.example", "op": "rename", "rrule": "FREQ=DAILY"}.get(
        name, "view"
    )
