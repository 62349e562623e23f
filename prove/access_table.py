"""What the access table says somebody gets at a route, and the few places where a rule of the thing says more."""

from uuid import UUID

from madang.ground import access
from madang.ground.access import HOUSE, Adding, Reached
from madang.ground.manifest import House
from madang.ground.roles import Role
from prove.asking import NOTHING
from prove.village import Route, Village

ALLOWED = "allowed"
"""Not 401, 403 or 404: what else is wrong with the request is no question of rights."""
ANY = "any"

OF_THE_HOUSE = (
    "ground.administer",
    "people.",
    "handover.",
    "boards.found",
    "messenger.open",
    "tasks.found",
    "trips.make",
)
FILTERED = frozenset(
    {
        "GET /api/calendar/view",
        "GET /api/groups",
        "GET /api/parties",
        "GET /api/people",
        "GET /api/sites",
        "GET /api/spaces/closures",
        "GET /api/spaces/search",
        "GET /api/spaces/sites",
        "GET /api/tasks",
        "GET /api/things",
    }
)
"""Lists show what is in reach, to everybody; what they show to whom is the walk for leaks."""

OWN: dict[str, str] = {
    "PATCH /api/boards/posts/{post_id:uuid}": "a post is its author's and the editors'",
    "DELETE /api/boards/posts/{post_id:uuid}": "a post is its author's and the editors'",
    "POST /api/boards/posts/{post_id:uuid}/reminders": "nobody is reminded of an idea, or twice within the hour",
    "PUT /api/boards/order": "the order is changed by who manages each board",
    "DELETE /api/comments/{id:uuid}": "a comment is its author's",
    "PATCH /api/comments/{id:uuid}": "a comment is its author's",
    "GET /api/comments/{id:uuid}/history": "what stood there before is its author's",
    "POST /api/comments/{id:uuid}/restore": "a comment is its author's",
    "DELETE /api/things/{id:uuid}/grants/{party:uuid}": "one's own grant, or with manage anybody's; there is none",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}": "a message is its author's",
    "PATCH /api/messenger/rooms/{room:uuid}/messages/{seq:int}": "a message is its author's",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/task": "the task lies where one has to be able to add it",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/forward": "it goes where one may write",
    "PUT /api/tasks/{task:uuid}/progress": "an assignee's own progress",
    "POST /api/tasks/projects/{project:uuid}/copy": "founding is an act on the house as well",
    "POST /api/wiki/pages/{id:uuid}/duplicate": "the copy needs a place that one may write in",
    "POST /api/tasks/{task:uuid}/handover": "an assignee's own share of the work",
}
"""Routes where a role is needed but does not suffice: too small a role is refused all the same."""

THE_OWNERS = "/api/uploads/{id:uuid}"
"""An upload is there for nobody but whoever began it."""

ROOMS = (
    "DELETE /api/messenger/rooms/{room:uuid}/hidden",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}/pin",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}/reactions/{emoji:str}",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}/reminder",
    "DELETE /api/messenger/rooms/{room:uuid}/messages/{seq:int}/saved",
    "DELETE /api/messenger/rooms/{room:uuid}/mute",
    "DELETE /api/messenger/rooms/{room:uuid}/people/me",
    "DELETE /api/messenger/rooms/{room:uuid}/pin",
    "GET /api/messenger/rooms/{room:uuid}",
    "GET /api/messenger/rooms/{room:uuid}/messages",
    "GET /api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes",
    "GET /api/messenger/rooms/{room:uuid}/people",
    "GET /api/messenger/rooms/{room:uuid}/pins",
    "PATCH /api/messenger/rooms/{room:uuid}",
    "PATCH /api/messenger/rooms/{room:uuid}/messages/{seq:int}",
    "POST /api/messenger/rooms/{room:uuid}/messages",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/close",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/forward",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/task",
    "POST /api/messenger/rooms/{room:uuid}/people",
    "POST /api/messenger/rooms/{room:uuid}/polls",
    "POST /api/messenger/rooms/{room:uuid}/scheduled",
    "PUT /api/messenger/rooms/{room:uuid}/draft",
    "PUT /api/messenger/rooms/{room:uuid}/hidden",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/pin",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/reactions/{emoji:str}",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/reminder",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/saved",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes",
    "PUT /api/messenger/rooms/{room:uuid}/mute",
    "PUT /api/messenger/rooms/{room:uuid}/pin",
    "PUT /api/messenger/rooms/{room:uuid}/seen/{seq:int}",
)
"""What is said in the room of a project that is shared by a link stays with people who sign in."""

