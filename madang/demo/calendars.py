"""The calendars of the demonstration: days of work, meetings, shared calendars, absences, lunar birthdays.

The same people, seed and day give the same events.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from madang.calendar.actions import answers, calendars, editing
from madang.calendar.actions.editing import Asked
from madang.calendar.rules.editing import Scope, Wish
from madang.calendar.rules.lunar import Lunar
from madang.calendar.store import meetings
from madang.ground import access
from madang.ground.access import Grant
from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.standards.days import is_working_day

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]

_WORK = ("보고서 작성", "자료 검토", "업체 통화", "예산 정리", "현장 사진 정리", "기안 준비", "통계 확인")
_MEETINGS = (
    ("주간 팀 회의", "본원 3층 회의실", "MO", "09:30"),
    ("특구 실증 점검", "가람 특구본부 소회의실", "TU", "14:00"),
    ("교육 운영 회의", "본원 2층 회의실", "WE", "10:00"),
    ("예산 집행 점검", "본원 3층 회의실", "TH", "15:00"),
    ("홍보 콘텐츠 회의", "화상", "FR", "11:00"),
)
_SHARED = ("강소특구 일정", "대외 행사", "교육장 일정", "차량 일정")
_AWAY = ("휴가", "교육 참석", "출장", "재택근무")
_EVENTS = ("기관 방문", "협약식", "성과 공유회", "평가위원회", "주민 설명회", "장비 입고", "시연회")
_BIRTHDAYS = (("어머니 생신", 3, 12, False), ("아버지 생신", 8, 3, False), ("할머니 기일", 11, 21, False))
PEOPLE = 24
"""So many have a calendar that is full."""


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> list[UUID]:
    """Fill calendars; gives those that are shared."""
    filling = _Filling(make, [one for one, _ in people][:PEOPLE], seed=seed, today=today)
    await filling.own()
    shared = await filling.shared()
    await filling.meetings()
    return shared


class _Filling:
    def __init__(self, make: Make, team: Sequence[UUID], *, seed: int, today: date) -> None:
        self._make = make
        self._team = list(team)
        self._random = Random(f"calendars {seed}")
        self._today = today
        self._monday = today - timedelta(days=today.weekday())

    def _moment(self) -> datetime:
        return datetime.combine(self._today - timedelta(days=30), time(1), tzinfo=UTC)

    def _workdays(self, first: date, days: int) -> list[date]:
        every = (first + timedelta(days=number) for number in range(days))
        return [day for day in every if is_working_day(day)]

    async def own(self) -> None:
        """Each one's days of work, an absence here and there, a birthday of the family."""
        for number, person in enumerate(self._team):
            async with self._make(person, self._moment()) as tx:
                home = await calendars.begin(tx)
                for day in self._random.sample(self._workdays(self._monday - timedelta(days=14), 60), 9):
                    hour = self._random.choice((9, 10, 13, 14, 16))
                    wish = Wish(
                        summary=self._random.choice(_WORK),
                        dtstart=f"{day}T{hour:02}:00:00",
                        dtend=f"{day}T{hour + 1:02}:30:00",
                        reminders=self._random.choice(((), (10,))),
                        private=self._random.random() < 0.08,
                    )
                    await editing.create(tx, home, wish)
                away = self._random.choice(self._workdays(self._today, 40))
                length = self._random.choice((1, 1, 2, 3))
                await editing.create(
                    tx,
                    home,
                    Wish(
                        summary=_AWAY[number % len(_AWAY)],
                        dtstart=str(away),
                        dtend=str(away + timedelta(days=length)),
                        busy=_AWAY[number % len(_AWAY)] != "재택근무",
                    ),
                )
                if number % 4 == 0:
                    title, month, day_of, leap = _BIRTHDAYS[(number // 4) % len(_BIRTHDAYS)]
                    lunar = Lunar(month=month, day=day_of, leap=leap)
                    await editing.create(
                        tx, home, Wish(summary=title, dtstart=str(self._today), lunar=lunar, busy=False, private=True)
                    )

    async def shared(self) -> list[UUID]:
        """Calendars that some keep and others look at."""
        made = []
        for number, name in enumerate(_SHARED[: len(self._team)]):
            owner = self._team[number]
            others = [one for one in self._team if one != owner]
            async with self._make(owner, self._moment()) as tx:
                id = await calendars.make(tx, name=name, colour=number + 2)
                roles = (Role.MANAGE, Role.VIEW, Role.VIEW, Role.VIEW, Role.BUSY)
                given = [Grant(party=one, role=role) for one, role in zip(others, roles, strict=False)]
                await access.give(tx, id, given, by=owner)
                for day in self._random.sample(self._workdays(self._monday - timedelta(days=14), 75), 10):
                    hour = self._random.choice((10, 14, 15))
                    wish = Wish(
                        summary=self._random.choice(_EVENTS),
                        location=self._random.choice(("본원 대강당", "나래 특구본부", "다온 교육장", "")),
                        dtstart=f"{day}T{hour}:00:00",
                        dtend=f"{day}T{hour + 2}:00:00",
                    )
                    await editing.create(tx, id, wish)
            made.append(id)
        return made

    async def meetings(self) -> None:
        """Weekly meetings of some people each; one on a day off was left out, one was moved, most have answered."""
        for number, (title, place, weekday, at) in enumerate(_MEETINGS):
            if len(self._team) < 2:
                return
            team = self._random.sample(self._team, min(len(self._team), 5))
            head, guests = team[0], team[1:]
            first = self._monday - timedelta(days=28) + timedelta(days=number)
            end = (datetime.fromisoformat(f"{first}T{at}:00") + timedelta(hours=1)).isoformat()
            async with self._make(head, self._moment()) as tx:
                home = await calendars.begin(tx)
                wish = Wish(
                    summary=title,
                    location=place,
                    dtstart=f"{first}T{at}:00",
                    dtend=end,
                    rrule=f"FREQ=WEEKLY;BYDAY={weekday}",
                    reminders=(10,),
                )
                asked = [Asked(party=one, optional=one == guests[-1]) for one in guests]
                id = await editing.create(tx, home, wish, asked=asked)
                for week in range(60):
                    day = first + timedelta(weeks=week)
                    if not is_working_day(day):
                        await editing.remove(tx, id, scope=Scope.THIS, recurrence_id=_name(day, at))
                uid = await _uid(tx, id)
                copies = await meetings.copies(tx, uid, guests)
            for guest, copy in copies.items():
                if self._random.random() < 0.8:
                    async with self._make(guest, self._moment()) as tx:
                        await answers.answer(tx, copy, self._random.choice(("ACCEPTED", "ACCEPTED", "TENTATIVE")))


def _name(day: date, at: str) -> str:
    start = datetime.fromisoformat(f"{day}T{at}:00+09:00").astimezone(UTC)
    return f"{start:%Y%m%dT%H%M%SZ}"


async def _uid(tx: Tx, event: UUID) -> str:
    """The UID of an event."""
    rows = await meetings.whole(tx, [event])
    return next(line for line in rows[0][3].splitlines() if line.startswith("UID:")).removeprefix("UID:")
