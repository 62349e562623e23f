"""Taking up what was written on a page: what it says now, who wrote which block, and when a version begins."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from madang.ground.errors import Invalid, TooLarge
from madang.wiki.models import Kept, PageVersion, VersionCause
from madang.wiki.rules import document as documents
from madang.wiki.rules import ydoc
from madang.wiki.rules.document import Json

Authors = dict[str, tuple[UUID, datetime]]

SITTING = timedelta(minutes=30)
"""An automatic version takes in what is written for so long."""
PAUSE = timedelta(minutes=5)
"""After a pause of this length another version begins."""
THIN_AFTER = timedelta(days=30)
"""Of automatic versions older than this the last one of each day is kept."""


class Taken(Struct, frozen=True, kw_only=True):
    """What was taken up. `document` is None when the page holds more than a page may."""

    state: bytes
    number: int
    document: Json | None
    slides: Json
    authors: Authors
    people: list[UUID]
    by: UUID
    at: datetime


def take(kept: Kept, authors: Mapping[str, tuple[UUID, datetime]]) -> Taken:
    """Everything that was written since the state, as a new state, with the last author of each block.

    For a thread: takes some milliseconds for each thousand blocks.
    """
    page = ydoc.load(kept.state)
    found: Authors = dict(authors)
    now: list[tuple[UUID, datetime]] = []

    def touched(blocks: set[str]) -> None:
        found.update(dict.fromkeys(blocks, now[-1]))

    ydoc.watch(page, touched)
    for _, author, at, data in kept.changes:
        now.append((author, at))
        try:
            ydoc.apply(page, data)
        except Invalid:
            # it was looked at before it was stored: whatever it is, the page is what it is without it
            page = ydoc.load(kept.state, (one for *_, one in kept.changes if one is not data))
            break
    try:
        document: Json | None = ydoc.document(page)
    except TooLarge:
        document = None
    there = {str(node["attrs"]["id"]) for node in documents.nodes(document or {}) if "id" in node.get("attrs", {})}
    number, by, at, _ = kept.changes[-1]
    return Taken(
        state=page.get_update(),
        number=number,
        document=document,
        slides=ydoc.slides(page),
        authors={block: one for block, one in found.items() if block in there or document is None},
        people=list(dict.fromkeys(author for _, author, _, _ in kept.changes)),
        by=by,
        at=at,
    )


def continues(last: PageVersion | None, *, at: datetime) -> bool:
    """Whether what was written at a moment belongs to the newest version, or begins another one."""
    return (
        last is not None
        and last.cause is VersionCause.AUTOMATIC
        and not last.name
        and at - last.begun_at < SITTING
        and at - last.at < PAUSE
    )


def joined(before: Sequence[UUID], more: Sequence[UUID]) -> list[UUID]:
    """People in the order in which they came, each once."""
    return list(dict.fromkeys((*before, *more)))
