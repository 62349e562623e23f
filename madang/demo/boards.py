"""The boards of the demonstration: notices, a column of questions and answers, a library, an idea box."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from msgspec import Struct

from madang.boards import actions
from madang.boards.actions import posts
from madang.boards.models import BoardSort, PostState
from madang.ground import access
from madang.ground.access import HOUSE
from madang.ground.roles import Role
from madang.ground.tx import Tx

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""


class _Post(Struct, frozen=True, kw_only=True):
    """A post to be; `days` ago it was shown. `answer` with its state where somebody answered."""

    title: str
    body: str
    days: int
    category: str = ""
    must_read: bool = False
    pinned: bool = False
    answer: str = ""
    state: PostState = PostState.OPEN
    supports: int = 0


class _Board(Struct, frozen=True, kw_only=True):
    """A board to be."""

    sort: BoardSort
    name: str
    lead: str
    categories: tuple[str, ...] = ()
    posts: tuple[_Post, ...]


_BOARDS = (
    _Board(
        sort=BoardSort.NOTICES,
        name="공지사항",
        lead="기관이 모두에게 알리는 글입니다.",
        categories=("인사", "총무", "정보보안", "교육"),
        posts=(
            _Post(
                title="개인정보 보호 정기 교육 이수 안내",
                body="## 무엇을\n- 온라인 과정 1시간과 확인 문제\n- 새로 들어온 분은 집합 교육도 함께\n\n## 언제까지\n이달 말까지 마쳐 주세요. 마치지 못하면 개인정보 취급 권한이 잠시 멈춥니다.\n\n> 문의: 전산정보팀",
                days=2,
                category="정보보안",
                must_read=True,
                pinned=True,
            ),
            _Post(
                title="본원 3층 좌석 재배치 공사(2주)",
                body="공사 기간에는 가람특구 스마트워크센터와 재택근무를 이용해 주세요.\n\n| 구역 | 기간 | 옮길 곳 |\n|---|---|---|\n| 동쪽 | 첫째 주 | 4층 회의실 |\n| 서쪽 | 둘째 주 | 가람특구 |",
                days=5,
                category="총무",
                must_read=True,
            ),
            _Post(
                title="하반기 정기 인사발령 알림",
                body="발령일은 다음 달 1일 0시입니다. 자세한 명단은 붙임을 보아 주세요.",
                days=9,
                category="인사",
            ),
            _Post(
                title="hwpx 문서 쓰기 길라잡이 배포",
                body="올해부터 hwp 대신 hwpx로 저장해 주세요. 바꾸는 방법은 자료실에 있습니다.",
                days=16,
                category="교육",
            ),
        ),
    ),
    _Board(
        sort=BoardSort.MAGAZINE,
        name="물어봐 소식지",
        lead="일하며 궁금한 것을 묻고, 아는 사람이 답합니다. 기관의 공식 견해는 아닙니다.",
        categories=("협업", "모바일", "보안"),
        posts=(
            _Post(
                title="내 달력을 동료에게 어떻게 보여 주나요?",
                body="출장 일정을 팀 사람들만 보게 하고 싶습니다.",
                days=12,
                category="협업",
                answer="달력 이름 옆 톱니바퀴를 누르고 동료 이름을 찾아 **조회**를 주면 됩니다. 동료 목록에 [공유]로 나타납니다.",
                state=PostState.ANSWERED,
                supports=6,
            ),
            _Post(
                title="행사 사진을 휴대전화에서 PC로 옮기는 가장 쉬운 방법은?",
                body="메신저로 한 장씩 보내고 있습니다.",
                days=7,
                category="모바일",
                answer="드라이브 폴더를 휴대전화로 열고 **올리기 → 사진**을 고르면 여러 장이 한 번에 올라갑니다. 위치 정보는 저절로 지워집니다.",
                state=PostState.ANSWERED,
                supports=9,
            ),
            _Post(
                title="집에서 전자문서를 볼 때 지켜야 할 것은?", body="화면을 찍어도 되나요?", days=1, category="보안"
            ),
        ),
    ),
    _Board(
        sort=BoardSort.LIBRARY,
        name="자료실",
        lead="두고 보는 서식과 보고서입니다.",
        categories=("서식", "보고서", "길라잡이"),
        posts=(
            _Post(
                title="스마트워크 참고 자료 모음",
                body="- 스마트워크센터 이용 지침\n- 원격근무 보안 점검표\n- 작년 실태조사 보고서",
                days=40,
                category="보고서",
                pinned=True,
            ),
            _Post(title="회의록 표준 서식", body="아홉 가지 요소가 들어 있습니다.", days=60, category="서식"),
        ),
    ),
    _Board(
        sort=BoardSort.IDEAS,
        name="아이디어함",
        lead="나라면 이렇게 바꾸겠습니다. 한 달 안에 답합니다.",
        categories=("공간", "제도", "시스템"),
        posts=(
            _Post(
                title="출장지에서 바로 쓸 책상을 미리 잡게 해 주세요",
                body="나래특구에 갈 때마다 빈자리를 찾아 헤맵니다.",
                days=30,
                category="공간",
                answer="좌석 예약을 시범 운영합니다. 다음 달부터 쓸 수 있습니다.",
                state=PostState.ADOPTED,
                supports=14,
            ),
            _Post(
                title="점심시간을 한 시간 반으로",
                body="대신 퇴근을 30분 늦추면 어떨까요.",
                days=20,
                category="제도",
                answer="복무규정이 정한 시간이라 바꾸지 못합니다. 시차출퇴근을 이용해 주세요.",
                state=PostState.DECLINED,
                supports=3,
            ),
            _Post(
                title="회의실 앞에 이용 현황판을",
                body="문을 열어 보지 않고도 알 수 있으면 좋겠습니다.",
                days=6,
                category="공간",
                state=PostState.REVIEWING,
                answer="비용을 알아보고 있습니다.",
                supports=8,
            ),
        ),
    ),
)


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> list[UUID]:
    """Open the boards as an administrator and fill them; gives them."""
    random = Random(seed)
    staff = [person for person, _ in people]
    opened = []
    async with make(staff[0], _at(today, 0)) as tx:
        chief = next(grant.party for grant in await access.grants_of(tx, HOUSE) if grant.role is Role.MANAGE)
    for plan in _BOARDS:
        async with make(chief, _at(today, 200)) as tx:
            board = await actions.found(tx, sort=plan.sort, name=plan.name, lead=plan.lead, categories=plan.categories)
        opened.append(board)
        for one in plan.posts:
            author = chief if plan.sort in (BoardSort.NOTICES, BoardSort.LIBRARY) else random.choice(staff)
            async with make(author, _at(today, one.days)) as tx:
                id = await posts.write(
                    tx,
                    board,
                    title=one.title,
                    body=one.body,
                    category=one.category,
                    must_read=one.must_read,
                    pinned=one.pinned,
                )
            for reader in random.sample(staff, min(len(staff), 8 + one.supports)):
                async with make(reader, _at(today, max(0, one.days - 1))) as tx:
                    await posts.opened(tx, id)
                    if random.random() < one.supports / (8 + one.supports):
                        await posts.support(tx, id, stand=True)
            if one.answer:
                async with make(chief, _at(today, max(0, one.days - 3))) as tx:
                    await posts.answer(tx, id, text=one.answer, state=one.state, revision=None)
    return opened


def _at(today: date, days: int) -> datetime:
    """A morning in Seoul, some days ago."""
    return datetime.combine(today - timedelta(days=days), time(1, 0), UTC)
