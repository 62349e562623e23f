"""The app: routes of every slice, refusals as problem documents, the OpenAPI description."""

import logging
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any, cast

import msgspec
import psycopg
from litestar import Litestar, Request, Response, get
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import (
    ClientException,
    HTTPException,
    MethodNotAllowedException,
    NotFoundException,
    ValidationException,
)
from litestar.openapi.config import OpenAPIConfig
from litestar.routes import HTTPRoute
from litestar.types import ASGIApp, Receive, Scope, Send

from madang import __version__
from madang.ground import bodies
from madang.ground.db import AWAY, Database
from madang.ground.edge import AGAIN, Edge
from madang.ground.edge import Request as EdgeRequest
from madang.ground.errors import (
    Forbidden,
    Full,
    Invalid,
    NotFound,
    NotOffered,
    Problem,
    SignedOut,
    TooLarge,
    Unavailable,
)
from madang.ground.manifest import House
from madang.ground.problems import MEDIA, body_of, headers_of, kept_out
from madang.ground.tx import Tx

log = logging.getLogger("madang.http")

REFERENCE = "#/components/schemas/"

AnyRequest = Request[Any, Any, State]


class Input(msgspec.Struct, forbid_unknown_fields=True):
    """Base of what doors read: unknown fields are refused. Subclasses say `kw_only=True` themselves."""


async def provide_tx(scope: Scope) -> Tx:
    """The request's transaction, for handlers that ask for `tx`."""
    edge: EdgeRequest = scope["state"]["edge"]
    return await edge.tx()


async def provide_edge(scope: Scope) -> EdgeRequest:
    """What the edge knows of the request (session, address, device), for the few handlers that need it."""
    return cast(EdgeRequest, scope["state"]["edge"])


def doors(app: Litestar, fits: Callable[[Any], bool]) -> re.Pattern[str]:
    """Matches `METHOD path` of the routes whose handler fits; the edge knows by it before anything is parsed."""
    patterns = [
        f"{method} {re.sub(r'{[^}]*}', '[^/]+', route.path)}"
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for method, (handler, _) in route.route_handler_map.items()
        if fits(handler)
    ]
    return re.compile("|".join(patterns))


def guard(house: House) -> Callable[[AnyRequest], Awaitable[None]]:
    """Who may knock at a route at all, decided on the route that was found, however its path was spelled.

    Who comes by a share link has one collection and nothing personal. A token opens the slices in its scopes: the
    slice of a route is that of its act, and of a route for whoever is signed in the part of the house it belongs to.

    Asked before the route is: the library's own guards copy the handler for every request.
    """
    homes = {route.fn: manifest.name.rpartition(".")[2] for manifest in house.manifests for route in manifest.routes}

    async def check(request: AnyRequest) -> None:
        handler = request.route_handler
        act = handler.opt.get("act", "signed-in")
        who = request.scope["state"]["edge"].who
        if act == "public":
            return
        if who.kind == "nobody" or (who.kind == "link" and act == "signed-in"):
            raise SignedOut("ground.signed-out")
        if who.scopes is not None:
            slice_name = act.partition(".")[0] if act in house.access else homes.get(handler.fn)
            if slice_name not in who.scopes:
                raise Forbidden("ground.out-of-scope")

    return check


def expected_revision(edge: EdgeRequest) -> int | None:
    """The revision a client says it edits (`If-Match: "7"`); None when it does not say. Raises Invalid."""
    given = edge.header("if-match").strip()
    if given in ("", "*"):
        return None
    number = given.removeprefix("W/").strip('"')
    if not number.isdecimal() or len(number) > 18:
        raise Invalid("ground.if-match")
    return int(number)


def _answer(request: AnyRequest, problem: Problem) -> Response[bytes]:
    edge: EdgeRequest = request.scope["state"]["edge"]
    return Response(
        content=body_of(problem, edge.id),
        status_code=problem.status,
        media_type=MEDIA.decode(),
        headers={name.decode(): value.decode() for name, value in headers_of(problem) if name != b"content-type"},
    )


