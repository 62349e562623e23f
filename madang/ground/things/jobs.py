"""Work of things outside requests."""

from uuid import UUID

from madang.ground import labels, outbox, settings
from madang.ground.ids import Ref
from madang.ground.outbox import letters
from madang.ground.parties import store as parties
from madang.ground.things import store
from madang.ground.tx import Tx
from madang.standards.labels import Act

MOST_MAILED = 20
"""Managers who get a mail for one request; all of them find it in their inbox."""


async def mail_managers(tx: Tx, *, thing: str, asker: str, note: str) -> None:
    """Somebody asked for access: mail those who can give it, once a day for one asker and thing, if there is a relay."""
    id, who = UUID(thing), await parties.person(tx, UUID(asker))
    relay, found = await outbox.relay(tx), await store.all_managers(tx, id)
    if relay is None or found is None or who is None:
        return
    kind, managers = found
    open_labels = await labels.allowed(tx, Act.MAIL, subject=Ref(f"{kind}:{id}"))
    title, label = await store.all_title(tx, id)
    for manager in managers[:MOST_MAILED]:
        person = await parties.person(tx, manager)
        if person is None or person.email is None:
            continue
        await outbox.send(
            tx,
            to=person.email,
            template="access-asked",
            language=person.language,
            words={
                "name": person.fn,
                "asker": who.fn,
                "thing": title if label in open_labels else letters.words_of(person.language)["mail.digest.hidden"],
                "note": note,
                "institution": (await settings.institution(tx)).fn,
            },
            link=f"/i/{id}",
            cause=f"access {id} {asker} {manager} {tx.today}",
        )