FOR_PERSONS = frozenset(
    {
        "DELETE /api/tasks/{task:uuid}/follow",
        "POST /api/files/{id:uuid}/editor",
        *ROOMS,
        "PUT /api/tasks/{task:uuid}/follow",
        "POST /api/wiki/archives",
        "POST /api/wiki/templates",
        "PUT /api/wiki/pages/{id:uuid}/presentation",
    }
)
"""A link follows nothing, for it has no inbox, edits nothing in an editor, which names whoever writes, and owns nothing:
no template, no archive."""

MISSING: dict[str, str] = {
    "GET /api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes": "the message is no poll",
    "POST /api/messenger/rooms/{room:uuid}/messages/{seq:int}/close": "the message is no poll",
    "PUT /api/messenger/rooms/{room:uuid}/messages/{seq:int}/votes": "the message is no poll",
    "POST /api/admin/jobs/{id:int}/cancel": "no job is waiting",
    "POST /api/admin/jobs/{id:int}/retry": "no job has failed",
    "DELETE /api/admin/parked/{reader:str}/{position:int}": "nothing is parked",
    "POST /api/admin/parked/{reader:str}/{position:int}/retry": "nothing is parked",
    "POST /api/files/{id:uuid}/editor": "no editor is set up",
    "GET /api/files/{id:uuid}/thumbnail": "a text has no picture",
    "HEAD /api/files/{id:uuid}/thumbnail": "a text has no picture",
    "DELETE /api/calendar/events/{event:uuid}/proposals/{address:str}": "nobody proposed another time",
    "POST /api/calendar/events/{event:uuid}/restore": "the event is in no trash",
    "POST /api/calendar/subscriptions/{calendar:uuid}/fetch": "the calendar is no subscribed one",
    "GET /api/calendar/subscriptions/{calendar:uuid}": "the calendar is no subscribed one",
    "PATCH /api/calendar/calendars/{calendar:uuid}/url": "it is not shared by address",
    "DELETE /api/tasks/{task:uuid}/recurrence": "the task does not recur",
    "DELETE /api/tasks/projects/{project:uuid}/members/{party:uuid}": "the party has no grant",
}
"""Routes that find nothing to do, for whoever may do it."""


def place_of(route: Route) -> str:
    """Which place the act is needed in: the house, the shared project, the site or the group."""
    if route.path.startswith("/api/spaces/") or ("{site:" in route.path and route.act != "people.site.add"):
        return "site"
    if "{group:" in route.path:
        return "group"
    return "house" if route.act.startswith(OF_THE_HOUSE) else "project"


async def ranks(here: Village, name: str) -> dict[str, Reached | None]:
    """What somebody has in each place."""
    async with here.database.queries() as q:
        return {
            place: await access.reached(q, here.people[name], HOUSE if place == "house" else UUID(here.ids[place]))
            for place in ("house", "project", "site", "group")
        }


def expected(house: House, route: Route, name: str, has: dict[str, Reached | None], path: str) -> str | frozenset[int]:
    """Statuses that are right, ALLOWED or ANY; `path` as it was asked."""
    if route.act == "public":
        return ANY
    if name in ("nobody", "suspended"):
        return frozenset({401})
    if route.act == "signed-in":
        return frozenset({401}) if name == "link holder" else ANY
    if route.name in FILTERED:
        return ALLOWED
    if route.path == THE_OWNERS:
        return ALLOWED if name == "manage" else frozenset({404})
    if route.name in FOR_PERSONS and name == "link holder":
        return frozenset({403})
    found = has[place_of(route)]
    if found is None:
        return frozenset({404})
    least = house.access[route.act]
    role = found.role
    enough = role is not None and role >= (least.role if isinstance(least, Adding) else least)
    if enough or (isinstance(least, Adding) and found.adds):
        return ANY if NOTHING in path or route.name in OWN or route.name in MISSING else ALLOWED
    if role is None:
        return frozenset({404})
    # whoever sees only that somebody is busy need not learn that the thing is there
    return frozenset({403, 404}) if not role >= Role.VIEW else frozenset({403})


def agrees(status: int, right: str | frozenset[int]) -> bool:
    """Whether an answer is what the table says."""
    if right == ANY:
        return status < 500
    if right == ALLOWED:
        return status < 500 and status not in (401, 403, 404)
    return status in right
