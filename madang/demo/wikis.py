"""The wikis of the demonstration: plans, minutes and reports of projects, as those who work there would write them."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from msgspec import Struct

from madang.ground.tx import Tx
from madang.wiki.actions import pages, publishing, spaces
from madang.wiki.models import PageState, SpaceSort
from madang.wiki.rules import builtin
from madang.wiki.rules import document as documents

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""


class _Page(Struct, frozen=True):
    """A page to be: its lines are those of templates; `{name}` is the project's."""

    title: str
    icon: str
    lines: str
    below: tuple["_Page", ...] = ()


_PLAN = """! 3개 지역 사무소에서 먼저 해 보고, 이용이 늘면 12개소로 넓힙니다. 올해 예산은 1억 2,000만 원입니다.
# 왜 하는가
- 본원과 지역 사무소가 같은 일을 따로 하고 있습니다
- 한 해 출장이 1인당 14회, 이동에만 38시간이 듭니다
- 이용자의 62%가 예약이 어렵다고 답했습니다 (2026년 4월 조사, 412명)
# 지금은 어떤가
| 구분 | 2024년 | 2025년 | 2026년 상반기 |
| 이용 인원 | 1,204명 | 1,688명 | 1,102명 |
| 예약 후 미이용 | 18% | 21% | 23% |
| 만족도 (5점) | 3.4 | 3.5 | 3.6 |
# 무엇을 하는가
- 예약과 이용 확인을 한 화면에서
- 30분 안에 확인이 없으면 자동으로 취소
- 남는 자리를 가까운 지점 사람에게 먼저 알림
# 어떻게 나누는가
| 맡은 곳 | 하는 일 |
| 사업기획팀 | 계획, 예산, 성과 관리 |
| 정보화팀 | 예약 기능, 알림, 통계 |
| 지역 사무소 | 자리 관리, 안내, 의견 수렴 |
# 언제까지 하는가
| 단계 | 기간 | 결과물 |
| 준비 | 2026. 9. ~ 10. | 운영 지침, 안내문 |
| 시범 | 2026. 11. ~ 2027. 1. | 이용 자료, 중간 보고 |
| 확대 | 2027. 2. ~ 6. | 12개소 개설 |
# 얼마나 드는가
| 항목 | 산출 근거 | 금액 |
| 좌석 센서 | 120개 × 35만 원 | 4,200만 원 |
| 기능 개발 | 3명 × 4개월 | 6,000만 원 |
| 안내와 교육 | 12개소 × 150만 원 | 1,800만 원 |
# 무엇으로 재는가
- 예약 후 미이용을 23%에서 10%로
- 1인당 출장을 한 해 14회에서 9회로
- 만족도를 3.6점에서 4.2점으로
# 어려운 점
- 노트북이 없는 부서가 두 곳 있습니다
- 지역마다 문을 여닫는 시간이 다릅니다
- 개인의 자리 기록을 관리에 쓰지 않는다는 약속이 필요합니다
# 개인정보는 어떻게 다루는가
> 자리 기록은 30일 뒤에 지우고, 통계는 다섯 명 이상 모였을 때만 보여 줍니다.
# 먼저 해 본 곳의 이야기
- 동부 사무소는 자리 20개를 35명이 나누어 씁니다
- 예약하지 않고 오는 사람을 위해 자리 3개를 비워 둡니다
# 정해야 할 것
[] 시범 지점 세 곳 확정하기
[] 센서 규격 정하고 견적 받기
[] 노사협의회에 개인정보 처리 방안 설명하기
# 다음 걸음
1. 10월 둘째 주까지 지점별 담당자를 정합니다
1. 10월 말에 안내문을 보내고 예약을 엽니다
1. 11월 첫 주에 시범을 시작합니다"""

_FIRST = """| 항목 | 내용 |
| 회의명 | {name} 1차 실무 회의 |
| 일시 | 2026. 9. 16. (수) 14:00 ~ 15:10 |
| 장소 | 본원 3층 소회의실, 화상 참석 4명 |
# 안건
1. 시범 지점 고르기
1. 예산 나누기
1. 안내 방법
# 논의 내용
## 시범 지점
- 이용이 많은 곳부터 하자는 의견과 고르게 하자는 의견이 있었음
- 동부·서부·남부 한 곳씩 하기로 뜻을 모음
## 예산
- 센서는 임차와 구매를 견주어 다음 회의에서 정함
## 안내
- 글보다 2분짜리 영상이 낫다는 의견
# 결정 사항
- 시범 지점은 동부, 서부, 남부 사무소로 한다
- 시범 기간은 석 달로 한다
# 할 일
[] 센서 임차 견적 세 곳 받기
[] 안내 영상 초안 만들기
[] 지점별 담당자 명단 모으기"""

