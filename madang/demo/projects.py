"""The projects of the demonstration: twelve of them, about 600 tasks, as a year of work would have left them.

The same people, seed and day give the same names, days, states and history.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from msgspec import Struct

from madang.ground.roles import Role
from madang.ground.tx import Tx
from madang.standards.days import is_working_day
from madang.tasks.actions import changes, plans, projects, tasks
from madang.tasks.models.nouns import Category, Link, State, Visibility

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""


class _Project(Struct, frozen=True):
    """A project to be: what it is about, in words its tasks are named after."""

    name: str
    key: str
    visibility: Visibility
    things: tuple[str, ...]
    template: str = "plain"


_PROJECTS = (
    _Project(
        "특구형 스마트워크 시범",
        "SW",
        Visibility.VIEW,
        ("좌석 예약제", "원격근무 지침", "이용 만족도 조사", "보안 점검", "시범 부서"),
    ),
    _Project(
        "지하관로 결함 영상진단 실증",
        "GR",
        Visibility.PRIVATE,
        ("촬영 구간", "판독 모형", "결함 자료", "현장 장비", "실증 협약"),
    ),
    _Project(
        "고령층 디지털 배움",
        "DL",
        Visibility.COMMENT,
        ("교재 콘텐츠", "교육 봉사단", "학습자 모집", "로봇 대여", "헬프데스크"),
    ),
    _Project(
        "수시 지원사업 공모 운영",
        "GO",
        Visibility.PRIVATE,
        ("공고문", "평가위원 구성", "협약서", "정산 자료", "중간 점검"),
    ),
    _Project(
        "생활 의제 리빙랩",
        "LL",
        Visibility.COMMENT,
        ("의제 공모", "주민 협의체", "실증 기기", "기기 점검표", "성과 공유회"),
    ),
    _Project(
        "유휴 주차면 공유", "PK", Visibility.VIEW, ("참여 거점", "이용 약관", "번호판 인식기", "월 정산", "민원 응대")
    ),
    _Project(
        "누리집 개편",
        "WB",
        Visibility.COMMENT,
        ("정보 구조", "접근성 진단", "콘텐츠 이관", "검색 기능", "개인정보 처리방침"),
    ),
    _Project(
        "내부 감사 지적사항 이행",
        "AU",
        Visibility.PRIVATE,
        ("계약 절차", "출장 여비", "물품 대장", "보조금 정산", "문서 보존"),
    ),
    _Project(
        "창업 공간 운영",
        "ST",
        Visibility.VIEW,
        ("입주 기업 모집", "공용 장비", "투자 설명회", "임대차 계약", "졸업 기업 관리"),
    ),
    _Project(
        "공공데이터 가공·개방",
        "DA",
        Visibility.EDIT,
        ("개방 목록", "품질 진단", "비식별 처리", "활용 사례", "메타데이터"),
    ),
    _Project(
        "제안함",
        "ID",
        Visibility.ADD,
        ("회의실 소음", "결재 양식", "점심시간 유연화", "다회용 컵", "복도 조명"),
        "suggestions",
    ),
    _Project(
        "전산 문의",
        "IT",
        Visibility.ADD,
        ("노트북 교체", "무선망 끊김", "공유 폴더 권한", "복합기 용지 걸림", "메일 용량"),
        "it-desk",
    ),
)
_PHASES = (
    ("기획", ("현황 조사", "추진 계획 수립")),
    ("준비", ("담당자 지정", "소요 예산 산출")),
    ("착수", ("관계 기관 협의", "안내문 작성")),
    ("실행", ("시범 적용", "중간 점검")),
    ("마무리", ("결과 정리", "결과 보고서 작성")),
)
_STEPS = ("자료 모으기", "초안 쓰기", "팀 검토", "의견 반영")
_BODIES = (
    "",
    "지난번 회의에서 정한 대로 진행합니다. 빠진 것이 있으면 댓글로 남겨 주세요.",
    "참고: 작년 자료는 드라이브의 같은 이름 폴더에 있습니다.\n\n- 대상 확인\n- 일정 확정\n- 공유",
    "관련 부서 의견을 먼저 받고 시작합니다.",
)
YEAR_DAYS = 300


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> list[UUID]:
    """Found the projects with people of the institution, given as (id, name); gives the projects' ids.

    Raises ValueError for fewer than eight people.
    """
    if len(people) < 8:
        raise ValueError("eight people are needed")
    random = Random(seed)
    return [await _Founder(make, people, Random(random.random()), today).found(project) for project in _PROJECTS]


class _Founder:
    """Makes one project and lets its people work in it."""

    def __init__(self, make: Make, people: Sequence[tuple[UUID, str]], random: Random, today: date) -> None:
        self._make = make
        self._random = random
        self._today = today
        self._team = [person for person, _ in random.sample(list(people), min(len(people), random.randint(5, 8)))]

    def _at(self, day: date) -> datetime:
        """A moment of the working hours in Seoul."""
        return datetime.combine(min(day, self._today), time(0, 30), UTC) + timedelta(
            minutes=self._random.randrange(480)
        )

    def _workday(self, day: date) -> date:
        while not is_working_day(day):
            day += timedelta(days=1)
        return day

    async def found(self, project: _Project) -> UUID:
        """The project with milestones, tasks, dependencies and what has happened in it so far."""
        head = self._team[0]
        start = self._today - timedelta(days=self._random.randint(YEAR_DAYS // 2, YEAR_DAYS))
        length = self._random.randint(260, 400)
        async with self._make(head, self._at(start)) as tx:
            id = await projects.found(
                tx,
                name=project.name,
                key=project.key,
                visibility=project.visibility,
                template=project.template,
                starts_on=start,
                due_on=start + timedelta(days=length),
                members=[(person, Role.EDIT, False) for person in self._team[1:]],
            )
            if project.template == "plain":
                free = [(None, name, "") for name in ("급함", "외부 협력", "예산")]
                await projects.put_tags(tx, id, groups=[], free=free)
            view = await projects.view(tx, id)
        before: UUID | None = None
        for at, (phase, verbs) in enumerate(_PHASES):
            first = self._workday(start + timedelta(days=length * at // len(_PHASES)))
            last = self._workday(start + timedelta(days=length * (at + 1) // len(_PHASES)))
            async with self._make(head, self._at(min(first, start + timedelta(days=3)))) as tx:
                goal = await plans.add_milestone(tx, id, name=phase, summary="", starts_on=first, due_on=last)
            tags = [tag.id for tag in view.tags]
            for number, thing in enumerate(project.things):
                for verb in verbs:
                    before = await self._task(
                        id,
                        f"{thing} {verb}",
                        tags=[self._random.choice(tags)] if project.template != "plain" or number % 3 == 0 else [],
                        goal=goal.id,
                        span=(first, last),
                        states=view.states,
                        before=before,
                    )
        return id

    async def _task(
        self,
        project: UUID,
        title: str,
        *,
        tags: Sequence[UUID],
        goal: UUID,
        span: tuple[date, date],
        states: Sequence[State],
        before: UUID | None,
    ) -> UUID:
        """One task, what stands before it, and how far it came."""
        random = self._random
        room = max(1, (span[1] - span[0]).days - 12)
        begins = self._workday(span[0] + timedelta(days=random.randrange(room)))
        due = self._workday(begins + timedelta(days=random.randint(3, 12)))
        made = min(self._today, span[0]) - timedelta(days=random.randrange(1, 10))
        persons = random.sample(self._team, random.choice((0, 1, 1, 1, 1, 2, 2)))
        async with self._make(random.choice(self._team), self._at(made)) as tx:
            id = await tasks.create(
                tx,
                project=project,
                title=title,
                body=random.choice(_BODIES),
                priority=random.choice((0, 0, 2, 2, 2, 3, 4)),
                starts_on=begins,
                due_on=due,
                estimate_minutes=random.choice((None, 60, 120, 240, 480)),
                milestone=goal,
                tags=tags,
                assignees=persons,
            )
            if before is not None and random.random() < 0.25:
                await changes.needs(tx, id, before, sort=Link.FINISH_START, lag_days=0)
            if random.random() < 0.1 and not tags:
                await tasks.quick(tx, project=project, lines="\n".join(_STEPS[: random.randint(2, 4)]), parent=id)
        await self._work(id, persons, states, begins, due)
        return id

    async def _work(self, id: UUID, persons: Sequence[UUID], states: Sequence[State], begins: date, due: date) -> None:
        """Most of what should have begun has begun; most of what is over is done, some of it late."""
        random = self._random
        if begins >= self._today or random.random() < 0.06:
            return
        doing = next((one for one in states if one.category is Category.DOING), states[0])
        done = random.choice([one for one in states if one.category is Category.DONE])
        worker = persons[0] if persons else self._team[0]
        async with self._make(worker, self._at(begins)) as tx:
            if persons:
                await changes.progress(tx, id, state=doing.id, person=None)
            else:
                await changes.edit(tx, id, {"state": doing.id}, revision=None)
        finished = due + timedelta(days=random.choice((-2, -1, 0, 0, 0, 1, 4)))
        if finished >= self._today or random.random() < 0.08:
            return
        for person in persons or [worker]:
            async with self._make(person, self._at(max(finished, begins))) as tx:
                if persons:
                    await changes.progress(tx, id, state=done.id, person=None)
                else:
                    await changes.edit(tx, id, {"state": done.id}, revision=None)
