"""Meetings of the demonstration: a team's weekly one, a monthly one of heads, a board that votes, and one to come.

The weekly one held no vote, so that its minutes show what a missing element looks like.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from msgspec import Struct

from madang.ground.roles import Role
from madang.ground.things import store as things
from madang.ground.tx import Tx
from madang.meetings.actions import ending, planning, running, voting
from madang.meetings.models import Meeting, Needs, Sort, Step
from madang.meetings.store import meetings as store
from madang.wiki.actions import pages, spaces
from madang.wiki.models import SpaceSort
from madang.wiki.rules import document as documents

Make = Callable[[UUID, datetime], AbstractAsyncContextManager[Tx]]
"""`make(person, moment)` opens a transaction in which that person acts at that moment."""


class _Vote(Struct, frozen=True):
    question: str
    secret: bool


class _Meeting(Struct, frozen=True, kw_only=True):
    """A meeting to be. `ago` days lie between it and the day of the demonstration; below zero it is to come."""

    title: str
    ago: int
    place: str
    agenda: tuple[tuple[str, int], ...]
    remarks: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    todos: tuple[str, ...] = ()
    votes: tuple[_Vote, ...] = ()


_MEETINGS = (
    _Meeting(
        title="사업기획팀 주간 회의",
        ago=6,
        place="본원 3층 소회의실",
        agenda=(("지난주 한 일", 10), ("이번 주 할 일", 15), ("건의", 5)),
        remarks=("좌석 예약이 화요일에 몰린다", "누리 사무소는 화상으로 함께한다"),
        decisions=("화요일 협업석을 네 자리 늘린다",),
        todos=("협업석 배치도 고치기", "누리 사무소 화상 장비 점검"),
    ),
    _Meeting(
        title="월간 간부회의",
        ago=12,
        place="본원 대회의실",
        agenda=(("기관장 말씀", 5), ("부서별 추진 현황", 30), ("4분기 예산 변경", 20), ("공지", 5)),
        remarks=("교육 사업 집행률이 낮다", "예비비에서 옮겨 쓰자"),
        decisions=("4분기 예산 변경안을 원안대로 의결한다",),
        todos=("예산 변경 공문 기안",),
        votes=(_Vote("4분기 예산 변경안을 원안대로 의결한다", secret=False),),
    ),
    _Meeting(
        title="제3차 이사회",
        ago=20,
        place="본원 대회의실",
        agenda=(("성원 보고", 5), ("직제 규정 개정(안)", 30), ("2027년 사업계획(안)", 40)),
        remarks=("규정의 시행일을 분명히 해야 한다",),
        decisions=("직제 규정 개정안을 가결한다", "사업계획은 보완하여 다음 이사회에 다시 올린다"),
        todos=("사업계획 보완",),
        votes=(
            _Vote("직제 규정 개정안", secret=False),
            _Vote("2027년 사업계획안", secret=True),
        ),
    ),
    _Meeting(
        title="사업기획팀 주간 회의",
        ago=-1,
        place="본원 3층 소회의실",
        agenda=(("지난주 한 일", 10), ("이번 주 할 일", 15), ("교육 일정", 10)),
    ),
)


async def fill(make: Make, people: Sequence[tuple[UUID, str]], *, seed: int, today: date) -> None:
    """Hold the meetings in a project of somebody who manages one. `seed` changes nothing here."""
    begins = datetime.combine(today - timedelta(days=30), time(1, 0), UTC)
    for leader, _ in people:
        async with make(leader, begins) as tx:
            manages = [one for one in await spaces.spaces_of(tx) if one.rank == Role.MANAGE.rank]
            home = next((one.owner for one in manages if one.sort is SpaceSort.PROJECT), None)
            if home is None:
                continue
            others = [id for id in await things.reaching(tx, home, [id for id, _ in people]) if id != leader]
        for meeting in _MEETINGS:
            await _hold(make, leader, others[:6], meeting, home, today)
        return


async def _hold(make: Make, leader: UUID, others: Sequence[UUID], what: _Meeting, home: UUID, today: date) -> None:
    begins = datetime.combine(today - timedelta(days=what.ago), time(1, 0), UTC)
    prepared = min(begins, datetime.combine(today, time(1, 0), UTC)) - timedelta(days=2)
    async with make(leader, prepared) as tx:
        space = await spaces.opened(tx, home)
        await tx.flush()
        blocks = [
            {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": f"{title} ({minutes}분)"}]}
            for title, minutes in what.agenda
        ]
        page = await pages.create(
            tx, space=space, parent=None, title=f"{what.title} 자료", document=documents.of_blocks(blocks)
        )
        await tx.flush()
        id = await planning.plan(
            tx, page, title=what.title, location=what.place, starts_at=begins, persons=[leader, *others]
        )
    if what.ago > 0:
        await _run(make, leader, others, what, id, begins)


async def _run(make: Make, leader: UUID, others: Sequence[UUID], what: _Meeting, id: UUID, begins: datetime) -> None:
    async with make(leader, begins) as tx:
        await running.step(tx, id, Step.START, None)
        whole = await store.whole(tx, await _meeting(tx, id))
        for one in whole.attendees:
            await running.mark(tx, id, one.id, present=True, observes=one.person == others[-1])
    items = [one.id for one in whole.items]
    at = begins
    for number, (_, minutes) in enumerate(what.agenda):
        async with make(leader, at) as tx:
            if number:
                await running.step(tx, id, Step.GO, items[number])
            for turn, text in enumerate(what.remarks[number::3]):
                speaker = whole.attendees[(number + turn) % len(whole.attendees)].id
                await running.note(tx, id, Sort.REMARK, text=text, item=None, attendee=speaker, due_on=None)
        at += timedelta(minutes=minutes + 2)
    members = [one for one in whole.attendees if one.person in {leader, *others[:-1]}]
    for vote in what.votes:
        await _vote(make, leader, [one.person for one in members if one.person], vote, id, at)
    async with make(leader, at) as tx:
        for text in what.decisions:
            await running.note(tx, id, Sort.DECISION, text=text, item=None, attendee=None, due_on=None)
        for number, text in enumerate(what.todos):
            due = (at + timedelta(days=7 + number)).date()
            owner = members[number % len(members)].id
            await running.note(tx, id, Sort.TO_DO, text=text, item=None, attendee=owner, due_on=due)
        await ending.end(tx, id)


async def _meeting(tx: Tx, id: UUID) -> Meeting:
    found = await store.meeting(tx, id)
    assert found is not None
    return found


async def _vote(make: Make, leader: UUID, voters: Sequence[UUID], vote: _Vote, id: UUID, at: datetime) -> None:
    async with make(leader, at) as tx:
        choices = ("찬성", "반대", "기권")
        await voting.open_vote(
            tx, id, question=vote.question, secret=vote.secret, choices=choices, needs=Needs.MAJORITY, item=None
        )
        opened = (await store.votes(tx, id))[-1]
    for number, person in enumerate(voters):
        async with make(person, at) as tx:
            choice = opened.choices[1 if number % 4 == 3 else 0].id
            await voting.cast(tx, id, opened.id, choice=choice, attendee=None, salt="demonstration salt")
    async with make(leader, at) as tx:
        await voting.close_vote(tx, id, opened.id)
