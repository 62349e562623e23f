"""Rules of meetings as tables of cases: the clock, votes, codes, agendas, minutes with their nine elements."""

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from madang.ground.asks import Heading
from madang.ground.errors import Invalid, Refused
from madang.ground.ids import Ref, new_id
from madang.meetings.models import (
    Attendee,
    Choice,
    Item,
    Meeting,
    MeetingNote,
    MeetingStage,
    Needs,
    Outcome,
    Sort,
    Step,
    Vote,
    Whole,
)
from madang.meetings.rules import agenda, codes, minutes, running, voting
from madang.meetings.rules.words import say

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
CHAIR, SECRETARY, OTHER = new_id(), new_id(), new_id()
ABOUT = Ref(f"wiki.page:{new_id()}")


def at(minute: float) -> datetime:
    return START + timedelta(minutes=minute)


def meeting(**more: Any) -> Meeting:
    known: dict[str, Any] = {
        "id": new_id(),
        "about": ABOUT,
        "about_id": UUID(ABOUT.partition(":")[2]),
        "place": new_id(),
        "title": "정기 이사회",
        "chair": CHAIR,
        "code_key": b"k" * 32,
        "created_at": START,
        "created_by": CHAIR,
    }
    return Meeting(**{**known, **more})


FIRST = Item(id=new_id(), position=0, title="결산", minutes=10)
SECOND = Item(id=new_id(), position=1, title="예산", minutes=20)
ITEMS = [FIRST, SECOND]
RUNS = meeting(state=MeetingStage.RUNNING, started_at=START, item=FIRST.id, since=START)
PAUSED = replace(RUNS, state=MeetingStage.PAUSED, since=None)
ENDED = replace(RUNS, state=MeetingStage.ENDED, since=None, ended_at=at(60))


@pytest.mark.parametrize(
    ("before", "step", "item", "state", "current", "since"),
    [
        (meeting(), Step.START, None, MeetingStage.RUNNING, FIRST.id, at(5)),
        (meeting(), Step.START, SECOND.id, MeetingStage.RUNNING, SECOND.id, at(5)),
        (RUNS, Step.PAUSE, None, MeetingStage.PAUSED, FIRST.id, None),
        (PAUSED, Step.RESUME, None, MeetingStage.RUNNING, FIRST.id, at(5)),
        (RUNS, Step.GO, SECOND.id, MeetingStage.RUNNING, SECOND.id, at(5)),
        (PAUSED, Step.GO, SECOND.id, MeetingStage.PAUSED, SECOND.id, None),
    ],
)
def test_steps_of_the_running_order(
    before: Meeting, step: Step, item: UUID | None, state: MeetingStage, current: UUID, since: datetime | None
) -> None:
    after = running.stepped(before, ITEMS, step, item, now=at(5))
    assert (after.state, after.item, after.since) == (state, current, since)


def test_a_meeting_without_agenda_runs_too() -> None:
    after = running.stepped(meeting(), [], Step.START, None, now=at(5))
    assert (after.state, after.item, after.since, after.started_at) == (MeetingStage.RUNNING, None, None, at(5))


@pytest.mark.parametrize(
    ("before", "step", "item", "problem"),
    [
        (RUNS, Step.START, None, Refused),
        (PAUSED, Step.PAUSE, None, Refused),
        (RUNS, Step.RESUME, None, Refused),
        (meeting(), Step.GO, SECOND.id, Refused),
        (RUNS, Step.GO, None, Refused),
        (ENDED, Step.RESUME, None, Refused),
        (RUNS, Step.GO, OTHER, Invalid),
    ],
)
def test_steps_that_do_not_follow_are_refused(
    before: Meeting, step: Step, item: UUID | None, problem: type[Exception]
) -> None:
    with pytest.raises(problem):
        running.stepped(before, ITEMS, step, item, now=at(5))


@pytest.mark.parametrize(
    ("whose", "spent", "now", "seconds"),
    [
        (RUNS, 0, at(5), 300),
        (RUNS, 90, at(5), 390),
        (PAUSED, 90, at(5), 90),
        (RUNS, 0, at(-5), 0),
        (RUNS, 30, at(-5), 30),
    ],
)
def test_the_clock_counts_from_moments(whose: Meeting, spent: int, now: datetime, seconds: int) -> None:
    assert running.elapsed_seconds(whose, replace(FIRST, spent_seconds=spent), now=now) == seconds
    assert running.elapsed_seconds(whose, SECOND, now=now) == 0


