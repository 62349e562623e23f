"""NET-1: several people talk in some rooms while their lines are cut and the server is killed again and again.

Everybody notes what they wrote and writes it again, under the same id, until it came back to them. Everybody keeps what
comes as a browser does: of two versions of a message the later, and after a cut they ask what they missed. At the end all
have the same messages in the same order, each that was written once, and the server says so too.
"""

import asyncio
import json
import random
import tempfile
import time
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidMessage, InvalidStatus

from bench.runner import Record
from madang.ground.credentials import sessions
from madang.ground.db import Database
from madang.ground.ids import new_id
from madang.ground.parties import store as parties
from madang.ground.parties.models import Person
from madang.ground.postgres import Cluster
from madang.ground.tx import SYSTEM_ACTOR, Actor, transaction
from madang.house import house
from madang.messenger.actions import rooms
from prove.served import Browser, Served

TARGETS = ("NET-1",)
PEOPLE = 10
ROOMS = 3
CUTS, RESTARTS = 500, 20
"""For the full number of messages; fewer messages have fewer in proportion."""
FULL = 10_000
PAUSE = 0.02
"""Seconds between two messages of one person, on average."""
AGAIN = 3.0
"""Seconds after which a message nobody confirmed is written again over the same line."""


class Talker:
    """One person over all their lines."""

    def __init__(self, number: int, cookie: str, wishes: list[tuple[str, str]]) -> None:
        self.number = number
        self.cookie = cookie
        self.waiting: deque[tuple[str, str, str]] = deque()
        """Room, client id and text of what was written and has not come back."""
        self.wishes = deque(wishes)
        self.heard: dict[str, dict[int, tuple[int, str, str]]] = {}
        """Room → number → change, client id, text."""
        self.change: dict[str, int] = {}
        self.asked: set[str] = set()
        self.ahead: dict[str, int] = {}
        self.socket: ClientConnection | None = None
        self.gaps: list[float] = []
        """Seconds from the line's return until what was missed was there."""
        self._back_at = 0.0
        self.strange = 0

    @property
    def done(self) -> bool:
        """Whether everything it had to say came back."""
        return not self.wishes and not self.waiting

    def cut(self) -> None:
        """The line goes dead, without a word."""
        if self.socket is not None:
            self.socket.transport.abort()

    async def live(self, served: Served, until: asyncio.Event, dice: random.Random) -> None:
        """Come back again and again, and talk."""
        while not until.is_set():
            with suppress(ConnectionClosed, InvalidMessage, InvalidStatus, OSError, TimeoutError, EOFError):
                url = f"ws://127.0.0.1:{served.port}/messenger"
                async with connect(
                    url, additional_headers={"cookie": self.cookie}, compression=None, ping_interval=None, max_size=None
                ) as socket:
                    self.socket = socket
                    await self._talk(socket, until, dice)
            self.socket = None
            await asyncio.sleep(0.02 + dice.random() * 0.1)

    async def _talk(self, socket: ClientConnection, until: asyncio.Event, dice: random.Random) -> None:
        listening = asyncio.create_task(self._listen(socket))
        try:
            while not until.is_set() and not listening.done():
                await asyncio.sleep(dice.random() * 2 * PAUSE)
                if self.wishes and len(self.waiting) < 20 and self._back_at:
                    room, text = self.wishes.popleft()
                    self.waiting.append((room, str(uuid4()), text))
                    await self._say(socket, self.waiting[-1])
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError, ConnectionClosed):
                await listening

    async def _say(self, socket: ClientConnection, wish: tuple[str, str, str]) -> None:
        room, client, text = wish
        await socket.send(json.dumps({"do": "say", "room": room, "client": client, "text": text}))

    async def _listen(self, socket: ClientConnection) -> None:
        async for message in socket:
            frame: dict[str, Any] = json.loads(message)
            if "rooms" in frame:
                self._back_at = time.monotonic()
                self.asked = set(frame["rooms"])
                self.ahead = {}
                since = {room: self.change.get(room, 0) for room in frame["rooms"]}
                await socket.send(json.dumps({"do": "since", "rooms": since}))
                for wish in list(self.waiting):
                    await self._say(socket, wish)
            elif "message" in frame:
                self._hear(frame["message"])
                room, change = frame["message"]["room"], frame["message"]["change"]
                where = self.ahead if room in self.asked else self.change
                where[room] = max(where.get(room, 0), change)
            elif "missed" in frame:
                missed = frame["missed"]
                room = missed["room"]
                for one in missed["messages"]:
                    self._hear(one)
                self.asked.discard(room)
                self.change[room] = max(self.change.get(room, 0), missed["change"], self.ahead.get(room, 0))
                if not self.asked:
                    self.gaps.append(time.monotonic() - self._back_at)
            elif "anew" in frame:
                # more was missed than is told: this proof cuts for moments only
                self.strange += 1
            elif "refused" in frame:
                await asyncio.sleep(0.5)
                for wish in [one for one in self.waiting if one[1] == frame["refused"]["client"]]:
                    await self._say(socket, wish)

    def _hear(self, one: dict[str, Any]) -> None:
        room = self.heard.setdefault(one["room"], {})
        known = room.get(one["seq"])
        if known is not None and known[1:] != (one["client"], one["text"]):
            self.strange += 1
        if known is None or known[0] < one["change"]:
            room[one["seq"]] = (one["change"], one["client"], one["text"])
        self.waiting = deque(wish for wish in self.waiting if wish[1] != one["client"])