def _problem(request: AnyRequest, error: Problem) -> Response[bytes]:
    return _answer(request, error)


def _invalid(request: AnyRequest, error: ValidationException) -> Response[bytes]:
    found = error.extra if isinstance(error.extra, list) else []
    errors = [
        {
            "pointer": "#/" + str(entry.get("key", "")).replace(".", "/"),
            "code": "invalid",
            "detail": str(entry.get("message", ""))[:200],
        }
        for entry in found
        if isinstance(entry, dict)
    ]
    return _answer(request, Invalid("ground.invalid", errors=errors))


def _http(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    if isinstance(error, NotFoundException):
        return _answer(request, NotFound("ground.not-found"))
    problem = Invalid("ground.invalid", errors=[{"pointer": "#", "code": "invalid", "detail": str(error.detail)[:200]}])
    if isinstance(error, MethodNotAllowedException):
        return _answer(request, NotOffered("ground.not-offered"))
    if error.status_code == 413:
        return _answer(request, TooLarge("ground.body-too-large"))
    return _answer(request, problem if isinstance(error, ClientException) else Invalid("ground.invalid"))


def _undone(request: AnyRequest, error: Exception) -> Response[bytes]:
    request.scope["state"]["undo"] = error
    return _answer(request, Unavailable("ground.database-away"))


def _full(request: AnyRequest, error: Exception) -> Response[bytes]:
    return _answer(request, Full("ground.disk-full"))


def _unmended(request: AnyRequest, error: Exception) -> Response[bytes]:
    edge: EdgeRequest = request.scope["state"]["edge"]
    log.error("request %s %s %s failed", edge.id, request.method, request.url.path, exc_info=error)
    return _answer(request, Problem("ground.broken"))


def _beyond(request: AnyRequest, error: Exception) -> Response[bytes]:
    # a date after the year 9999, a number no column holds, a body nested too deep
    return _answer(request, Invalid("ground.invalid"))


def _kept_out(request: AnyRequest, error: psycopg.Error) -> Response[bytes]:
    return _answer(request, kept_out(error))


@get("/api/openapi.json", act="public", include_in_schema=False)
async def read_description(request: AnyRequest) -> dict[str, Any]:
    """The OpenAPI 3.1 description of this API."""
    # anybody may ask, and making it takes long: once per process
    if "description" not in request.app.state:
        request.app.state["description"] = description(request.app)
    return dict(request.app.state["description"])


def create_app(house: House, database: Database, *, secure: bool, extra: Sequence[Any] = ()) -> tuple[Litestar, Edge]:
    """The Litestar app and the edge in front of it."""
    routes = [route for manifest in house.manifests for route in manifest.routes]

    app = Litestar(
        route_handlers=[*routes, *extra, read_description],
        before_request=guard(house),
        dependencies={
            "tx": Provide(provide_tx),
            "edge": Provide(provide_edge),
        },
        exception_handlers={
            Problem: _problem,
            ValidationException: _invalid,
            HTTPException: _http,
            psycopg.DataError: _kept_out,
            psycopg.IntegrityError: _kept_out,
            OverflowError: _beyond,
            RecursionError: _beyond,
            psycopg.errors.DiskFull: _full,
            **dict.fromkeys((*AWAY, *AGAIN), _undone),
            Exception: _unmended,
        },
        # the library's own pages load scripts from elsewhere and take every path beside them; our route is enough
        openapi_config=OpenAPIConfig(title="Madang", version=__version__, path="/unreachable", render_plugins=[]),
        request_max_body_size=bodies.MOST,
        state=State({"house": house, "database": database}),
        logging_config=None,
    )
    edge = Edge(
        cast(ASGIApp, app),
        database=database,
        house=house,
        secure=secure,
        public=doors(app, lambda handler: handler.opt.get("act") == "public"),
        reads_json=doors(app, lambda handler: "data" in handler.parsed_fn_signature.parameters),
        streams=doors(app, lambda handler: handler.request_max_body_size is None),
    )
    return app, edge


class Front:
    """The first ASGI function: sends a path to the door it belongs to. `doors` are the other doors, by their prefix."""

    def __init__(self, *, api: ASGIApp, page: ASGIApp, doors: dict[str, ASGIApp]) -> None:
        self.api = api
        self.page = page
        self.doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if str(scope["type"]) == "http":
            path = scope["path"]
            await self._door(path if path.count("/") > 1 else path + "/")(scope, receive, send)
        else:
            await self.api(scope, receive, send)

    def _door(self, path: str) -> ASGIApp:
        if path.startswith("/api/"):
            return self.api
        return next((door for prefix, door in self.doors.items() if path.startswith(prefix)), self.page)


def description(app: Litestar) -> dict[str, Any]:
    """The OpenAPI 3.1 description. Every operation says that it may be refused with a problem document."""
    schema = _named(app.openapi_schema.to_schema())
    components = schema.setdefault("components", {}).setdefault("schemas", {})
    components["ProblemDocument"] = {
        "type": "object",
        "required": ["type", "title", "status", "instance", "code"],
        "properties": {
            "type": {"type": "string"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "instance": {"type": "string"},
            "code": {"type": "string"},
            "params": {"type": "object", "additionalProperties": {"type": ["string", "integer"]}},
            "errors": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}},
        },
    }
    refused = {
        "description": "Refused",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}},
    }
    for path in schema.get("paths", {}).values():
        for operation in path.values():
            responses = operation.setdefault("responses", {})
            responses.pop("400", None)
            responses["default"] = refused
    for path, method in _of_bytes(app):
        for answer in schema["paths"][path][method]["responses"].values():
            if answer is not refused:
                answer["content"] = {"*/*": {"schema": {"type": "string", "format": "binary"}}}
    return schema