def test_time_of_an_item_is_added_up_over_going_and_coming_back() -> None:
    items = running.left(RUNS, ITEMS, now=at(3))
    there = running.stepped(RUNS, items, Step.GO, SECOND.id, now=at(3))
    items = running.left(there, items, now=at(7))
    back = running.stepped(there, items, Step.GO, FIRST.id, now=at(7))
    items = running.left(back, items, now=at(8))
    assert [one.spent_seconds for one in items] == [240, 240]


@pytest.mark.parametrize(
    ("state", "is_open", "under_way"),
    [
        (MeetingStage.PLANNED, True, False),
        (MeetingStage.RUNNING, True, True),
        (MeetingStage.PAUSED, True, True),
        (MeetingStage.ENDED, False, False),
    ],
)
def test_what_a_stage_allows(state: MeetingStage, is_open: bool, under_way: bool) -> None:
    for check, allowed in ((running.need_open, is_open), (running.need_under_way, under_way)):
        if allowed:
            check(meeting(state=state))
        else:
            with pytest.raises(Refused):
                check(meeting(state=state))


def test_only_chair_and_secretary_lead() -> None:
    led = meeting(secretary=SECRETARY)
    running.need_lead(led, CHAIR)
    running.need_lead(led, SECRETARY)
    with pytest.raises(Refused, match="not-leading"):
        running.need_lead(led, OTHER)


@pytest.mark.parametrize(
    ("counts", "needs", "present", "quorum", "came"),
    [
        ([3, 2, 0], Needs.MAJORITY, 5, None, Outcome.CARRIED),
        ([3, 0, 0], Needs.MAJORITY, 6, None, Outcome.REJECTED),  # a tie of those present rejects
        ([3, 2, 1], Needs.MAJORITY, 6, None, Outcome.REJECTED),
        ([0, 0, 0], Needs.MAJORITY, 0, None, Outcome.REJECTED),
        ([4, 2, 0], Needs.TWO_THIRDS, 6, None, Outcome.CARRIED),
        ([3, 2, 0], Needs.TWO_THIRDS, 5, None, Outcome.REJECTED),
        ([0, 0], Needs.TWO_THIRDS, 0, None, Outcome.REJECTED),
        ([1, 4, 2], Needs.MOST, 7, None, Outcome.CHOSEN),
        ([3, 3, 1], Needs.MOST, 7, None, Outcome.TIED),
        ([0, 0, 0], Needs.MOST, 7, None, Outcome.TIED),
        ([5, 0, 0], Needs.MAJORITY, 5, 6, Outcome.NO_QUORUM),
        ([6, 0, 0], Needs.MAJORITY, 6, 6, Outcome.CARRIED),
        ([2, 1], Needs.MOST, 3, 4, Outcome.NO_QUORUM),
    ],
)
def test_what_a_vote_comes_to(counts: list[int], needs: Needs, present: int, quorum: int | None, came: Outcome) -> None:
    assert voting.outcome(counts, needs=needs, present=present, quorum=quorum) is came


MEMBER = Attendee(id=new_id(), person=OTHER, name="박준", present_at=START, via="button")
ABSENT = Attendee(id=new_id(), person=SECRETARY, name="남궁선")
OBSERVER = Attendee(id=new_id(), person=CHAIR, name="김미나", observes=True, present_at=START, via="button")
OUTSIDER = Attendee(id=new_id(), name="이사 최", affiliation="한국대학교", present_at=START, via="chair")
PEOPLE = [MEMBER, ABSENT, OBSERVER, OUTSIDER]


def vote(**more: Any) -> Vote:
    known: dict[str, Any] = {
        "id": new_id(),
        "question": "결산안",
        "secret": False,
        "needs": Needs.MAJORITY,
        "opened_at": START,
        "choices": [Choice(id=new_id(), text="찬성", count=2), Choice(id=new_id(), text="반대", count=1)],
    }
    return Vote(**{**known, **more})


@pytest.mark.parametrize(
    ("asked", "actor", "attendee", "leads", "who"),
    [
        (vote(), OTHER, None, False, MEMBER),
        (vote(), OTHER, MEMBER.id, False, MEMBER),
        (vote(), CHAIR, OUTSIDER.id, True, OUTSIDER),
        (vote(), CHAIR, OUTSIDER.id, False, Refused),
        (vote(secret=True), CHAIR, OUTSIDER.id, True, Refused),
        (vote(), CHAIR, MEMBER.id, True, Refused),
        (vote(), SECRETARY, None, True, Refused),
        (vote(), CHAIR, None, True, Refused),
        (vote(), new_id(), None, False, Refused),
        (vote(closed_at=START, present=2), OTHER, None, False, Refused),
        (vote(voted=[MEMBER.id]), OTHER, None, False, Refused),
    ],
)
def test_who_votes(
    asked: Vote, actor: UUID, attendee: UUID | None, leads: bool, who: Attendee | type[Exception]
) -> None:
    ask = partial(voting.voter, asked, PEOPLE, actor=actor, attendee=attendee, leads=leads)
    if isinstance(who, Attendee):
        assert ask() is who
    else:
        with pytest.raises(who):
            ask()


