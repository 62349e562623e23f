"""The spaces of the demonstration: desks and rooms of every site with a plan each, and three weeks of bookings.

The same people, seed and day give the same bookings.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

import psycopg
from msgspec import Struct

from madang.ground import clock
from madang.ground.errors import Problem
from madang.ground.ids import new_id
from madang.ground.tx import SYSTEM_ACTOR, Tx
from madang.spaces.actions import attending, booking, closures, guests, sites, spaces, waiting
from madang.spaces.actions import clock as ticking
from madang.spaces.models.nouns import Booking, BookingStatus, Space, SpaceKind
from madang.spaces.models.sites import PlanShape, SiteSheet
from madang.standards.days import is_working_day

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]


class _Size(Struct, frozen=True):
    """How many desks and rooms a kind of site has; `video` of the rooms are for video."""

    desks: int
    rooms: int
    video: int


_SIZES = {
    "본부(본원)": _Size(40, 8, 2),
    "특구본부": _Size(12, 3, 1),
    "TBC": _Size(8, 2, 1),
    "강소특구": _Size(4, 1, 0),
}
_WORK = ("집중 업무", "보고서 작성", "현장 점검 뒤 정리", "자료 검토", "")
_MEETINGS = ("팀 회의", "업체 상담", "평가 준비", "화상 회의", "과제 점검", "면담")
_DIRECTIONS = "정문에서 안내 데스크를 지나 승강기로 올라옵니다. 출입증이나 예약 QR을 찍으면 문이 열립니다."
_ROOM, _DESK = (10, 8), (4, 3)
"""Cells of half a metre."""
_CLOSED, _CROWDED = "사온 강소특구", "누림 강소특구"


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> None:
    """Furnish every site, book for two weeks before and two after the day."""
    filling = _Filling(make, [one for one, _ in people], seed=seed, today=today)
    await filling.furnish()
    await filling.desks()
    await filling.rooms()
    await filling.close()


def plan_of(desks: Sequence[Space], rooms: Sequence[Space]) -> tuple[int, int, list[PlanShape]]:
    """Width, height and shapes of a floor: rooms along the wall, a corridor, desks in pairs of rows by the window."""
    width = max(len(rooms) * (_ROOM[0] + 1) + 3, 36)
    columns = (width - 4) // (_DESK[0] + 1)
    rows = -(-len(desks) // columns)
    height = _ROOM[1] + 6 + rows * (_DESK[1] + 1) + 2
    shapes = [
        PlanShape(id="n", sort="wall", points=[0, 0, width, 1]),
        PlanShape(id="w", sort="wall", points=[0, 1, 1, height - 2]),
        PlanShape(id="e", sort="wall", points=[width - 1, 1, 1, height - 2]),
        PlanShape(id="s", sort="window", points=[1, height - 1, width - 2, 1]),
        PlanShape(id="d", sort="door", points=[0, _ROOM[1] + 3, 1, 3]),
    ]
    for at, room in enumerate(rooms):
        shapes.append(
            PlanShape(
                id=f"r{at}",
                sort="room",
                points=[2 + at * (_ROOM[0] + 1), 2, *_ROOM],
                label=room.name,
                space=room.id,
            )
        )
    for at, desk in enumerate(desks):
        x, y = 2 + at % columns * (_DESK[0] + 1), _ROOM[1] + 6 + at // columns * (_DESK[1] + 1)
        shapes.append(PlanShape(id=f"d{at}", sort="desk", points=[x, y, *_DESK], label=desk.name, space=desk.id))
    return width, height, shapes


class _Filling:
    def __init__(self, make: Make, team: Sequence[UUID], *, seed: int, today: date) -> None:
        self._make = make
        self._team = list(team)
        self._random = Random(f"spaces {seed}")
        self._today = today
        self._sites: list[SiteSheet] = []
        self._desks: dict[UUID, list[Space]] = {}
        self._rooms: dict[UUID, list[Space]] = {}

    def _at(self, on: date, hour: float) -> datetime:
        return (datetime.combine(on, time(0), tzinfo=clock.ZONE) + timedelta(hours=hour)).astimezone(UTC)

    def _days(self, first: int, last: int) -> Iterator[date]:
        for number in range(first, last):
            on = self._today + timedelta(days=number)
            if is_working_day(on):
                yield on

    async def furnish(self) -> None:
        """Sheets, spaces and plans."""
        moment = self._at(self._today - timedelta(days=60), 10)
        async with self._make(self._team[0], moment) as tx:
            _as_system(tx)
            self._sites = [one for one in await sites.sheets(tx) if one.site_kind in _SIZES]
        for number, site in enumerate(self._sites):
            async with self._make(self._team[0], moment) as tx:
                _as_system(tx)
                await self._furnish(tx, site, number)

    async def _furnish(self, tx: Tx, site: SiteSheet, number: int) -> None:
        size = _SIZES[site.site_kind]
        await sites.change_sheet(
            tx,
            site.site,
            revision=None,
            fields={
                "summary": f"{site.name}의 공유 좌석과 회의실입니다. 직원이면 누구나 예약해 씁니다.",
                "hours": {str(day): [("08:00", "20:00")] for day in range(5)},
                "equipment": ["복합기", "공용 PC", "사물함", "냉장고"][: 2 + number % 3],
                "network": "업무망과 인터넷망을 함께 씁니다.",
                "accessibility": "문턱이 없고 휠체어로 드나들 수 있습니다."
                if number % 3 == 0
                else "승강기가 있습니다.",
                "directions": _DIRECTIONS,
                "east": 120 + number * 331 % 760,
                "north": 130 + number * 577 % 740,
            },
        )
        self._desks[site.site] = [await spaces.add(tx, self._desk(site, at, size.desks)) for at in range(size.desks)]
        rooms = [await spaces.add(tx, self._room(site, at, size)) for at in range(size.rooms)]
        width, height, shapes = plan_of(self._desks[site.site], rooms)
        await sites.add_plan(
            tx, site.site, name="3층" if number == 0 else "1층", storey="", width=width, height=height,
            shapes=shapes, ordering=0,
        )  # fmt: skip
        if size.rooms > 2:
            pair = rooms[-2:]
            whole = Space(
                id=new_id(),
                site=site.site,
                kind=SpaceKind.ROOM,
                name=f"{pair[0].name}+{pair[1].name}",
                capacity=sum(one.capacity for one in pair),
                features=["divider", "screen"],
                ordering=900,
                parts=[one.id for one in pair],
            )
            await spaces.add(tx, whole)
        if number == 0:
            car = Space(id=new_id(), site=site.site, kind=SpaceKind.VEHICLE, name="업무 차량 00가 0000", capacity=5)
            await spaces.add(tx, car)
        self._rooms[site.site] = rooms

    def _desk(self, site: SiteSheet, at: int, of: int) -> Space:
        visitor = site.site_kind == "TBC" and at < 3
        features = [("window",), ("monitor", "dock"), ("dual-monitor",), ("standing", "monitor")][at % 4]
        quiet = ("quiet",) if of > 6 and at >= of - 4 else ()
        return Space(
            id=new_id(),
            site=site.site,
            kind=SpaceKind.VISITOR_DESK if visitor else SpaceKind.DESK,
            name=f"{'방문석' if visitor else '좌석'} {at + 1}",
            features=[*features, *quiet],
            wheelchair=at < 2 and of > 6,
            ordering=at,
        )

    def _room(self, site: SiteSheet, at: int, size: _Size) -> Space:
        video = at < size.video
        capacity = (8, 6, 12, 20, 4)[at % 5] if size.rooms > 1 else 6
        return Space(
            id=new_id(),
            site=site.site,
            kind=SpaceKind.VIDEO_ROOM if video else SpaceKind.ROOM,
            name=f"{'영상회의실' if video else '회의실'} {at + 1}",
            capacity=capacity,
            features=["video", "camera", "screen"] if video else ["whiteboard", "screen"][: 1 + at % 2],
            ordering=500 + at,
        )

    async def desks(self) -> None:
        """Somebody sits somewhere nearly every day: came and left, came and is there, did not come, is to come."""
        busy = [one for one in self._sites if one.name != _CLOSED]
        crowded = next((one for one in busy if one.name == _CROWDED), busy[0])
        for number, person in enumerate(self._team):
            usual = crowded if number < 8 else self._random.choice(busy)
            for on in (*self._days(-14, 0), *self._days(0, 11)):
                if self._random.random() < 0.35:
                    continue
                site = usual if self._random.random() < 0.7 else busy[0]
                half = site is crowded
                start, end = (
                    ((9, 13), (13, 18))[number % 2] if half else self._random.choice(((9, 18), (9, 12), (13, 18)))
                )
                await self._sit(person, site, on, start, end)

    async def _sit(self, person: UUID, site: SiteSheet, on: date, start: int, end: int) -> None:
        past = on < self._today
        moment = self._at(on, start) if on <= self._today else self._at(self._today, 8)
        came = self._random.random() >= 0.05
        async with self._make(person, moment) as tx:
            for desk in self._random.sample(self._desks[site.site], min(3, len(self._desks[site.site]))):
                wish = booking.Wish(
                    space=desk.id,
                    dtstart=self._at(on, start),
                    dtend=self._at(on, end),
                    summary=self._random.choice(_WORK),
                )
                made = await _booked(tx, wish)
                if made is None:
                    continue
                if past and came:
                    made = await attending.came(tx, made, via="kiosk", at=moment)
                    await attending.left(
                        tx,
                        made,
                        via="kiosk",
                        at=self._at(on, end) - timedelta(minutes=self._random.choice((0, 20, 90))),
                    )
                elif on == self._today:
                    # whoever is to come today is there already, whatever the hour at which one looks
                    await attending.came(tx, made, via="kiosk", at=moment)
                elif past:
                    _as_system(tx)
                    tx.now = moment + timedelta(minutes=31)
                    await ticking.release(tx, made.id)
                return

    async def rooms(self) -> None:
        """Meetings: some each week over a holiday, some with guests, one that waits for a room."""
        head = self._sites[0]
        for number, person in enumerate(self._team[:16]):
            site = head if number % 3 else self._random.choice(self._sites)
            if site.name == _CLOSED:
                continue
            for on in self._days(0, 11):
                if self._random.random() < 0.6:
                    continue
                room = self._random.choice(self._rooms[site.site])
                hour = self._random.choice((9, 10, 13, 14, 15, 16))
                moment = self._at(on, hour) if on == self._today else self._at(self._today, 8)
                async with self._make(person, moment) as tx:
                    wish = booking.Wish(
                        space=room.id,
                        dtstart=self._at(on, hour),
                        dtend=self._at(on, hour + 1),
                        summary=self._random.choice(_MEETINGS),
                        people=self._random.randint(2, room.capacity),
                        outside=self._random.random() < 0.15,
                    )
                    made = await _booked(tx, wish)
                    if made is not None and on == self._today and made.status is BookingStatus.CONFIRMED:
                        await attending.came(tx, made, via="button", at=moment)
                    elif made is not None and wish.outside:
                        await guests.invite(tx, made.id, name="한결소재 이 과장", org="한결소재", email="")
        await self._weekly(head)

    async def _weekly(self, head: SiteSheet) -> None:
        room = self._rooms[head.site][2]
        on = next(iter(self._days(1, 15)))
        async with self._make(self._team[0], self._at(self._today, 8)) as tx:
            wish = booking.Wish(
                space=room.id, dtstart=self._at(on, 17), dtend=self._at(on, 18), summary="주간 간부회의", people=6
            )
            try:
                async with tx.connection.transaction():
                    await booking.repeat(tx, wish, count=8, every=1)
            except (Problem, psycopg.errors.ExclusionViolation):
                return
        async with self._make(self._team[1], self._at(self._today, 8)) as tx:
            await waiting.wait(tx, room.id, dtstart=wish.dtstart, dtend=wish.dtend, summary="과제 점검", people=4)

    async def close(self) -> None:
        """One small site is closed for works for two weeks."""
        site = next((one for one in self._sites if one.name == _CLOSED), None)
        if site is None:
            return
        async with self._make(self._team[0], self._at(self._today, 8)) as tx:
            _as_system(tx)
            start = self._at(self._today, 0)
            closed = await closures.close(
                tx,
                site.site,
                dtstart=start,
                dtend=start + timedelta(days=14),
                reason="냉난방 공사",
                moves_to=None,
            )
            await closures.announce(tx, closed.id)


async def _booked(tx: Tx, wish: booking.Wish) -> Booking | None:
    """The booking, or None where it cannot be had."""
    try:
        return await booking.alone(tx, wish)
    except (Problem, psycopg.errors.ExclusionViolation):
        return None


def _as_system(tx: Tx) -> None:
    """Furnishing is nobody's in particular."""
    tx.who, tx.actor = SYSTEM_ACTOR, SYSTEM_ACTOR.id
