"""The reader of the inbox, and its clock."""

from collections.abc import Sequence
from uuid import UUID

from madang.ground import clock, labels, outbox, settings
from madang.ground.facts import Told
from madang.ground.ids import ref
from madang.ground.inbox import actions, store
from madang.ground.outbox import letters
from madang.ground.parties import store as parties
from madang.ground.tx import Tx
from madang.ground.work import Work
from madang.standards.labels import Act


async def read(tx: Tx, batch: Sequence[Told]) -> None:
    """Facts become notices."""
    await actions.receive(tx, batch)


async def wake(tx: Tx) -> None:
    """Each minute: snoozed notices come back."""
    await actions.wake(tx)


async def digest(work: Work) -> None:
    """Each hour: mail their digest to those who chose this hour, each in a transaction of its own."""
    async with work() as tx:
        people = await store.all_due(tx, hour=tx.now.astimezone(clock.ZONE).hour)
    for person in people:
        async with work() as tx:
            await mail(tx, person)


async def mail(tx: Tx, person: UUID) -> None:
    """What the person has not seen goes out once, and stays unseen. Without a relay it waits for one."""
    relay, who = await outbox.relay(tx), await parties.person(tx, person)
    found = await store.digest(tx, person, now=tx.now)
    if relay is None or who is None or who.email is None or not found:
        return
    open_labels = await labels.allowed(tx, Act.MAIL, subject=ref("people.person", person))
    hidden = letters.words_of(who.language)["mail.digest.hidden"]
    lines = [
        f"{one.thing.title if one.thing.label in open_labels else hidden} · {one.actor.name}\n{relay.house}{one.thing.url}"
        for one in found
    ]
    sent = await outbox.send(
        tx,
        to=who.email,
        template="digest",
        language=who.language,
        words={
            "name": who.fn,
            "institution": (await settings.institution(tx)).fn,
            "count": len(found),
            "lines": "\n\n".join(lines),
        },
        link="/inbox",
        cause=f"digest {person} {tx.now:%Y-%m-%dT%H}",
    )
    if sent.queued:
        await store.mailed(tx, [one.id for one in found], now=tx.now)
