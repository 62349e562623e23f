"""What one's phones and programs are told."""

from madang.calendar.rules import devices as rules
from madang.calendar.rules.devices import Server
from madang.calendar.store import dav as store
from madang.ground import settings
from madang.ground.errors import NotFound
from madang.ground.tx import Tx


async def login(tx: Tx) -> str:
    """What the actor types as their name. Raises NotFound for who has none."""
    found = await store.login(tx, tx.actor)
    if found is None:
        raise NotFound("ground.not-found")
    return found


async def profile(tx: Tx, server: Server) -> bytes:
    """The actor's configuration profile for iPhones and Macs."""
    institution = await settings.institution(tx)
    title = institution.fn if tx.who.language == "ko" else institution.fn_en or institution.fn
    return rules.profile(server, person=tx.actor, login=await login(tx), title=title or "Madang")
