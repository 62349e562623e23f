"""Work of people outside requests: dates pass."""

from madang.ground.facts import Told
from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.people import store
from madang.people.actions.shared import derive, rights_changed
from madang.people.facts import PersonAdded, PersonLeaves


async def turn_day(tx: Tx) -> None:
    """What becomes true today: assignments begin and end, units change, leavers lose their access. Safe to repeat."""
    await derive(tx, None)
    gone = await store.leavers(tx, tx.today)
    if gone:
        await store.end_access(tx, gone)
        for person in gone:
            tx.tell(PersonLeaves(subject=ref("people.person", person), left_on=tx.today))
        rights_changed(tx, gone)


async def house_opened(tx: Tx, told: Told) -> None:
    """Who opened the house was there before anybody could tell of people: give them their Card. Safe to run twice."""
    for person, sort in await store.unshown(tx):
        tx.tell(PersonAdded(subject=ref("people.person", person), sort=sort))
