"""A small house with something of every kind in it, and everybody who may knock at its doors.

Three programs walk through it: who may open which route, what a stranger can learn, and what a fuzzer can break.
"""

import asyncio
import base64
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
from litestar import Litestar
from litestar.routes import HTTPRoute
from msgspec import Struct, field

from madang.ground import access
from madang.ground import edge as edges
from madang.ground.access import HOUSE, Grant
from madang.ground.blobs import BlobStore
from madang.ground.bus import bus
from madang.ground.config import Settings
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.identity import actions as identity
from madang.ground.ids import SYSTEM, new_id
from madang.ground.migrate import migrate
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import running
from madang.ground.roles import Role
from madang.ground.runtime import Runtime
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, transaction
from madang.house import house as build_house
from prove import places

PASSWORD = "a quiet courtyard 7"
DAY = "2026-11-23"
MARK = "quietwillow"
"""Stands in every text of the private project: whoever reads it there has seen what is not theirs."""

GRANTED: dict[str, Grant | None] = {
    "busy": Grant(party=SYSTEM, role=Role.BUSY),
    "view": Grant(party=SYSTEM, role=Role.VIEW),
    "comment": Grant(party=SYSTEM, role=Role.COMMENT),
    "edit": Grant(party=SYSTEM, role=Role.EDIT),
    "manage": Grant(party=SYSTEM, role=Role.MANAGE),
    "add": Grant(party=SYSTEM, role=None, adds=True),
    "guest": Grant(party=SYSTEM, role=Role.VIEW),
    "other": None,
    "site administrator": None,
    "suspended": Grant(party=SYSTEM, role=Role.MANAGE),
}
"""What each of them has on the shared project; the party is filled in."""


class Route(Struct, frozen=True):
    """One operation: its act is what the access table is asked about."""

    method: str
    path: str
    act: str
    fields: tuple[str, ...]

    @property
    def name(self) -> str:
        """As people write it."""
        return f"{self.method} {self.path}"


class Village(Struct, kw_only=True):
    """What stands in the house. `ids` are the shared things by kind, `secrets` those of the private project."""

    runtime: Runtime
    database: Database
    visitors: dict[str, httpx.AsyncClient] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)

    async def ok(self, who: str, method: str, path: str, **options: Any) -> Any:
        """Ask and expect success; gives the JSON."""
        answer = await self.visitors[who].request(method, path, **options)
        if answer.status_code >= 400:
            raise AssertionError(f"{who}: {method} {path}: {answer.status_code} {answer.text}")
        return answer.json() if answer.content and "json" in answer.headers["content-type"] else None

    async def enter(self, name: str, person: UUID) -> None:
        """A browser of the person, signed in."""
        async with self.database.queries() as q:
            token, _ = await sessions.start(
                q, person=person, state="signed-in", device="test", address="127.0.0.1", now=datetime.now(UTC)
            )
        csrf = sessions.csrf_of(token)
        self.people[name] = person
        self.visitors[name] = self.web(
            cookies={self.runtime.edge.cookie_name: token, "csrftoken": csrf}, headers={"x-csrftoken": csrf}
        )

    def web(self, **options: Any) -> httpx.AsyncClient:
        """A browser that is not signed in."""
        transport = httpx.ASGITransport(app=self.runtime.app, raise_app_exceptions=False)  # type: ignore[arg-type]
        return httpx.AsyncClient(transport=transport, base_url="http://madang.test", **options)


def routes_of(app: Litestar) -> list[Route]:
    """Every route of the API, in the order of their paths."""
    found = [
        Route(method, route.path, str(handler.opt.get("act")), tuple(handler.parsed_fn_signature.parameters))
        for route in app.routes
        if isinstance(route, HTTPRoute) and route.path.startswith("/api/")
        for method, (handler, _) in route.route_handler_map.items()
        if method != "OPTIONS"
    ]
    return sorted(found, key=lambda one: (one.path, one.method))


def keeper(route: Route) -> str:
    """Who may do the most at a route."""
    slices = (
        "boards",
        "calendar",
        "drive",
        "meetings",
        "messenger",
        "tasks",
        "talk",
        "files",
        "share",
        "things",
        "trash",
        "trips",
        "wiki",
    )
    return "manage" if route.path.split("/")[2] in (*slices, "comments", "groups", "uploads") else "administrator"


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Everything runs as ever, with Cards and facts, but each request's transaction is rolled back at its end."""
    ended = edges.Request._end  # noqa: SLF001

    async def end(request: edges.Request, error: BaseException | None) -> None:
        tx = request._tx  # noqa: SLF001
        if error is None and tx is not None and tx.writes:
            try:
                await tx.flush()
            except BaseException as problem:
                await ended(request, problem)
                raise
            error = edges._Undo()  # noqa: SLF001
        await ended(request, error)

    edges.Request._end = end  # type: ignore[assignment,method-assign]  # noqa: SLF001
    try:
        yield
    finally:
        edges.Request._end = ended  # type: ignore[method-assign]  # noqa: SLF001