_SECOND = """| 항목 | 내용 |
| 회의명 | {name} 2차 실무 회의 |
| 일시 | 2026. 10. 7. (수) 10:00 ~ 10:50 |
| 장소 | 화상 회의 |
# 지난 회의에서 정한 일
- 견적은 세 곳 가운데 두 곳에서 받음
- 담당자 명단은 모두 모음
# 논의 내용
- 임차가 3년 기준으로 1,100만 원 저렴함
- 자동 취소는 15분이 아니라 30분으로 하자는 현장 의견
# 결정 사항
- 센서는 3년 임차한다
- 확인이 없으면 30분 뒤에 취소한다
# 할 일
[] 임차 계약서 검토
[] 취소 안내 문구 다듬기"""

_TRIP = """| 항목 | 내용 |
| 기간 | 2026. 9. 22. ~ 9. 23. |
| 출장지 | 동부 사무소, 시립 공유 사무실 |
| 목적 | 자리를 나누어 쓰는 방법 살펴보기 |
# 본 것
- 자리마다 빈 시간이 큰 글씨로 보입니다
- 자리를 맡는 데 손가락 두 번이면 됩니다
- 통화하는 방은 20분이 넘으면 불이 깜빡입니다
# 시사점
- 예약보다 비우는 일을 쉽게 하는 것이 먼저입니다
- 어르신 이용자를 위해 종이 안내도 함께 둡니다
# 후속 조치
[] 통화 방 두 곳 더 만들 수 있는지 확인"""

_GUIDE = """# 처음 오셨나요
- 왼쪽의 계획 문서부터 읽으면 전체를 알 수 있습니다
- 회의록은 회의가 끝난 날 올립니다
- 모르는 것은 댓글로 물어보세요
# 함께 지키는 것
1. 결정한 것은 이 위키에 적습니다
1. 파일은 드라이브에 두고 여기에는 링크를 답니다
1. 석 달에 한 번 문서를 다시 살펴봅니다"""

_WEEK = """# 지난주 한 일
| 업무 | 진행 내용 | 상태 |
| 지점 협의 | 세 곳 모두 협의를 마침 | 끝남 |
| 안내 영상 | 원고를 두 번 고침 | 진행 중 |
# 이번 주 할 일
[] 안내 영상 촬영
[] 자리 배치도 확정
# 협의가 필요한 일
- 남부 사무소의 여는 시간을 한 시간 당길 수 있는지"""

_PAGES = (
    _Page("함께 보기", "👋", _GUIDE),
    _Page(
        "추진 계획",
        "🗺️",
        _PLAN,
        (_Page("선진 사례 출장 보고", "🚄", _TRIP),),
    ),
    _Page(
        "회의록",
        "🗂️",
        "회의록을 날짜 순서로 모읍니다.",
        (_Page("1차 실무 회의", "📝", _FIRST), _Page("2차 실무 회의", "📝", _SECOND)),
    ),
    _Page("주간 업무 보고", "📅", _WEEK),
)
WIKIS = 5
"""Projects whose wikis are full."""


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> list[UUID]:
    """Open wikis of some of the projects these people work in, and fill them; gives the spaces' ids."""
    random = Random(seed)
    opened: list[UUID] = []
    for person, _ in people:
        moment = datetime.combine(today - timedelta(days=40), time(1), UTC)
        async with make(person, moment) as tx:
            possible = [one for one in await spaces.possible(tx) if one.sort is SpaceSort.PROJECT]
        for one in possible[: WIKIS - len(opened)]:
            async with make(person, moment) as tx:
                space = await spaces.opened(tx, one.owner)
            for page in _PAGES:
                moment += timedelta(days=1, minutes=random.randrange(240))
                await _write(make, person, moment, page, name=one.name, space=space, parent=None)
            opened.append(space)
    return opened


async def _write(
    make: Make, person: UUID, moment: datetime, page: _Page, *, name: str, space: UUID, parent: UUID | None
) -> None:
    async with make(person, moment) as tx:
        document = documents.of_blocks(builtin.blocks(page.lines.replace("{name}", name)))
        id = await pages.create(tx, space=space, parent=parent, title=page.title, icon=page.icon, document=document)
    if page.below:
        async with make(person, moment) as tx:
            until = tx.today + timedelta(days=90)
            await publishing.stand(tx, id, state=PageState.PUBLISHED, review_on=until)
    for one in page.below:
        await _write(make, person, moment + timedelta(hours=2), one, name=name, space=space, parent=id)
