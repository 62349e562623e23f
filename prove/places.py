"""What stands at the sites of the village: rooms that are booked, doors, a plan, a closure."""

from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from madang.ground.db import Database
from madang.ground.ids import new_id


class Here(Protocol):
    """The part of the village that is needed here."""

    database: Database
    people: dict[str, UUID]
    ids: dict[str, str]
    secrets: dict[str, str]

    async def ok(self, who: str, method: str, path: str, **options: Any) -> Any:
        """Ask and expect success; gives the JSON."""


def id_of(answer: dict[str, Any]) -> str:
    """The id of what an answer speaks of, which may be wrapped with more."""
    if "id" in answer:
        return str(answer["id"])
    return next(str(part["id"]) for part in answer.values() if isinstance(part, dict) and "id" in part)


async def furnish(here: Here, mark: str) -> None:
    """What stands at the site and hangs on it, and somebody's booking elsewhere that is nobody else's business."""
    site, group = here.ids["site"], here.ids["group"]
    here.ids |= await _site(here, site, "manage", "open")
    elsewhere = (await here.ok("administrator", "POST", "/api/sites", json={"name": "Elsewhere"}))["site"]["id"]
    hidden = await _site(here, elsewhere, "other", mark)
    here.secrets |= {name: hidden[name] for name in ("booking_id", "series", "visitor", "tenancy")}
    home = f"/api/spaces/sites/{site}"
    quota = {"party": group, "kinds": ["room"], "minutes": 60, "since": "2024-01-01"}
    here.ids |= {"quota": id_of(await here.ok("administrator", "POST", f"{home}/quotas", json=quota))}
    plan = {"name": "Floor", "width": 60, "height": 30}
    here.ids |= {"floor": id_of(await here.ok("administrator", "POST", f"{home}/plans", json=plan))}
    for sort in ("wall", "kiosk"):
        made = await here.ok("administrator", "POST", f"{home}/doors", json={"sort": sort, "name": sort})
        here.ids |= {"door": made["door"]["id"], sort: made["token"]}
    closure = {"site": site, "dtstart": _later(40), "dtend": _later(41), "reason": "works"}
    here.ids |= {"closure": id_of(await here.ok("administrator", "POST", "/api/spaces/closures", json=closure))}
    here.ids |= {"penalty": str(new_id())}
    async with here.database.queries() as q:
        await q.run(
            "insert into spaces.penalty (id, booking, site, person, sort, at) values (%(id)s, %(booking)s, %(site)s,"
            " %(person)s, 'no-show', now())",
            id=here.ids["penalty"],
            booking=here.ids["booking_id"],
            site=site,
            person=here.people["manage"],
        )


async def _site(here: Here, site: str, owner: str, word: str) -> dict[str, str]:
    """A room of a site that is open day and night, booked by somebody who has a guest and wants help."""
    home = f"/api/spaces/sites/{site}"
    hours = {str(day): [["00:00", "24:00"]] for day in range(7)}
    await here.ok("administrator", "PATCH", home, json={"hours": hours})
    await here.ok("administrator", "PATCH", f"{home}/policy", json={"holidays": True, "rooms_per_day": 100})
    room = id_of(
        await here.ok(
            "administrator",
            "POST",
            f"{home}/spaces",
            json={"kind": "room", "name": "Room", "capacity": 9, "lets": True},
        )
    )
    wish = {"space": room, "dtstart": _later(3), "dtend": _later(3.5), "summary": f"booked {word}"}
    series = await here.ok(owner, "POST", "/api/spaces/series", json={**wish, "count": 2})
    booking = str(series["items"][0]["booking"]["id"])
    guest = await here.ok(owner, "POST", f"/api/spaces/bookings/{booking}/guests", json={"name": "Guest"})
    wait = id_of(await here.ok("joon", "POST", "/api/spaces/waits", json=wish))
    asked = await here.ok(
        owner, "POST", f"/api/spaces/spaces/{room}/requests", json={"sort": "defect", "text": "The chair is broken"}
    )
    months = {"since": _later(100)[:10], "until": _later(130)[:10], "purpose": f"let {word}"}
    tenancy = id_of(await here.ok(owner, "POST", f"/api/spaces/spaces/{room}/tenancies", json=months))
    return {
        "bookable": room,
        "booking_id": booking,
        "series": series["series"],
        "visitor": guest["id"],
        "pass_code": guest["code"],
        "wait": wait,
        "request_id": asked["id"],
        "tenancy": tenancy,
    }


def _later(days: float) -> str:
    """So many days after the last midnight at the site, whatever the hour is now: a day's half must not pass midnight."""
    midnight = datetime.now(ZoneInfo("Asia/Seoul")).replace(hour=0, minute=0, second=0, microsecond=0)
    return (midnight + timedelta(days=days)).isoformat()