@asynccontextmanager
async def village() -> AsyncIterator[Village]:
    """A village in a database of its own."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="madang-prove-")))
        (folder / "data").mkdir()
        cluster = stack.enter_context(running(folder / "database"))
        house = build_house()
        await asyncio.to_thread(migrate, cluster.url, house.slices)
        blobs = BlobStore(folder / "files")
        database = Database(cluster.url, blobs=blobs)
        await database.open()
        stack.push_async_callback(database.close)
        admin = Person(id=new_id(), sort="staff", fn="Admin", number="0000001")
        async with transaction(database, house, SYSTEM_ACTOR, via="prove") as tx:
            await identity.open_house(tx, institution=Institution(fn="Proof"), admin=admin, password=PASSWORD)
        runtime = Runtime(
            house,
            Database(cluster.url, blobs=blobs),
            bus(cluster.url),
            secure=False,
            settings=Settings(data=folder / "data"),
        )
        await stack.enter_async_context(runtime.running())
        yield await settle(Village(runtime=runtime, database=database), admin.id)


async def settle(here: Village, admin: UUID) -> Village:
    """Fill the house of an administrator."""
    here.visitors["nobody"] = here.web()
    await here.enter("administrator", admin)
    await _people(here)
    await _organisation(here)
    here.ids |= await _project(here, "manage", "Shared", "open")
    here.secrets |= await _project(here, "other", f"Hidden {MARK}", MARK)
    await _rights(here)
    await places.furnish(here, MARK)
    return here


async def _people(here: Village) -> None:
    house = here.runtime.house
    for at, name in enumerate([*GRANTED, "joon"]):
        external = name == "guest"
        person = Person(
            id=new_id(),
            sort="external" if external else "staff",
            fn=name.title(),
            number=None if external else f"0990{at:03}",
            email=f"{name.replace(' ', '.')}@village.example",
        )
        async with transaction(here.database, house, SYSTEM_ACTOR, via="prove") as tx:
            await parties.insert_person(tx, person)
        await here.enter(name, person.id)
    here.ids |= {"person": str(here.people["joon"]), "party": str(here.people["joon"])}


async def _organisation(here: Village) -> None:
    made = {"op": "found", "name": "Team", "unit_kind": "team"}
    await here.ok(
        "administrator",
        "POST",
        "/api/reorganisations",
        json={"takes_effect_on": "2020-01-01", "title": "Founding", "changes": [made, {**made, "name": "Second"}]},
    )
    async with here.database.queries() as q:
        units = [str(one) for one in await q.values("select id from ground.unit order by id")]
    here.ids |= {"unit": units[0]}
    site = (await here.ok("administrator", "POST", "/api/sites", json={"name": "Branch"}))["site"]["id"]
    here.ids |= {"site": site}
    await here.ok("administrator", "POST", f"/api/sites/{site}/members", json={"person": here.ids["person"]})
    await here.ok(
        "administrator", "PUT", f"/api/administrators/{here.people['site administrator']}", json={"sites": [site]}
    )
    # whoever is given more signs in anew
    await here.enter("site administrator", here.people["site administrator"])
    group = await here.ok("manage", "POST", "/api/groups", json={"name": "Lunch", "members": [here.ids["person"]]})
    here.ids |= {"group": places.id_of(group)}
    person = f"/api/people/{here.ids['person']}"
    for noun, body in LINES.items():
        await here.ok("administrator", "POST", f"{person}/{noun}", json={**body(here), "since": "2024-01-01"})
    await here.ok("administrator", "POST", f"/api/units/{units[0]}/posts", json={"name": "Seat", "since": "2024-01-01"})
    async with here.database.queries() as q:
        for noun, table in LINE_TABLES.items():
            found = await q.values(f"select id from ground.{table} order by id limit 1")
            here.lines[noun] = str(found[0])


LINES: dict[str, Any] = {
    "assignments": lambda here: {"unit": here.ids["unit"]},
    "employments": lambda here: {"kind": "regular"},
    "standings": lambda here: {"status": "leave"},
    "terms": lambda here: {"office": "director"},
}
LINE_TABLES = {
    "assignments": "assignment",
    "employments": "employment",
    "standings": "standing",
    "terms": "board_term",
    "posts": "post",
}


async def _project(here: Village, owner: str, name: str, word: str) -> dict[str, str]:
    """A project with a task, a comment, a file, a plan and hours of work; gives their ids by kind."""
    found = await here.ok(owner, "POST", "/api/tasks/projects", json={"name": name, "summary": word})
    project = found["project"]["id"]
    ids = {"project": project, "state": found["states"][0]["id"]}
    home = f"/api/tasks/projects/{project}"
    for kind in ("task", "other", "trashed"):
        made = await here.ok(owner, "POST", "/api/tasks", json={"project": project, "title": f"{kind} {word}"})
        ids[kind] = made["task"]["id"]
        ids["key"] = made["task"]["key"]
    task = ids["task"]
    await here.ok(owner, "POST", f"/api/tasks/{ids['trashed']}/trash")
    ids["comment"] = places.id_of(
        await here.ok(owner, "POST", f"/api/things/{task}/comments", json={"text": f"said {word}"})
    )
    taken = await here.ok(
        owner, "POST", f"/api/things/{task}/files", files={"file": (f"{word}.txt", f"inside {word}".encode())}
    )
    ids["file"] = taken["items"][0]["file"]["id"]
    stone = await here.ok(owner, "POST", f"{home}/milestones", json={"name": f"stone {word}", "due_on": DAY})
    ids["milestone"] = places.id_of(stone)
    draft = {"name": f"draft {word}", "content": {"title": word}}
    ids["template"] = places.id_of(await here.ok(owner, "POST", f"{home}/templates", json=draft))
    spent = await here.ok(
        owner, "POST", f"/api/tasks/{task}/time", json={"spent_on": DAY, "minutes": 5, "note": f"hours {word}"}
    )
    ids["entry"] = places.id_of(spent)
    kept = await here.ok(owner, "POST", "/api/tasks/filters", json={"name": f"filter {word}", "query": {}})
    ids["filter"] = places.id_of(kept)
    ids |= await _drive(here, owner, project, word)
    ids |= await _meeting(here, owner, project, word)
    ids |= await _room(here, owner, project, word)
    ids |= await _wiki(here, owner, project, word)
    ids |= await _board(here, project, word)
    ids |= await _calendar(here, owner, project, word)
    ids |= await _trip(here, owner, project, word)
    link = await here.ok(owner, "POST", f"/api/things/{project}/links", json={"role": "view"})
    ids |= {"link": link["id"], "token": link["url"].rpartition("/")[2]}
    said = ",".join(
        f"{key} {base64.b64encode(value.encode()).decode()}"
        for key, value in (("filename", f"{word}.bin"), ("thing", task))
    )
    headers = {"upload-length": "9", "upload-metadata": said}
    begun = await here.visitors[owner].post("/api/uploads", headers=headers)
    ids["upload"] = begun.headers["location"].rpartition("/")[2]
    return ids


async def _drive(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """The project's drive with a folder and a file in it."""
    drive = places.id_of(await here.ok(owner, "PUT", f"/api/drive/drives/of/{project}"))
    wish = {"parent": drive, "name": f"folder {word}"}
    folder = places.id_of(await here.ok(owner, "POST", "/api/drive/folders", json=wish))
    gone = places.id_of(await here.ok(owner, "POST", "/api/drive/folders", json={**wish, "name": f"gone {word}"}))
    await here.ok(owner, "POST", f"/api/things/{gone}/trash")
    document = {"file": (f"document {word}.txt", f"written {word}".encode())}
    taken = await here.ok(owner, "POST", f"/api/things/{folder}/files", files=document)
    return {"drive": drive, "folder": folder, "document": taken["items"][0]["file"]["id"]}


