"""Work of people outside requests: dates pass."""

from madang.ground.ids import ref
from madang.ground.tx import Tx
from madang.people import store
from madang.people.actions.shared import derive, rights_changed
from madang.people.facts import PersonLeaves


async def turn_day(tx: Tx) -> None:
    """What becomes true today: assignments begin and end, units change, leavers lose their access. Safe to repeat."""
    await derive(tx, None)
    gone = await store.leavers(tx, tx.today)
    if gone:
        await store.end_access(tx, gone)
        for person in gone:
            tx.tell(PersonLeaves(subject=ref("people.person", person), left_on=tx.today))
        rights_changed(tx, gone)
