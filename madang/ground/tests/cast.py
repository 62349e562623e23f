"""The small fixed cast of tests and measurements, and an empty house opened with it. Needs nothing of pytest."""

from msgspec import Struct

from madang.ground import settings
from madang.ground.db import Database
from madang.ground.identity import actions as identity
from madang.ground.ids import new_id
from madang.ground.manifest import House
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.settings import Institution
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction

PASSWORD = "a quiet courtyard 7"


class Cast(Struct, frozen=True):
    """Who plays in the tests: an administrator, two colleagues, somebody in another unit, an invited outsider."""

    admin: Person
    mina: Person
    joon: Person
    stranger: Person
    guest: Person


async def settle(database: Database, house: House) -> Cast:
    """Open an empty house with the cast."""
    admin, *others = (
        Person(id=new_id(), sort=sort, fn=fn, number=number, email=email)
        for sort, fn, number, email in (
            ("staff", "관리자", "0000001", None),
            ("staff", "김미나", "0160002", "mina@saegyeol.example"),
            ("staff", "박준", "0160003", "joon@saegyeol.example"),
            ("staff", "남궁선", "0160004", None),
            ("external", "이손님", None, "guest@partner.example"),
        )
    )
    async with transaction(database, house, SYSTEM_ACTOR, via="test") as tx:
        await identity.open_house(
            tx, institution=Institution(fn="새결진흥원", fn_en="Saegyeol"), admin=admin, password=PASSWORD
        )
        # what tests look at must not be joined by the backup of the day
        await settings.write(tx, "backup.schedule", {"hour": None})
        for person in others:
            await parties.insert_person(tx, person)
    return Cast(admin, *others)


def actor(person: Person) -> Actor:
    """A person acting."""
    return Actor(id=person.id, kind="person")