def test_who_voted_and_left_counts_as_present() -> None:
    assert voting.counted(vote(voted=[ABSENT.id, MEMBER.id]), [MEMBER]) == 2


@pytest.mark.parametrize(
    ("later", "fits"), [(0, True), (59, True), (61, True), (121, False), (-121, False), (3600, False)]
)
def test_a_code_lasts_a_minute_and_a_moment(later: int, fits: bool) -> None:
    of = meeting()
    given = codes.code(of.code_key, of.id, now=START)
    now = START + timedelta(seconds=later)
    assert codes.fits(of.code_key, of.id, f" {given.upper()} ", now=now) is fits
    assert not codes.fits(of.code_key, new_id(), given, now=START)
    assert not codes.fits(b"another" * 5, of.id, given, now=START)


@pytest.mark.parametrize("said", ["", "한글코드", "a" * 10, "0" * 100])
def test_nonsense_is_no_code(said: str) -> None:
    of = meeting()
    assert not codes.fits(of.code_key, of.id, said, now=START)


def test_codes_change_on_the_minute() -> None:
    assert codes.ends_at(START + timedelta(seconds=7)) == START + timedelta(minutes=1)
    of = meeting()
    assert codes.code(of.code_key, of.id, now=at(0)) != codes.code(of.code_key, of.id, now=at(1))


@pytest.mark.parametrize(
    ("headings", "made"),
    [
        ([], []),
        ([(1, "회의"), (2, "결산"), (2, "예산"), (3, "세부")], [("결산", 10), ("예산", 10)]),
        ([(1, "결산 (15분)"), (1, "예산 [30 min]"), (2, "안쪽")], [("결산", 15), ("예산", 30)]),
        ([(2, "하나")], [("하나", 10)]),
        ([(1, "회의"), (2, "하나")], [("하나", 10)]),
        ([(1, "  "), (2, "공백  둘"), (2, "(5분)")], [("공백 둘", 10), ("(5분)", 5)]),
        ([(2, "2026 (999분)"), (2, "3 (0분)")], [("2026", 999), ("3", 0)]),
    ],
)
def test_headings_make_an_agenda(headings: list[tuple[int, str]], made: list[tuple[str, int]]) -> None:
    given = [Heading(id=f"b{at}", text=text, level=level) for at, (level, text) in enumerate(headings)]
    assert [(one.title, one.minutes) for one in agenda.drafts(given)] == made


def note(sort: Sort, text: str, **more: Any) -> MeetingNote:
    return MeetingNote(id=new_id(), sort=sort, text=text, at=START, by=CHAIR, **more)


TO_DO = note(Sort.TO_DO, "공고 내기", attendee=MEMBER.id, due_on=date(2026, 12, 4))
FULL = Whole(
    meeting=replace(RUNS, host="새결진흥원", location="대회의실"),
    items=[replace(FIRST, begun_at=START), replace(SECOND, begun_at=at(12), notes="늘어난 까닭을 물음")],
    attendees=PEOPLE,
    notes=[
        note(Sort.REMARK, "예비비가 많다", item=SECOND.id, attendee=OUTSIDER.id),
        note(Sort.DECISION, "원안대로 의결한다"),
        TO_DO,
        note(Sort.PARKED, "직제 개편"),
    ],
    votes=[vote(closed_at=at(20), present=3, voted=[MEMBER.id, OUTSIDER.id, new_id()])],
    names={CHAIR: "김미나"},
)
KO = partial(say, "ko")
LACKS: dict[str, Whole] = {
    "host": replace(FULL, meeting=replace(FULL.meeting, host=" ")),
    "time-place": replace(FULL, meeting=replace(FULL.meeting, location="")),
    "people": replace(FULL, attendees=[ABSENT]),
    "order": replace(FULL, items=ITEMS),
    "agenda": replace(FULL, items=[]),
    "remarks": replace(FULL, notes=FULL.notes[1:], items=[replace(one, notes="") for one in FULL.items]),
    "decisions": replace(FULL, notes=[one for one in FULL.notes if one.sort is not Sort.DECISION]),
    "votes": replace(FULL, votes=[vote()]),
}
HEADINGS = {
    "order": "진행 순서",
    "agenda": "상정 안건",
    "remarks": "발언 요지",
    "decisions": "결정 사항",
    "votes": "표결 내용",
}
ROWS = {"host": "개최기관", "time-place": "장소", "people": "참석자"}


