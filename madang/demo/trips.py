"""Trips of the demonstration: over, confirmed, planned and called off; some lead to an office of the house."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from madang.ground.clock import ZONE
from madang.ground.parties.organisation import sites
from madang.ground.tx import Tx
from madang.trips import actions

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]

_PURPOSES = (
    "실증 현장 점검",
    "특구 협의회 참석",
    "장비 설치 확인",
    "교육 운영 지원",
    "업무협약 실무 협의",
    "주민 설명회",
    "감사 자료 확인",
    "시설 안전 점검",
)
_PLACES = (
    ("세종 정부청사 6동", "세종"),
    ("국회 의원회관", "서울"),
    ("시청 별관 3층", "가람시"),
    ("컨벤션센터 2층", "부산"),
)
TRAVELLERS = 30


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> list[UUID]:
    """Plan trips of the busy people; gives them."""
    random = Random(f"trips {seed}")
    staff = [person for person, _ in people]
    made = []
    async with make(staff[0], _moment(today, -40)) as tx:
        offices = [one.id for one in await sites(tx)]
    for at, traveller in enumerate(staff[:TRAVELLERS]):
        for start in (-28 + at % 9, -5 + at % 11, 7 + at % 13):
            first = today + timedelta(days=start)
            whole, days = at % 3 > 0, 1 + at % 2
            place, region = random.choice(_PLACES)
            site = random.choice(offices) if offices and at % 2 else None
            others = [one for one in random.sample(staff, 3) if one != traveller]
            values = {
                "site": site,
                "place": "" if site else place,
                "region": "" if site else region,
                "dtstart": datetime.combine(first, time(0 if whole else 9), ZONE),
                "dtend": datetime.combine(first + timedelta(days=days), time(0), ZONE)
                if whole
                else datetime.combine(first, time(18), ZONE),
                "all_day": whole,
                "purpose": random.choice(_PURPOSES),
                "deputy": others[0],
            }
            async with make(traveller, _moment(today, min(start - 6, -1))) as tx:
                id = await actions.make(tx, values)
                made.append(id)
                if start < 7 or at % 4:
                    await actions.confirm(tx, id, revision=None)
            if start >= 7 and at % 4 and at % 7 == 5:
                async with make(traveller, _moment(today, -1)) as tx:
                    await actions.cancel(tx, id, reason="일정이 바뀌었습니다", revision=None)
    return made


def _moment(today: date, days: int) -> datetime:
    return datetime.combine(today + timedelta(days=days), time(1), tzinfo=UTC)