def _named(schema: dict[str, Any]) -> dict[str, Any]:
    """Call every type by its own name, and one whose name another part uses too by the part's name before it.

    The library tells them apart by the path of their modules, which changes with every move of a line.
    """
    names = {name: _name_of(name) for name in schema["components"]["schemas"]}
    if len(set(names.values())) < len(names):
        raise ValueError("two types of one part have one name: " + " ".join(sorted(names.values())))

    def renamed(part: Any) -> Any:
        if isinstance(part, dict):
            return {
                key: REFERENCE + names[one.removeprefix(REFERENCE)] if key == "$ref" else renamed(one)
                for key, one in part.items()
            }
        return [renamed(one) for one in part] if isinstance(part, list) else part

    schema = renamed(schema)
    schemas = schema["components"]["schemas"]
    schema["components"]["schemas"] = {names[name]: schemas[name] for name in sorted(schemas, key=names.__getitem__)}
    return schema


def _name_of(name: str) -> str:
    """`tasks_models_nouns_State` is TasksState, `Listed_madang.people.models.Row_` ListedRow."""
    if generic := re.fullmatch(r"(\w+?)_madang\.(?:\w+\.)*(\w+)_", name):
        return generic[1] + generic[2]
    path = name.removeprefix("ground_").split("_")
    return path[0] if len(path) == 1 else path[0].capitalize() + path[-1]


def _of_bytes(app: Litestar) -> Iterator[tuple[str, str]]:
    """Operations that answer with a file."""
    for route in app.routes:
        if isinstance(route, HTTPRoute):
            for method, (handler, _) in route.route_handler_map.items():
                answer = handler.parsed_fn_signature.return_type.annotation
                if answer in (ASGIApp, Response[bytes]) and handler.resolve_include_in_schema():
                    yield re.sub(r":[a-z]+}", "}", route.path), method.lower()
