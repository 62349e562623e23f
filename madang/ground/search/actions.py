"""Searching, and keeping the index."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import md5
from itertools import chain
from uuid import UUID

import msgspec

from madang.ground.facts import Told
from madang.ground.ids import id_of
from madang.ground.manifest import Text
from madang.ground.search import rules, store
from madang.ground.search.models import Answer, Filters, Name, Names, Row, Source, Spot, Words
from madang.ground.tx import Tx
from madang.standards.bigrams import alternatives
from madang.standards.hangul import choseong_query, is_choseong_query, nfc, typing_pattern

PAGE = 20
QUICK = 10
QUICK_PEOPLE = 5
PIECE = 200
"""So many things of a tree that came under other rights are read at once: their texts may be long."""


async def search(tx: Tx, query: str, filters: Filters, *, after: str | None = None) -> Answer:
    """A page of what the actor may see. With nothing found it tries what may have been meant, and says so.

    The next page of an alternative is asked for with the alternative as the query. Raises Invalid for a bad `after`.
    """
    query = query[: rules.LONGEST_QUERY]
    start, reading = (rules.FIRST, None) if after is None else rules.spot(after)
    if filters.until is not None and filters.until < start.at:
        start = Spot(UUID(int=0), 0, filters.until)
    for said, words in _readings(query, initials=reading):
        shown, end = await store.find(tx, words, filters, person=tx.actor, after=start, most=PAGE)
        if shown or end is not None:
            return Answer(
                items=rules.ranked([rules.hit(one, said) for one in shown], said, now=tx.now),
                next=None if end is None else rules.cursor(end, words),
                alternative=None if said == query else said,
            )
    return Answer(items=[], next=None, alternative=None)


def _readings(query: str, *, initials: bool | None) -> Iterator[tuple[str, Words]]:
    """What the query may mean, in the order it is tried; a later page (`initials` known) keeps to the first's reading."""
    for said in chain((query,), _others(query) if initials is None else ()):
        # the keys of initial consonants are rarely a word in the other language
        for words in (rules.initials(said), rules.words(said, scarce=said != query and is_choseong_query(query))):
            if words is not None and initials in (None, words.column == "initials"):
                yield said, words


def _others(query: str) -> Iterator[str]:
    # a generator: nothing is made up before the query itself found nothing
    yield from alternatives(query)


async def quick(tx: Tx, query: str) -> Names:
    """People and things whose name answers what is being typed, at most ten."""
    query = nfc(query[: rules.LONGEST_QUERY]).replace("\0", "").strip()
    typed = "".join(query.casefold().split())[:50]
    if not typed:
        return Names(items=[])
    people = await store.people_named(
        tx,
        pattern=f"^{typing_pattern(typed)}",
        # a character that no name holds where the query is more than initial consonants
        initials=choseong_query(typed) if is_choseong_query(typed) else "\n",
        start=typed,
        person=tx.actor,
        today=tx.now,
        most=QUICK,
    )
    words = rules.title(query)
    things: list[Name] = []
    if words is not None:
        things = await store.things_named(tx, words, start=typed, person=tx.actor, most=QUICK)
    kept = people[: max(QUICK_PEOPLE, QUICK - len(things))]
    return Names(items=[*kept, *things[: QUICK - len(kept)]])


async def index(tx: Tx, batch: Sequence[Told]) -> None:
    """Bring the rows of all subjects of these facts up to date. Safe to repeat."""
    newest = {id_of(told.subject): told.at for told in batch}
    whole = [id_of(told.subject) for told in batch if told.name.endswith((".trashed", ".restored"))]
    for id in await store.inside(tx, whole) if whole else ():
        newest.setdefault(id, store.EPOCH)
    await _bring(tx, newest)
    moved = [id_of(told.subject) for told in batch if told.name.endswith((".moved", ".rights-changed"))]
    misplaced = await store.misplaced(tx, moved) if moved else []
    for start in range(0, len(misplaced), PIECE):
        await _bring(tx, dict.fromkeys(misplaced[start : start + PIECE], store.EPOCH))


async def _bring(tx: Tx, newest: Mapping[UUID, datetime]) -> None:
    cards = await store.cards(tx, list(newest))
    texts = await tx.house.texts(tx, [(source.kind, source.id) for source, _ in cards])
    kept = await store.kept(tx, list(newest))
    gone = kept.keys() - {source.id for source, _ in cards}
    # away from the event loop: requests go on while hundreds of texts are taken apart
    changed = await asyncio.to_thread(_changed, cards, texts, kept, newest)
    if gone:
        await store.drop(tx, list(gone))
    if changed:
        await store.put(tx, changed)


def _changed(
    cards: Sequence[tuple[Source, datetime]],
    texts: Mapping[UUID, Text],
    kept: Mapping[UUID, store.Kept],
    told_at: Mapping[UUID, datetime],
) -> list[tuple[Source, datetime, list[Row]]]:
    """The rows to write. The moment of a thing is that of its last change in words, not of every fact about it."""
    changed = []
    for source, card_at in cards:
        text = texts.get(source.id, Text(text=""))
        whole = msgspec.structs.replace(
            source, people=tuple(sorted({*source.people, *text.people, *text.mentions})), text=text.text
        )
        rows = rules.rows(whole)
        digest = "".join(md5(row.text.encode(), usedforsecurity=False).hexdigest() for row in rows)
        before = kept.get(source.id)
        same = before is not None and (before.name, before.initials, before.digest) == (
            rows[0].name,
            rows[0].initials,
            digest,
        )
        at = before.at if before is not None and same else max(told_at[source.id], card_at)
        if (
            not same
            or before is None
            or (before.kind, before.place, before.people)
            != (
                whole.kind,
                whole.place,
                whole.people,
            )
        ):
            changed.append((whole, at, rows))
    return changed
