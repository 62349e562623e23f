"""Presenting a page: everybody's browser follows the slide of one person."""

import re
from datetime import timedelta
from uuid import UUID

import segno

from madang.ground.errors import Forbidden, Invalid, Refused
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import pages
from madang.wiki.models import Page, Presentation
from madang.wiki.store import presenting as store

ALIVE = timedelta(minutes=2)
"""A presenter's browser says every half a minute that it is there; after so long a silence nobody presents."""

_ORIGIN = re.compile(r"https?://[A-Za-z0-9.\-:\[\]]{1,200}")


async def running(tx: Tx, id: UUID) -> Presentation | None:
    """The presentation that runs on a page. Raises NotFound."""
    await pages.need(tx, "wiki.view", id)
    return await _alive(tx, id)


async def show(tx: Tx, id: UUID, *, slide: str, black: bool, take: bool) -> Presentation:
    """Show a slide to all who follow; the first one begins the presentation.

    `take` takes over from somebody who presents, which needs `wiki.edit`. Raises NotFound, Forbidden, Refused while
    somebody else presents.
    """
    page = await pages.need(tx, "wiki.edit" if take else "wiki.view", id)
    if tx.who.kind != "person":
        raise Forbidden("ground.forbidden")
    before = await _alive(tx, id)
    shown = await store.show(
        tx, id, presenter=tx.actor, slide=slide, black=black, now=tx.now, alive_since=tx.now - ALIVE, take=take
    )
    if not shown:
        raise Refused("wiki.somebody-presents", name=before.name if before else "")
    if before is None or before.presenter != tx.actor:
        tx.tell(facts.PagePresented(subject=page.ref))
    found = await store.of(tx, id)
    if found is None:
        raise Refused("wiki.somebody-presents", name="")
    _signal(tx, page, found)
    return found


async def end(tx: Tx, id: UUID) -> None:
    """End the presentation of a page: its presenter, or somebody who edits the page. Raises NotFound, Forbidden."""
    page = await pages.need(tx, "wiki.view", id)
    found = await store.of(tx, id)
    if found is None:
        return
    if found.presenter != tx.actor and not tx.can("wiki.edit", page.role):
        raise Forbidden("ground.forbidden")
    await store.end(tx, id)
    tx.tell(facts.PagePresentationEnded(subject=page.ref))
    _signal(tx, page, None)


async def remote(tx: Tx, id: UUID, origin: str) -> str:
    """The address of the remote control as a QR code: a data address. Raises NotFound, Invalid for what is no origin."""
    await pages.need(tx, "wiki.view", id)
    if not _ORIGIN.fullmatch(origin):
        raise Invalid("ground.invalid", errors=[{"pointer": "#/origin", "code": "format"}])
    made = segno.make(f"{origin}/wiki/{id}/remote", error="m", micro=False)
    return str(made.svg_data_uri(scale=4, border=4, dark="#000", light="#fff"))


async def _alive(tx: Tx, id: UUID) -> Presentation | None:
    found = await store.of(tx, id)
    return found if found is not None and found.alive_at > tx.now - ALIVE else None


def _signal(tx: Tx, page: Page, shown: Presentation | None) -> None:
    tx.signal(
        [page.place],
        {
            "signal": "presenting",
            "page": str(page.id),
            "presenter": str(shown.presenter) if shown else None,
            "slide": shown.slide if shown else None,
            "black": shown.black if shown else False,
        },
    )
