"""Rooms of the demonstration: of a unit, of some people, of two, and with oneself, with a few days of talk."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from madang.ground.ids import new_id
from madang.ground.tx import Tx
from madang.messenger.actions import rooms, saying

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""

GROUP = "특구 실증 현장 점검"
_TALK = (
    (3, 0, "이번 주 현장 점검은 목요일 오전으로 할까요?"),
    (3, 1, "네, 목요일 오전 10시가 좋습니다."),
    (3, 2, "저는 그날 누리 사무소 출장이라 화상으로 함께하겠습니다."),
    (3, 0, "그럼 목요일 10시로 정합니다. 점검표는 드라이브에 올려 두었습니다."),
    (1, 1, "배관 세 곳을 점검했습니다. 한 곳에서 누수가 보입니다."),
    (1, 0, "사진을 함께 올려 주세요. 보고서에 붙이겠습니다."),
    (1, 2, "수리 업체는 제가 연락해 보겠습니다."),
    (0, 1, "내일 오전에 다시 가 보기로 했습니다."),
)
_TWO = (
    (1, 0, "내일 간부회의 자료 초안을 보았습니다. 3쪽 표만 고치면 되겠습니다."),
    (1, 1, "고쳐서 오후에 다시 올리겠습니다."),
    (0, 0, "고맙습니다. 잘 보았습니다."),
)
_OWN = ("여권 만료일 확인하기", "다음 주 교육 신청 마감 수요일")


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> None:
    """Let the first of the people talk. `seed` changes nothing here."""
    del seed
    some = [id for id, _ in people[:4]]
    if len(some) < 3:
        return
    morning = datetime.combine(today, time(0, 30), UTC)
    async with make(some[0], morning - timedelta(days=4)) as tx:
        group = await rooms.found_group(tx, name=GROUP, people=some[1:])
        two = await rooms.opened(tx, some[1])
        own = await rooms.opened(tx, some[0])
    for room, talk in ((group, _TALK), (two, _TWO)):
        for at, (ago, who, text) in enumerate(talk):
            async with make(some[who], morning - timedelta(days=ago) + timedelta(minutes=3 * at)) as tx:
                await saying.say(tx, room, client=new_id(), text=text)
    for room, read in ((group, some[1:]), (two, some[1:2])):
        for person in read:
            async with make(person, morning + timedelta(hours=1)) as tx:
                await saying.see(tx, room, 1 << 40)
    for at, text in enumerate(_OWN):
        async with make(some[0], morning - timedelta(days=2 - at)) as tx:
            await saying.say(tx, own, client=new_id(), text=text)
