"""How far a page is that others are to rely on, when somebody looks at it again, and who read it."""

import base64
import binascii
from datetime import date, timedelta
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType

from madang.ground.errors import Forbidden, Invalid, Refused
from madang.ground.ids import ref
from madang.ground.things import store as things
from madang.ground.tx import Tx
from madang.wiki import facts
from madang.wiki.actions import pages
from madang.wiki.models import PAGE, Page, PageReader, PageState
from madang.wiki.store import pages as store
from madang.wiki.store import reading

PAGE_OF = 50
LONGEST = timedelta(days=3660)
AGAIN = timedelta(minutes=30)
"""Reading on after a shorter pause is the same reading."""

_decode = msgspec.json.Decoder(tuple[date, UUID])


async def stand(
    tx: Tx,
    id: UUID,
    *,
    state: PageState,
    reviewer: UUID | UnsetType | None = UNSET,
    review_on: date | UnsetType | None = UNSET,
    revision: int | None = None,
) -> Page:
    """Ask for a review, publish, or take back to a draft; what is not given stays.

    Publishing says that the actor has looked at the page; where a reviewer is asked, only they and managers do that.
    Raises NotFound, Forbidden, Stale, Invalid for a reviewer who does not see the page, Refused without a reviewer.
    """
    page = await pages.need(tx, "wiki.edit", id)
    await store.lock(tx, [id])
    pages.check_revision(page, revision)
    who = page.reviewer if isinstance(reviewer, UnsetType) else reviewer
    day = page.review_on if isinstance(review_on, UnsetType) else review_on
    if who is not None and who != page.reviewer and not await things.reaching(tx, id, [who]):
        raise Invalid("wiki.reviewer-unknown", errors=[{"pointer": "#/reviewer", "code": "out-of-reach"}])
    if day is not None and day != page.review_on and not tx.today < day <= tx.today + LONGEST:
        raise Invalid("wiki.review-day", errors=[{"pointer": "#/review_on", "code": "past"}])
    if state is PageState.REVIEW and who is None:
        raise Refused("wiki.reviewer-missing")
    judges = page.reviewer in (None, tx.actor) or tx.can("wiki.manage", page.role)
    if state is PageState.PUBLISHED and page.state is PageState.REVIEW and not judges:
        raise Forbidden("wiki.not-the-reviewer")
    looked = state is PageState.PUBLISHED
    await store.stand(
        tx,
        id,
        state=state,
        reviewer=who,
        review_on=day,
        reviewed_at=tx.now if looked else page.reviewed_at,
        reviewed_by=tx.actor if looked else page.reviewed_by,
    )
    asked = [who] if state is PageState.REVIEW and who is not None and who != tx.actor else []
    tx.tell(facts.PageStateChanged(subject=page.ref, state=state.value, review_on=day, persons=asked))
    if state is not page.state:
        pages.tree_changed(tx, page.space)
    return await pages.need(tx, "wiki.edit", id)


async def stale(tx: Tx, *, space: UUID | None, days: int, after: str | None) -> tuple[list[Page], str | None]:
    """Pages in reach whose review is due within so many days, the longest overdue first. Raises Invalid."""
    mark = None
    if after is not None:
        try:
            mark = _decode.decode(base64.urlsafe_b64decode(after + "=" * (-len(after) % 4)))
        except (msgspec.DecodeError, binascii.Error, ValueError):
            raise Invalid("ground.invalid") from None
    until = tx.today + timedelta(days=days)
    found = await store.stale(tx, tx.actor, space=space, until=until, after=mark, most=PAGE_OF + 1)
    following = None
    if len(found) > PAGE_OF:
        found = found[:PAGE_OF]
        packed = msgspec.json.encode((found[-1].review_on, found[-1].id))
        following = base64.urlsafe_b64encode(packed).decode().rstrip("=")
    return found, following


async def remind(tx: Tx) -> None:
    """Tell those who are to look at a page again today. For a job, once a day."""
    for id, persons in await store.all_due(tx, tx.today):
        tx.tell(facts.PageReviewDue(subject=ref(PAGE, id), persons=persons))


async def note_reading(tx: Tx, id: UUID) -> None:
    """The actor reads a page; kept and told where that is switched on, once a sitting. Raises NotFound."""
    page = await pages.need(tx, "wiki.view", id)
    if page.logged and tx.who.kind == "person" and await reading.note(tx, id, tx.actor, now=tx.now, again=AGAIN):
        tx.tell(facts.PageRead(subject=page.ref))


async def readers(tx: Tx, id: UUID, *, after: UUID | None) -> tuple[list[PageReader], UUID | None]:
    """Who read a page, by id; for those who may edit it. Raises NotFound, Forbidden."""
    await pages.need(tx, "wiki.edit", id)
    found = await reading.of(tx, id, after=after, most=PAGE_OF + 1)
    more = len(found) > PAGE_OF
    found = found[:PAGE_OF]
    return found, found[-1].id if more else None
