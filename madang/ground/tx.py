"""`Tx`: one open transaction with its actor, its moment and everything a verb may do.

The edge opens one per request, job and command and commits it; actions never do, so they compose.
"""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct

from madang.ground import access, clock, facts, jobs
from madang.ground.access import Adding, Reached
from madang.ground.db import Connection, Database, Queries
from madang.ground.errors import Forbidden, NotFound, Unavailable
from madang.ground.facts import Fact, Pending
from madang.ground.ids import NOBODY, SYSTEM, Ref, id_of, kind_of, new_id
from madang.ground.manifest import Card, House
from madang.ground.roles import Role


class Actor(Struct, frozen=True, kw_only=True):
    """Who acts. `id` is a party: a person, or the link somebody came by. `kind` tells how they are known."""

    id: UUID = NOBODY
    kind: str = "nobody"  # nobody | person | link | system
    session: UUID | None = None
    language: str = "ko"
    scopes: tuple[str, ...] | None = None
    """What a token may do; None is everything its owner may."""


SYSTEM_ACTOR = Actor(id=SYSTEM, kind="system")
EVERYTHING = Reached(Role.MANAGE.rank, True, True)
"""What the house itself may do anywhere."""


class Tx(Queries):
    """Queries plus need, tell, defer and ask. `now` is the moment of the request, in UTC."""

    def __init__(
        self,
        connection: Connection,
        *,
        house: House,
        who: Actor,
        via: str,
        now: datetime | None = None,
        request: UUID | None = None,
        writes: bool = True,
    ) -> None:
        super().__init__(connection)
        self.house = house
        self.who = who
        self.actor = who.id
        self.via = via
        self.now = now or datetime.now(UTC)
        self.request = request
        self.writes = writes
        self.wrote = False
        self.told: list[Fact] = []
        self.signals: list[tuple[list[UUID], dict[str, Any]]] = []
        self.published: list[tuple[str, bytes]] = []
        self.after: list[Callable[[], None]] = []
        self.renewed: str | None = None
        """The new token of the actor's session, when their rights changed."""
        """Called after commit, in order; never awaited and never relied upon."""

    @property
    def today(self) -> date:
        """The date in Seoul at `now`."""
        return clock.today(self.now)

    def can(self, act: str, role: Role | None, *, adds: bool = False) -> bool:
        """Whether a role suffices for an act."""
        if self.who.kind == "system":
            return True
        least = self.house.access[act]
        if isinstance(least, Adding):
            return adds or (role is not None and role >= least.role)
        return role is not None and role >= least

    def may(self, role: Role | None, *acts: str, adds: bool = False) -> list[str]:
        """Those of the acts that the role allows: what the server sends with each thing and the screen obeys."""
        return [act for act in acts if self.can(act, role, adds=adds)]

    async def reached(self, collection: UUID) -> Reached | None:
        """What the actor may do in the collection; None when it is out of reach."""
        if self.who.kind == "system":
            return EVERYTHING
        return await access.reached(self, self.actor, collection)

    async def need(self, act: str, collection: UUID) -> Reached:
        """Raises NotFound out of reach, Forbidden with too small a role (or a token without the scope)."""
        return self.check(act, await self.reached(collection))

    def check(self, act: str, reached: Reached | None) -> Reached:
        """As `need`, of what was read together with something else: what the actor may do there, None for nothing."""
        if self.who.kind == "system":
            return EVERYTHING
        if reached is None:
            raise NotFound("ground.not-found")
        if not self.can(act, reached.role, adds=reached.adds):
            if reached.role is None and not reached.delegates:
                raise NotFound("ground.not-found")
            raise Forbidden("ground.forbidden")
        if self.who.scopes is not None and act.partition(".")[0] not in self.who.scopes:
            raise Forbidden("ground.out-of-scope")
        return reached

    def tell(self, fact: Fact) -> None:
        """Something happened. Stored with the change; live updates, search, notices and the audit trail read it."""
        self.told.append(fact)

    def signal(self, places: list[UUID], payload: dict[str, Any]) -> None:
        """After commit, to the sockets in reach of the places (a person's id is a place). Never stored, may be lost."""
        self.signals.append((places, payload))

    def publish(self, topic: str, payload: bytes) -> None:
        """After commit, to the doors of every process that listen to the topic of the bus. May be lost."""
        self.published.append((topic, payload))

    async def defer(self, job: str, *, at: datetime | None = None, lock: str | None = None, **args: Any) -> None:
        """Do something later, stored in this transaction. `args` are JSON values; `lock` keeps runs one at a time."""
        slow = self.house.jobs[job].slow
        await jobs.defer(self, job, at=at, lock=lock, slow=slow, args=msgspec.to_builtins(args))

    def can_ask(self, question: type[Any]) -> bool:
        """Whether some slice answers such a question."""
        return question in self.house.answers

    async def ask(self, question: Any) -> Any:
        """The answer of the slice that answers it. Raises Unavailable when none does."""
        answer = self.house.answers.get(type(question))
        if answer is None:
            raise Unavailable("ground.nobody-answers")
        return await answer(self, question)

    async def flush(self) -> None:
        """Store what was told: refresh the subjects' Cards and write the facts. The edge calls it before commit."""
        told, self.told = self.told, []
        if not told:
            return
        changed = {fact.subject for fact in told if not fact.leaves_card}
        places = await self._keep_cards(list(dict.fromkeys(fact.subject for fact in told)), changed)
        pending = []
        for fact in told:
            id, place = new_id(), places[fact.subject]
            pending.append(
                Pending(
                    id=id,
                    name=facts.name_of(type(fact)),
                    subject=fact.subject,
                    place=place,
                    actor=self.actor,
                    at=self.now,
                    body=facts.body_of(
                        fact, id=id, place=place, actor=self.actor, at=self.now, via=self.via, request=self.request
                    ),
                )
            )
        await facts.tell(self, pending)
        self.wrote = True

    async def flush_apart(self, database: Database) -> None:
        """Store what a request told that only reads, in a transaction of its own."""
        if self.told:
            async with self.connection.transaction():
                await self.flush()
            self.committed(database)

    def committed(self, database: Database) -> None:
        """After commit: wake the sequencer when facts wait for it, then call what was left for afterwards."""
        if self.wrote:
            database.told()
        for places, payload in self.signals:
            database.signal(places, payload)
        for topic, message in self.published:
            database.publish(topic, message)
        for call in self.after:
            call()

    async def _keep_cards(self, subjects: list[Ref], changed: set[Ref]) -> dict[Ref, UUID]:
        """Pull the subjects' Cards into `ground.thing` where they changed, and give their places.

        Of those that are not among `changed` a Card that is there already stands. An unchanged Card is only read: facts about one busy thing must not queue for its row.
        """
        kept = {
            row[0]: row[1:]
            for row in await self.tuples(
                "select i.id, title, place, within, summary, t.label, trashed_by, l.label, t.trashed_at, t.id is not null"
                " from unnest(%(ids)s::uuid[]) i(id) left join ground.thing t on t.id = i.id"
                " left join ground.label l on l.thing = i.id",
                ids=[id_of(subject) for subject in subjects],
            )
        }
        places: dict[Ref, UUID] = {}
        cards: dict[Ref, Card] = {}
        stands = {one for one in subjects if one not in changed and kept[id_of(one)][8]}
        places.update((subject, kept[id_of(subject)][1]) for subject in stands)
        subjects = [one for one in subjects if one not in stands]
        found = await self._cards(subjects)
        for subject in subjects:
            id = id_of(subject)
            card = found.get(id)
            if card is None:
                await self.run("delete from ground.thing where id = %(id)s", id=id)
                places[subject] = kept[id][1] or access.HOUSE
                continue
            places[subject] = card.place
            before = kept[id]
            if before[6] is not None:
                # somebody set the label: it rules over what the kind says
                card = msgspec.structs.replace(card, label=before[6])
            shown = (card.title, card.place, card.within, card.summary, card.label, card.trashed_by)
            if before[:6] != shown:
                cards[subject] = card
        if cards:
            await self._write_cards(cards)
        for subject, card in cards.items():
            id = id_of(subject)
            before = kept[id]
            if not before[8]:
                continue
            if (before[5] is None) is not (card.trashed_by is None):
                await self._trash_inside(id, card.trashed_by, since=before[7])
            if before[1] != card.place:
                # what is said about a thing is seen by those who see the thing
                await self.run(
                    "update ground.thing set place = %(place)s where within = %(id)s and kind = 'talk.comment'",
                    id=id,
                    place=card.place,
                )
        return places

    async def _cards(self, subjects: list[Ref]) -> dict[UUID, Card]:
        """The Cards of subjects; one that is not there has none."""
        found: dict[UUID, Card] = {}
        by_kind: dict[str, list[UUID]] = {}
        for subject in subjects:
            by_kind.setdefault(kind_of(subject), []).append(id_of(subject))
        for name, ids in by_kind.items():
            kind = self.house.kinds[name]
            if kind.cards is not None:
                found |= await kind.cards(self, ids)
                continue
            for id in ids:
                card = await kind.card(self, id)
                if card is not None:
                    found[id] = card
        return found

    async def _trash_inside(self, id: UUID, by: UUID | None, *, since: datetime | None) -> None:
        """What lies in a trashed thing is trashed with it, and comes back with it unless it was there before."""
        await self.run(
            "with recursive inside as (select id from ground.thing where within = %(id)s union"
            " select t.id from ground.thing t join inside i on t.within = i.id)"
            " update ground.thing t set trashed_by = %(by)s,"
            " trashed_at = case when %(by)s::uuid is not null then %(now)s::timestamptz end"
            " where t.id in (select id from inside) and t.trashed_at is not distinct from %(since)s::timestamptz",
            id=id,
            by=by,
            now=self.now,
            since=since,
        )

    async def _write_cards(self, cards: dict[Ref, Card]) -> None:
        await self.run(
            "insert into ground.thing as t (id, kind, title, place, within, summary, label, created_at, changed_at,"
            " created_by, trashed_at, trashed_by) select c.id, c.kind, c.title, c.place, c.within, c.summary, c.label,"
            " %(now)s, %(now)s, c.created_by, case when c.trashed_by is not null then %(now)s::timestamptz end, c.trashed_by"
            " from unnest(%(id)s::uuid[], %(kind)s::text[], %(title)s::text[], %(place)s::uuid[], %(within)s::uuid[],"
            " %(summary)s::text[], %(label)s::text[], %(created_by)s::uuid[], %(trashed_by)s::uuid[])"
            " as c (id, kind, title, place, within, summary, label, created_by, trashed_by)"
            " on conflict (id) do update set title = excluded.title, place = excluded.place, within = excluded.within,"
            " summary = excluded.summary, label = excluded.label, changed_at = excluded.changed_at,"
            " trashed_by = excluded.trashed_by,"
            " trashed_at = case when excluded.trashed_by is null then null else coalesce(t.trashed_at, %(now)s) end",
            now=self.now,
            id=[id_of(subject) for subject in cards],
            kind=[kind_of(subject) for subject in cards],
            **{
                column: [getattr(card, column) for card in cards.values()]
                for column in ("title", "place", "within", "summary", "label", "created_by", "trashed_by")
            },
        )


@asynccontextmanager
async def transaction(
    database: Database,
    house: House,
    who: Actor = SYSTEM_ACTOR,
    *,
    via: str,
    now: datetime | None = None,
    request: UUID | None = None,
    aside: bool = False,
) -> AsyncIterator[Tx]:
    """Open a transaction, commit it at the end with what was told, roll it back on any exception.

    With `aside` beside a request that has a transaction already (`Database.aside`).
    """
    async with database.aside() if aside else database.connection() as connection:
        async with connection.transaction():
            tx = Tx(connection, house=house, who=who, via=via, now=now, request=request)
            yield tx
            await tx.flush()
        tx.committed(database)
