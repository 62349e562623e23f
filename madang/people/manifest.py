"""What people plugs into the house."""

from madang.ground.manifest import Job, Kind, Manifest, Reader
from madang.ground.roles import Role
from madang.people import facets
from madang.people.access import ACCESS
from madang.people.carddav import ContactShelf
from madang.people.facts import FACTS
from madang.people.jobs import house_opened, turn_day
from madang.people.routes import ROUTES

MANIFEST = Manifest(
    name="people",
    routes=ROUTES,
    access=ACCESS,
    kinds={
        "people.person": Kind(card=facets.person_card, text=facets.person_text),
        "people.unit": Kind(
            card=facets.unit_card, text=facets.unit_text, roles=(Role.VIEW, Role.EDIT, Role.MANAGE), hosts=True
        ),
        "people.site": Kind(
            card=facets.site_card, text=facets.site_text, roles=(Role.VIEW, Role.EDIT, Role.MANAGE), hosts=True
        ),
        "people.group": Kind(card=facets.group_card, roles=(Role.VIEW, Role.MANAGE)),
        "people.viewing": Kind(card=facets.viewing_card),
    },
    facts=FACTS,
    shelves={"contacts": ContactShelf()},
    readers=[Reader(name="people.opened", follows=frozenset({"ground.house.opened"}), run=house_opened)],
    jobs=[
        # 00:00 in Seoul, then every hour so that a machine that slept over midnight catches up
        Job(name="people.day", run=turn_day, cron="0 * * * *"),
    ],
)