async def _people(served: Served) -> tuple[list[str], list[str]]:
    """People and rooms of theirs: their cookies and the rooms' ids."""
    database = Database(Cluster(served.data).url)
    await database.open()
    try:
        made = [Person(id=new_id(), sort="staff", fn=f"Talker {at}", number=f"09{at:05}") for at in range(PEOPLE)]
        async with transaction(database, house(), SYSTEM_ACTOR, via="prove") as tx:
            for person in made:
                await parties.insert_person(tx, person)
        cookies = []
        async with database.queries() as q:
            for person in made:
                token, _ = await sessions.start(
                    q, person=person.id, state="signed-in", device="proof", address="127.0.0.1", now=datetime.now(UTC)
                )
                cookies.append(f"madang={token}")
        others = [one.id for one in made[1:]]
        async with transaction(database, house(), Actor(id=made[0].id, kind="person"), via="prove") as tx:
            found = [await rooms.found_group(tx, name=f"Room {at}", people=others) for at in range(ROOMS)]
        return cookies, [str(one) for one in found]
    finally:
        await database.close()


async def _kept(served: Served, cookie: str, room: str) -> list[tuple[int, str]]:
    """Number and client id of every message, as the JSON door gives them."""
    found: list[tuple[int, str]] = []
    async with Browser(served.url) as web:
        web.web.headers["cookie"] = cookie
        while True:
            after = found[-1][0] if found else 0
            query = f"after={after}" if after else "around=1"
            page = await web.sure("GET", f"/api/messenger/rooms/{room}/messages?{query}")
            found += [(one["seq"], one["client"]) for one in page["items"]]
            if not page["after"]:
                return found


async def _disturb(
    served: Served, talkers: list[Talker], dice: random.Random, *, cuts: int, restarts: int
) -> tuple[int, int]:
    """Cut lines and kill the server at random moments, as often as asked; gives how often it was done."""
    cut = killed = 0
    steps = ["cut"] * cuts + ["kill"] * restarts
    dice.shuffle(steps)
    for step in steps:
        await asyncio.sleep(dice.random() * 0.1)
        if step == "cut":
            dice.choice(talkers).cut()
            cut += 1
        else:
            served.kill()
            served.start()
            await served.answers(within=120)
            killed += 1
            await asyncio.sleep(0.3)
    return cut, killed


async def run(n: int, record: Record) -> None:
    """`n` messages; cuts and kills in proportion."""
    dice = random.Random(record.seed)
    cuts, restarts = max(5, CUTS * n // FULL), max(2, RESTARTS * n // FULL)
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        await served.answers(within=120)
        try:
            async with Browser(served.url) as admin:
                await admin.set_up()
            cookies, ids = await _people(served)
            wishes = [(dice.choice(ids), f"{at}") for at in range(n)]
            talkers = [Talker(at, cookie, wishes[at::PEOPLE]) for at, cookie in enumerate(cookies)]
            ended = asyncio.Event()
            living = [asyncio.create_task(one.live(served, ended, dice)) for one in talkers]
            cut, killed = await _disturb(served, talkers, dice, cuts=cuts, restarts=restarts)
            until = time.monotonic() + 120
            while time.monotonic() < until and not all(one.done for one in talkers):
                await asyncio.sleep(0.1)
            # everybody hears the last of it
            await asyncio.sleep(2)
            ended.set()
            await asyncio.gather(*living)
            figure, met = await _compare(served, cookies[0], ids, talkers, n)
        finally:
            served.stop()
    gaps = sorted(gap for one in talkers for gap in one.gaps)
    p99 = gaps[int(len(gaps) * 0.99)] if gaps else 0.0
    figure += f"; {cut} cuts, {killed} restarts; gap filled in {p99 * 1000:.0f} ms p99"
    record("NET-1", n=n, figure=figure, met=met and cut >= cuts and killed >= restarts and p99 <= 2, counted=met)


async def _compare(served: Served, cookie: str, ids: list[str], talkers: list[Talker], n: int) -> tuple[str, bool]:
    """What is lost, doubled or in another order, with whom."""
    lost = doubled = unequal = 0
    total = 0
    texts: list[str] = []
    for room in ids:
        kept = await _kept(served, cookie, room)
        total += len(kept)
        unequal += [seq for seq, _ in kept] != list(range(1, len(kept) + 1))
        doubled += len(kept) - len({client for _, client in kept})
        for one in talkers:
            heard = one.heard.get(room, {})
            unequal += [(seq, heard[seq][1]) for seq in sorted(heard)] != kept
        texts += [text for _, _, text in talkers[0].heard.get(room, {}).values()]
    lost = n - len(set(texts))
    doubled += len(texts) - len(set(texts))
    strange = sum(one.strange for one in talkers)
    figure = f"{lost} of {n:,} lost, {doubled} doubled, {unequal} in another order, {strange} strange; {PEOPLE} people"
    return figure, not (lost or doubled or unequal or strange) and total == n