async def _room(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """The project's room with something said in it."""
    room = places.id_of(await here.ok(owner, "PUT", f"/api/messenger/rooms/of/{project}"))
    wish = {"client": str(new_id()), "text": f"talk {word}"}
    await here.ok(owner, "POST", f"/api/messenger/rooms/{room}/messages", json=wish)
    return {"room": room}


async def _meeting(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """A meeting about the project that runs, with an item, a note and an open vote."""
    made = await here.ok(owner, "POST", "/api/meetings", json={"about": project, "title": f"meeting {word}"})
    home = f"/api/meetings/{made['id']}"
    made = await here.ok(owner, "POST", f"{home}/items", json={"title": f"item {word}"})
    await here.ok(owner, "POST", f"{home}/steps", json={"step": "start"})
    await here.ok(owner, "POST", f"{home}/notes", json={"sort": "decision", "text": f"decided {word}"})
    wish = {"question": f"vote {word}", "choices": ["for", "against"]}
    made = await here.ok(owner, "POST", f"{home}/votes", json=wish)
    return {
        "meeting": made["id"],
        "item": made["items"][0]["id"],
        "attendee": made["attendees"][0]["id"],
        "note": made["notes"][0]["id"],
        "vote": made["votes"][0]["id"],
        "choice": made["votes"][0]["choices"][0]["id"],
    }


async def _wiki(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """The project's wiki with a page, a version of it, a thread on it and a template."""
    space = places.id_of(await here.ok(owner, "PUT", f"/api/wiki/spaces/of/{project}"))
    wish = {"space": space, "title": f"page {word}", "template": "weekly"}
    page = str((await here.ok(owner, "POST", "/api/wiki/pages", json=wish))["page"]["id"])
    gone = str((await here.ok(owner, "POST", "/api/wiki/pages", json={**wish, "title": f"gone {word}"}))["page"]["id"])
    await here.ok(owner, "POST", f"/api/things/{gone}/trash")
    version = places.id_of(
        await here.ok(owner, "POST", f"/api/wiki/pages/{page}/versions", json={"name": f"version {word}"})
    )
    starter = {"page": page, "title": f"template {word}", "shared": True}
    made = places.id_of(await here.ok(owner, "POST", "/api/wiki/templates", json=starter))
    said = (await here.ok(owner, "GET", f"/api/wiki/pages/{page}/document"))["document"]
    box = next(block for block in said["content"] if block["type"] == "taskList")["content"][0]["attrs"]["id"]
    thread = str(new_id())
    await here.ok(owner, "POST", f"/api/things/{page}/comments", json={"text": f"thread {word}", "anchor": thread})
    return {"space": space, "page": page, "version": version, "starter": made, "block": box, "thread": thread}


async def _board(here: Village, project: str, word: str) -> dict[str, str]:
    """A board under the project's rights, with an idea on it."""
    wish = {"sort": "ideas", "name": f"board {word}", "categories": ["one"]}
    board = places.id_of(await here.ok("administrator", "POST", "/api/boards", json=wish))
    idea = {"title": f"idea {word}", "body": word}
    post = places.id_of(await here.ok("administrator", "POST", f"/api/boards/{board}/posts", json=idea))
    async with transaction(here.database, here.runtime.house, SYSTEM_ACTOR, via="prove") as tx:
        await access.take(tx, UUID(board), access.EVERYONE)
        await access.take(tx, UUID(board), here.people["administrator"])
        await access.place_in(tx, UUID(board), parent=UUID(project), inherits=True)
    return {"board": board, "post_id": post}


async def _trip(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """A planned trip under the project's rights."""
    when = {"dtstart": f"{DAY}T00:00:00+09:00", "dtend": f"{DAY}T09:00:00+09:00", "all_day": False}
    trip = places.id_of(
        await here.ok(owner, "POST", "/api/trips", json={"place": f"place {word}", "region": "here", **when})
    )
    async with transaction(here.database, here.runtime.house, SYSTEM_ACTOR, via="prove") as tx:
        await access.take(tx, UUID(trip), here.people[owner])
        await access.place_in(tx, UUID(trip), parent=UUID(project), inherits=True)
    return {"trip": trip}


async def _calendar(here: Village, owner: str, project: str, word: str) -> dict[str, str]:
    """The project's calendar with an event in it, and the owner's page of appointments."""
    calendar = places.id_of(await here.ok(owner, "PUT", f"/api/calendar/calendars/of/{project}"))
    wish = {"calendar": calendar, "title": f"event {word}", "dtstart": f"{DAY}T10:00:00"}
    event = places.id_of(await here.ok(owner, "POST", "/api/calendar/events", json=wish))
    own = places.id_of(await here.ok(owner, "PUT", f"/api/calendar/calendars/of/{here.people[owner]}"))
    page = await here.ok(
        owner, "POST", "/api/calendar/appointments", json={"calendar": own, "title": f"times {word}", "hours": {}}
    )
    return {"calendar": calendar, "event": event, "appointment": page["page"]["id"]}


async def _rights(here: Village) -> None:
    project = UUID(here.ids["project"])
    async with transaction(here.database, here.runtime.house, SYSTEM_ACTOR, via="prove") as tx:
        for name, grant in GRANTED.items():
            if grant is not None and name != "manage":
                mine = Grant(party=here.people[name], role=grant.role, adds=grant.adds)
                await access.give(tx, project, [mine], by=SYSTEM)
    here.visitors["link holder"] = here.web(headers={"x-madang-link": here.ids["token"]})
    here.people["link holder"] = UUID(here.ids["link"])
    await here.ok("administrator", "POST", f"/api/people/{here.people['suspended']}/suspend")


async def rank_of(here: Village, name: str, place: str) -> tuple[Role | None, bool] | None:
    """The role and whether it may add, in the house, the project, the site or the group; None out of reach."""
    async with here.database.queries() as q:
        found = await access.reached(q, here.people[name], HOUSE if place == "house" else UUID(here.ids[place]))
    return None if found is None else (found.role, found.adds)


def unknown() -> str:
    """An id nothing has."""
    return str(uuid4())