def words(node: Any) -> str:
    if isinstance(node, list):
        return "\n".join(words(one) for one in node)
    return str(node.get("text", "")) + words(node.get("content", []))


def section(body: list[minutes.Block], heading: str) -> str:
    """What stands under a heading of the second level."""
    out: list[minutes.Block] = []
    inside = False
    for block in body:
        if block["type"] == "heading" and block["attrs"]["level"] == 2:
            inside = words(block) == heading
        elif inside:
            out.append(block)
    return words(out)


def row(body: list[minutes.Block], head: str) -> str:
    """What stands beside a word of the first table."""
    return next(words(one["content"][1]) for one in body[0]["content"] if words(one["content"][0]) == head)


def write(whole: Whole, **more: Any) -> list[minutes.Block]:
    return minutes.body(whole, KO, made=minutes.Made(**more), now=at(30))


def test_whole_minutes_have_the_nine_elements() -> None:
    assert [one.element for one in minutes.checks(FULL)] == list(minutes.ELEMENTS)
    assert all(one.filled for one in minutes.checks(FULL))
    task = Ref(f"tasks.task:{new_id()}")
    body = write(FULL, tasks={TO_DO.id: task}, about=(ABOUT, "이사회 자료"))
    assert row(body, "명칭") == "정기 이사회"
    assert row(body, "개최기관") == "새결진흥원"
    assert row(body, "일시") == "2026-11-23(월) 10:00–10:30"
    assert row(body, "장소") == "대회의실"
    assert row(body, "참석자") == "박준, 이사 최(한국대학교) (2명)"
    assert row(body, "배석자") == "김미나 (1명)"
    assert "10:12 예산" in section(body, "진행 순서")
    assert section(body, "상정 안건").split() == ["결산", "예산"]
    assert "이사 최: 예비비가 많다" in section(body, "발언 요지")
    assert "늘어난 까닭을 물음" in section(body, "발언 요지")
    assert section(body, "결정 사항").strip() == "원안대로 의결한다"
    assert "출석 3명 가운데 3명 표결. 가결" in section(body, "표결 내용")
    assert "공고 내기" in section(body, "할 일")
    assert "2026-12-04" in section(body, "할 일")
    assert "직제 개편" in section(body, "나중에 다룰 것")
    things = [one["attrs"]["thing"] for one in body if one["type"] == "card"]
    assert things == [task, f"meetings.meeting:{FULL.meeting.id}", ABOUT]
    assert "미기재" not in words(body)


@pytest.mark.parametrize("element", sorted(LACKS))
def test_what_is_missing_is_shown_and_stands_as_missing(element: str) -> None:
    whole = LACKS[element]
    assert [one.element for one in minutes.checks(whole) if not one.filled] in (
        [element],
        ["order", "agenda"],  # without agenda there is no order either
    )
    body = write(whole)
    if element in HEADINGS:
        assert section(body, HEADINGS[element]).strip() == "미기재"
    else:
        assert row(body, ROWS[element]) == "미기재"


def test_a_meeting_that_never_began_has_no_time() -> None:
    whole = replace(FULL, meeting=meeting(location="대회의실"))
    assert next(one for one in minutes.checks(whole) if one.element == "time-place").filled is False
    assert row(write(whole), "일시") == "미기재"


def test_names_of_blocks_are_unique_and_text_keeps_its_lines() -> None:
    body = write(replace(FULL, notes=[note(Sort.DECISION, "첫째\n둘째 {count}")]))

    def ids(node: Any) -> list[str]:
        inside = [one for child in node.get("content", []) for one in ids(child)]
        return [*([node["attrs"]["id"]] if "id" in node.get("attrs", {}) else []), *inside]

    found = [one for block in body for one in ids(block)]
    assert len(found) == len(set(found)) > 20
    assert "둘째 {count}" in section(body, "결정 사항")


@pytest.mark.parametrize(("language", "word"), [("ko", "미기재"), ("en", "Not recorded"), ("fr", "미기재")])
def test_minutes_speak_the_language_of_their_writer(language: str, word: str) -> None:
    assert say(language, "missing") == word
